// One instrument on paper: the numbers of everybody with how they were made, then by value, by item, by team, and its comments by group.
import { valueName } from '../../../shared/domain/values/frameworks.ts';
import type { InstrumentResults } from '../../../shared/domain/learning/gains/learningResults.ts';
import { SERVICE_BAND_LIMITS, SERVICE_BAND_SOURCE, serviceBands } from '../../../shared/domain/learning/gains/serviceBands.ts';
import type { ValueFramework } from '../../../shared/domain/values/schemas.ts';
import { formatCount, formatPoints } from '../../../shared/text/format.ts';
import { gainsText } from '../../../shared/text/learning/gains.ts';
import type { Language } from '../../../shared/units.ts';
import { ComparedRows } from './ComparedRows.tsx';

type Props = { readonly results: InstrumentResults; readonly frameworks: readonly ValueFramework[]; readonly language: Language };

export const InstrumentResultsPart = ({ results, frameworks, language }: Props) => {
  const text = gainsText[language];
  const { name, form, whole, band, few, occasions, pairs, values, items, teams, comments, versions } = results;
  const count = (number: number): string => formatCount(number, language);
  const isEvaluation = form === 'evaluation' && occasions.length === 1;
  const lastColumn = isEvaluation ? text.evaluation.column : occasions.length > 1 ? text.gain : null;
  const said = { occasions, language, lastColumn };
  return (
    <section className="learning-part">
      <h2>{name[language]}</h2>
      <ComparedRows
        {...said} column={text.opened.number} lack={text.none}
        rows={[
          { key: 'whole', name: text.whole, compared: whole, ...(isEvaluation && band !== null ? { last: text.evaluation.band(band, text.evaluation.bands[band]) } : {}) },
          ...(pairs === null ? [] : [{ key: 'pairs', name: text.pairs.heading, compared: pairs }]),
        ]}
      />
      {few.map((occasion) => <p key={occasion}>{text.few(text.occasions[occasion])}</p>)}
      <p>{text.how[form]}</p>
      {whole.gain?.kind === 'gain' && whole.before !== null && whole.after !== null ? <p>{text.howGain(formatPoints(whole.before.mean, language), formatPoints(whole.after.mean, language), formatPoints(whole.gain.value, language))}</p> : null}
      {whole.gain?.kind === 'full' ? <p>{text.fullLong}</p> : null}
      {versions > 1 ? <p>{text.howVersions(count(versions))}</p> : null}
      {pairs === null || pairs.leftOut === 0 ? null : <p>{text.pairs.leftOut(count(pairs.leftOut))}</p>}
      {values.length === 0 ? null : (
        <>
          <h3>{text.values.heading}</h3>
          <ComparedRows {...said} column={text.values.column} lack={text.notTold} rows={values.map((row) => ({ key: row.value, name: valueName(frameworks, row.value, language), compared: row }))} />
        </>
      )}
      <h3>{text.items.heading}</h3>
      <p>{text.items.lead[form]}</p>
      <ComparedRows
        {...said} column={text.items.column} lack={text.notTold}
        rows={items.map((item) => ({
          key: item.item, compared: item, name: `${count(item.number)}. ${item.words[language].replace(' …', '\u00a0…')}${item.isReversed ? ` (${text.items.reversed})` : ''}${item.isComparable ? '' : ` (${text.items.notComparable})`}`,
          ...(isEvaluation && item.after !== null && item.after.band !== null ? { last: text.evaluation.band(item.after.band, text.evaluation.bands[item.after.band]) } : {}),
        }))}
      />
      {isEvaluation ? <p>{text.evaluation.limits(SERVICE_BAND_SOURCE)} {serviceBands.map((each) => text.evaluation.limit(each, formatPoints(SERVICE_BAND_LIMITS[each].from, language), formatPoints(SERVICE_BAND_LIMITS[each].to, language))).join('; ')}.</p> : null}
      {teams.told.length === 0 ? null : (
        <div className="learning-teams">
          <h3>{text.teams.heading}</h3>
          <ComparedRows {...said} column={text.teams.column} lack={text.none} lastColumn={occasions.length > 1 ? text.gain : null} rows={teams.told.map((row) => ({ key: row.team, name: `${count(row.number)} ${row.name}`, compared: row }))} />
          {teams.hidden === 0 ? null : <p>{text.teams.hidden(count(teams.hidden))}</p>}
        </div>
      )}
      {comments.length === 0 ? null : (
        <>
          <h3>{text.comments.heading}</h3>
          {comments.map(({ item, words, n, groups, ungrouped }) => (
            <div key={item}>
              <p><strong>{words[language]}</strong> {text.n(count(n))}</p>
              <p>{[...groups.map((group) => `${group.name} ${text.comments.times(count(group.n))}`), ...(ungrouped === 0 ? [] : [`${text.comments.ungrouped} ${text.comments.times(count(ungrouped))}`])].join('; ')}</p>
            </div>
          ))}
        </>
      )}
    </section>
  );
};
