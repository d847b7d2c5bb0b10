// Which key an action has, what a person may choose instead, and why not.
import { describe, expect, it } from 'vitest';
import { ACTIONS, changed, FIXED, keyOf, keysNow, problemWith } from '../../../../renderer/console/keys/keyTable.ts';
import { actionAt, nameOf } from '../../../../renderer/console/keys/useKeys.ts';
import { fixedUses, keyActions } from '../../../../shared/text/keys.ts';

const pressed = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });
const usual = keysNow({});

describe('the table', () => {
  it('gives no key twice where both could be meant, and only keys that could be chosen', () => {
    expect(keyActions.filter((action) => problemWith(action, pressed(ACTIONS[action].key), usual) !== null)).toEqual([]);
  });
  it('has every action and every fixed use once', () => {
    expect(Object.keys(ACTIONS).toSorted()).toEqual([...keyActions].toSorted());
    expect(FIXED.map(({ use }) => use).toSorted()).toEqual([...fixedUses].toSorted());
  });
});

describe('a new key', () => {
  it('is had where it is free, whatever it does in another part', () => {
    expect(problemWith('black', pressed(';'), usual)).toBeNull();
    expect(problemWith('black', pressed('Delete'), usual)).toBeNull(); // removes in "Siapkan"
    expect(problemWith('black', pressed('b'), usual)).toBeNull();
  });
  it('is refused with the action that has it, in the same part or everywhere', () => {
    expect(problemWith('black', pressed('N'), usual)).toEqual({ kind: 'taken', by: 'nextPhase' });
    expect(problemWith('black', pressed('j'), usual)).toEqual({ kind: 'taken', by: 'journal' });
    expect(problemWith('journal', pressed('k'), usual)).toEqual({ kind: 'taken', by: 'paperList' });
    expect(problemWith('black', pressed('='), usual)).toEqual({ kind: 'taken', by: 'minuteMore' });
    expect(problemWith('makePaper', pressed('Enter'), usual)).toEqual({ kind: 'fixed', by: 'openPaper' });
  });
  it('is refused where the app or the computer keeps it', () => {
    const kept = ['Escape', 'Tab', '0', '7', 'F1', 'F5', 'ArrowUp'];
    expect(kept.map((key) => problemWith('black', pressed(key), usual)?.kind)).toEqual(kept.map(() => 'reserved'));
    for (const held of ['ctrlKey', 'metaKey', 'altKey']) expect(problemWith('black', pressed('g', { [held]: true }), usual)).toEqual({ kind: 'combined' });
  });
});

describe('the present keys', () => {
  it('are the table with what was changed, and two may change places', () => {
    expect(keysNow({ black: 'n', nextPhase: 'b' })).toEqual({ ...usual, black: 'n', nextPhase: 'b' });
  });
  it('leave out what does not fit: unknown, reserved or twice', () => {
    expect(keysNow({ flying: 'g', black: 'Escape', mute: '7' })).toEqual(usual);
    expect(keysNow({ black: 'n' })).toEqual(usual);
    const { mute, side } = keysNow({ mute: ';', side: ';' });
    expect([mute, side].filter((key) => key === ';')).toHaveLength(1);
  });
  it('are kept as differences only', () => {
    expect(changed({ black: 'g' }, 'mute', ';')).toEqual({ black: 'g', mute: ';' });
    expect(changed({ black: 'g', mute: ';' }, 'black', 'b')).toEqual({ mute: ';' });
  });
});

it('hears an action by its present key, and a fixed key by itself', () => {
  const heard: string[] = [];
  const press = (key: string, changes = {}) => actionAt(
    { black: () => heard.push('black'), Escape: () => heard.push('Escape'), minuteMore: () => heard.push('minuteMore') }, keysNow(changes), keyOf({ key }))?.();
  press('B');
  press('g');
  press('Escape');
  press('=');
  press('g', { black: 'g' });
  press('b', { black: 'g' });
  press('black');
  expect(heard).toEqual(['black', 'Escape', 'minuteMore', 'black']);
});

it('takes a combination with Shift for another one, and capitals for none', () => {
  const named = (key: string, shiftKey = false) => nameOf({ ...pressed(key, { ctrlKey: true }), shiftKey });
  expect([named('s'), named('S'), named('S', true), named('Enter', true)]).toEqual(['ctrl+s', 'ctrl+s', 'ctrl+shift+s', 'ctrl+shift+Enter']);
  expect([nameOf({ ...pressed('N'), shiftKey: true }), nameOf({ ...pressed('s', { metaKey: true }), shiftKey: true })]).toEqual(['n', 'ctrl+shift+s']);
});
