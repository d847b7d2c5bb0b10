// Typing answers by keyboard alone: how few keys a form takes, what a sign means, what is refused in its place, and that nothing typed is lost.
import { describe, expect, it } from 'vitest';
import type { EntryAction, Move } from '../../../../../../renderer/console/close/learning/answers/entry/entry.ts';
import { step } from '../../../../../../renderer/console/close/learning/answers/entry/entry.ts';
import type { EntrySheet } from '../../../../../../renderer/console/close/learning/answers/entry/entrySheet.ts';
import { isClosed } from '../../../../../../renderer/console/close/learning/answers/entry/entrySheet.ts';
import type { Entry } from '../../../../../../renderer/console/close/learning/answers/entry/entryState.ts';
import { NEW, draftAt, emptyEntry, fieldsOf, isUnsent, onItsWay, rowsOf } from '../../../../../../renderer/console/close/learning/answers/entry/entryState.ts';
import type { AnswerId, TeamId } from '../../../../../../shared/units.ts';
import { choiceItem, formOf, openItem, people, scaleItem, sheetOf, twenty } from './learningSamples.ts';

const moves: Readonly<Record<string, Move>> = { '⏎': 'enter', '←': 'back', '→': 'next', '↑': 'up', '↓': 'down', '⇤': 'first', '⎋': 'cancel' };

/** As the fields do it: a sign at an item to be ticked, a text that grows elsewhere. */
const press = (sheet: EntrySheet, entry: Entry, key: string): Entry => {
  const move = moves[key];
  if (move !== undefined) return step(sheet, entry, { kind: 'move', move });
  const { place } = entry;
  const draft = draftAt(sheet, entry, entry.row);
  const isTicked = place === 'end' || (typeof place === 'number' && isClosed(sheet.fields.items[place]));
  const action = (typed: (text: string) => string): EntryAction => ({ kind: 'text', text: typed(typeof place === 'number' ? draft.cells[place] ?? '' : place === 'end' ? '' : draft[place]) });
  if (key === '⌫') return step(sheet, entry, isTicked ? { kind: 'erase' } : action((text) => text.slice(0, -1)));
  return step(sheet, entry, isTicked ? { kind: 'sign', sign: key } : action((text) => text + key));
};
const typed = (sheet: EntrySheet, keys: string, from = emptyEntry(sheet, {})): Entry => [...keys].reduce((entry, key) => press(sheet, entry, key), from);
const digits = '12341234123412341234';

describe('a sign after the last item', () => {
  it('says that answers may stand one place off, and the Enter after it does not store them yet', () => {
    const sheet = sheetOf({ identity: 'named' });
    const asked = typed(sheet, `ayu⏎2${digits}⏎`);
    expect(asked).toMatchObject({ row: NEW, place: 'end', problem: { code: 'oneTooMany', isAsked: true } });
    expect(asked.drafts[onItsWay('1')]).toBeUndefined();
    expect(typed(sheet, '⏎', asked).drafts[onItsWay('1')]?.going).toBe('queued');
    expect(typed(sheet, '⌫', asked)).toMatchObject({ place: 19, problem: null });
  });
});

describe('a form of twenty items', () => {
  it('takes three letters, Enter, twenty digits and Enter where it is named', () => {
    const sheet = sheetOf({ identity: 'named' });
    const keys = `ayu⏎${digits}⏎`;
    const { drafts, row } = typed(sheet, keys);
    expect(keys.length).toBe(25);
    expect(row).toBe(NEW);
    const sent = drafts[onItsWay('1')];
    expect(sent?.going).toBe('queued');
    expect(sent === undefined ? null : fieldsOf(sheet, sent)).toEqual({
      instrument: 'n1', version: 1, occasion: 'before', number: 1, person: 'p1', code: null, team: null, answers: [...digits].map(Number),
    });
    expect(drafts[NEW]?.number).toBe('2');
  });

  it('goes on by itself after a code made by the rule and after a team no other begins with', () => {
    const sheet = sheetOf({ identity: 'coded' });
    const keys = `su142${digits}⏎`;
    const sent = typed(sheet, keys).drafts[onItsWay('1')];
    expect(keys.length).toBe(26);
    expect(sent === undefined ? null : fieldsOf(sheet, sent)).toMatchObject({ code: 'SU14', team: 't2', person: null });
  });

  it('waits for Enter where codes of another kind came before, and where another team begins alike', () => {
    const sheet = sheetOf({ identity: 'coded' }, { forms: [formOf(7, { code: 'MAWAR9' })] });
    expect(typed(sheet, 'su14').place).toBe('who');
    const anonymous = sheetOf({});
    expect(typed(anonymous, '1').place).toBe('team');
    expect(typed(anonymous, '1⏎').place).toBe(0);
    expect(typed(anonymous, '10').place).toBe(0);
  });

  it('knows the team of a code from its form at the other occasion', () => {
    const sheet = sheetOf({ identity: 'coded' }, { others: [formOf(3, { code: 'SU14', occasion: 'after', team: 't3' as TeamId })] });
    const entry = typed(sheet, 'su14');
    expect(entry.place).toBe(0);
    expect(draftAt(sheet, entry, NEW).team).toBe('3');
  });

  it('leaves the team open where the form says none', () => {
    const sent = typed(sheetOf({}), `⏎${digits}⏎`).drafts[onItsWay('1')];
    expect(sent === undefined ? null : fieldsOf(sheetOf({}), sent).team).toBeNull();
  });
});

describe('a sign at an item', () => {
  it('takes letters for options, and 0, space or a hyphen for left blank, which is no answer', () => {
    const sheet = sheetOf({ items: twenty(choiceItem), form: 'test' });
    const sent = typed(sheet, `2aBcd0 -${digits.slice(7)}⏎`).drafts[onItsWay('1')];
    expect(sent === undefined ? null : fieldsOf(sheet, sent).answers.slice(0, 7)).toEqual([1, 2, 3, 4, null, null, null]);
  });

  it('refuses what is out of scale, and stays', () => {
    const sheet = sheetOf({});
    for (const wrong of ['5', '9', 'a', 'x']) expect(typed(sheet, `212${wrong}`)).toMatchObject({ place: 2, problem: { code: 'outOfScale' } });
    expect(typed(sheet, '21254')).toMatchObject({ place: 3, problem: null });
    expect(typed(sheetOf({ items: twenty(choiceItem) }), '2e')).toMatchObject({ place: 0, problem: { code: 'outOfScale' } });
  });

  it('is taken back by Backspace, which goes back one', () => {
    const entry = typed(sheetOf({}), '2123⌫');
    expect(entry.place).toBe(2);
    expect(draftAt(sheetOf({}), entry, NEW).cells.slice(0, 4)).toEqual(['1', '2', '', '']);
  });
});

describe('what was written', () => {
  const sheet = sheetOf({ items: [openItem(1), scaleItem(2), scaleItem(3), openItem(4)] });

  it('comes after what was ticked, with Enter', () => {
    const sent = typed(sheet, '234kopi lebih awal⏎⏎').drafts[onItsWay('1')];
    expect(sent === undefined ? null : fieldsOf(sheet, sent).answers).toEqual(['kopi lebih awal', 3, 4, null]);
  });

  it('is as it is seen, and a hyphen or signs that show nothing say that nothing was written', () => {
    const writing = (words: string) => fieldsOf(sheet, { ...draftAt(sheet, emptyEntry(sheet, {}), NEW), cells: [words, '3', '4', words] }).answers[0];
    expect([' kopi   lebih\u202E awal\u200B', '👩‍👩‍👧 <script>', 'قهوة', '-', ' – ', '\u200B', ''].map(writing)).toEqual(['kopi lebih awal', '👩‍👩‍👧 <script>', 'قهوة', null, '–', null, null]);
  });

  it('is refused where it is too long, as it was typed, and not cut off; also when it is typed again', () => {
    for (const again of [null, ['a1' as AnswerId]]) {
      const own = sheetOf({ items: sheet.fields.items }, { again, forms: again === null ? [] : [formOf(1, { answers: ['kopi', 3, 4, null] })] });
      const at = again === null ? NEW : 'a1';
      const long = (letters: number): Entry => {
        const begun = typed(own, again === null ? '234' : '34');
        return step(own, begun, { kind: 'text', text: 'a'.repeat(letters) });
      };
      const refused = typed(own, '⏎⏎', long(501));
      expect(refused).toMatchObject({ row: at, place: 0, problem: { code: 'tooLong', letters: 501 } });
      expect(draftAt(own, refused, at).cells[0]).toHaveLength(501);
      expect(Object.values(typed(own, '⏎⏎', long(500)).drafts).map(({ going }) => going)).toContain('queued');
    }
  });
});

describe('handing in', () => {
  it('asks once where items were not reached, and stores them as blank with a second Enter', () => {
    const sheet = sheetOf({});
    const asked = typed(sheet, '2123⏎');
    expect(asked).toMatchObject({ place: 3, problem: { code: 'unfinished', count: 17 } });
    expect(typed(sheet, '⏎', asked).drafts[onItsWay('1')]?.going).toBe('queued');
    expect(typed(sheet, '4⏎', asked)).toMatchObject({ problem: { code: 'unfinished', count: 16 } });
  });

  it('says a number, a code and a person that are in already, in their place', () => {
    const coded = sheetOf({ identity: 'coded' }, { forms: [formOf(17, { code: 'SU14' })] });
    expect(typed(coded, 'su14')).toMatchObject({ place: 'who', problem: { code: 'codeTaken', number: 17 } });
    expect(typed(coded, '⇤⌫⌫17⏎')).toMatchObject({ place: 'number', problem: { code: 'numberTaken' } });
    expect(typed(coded, '⇤⌫⌫0⏎')).toMatchObject({ place: 'number', problem: { code: 'numberWanted' } });
    expect(typed(coded, `${'x'.repeat(21)}⏎`)).toMatchObject({ place: 'who', problem: { code: 'codeTooLong' } });
    expect(typed(coded, `${'x-'.repeat(20)}⏎`)).toMatchObject({ place: 'team', problem: null });
    const named = sheetOf({ identity: 'named' }, { forms: [formOf(4, { person: 'p1' as never })] });
    expect(typed(named, 'ayu⏎')).toMatchObject({ place: 'who', problem: { code: 'personIn', number: 4 } });
    expect(typed(named, 'zzz⏎')).toMatchObject({ place: 'who', problem: { code: 'nobody' } });
    expect(typed(sheetOf({ identity: 'named' }, { left: [{ ...people[0], name: 'Wahyu Nugroho' } as (typeof people)[number]] }), 'wah⏎')).toMatchObject({ place: 'who', problem: { code: 'left' } });
    // One on its way counts as well.
    expect(typed(sheetOf({ identity: 'coded' }), `su142${digits}⏎su14`)).toMatchObject({ place: 'who', problem: { code: 'codeTaken', number: 1 } });
    expect(typed(sheetOf({}), '7')).toMatchObject({ place: 'team', problem: { code: 'noTeam' } });
  });

  it('chooses among namesakes with the arrows', () => {
    const sheet = sheetOf({ identity: 'named' });
    expect(draftAt(sheet, typed(sheet, 'sit↓⏎'), NEW)).toMatchObject({ person: 'p4', who: 'Siti Maesaroh' });
  });

  it('gives a refused form back as it was typed', () => {
    const sheet = sheetOf({});
    const sent = typed(sheet, `2${digits}⏎`);
    const refused = step(sheet, sent, { kind: 'refused', row: onItsWay('1'), refusal: { code: 'unchanged' } });
    expect(refused.drafts[onItsWay('1')]).toMatchObject({ going: 'typing', cells: [...digits] });
    expect(rowsOf(sheet, refused.drafts)).toEqual([onItsWay('1'), NEW]);
    expect(typed(sheet, '↑⏎', { ...refused, place: 'end' }).drafts[onItsWay('1')]?.going).toBe('queued');
  });
});

describe('rows that are in', () => {
  const sheet = sheetOf({}, { forms: [formOf(1), formOf(2)] });

  it('are walked to, corrected and given up', () => {
    const at = typed(sheet, '2↑');
    expect(at).toMatchObject({ row: 'a2', place: 0 });
    const changed = typed(sheet, '4', at);
    expect(isUnsent(sheet, 'a2', draftAt(sheet, changed, 'a2'))).toBe(true);
    expect(typed(sheet, '⏎', changed).drafts['a2']?.going).toBe('queued');
    expect(typed(sheet, '⎋', changed).drafts['a2']).toBeUndefined();
    // What was begun below is still there.
    expect(draftAt(sheet, changed, NEW).team).toBe('2');
  });

  it('offer the number after the one handed in last, and that one again where it was taken back', () => {
    expect(draftAt(sheet, emptyEntry(sheet, {}), NEW).number).toBe('3');
    const sent = typed(sheet, `2${digits}⏎`);
    const stored = step(sheetOf({}, { forms: [formOf(1), formOf(2), formOf(3)] }), sent, { kind: 'stored', row: onItsWay('3') });
    expect(Object.keys(stored.drafts)).toEqual([NEW]);
    expect(stored.drafts[NEW]?.number).toBe('4');
    expect(step(sheet, stored, { kind: 'sheet' }).drafts[NEW]?.number).toBe('3');
  });

  it('of a former version are counted, but have no row among these', () => {
    const mixed = sheetOf({}, { version: 2, forms: [formOf(1), formOf(2, { version: 2 })] });
    expect(rowsOf(mixed, {})).toEqual(['a2', NEW]);
    expect(draftAt(mixed, emptyEntry(mixed, {}), NEW).number).toBe('3');
  });
});

describe('the same paper typed again', () => {
  it('begins empty at its first item, and goes to the next paper', () => {
    const sheet = sheetOf({ identity: 'coded' }, { forms: [formOf(1, { code: 'SU14' }), formOf(2, { code: 'AY02' })], again: ['a1', 'a2'].map((id) => id as AnswerId) });
    const begun = emptyEntry(sheet, {});
    expect(begun).toMatchObject({ row: 'a1', place: 0 });
    expect(draftAt(sheet, begun, 'a1').cells.every((cell) => cell === '')).toBe(true);
    const sent = typed(sheet, `${digits}⏎`);
    expect(sent).toMatchObject({ row: 'a2', place: 0 });
    expect(sent.drafts['a1']).toMatchObject({ going: 'queued', cells: [...digits] });
  });
});
