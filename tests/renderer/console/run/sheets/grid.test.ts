// The entry grid at the keyboard: where keys lead, what is handed in, what stays, and what happens when the sheet moved on.
import { describe, expect, it } from 'vitest';
import { isContested } from '../../../../../renderer/console/run/sheets/draft.ts';
import { rowState } from '../../../../../renderer/console/run/sheets/rowState.ts';
import { team } from '../../../../shared/samples.ts';
import { keyboardAt } from '../keyboard.ts';
import { DROPPED, finished, rowAt, runOf } from '../pipaBocor.ts';

const names = ['Arjuno', 'Semeru', 'Kawi'];
const at = (row: number, column: number) => ({ kind: 'go', to: { row, column } }) as const;
const blank = runOf(names);
const stored = runOf(names, { 0: finished(330), 1: finished(370) });

describe('moving', () => {
  it('goes by arrows and stays inside', () => {
    const keys = keyboardAt(blank);
    keys.act(at(0, 0));
    keys.press('ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(keys.grid().at).toEqual({ row: 1, column: 2 });
    keys.press('Home');
    expect(keys.grid().at).toEqual({ row: 1, column: 0 });
  });
  it('goes right with Tab and comes back to the first column with Enter', () => {
    const keys = keyboardAt(blank);
    keys.act(at(0, 0));
    keys.type('530');
    keys.press('Tab', 'Tab', 'Enter');
    expect(keys.grid().at).toEqual({ row: 1, column: 0 });
  });
  it('goes straight down a penalty column with Enter', () => {
    const keys = keyboardAt(blank);
    keys.act(at(0, 1));
    keys.type('2');
    keys.press('Enter');
    expect(keys.grid().at).toEqual({ row: 1, column: 1 });
  });
  it('wraps Tab to the next row, and leaves it to the browser at the very end', () => {
    const keys = keyboardAt(blank);
    keys.act(at(1, 2));
    keys.press('Tab');
    expect(keys.grid().at).toEqual({ row: 2, column: 0 });
    keys.press('Shift+Tab');
    expect(keys.grid().at).toEqual({ row: 1, column: 2 });
    keys.act(at(2, 2));
    keys.press('Tab');
    expect(keys.grid().at).toEqual({ row: 2, column: 2 });
  });
  it('edits a filled cell at rest with F2 or Enter, where arrows move inside the text', () => {
    for (const key of ['F2', 'Enter']) {
      const keys = keyboardAt(stored);
      keys.act(at(0, 0));
      keys.press(key);
      expect(keys.grid().mode).toBe('editing');
      keys.press('ArrowLeft');
      expect(keys.grid().at).toEqual({ row: 0, column: 0 });
      keys.press('Enter');
      expect(keys.grid().at).toEqual({ row: 1, column: 0 });
    }
  });
});

describe('handing in', () => {
  it('happens with Tab in the very last cell, too, and the cursor stays with the row', () => {
    const keys = keyboardAt(blank);
    keys.act(at(2, 0));
    for (const text of ['5:30', '2', '0']) {
      keys.type(text);
      keys.press('Tab');
    }
    expect(keys.grid().drafts[team(3)]).toMatchObject({ going: 'queued', texts: ['5:30', '2', '0'] });
    expect(keys.grid().at).toEqual({ row: 2, column: 0 });
  });
  it('keeps a row in sight with Tab in the very last cell while it is not whole', () => {
    const keys = keyboardAt(blank);
    keys.act(at(2, 1));
    keys.type('2');
    keys.press('Tab', 'Tab');
    expect(keys.grid()).toMatchObject({ at: { row: 2, column: 0 }, drafts: { [team(3)]: { going: 'typing' } } });
  });
  const filled = () => {
    const keys = keyboardAt(blank);
    keys.act(at(0, 0));
    keys.type('5:30');
    keys.press('Tab');
    keys.type('2');
    return keys;
  };
  it.each(['Enter', 'ArrowDown', 'Ctrl+Enter'])('happens with %s', (key) => {
    const keys = filled();
    expect(keys.grid().drafts[team(1)]?.going).toBe('typing');
    keys.press(key);
    expect(keys.grid().drafts[team(1)]).toMatchObject({ going: 'queued', basedOn: 0, texts: ['5:30', '2', ''] });
  });
  it('happens on the last row too, where there is no row below', () => {
    const keys = keyboardAt(blank);
    keys.act(at(2, 0));
    keys.type('5:30');
    keys.press('Enter');
    expect(keys.grid().drafts[team(3)]?.going).toBe('queued');
  });
  it('does not happen by a click outside, for the time may be half typed', () => {
    const keys = filled();
    keys.act({ kind: 'leave' });
    expect(keys.grid().drafts[team(1)]?.going).toBe('typing');
  });
  it('does not happen without a time', () => {
    const keys = keyboardAt(blank);
    keys.act(at(0, 1));
    keys.type('2');
    keys.press('Enter');
    expect(keys.grid().drafts[team(1)]?.going).toBe('typing');
  });
  it('takes at most eight keys a team beyond the digits', () => {
    const keys = keyboardAt(blank);
    keys.act(at(0, 0));
    for (const [time, dropped, tool] of [['5:30', '2', '1'], ['12:00', '10', '0'], ['6:10', '1', '3']]) {
      keys.type(time ?? '');
      keys.press('Tab');
      keys.type(dropped ?? '');
      keys.press('Tab');
      keys.type(tool ?? '');
      keys.press('Enter');
    }
    expect(names.map((_, index) => keys.grid().drafts[team(index + 1)]?.going)).toEqual(['queued', 'queued', 'queued']);
    expect(keys.beyondDigits() / names.length).toBeLessThanOrEqual(8);
  });
  it('ends with the stored sheet shown, and no draft', () => {
    const keys = filled();
    keys.press('Enter');
    keys.act({ kind: 'sending', key: team(1) }, { kind: 'stored', key: team(1) });
    expect(keys.grid().drafts[team(1)]?.texts).toEqual(['5:30', '2', '']);
    keys.rows(runOf(names, { 0: finished(330, 1, { [DROPPED]: 2 }) }));
    expect(keys.grid().drafts).toEqual({});
  });
  it('ends the same when the view overtakes the answer', () => {
    const keys = filled();
    keys.press('Enter');
    keys.act({ kind: 'sending', key: team(1) });
    const next = runOf(names, { 0: finished(330, 1, { [DROPPED]: 2 }) });
    keys.rows(next);
    expect(rowState(next, 0, rowAt(next, 0), keys.grid()).kind).not.toBe('contested');
    keys.act({ kind: 'stored', key: team(1) });
    expect(keys.grid().drafts).toEqual({});
  });
  it('keeps what was typed when the host refuses, with the reason', () => {
    const keys = filled();
    keys.press('Enter');
    keys.act({ kind: 'sending', key: team(1) }, { kind: 'refused', key: team(1), refusal: { code: 'fault' } });
    expect(keys.grid().drafts[team(1)]).toMatchObject({ going: 'typing', texts: ['5:30', '2', ''], refusal: { code: 'fault' } });
    expect(rowState(blank, 0, rowAt(blank, 0), keys.grid()).kind).toBe('refused');
  });
});

describe('a refused cell', () => {
  it.each(['abc', '99:99', '13:00'])('keeps %j, marks it, and stores nothing; other rows go on', (text) => {
    const keys = keyboardAt(blank);
    keys.act(at(0, 0));
    keys.type(text);
    expect(rowState(blank, 0, rowAt(blank, 0), keys.grid()).kind).toBe('draft');
    keys.press('Enter');
    expect(rowState(blank, 0, rowAt(blank, 0), keys.grid())).toMatchObject({ kind: 'refused', texts: [text, '', ''], refused: { column: 0 } });
    keys.type('6:10');
    keys.press('Enter');
    expect(keys.grid().drafts[team(1)]).toMatchObject({ going: 'typing', texts: [text, '', ''] });
    expect(keys.grid().drafts[team(2)]?.going).toBe('queued');
  });
  it('gives the stored value back with Esc, and then leaves the sheet', () => {
    const keys = keyboardAt(stored);
    keys.act(at(0, 0));
    keys.type('99:99');
    keys.press('Enter', 'ArrowUp', 'Escape');
    expect(keys.grid().drafts).toEqual({});
    expect(keys.grid().at).toEqual({ row: 0, column: 0 });
    keys.press('Escape');
    expect(keys.grid().at).toBeNull();
  });
  it('is a time taken out of a stored sheet', () => {
    const keys = keyboardAt(stored);
    keys.act(at(0, 0), { kind: 'type', text: '' });
    keys.press('ArrowDown');
    expect(rowState(stored, 0, rowAt(stored, 0), keys.grid())).toMatchObject({ kind: 'refused', refused: { column: 0, problem: 'empty' } });
  });
});

describe('a draft', () => {
  it('shows the score as it would be', () => {
    const keys = keyboardAt(blank);
    keys.act(at(0, 0));
    keys.type('5:30');
    keys.press('Tab');
    keys.type('2');
    expect(rowState(blank, 0, rowAt(blank, 0), keys.grid())).toMatchObject({ kind: 'draft', score: 8625, added: 20_000, isPreview: true });
  });
  it('is forgotten when it says what is stored', () => {
    const keys = keyboardAt(stored);
    keys.act(at(0, 0));
    keys.type('5.30');
    keys.press('Enter');
    expect(keys.grid().drafts).toEqual({});
  });
});

describe('a sheet that moved on elsewhere', () => {
  const contested = () => {
    const keys = keyboardAt(stored);
    keys.act(at(0, 0));
    keys.type('6:00');
    keys.rows(runOf(names, { 0: finished(400, 2), 1: finished(370) }));
    return keys;
  };
  it('waits for a person: it is not handed in, and nothing typed is lost', () => {
    const keys = contested();
    keys.press('Enter');
    expect(keys.grid().drafts[team(1)]).toMatchObject({ going: 'typing', basedOn: 1, texts: ['6:00', '0', '0'] });
    const now = runOf(names, { 0: finished(400, 2), 1: finished(370) });
    expect(isContested(now, rowAt(now, 0), keys.grid().drafts[team(1)])).toBe(true);
    expect(rowState(now, 0, rowAt(now, 0), keys.grid())).toMatchObject({ kind: 'contested', texts: ['6:00', '0', '0'] });
  });
  it('takes either value', () => {
    const mine = contested();
    mine.act({ kind: 'keepMine', key: team(1) });
    expect(mine.grid().drafts[team(1)]).toMatchObject({ going: 'queued', basedOn: 2 });
    const theirs = contested();
    theirs.act({ kind: 'takeTheirs', key: team(1) });
    expect(theirs.grid().drafts).toEqual({});
  });
});

describe('rows that move under the cursor', () => {
  const three = runOf(['Arjuno', 'Semeru', 'Kawi']);
  const without = (index: number) => ({ ...three, rows: three.rows.filter((_, i) => i !== index) });
  it('take it along: what is typed on goes to the team it was begun for', () => {
    const keys = keyboardAt(three);
    keys.act({ kind: 'go', to: { row: 1, column: 0 } });
    keys.type('5:');
    keys.rows(without(0));
    expect(keys.grid().at).toEqual({ row: 0, column: 0 });
    keys.type('30');
    keys.press('Enter');
    expect(Object.entries(keys.grid().drafts).map(([key, { texts, going }]) => [key, texts[0], going])).toEqual([[team(2), '5:30', 'queued']]);
  });
  it('let it go with a team that is gone, whose typing comes back with it', () => {
    const keys = keyboardAt(three);
    keys.act({ kind: 'go', to: { row: 1, column: 0 } });
    keys.type('5:3');
    keys.rows(without(1));
    expect(keys.grid().at).toBeNull();
    keys.act({ kind: 'type', text: '9:99' });
    keys.rows(three);
    expect(Object.entries(keys.grid().drafts).map(([key, { texts }]) => [key, texts[0]])).toEqual([[team(2), '5:3']]);
  });
});
