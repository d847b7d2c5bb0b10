// What a judge writes down of a result: a time, an amount or the points of each criterion, part by part.
import type { ResultRule, SimpleRule } from '../../../shared/domain/scoring/points/resultRule.ts';
import { worthWords } from '../../../shared/text/exercise.ts';
import { formatAmount } from '../../../shared/text/format.ts';
import { sheetPaperText } from '../../../shared/text/sheetPaper.ts';
import type { Language } from '../../../shared/units.ts';

type Props = { readonly result: ResultRule; readonly language: Language };

const rowsOf = (rule: SimpleRule, name: string | null, language: Language) => {
  const text = sheetPaperText[language];
  const worth = worthWords(rule, language);
  switch (rule.kind) {
    case 'time': return (
      <>
        <li>
          <span>{name === null ? text.doneIn : `${name}: ${text.doneIn}`} <small>{worth}</small></span>
          <span className="score-boxes"><i className="score-box" /><small>{text.minutes}</small><i className="score-box" /><small>{text.seconds}</small></span>
        </li>
        <li><span className="score-check"><i />{text.unfinished}</span><span className="score-boxes"><small>{text.shareDone}</small><i className="score-box" /><small>%</small></span></li>
      </>
    );
    case 'rubric': return rule.criteria.map((criterion) => (
      <li key={criterion.id}>
        <span>{criterion.name[language]} <small>{text.points(formatAmount(criterion.most, language))}</small></span>
        <span className="score-boxes"><i className="score-box" /></span>
      </li>
    ));
    case 'count': case 'measure': case 'error': case 'shared': return (
      <li>
        <span>{name ?? text.amount} <small>{rule.kind === 'shared' ? `${worth}, ${text.sharedBy}` : worth}</small></span>
        <span className="score-boxes"><i className="score-box is-wide" /><small className="score-unit">{rule.unit[language]}</small></span>
      </li>
    );
  }
};

export const ResultRows = ({ result, language }: Props) => (
  <>
    <h2>{sheetPaperText[language].result}</h2>
    {result.kind !== 'combined' ? <ul className="score-rows">{rowsOf(result, null, language)}</ul> : result.parts.map(({ name, rule }) => (
      <div key={name.id}>
        {rule.kind === 'rubric' ? <h3>{name[language]}</h3> : null}
        <ul className="score-rows">{rowsOf(rule, name[language], language)}</ul>
      </div>
    ))}
  </>
);
