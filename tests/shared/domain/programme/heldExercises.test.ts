// What a session of the programme holds by its title, and what of that is still to be planned, at once and in one act.
import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import { heldExercises, plannedForStations, sessionOfStations, unplannedExercises } from '../../../../shared/domain/programme/heldExercises.ts';
import { exerciseById } from '../../../../shared/library/exercises.ts';
import { threeDays } from '../../../../shared/library/threeDays.ts';
import type { Day, ExerciseId, Language } from '../../../../shared/units.ts';
import { given, stateAfter } from '../../given.ts';
import { createRetreat, pipe } from '../../samples.ts';

const days = ['2025-05-15', '2025-05-16', '2025-05-17'] as Day[];
const ids = (exercises: readonly Pick<Exercise, 'id'>[]) => exercises.map(({ id }) => id);
const held = (title: string, kind: 'exercise' | 'talk' = 'exercise', own: readonly Exercise[] = []) => ids(heldExercises({ kind, title }, own));

describe('a session holds', () => {
  test('the exercises that its title names in either language, whatever stands around them', () => {
    expect(held('Simulasi: Satu Pintu untuk Bu Sri')).toEqual(['sim-berkas']);
    expect(held('papan angka pdca, ronde 2')).toEqual(['papan-angka']);
    expect(held('Leaking Pipe and Silent Line-Up')).toEqual(['baris-bisu', 'pipa-bocor']);
  });
  test('the only exercise in whose name its title stands, where it names none whole', () => {
    expect(held('Simulasi: Bu Sri')).toEqual(['sim-berkas']);
    expect(held('Papan Angka')).toEqual(['papan-angka']);
    expect(held('Menara', 'exercise', [{ ...pipe, id: 'own-1' as ExerciseId, name: { id: 'Menara Air', en: 'Water Tower' } }])).toEqual([]);
    expect(held('Pipa')).toEqual([]);
  });
  test('none that is only part of a word, and none where it is no exercise', () => {
    expect(held('Pipa Bocoran')).toEqual([]);
    expect(held('Pembahasan Pipa Bocor', 'talk')).toEqual([]);
    expect(held('Senam')).toEqual([]);
  });
  test('an exercise of the retreat’s own', () => {
    expect(held('Estafet Air', 'exercise', [{ ...pipe, id: 'own-1' as ExerciseId, name: { id: 'Estafet Air', en: 'Water Relay' } }])).toEqual(['own-1']);
  });
});

test('teams go around in the session that holds two of the stations, or is known for its round', () => {
  const session = (title: string) => ({ kind: 'exercise' as const, title });
  const [one, two, round] = [session('Pipa Bocor'), session('Pos: Pipa Bocor, Menara Spageti'), session('Lima pos bergilir')];
  const at = ['pipa-bocor', 'menara', 'yel'] as ExerciseId[];
  expect(sessionOfStations([one, round, two], [], at)).toBe(round);
  expect(sessionOfStations([one, two], [], at)).toBe(two);
  expect(sessionOfStations([one], [], at)).toBeUndefined();
  expect(sessionOfStations([one, round], [], [])).toBe(round);
});

test('of all that is planned the stations get what their session holds, or everything where none says', () => {
  const planned = ['yel', 'pipa-bocor', 'menara', 'papan-angka'].flatMap((id) => exerciseById(id as ExerciseId) ?? []);
  expect(ids(plannedForStations([{ kind: 'exercise', title: 'Yel-Yel dan Panji Tim' }, { kind: 'exercise', title: 'Lima pos bergilir' }], [], planned))).toEqual(['pipa-bocor', 'menara']);
  expect(plannedForStations([{ kind: 'exercise', title: 'Senam' }], [], planned)).toBe(planned);
});

describe('the three days', () => {
  const all = ['yel', 'pipa-bocor', 'baris-bisu', 'gambar-punggung', 'menara', 'jalur-bola', 'sim-aduan', 'sim-berkas', 'papan-angka', 'sim-banjir', 'rantai', 'sim-ruas'];
  test.each(['id', 'en'] as const satisfies readonly Language[])('name every one of their exercises as the library does, in %s', (language) => {
    expect(ids(unplannedExercises(threeDays(days, language), [], []))).toEqual(all);
  });
  test('what is planned is not offered again, and the rest is planned in one act that one undo takes back', () => {
    const state = stateAfter(createRetreat, { type: 'addSessions', sessions: threeDays(days, 'id') }, { type: 'planRun', exercise: 'menara' as ExerciseId });
    const rest = ids(unplannedExercises(state.sessions, state.exercises, state.runs));
    expect(rest).toEqual(all.filter((id) => id !== 'menara'));
    const planned = stateAfter(createRetreat, { type: 'planRun', exercise: 'menara' as ExerciseId }, { type: 'planRuns', exercises: rest });
    expect(planned.runs.map(({ id, exercise }) => [id, exercise.id])).toEqual(['menara', ...rest].map((id, i) => [`r${i + 1}`, id]));
    expect(stateAfter(createRetreat, { type: 'planRun', exercise: 'menara' as ExerciseId }, { type: 'planRuns', exercises: rest }, { type: 'undo' }).runs).toHaveLength(1);
    given(createRetreat).when({ type: 'planRuns', exercises: ['menara', 'tidak-ada'] as ExerciseId[] }).thenRefused({ code: 'unknownExercise' });
  });
});
