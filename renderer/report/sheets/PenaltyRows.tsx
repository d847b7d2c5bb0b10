// The penalties of an exercise with room to tally each and a box for how many there were.
import type { Exercise } from '../../../shared/domain/exercise.ts';
import { penaltyWords } from '../../../shared/text/exercise.ts';
import { sheetPaperText } from '../../../shared/text/sheetPaper.ts';
import type { Language } from '../../../shared/units.ts';

type Props = { readonly exercise: Exercise; readonly language: Language };

export const PenaltyRows = ({ exercise, language }: Props) => {
  const text = sheetPaperText[language];
  return (
    <>
      <h2>{text.penalties}</h2>
      <ul className="score-rows">
        {exercise.penalties.map((penalty) => (
          <li key={penalty.id}>
            <span>{penalty.name[language]} <small>{penaltyWords(penalty, exercise, language)}</small></span>
            <span className="score-boxes"><small>{text.tally}</small><i className="score-tally" /><small>{text.count}</small><i className="score-box" /></span>
          </li>
        ))}
      </ul>
    </>
  );
};
