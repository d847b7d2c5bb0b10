// What a committee thinks better of once a run was read back, by chance: corrected sheets and ratings, disputes, excuses taken away, bonuses, a run called off and held after all; it plays them as commands and adds nothing up.
import type { Command } from '../../../shared/domain/commands.ts';
import type { TieRule } from '../../../shared/domain/scoring/schemas.ts';
import type { MemberId, RunId, TeamId } from '../../../shared/units.ts';
import { hundredths } from '../../../shared/units.ts';
import type { Act } from './act.ts';
import type { RunBook } from './oracle/runBook.ts';
import { hadIn } from './oracle/runBook.ts';
import type { World } from './world.ts';

const THOUGHTS = 3;
const SECOND = 'Wahyuni Sekarjagat, S.Psi., M.Si.';
/** Whose sheets the played demo itself corrects, on top of the version it knows. */
const CORRECTED_LATER = ['pipa-bocor', 'menara'];
/** The same of a rating. */
const RATED_LATER = ['baris-bisu'];
/** Where it lets a team dispute what it has. */
const DISPUTED_LATER = ['pipa-bocor', 'sim-aduan'];

type Chance = World['whim'];
const oneOf = <T>(chance: Chance, list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)];

/** A sheet becomes what another team's says; null: there is nothing to correct. */
const correctedSheet = ({ whim: chance, oracle: { scores } }: World, run: RunBook): Command | null => {
  if (CORRECTED_LATER.includes(run.exercise)) return null;
  const team = oneOf(chance, scores.teams)?.id ?? '';
  const judge = oneOf(chance, [...run.sheets.get(team)?.keys() ?? []]);
  const other = judge === undefined ? undefined : run.sheets.get(oneOf(chance, scores.teams)?.id ?? '')?.get(judge);
  const own = judge === undefined ? undefined : run.sheets.get(team)?.get(judge);
  if (judge === undefined || other === undefined || own === undefined || other.mark.kind === 'absent' || JSON.stringify(other.mark) === JSON.stringify(own.mark)) return null;
  return {
    type: 'submitSheet', run: run.id as RunId, team: team as TeamId, ...(judge === '' ? {} : { judge: judge as MemberId }), basedOn: run.versions.get(`sheet ${team} ${judge}`) ?? 0,
    mark: other.mark, penalties: other.penalties, reason: 'Salah salin dari kertas',
  };
};

const correctedRating = ({ whim: chance, oracle: { scores } }: World, run: RunBook): Command | null => {
  if (RATED_LATER.includes(run.exercise)) return null;
  const team = oneOf(chance, scores.teams)?.id ?? '';
  const [observer, own] = oneOf(chance, [...run.ratings.get(team) ?? []]) ?? [];
  if (observer === undefined || own === undefined || !run.isObserved) return null;
  const ratings = Object.fromEntries(Object.entries(own).map(([value, grade]) => [value, grade === null ? 4 : grade === 4 ? null : grade + 1]));
  return { type: 'rateBehaviour', run: run.id as RunId, team: team as TeamId, observer: observer === '' ? null : observer as MemberId, basedOn: run.versions.get(`rating ${team} ${observer}`) ?? 0, ratings, note: '', reason: 'Pengamat keliru' };
};

/** One thought, of one or two commands. */
const thoughtOf = (world: World, run: RunBook): readonly Command[] => {
  const { whim: chance, oracle: { scores } } = world;
  const at = { run: run.id as RunId, team: (oneOf(chance, scores.teams)?.id ?? '') as TeamId };
  const { state } = hadIn(run, at.team);
  return oneOf<() => readonly (Command | null)[]>(chance, [
    () => [correctedSheet(world, run)], () => [correctedSheet(world, run)], () => [correctedRating(world, run)], () => [correctedRating(world, run)],
    () => (state === 'dihitung' || state === 'tidak hadir' ? [{ type: 'disputeCell', ...at, words: 'Kami merasa kurang' }, { type: 'decideDispute', ...at, decision: 'Nilai tetap' }] : []),
    () => (state === 'dihitung' ? [{ type: 'excuseTeam', ...at, reason: 'Dipanggil dinas', second: SECOND }, { type: 'clearCell', ...at, reason: 'Ternyata ikut' }] : []),
    () => (state === 'dihitung' && !DISPUTED_LATER.includes(run.exercise) ? [{ type: 'excuseTeam', ...at, reason: 'Dipanggil dinas', second: SECOND }] : []),
    () => [{ type: 'giveBonus', ...at, points: hundredths(1 + Math.floor(chance() * 500)), reason: 'Membantu membereskan', corrects: true }],
    () => [{ type: 'cancelRun', run: at.run, reason: 'Hujan', replacedBy: null }, { type: 'reviveRun', run: at.run }],
  ])?.().filter((each) => each !== null) ?? [];
};

export const secondThoughts = (id: RunId): readonly Act[] => Array.from({ length: THOUGHTS }, () => ({
  name: 'second thought', isCommand: true, at: null,
  do: async (world: World) => {
    const run = world.oracle.scores.runs.find((each) => each.id === id);
    for (const command of run === undefined ? [] : thoughtOf(world, run)) await world.give(command);
  },
}));

const chains: readonly (readonly TieRule[])[] = [['countback', 'collaboration'], ['collaboration', 'countback'], ['countback'], ['collaboration'], []];
/** Before the first score: what parts teams of one Total. */
export const chooseChain: Act = { name: 'chooseTieChain', isCommand: true, at: null, do: (world) => world.give({ type: 'chooseTieChain', chain: oneOf(world.whim, chains) ?? [] }) };
