// A window and the list it is told in parts: it is shown whole and true, or not at all.
import { expect, test } from 'vitest';
import { messageLink } from '../../../renderer/link/messageLink.ts';
import type { LinkStatus } from '../../../shared/contract.ts';
import type { ToHost, ToWindow } from '../../../shared/hostMessages.ts';
import { instant } from '../../../shared/units.ts';

const opened = () => {
  let hear: (message: ToWindow) => void = () => undefined;
  let tell: (status: LinkStatus) => void = () => undefined;
  const sent: ToHost[] = [];
  const link = messageLink({ send: (message) => { sent.push(message); }, onMessage: (listener) => { hear = listener; }, onStatus: (listener) => { tell = listener; } });
  tell('connected');
  const shown: (readonly [unknown, number])[] = [];
  let leave: () => void = () => undefined;
  const watch = (): void => { leave = link.watch('stationTimers', (view, number) => { shown.push([view, number]); }); };
  watch();
  const whole = (number: number, view: readonly unknown[]): void => hear({ kind: 'view', topic: 'stationTimers', number, view, now: instant(0) });
  const items = (from: number, number: number, length: number, ...changed: readonly (readonly [number, unknown])[]): void =>
    hear({ kind: 'items', topic: 'stationTimers', from, number, length, items: changed, now: instant(0) });
  const asked = (): number => sent.filter(({ kind }) => kind === 'watch').length;
  return { shown, whole, items, asked, watch, leave: () => leave(), tell: (status: LinkStatus) => tell(status) };
};

test('changes before the whole list, or of a list it does not have, are not shown; it asks for the whole one', () => {
  const { shown, whole, items, asked } = opened();
  items(3, 4, 2, [1, 'b']);
  expect([shown, asked()]).toEqual([[], 1]);
  whole(4, ['a', 'b']);
  items(4, 5, 2, [1, 'c']);
  items(6, 7, 3, [2, 'd']);
  expect(shown).toEqual([[['a', 'b'], 4], [['a', 'c'], 5]]);
  expect(asked()).toBe(2);
  whole(7, ['x', 'c', 'd']);
  items(7, 8, 1);
  expect(shown.slice(2)).toEqual([[['x', 'c', 'd'], 7], [['x'], 8]]);
});

test('another host that counts from 1 again is not mixed up with the one before', () => {
  const { shown, whole, items, asked, tell } = opened();
  whole(8, ['a', 'b']);
  tell('disconnected');
  tell('connected');
  items(1, 2, 2, [0, 'z']);
  whole(2, ['z', 'y']);
  expect(shown).toEqual([[['a', 'b'], 8], [['z', 'y'], 2]]);
  expect(asked()).toBe(3);
});

test('a view that is watched again and has its number still is the same object, but not from another host', () => {
  const { shown, whole, watch, leave, tell } = opened();
  whole(8, ['a', 'b']);
  leave();
  watch();
  whole(8, ['a', 'b']);
  expect(shown[1]?.[0]).toBe(shown[0]?.[0]);
  leave();
  watch();
  whole(9, ['a', 'c']);
  expect(shown[2]).toEqual([['a', 'c'], 9]);
  leave();
  tell('disconnected');
  tell('connected');
  watch();
  whole(9, ['z']);
  expect(shown[3]).toEqual([['z'], 9]);
});

test.each([
  ['while the host is away', ['disconnected', 'leave', 'connected']],
  ['when another host is there, but before it told anything', ['disconnected', 'connected', 'leave']],
] as const)('a view that is left %s is not taken for one of that host with the same number', (_, steps) => {
  const { shown, whole, watch, leave, tell } = opened();
  whole(3, ['frozen']);
  for (const step of steps) if (step === 'leave') leave(); else tell(step);
  watch();
  whole(3, ['lifted']);
  expect(shown.at(-1)).toEqual([['lifted'], 3]);
});
