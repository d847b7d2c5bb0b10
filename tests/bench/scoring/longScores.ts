// Writes a retreat at the supported size whose every sheet was handed in again and again, until its log is long; it measures nothing.
import type { Command } from '../../../shared/domain/commands.ts';
import type { State } from '../../../shared/domain/model.ts';
import type { Run } from '../../../shared/domain/things.ts';
import { saidOf } from '../../../shared/domain/scoring/sheets/byTeam.ts';
import { sheetKey } from '../../../shared/domain/scoring/sheets/sheetKey.ts';
import { sheetVersion } from '../../../shared/domain/scoring/sheets/sheetVersion.ts';
import type { ExerciseId, MemberId } from '../../../shared/units.ts';
import { seconds } from '../../../shared/units.ts';
import { createRetreat, drawn, importPeople, personFields, run, team } from '../../shared/samples.ts';
import { writeRetreat } from '../longRetreat.ts';

const OBSERVERS = 2;
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
const person = (n: number): MemberId => `c${n + 1}` as MemberId;

export type RetreatSize = { readonly people: number; readonly teams: number; readonly runs: number; readonly judges: number };
/** Who says something of whom in which run. `judge` null: the one official sheet. */
export type Place = { readonly of: number; readonly at: number; readonly judge: MemberId | null };

/** Every other run is judged by several people, the rest is measured once. */
const isJudged = (of: number): boolean => of % 2 === 1;

const founding = ({ people, teams, runs, judges }: RetreatSize): readonly Command[] => {
  const everyone = upTo(people).map((n) => personFields(n + 1));
  return [
    createRetreat, importPeople(...everyone), ...drawn(upTo(teams).map((n) => `Regu ${String(n + 1).padStart(2, '0')}`), everyone),
    ...upTo(judges).map((n): Command => ({ type: 'addMember', fields: { name: `Juri ${n + 1} Contoh`, rank: null, nip: null, post: null, roles: ['judge'] } })),
    ...upTo(runs).map((of): Command => ({ type: 'planRun', exercise: (isJudged(of) ? 'yel' : 'pipa-bocor') as ExerciseId })),
    ...upTo(runs).filter(isJudged).map((of): Command => ({ type: 'setJudges', run: run(of + 1), judges: upTo(judges).map(person) })),
    { type: 'chooseBoard', mode: 'all' }, { type: 'showScene', scene: 'board' },
  ];
};

export const placesOf = ({ teams, runs, judges }: RetreatSize): readonly Place[] => upTo(runs).flatMap((of) => upTo(teams).flatMap((at): readonly Place[] =>
  (isJudged(of) ? upTo(judges).map((n) => ({ of, at, judge: person(n) })) : [{ of, at, judge: null }])));

/** The `nth` thing said there; the one before it said something that counts for more or less. */
export const sheetAt = ({ of, at, judge }: Place, nth: number, basedOn: number): Command => {
  const spread = (of * 7 + at * 13 + nth * 29) % 60;
  const place = { run: run(of + 1), team: team(at + 1), ...(judge === null ? {} : { judge }) };
  const isHigh = nth % 2 === 1;
  return judge === null
    ? { type: 'submitSheet', ...place, basedOn, mark: { kind: 'finished', time: seconds((isHigh ? 250 : 500) + spread) }, penalties: { 'ember-jatuh': nth % 3 } }
    : { type: 'submitSheet', ...place, basedOn, mark: { kind: 'rated', points: isHigh ? [2_900, 2_400, 2_300, 1_900 - spread] : [1_000, 900, 800, 700 - spread] }, penalties: {} };
};

const versionAt = (state: State, { of, at, judge }: Place): number => sheetVersion(state, run(of + 1), sheetKey(team(at + 1), judge));

const ratedAt = (runs: readonly Run[], of: number, at: number, observer: number, nth: number): Command => {
  const values = runs[of]?.exercise.values ?? [];
  const present = saidOf(runs[of]?.ratings ?? {}, team(at + 1), person(observer));
  return {
    type: 'rateBehaviour', run: run(of + 1), team: team(at + 1), observer: person(observer), basedOn: present?.version ?? 0, note: '',
    ratings: Object.fromEntries(values.map((value, i) => [value, 1 + ((at + i + nth) % 4)])),
  };
};

export const writeLongScores = (path: string, size: RetreatSize, facts: number): State => {
  const first = founding(size);
  const sheets = placesOf(size);
  const ratings = upTo(size.runs).flatMap((of) => upTo(size.teams).flatMap((at) => upTo(OBSERVERS).map((observer) => ({ of, at, observer }))));
  const round = sheets.length + ratings.length;
  return writeRetreat(path, 'scores', ({ rows }, state) => {
    const founded = first[rows];
    if (founded !== undefined) return founded;
    const [nth, n] = [Math.floor((rows - first.length) / round), (rows - first.length) % round];
    const place = sheets[n];
    if (place !== undefined) return sheetAt(place, nth, versionAt(state, place));
    const { of = 0, at = 0, observer = 0 } = ratings[n - sheets.length] ?? {};
    return ratedAt(state.runs, of, at, observer, nth);
  }, (written) => written.rows >= first.length + round && written.facts >= facts);
};
