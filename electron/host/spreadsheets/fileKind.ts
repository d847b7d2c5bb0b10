// Tells what a file really is from its bytes; its name and ending are not asked.
import type { FileKind } from '../../../shared/refusal.ts';

/** `zip` and `text` need a closer look: a workbook is a zip, a CSV file is text. `unknown`: no text and no kind we name. */
export type Look = FileKind | 'unknown';

const startsWith = (bytes: Buffer, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
];

// The old Office container lists its streams by UTF-16 names; a locked .xlsx is kept inside one.
const streams: readonly (readonly [FileKind, string])[] = [
  ['protected', 'EncryptedPackage'], ['word', 'WordDocument'], ['oldExcel', 'Workbook'], ['oldExcel', 'Book'],
];

/** Enough of a text to see whether it is one, and of what sort. */
const GLANCE = 4096;

export const fileKind = (content: Uint8Array): Look => {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const signed = signatures.find(([, start]) => startsWith(bytes, start));
  if (signed !== undefined) return signed[0];
  if (startsWith(bytes, OLE)) return streams.find(([, name]) => bytes.includes(Buffer.from(name, 'utf16le')))?.[0] ?? 'unknown';
  const glance = bytes.toString('latin1', 0, GLANCE).replaceAll('\0', '').replace(/^[^\w<]*/, '');
  if (/^<(\?xml|workbook)/i.test(glance) && glance.includes('schemas-microsoft-com:office:spreadsheet')) return 'oldExcel';
  if (/^(<!--[^]*?-->\s*)?<(!doctype html|html|head|meta|body|table)\b/i.test(glance)) return 'webPage';
  return 'text';
};

/** What a zip holds, from the names of its parts; null: a workbook that can be read. */
export const zipKind = (names: readonly string[]): FileKind | null => {
  if (names.includes('xl/workbook.xml')) return null;
  if (names.includes('xl/workbook.bin')) return 'binaryExcel';
  if (names.includes('word/document.xml')) return 'word';
  return names.includes('content.xml') && names.includes('mimetype') ? 'openDocument' : 'zip';
};
