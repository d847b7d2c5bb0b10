// The rank of a matrix of whole numbers, by whole numbers that never round and, faster, in a field of a prime; it knows no answers.

/** A row is its entries that are not 0, by column. */
export type Row = ReadonlyMap<string, number>;

/** Products of two stay exact. */
const PRIME = 67_108_859;

const inverse = (value: number): number => {
  let [a, b, x, y] = [value, PRIME, 1, 0];
  while (b !== 0) {
    const times = Math.floor(a / b);
    [a, b, x, y] = [b, a - times * b, y, x - times * y];
  }
  return ((x % PRIME) + PRIME) % PRIME;
};

const columnsOf = (rows: readonly Row[]): readonly string[] => [...new Set(rows.flatMap((row) => [...row.keys()]))];

/** Never above the true rank. */
export const rankInField = (rows: readonly Row[]): number => {
  const columns = columnsOf(rows);
  const left = rows.map((row) => columns.map((column) => (((row.get(column) ?? 0) % PRIME) + PRIME) % PRIME));
  let rank = 0;
  for (let column = 0; column < columns.length && rank < left.length; column++) {
    const at = left.findIndex((row, i) => i >= rank && row[column] !== 0);
    const pivot = left[at];
    if (pivot === undefined) continue;
    [left[at], left[rank]] = [left[rank] ?? [], pivot];
    const by = inverse(pivot[column] ?? 1);
    for (const row of left.slice(rank + 1)) {
      const factor = ((row[column] ?? 0) * by) % PRIME;
      if (factor !== 0) for (let i = column; i < row.length; i++) row[i] = (((row[i] ?? 0) - ((factor * (pivot[i] ?? 0)) % PRIME)) + PRIME) % PRIME;
    }
    rank += 1;
  }
  return rank;
};

/** Over the rationals: what is multiplied out is shortened by nothing, so nothing is lost. */
export const exactRank = (rows: readonly Row[]): number => {
  const columns = columnsOf(rows);
  const left = rows.map((row) => columns.map((column) => BigInt(row.get(column) ?? 0)));
  let [rank, last] = [0, 1n];
  for (let column = 0; column < columns.length && rank < left.length; column++) {
    const at = left.findIndex((row, i) => i >= rank && row[column] !== 0n);
    const pivot = left[at];
    if (pivot === undefined) continue;
    [left[at], left[rank]] = [left[rank] ?? [], pivot];
    const head = pivot[column] ?? 1n;
    for (const row of left.slice(rank + 1)) {
      const factor = row[column] ?? 0n;
      for (let i = 0; i < row.length; i++) row[i] = (head * (row[i] ?? 0n) - factor * (pivot[i] ?? 0n)) / last;
    }
    last = head;
    rank += 1;
  }
  return rank;
};
