// Which of two copies of a chain is the longer, or where they part; it opens nothing.
import type { LogRow } from './chain.ts';

export type Comparison =
  | { readonly kind: 'equal' }
  /** The file goes on where the witness ends. */
  | { readonly kind: 'fileAhead' }
  /** The witness goes on where the file ends: the file was put back, or copied back, from an earlier moment. */
  | { readonly kind: 'fileOlder'; readonly missing: number }
  /** Both went on after `shared`: continued on two laptops. */
  | { readonly kind: 'forked'; readonly shared: number; readonly file: number; readonly witness: number };

/** Both from the first row on; each is known to be a whole chain of the same retreat. */
export const compareChains = (file: readonly Pick<LogRow, 'hash'>[], witness: readonly Pick<LogRow, 'hash'>[]): Comparison => {
  const least = Math.min(file.length, witness.length);
  // Seals are chained, so the first difference is where the chains part: search it by halves.
  let [same, apart] = [0, least + 1];
  while (apart - same > 1) {
    const middle = (same + apart) >> 1;
    if (file[middle - 1]?.hash === witness[middle - 1]?.hash) same = middle;
    else apart = middle;
  }
  if (same < least) return { kind: 'forked', shared: same, file: file.length - same, witness: witness.length - same };
  if (file.length === witness.length) return { kind: 'equal' };
  return file.length > witness.length ? { kind: 'fileAhead' } : { kind: 'fileOlder', missing: witness.length - file.length };
};
