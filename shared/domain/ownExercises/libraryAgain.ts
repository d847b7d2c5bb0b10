// The commands that bring a retreat's own frameworks, exercises and planned runs into a new one; they carry no score and no team.
import type { ExerciseId } from '../../units.ts';
import type { Command } from '../commands.ts';
import { fieldsOf } from '../ids.ts';
import type { State } from '../model.ts';
import { withoutId } from './exerciseFile.ts';
import { isOwn } from './ownExercises.ts';

export const libraryAgain = ({ frameworks, exercises, runs }: State): readonly Command[] => {
  const again = exercises.flatMap((exercise) => {
    const fields = withoutId(exercise);
    return fields === null ? [] : [{ id: exercise.id, fields }];
  });
  /** What it is called there: a new retreat counts its own exercises from 1. null: it was removed here. */
  const idThere = (id: ExerciseId): ExerciseId | null => {
    if (!isOwn(id)) return id;
    const at = again.findIndex((each) => each.id === id);
    return at < 0 ? null : `own-${at + 1}` as ExerciseId;
  };
  return [
    ...frameworks.map((framework): Command => ({ type: 'addFramework', fields: fieldsOf(framework) })),
    ...again.map(({ fields }): Command => ({ type: 'addExercise', fields })),
    ...runs.flatMap(({ exercise }): readonly Command[] => {
      const id = idThere(exercise.id);
      return id === null ? [] : [{ type: 'planRun', exercise: id }];
    }),
  ];
};
