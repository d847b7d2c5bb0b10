// The exercises a played demo runs, in the order they are planned, with weights, judges and sessions; it runs none. The weights are those a committee gives: simulations three, what takes long two.
import type { ExerciseId, RunId } from '../../units.ts';
import { memberNamed, judges as judgeNames } from './people.ts';
import type { Judge } from './people.ts';
import type { Story } from './story.ts';

export type PlannedRun = {
  readonly exercise: string;
  /** The title of the session it is held in, and that session's day, counted from 0. */
  readonly session: string;
  readonly day: number;
  readonly weight: number;
  /** One who stands at a station keeps its official sheet; those of a rubric each have a sheet. */
  readonly judges: readonly Judge[];
  readonly dropsEnds: boolean;
  /** How many watch each team; nobody: Perilaku is off. */
  readonly observers: number;
  readonly station: string | null;
};

const simulation = (exercise: string, session: string, day: number, judges: readonly Judge[]): PlannedRun =>
  ({ exercise, session, day, weight: 3, judges, dropsEnds: judges.length >= 4, observers: 2, station: null });
const station = (exercise: string, number: number, weight: number, judge: Judge, observers = 1): PlannedRun =>
  ({ exercise, session: 'Lima pos bergilir', day: 1, weight, judges: [judge], dropsEnds: false, observers, station: `Pos ${number}` });
const together = (exercise: string, session: string, day: number, weight: number, observers = 1): PlannedRun =>
  ({ exercise, session, day, weight, judges: [], dropsEnds: false, observers, station: null });

export const extraSession = 'Tersesat di Lereng';

/** The demo itself plans the first. */
export const plannedRuns: readonly PlannedRun[] = [
  station('pipa-bocor', 1, 2, 'bambang'),
  { ...together('yel', 'Yel-Yel dan Panji Tim', 1, 1), judges: ['ratri', 'jatmiko', 'endah'] },
  station('baris-bisu', 2, 1, 'ratri'),
  station('gambar-punggung', 3, 1, 'jatmiko'),
  station('menara', 4, 2, 'endah'),
  station('jalur-bola', 5, 1, 'yusuf'),
  station('hitung20', 5, 1, 'yusuf', 0),
  simulation('sim-aduan', 'Simulasi: Meja Aduan 36 Menit', 1, ['bambang', 'ratri', 'jatmiko', 'endah']),
  simulation('sim-berkas', 'Simulasi: Satu Pintu untuk Bu Sri', 1, ['ratri', 'jatmiko', 'yusuf']),
  together('papan-angka', 'Papan Angka PDCA', 1, 2),
  together('lereng', extraSession, 1, 1),
  simulation('sim-banjir', 'Simulasi: Posko Siaga Banjir', 1, ['bambang', 'jatmiko', 'endah', 'yusuf']),
  together('rantai', 'Rantai Reaksi Kota', 2, 2),
  simulation('sim-ruas', 'Simulasi: Satu Ruas, Lima Dinas', 2, ['ratri', 'endah', 'yusuf']),
];

export const runOf = ({ state }: Story, exercise: string): RunId => {
  const run = state().runs.find((each) => each.exercise.id === exercise);
  if (run === undefined) throw new Error(`no run of ${exercise} is planned`);
  return run.id;
};

export const planRuns = (story: Story, sessionOf: (day: number, title: string) => { readonly id: string }): void => {
  for (const { exercise, session, day, weight, judges, dropsEnds, observers, station: at } of plannedRuns) {
    const known = story.state().runs.some((each) => each.exercise.id === exercise);
    if (!known) story.tell({ type: 'planRun', exercise: exercise as ExerciseId });
    const run = runOf(story, exercise);
    const resultWeight = story.state().runs.find(({ id }) => id === run)?.resultWeight;
    if (weight !== 1 && resultWeight !== undefined) story.tell({ type: 'weighRun', run, weight, resultWeight, reason: null });
    const members = judges.map((judge) => memberNamed(story.state(), judgeNames[judge]));
    if (members.length > 0 && at === null) story.tell({ type: 'setJudges', run, judges: members });
    if (dropsEnds) story.tell({ type: 'dropEnds', run, on: true });
    if (observers === 0) story.tell({ type: 'switchBehaviour', run, on: false });
    for (const member of members) story.tell({ type: 'assignJudge', fields: { member, run, station: at, session: sessionOf(day, session).id as never } });
  }
};
