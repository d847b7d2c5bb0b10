// Reads what the recorder wrote down, as a list of changes in order; it applies none of them.
import { readFileSync } from 'node:fs';

/** Paths are absolute; `S` files and `D` folders are flushed, `A` is what the process printed. */
export type Change =
  | { readonly kind: 'C' | 'S' | 'D' | 'U' | 'K'; readonly path: string }
  | { readonly kind: 'W'; readonly path: string; readonly offset: number; readonly data: Buffer }
  | { readonly kind: 'T'; readonly path: string; readonly length: number }
  | { readonly kind: 'M'; readonly from: string; readonly to: string }
  | { readonly kind: 'A'; readonly text: string };

const NEWLINE = 10;

const asChange = (kind: string, name: string, offset: number, data: Buffer): Change => {
  switch (kind) {
    case 'C': case 'S': case 'D': case 'U': case 'K': return { kind, path: name };
    case 'W': return { kind, path: name, offset, data };
    case 'T': return { kind, path: name, length: offset };
    case 'M': {
      const [from = '', to = ''] = name.split('\n');
      return { kind, from, to };
    }
    case 'A': return { kind, text: data.toString() };
    default: throw new Error(`the record holds a "${kind}"`);
  }
};

export const readRecord = (path: string): readonly Change[] => {
  const bytes = readFileSync(path);
  const changes: Change[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(NEWLINE, at);
    const [kind = '', nameLength, offset, dataLength] = bytes.toString('latin1', at, end).split(' ');
    const nameAt = end + 1;
    const dataAt = nameAt + Number(nameLength);
    at = dataAt + Number(dataLength);
    changes.push(asChange(kind, bytes.toString('utf8', nameAt, dataAt), Number(offset), bytes.subarray(dataAt, at)));
  }
  return changes;
};
