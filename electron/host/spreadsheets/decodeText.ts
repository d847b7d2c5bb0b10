// Turns the bytes of a text file into text, whichever of the usual encodings it was saved in; it reads no column.

const decoded = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null; // Not that encoding.
    throw error;
  }
};

/** Of the first bytes, which half is zero tells UTF-16 without a mark from everything else. */
const wideEncoding = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const glance = bytes.subarray(0, 200);
  const zeros = (from: 0 | 1): number => glance.filter((byte, i) => i % 2 === from && byte === 0).length;
  const many = glance.length / 4;
  return zeros(1) > many && zeros(0) === 0 ? 'utf-16le' : zeros(0) > many && zeros(1) === 0 ? 'utf-16be' : null;
};

/** UTF-8 (with or without a mark), UTF-16, else Windows-1252 (`isOld`: a guess); null when the bytes are no text at all. */
export const decodeText = (bytes: Uint8Array): { readonly text: string; readonly isOld: boolean } | null => {
  const wide = wideEncoding(bytes);
  const sure = wide === null ? decoded('utf-8', bytes) : decoded(wide, bytes);
  const text = sure ?? decoded('windows-1252', bytes);
  // oxlint-disable-next-line no-control-regex -- these characters are what tells a picture from a text
  return text === null || /[\0-\x08\x0e-\x1f]/.test(text) ? null : { text, isOld: sure === null };
};
