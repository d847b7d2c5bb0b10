// Notes are found by words in what was said, in the team and in the exercise, and stand exercise by exercise, step by step, team by team.
import { describe, expect, test } from 'vitest';
import { findNotes } from '../../../../../renderer/console/close/learning/reflections/findNotes.ts';
import type { Command } from '../../../../../shared/domain/commands.ts';
import type { ReflectionFields } from '../../../../../shared/domain/reflection/schemas.ts';
import { views } from '../../../../../shared/domain/views.ts';
import { stateAfter } from '../../../../shared/given.ts';
import { planRun, ready, run, team } from '../../../../shared/samples.ts';

const note = (text: string, fields: Partial<ReflectionFields> = {}): Command => ({ type: 'noteReflection', fields: { run: run(1), team: team(2), step: 1, text, shared: false, ...fields } });
const notes = views.reflections(stateAfter(
  ...ready(), planRun, note('semua', { run: null, step: null, shared: true }), note('kedua, tim 1', { run: run(2), team: team(1) }), note('tanpa langkah', { step: null }),
  note('menerapkan', { step: 4 }), note('tim dua'), note('Tim SATU', { team: team(1), shared: true }),
));
const found = (query: string, filter: 'all' | 'shared' | 'private' = 'all') =>
  findNotes(notes, [run(1), run(2)], query, filter, 'id').map((group) => group.notes.map(({ text }) => text));

describe('notes', () => {
  test('stand in order, the whole retreat last', () => {
    expect(found('')).toEqual([['Tim SATU', 'tim dua', 'menerapkan', 'tanpa langkah'], ['kedua, tim 1'], ['semua']]);
  });
  test('are found by every word, wherever it stands and however it is written', () => {
    expect(found('satu TIM')).toEqual([['Tim SATU']]);
    expect(found('rajawali')).toEqual([['Tim SATU'], ['kedua, tim 1']]);
    expect(found('pipa badak dua')).toEqual([['tim dua']]);
    expect(found('tidak ada')).toEqual([]);
  });
  test('are filtered by whether they may be shared', () => {
    expect(found('', 'shared')).toEqual([['Tim SATU'], ['semua']]);
    expect(found('tim', 'private')).toEqual([['tim dua'], ['kedua, tim 1']]);
  });
  test('of a run that is no longer there stand with the whole retreat', () => {
    expect(findNotes(notes, [run(1)], 'kedua', 'all', 'id').map(({ run: of }) => of)).toEqual([null]);
  });
});
