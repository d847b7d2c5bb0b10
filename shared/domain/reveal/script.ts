// The whole show, computed before its first step: rows from the bottom, awards, then 3, 2, 1. It decides no place and knows no clock (rules: Reveal).
import type { Hundredths } from '../../units.ts';
import { hundredths } from '../../units.ts';
import { generatorOf } from '../draw/search/generator.ts';
import type { BoardMode } from '../hall/schemas.ts';
import type { Team } from '../things.ts';
import type { AnnouncedPlace, Award, AwardGround } from './awards.ts';
import { awardsOf, LAST_AWARDED_PLACE } from './awards.ts';
import type { AwardedValue, RevealParting, RevealRow, RevealTeam, RevealTitle } from './revealScene.ts';
import type { RevealScript } from './show.ts';

type Called = Pick<Award, 'title' | 'teams' | 'measure' | 'parting'>;

/** A board without numbers, or without teams at all, has none at the reveal either. */
const showsNumbers = (board: BoardMode): boolean => board === 'all' || board === 'threeBest';
const asShown = (board: BoardMode) => (teams: readonly RevealTeam[]): readonly RevealTeam[] =>
  (showsNumbers(board) ? teams : teams.map((team) => ({ ...team, total: null })));

/** Why one stands above another is told where both are seen with one number. */
const told = (parting: RevealParting | null): { readonly parting?: RevealParting } => (parting === null ? {} : { parting });

/** Places n … 4, the last one first; what was shown before goes along, the best last. */
const rowSteps = (announced: readonly AnnouncedPlace[]): RevealScript => {
  const rows = announced.filter(({ place }) => place > LAST_AWARDED_PLACE).toReversed().map(({ place, teams, parting }): RevealRow => ({ place, teams, ...told(parting) }));
  return rows.map((row, at) => ({ kind: 'row', ...row, shown: rows.slice(0, at) }));
};

const calledSteps = (board: BoardMode, seen: ReadonlySet<string>) => ({ title, teams, measure, parting }: Called): RevealScript => (teams.length === 0 ? [] : [
  { kind: 'title', title },
  {
    kind: 'team', title, teams: asShown(board)(teams), measure: showsNumbers(board) ? measure : null,
    ...(showsNumbers(board) && parting?.below.every((name) => seen.has(name)) === true ? { parting } : {}),
  },
]);

const scriptFrom = (board: BoardMode, announced: readonly AnnouncedPlace[], awards: readonly Called[], places: readonly Called[]): RevealScript => {
  const seen = announced.filter(({ place }) => board === 'all' || place <= LAST_AWARDED_PLACE);
  const called = calledSteps(board, new Set(seen.flatMap(({ teams }) => teams.map(({ name }) => name))));
  return [
    { kind: 'opening' },
    ...(board === 'all' ? rowSteps(announced) : []),
    ...awards.flatMap(called),
    ...places.toReversed().flatMap(called),
    { kind: 'end' },
  ];
};

/** The script of the real show as things stand. */
export const realScript = (state: AwardGround, board: BoardMode): RevealScript => {
  const { announced, values, help, places } = awardsOf(state);
  return scriptFrom(board, announced, [...values, help], places);
};

/** What a rehearsal is made from: what the audience may know. */
type Rehearsed = { readonly teams: readonly Team[]; readonly values: readonly AwardedValue[] };

const REHEARSED_BEST = 9_500;
const REHEARSED_STEP = 75;
/** What the one that is so many places below the best has in a rehearsal. */
export const rehearsedMeasure = (below: number): Hundredths => hundredths(Math.max(0, REHEARSED_BEST - below * REHEARSED_STEP));

/**
 * A show on names shuffled by the seed, with numbers that mean nothing: it is made from names, values and board alone, so that
 * a rehearsal can tell nobody anything of a score, however often it is seen.
 */
export const rehearsalScript = ({ teams, values }: Rehearsed, board: BoardMode, seed: string): RevealScript => {
  const chance = generatorOf(`kompak-rehearsal-1\n${seed}\n`);
  const rows = chance.shuffle(teams).map(({ id, number, name }, at): AnnouncedPlace =>
    ({ place: at + 1, teams: [{ team: id, number, name, total: rehearsedMeasure(at) }], parting: null }));
  const someone = (title: RevealTitle, measure: Hundredths): Called => ({ title, measure, parting: null, teams: rows[chance.below(rows.length)]?.teams ?? [] });
  const awards = [
    ...values.map(({ code, name }, at) => someone({ kind: 'value', code, name }, rehearsedMeasure(at))),
    someone({ kind: 'help' }, hundredths(150)),
  ];
  const places = rows.slice(0, LAST_AWARDED_PLACE).map(({ place, teams }): Called => ({ title: { kind: 'place', place }, teams, measure: teams[0]?.total ?? null, parting: null }));
  return scriptFrom(board, rows, awards, places);
};
