// One table of scores with its head on every page; blank, absent and zero look different.
import type { RekapView } from '../../shared/domain/rekap.ts';
import { formatCount, formatPoints } from '../../shared/text/format.ts';
import { paperText } from '../../shared/text/paper.ts';
import type { Language } from '../../shared/units.ts';
import { Emblem } from '../parts/Emblem.tsx';
import { BLANK, TIED } from './marks.ts';
import { MOST_LEVEL_TITLES } from './rekapLayout.ts';

export type ScoreTableProps = {
  /** `index` is the run's place among all runs, and so in a row's scores. */
  readonly runs: readonly { readonly index: number; readonly name: string; readonly weight: number }[];
  readonly rows: RekapView['rows'];
  readonly language: Language;
  readonly hasTotals: boolean;
};

export const ScoreTable = ({ runs, rows, language, hasTotals }: ScoreTableProps) => {
  const text = paperText[language].rekap;
  const cell = (row: RekapView['rows'][number], run: number) => {
    const score = row.scores[run];
    if (score === undefined || score === null) return BLANK;
    return <>{formatPoints(score, language)}{row.absent[run] === true ? <sup>{text.absentMark}</sup> : null}</>;
  };
  return (
    <table className="scores" data-upright={runs.length > MOST_LEVEL_TITLES}>
      <colgroup>
        <col className="scores-place" />
        <col className="scores-team" />
        {runs.map(({ index }) => <col key={index} className="scores-run" />)}
        {hasTotals ? <col className="scores-total" /> : null}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{text.place}</th>
          <th scope="col">{text.team}</th>
          {runs.map(({ index, name }) => <th key={index} scope="col"><span className="scores-title">{name}</span></th>)}
          {hasTotals ? <th scope="col">{text.total}</th> : null}
        </tr>
        <tr className="scores-weights">
          <td />
          <th scope="row">{text.weight}</th>
          {runs.map(({ index, weight }) => <td key={index}>{formatCount(weight, language)}</td>)}
          {hasTotals ? <td /> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.team} data-best={row.place !== null && row.place <= 3}>
            <td>{row.place === null ? BLANK : `${row.place}${row.tied ? TIED : ''}`}</td>
            <th scope="row"><span className="scores-name"><Emblem number={row.number} />{row.name}</span></th>
            {runs.map(({ index }) => <td key={index}>{cell(row, index)}</td>)}
            {hasTotals ? <td className="scores-final">{row.total === null ? BLANK : formatPoints(row.total, language)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
