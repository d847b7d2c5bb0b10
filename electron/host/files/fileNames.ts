// Makes a name people typed safe to use as a file's name on every system; it touches no disk.

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const MOST_BYTES = 100;

/** NFC, no control, bidi or forbidden characters, no reserved name, at most 100 bytes; never empty. */
export const safeFileName = (text: string, fallback = 'Kompak'): string => {
  const cleaned = text.normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  let short = cleaned;
  while (Buffer.byteLength(short) > MOST_BYTES) short = [...short].slice(0, -1).join('');
  const named = short.replace(/[. ]+$/, '');
  return named === '' || RESERVED.test(named) ? `${fallback} ${named}`.trim() : named;
};
