// One exercise of the library in full, as the facilitator must know it before choosing it.
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import { formatCount, formatDuration } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { millis } from '../../../../shared/units.ts';
import { ScrollRegion } from '../ScrollRegion.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';

export const ExerciseDetails = ({ exercise }: { readonly exercise: Exercise }) => {
  const text = useText(prepareText).exercises;
  const language = useLanguage();
  const { result } = exercise;
  const whole = millis(exercise.phases.reduce((sum, phase) => sum + phase.length, 0));
  return (
    <ScrollRegion className="details" label={exercise.name[language]}>
      <h2>{exercise.name[language]}</h2>
      <p className="objective">{exercise.objective[language]}</p>
      <div className="figures">
        <div><span>{text.target}</span><strong className="number">{formatDuration(result.target)}</strong></div>
        <div><span>{text.limit}</span><strong className="number">{formatDuration(result.limit)}</strong></div>
        <div><span>{text.phaseTotal}</span><strong className="number">{formatDuration(whole)}</strong></div>
      </div>
      <p className="field-note">{text.timeRule(formatDuration(result.target), formatDuration(result.limit))}</p>
      <h3>{text.phases}</h3>
      <ol className="plain-rows">
        {exercise.phases.map((phase) => <li key={phase.name.id}><span>{phase.name[language]}</span><span className="number">{formatDuration(phase.length)}</span></li>)}
      </ol>
      <h3>{text.penalties}</h3>
      {exercise.penalties.length === 0 ? <p className="field-note">{text.noPenalties}</p> : (
        <ul className="plain-rows">
          {exercise.penalties.map((penalty) => (
            <li key={penalty.id}><span>{penalty.name[language]}</span><span>{text.penaltyEach(formatCount(penalty.effect.each / 1000, language))}</span></li>
          ))}
        </ul>
      )}
      <h3>{text.debrief}</h3>
      <ol className="questions">{exercise.debrief.map((question) => <li key={question.id}>{question[language]}</li>)}</ol>
    </ScrollRegion>
  );
};
