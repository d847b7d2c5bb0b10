// Totals, places and awards as the oracle adds them up from its own books; it shares no code with the product.
import { mean, order, over, per, rounded } from './exact.ts';
import type { Had, RunBook } from './runBook.ts';
import { hadIn } from './runBook.ts';
import type { Given, ScoreBooks, TeamBook } from './scoreBooks.ts';
import { sevenValues } from './sheetRules.ts';

export type Row = { readonly team: string; readonly name: string; readonly place: number | null; readonly total: number | null; readonly help: number; readonly adjust: number; readonly runs: number };
/** `measure` in hundredths; `line`: `place 1`, `value KL` or `help`. */
export type Winner = { readonly line: string; readonly teams: readonly string[]; readonly measure: number | null; readonly seen: number | null };

/** The mean of what a team and each that went into it has, rounded half up at each merger; who has nothing leaves the other's. */
const together = (team: TeamBook, own: (id: string) => number | null): number | null => team.merged.reduce<number | null>((value, gone) => {
  const other = together(gone, own);
  return value === null ? other : other === null ? value : rounded(over(value + other, 2));
}, own(team.id));

export const everyId = (team: TeamBook): readonly string[] => [team.id, ...team.merged.flatMap(everyId)];
export const scoreIn = (run: RunBook, team: TeamBook): number | null => together(team, (id) => hadIn(run, id).score);
export const cellsIn = (run: RunBook, team: TeamBook): readonly (Had & { readonly team: string })[] => everyId(team).map((id) => ({ ...hadIn(run, id), team: id }));

const given = (all: readonly Given[], { id }: TeamBook): number => all.reduce((sum, each) => (each.team === id ? sum + each.points : sum), 0);

/** How often a team came first, second and so on. */
const timesAt = (scores: readonly (readonly (number | null)[])[], at: number, teams: number): readonly number[] => {
  const times = Array.from({ length: teams }, () => 0);
  for (const ofRun of scores) {
    const own = ofRun[at] ?? null;
    if (own === null) continue;
    const better = ofRun.filter((other) => other !== null && other > own).length;
    times[better] = (times[better] ?? 0) + 1;
  }
  return times;
};

/** What was seen of a team where its score counts. */
const gradesOf = (runs: readonly RunBook[], team: TeamBook, value: string): readonly number[] =>
  runs.filter(({ isObserved }) => isObserved).flatMap((run) => everyId(team).flatMap((id) => (hadIn(run, id).state === 'dihitung' ? [...run.ratings.get(id)?.values() ?? []].flatMap((ratings) => ratings[value] ?? []) : [])));

/** Total, then what was chosen for those of one Total: more of the better places, the mean of Kolaboratif; who is level then shares the place. */
export const standingOf = ({ runs, teams, help, adjustments, chain }: ScoreBooks): readonly Row[] => {
  const scores = runs.map((run) => teams.map((team) => scoreIn(run, team)));
  const rows = teams.map((team, at) => {
    const counted = runs.flatMap((run, i) => { const score = scores[i]?.[at] ?? null; return score === null ? [] : [{ weight: run.weight, score }]; });
    const [ofHelp, ofRest] = [given(help, team), given(adjustments, team)];
    const average = counted.length === 0 ? null : rounded(per(over(counted.reduce((sum, { weight, score }) => sum + weight * score, 0)), over(counted.reduce((sum, { weight }) => sum + weight, 0))));
    const grades = gradesOf(runs, team, 'KL');
    return {
      team: team.id, name: team.name, help: ofHelp, adjust: ofRest, runs: counted.length, total: average === null ? null : Math.max(0, average + ofHelp + ofRest),
      times: timesAt(scores, at, teams.length), collaboration: grades.length === 0 ? over(-1) : mean(grades.map((grade) => over(grade))),
    };
  });
  const isBetter = (a: (typeof rows)[number], b: (typeof rows)[number]): boolean => {
    if (a.total !== b.total) return (a.total ?? -1) > (b.total ?? -1);
    for (const link of chain) {
      const apart = a.times.findIndex((times, i) => times !== b.times[i]);
      const parted = link === 'collaboration' ? order(a.collaboration, b.collaboration) : apart < 0 ? 0 : (a.times[apart] ?? 0) - (b.times[apart] ?? 0);
      if (parted !== 0) return parted > 0;
    }
    return false;
  };
  return rows.map((row) => {
    const { times: _, collaboration: __, ...told } = row;
    return { ...told, place: row.total === null ? null : 1 + rows.filter((other) => other.total !== null && isBetter(other, row)).length };
  });
};

export const bestOf = (line: string, of: readonly { readonly team: string; readonly measure: number | null; readonly seen: number | null }[]): Winner => {
  const most = of.reduce<number | null>((best, { measure }) => (measure !== null && (best === null || measure > best) ? measure : best), null);
  const level = most === null ? [] : of.filter(({ measure }) => measure === most);
  return { line, measure: most, teams: level.map(({ team }) => team), seen: level.length === 0 || level.some(({ seen }) => seen === null) ? null : Math.min(...level.map(({ seen }) => seen ?? 0)) };
};

/** Everybody who is level stands in it, as before anything is decided; every run has been read back. */
export const winnersOf = (books: ScoreBooks): readonly Winner[] => {
  const rows = standingOf(books);
  const held = books.runs.filter(({ isCancelled }) => !isCancelled);
  const asked = new Set(held.flatMap(({ sheet }) => sheet.values));
  // One framework counts as a whole: each of its seven has an award as soon as one of them is asked for.
  const values = sevenValues.some((value) => asked.has(value)) ? sevenValues : [];
  const places = [1, 2, 3].flatMap((place): readonly Winner[] => {
    const there = rows.filter((row) => row.place === place);
    return there.length === 0 ? [] : [{ line: `place ${place}`, teams: there.map(({ team }) => team), measure: there[0]?.total ?? null, seen: null }];
  });
  return [
    ...values.map((value) => bestOf(`value ${value}`, books.teams.map((team) => {
      const grades = gradesOf(held, team, value);
      return { team: team.id, seen: grades.length, measure: grades.length < 3 ? null : rounded(over(2_500 * grades.reduce((sum, grade) => sum + grade, 0), grades.length)) };
    }))),
    bestOf('help', rows.map(({ team, help }) => ({ team, measure: help > 0 ? help : null, seen: null }))),
    ...places,
  ];
};
