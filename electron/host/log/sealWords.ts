// A seal as papers print it, and as it is typed in from them again; it computes none.

/** The first 32 hex digits in upper case, as eight groups of four: "9F3A-01BC-…". */
export const sealWords = (hash: string): string => (hash.slice(0, 32).toUpperCase().match(/.{4}/g) ?? []).join('-');

/** The digits of a printed seal as they were typed back, or null when it has fewer than 16 of them. */
export const readSeal = (typed: string): string | null => {
  const digits = typed.replace(/[\s-]/g, '').toLowerCase();
  return /^[0-9a-f]{16,64}$/.test(digits) ? digits : null;
};
