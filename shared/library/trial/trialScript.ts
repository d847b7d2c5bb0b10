// A retreat of three teams in which one exercise of every kind is scored, as commands for a host; what it must come to stands in trialFigures.ts.
import type { Command } from '../../domain/commands.ts';
import { drawnTeams } from '../../domain/draw/drawnTeams.ts';
import { levelsOf } from '../../domain/draw/evenness/levels.ts';
import type { DrawPlan } from '../../domain/draw/plan.ts';
import { seedTextOf } from '../../domain/draw/record/resultText.ts';
import { hashOf, rosterText } from '../../domain/draw/record/rosterText.ts';
import { fairDraw } from '../../domain/draw/search/fairDraw.ts';
import type { PersonFields } from '../../domain/roster/schemas.ts';
import type { Mark, SimpleMark } from '../../domain/scoring/points/mark.ts';
import type { PenaltyCounts } from '../../domain/scoring/points/penalties.ts';
import type { Amount, Day, ExerciseId, Hundredths, PersonId, RunId, TeamId, Zone } from '../../units.ts';
import { seconds } from '../../units.ts';
import { trialTeams } from './trialFigures.ts';

export type TrialFrame = { readonly name: string; readonly operator: string; readonly day: Day; readonly zone: Zone };

const plan: DrawPlan = { teams: trialTeams.length, who: 'all', attributes: [], rules: [], strictAge: false };
const salt = '5d1e0c7a94b2f3864f0a6b1c2d3e4f50';
const SEED = '314159';

const people: readonly PersonFields[] = ['Ayu', 'Bima', 'Citra', 'Dimas', 'Endah', 'Fajar'].map((name) => ({
  name: `${name} Contoh`, nip: null, gender: null, born: null, grade: null, post: null, agency: 'Dinas Contoh', district: null, phone: null,
}));

const draw = (): readonly Command[] => {
  const levelled = levelsOf(people.map((person, i) => ({ ...person, id: `p${i + 1}` as PersonId })), plan, new Set());
  const hash = hashOf(rosterText(levelled.problem, salt));
  const outcome = fairDraw(levelled.problem, seedTextOf(hash, SEED));
  if (outcome.kind !== 'drawn') throw new Error(`the trial's draw is ${outcome.kind}`);
  return [
    { type: 'planDraw', plan }, { type: 'closeDrawList', salt }, { type: 'callSeed', digits: SEED },
    { type: 'drawTeams', ...drawnTeams(levelled, outcome.seating, trialTeams, hash, SEED), reason: null },
  ];
};

type Entry = { readonly mark: Mark; readonly penalties?: PenaltyCounts };
const finished = (count: number): SimpleMark => ({ kind: 'finished', time: seconds(count) });
const amount = (count: number): SimpleMark => ({ kind: 'amount', amount: count * 100 as Amount });
const rated = (...points: readonly number[]): SimpleMark => ({ kind: 'rated', points: points.map((each) => each * 100) });
const parts = (...both: readonly SimpleMark[]): Mark => ({ kind: 'parts', parts: both });
const one = (penalty: string, count = 1): PenaltyCounts => ({ [penalty]: count });

type Played = { readonly exercise: string; /** One a team; what all reach together is one for all. */ readonly entries: readonly Entry[]; /** What each team's behaviour was rated; absent: it is off. */ readonly behaviour?: readonly [number, number, number] };

const played: readonly Played[] = [
  { exercise: 'pipa-bocor', entries: [{ mark: finished(330), penalties: one('ember-jatuh', 2) }, { mark: finished(240) }, { mark: { kind: 'unfinished', donePercent: 50 } }], behaviour: [3, 4, 2] },
  { exercise: 'hitung20', entries: [{ mark: amount(15) }, { mark: amount(20) }, { mark: amount(7) }] },
  { exercise: 'menara', entries: [{ mark: amount(35) }, { mark: amount(70), penalties: one('menempel') }, { mark: amount(21) }] },
  { exercise: 'lereng', entries: [{ mark: amount(18) }, { mark: amount(0), penalties: one('voting') }, { mark: amount(72) }] },
  { exercise: 'yel', entries: [{ mark: rated(30, 20, 20, 15), penalties: one('lewat-waktu') }, { mark: rated(20, 20, 20, 20) }, { mark: { kind: 'absent' } }] },
  { exercise: 'papan-angka', entries: [{ mark: parts(finished(55), rated(25, 0, 25)) }, { mark: parts(finished(20), rated(25, 25, 50)) }, { mark: parts(finished(90), rated(0, 0, 0)) }] },
  { exercise: 'rantai', entries: [{ mark: amount(6) }] },
];

const teamAt = (i: number): TeamId => `t${i + 1}` as TeamId;
const runAt = (i: number): RunId => `r${i + 1}` as RunId;

const scored = ({ exercise, entries, behaviour }: Played, i: number): readonly Command[] => {
  const run = runAt(i);
  return [
    { type: 'planRun', exercise: exercise as ExerciseId },
    behaviour === undefined ? { type: 'switchBehaviour', run, on: false } : { type: 'weighRun', run, weight: 2, resultWeight: 60, reason: null },
    ...entries.map(({ mark, penalties = {} }, team): Command => ({ type: 'submitSheet', run, team: teamAt(team), basedOn: 0, mark, penalties })),
    ...(behaviour ?? []).map((rating, team): Command => ({ type: 'rateBehaviour', run, team: teamAt(team), observer: null, basedOn: 0, ratings: { KL: rating, AD: rating, BP: rating }, note: '' })),
  ];
};

/** In order; the first founds a retreat that is a demo, so that everything made of it says so. */
export const trialCommands = ({ name, operator, day, zone }: TrialFrame): readonly Command[] => [
  { type: 'createRetreat', operator, demo: true, fields: { name, organiser: operator, place: name, startsOn: day, endsOn: day, zone } },
  { type: 'importPeople', source: { name: 'uji-coba.xlsx', sha256: '0'.repeat(64) }, people },
  ...draw(),
  ...played.flatMap(scored),
  { type: 'giveHelp', giver: teamAt(0), receiver: teamAt(2), points: 150 as Hundredths, reason: name },
  { type: 'adjustTotal', team: teamAt(2), points: -200 as Hundredths, reason: name },
];
