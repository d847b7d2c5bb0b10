// The hall applauds as the first place is told: once, forward, never before its payload, not after a restart and not in quiet hours.
import { beforeEach, expect, test } from 'vitest';
import type { Sounding, SoundDesk } from '../../../electron/host/soundDesk.ts';
import { createSoundDesk } from '../../../electron/host/soundDesk.ts';
import type { Clock } from '../../../electron/host/ports.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import type { State } from '../../../shared/domain/model.ts';
import { moment, stateAfter } from '../../shared/given.ts';
import { ready } from '../../shared/samples.ts';

const FILE = '/retret.kompak';
let secondsIn = 0;
const clock: Clock = {
  now: () => moment(secondsIn), wall: () => moment(secondsIn), set: () => undefined, onSet: () => () => undefined, after: () => () => undefined,
};
const hall: Sounding = { role: 'hall' };
let desk: SoundDesk<Sounding>;
const begun: readonly Command[] = [...ready(5), { type: 'rehearseReveal', seed: '7' }];
const script = stateAfter(...begun).reveal?.script ?? [];
const first = script.findIndex((step) => step.kind === 'team' && step.title.kind === 'place' && step.title.place === 1);

const stateAt = (step: number, ...more: readonly Command[]): State => {
  const state = stateAfter(...begun, ...more);
  return state.reveal === null ? state : { ...state, reveal: { ...state.reveal, step } };
};
/** When what is ordered now was ordered, of each order once. */
const orders = new Set<number>();
const go = (state: State): number => {
  secondsIn += 5;
  desk.look(state, FILE);
  const order = desk.view(hall, state).order;
  if (order !== null) {
    expect(order.sound).toBe('applause');
    orders.add(order.at);
  }
  return orders.size;
};

beforeEach(() => {
  secondsIn = 0;
  orders.clear();
  desk = createSoundDesk(() => [hall], clock);
});

test('once, with the team of the first place, and at no other step', () => {
  expect(first).toBeGreaterThan(1);
  expect(script.map((_, step) => go(stateAt(step)))).toEqual(script.map((_, step) => (step < first ? 0 : 1)));
});
test('not on the way back, nor when black goes; again when the title was shown again', () => {
  for (const step of [first - 1, first, first + 1, first]) go(stateAt(step));
  expect(orders.size).toBe(1);
  for (const state of [stateAt(first, { type: 'showScene', scene: 'black' }), stateAt(first)]) go(state);
  expect(orders.size).toBe(1);
  for (const step of [first - 1, first]) go(stateAt(step));
  expect(orders.size).toBe(2);
});
test('not by a host that starts in the middle of it', () => {
  expect(go(stateAt(first))).toBe(0);
});
test('not in quiet hours', () => {
  const quiet: Command = { type: 'setQuietHours', spans: [{ from: '11:00', to: '13:00' }] };
  for (const step of [first - 1, first]) go(stateAt(step, quiet));
  expect(orders.size).toBe(0);
});
