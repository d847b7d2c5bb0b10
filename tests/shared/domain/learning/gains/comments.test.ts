// Comments that are put into groups by hand: only comments that are there, each in one group, taken back without a trace, and counted without a word of them.
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../../shared/domain/commands.ts';
import { views } from '../../../../../shared/domain/views.ts';
import type { AnswerId, ItemId } from '../../../../../shared/units.ts';
import { ownForm, ownInstrument, ownScale } from '../../../anyLearning.ts';
import { given, stateAfter } from '../../../given.ts';
import { createRetreat } from '../../../samples.ts';

const group = (answer: string, name: string | null, item = 'x-3'): Command => ({ type: 'groupComment', answer: answer as AnswerId, item: item as ItemId, group: name });
const said = ['Waktu kurang', 'Makanan enak', 'Terlalu cepat', 'Kopi habis', 'Ruang panas', null];
const ready: readonly Command[] = [
  createRetreat,
  { type: 'addInstrument', fields: ownScale },
  { type: 'enterAnswers', forms: said.map((words, i) => ownForm({ number: i + 1, code: `RA0${i}`, answers: [3, 2, words] })) },
];

describe('a comment', () => {
  it('is put into a group, and another group takes it over', () => {
    const state = stateAfter(...ready, group('a1', 'Waktu'), group('a3', 'Waktu'), group('a2', 'Konsumsi'), group('a4', 'Waktu'), group('a4', 'Konsumsi'), group('a5', 'Ruang'));
    const own = views.learningResults(state).find(({ instrument }) => instrument === ownInstrument);
    expect(own?.comments).toEqual([{ item: 'x-3', words: { id: 'Saran', en: 'Saran' }, n: 5, ungrouped: 0, groups: [{ name: 'Konsumsi', n: 2 }, { name: 'Waktu', n: 2 }, { name: 'Ruang', n: 1 }] }]);
    expect(views.learningComments(state).flatMap(({ items }) => items).flatMap(({ comments }) => comments.map(({ number, words, group: of }) => [number, words, of]))).toContainEqual([2, 'Makanan enak', 'Konsumsi']);
  });
  it('leaves its group, and comes back with undo', () => {
    expect(stateAfter(...ready, group('a1', 'Waktu'), group('a1', null)).commentGroups).toEqual([]);
    expect(stateAfter(...ready, group('a1', 'Waktu'), group('a1', null), { type: 'undo' }).commentGroups).toEqual([{ answer: 'a1', item: 'x-3', group: 'Waktu' }]);
  });
  it('of a form that was taken out passes its group on to no form that comes after', () => {
    const state = stateAfter(...ready, group('a5', 'Ruang'), { type: 'removeAnswers', answers: ['a5', 'a6'] as AnswerId[] },
      { type: 'enterAnswers', forms: [ownForm({ number: 7, code: 'RA07', answers: [3, 2, 'Terima kasih'] })] });
    expect(views.learningComments(state).flatMap(({ items }) => items).flatMap(({ comments }) => comments).find(({ words }) => words === 'Terima kasih')).toMatchObject({ number: 7, group: null });
  });
  it('that is not there is refused', () => {
    given(...ready).when(group('a6', 'Waktu')).thenRefused({ code: 'unknownAnswers' });
    given(...ready).when(group('a1', 'Waktu', 'x-1')).thenRefused({ code: 'unknownAnswers' });
    given(...ready).when(group('a9', 'Waktu')).thenRefused({ code: 'unknownAnswers' });
    given(...ready).when(group('a1', null)).thenRefused({ code: 'unchanged' });
  });
  describe('where nothing but comments is asked', () => {
    const open: Command = { type: 'addInstrument', fields: { ...ownScale, form: 'evaluation', items: ownScale.items.slice(2) } };
    const filled = (occasion: 'before' | 'after', count: number): Command =>
      ({ type: 'enterAnswers', forms: Array.from({ length: count }, (_, i) => ownForm({ occasion, number: i + 1, code: `RA0${i}`, answers: ['Kopi habis'] })) });
    const toldOf = (...commands: readonly Command[]) => views.learningResults(stateAfter(createRetreat, open, ...commands)).find(({ instrument }) => instrument === ownInstrument);

    it('is told by its group once five forms are in', () => {
      expect(toldOf(filled('after', 5), group('a1', 'Konsumsi'))).toMatchObject({ few: [], comments: [{ n: 5, groups: [{ name: 'Konsumsi', n: 1 }], ungrouped: 4 }] });
    });
    it('is not told of fewer, nor of fewer people who filled in both', () => {
      expect(toldOf(filled('after', 4), group('a1', 'Konsumsi'))).toMatchObject({ few: ['after'], comments: [] });
      expect(toldOf(filled('before', 4), filled('after', 4), group('a1', 'Konsumsi'))).toMatchObject({ few: ['before', 'after'], comments: [] });
    });
  });
  it('is nowhere in what papers are told', () => {
    const told = JSON.stringify(views.learningResults(stateAfter(...ready, group('a1', 'Waktu'))));
    for (const words of said) if (words !== null) expect(told).not.toContain(words);
  });
});
