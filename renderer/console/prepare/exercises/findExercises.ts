// Which exercises of the library fit what a facilitator looks for; it draws nothing.
import type { Exercise, Guide, ValueCode } from '../../../../shared/domain/exercise.ts';
import type { Language, Millis } from '../../../../shared/units.ts';
import { minutes } from '../../../../shared/units.ts';

/** The longest an exercise may take, in minutes. */
export const lengths = [20, 30, 45, 60] as const;
/** null: whichever. */
export type Wanted = {
  readonly words: string;
  readonly value: ValueCode | null;
  readonly most: (typeof lengths)[number] | null;
  readonly place: Exclude<Guide['place'], 'either'> | null;
  readonly intensity: Guide['intensity'] | null;
};
export const anything: Wanted = { words: '', value: null, most: null, place: null, intensity: null };

export const wholeLength = ({ phases }: Exercise): Millis => phases.reduce((sum, { length }) => sum + length, 0) as Millis;

/** Every word typed must begin a word of the name, the objective or the materials. */
const says = ({ name, objective, guide }: Exercise, words: string, language: Language): boolean => {
  const spoken = [name, objective, ...(guide === undefined ? [] : [guide.materials])].map((each) => each[language]).join(' ').toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.toLowerCase().split(/\s+/).every((word) => spoken.some((each) => each.startsWith(word)));
};

export const findExercises = (exercises: readonly Exercise[], { words, value, most, place, intensity }: Wanted, language: Language): readonly Exercise[] =>
  exercises.filter((exercise) => {
    const { guide } = exercise;
    return says(exercise, words.trim(), language)
      && (value === null || exercise.values.includes(value))
      && (most === null || wholeLength(exercise) <= minutes(most))
      && (place === null || guide?.place === place || guide?.place === 'either')
      && (intensity === null || guide?.intensity === intensity);
  });
