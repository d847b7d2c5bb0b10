// How an exercise is scored, said before it begins: what is worth what, and what each penalty costs; it computes nothing.
import { penaltyWords, scoringWords } from '../../../shared/text/exercise.ts';
import { hallText } from '../../../shared/text/hall.ts';
import type { Language } from '../../../shared/units.ts';
import type { SceneProps } from '../sceneProps.ts';

type Props = { readonly scoring: NonNullable<SceneProps<'briefing'>['scene']['scoring']>; readonly language: Language };

export const BriefingScoring = ({ scoring: { result, penalties }, language }: Props) => {
  const text = hallText[language].briefing;
  const { says, criteria } = scoringWords(result, language);
  return (
    <div className="briefing-scoring">
      <section>
        {says.map((sentence) => <p key={sentence}>{sentence}</p>)}
        {criteria.length === 0 ? null : (
          <ul className="briefing-worths">{criteria.map(([name, most]) => <li key={name}><span>{name}</span><span className="number">{most}</span></li>)}</ul>
        )}
      </section>
      <section>
        <h2>{penalties.length === 0 ? text.noPenalties : text.penalties}</h2>
        <ul className="briefing-worths">
          {penalties.map((penalty) => <li key={penalty.id}><span>{penalty.name[language]}</span><span>{penaltyWords(penalty, { result }, language)}</span></li>)}
        </ul>
      </section>
    </div>
  );
};
