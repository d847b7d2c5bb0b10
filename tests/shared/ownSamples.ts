// A small exercise and a small value framework of one's own, for stories about them; it checks nothing.
import type { ExerciseFields } from '../../shared/domain/ownExercises/schemas.ts';
import type { FrameworkFields } from '../../shared/domain/values/schemas.ts';
import type { Words } from '../../shared/units.ts';
import { w } from '../../shared/library/exercises/writing.ts';
import { pipe } from './samples.ts';

const alike = (words: string): Words => w(words, words);

export const ownExercise = (name: string, more: Partial<ExerciseFields> = {}): ExerciseFields => {
  const { id: _, guide, ...rest } = pipe;
  if (guide === undefined) throw new Error('the leaking pipe has no guide');
  // With the ids an exercise of one's own gets when it is taken in.
  const penalties = rest.penalties.map((penalty, i) => ({ ...penalty, id: `h${i + 1}` as typeof penalty.id }));
  return { ...rest, penalties, guide, name: alike(name), ...more };
};

export const ownFramework = (name: string, codes: readonly string[]): FrameworkFields => ({
  name: alike(name),
  values: codes.map((code) => ({ code, name: alike(`Nilai ${code}`), promise: null, indicators: [alike(`Tampak ${code}`)] })),
});
