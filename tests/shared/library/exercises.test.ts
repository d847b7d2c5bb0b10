// The built-in exercises can be stored, run and scored, and are told apart.
import { describe, expect, test } from 'vitest';
import { exerciseSchema } from '../../../shared/domain/exercise.ts';
import { exerciseById, exercises } from '../../../shared/library/exercises.ts';

describe.each(exercises.map((exercise) => [exercise.name.id, exercise] as const))('%s', (_, exercise) => {
  test('can be stored in the log', () => expect(exerciseSchema.parse(JSON.parse(JSON.stringify(exercise)))).toEqual(exercise));
  test('is found by its own id alone', () => {
    expect(exerciseById(exercise.id)).toBe(exercise);
    expect(exercises.filter(({ id }) => id === exercise.id)).toHaveLength(1);
  });
  test('has phases that take time, and penalties of different names', () => {
    expect(exercise.phases.every(({ length }) => length > 0)).toBe(true);
    expect(new Set(exercise.penalties.map(({ id }) => id)).size).toBe(exercise.penalties.length);
  });
  test('speaks of two to four values, each once', () => {
    expect(new Set(exercise.values).size).toBe(exercise.values.length);
    expect(exercise.values.length).toBeGreaterThanOrEqual(2);
    expect(exercise.values.length).toBeLessThanOrEqual(4);
  });
});
