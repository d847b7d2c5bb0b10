// Makes a name people typed safe to use as a file's name on every system; it touches no disk.

const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|$)/i;
const MOST_BYTES = 100;

/** NFC, no control, bidi or forbidden characters, no reserved name, nothing in front that hides a file or marks it as another's lock, at most 100 bytes; never empty. */
export const safeFileName = (text: string): string => {
  const cleaned = text.normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.~ ]+/, '')
    .trim();
  let short = cleaned;
  while (Buffer.byteLength(short) > MOST_BYTES) short = [...short].slice(0, -1).join('');
  const named = short.replace(/[. ]+$/, '');
  return named === '' || RESERVED.test(named) ? `Kompak ${named}`.trim() : named;
};
