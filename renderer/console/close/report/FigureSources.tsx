// The figures a part of the report is made of, each to be opened where its answers are; it counts nothing and changes nothing.
import '../learning/gains/gains.css';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReportedInstrument } from '../../../../shared/domain/implementationReport/reportedLearning.ts';
import { isEvaluation } from '../../../../shared/domain/implementationReport/reportedLearning.ts';
import type { ReportField } from '../../../../shared/domain/implementationReport/schemas.ts';
import type { Figure } from '../../../../shared/domain/learning/gains/opened.ts';
import { lastTold } from '../../../../shared/domain/learning/gains/published.ts';
import type { Occasion } from '../../../../shared/domain/learning/schemas.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { gainsText } from '../../../../shared/text/learning/gains.ts';
import { reportSourcesText } from '../../../../shared/text/reportSources.ts';
import type { Goal } from '../../goTo.ts';
import { goTo } from '../../goTo.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { ComparedRow } from '../learning/gains/ComparedTable.tsx';
import { ComparedTable } from '../learning/gains/ComparedTable.tsx';

type SourcedField = 'collaboration' | 'reflection' | 'followUp';
const PLACES: Readonly<Record<SourcedField, Goal>> = {
  collaboration: { to: 'learningPane', pane: 'collaboration' },
  reflection: { to: 'learningPane', pane: 'reflections' },
  followUp: { to: 'closePane', pane: 'followUp' },
};
const isSourced = (field: ReportField): field is SourcedField => Object.hasOwn(PLACES, field);

const InstrumentSources = ({ reported }: { readonly reported: ReportedInstrument }) => {
  const text = useText(reportSourcesText);
  const gains = useText(gainsText);
  const language = useLanguage();
  const [isShown, setShown] = useState(false);
  const { instrument, name, whole, pairs, values, items, occasions, band } = reported;
  const id = `report-sources-${instrument}`;
  const judged = isEvaluation(reported);
  const row = (key: string, called: string, compared: ComparedRow['compared'], figure: (occasion: Occasion) => Figure, last?: string): ComparedRow => ({ key, name: called, compared, figure, ...(last === undefined ? {} : { last }) });
  const rows = [
    row('whole', gains.whole, whole, (occasion) => ({ kind: 'whole', occasion }), judged && band !== null ? gains.evaluation.band(band, gains.evaluation.bands[band]) : undefined),
    ...(pairs === null ? [] : [row('pairs', gains.pairs.heading, pairs, (occasion) => ({ kind: 'pairs', occasion }))]),
    ...(judged
      ? items.filter(({ right }) => right === null).map((item) => {
        const told = lastTold(whole, item);
        return row(item.item, `${formatCount(item.number, language)}. ${item.words[language]}`, item, (occasion) => ({ kind: 'item', item: item.item, occasion }), told === null || told.band === null ? gains.none : gains.evaluation.band(told.band, gains.evaluation.bands[told.band]));
      })
      : values.map((each) => row(each.value, each.name[language], each, (occasion) => ({ kind: 'value', value: each.value, occasion })))),
  ];
  return (
    <div className="report-source">
      <button type="button" className="report-source-head" aria-expanded={isShown} aria-controls={id} onClick={() => setShown(!isShown)}>{isShown ? text.hide(name[language]) : text.show(name[language])}</button>
      <div id={id}>
        {isShown ? <ComparedTable
          rows={rows} caption={text.show(name[language])} column={text.figure} occasions={occasions} lack={gains.notTold} open={null}
          lastColumn={judged ? gains.evaluation.column : occasions.length > 1 ? gains.gain : null} onOpen={(figure) => goTo({ to: 'figure', instrument, figure })}
        /> : null}
      </div>
    </div>
  );
};

export const FigureSources = ({ field, learning }: { readonly field: ReportField; readonly learning: readonly ReportedInstrument[] }) => {
  const text = useText(reportSourcesText);
  if (isSourced(field)) return <div className="report-source"><Button size="compact-xs" variant="default" onClick={() => goTo(PLACES[field])}>{text.places[field]}</Button></div>;
  const told = field === 'test' || field === 'satisfaction' ? learning.filter((each) => isEvaluation(each) === (field === 'satisfaction')) : [];
  return told.map((each) => <InstrumentSources key={each.instrument} reported={each} />);
};
