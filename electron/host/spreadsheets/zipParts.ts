// Opens the XML parts of a zip from a stranger within fixed bounds, and packs them again; it knows nothing of spreadsheets.
import { inflateRawSync } from 'node:zlib';

/** `tooBig` is also a part that grows past the size it declares, as bombs do. */
export type ZipProblem = 'tooBig' | 'unreadable' | 'protected';
export type ZipParts =
  | { readonly ok: true; readonly names: readonly string[]; readonly xml: ReadonlyMap<string, Buffer> }
  | { readonly ok: false; readonly why: ZipProblem };

const MOST_ENTRIES = 200;
const MOST_BYTES_A_PART = 20 * 1024 * 1024;
const MOST_BYTES = 40 * 1024 * 1024;

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_LENGTH = 46;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

type Entry = { readonly name: string; readonly method: number; readonly packed: number; readonly size: number; readonly at: number; readonly flags: number };

const endOfDirectory = (zip: Buffer): number => {
  for (let at = zip.length - END_LENGTH; at >= Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT); at--) {
    if (zip.readUInt32LE(at) === END) return at;
  }
  return -1;
};

/** The directory's entries, or null when it is not whole. Only ever reads what the directory at the end names. */
const directory = (zip: Buffer): readonly Entry[] | null => {
  const end = endOfDirectory(zip);
  if (end < 0) return null;
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (at + DIRECTORY_ENTRY_LENGTH > end || zip.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      flags: zip.readUInt16LE(at + 8), method: zip.readUInt16LE(at + 10), packed: zip.readUInt32LE(at + 20), size: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42), name: zip.toString('utf8', at + DIRECTORY_ENTRY_LENGTH, at + DIRECTORY_ENTRY_LENGTH + nameLength),
    });
    at += DIRECTORY_ENTRY_LENGTH + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
};

const isTooLarge = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

const contents = (zip: Buffer, entry: Entry): Buffer | ZipProblem => {
  if (entry.at + LOCAL_HEADER_LENGTH > zip.length || zip.readUInt32LE(entry.at) !== LOCAL_HEADER) return 'unreadable';
  const start = entry.at + LOCAL_HEADER_LENGTH + zip.readUInt16LE(entry.at + 26) + zip.readUInt16LE(entry.at + 28);
  if (start + entry.packed > zip.length) return 'unreadable';
  const packed = zip.subarray(start, start + entry.packed);
  if (entry.method === STORED) return packed.length === entry.size ? packed : 'unreadable';
  if (entry.method !== DEFLATED) return 'unreadable';
  try {
    const part = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
    return part.length === entry.size ? part : 'unreadable';
  } catch (error) {
    return isTooLarge(error) ? 'tooBig' : 'unreadable';
  }
};

/** Bounds what is opened before it is opened; pictures and other parts that are no XML are not opened at all. Never throws. */
export const openZip = (bytes: Uint8Array): ZipParts => {
  const refused = (why: ZipProblem): ZipParts => ({ ok: false, why });
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(zip);
  if (entries === null) return refused('unreadable');
  if (entries.length > MOST_ENTRIES) return refused('tooBig');
  const names = entries.map(({ name }) => name);
  if (new Set(names).size !== names.length || names.some((name) => /(^|[/\\])\.\.([/\\]|$)|^\/|\\/.test(name))) return refused('unreadable');
  if (entries.some(({ flags }) => (flags & ENCRYPTED) !== 0)) return refused('protected');
  const wanted = entries.filter(({ name }) => /\.(xml|rels)$/i.test(name));
  if (wanted.some(({ size }) => size > MOST_BYTES_A_PART) || wanted.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return refused('tooBig');
  const xml = new Map<string, Buffer>();
  for (const entry of wanted) {
    const part = contents(zip, entry);
    if (typeof part === 'string') return refused(part);
    xml.set(entry.name, part);
  }
  return { ok: true, names, xml };
};

/** A zip of these parts and nothing else, not compressed: whoever reads it sees exactly the bytes that were checked. */
export const packParts = (parts: ReadonlyMap<string, Buffer>): Buffer => {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, part] of parts) {
    const nameBytes = Buffer.from(name, 'utf8');
    const local = Buffer.alloc(LOCAL_HEADER_LENGTH);
    local.writeUInt32LE(LOCAL_HEADER, 0);
    local.writeUInt32LE(part.length, 18);
    local.writeUInt32LE(part.length, 22);
    local.writeUInt16LE(nameBytes.length, 26);
    const entry = Buffer.alloc(DIRECTORY_ENTRY_LENGTH);
    entry.writeUInt32LE(DIRECTORY_ENTRY, 0);
    entry.writeUInt32LE(part.length, 20);
    entry.writeUInt32LE(part.length, 24);
    entry.writeUInt16LE(nameBytes.length, 28);
    entry.writeUInt32LE(at, 42);
    files.push(local, nameBytes, part);
    entries.push(entry, nameBytes);
    at += local.length + nameBytes.length + part.length;
  }
  const listed = Buffer.concat(entries);
  const end = Buffer.alloc(END_LENGTH);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, listed, end]);
};
