// One exercise of the library in full, as the facilitator must know it before choosing it.
import { isOwn } from '../../../../shared/domain/ownExercises/ownExercises.ts';
import type { ValueFramework } from '../../../../shared/domain/values/schemas.ts';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import { penaltyWords, resultWords } from '../../../../shared/text/exercise.ts';
import { formatAmount, formatDuration } from '../../../../shared/text/format.ts';
import { ownExercisesText } from '../../../../shared/text/prepare/ownExercises.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { millis } from '../../../../shared/units.ts';
import { packOf } from '../../../../shared/library/packs.ts';
import { PackPapers } from '../../close/PackPapers.tsx';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { ExerciseGuide } from './ExerciseGuide.tsx';
import { ExerciseTools } from './ExerciseTools.tsx';
import { ValueNotes } from './frameworks/ValueNotes.tsx';

type Props = { readonly exercise: Exercise; readonly frameworks: readonly ValueFramework[]; readonly onEdit: () => void; readonly onCopy: () => void };

export const ExerciseDetails = ({ exercise, frameworks, onEdit, onCopy }: Props) => {
  const text = useText(prepareText).exercises;
  const own = useText(ownExercisesText);
  const language = useLanguage();
  const { result } = exercise;
  const whole = millis(exercise.phases.reduce((sum, phase) => sum + phase.length, 0));
  const criteria = (result.kind === 'combined' ? result.parts.map(({ rule }) => rule) : [result]).flatMap((rule) => (rule.kind === 'rubric' ? rule.criteria : []));
  return (
    <ScrollRegion className="details" label={exercise.name[language]}>
      <h2>{exercise.name[language]}</h2>
      <p className="objective">{exercise.objective[language]}</p>
      {isOwn(exercise.id) ? <p className="own-mark">{own.mark}</p> : null}
      <ExerciseTools exercise={exercise} onEdit={onEdit} onCopy={onCopy} />
      <section aria-label={own.showValue}>
        <ValueNotes key={exercise.id} values={frameworks.flatMap(({ values }) => values.filter(({ code }) => exercise.values.includes(code)))} />
      </section>
      {packOf(exercise.id) === undefined ? null : <PackPapers key={exercise.id} exercise={exercise.id} />}
      <h3>{text.judged}</h3>
      <p className="field-note">{resultWords(result, language)}</p>
      {criteria.length === 0 ? null : (
        <ul className="plain-rows" aria-label={text.criteria}>
          {criteria.map(({ name, most }, i) => <li key={`${i} ${name.id}`}><span>{name[language]}</span><span className="number">{formatAmount(most, language)}</span></li>)}
        </ul>
      )}
      <h3>{text.phases} <span className="faint">{text.phaseTotal} {formatDuration(whole)}</span></h3>
      <ol className="plain-rows">
        {exercise.phases.map((phase, i) => <li key={`${i} ${phase.name.id}`}><span>{phase.name[language]}</span><span className="number">{formatDuration(phase.length)}</span></li>)}
      </ol>
      <h3>{text.penalties}</h3>
      {exercise.penalties.length === 0 ? <p className="field-note">{text.noPenalties}</p> : (
        <ul className="plain-rows">
          {exercise.penalties.map((penalty) => <li key={penalty.id}><span>{penalty.name[language]}</span><span>{penaltyWords(penalty, exercise, language)}</span></li>)}
        </ul>
      )}
      {exercise.guide === undefined ? null : <ExerciseGuide guide={exercise.guide} />}
      <h3>{text.debrief}</h3>
      <ol className="questions">{exercise.debrief.map((question, i) => <li key={`${i} ${question.id}`}>{question[language]}</li>)}</ol>
    </ScrollRegion>
  );
};
