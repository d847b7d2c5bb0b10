// What comes at the end of a phase, as chosen, and how far time given back reaches; it knows no clock.
import type { Instant, Millis } from '../../units.ts';
import { later, millis } from '../../units.ts';
import { timeLeft } from './countdown.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';
import type { Timer } from '../things.ts';
import { moved } from './countdown.ts';

const phasesOf = (state: State, { run }: Timer): readonly { readonly length: Millis }[] =>
  state.runs.find(({ id }) => id === run)?.exercise.phases ?? [];

/** The phases that follow begin each at the very end of the one before, so many as have come by `now`; after the last one time goes on. */
const following = (state: State, timer: Timer, endsAt: Instant, now: Instant): readonly Fact[] => {
  const next = phasesOf(state, timer)[timer.phase + 1];
  if (endsAt > now) return [];
  if (next === undefined) return [{ type: 'timerRang' }];
  const phase = timer.phase + 1;
  return [
    { type: 'timerRang' }, { type: 'phaseStarted', run: timer.run, phase, length: next.length, since: endsAt },
    ...following(state, { ...timer, phase }, later(endsAt, next.length), now),
  ];
};

export const endsOfPhase = (state: State, timer: Timer, now: Instant): readonly Fact[] => {
  const { going } = timer;
  switch (state.atZero) {
    case 'goOn': return [{ type: 'timerRang' }];
    case 'stop': return [{ type: 'timerRang' }, { type: 'timerStopped' }];
    case 'nextPhase': return going.kind === 'running' ? following(state, timer, going.endsAt, now) : [];
  }
};

/** The timer with what outages took from it, `owed` still said: it may reach behind the start of phases that began by themselves since. */
export const withTimeBack = (state: State, timer: Timer, at: Instant): Timer => {
  const phases = phasesOf(state, timer);
  const whole = timeLeft(timer.going, at) + timer.owed;
  // Time that was added belongs to the phase it was added to.
  let [left, phase, added] = [whole, timer.phase, timer.added];
  for (let back = timer.followed; back > 0; back--) {
    const length = (phases[phase]?.length ?? 0) + added;
    if (left <= length) break;
    left -= length;
    phase -= 1;
    added = millis(0);
  }
  return { ...moved(timer, millis(left - whole), at), phase, added, followed: 0 };
};
