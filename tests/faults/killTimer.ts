// Kills the host while a phase is timed; afterwards the same phase must stand with the right time left (rules: Clock).
import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from '../../shared/domain/commands.ts';
import type { Timer } from '../../shared/domain/things.ts';
import type { TimerView } from '../../shared/domain/timer/phaseTimer.ts';
import type { RunId } from '../../shared/units.ts';
import { between, millis } from '../../shared/units.ts';
import type { ConsoleWindow } from './consoleWindow.ts';
import { envelopeOf, openConsole } from './consoleWindow.ts';
import { examineFile } from './examineFile.ts';
import type { Fault } from './faultsCommand.ts';
import { inFreshFolder, makeDemo, startHost } from './hostProcess.ts';

/** From this length on an outage is asked about. */
const ASKED_FROM = 1_000;
/** A sign of life may be so old at the moment of the kill; the outage then seems so much longer. */
const PULSE = 1_000;
/** What a loaded machine may take between a moment and the message about it. */
const SLACK = 400;

const give = async (console_: ConsoleWindow, command: Command): Promise<void> => {
  const answer = await console_.send(envelopeOf(command));
  if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.refusal.code}`);
};

const timer = async (console_: ConsoleWindow, fits: (view: TimerView) => boolean = () => true): Promise<{ readonly view: TimerView; readonly left: number }> => {
  const { view, now } = await console_.shown('timer', (each) => each !== null && fits(each));
  if (view === null) throw new Error('no phase is timed');
  const { going } = view;
  return { view, left: going.kind === 'running' ? between(now, going.endsAt) : going.remaining };
};

const same = (a: Timer['going'], b: Timer['going']): boolean => JSON.stringify(a) === JSON.stringify(b);

type Story = {
  readonly phase: number;
  readonly isPaused: boolean;
  /** The phase ends while the host is dead or soon after. */
  readonly isNearItsEnd: boolean;
  readonly isLongDead: boolean;
  readonly outageCounts: boolean;
};
const chance = (part: number): boolean => Math.random() < part;
const anyStory = (): Story => {
  const isNearItsEnd = chance(0.3);
  return {
    phase: Math.floor(Math.random() * 4), isPaused: !isNearItsEnd && chance(0.25), isNearItsEnd,
    isLongDead: chance(0.4), outageCounts: isNearItsEnd || chance(0.5),
  };
};

/** What went wrong in one try, in words; empty when nothing did. */
type Wrong = { readonly lost: readonly string[]; readonly silent: readonly string[] };

const oneTry = async (data: string, file: string, story: Story): Promise<Wrong> => {
  const lost: string[] = [];
  const silent: string[] = [];
  const host = await startHost(data, file);
  const before = await openConsole(host.address);
  await give(before, { type: 'startPhase', run: 'r1' as RunId, phase: story.phase });
  const begun = await timer(before, (view) => view.phaseNumber === story.phase && view.going.kind === 'running');
  const shift = story.isNearItsEnd ? millis(900 - begun.view.length) : millis(30_000);
  await give(before, { type: 'adjustTimer', by: shift });
  let kept = await timer(before, (view) => !same(view.going, begun.view.going));
  if (story.isPaused) {
    await give(before, { type: 'pauseTimer' });
    kept = await timer(before, (view) => view.going.kind === 'paused');
  }
  const asOf = performance.now();
  await pause(50 + Math.random() * 350);
  await host.kill();
  const killedAt = performance.now();
  await pause(story.isLongDead ? ASKED_FROM + 100 : Math.random() * 100);

  const next = await startHost(data, file);
  const after = await openConsole(next.address);
  const found = await timer(after);
  const deadFor = performance.now() - killedAt;
  const expected = story.isPaused ? kept.left : kept.left - (performance.now() - asOf);
  if (found.view.run !== kept.view.run || found.view.phaseNumber !== story.phase) lost.push('another phase stands');
  if (!same(found.view.going, kept.view.going)) lost.push('its end or its rest has moved');
  if (Math.abs(found.left - expected) > (story.isPaused ? 0 : SLACK)) lost.push(`${Math.round(found.left - expected)} ms off`);

  const doubt = (await after.shown('retreat')).view?.clockDoubt ?? null;
  if (story.isLongDead && !story.isPaused && doubt?.kind !== 'outage') silent.push('the outage is not asked about');
  if (doubt !== null) {
    if (doubt.kind !== 'outage' || story.isPaused) lost.push('the wrong question is asked');
    else {
      const asked = between(doubt.from, doubt.to);
      if (asked > deadFor + PULSE + SLACK || asked < ASKED_FROM) lost.push(`an outage of ${asked} ms is asked about, it was ${Math.round(deadFor)}`);
      await give(after, { type: 'answerOutage', counts: story.outageCounts });
      await after.shown('retreat', (view) => view?.clockDoubt === null);
      const answered = await timer(after, (view) => story.outageCounts || !same(view.going, found.view.going));
      const [was, is] = [found.view.going, answered.view.going];
      const moved = was.kind === 'running' && is.kind === 'running' ? between(was.endsAt, is.endsAt) : Number.NaN;
      if (moved !== (story.outageCounts ? 0 : asked)) lost.push(`the answer moved the end by ${moved} ms`);
    }
  }
  if (story.isNearItsEnd) await pause(Math.max(0, found.left) + SLACK);
  await next.stop();
  return { lost, silent };
};

/** How often the end of each phase was sounded, in the order they were begun. */
const ringsOf = (file: string): readonly number[] => {
  const types = examineFile(file).rows.flatMap((row) => (JSON.parse(row.body) as readonly { readonly type: string }[]).map(({ type }) => type));
  return types.join(' ').split('phaseStarted').slice(1).map((part) => part.split('timerRang').length - 1);
};

export const killTimer: Fault = {
  control: false,
  tries: 60,
  run: (tries, progress) => inFreshFolder(async (data) => {
    const file = await makeDemo(data);
    let [lost, doubled, silent] = [0, 0, 0];
    for (let round = 1; round <= tries; round++) {
      const story = anyStory();
      const wrong = await oneTry(data, file, story);
      const rings = ringsOf(file).at(-1) ?? 0;
      const unrung = story.isNearItsEnd && rings === 0 ? ['the end was not sounded'] : [];
      lost += wrong.lost.length + unrung.length > 0 ? 1 : 0;
      silent += wrong.silent.length > 0 ? 1 : 0;
      doubled += rings > (story.isNearItsEnd ? 1 : 0) ? 1 : 0;
      for (const what of [...wrong.lost, ...unrung, ...wrong.silent]) progress(`try ${round}: ${what} (${JSON.stringify(story)})`);
      if (round % 10 === 0 || round === tries) progress(`${round} kills, ${lost} wrong`);
    }
    return { tries, lost, doubled, silent };
  }),
};
