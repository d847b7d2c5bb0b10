// Which notes fit the words and the choice, exercise by exercise, step by step, team by team; it changes none.
import type { ReflectionRow } from '../../../../../shared/domain/reflection/reflections.ts';
import type { Language, RunId } from '../../../../../shared/units.ts';

export const noteFilters = ['all', 'shared', 'private'] as const;
export type NoteFilter = (typeof noteFilters)[number];

/** `run` null: of the whole retreat. */
export type NoteGroup = { readonly run: RunId | null; readonly exercise: string | null; readonly notes: readonly ReflectionRow[] };

const words = (text: string): readonly string[] => text.toLocaleLowerCase('id').split(/\s+/).filter((word) => word !== '');

/** Every word must occur somewhere in the text, the team's name or the exercise's. */
const fits = ({ text, teamName, exercise }: ReflectionRow, wanted: readonly string[], language: Language): boolean => {
  const row = [text, teamName ?? '', exercise?.[language] ?? ''].join(' ').toLocaleLowerCase('id');
  return wanted.every((word) => row.includes(word));
};

/** What has no step comes after the steps. */
const AFTER_STEPS = 9;

/** Exercises in the order of the runs, then the whole retreat. */
export const findNotes = (notes: readonly ReflectionRow[], runs: readonly RunId[], query: string, filter: NoteFilter, language: Language): readonly NoteGroup[] => {
  const wanted = words(query);
  const found = notes.filter((each) => (filter === 'all' || each.shared === (filter === 'shared')) && fits(each, wanted, language));
  return [...runs, null].map((run): NoteGroup => {
    const own = found.filter((each) => each.run === run || (run === null && each.run !== null && !runs.includes(each.run)));
    return { run, exercise: own[0]?.exercise?.[language] ?? null, notes: own.toSorted((a, b) => (a.step ?? AFTER_STEPS) - (b.step ?? AFTER_STEPS) || a.number - b.number) };
  }).filter((group) => group.notes.length > 0);
};
