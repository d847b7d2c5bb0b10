// By value, by item and by team: charts and tables of one instrument, each number to be opened; it counts nothing.
import type { InstrumentResults } from '../../../../../shared/domain/learning/gains/learningResults.ts';
import type { Figure } from '../../../../../shared/domain/learning/gains/opened.ts';
import { SERVICE_BAND_LIMITS, SERVICE_BAND_SOURCE, serviceBands } from '../../../../../shared/domain/learning/gains/serviceBands.ts';
import { valueName } from '../../../../../shared/domain/values/frameworks.ts';
import type { ValueFramework } from '../../../../../shared/domain/values/schemas.ts';
import { formatCount, formatPoints } from '../../../../../shared/text/format.ts';
import { gainsText } from '../../../../../shared/text/learning/gains.ts';
import { Dumbbell } from '../../../../parts/learning/Dumbbell.tsx';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { ComparedTable } from './ComparedTable.tsx';
import type { OnOpen } from './FigureButton.tsx';

type Props = { readonly results: InstrumentResults; readonly frameworks: readonly ValueFramework[]; readonly open: Figure | null; readonly onOpen: OnOpen };

export const ResultSections = ({ results: { form, occasions, values, items, teams, whole }, frameworks, open, onOpen }: Props) => {
  const text = useText(gainsText);
  const language = useLanguage();
  const gainColumn = occasions.length > 1 ? text.gain : null;
  const named = values.map((row) => ({ ...row, name: valueName(frameworks, row.value, language) }));
  const isKeptBack = items.some((item) => occasions.some((occasion) => whole[occasion] !== null && item[occasion] === null && item.isComparable));
  return (
    <>
      {values.length === 0 ? null : (
        <section aria-labelledby="gains-values">
          <h2 id="gains-values">{text.values.heading}</h2>
          <p className="gains-said">{text.values.lead}</p>
          <Dumbbell rows={named} label={text.values.chart} language={language} />
          <ComparedTable
            rows={named.map((row) => ({ key: row.value, name: row.name, compared: row, figure: (occasion) => ({ kind: 'value', value: row.value, occasion }) }))}
            caption={text.values.heading} column={text.values.column} occasions={occasions} lastColumn={gainColumn} lack={text.notTold} open={open} onOpen={onOpen}
          />
        </section>
      )}
      <section aria-labelledby="gains-items">
        <h2 id="gains-items">{text.items.heading}</h2>
        <p className="gains-said">{text.items.lead[form]}</p>
        {form === 'evaluation' ? (
          <p className="gains-said">{text.evaluation.limits(SERVICE_BAND_SOURCE)} {serviceBands.map((band) => text.evaluation.limit(band, formatPoints(SERVICE_BAND_LIMITS[band].from, language), formatPoints(SERVICE_BAND_LIMITS[band].to, language))).join('; ')}.</p>
        ) : null}
        <ComparedTable
          rows={items.map((item) => ({
            key: item.item, compared: item, figure: (occasion) => ({ kind: 'item', item: item.item, occasion }),
            name: (
              <span className="gains-item">
                <span className="number">{formatCount(item.number, language)}</span>
                <span>{item.words[language].replace(' …', '\u00a0…')}{item.isReversed ? <small> ({text.items.reversed})</small> : null}{item.isComparable ? null : <small> ({text.items.notComparable})</small>}</span>
              </span>
            ),
            ...(form === 'evaluation' && occasions.length === 1 ? { last: item.after === null || item.after.band === null ? text.none : text.evaluation.band(item.after.band, text.evaluation.bands[item.after.band]) } : {}),
          }))}
          caption={text.items.heading} column={text.items.column} occasions={occasions} lastColumn={form === 'evaluation' && occasions.length === 1 ? text.evaluation.column : gainColumn} lack={text.notTold} open={open} onOpen={onOpen}
        />
        {isKeptBack ? <p className="gains-said">{text.items.keptBack}</p> : null}
      </section>
      <section aria-labelledby="gains-teams">
        <h2 id="gains-teams">{text.teams.heading}</h2>
        {teams.told.length === 0 ? null : (
          <ComparedTable
            rows={teams.told.map((row) => ({ key: row.team, name: `${formatCount(row.number, language)} ${row.name}`, compared: row, figure: (occasion) => ({ kind: 'team', team: row.team, occasion }) }))}
            caption={text.teams.heading} column={text.teams.column} occasions={occasions} lastColumn={gainColumn} lack={text.none} open={open} onOpen={onOpen}
          />
        )}
        {teams.told.length === 0 || teams.hidden === 0 ? <p className="gains-said">{teams.told.length > 0 ? text.privacy : teams.hidden > 0 ? text.teams.allHidden : text.teams.none}</p>
          : <p className="gains-said">{text.teams.hidden(formatCount(teams.hidden, language))}</p>}
      </section>
    </>
  );
};
