// The grid in the hands of several judges and observers: each their own drafts, two parts a row, tries, corrections and pasted blocks.
import { describe, expect, it } from 'vitest';
import { emptyGrid } from '../../../../../renderer/console/run/sheets/gridState.ts';
import { readBlock } from '../../../../../renderer/console/run/sheets/paste.ts';
import { rowState } from '../../../../../renderer/console/run/sheets/rowState.ts';
import { furtherTry } from '../../../../../renderer/console/run/sheets/tries.ts';
import type { Run } from '../../../../../shared/domain/things.ts';
import type { RunView } from '../../../../../shared/domain/scoring/run/runView.ts';
import { withSaid } from '../../../../../shared/domain/scoring/sheets/byTeam.ts';
import type { Instant, MemberId } from '../../../../../shared/units.ts';
import { team } from '../../../../shared/samples.ts';
import { ani, beni, chantOf, cici, rubricSheet } from '../chant.ts';
import { keyboardAt } from '../keyboard.ts';
import { DROPPED, finished, rowAt, runOf } from '../pipaBocor.ts';

const names = ['Arjuno', 'Semeru', 'Kawi'];
const at = (row: number, column: number) => ({ kind: 'go', to: { row, column } }) as const;
const judged = chantOf(names, { judges: [ani, beni] });
const keysOf = (run: RunView, person: MemberId | null = run.judges[0] ?? null) => keyboardAt(run, emptyGrid({}, 'id', person));
const stateOf = (run: RunView, keys: ReturnType<typeof keysOf>, index = 0) => rowState(run, index, rowAt(run, index), keys.grid());
/** The columns of the chant: four criteria, two values, two penalties, the note. */
const [HA, NOTE] = [4, 8];
const fill = (keys: ReturnType<typeof keysOf>, ...entries: readonly string[]): void => {
  for (const [i, entry] of entries.entries()) {
    if (i > 0) keys.press('Tab');
    keys.type(entry);
  }
};

describe('a row of a judge', () => {
  it('hands in its sheet and its ratings each when it is whole, with six keys beyond what is entered', () => {
    const keys = keysOf(judged);
    keys.act(at(0, 0));
    fill(keys, '26', '21', '22', '18', '3', '4');
    keys.press('Enter');
    expect(keys.grid().drafts[`${team(1)}/c1`]).toMatchObject({ going: 'queued', basedOn: 0, of: { kind: 'sheet', person: ani } });
    expect(keys.grid().drafts[`rating ${team(1)}/c1`]).toMatchObject({ going: 'queued', texts: ['3', '4', ''], of: { kind: 'rating', person: ani } });
    expect(keys.beyondDigits()).toBe(6);
  });
  it('keeps what is half filled and hands in the other part', () => {
    const keys = keysOf(judged);
    keys.act(at(0, 0));
    fill(keys, '26', '21', '22', '18', '3');
    keys.press('Enter');
    expect([keys.grid().drafts[`${team(1)}/c1`]?.going, keys.grid().drafts[`rating ${team(1)}/c1`]?.going]).toEqual(['queued', 'typing']);
  });
  it('adds the rubric up while it is typed, and shows the range where there is too much', () => {
    const keys = keysOf(judged);
    keys.act(at(0, 0));
    fill(keys, '27', '7,5');
    expect(stateOf(judged, keys)).toMatchObject({ kind: 'draft', running: 3450, score: null });
    keys.press('Tab');
    keys.type('26');
    keys.press('Tab');
    expect(stateOf(judged, keys)).toMatchObject({ kind: 'refused', refused: { column: 2, problem: 'outOfRange' } });
  });
  it('takes "-" for not observed, and refuses 0 and 5 in their cells', () => {
    const keys = keysOf(judged);
    keys.act(at(0, HA));
    fill(keys, '0', '5');
    keys.press('Enter');
    expect(stateOf(judged, keys).refusedCells).toEqual([{ column: HA, problem: 'notARating' }, { column: HA + 1, problem: 'notARating' }]);
    keys.act(at(1, HA));
    fill(keys, '-', '2');
    keys.press('Enter');
    expect(keys.grid().drafts[`rating ${team(2)}/c1`]).toMatchObject({ going: 'queued', texts: ['-', '2', ''] });
  });
  it('takes a note in which the arrows move', () => {
    const keys = keysOf(judged);
    keys.act(at(0, NOTE));
    keys.type('Saling');
    keys.press('ArrowLeft');
    expect([keys.grid().at, keys.grid().mode]).toEqual([{ row: 0, column: NOTE }, 'editing']);
  });
});

describe('going from person to person', () => {
  it('keeps each one’s drafts and begins where the next has nothing yet', () => {
    const keys = keysOf(judged);
    keys.act(at(1, 0));
    fill(keys, '26', '21');
    keys.act({ kind: 'person', person: beni, keepsCursor: true });
    expect([keys.grid().at, stateOf(judged, keys, 1).texts[0]]).toEqual([{ row: 0, column: 0 }, '']);
    keys.type('20');
    keys.act({ kind: 'person', person: ani, keepsCursor: true });
    expect(stateOf(judged, keys, 1).texts.slice(0, 2)).toEqual(['26', '21']);
    const half = chantOf(names, { judges: [ani, beni], sheets: withSaid({}, team(1), beni, rubricSheet([20, 20, 20, 20])) });
    keys.rows(half);
    keys.act({ kind: 'takeTheirs', key: `${team(1)}/c2` }, { kind: 'person', person: beni, keepsCursor: true });
    expect(keys.grid().at).toEqual({ row: 1, column: 0 });
  });
  it('leaves a team to the judges it had', () => {
    const changed = chantOf(names, { judges: [ani], formerJudges: { [team(1)]: [cici] }, sheets: withSaid({}, team(1), cici, rubricSheet([20, 20, 20, 20])) });
    const keys = keysOf(changed);
    keys.act(at(0, 0));
    keys.type('25');
    expect([keys.grid().drafts, stateOf(changed, keys).kind, stateOf(changed, keys, 1).kind]).toEqual([{}, 'elsewhere', 'empty']);
    keys.act({ kind: 'person', person: cici, keepsCursor: true });
    expect([stateOf(changed, keys).kind, stateOf(changed, keys, 1).kind]).toEqual(['sent', 'elsewhere']);
  });
  it('goes to a sheet by its code, and keeps the observer where the sheet is official', () => {
    const keys = keysOf(judged);
    keys.act({ kind: 'goToTeam', team: team(3), person: beni });
    expect([keys.grid().person, keys.grid().at]).toEqual([beni, { row: 2, column: 0 }]);
    const official = keysOf(chantOf(names), ani);
    official.act({ kind: 'goToTeam', team: team(2), person: null });
    expect([official.grid().person, official.grid().at]).toEqual([ani, { row: 1, column: 0 }]);
  });
  it('waits for a person where ratings moved on elsewhere, and goes on from a version taken back', () => {
    const keys = keysOf(judged);
    keys.act(at(0, HA));
    fill(keys, '3', '3');
    const moved = chantOf(names, { judges: [ani, beni], ratings: withSaid({}, team(1), ani, { version: 1, ratings: { HA: 1, KL: 1 }, note: '' }) });
    keys.rows(moved);
    keys.press('Enter');
    expect(stateOf(moved, keys).kind).toBe('contested');
    keys.act({ kind: 'keepMine', key: `rating ${team(1)}/c1` });
    expect(keys.grid().drafts[`rating ${team(1)}/c1`]).toMatchObject({ going: 'queued', basedOn: 1, texts: ['3', '3', ''] });
    const again = keysOf(chantOf(names, { judges: [ani, beni] }, { [`${team(1)}/c1`]: 2 }));
    again.act(at(0, HA));
    fill(again, '3', '3');
    again.press('Enter');
    expect(again.grid().drafts[`rating ${team(1)}/c1`]?.basedOn).toBe(2);
  });
});

describe('a further try', () => {
  const stored = runOf(names, { 0: finished(330, 1, { [DROPPED]: 2 }) });
  it('keeps the one before it, and the best of them counts', () => {
    const keys = keyboardAt(stored);
    keys.act(at(0, 0));
    keys.press('Ctrl+Shift+Enter');
    expect([stateOf(stored, keys).texts, stateOf(stored, keys).kind]).toEqual([['', '', ''], 'draft']);
    keys.type('9:00');
    keys.press('Enter');
    expect(keys.grid().drafts[team(1)]).toMatchObject({ going: 'queued', earlier: [{ mark: { kind: 'finished', time: 330_000 } }] });
    expect(stateOf(stored, keys).tries).toEqual({ number: 2, best: 8625 });
  });
  it('is taken back with Escape, and nothing of the first is lost', () => {
    const keys = keyboardAt(stored);
    keys.act(at(0, 0));
    keys.press('Ctrl+Shift+Enter', 'Escape');
    expect([keys.grid().drafts, stateOf(stored, keys).texts]).toEqual([{}, ['5:30', '2', '0']]);
  });
  it('needs a whole one before it, and ends after ten', () => {
    const keys = keyboardAt(stored);
    expect(furtherTry(stored, keys.grid(), 1)).toBeNull();
    const earlier = Array.from({ length: 9 }, () => ({ mark: finished(330).mark, penalties: {} }));
    const full = runOf(names, { 0: { ...finished(330), earlier } });
    expect(furtherTry(full, keyboardAt(full).grid(), 0)).toBeNull();
  });
});

describe('what was read back', () => {
  const sheets = withSaid({}, team(1), null, rubricSheet([24, 19, 20, 16]));
  const verified = chantOf(names, { stage: 'verified', sheets });
  it('is asked for its reason before it is handed in', () => {
    const keys = keysOf(verified);
    keys.act(at(0, 2));
    keys.type('22');
    keys.press('Enter');
    expect(keys.grid().at).toEqual({ row: 0, column: 9 });
    keys.press('Enter');
    expect(keys.grid().drafts[team(1)]?.going).toBe('typing');
    keys.type('salah baca formulir');
    keys.press('Enter');
    expect(keys.grid().drafts[team(1)]).toMatchObject({ going: 'queued', reason: 'salah baca formulir' });
    expect(keys.grid().at).toEqual({ row: 1, column: 2 });
  });
  it('is not handed in without it by a paste, nor by going elsewhere', () => {
    const keys = keysOf(verified);
    keys.act(at(0, 2), { kind: 'paste', block: [['22']] }, at(1, 0), { kind: 'leave' });
    expect(keys.grid().drafts[team(1)]).toMatchObject({ going: 'typing', texts: ['24', '19', '22', '16', '0', '0'] });
    expect(stateOf(verified, keys)).toMatchObject({ kind: 'draft', reason: '' });
  });
  it('shows in its cell what it said before, the latest change of each cell', () => {
    const correction = { team: team(1), judge: null, by: 'Sari', at: 5 as Instant, after: null };
    const twice = chantOf(names, { stage: 'verified', sheets, corrections: [
      { ...correction, before: rubricSheet([24, 19, 21, 16]), reason: 'salah tulis' }, { ...correction, before: rubricSheet([24, 19, 22, 16], 2), reason: 'salah baca', at: 6 as Instant },
    ] });
    expect(stateOf(twice, keysOf(twice)).corrections).toEqual([{ column: 2, before: '22', after: '20', reason: 'salah baca', at: 6 }]);
  });
  it('tells what befell a row', () => {
    const kinds = (more: Partial<Run>) => { const run = chantOf(names, { stage: 'verified', sheets, ...more }); return [0, 1].map((index) => stateOf(run, keysOf(run), index).kind); };
    expect(kinds({})).toEqual(['verified', 'empty']);
    expect(kinds({ cells: { [team(1)]: { kind: 'disputed', words: 'x' }, [team(2)]: { kind: 'excused', reason: 'x', second: 'y' } } })).toEqual(['disputed', 'excused']);
    expect(kinds({ released: [{ team: team(2), judge: null, reason: 'x', by: 'y', second: 'z' }] })).toEqual(['verified', 'released']);
    expect(kinds({ cancelled: { reason: 'Hujan', replacedBy: null } })).toEqual(['cancelled', 'cancelled']);
    expect(kinds({ sheets: withSaid({}, team(1), null, { version: 1, mark: { kind: 'absent' }, penalties: {} }), ratings: withSaid({}, team(2), null, { version: 1, ratings: { HA: 1, KL: 1 }, note: '' }) })).toEqual(['absent', 'rated']);
  });
  it('takes a released sheet in that turned up after all, and leads nobody to one that has not', () => {
    const released = [{ team: team(1), judge: null, reason: 'x', by: 'y', second: 'z' }];
    const open = chantOf(names, { released });
    const keys = keysOf(open);
    keys.act({ kind: 'person', person: null, keepsCursor: true });
    expect(keys.grid().at?.row).toBe(1);
    keys.act(at(0, 0));
    for (const figure of ['24', '19', '22', '16']) { keys.type(figure); keys.press('Tab'); }
    keys.press('Ctrl+Enter');
    expect(keys.grid().drafts[team(1)]).toMatchObject({ going: 'queued' });
  });
  it('takes nothing in where the run is cancelled', () => {
    const off = chantOf(names, { cancelled: { reason: 'Hujan', replacedBy: null } });
    const keys = keysOf(off);
    keys.act(at(0, 0));
    keys.type('25');
    expect(keys.grid().drafts).toEqual({});
  });
});

describe('a pasted block', () => {
  it('is read as spreadsheets copy it', () => {
    expect(readBlock('5:30\t2\r\n"6:10"\t\r\n')).toEqual([['5:30', '2'], ['6:10', '']]);
    expect(readBlock('"dua\nbaris ""kutip"""\tx')).toEqual([['dua baris "kutip"', 'x']]);
    expect(readBlock('a\n\nb')).toEqual([['a'], [''], ['b']]);
  });
  it('hands whole rows in, leaves blank cells alone and keeps what it cannot read in its cell', () => {
    const run = runOf(names, { 0: finished(400) });
    const keys = keyboardAt(run);
    keys.act(at(0, 0), { kind: 'paste', block: readBlock('\t3\nlambat\n6,10\t1\t0\t9\n7:00') });
    expect(keys.grid().drafts[team(1)]).toMatchObject({ going: 'queued', texts: ['6:40', '3', '0'] });
    expect(stateOf(run, keys, 1)).toMatchObject({ kind: 'refused', refused: { column: 0, problem: 'notATime' } });
    expect(keys.grid().drafts[team(3)]?.texts).toEqual(['6,10', '1', '0']);
    // One value beside the last column, one below the last row.
    expect(keys.grid().outside).toBe(2);
  });
  it.each([
    ['a word people write there', 'Waktu\tPenalti\n5:30\t1\n6:10'], ['any word, where the rows under it fill the grid to its end', 'Tim hebat\n5:30\t1\n6:10\n7:00'],
  ])('leaves out its heading and says so: %s', (_, text) => {
    const keys = keyboardAt(runOf(names));
    keys.act(at(0, 0), { kind: 'paste', block: readBlock(text) });
    expect([keys.grid().drafts[team(1)]?.texts, keys.grid().drafts[team(2)]?.texts]).toEqual([['5:30', '1', ''], ['6:10', '', '']]);
    expect(keys.grid().outside).toBe(text.includes('Penalti') ? 2 : 1);
  });
  it('takes no mark of a first team for a heading, and no word over fewer rows than there are', () => {
    for (const first of ['TH', 'lambat', '5:3o']) {
      const keys = keyboardAt(runOf(names));
      keys.act(at(0, 0), { kind: 'paste', block: readBlock(`${first}\n6:10`) });
      expect([keys.grid().drafts[team(1)]?.texts[0], keys.grid().drafts[team(2)]?.texts[0]]).toEqual([first, '6:10']);
    }
  });
  it('fills columns to the right, decimal comma or point', () => {
    const keys = keysOf(judged);
    keys.act(at(1, 0), { kind: 'paste', block: readBlock('25,5\t20.5\t20\t16\t3\t-\n26\t21\t22\t18\t4\t4') });
    for (const number of [2, 3]) expect([keys.grid().drafts[`${team(number)}/c1`]?.going, keys.grid().drafts[`rating ${team(number)}/c1`]?.going]).toEqual(['queued', 'queued']);
  });
});
