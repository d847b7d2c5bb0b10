// How an exercise is set up and led, as its guide says; nothing of its scoring.
import type { Guide } from '../../../../shared/domain/exercise.ts';
import { exerciseText } from '../../../../shared/text/exercise.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

export const ExerciseGuide = ({ guide }: { readonly guide: Guide }) => {
  const text = useText(prepareText).exercises;
  const language = useLanguage();
  const words = exerciseText[language];
  const count = (number: number): string => formatCount(number, language);
  return (
    <>
      <dl className="plain-rows">
        <div><dt>{text.teamSize}</dt><dd>{words.teamSize(count(guide.teamSize.from), count(guide.teamSize.to), count(guide.teamSize.best))}</dd></div>
        <div><dt>{text.place}</dt><dd>{words.places[guide.place]}</dd></div>
        <div><dt>{text.intensity}</dt><dd>{words.intensities[guide.intensity]}</dd></div>
      </dl>
      <h3>{text.materials}</h3>
      <p>{guide.materials[language]}</p>
      <h3>{text.rules}</h3>
      <ol className="questions">{guide.rules.map((rule, i) => <li key={`${i} ${rule.id}`}>{rule[language]}</li>)}</ol>
      <h3>{text.setUp}</h3>
      <p>{guide.setUp[language]}</p>
      <h3>{text.safety}</h3>
      <p>{guide.safety[language]} {text.medicalTeam}</p>
      <h3>{text.lowImpact}</h3>
      <p>{guide.lowImpact[language]}</p>
      {guide.note === null ? null : <p className="field-note">{guide.note[language]}</p>}
    </>
  );
};
