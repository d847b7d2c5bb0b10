// The end of the rehearsal's script: the last runs are closed, ties decided, the show rehearsed and played press by press, the freeze lifted; day 30 comes. It checks what each press tells.
import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from '../../../shared/domain/commands.ts';
import type { RevealStep } from '../../../shared/domain/reveal/revealScene.ts';
import type { PlanState } from '../../../shared/domain/followUp/schemas.ts';
import type { ActionPlanId, Day, RunId, TeamId } from '../../../shared/units.ts';
import type { Act } from './act.ts';
import { giving } from './act.ts';
import { secondThoughts } from './secondThoughts.ts';
import { standingOf, winnersOf } from './oracle/standing.ts';
import type { World } from './world.ts';

const DAY_30 = Date.parse('2025-06-16T09:00:00+07:00');
/** More than any show has steps. */
const PRESSES = 40;
const ROW_TIME = 2_500;
/** A row that is held does not come within this time. */
const HELD = 1_500;

const doing = (name: string, does: (world: World) => Promise<void>, at: number | null = null): Act => ({ name, isCommand: false, at, do: does });

const lineWords = (line: { readonly kind: string; readonly place?: number; readonly code?: string }): string => [line.kind, line.place ?? line.code].filter((each) => each !== undefined).join(' ');

/** The teams level on a line, as the oracle has them and as the console is told. */
const decideTies = doing('decide ties', async (world) => {
  const told = (await world.link().shown('reveal', ({ obstacles }) => obstacles.every(({ kind }) => kind === 'tie'))).view;
  const own = winnersOf(world.oracle.scores).filter(({ teams }) => teams.length > 1);
  const words = (ties: readonly (readonly [string, readonly string[]])[]): string => JSON.stringify(ties.map(([line, teams]) => `${line}: ${teams.toSorted().join()}`).toSorted());
  if (words(told.ties.map(({ line, teams }) => [lineWords(line), teams.map(({ team }) => team)])) !== words(own.map(({ line, teams }) => [line, teams]))) {
    world.wrong.push(`ties are ${words(told.ties.map(({ line, teams }) => [lineWords(line), teams.map(({ team }) => team)]))}, the oracle has ${words(own.map(({ line, teams }) => [line, teams]))}`);
  }
  for (const { line, teams } of told.ties) await world.give({ type: 'decideAwardTie', line, teams: teams.map(({ team }) => team).toSorted(), way: { kind: 'shared' } });
});

/** A driver looks up before the next press: a wall that has just lost its host comes back within seconds, and would otherwise miss a show that is over in as many. What never comes is found when the books are compared. */
const wallFollows = async ({ windows: { hallViews } }: World, seen: number): Promise<void> => {
  for (let looks = 0; looks < 100 && hallViews.length === seen; looks++) await pause(100);
};

const begin = (isRehearsed: boolean) => doing(isRehearsed ? 'rehearse the show' : 'begin the show', async (world) => {
  const seen = world.windows.hallViews.length;
  if (isRehearsed) await world.give({ type: 'rehearseReveal', seed: String(world.seed) });
  else await world.give({ type: 'beginReveal', digest: (await world.link().shown('reveal', ({ digest }) => digest !== null)).view.digest ?? '' });
  await world.link().shown('reveal', ({ show }) => show?.rehearsal === isRehearsed);
  await wallFollows(world, seen);
});

const end = doing('end the show', async (world) => {
  await world.give({ type: 'endReveal' });
  await world.link().shown('reveal', ({ show }) => show === null);
});

const teamsIn = (step: RevealStep): readonly TeamId[] => ('teams' in step ? step.teams.map(({ team }) => team) : []);

/** What a step tells, as the oracle has it. */
const judge = ({ oracle, wrong }: World, step: RevealStep): void => {
  if (step.kind === 'team') {
    const own = winnersOf(oracle.scores).find(({ line }) => line === lineWords(step.title));
    const isSame = own !== undefined && JSON.stringify(own.teams.toSorted()) === JSON.stringify(teamsIn(step).toSorted()) && (step.measure === null || step.measure === own.measure);
    if (!isSame) wrong.push(`the show called ${JSON.stringify(step)}, the oracle ${JSON.stringify(own)}`);
  }
  if (step.kind === 'row') {
    const rows = standingOf(oracle.scores);
    for (const { team, total } of step.teams) {
      const row = rows.find((each) => each.team === team);
      if (row?.place !== step.place || row.total !== total) wrong.push(`the show has ${team} at ${step.place} with ${String(total)}, the oracle ${JSON.stringify(row)}`);
    }
  }
};

/** One press forward, or a row that comes by itself; a show that has ended wants no more. */
const press = (isRehearsed: boolean) => doing('press', async (world) => {
  const { show } = (await world.link().shown('reveal')).view;
  if (show === null) return;
  if (show.next === null) return end.do(world);
  const seen = world.windows.hallViews.length;
  const moved = () => world.link().shown('reveal', (view) => view.show === null || view.show.step > show.step);
  const isRow = show.now?.kind === 'row' && show.next.kind === 'row';
  if (isRow) await world.setNow(world.now() + ROW_TIME);
  // Rows that were held after a restart wait for a key.
  const byItself = isRow ? await Promise.race([moved(), pause(HELD)]).catch(() => null) : null;
  if (byItself === null || byItself === undefined) await world.give({ type: 'stepReveal', from: show.step, way: 'forward' });
  const { now } = (await moved()).view.show ?? { now: null };
  await wallFollows(world, seen);
  if (!isRehearsed && now !== null) judge(world, now);
});

const lift = doing('lift the freeze', async (world) => {
  const { view } = await world.link().shown('retreat', (retreat) => retreat?.operator.startsWith('Salah') === false);
  await world.give({ type: 'liftFreeze', name: view?.operator ?? '' });
});

const states: readonly PlanState[] = ['done', 'going', 'cancelled', 'open'];
const heardOfPlans = doing('day 30', async (world) => {
  const { view } = await world.link().shown('followUp');
  for (const [i, { id }] of view.plans.entries()) {
    const state = states[Math.floor(world.whim() * states.length)] ?? 'open';
    await world.give({ type: 'noteProgress', updates: [{ plan: id as ActionPlanId, progress: { state, note: `Kabar ke-${i + 1}`, on: '2025-06-16' as Day } }] });
  }
}, DAY_30);

export const closingActs = (runs: ReadonlyMap<RunId, string>): readonly Act[] => {
  const run = (exercise: string): RunId => [...runs].find(([, of]) => of === exercise)?.[0] ?? ('r0' as RunId);
  const reader = 'Laras Kencanawangi, S.Pd., M.Pd.';
  const commands = (...all: readonly Command[]): readonly Act[] => all.map((command) => giving(command));
  return [
    ...commands({ type: 'closeRun', run: run('rantai') }, { type: 'verifyRun', run: run('sim-ruas'), reader }), ...secondThoughts(run('sim-ruas')), ...commands({ type: 'closeRun', run: run('sim-ruas') }),
    decideTies,
    begin(true), ...Array.from({ length: 6 }, () => press(true)), end,
    begin(false), ...Array.from({ length: PRESSES }, () => press(false)),
    lift, giving({ type: 'showScene', scene: 'board' }),
    heardOfPlans,
  ];
};
