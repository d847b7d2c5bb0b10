// Keys that come before their screen: kept in their order, pressed once it is there, and given to no other.
import { expect, test } from 'vitest';
import { createEarlyKeys } from '../../../../renderer/console/keys/earlyKeys.ts';

type Key = { readonly key: string; readonly defaultPrevented: boolean; readonly timeStamp: number };
const key = (name: string, more: Partial<Key> = {}): Key => ({ key: name, defaultPrevented: false, timeStamp: 0, ...more });
/** All that was asked for has been done. */
const settled = () => new Promise((resolve) => { setTimeout(resolve); });

/** `takes`: a screen that takes them; one that waits for words takes none. */
const setUp = (takes = true) => {
  const heard: string[] = [];
  let now = 0;
  const early = createEarlyKeys<Key>(({ key: name }) => { heard.push(name); return takes; }, () => now);
  return { early, heard, later: (at: number) => { now = at; } };
};

test('are handed over in their order once the screen is there', async () => {
  const { early, heard } = setUp();
  for (const name of [' ', 'n', 'Enter']) early.press(key(name));
  await settled();
  expect(heard).toEqual([]);
  early.arrive();
  await settled();
  expect(heard).toEqual([' ', 'n', 'Enter']);
});

test('are not kept while a screen is there, nor twice', async () => {
  const { early, heard } = setUp();
  const leave = early.arrive();
  early.press(key('n'));
  leave();
  early.press(key(' '));
  early.arrive();
  early.arrive();
  await settled();
  expect(heard).toEqual([' ']);
});

test('are dropped when another screen is wanted, when somebody heard them after all, and when they are forgotten about', async () => {
  const { early, heard, later } = setUp();
  early.press(key('n'));
  early.forget();
  early.press(key('2', { defaultPrevented: true }));
  early.press(key('t'));
  later(5_001);
  early.press(key('b', { timeStamp: 5_000 }));
  early.arrive();
  await settled();
  expect(heard).toEqual(['b']);
});

test('go no further once the screen waits for words', async () => {
  const { early, heard } = setUp(false);
  for (const name of ['a', 'b']) early.press(key(name));
  early.arrive();
  await settled();
  expect(heard).toEqual(['a']);
});
