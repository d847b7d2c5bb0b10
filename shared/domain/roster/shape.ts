// A mark for the shape of a table, by which a laptop remembers what its columns mean; no heading can be read from it.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Table } from './headings.ts';

/** The same for every file with these headings in this order; null: too few of them to know a file by. */
export const shapeOf = ({ headings }: Pick<Table, 'headings'>): string | null => {
  const words = headings.map((heading) => heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
  return words.filter((word) => word !== '').length < 2 ? null : bytesToHex(sha256(utf8ToBytes(JSON.stringify(words))));
};
