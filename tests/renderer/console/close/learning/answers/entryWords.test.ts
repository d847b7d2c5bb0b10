// What keys mean while answers are typed, and how a cell and its trouble are said in both languages.
import { describe, expect, it } from 'vitest';
import { columnName, problemWords, shownAnswer, shownCell, stepsOf } from '../../../../../../renderer/console/close/learning/answers/entry/cellWords.ts';
import { isTicked, keyMeaning } from '../../../../../../renderer/console/close/learning/answers/entry/entryKeys.ts';
import { answersText } from '../../../../../../shared/text/learning/answers.ts';
import { choiceItem, openItem, scaleItem, sheetOf } from './learningSamples.ts';

const sheet = sheetOf({ items: [scaleItem(1), choiceItem(2), openItem(3)] });
const pressed = (key: string, more: Partial<KeyboardEvent> = {}) => ({ key, ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, ...more });

describe('a key', () => {
  it('is a sign at an item, and stays the field’s in a text', () => {
    expect([isTicked(sheet, 0), isTicked(sheet, 2), isTicked(sheet, 'end'), isTicked(sheet, 'team')]).toEqual([true, false, true, false]);
    expect(keyMeaning(sheet, 0, null, pressed('3'))).toEqual({ kind: 'sign', sign: '3' });
    const within = { isAtStart: false, isAtEnd: false, isEmpty: false };
    for (const key of ['3', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Backspace', 'Delete']) expect(keyMeaning(sheet, 2, within, pressed(key)), key).toBeNull();
    expect(keyMeaning(sheet, 2, { isAtStart: true, isAtEnd: true, isEmpty: true }, pressed('Backspace'))).toEqual({ kind: 'erase' });
    expect(keyMeaning(sheet, 2, within, pressed('Enter'))).toEqual({ kind: 'move', move: 'enter' });
  });

  it('lets Tab out at either end of a row, and leaves other combinations to the app', () => {
    expect(keyMeaning(sheet, 'number', null, pressed('Tab', { shiftKey: true }))).toBeNull();
    expect(keyMeaning(sheet, 'end', null, pressed('Tab'))).toBeNull();
    expect(keyMeaning(sheet, 'team', null, pressed('Tab'))).toEqual({ kind: 'move', move: 'next' });
    expect(keyMeaning(sheet, 0, null, pressed('z', { ctrlKey: true }))).toBeNull();
    expect(keyMeaning(sheet, 0, null, pressed('Delete', { ctrlKey: true }))).toBe('remove');
  });
});

describe('words', () => {
  it('show what was typed, and what was left blank apart from what was not reached', () => {
    expect(['2', '-', '', 'kopi'].map(shownCell)).toEqual(['2', '–', '·', 'kopi']);
    expect(shownAnswer(null, 'kosong')).toBe('kosong');
    expect(stepsOf(choiceItem(2), sheet.fields, 'en').map(({ sign, words }) => `${sign} ${words}`)).toEqual(['1 Wait', '2 Ask', '3 Write', '4 Go home']);
  });

  it('say what is wrong with the scale, the teams or the form that has it', () => {
    const say = (place: Parameters<typeof problemWords>[1], problem: Parameters<typeof problemWords>[2], on = sheet) => problemWords(on, place, problem, answersText.id, 'id');
    expect(say(0, { code: 'outOfScale' })).toBe('Pilihannya hanya 1–4; kosong: spasi.');
    expect(say(1, { code: 'outOfScale' })).toBe('Pilihannya hanya 1–4; kosong: spasi.');
    expect(say('team', { code: 'noTeam' })).toBe('Tidak ada tim itu. Nomornya 1, 2, 3, 10.');
    expect(say('team', { code: 'noTeam' }, { ...sheet, teams: sheet.teams.slice(0, 3) })).toBe('Tidak ada tim itu. Nomornya 1–3.');
    expect(say('team', { code: 'noTeam' }, { ...sheet, teams: [] })).toBe('Tim belum dibagi. Kosongkan, lalu Enter.');
    expect(say('who', { code: 'codeTaken', number: 3 })).toBe('Kode ini sudah ada di formulir 003.');
    expect(say(2, { code: 'tooLong', letters: 1200 })).toBe('Panjangnya 1.200 huruf, paling banyak 500. Ringkas dahulu.');
    expect(columnName(sheet, 1, answersText.en, 'en')).toBe('Item 2');
  });
});
