// Who is called to the stage: places 1 to 3, the best in each value, and Tim Paling Membantu, with the ties that stand between; from sheets read back alone (rules: Places, Reveal).
import { berakhlak } from '../../library/berakhlak.ts';
import type { Hundredths, TeamId } from '../../units.ts';
import { idsOfTeam } from '../draw/idsOfTeam.ts';
import type { State } from '../model.ts';
import type { Run, Team } from '../things.ts';
import { ratingsCount } from '../scoring/points/cell.ts';
import { fraction, printed } from '../scoring/points/fraction.ts';
import { observationsOf } from '../scoring/points/observations.ts';
import type { Ranked, Standing } from '../scoring/boards/standings.ts';
import { standings } from '../scoring/boards/standings.ts';
import { partedBy } from '../scoring/explain/place.ts';
import { lastMade } from './lastMade.ts';
import type { AwardedValue, RevealParting, RevealTeam, RevealTitle } from './revealScene.ts';
import type { AwardLine, TieDecision } from './schemas.ts';
import { same } from '../same.ts';

/** From so many observations on a team's mean of a value says something. */
const ENOUGH_FOR_AWARD = 3;
export const LAST_AWARDED_PLACE = 3;

/** Teams that are level across an award line. `decided` null: nobody has said what comes of it. */
export type AwardTie = { readonly line: AwardLine; readonly teams: readonly RevealTeam[]; readonly decided: TieDecision | null };
/**
 * What a team, or several, is called up for. `teams` empty: nobody gets it (too few observations, no help, fewer teams than places). While a tie is not
 * decided all who share it stand in `teams`. `measure`: Total, mean Perilaku of the value as points of 100, or help points.
 */
export type Award = {
  readonly title: RevealTitle;
  readonly teams: readonly RevealTeam[];
  readonly measure: Hundredths | null;
  /** How many ratings the winner's mean comes from, the fewest of several; null where none are asked for. */
  readonly observations: number | null;
  readonly tie: AwardTie | null;
  /** Of a place alone. */
  readonly parting: RevealParting | null;
};
/** Teams that are announced with one place; the order of a tie that was decided is in it. `parting`: what put them above the next, of the same Total; null: nothing had to. */
export type AnnouncedPlace = { readonly place: number; readonly teams: readonly RevealTeam[]; readonly parting: RevealParting | null };
export type Awards = {
  /** In the order of the frameworks. */
  readonly values: readonly Award[];
  readonly help: Award;
  /** 1, 2, 3; a place that a shared one takes up is not there. */
  readonly places: readonly Award[];
  /** Every team that has a place, the best first. */
  readonly announced: readonly AnnouncedPlace[];
  readonly ties: readonly AwardTie[];
};
export type AwardGround = Pick<State, 'teams' | 'runs' | 'help' | 'adjustments' | 'tieChain' | 'frameworks' | 'tieDecisions'>;

const ids = (teams: readonly { readonly team: TeamId }[]): readonly TeamId[] => teams.map(({ team }) => team).toSorted();

const revealTeam = ({ team: { id, number, name }, total }: Pick<Standing, 'team' | 'total'>): RevealTeam => ({ team: id, number, name, total });

const tieOf = (line: AwardLine, teams: readonly RevealTeam[], decisions: readonly TieDecision[]): AwardTie | null =>
  (teams.length < 2 ? null : { line, teams, decided: decisions.find((each) => same(each.line, line) && same(each.teams, ids(teams))) ?? null });

const orderOf = (tie: AwardTie | null): readonly TeamId[] | null => (tie === null || tie.decided === null || tie.decided.way.kind === 'shared' ? null : tie.decided.way.order);

/** Whoever is called up of those who are level: all of them, or the first of the order. */
const called = (teams: readonly RevealTeam[], tie: AwardTie | null): readonly RevealTeam[] => {
  const first = orderOf(tie)?.[0];
  return first === undefined ? teams : teams.filter(({ team }) => team === first);
};

type Grades = { readonly sum: number; readonly count: number };
const nothingGiven: Grades = { sum: 0, count: 0 };

type GradesByValue = ReadonlyMap<string, Grades>;

/** What observers gave a team for each value, in the runs that count for it. */
const gradesOf = (runs: readonly Run[], team: Team): GradesByValue => {
  const grades = new Map<string, Grades>();
  const ids = idsOfTeam(team);
  for (const run of runs) {
    for (const { said: { ratings } } of observationsOf(run, ids.filter((id) => ratingsCount(run, id)))) {
      for (const [code, grade] of Object.entries(ratings)) {
        if (grade === null) continue;
        const { sum, count } = grades.get(code) ?? nothingGiven;
        grades.set(code, { sum: sum + grade, count: count + 1 });
      }
    }
  }
  return grades;
};

/** The values of every framework that a held exercise asks for; BerAKHLAK's where none does. */
export const awardedValues = ({ runs, frameworks }: Pick<State, 'runs' | 'frameworks'>): readonly AwardedValue[] => {
  const asked = new Set(runs.flatMap(({ cancelled, exercise }) => (cancelled === null ? exercise.values : [])));
  const used = [berakhlak, ...frameworks].filter(({ values }) => values.some(({ code }) => asked.has(code)));
  return (used.length === 0 ? [berakhlak] : used).flatMap(({ values }) => values.map(({ code, name }) => ({ code, name })));
};

const valueAward = ({ code, name }: AwardedValue, rows: readonly Standing[], grades: ReadonlyMap<TeamId, GradesByValue>, decisions: readonly TieDecision[]): Award => {
  const title: RevealTitle = { kind: 'value', code, name };
  const rated = rows.map((row) => {
    const { sum, count } = grades.get(row.team.id)?.get(code) ?? nothingGiven;
    return { row, count, mean: count < ENOUGH_FOR_AWARD ? null : printed(fraction(2_500 * sum, count)) };
  });
  const best = rated.reduce<Hundredths | null>((most, { mean }) => (mean !== null && (most === null || mean > most) ? mean : most), null);
  const level = best === null ? [] : rated.filter(({ mean }) => mean === best);
  const teams = level.map(({ row }) => revealTeam(row));
  const tie = tieOf({ kind: 'value', code }, teams, decisions);
  const winners = called(teams, tie);
  const seen = level.filter(({ row }) => winners.some(({ team }) => team === row.team.id)).map(({ count }) => count);
  return { title, teams: winners, measure: best, observations: seen.length === 0 ? null : Math.min(...seen), tie, parting: null };
};

const helpAward = (rows: readonly Standing[], decisions: readonly TieDecision[]): Award => {
  const best = rows.reduce<Hundredths | null>((most, { help }) => (help > (most ?? 0) ? help : most), null);
  const teams = best === null ? [] : rows.filter(({ help }) => help === best).map(revealTeam);
  const tie = tieOf({ kind: 'help' }, teams, decisions);
  return { title: { kind: 'help' }, teams: called(teams, tie), measure: best, observations: null, tie, parting: null };
};

type Announced = Omit<AnnouncedPlace, 'parting'> & { readonly tie: AwardTie | null };

/** Teams of one place of the standings, announced together, or one by one in the order that was decided. */
const announcedFrom = (place: number, teams: readonly RevealTeam[], tie: AwardTie | null): readonly Announced[] => {
  const order = orderOf(tie);
  return order === null ? [{ place, teams, tie }] : order.map((id, at) => ({ place: place + at, teams: teams.filter(({ team }) => team === id), tie }));
};

const ruleBetween = (ground: Ranked, above: Announced, below: Announced): RevealParting['by'] | null => {
  const way = above.tie?.decided?.way.kind;
  if (above.tie !== null && above.tie === below.tie) return way === 'jury' || way === 'lottery' ? { rule: way } : null;
  const [better, other] = [above, below].map(({ teams }) => ground.teams.find(({ id }) => id === teams[0]?.team));
  const by = better === undefined || other === undefined ? null : partedBy(ground, better, other);
  return by?.rule === 'countback' ? { rule: by.rule, place: by.place } : by === null ? null : { rule: by.rule };
};

const partingBetween = (ground: Ranked, above: Announced, below: Announced | undefined): RevealParting | null => {
  const isLevel = below !== undefined && above.teams[0]?.total === below.teams[0]?.total;
  const by = isLevel ? ruleBetween(ground, above, below) : null;
  return by === null || below === undefined ? null : { below: below.teams.map(({ name }) => name), by };
};

const placesOf = (ground: Ranked, rows: readonly Standing[], decisions: readonly TieDecision[]): Pick<Awards, 'places' | 'announced'> => {
  const inOrder = [...new Set(rows.flatMap((row) => row.place ?? []))].flatMap((place) => {
    const teams = rows.filter((row) => row.place === place).map(revealTeam);
    return announcedFrom(place, teams, place > LAST_AWARDED_PLACE ? null : tieOf({ kind: 'place', place }, teams, decisions));
  });
  const announced = inOrder.map((row, at) => ({ ...row, parting: partingBetween(ground, row, inOrder[at + 1]) }));
  const places = announced.filter(({ place }) => place <= LAST_AWARDED_PLACE).map(({ place, teams, tie, parting }): Award =>
    ({ title: { kind: 'place', place }, teams, measure: teams[0]?.total ?? null, observations: null, tie, parting }));
  return { places, announced: announced.map(({ place, teams, parting }) => ({ place, teams, parting })) };
};

const computed = (ground: AwardGround): Awards => {
  const isSettled = ({ stage, cancelled }: Run): boolean => stage !== 'open' || cancelled !== null;
  const runs = ground.runs.filter(isSettled);
  const ranked = runs.length === ground.runs.length ? ground : { ...ground, runs };
  const rows = standings(ranked);
  const decisions = ground.tieDecisions;
  const held = runs.filter(({ cancelled }) => cancelled === null);
  const grades = new Map(ground.teams.map((team) => [team.id, gradesOf(held, team)]));
  const values = awardedValues(ground).map((value) => valueAward(value, rows, grades, decisions));
  const help = helpAward(rows, decisions);
  const { places, announced } = placesOf(ranked, rows, decisions);
  const ties = [...places.toReversed(), help, ...values].flatMap(({ tie }) => tie ?? []);
  return { values, help, places, announced, ties: ties.filter((tie, at) => ties.findIndex((each) => same(each.line, tie.line)) === at) };
};

/** Whether one of the things awards come from may have changed between two states. */
export const isSameAwardGround = (one: AwardGround, other: AwardGround): boolean =>
  one.teams === other.teams && one.runs === other.runs && one.help === other.help && one.adjustments === other.adjustments && one.tieChain === other.tieChain
  && one.frameworks === other.frameworks && one.tieDecisions === other.tieDecisions;

export const awardsOf = lastMade(isSameAwardGround, computed);
