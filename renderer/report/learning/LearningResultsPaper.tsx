// The paper of what changed between before and after the retreat: numbers of groups of five and more, and nothing of single people.
import { formatCount } from '../../../shared/text/format.ts';
import { gainsText } from '../../../shared/text/learning/gains.ts';
import { Letterhead } from '../office/Letterhead.tsx';
import type { PaperProps } from '../paperProps.ts';
import { UprightHeading } from '../UprightHeading.tsx';
import { usePaper } from '../usePaper.ts';
import { InstrumentResultsPart } from './InstrumentResultsPart.tsx';

export const LearningResultsPaper = ({ view: { results, frameworks }, retreat, language, size, madeAt }: PaperProps<'learningPaper'>) => {
  const text = gainsText[language];
  usePaper({ title: text.paper.title, retreat, language, madeAt });
  return (
    <main className="upright learning-paper" data-size={size}>
      <Letterhead organiser={retreat.organiser} language={language} />
      <UprightHeading title={text.paper.title} retreat={retreat} language={language} aside={text.paper.instruments(formatCount(results.length, language))} />
      <p className="learning-key">{text.paper.key} {text.privacy}</p>
      {results.length === 0 ? <p>{text.paper.none}</p> : results.map((each) => <InstrumentResultsPart key={each.instrument} results={each} frameworks={frameworks} language={language} />)}
    </main>
  );
};
