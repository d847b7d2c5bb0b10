// The exercises found, each with its length and its objective, own ones marked; it finds none itself.
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import { isOwn } from '../../../../shared/domain/ownExercises/ownExercises.ts';
import { formatDuration } from '../../../../shared/text/format.ts';
import { ownExercisesText } from '../../../../shared/text/prepare/ownExercises.ts';
import type { ExerciseId } from '../../../../shared/units.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { wholeLength } from './findExercises.ts';

type Props = { readonly exercises: readonly Exercise[]; readonly chosen: ExerciseId | null; readonly onChoose: (id: ExerciseId) => void };

export const LibraryList = ({ exercises, chosen, onChoose }: Props) => {
  const { mark } = useText(ownExercisesText);
  const language = useLanguage();
  return (
    <ul>
      {exercises.map((exercise) => (
        <li key={exercise.id}>
          <button type="button" className="library-item" aria-pressed={exercise.id === chosen} onClick={() => onChoose(exercise.id)}>
            <strong>{exercise.name[language]} <span className="number">{formatDuration(wholeLength(exercise))}</span></strong>
            {isOwn(exercise.id) ? <span className="own-mark">{mark}</span> : null}
            <span>{exercise.objective[language]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
