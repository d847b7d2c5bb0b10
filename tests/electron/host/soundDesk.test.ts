// Exactly one window sounds; the end of a time sounds once, in a hall that can be heard rather than in the console, and never in quiet hours.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Sounding, SoundDesk } from '../../../electron/host/soundDesk.ts';
import { createSoundDesk } from '../../../electron/host/soundDesk.ts';
import type { Clock } from '../../../electron/host/ports.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import type { State } from '../../../shared/domain/model.ts';
import { emptyState } from '../../../shared/domain/model.ts';
import type { Deed } from '../../shared/given.ts';
import { at, machine, moment, stateAfter } from '../../shared/given.ts';
import { seconds } from '../../../shared/units.ts';
import { ready, sessionFields, startPhase } from '../../shared/samples.ts';

const FILE = '/retret.kompak';
let secondsIn = 0;
const clock: Clock = {
  now: () => moment(secondsIn), wall: () => moment(secondsIn), set: () => undefined, onSet: () => () => undefined, after: () => () => undefined,
};

let windows: readonly Sounding[] = [];
let desk: SoundDesk<Sounding>;
let state: State = emptyState;
const hall: Sounding = { role: 'hall' };
const otherHall: Sounding = { role: 'hall' };
const console_: Sounding = { role: 'console' };

const open = (...opened: readonly Sounding[]): void => {
  windows = opened;
  desk.look(state, FILE);
};
const now = (at_: number, ...steps: readonly (Command | Deed)[]): void => {
  secondsIn = at_;
  state = stateAfter(...ready(), ...steps);
  desk.look(state, FILE);
};
const running = at(0, startPhase(0));
const rang = at(240, { type: 'ringTimers', now: moment(240) }, machine);
const owners = () => windows.filter((window) => desk.view(window, state).isOwner);
const ordered = () => windows.map((window) => desk.view(window, state).order?.sound ?? null);

beforeEach(() => {
  secondsIn = 0;
  windows = [];
  desk = createSoundDesk(() => windows, clock);
  state = stateAfter(...ready(), running);
  desk.look(state, FILE);
});

test('rows of the results come without a tick', () => {
  open(console_, hall);
  const rows: readonly Command[] = [{ type: 'chooseBoard', mode: 'all' }, { type: 'rehearseReveal', seed: '7' }, { type: 'stepReveal', from: 0, way: 'forward' }];
  const endsAfter = (...steps: readonly (Command | Deed)[]) => desk.view(hall, stateAfter(...ready(6), ...steps, ...rows)).endsAt;
  expect([endsAfter(), endsAfter(running)]).toEqual([null, moment(240)]);
});

describe('the owner', () => {
  test('is the first hall window, else the console, and always exactly one', () => {
    open(console_);
    expect(owners()).toEqual([console_]);
    open(console_, hall, otherHall);
    expect(owners()).toEqual([hall]);
    open(console_, otherHall);
    expect(owners()).toEqual([otherHall]);
    open();
    expect(owners()).toEqual([]);
  });
  test('is the console while every hall window is held back, and the hall again when it is not', () => {
    open(console_, hall);
    desk.noteBlocked(hall, true);
    expect(owners()).toEqual([console_]);
    expect(desk.view(console_, state)).toMatchObject({ owner: 'console', hallBlocked: true, ownerBlocked: false });
    desk.noteBlocked(console_, true);
    expect(owners()).toEqual([hall]);
    expect(desk.view(console_, state)).toMatchObject({ owner: 'hall', ownerBlocked: true });
    desk.noteBlocked(hall, false);
    expect(desk.view(console_, state)).toMatchObject({ owner: 'hall', hallBlocked: false, ownerBlocked: false });
  });
});

describe('the gong', () => {
  test('is ordered of the owner alone, once', () => {
    open(console_, hall);
    now(240, running, rang);
    expect(ordered()).toEqual([null, 'gong']);
    const first = desk.view(hall, state).order;
    now(300, running, rang, at(300, { type: 'showScene', scene: 'logo' }));
    expect(desk.view(hall, state).order).toEqual(first);
  });
  test('goes to nobody else when the owner closes', () => {
    open(console_, hall);
    now(240, running, rang);
    open(console_);
    expect(ordered()).toEqual([null]);
  });
  test('rings anew for a new end, under a later moment', () => {
    open(hall);
    now(240, running, rang);
    const first = desk.view(hall, state).order?.at ?? 0;
    now(250, running, rang, at(250, { type: 'adjustTimer', by: 60_000 } as Command));
    now(310, running, rang, at(250, { type: 'adjustTimer', by: 60_000 } as Command), at(310, { type: 'ringTimers', now: moment(310) }, machine));
    expect(desk.view(hall, state).order?.at).toBeGreaterThan(first);
  });
  test('of an outage waits for the first window that can sound', () => {
    now(240, running, rang);
    secondsIn = 250;
    open(console_);
    expect(ordered()).toEqual(['gong']);
    open(console_, hall);
    expect(ordered()).toEqual([null, null]);
  });
  test('does not wait for ever', () => {
    now(240, running, rang);
    secondsIn = 301;
    open(console_);
    expect(ordered()).toEqual([null]);
  });
  test('that rang before a file was opened does not sound again', () => {
    desk = createSoundDesk(() => windows, clock);
    open(hall);
    state = stateAfter(...ready(), running, rang);
    desk.look(state, '/lain.kompak');
    expect(ordered()).toEqual([null]);
  });
  test('is silent in quiet hours, while what a person asks for sounds', () => {
    const quiet: Command = { type: 'setQuietHours', spans: [{ from: '12:00', to: '12:30' }] };
    open(hall);
    now(1, running, quiet);
    now(240, running, quiet, rang);
    expect(ordered()).toEqual([null]);
    desk.play('applause');
    expect(ordered()).toEqual(['applause']);
    expect(desk.view(hall, state)).toMatchObject({ quietHours: quiet.type === 'setQuietHours' ? quiet.spans : [], zone: 'WIB' });
  });
});

test('is silent while a locked prayer of the programme is planned', () => {
  const prayer = (locked: boolean): Command => ({ type: 'addSession', fields: sessionFields(15, '12:00', '12:30', 'Salat Zuhur', { kind: 'prayer', locked }) });
  open(hall);
  now(1, prayer(true), running);
  now(240, prayer(true), running, rang);
  expect(ordered()).toEqual([null]);
  now(241, prayer(false), running);
  now(480, prayer(false), running, rang);
  expect(ordered()).toEqual(['gong']);
});

test('one tick more with a fifth and with a minute of the time left, where it is longer than that', () => {
  open(hall);
  // Four minutes of briefing, then three of planning; stations with a time of their own.
  expect(desk.view(hall, state).warnsWith).toEqual([48_000, 60_000]);
  now(10, at(10, startPhase(1)));
  expect(desk.view(hall, state).warnsWith).toEqual([36_000, 60_000]);
  now(10, at(10, { type: 'startStationTimers', names: ['Pos 1'], length: seconds(50) }));
  expect(desk.view(hall, state).warnsWith).toEqual([10_000]);
  now(10, running, at(10, { type: 'pauseTimer' }));
  expect(desk.view(hall, state).warnsWith).toEqual([]);
});

test('the end of the running time is known for its ticks, and of a paused or ended one is not', () => {
  open(hall);
  expect(desk.view(hall, state).endsAt).toBe(moment(240));
  now(10, running, at(10, { type: 'pauseTimer' }));
  expect(desk.view(hall, state).endsAt).toBeNull();
  now(240, running, rang);
  expect(desk.view(hall, state).endsAt).toBeNull();
});
