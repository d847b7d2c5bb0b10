// The short code that a printed score sheet bears, and what a typed one can mean; it knows numbers only and no retreat (rules: Sheets).

/**
 * `P3-R2-07`: station 3, round 2, team 7. `P3-07`: the same where the team has no visit at the station. `L4-07`: run 4, which is no station ("latihan").
 * `-J2` follows where several judge: the second of that team's judges. All counted from 1; a run by the number of its id, a team by the one it was drawn as.
 */
export type SheetCode = {
  readonly of: { readonly kind: 'station'; readonly station: number; readonly round: number | null } | { readonly kind: 'run'; readonly run: number };
  readonly team: number;
  readonly judge: number | null;
};

export const printCode = ({ of, team, judge }: SheetCode): string => [
  ...(of.kind === 'run' ? [`L${of.run}`] : of.round === null ? [`P${of.station}`] : [`P${of.station}`, `R${of.round}`]),
  String(team).padStart(2, '0'),
  ...(judge === null ? [] : [`J${judge}`]),
].join('-');

/** What may stand between the parts, or be left out: spaces, dashes of every length, dots, strokes. */
const BETWEEN = /[\s\-\u2010-\u2015\u2212._/]+/g;
const SHAPE = /^([PL])~?(\d{1,6})(?:~?R~?(\d{1,6}))?(?:~(\d{1,6}))?(?:~?J~?(\d{1,6}))?$/;

/** How many of the digits of two numbers typed as one are the team's, the likeliest first: it is printed with two at least. */
const LENGTHS = [2, 3, 1, 4, 5] as const;
const splits = (digits: string, least: number): readonly (readonly [number, number])[] =>
  LENGTHS.filter((length) => length >= least && length < digits.length).map((length) => [Number(digits.slice(0, -length)), Number(digits.slice(-length))]);

/**
 * Every reading of what was typed, the likeliest first; none: it is no code. Lower case, other signs between the parts or none, and missing or
 * needless zeros are taken. Without a sign before the team there may be two readings: `P1207` is station 12, team 7, or station 1, team 207.
 */
export const readCode = (text: string): readonly SheetCode[] => {
  const typed = text.trim().toUpperCase().replaceAll(BETWEEN, '~').replaceAll(/^~|~$/g, '');
  const [, letter, place = '', round, team, judged] = SHAPE.exec(typed) ?? [];
  if (letter === undefined || (letter === 'L' && round !== undefined)) return [];
  const judge = judged === undefined ? null : Number(judged);
  const ofPlace = (number: number, inRound: number | null): SheetCode['of'] =>
    (letter === 'L' ? { kind: 'run', run: number } : { kind: 'station', station: number, round: inRound });
  if (team !== undefined) return [{ of: ofPlace(Number(place), round === undefined ? null : Number(round)), team: Number(team), judge }];
  // Who types signs at all has not left out one before a single digit: `P3-R2` only lacks its team.
  const readings = splits(round ?? place, typed.includes('~') ? 2 : 1).map(([before, last]): SheetCode =>
    ({ of: round === undefined ? ofPlace(before, null) : ofPlace(Number(place), before), team: last, judge }));
  const bare = typed.replaceAll('~', '');
  const asPrinted = readings.filter((reading) => printCode(reading).replaceAll('-', '') === bare);
  return asPrinted.length > 0 ? asPrinted : readings.slice(0, 1);
};
