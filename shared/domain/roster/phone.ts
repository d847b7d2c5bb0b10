// Brings the spellings of an Indonesian mobile number to one; any other number stays as it is written.

/** `phone` is to be stored; `mended`: what it is once the 0 that a spreadsheet dropped is back, or null when none is missing. */
export type ReadPhone = { readonly phone: string; readonly mended: string | null };

const grouped = (digits: string): string => `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8)}`;

/** "+62 812 3456 7890", "081234567890" → "0812-3456-7890". */
export const readPhone = (text: string): ReadPhone => {
  const digits = text.replace(/^(['’‘`]|wa|hp|telp)[.:]? ?/i, '').replace(/[\s().–-]/g, '');
  const abroad = /^(?:\+|00)?62(8\d{8,11})$/.exec(digits)?.[1];
  if (abroad !== undefined) return { phone: grouped(`0${abroad}`), mended: null };
  if (/^08\d{8,11}$/.test(digits)) return { phone: grouped(digits), mended: null };
  return { phone: text, mended: /^8\d{8,11}$/.test(digits) ? grouped(`0${digits}`) : null };
};
