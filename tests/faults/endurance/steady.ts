// Whether what was measured again and again stayed as it was: the last hours beside the first settled one, and a file beside the facts in it. It measures nothing itself.

/** Of one window or the host, in bytes and counts; by name. */
export type Weights = Readonly<Record<string, number>>;

/** Everything is opened once and compiled in the first hour; two weighings an hour. */
export const AN_HOUR = 2;
const MOST_GROWTH = 0.1;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export type Growth = { readonly name: string; readonly settled: number; readonly last: number; readonly growth: number };
/** Of each thing weighed: the last hour beside the second. */
export const growths = (weighed: readonly Weights[]): readonly Growth[] => {
  const meanOf = (name: string, of: readonly Weights[]): number => mean(of.map((each) => each[name] ?? 0));
  return Object.keys(weighed[0] ?? {}).map((name) => {
    const [settled, last] = [meanOf(name, weighed.slice(AN_HOUR, 2 * AN_HOUR)), meanOf(name, weighed.slice(-AN_HOUR))];
    return { name, settled, last, growth: (last - settled) / settled };
  });
};
export const hasGrown = ({ growth }: Growth): boolean => !(growth <= MOST_GROWTH);

export type Filed = { readonly facts: number; readonly bytes: number };
/** Bytes a fact in the first half and in the second, from where the first hour ended. */
export const bytesPerFact = (filed: readonly Filed[]): readonly [number, number] => {
  const settled = filed.slice(AN_HOUR - 1);
  const middle = settled[Math.floor((settled.length - 1) / 2)];
  const [first, last] = [settled[0], settled.at(-1)];
  if (first === undefined || middle === undefined || last === undefined) return [Number.NaN, Number.NaN];
  const between = (from: Filed, to: Filed): number => (to.bytes - from.bytes) / (to.facts - from.facts);
  return [between(first, middle), between(middle, last)];
};
export const isLinear = ([first, second]: readonly [number, number]): boolean => Math.abs(second / first - 1) <= MOST_GROWTH;
