// One table of scores with its head on every page; blank, left out, absent and zero look different, and every figure bears the numbers of its notes.
import type { RekapRow, RekapView } from '../../../shared/domain/rekap/rekap.ts';
import { formatChange, formatCount, formatPoints } from '../../../shared/text/format.ts';
import { paperText } from '../../../shared/text/paper.ts';
import type { Language } from '../../../shared/units.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { BLANK, LEFT_OUT, TIED } from '../scoreSigns.ts';
import { NoteSigns } from '../NoteSigns.tsx';
import type { SumColumn } from './rekapColumns.ts';
import type { NumberedNotes, Numbers } from './numberedNotes.ts';
import { MOST_LEVEL_TITLES } from './rekapLayout.ts';

export type TableRun = {
  /** The run's place among all runs, and so in a row's cells. */
  readonly index: number;
  readonly name: string;
  readonly weight: number;
  readonly isCancelled: boolean;
};

export type ScoreTableProps = {
  readonly runs: readonly TableRun[];
  readonly rows: RekapView['rows'];
  readonly notes: NumberedNotes;
  readonly language: Language;
  /** What a total is added up from, and then it; null: they stand in another table. */
  readonly sums: readonly SumColumn[] | null;
};

export const ScoreTable = ({ runs, rows, notes, language, sums }: ScoreTableProps) => {
  const text = paperText[language].rekap;
  const hasTotals = sums !== null;
  const columns = sums ?? [];
  const signs = (numbers: Numbers = []) => <NoteSigns numbers={numbers} language={language} />;
  const cell = (row: RekapRow, at: number, { index, isCancelled }: TableRun) => {
    const { score = null, state } = row.cells[index] ?? {};
    const numbers = notes.rows[at]?.cells[index];
    if (score === null) return <>{isCancelled || state !== 'blank' ? LEFT_OUT : BLANK}{signs(numbers)}</>;
    return <>{formatPoints(score, language)}{state === 'noShow' ? <sup>{text.absentMark}</sup> : null}{signs(numbers)}</>;
  };
  const sum = (row: RekapRow, at: number, column: SumColumn) => {
    switch (column) {
      case 'counted': return row.weights === 0 ? BLANK : formatCount(row.weights, language);
      case 'mean': return row.mean === null ? BLANK : formatPoints(row.mean, language);
      case 'help': return <>{formatPoints(row.help, language)}{signs(notes.rows[at]?.help)}</>;
      case 'adjust': return <>{formatChange(row.adjust, language)}{signs(notes.rows[at]?.adjust)}</>;
    }
  };
  return (
    <table className="scores" data-upright={runs.length + columns.length > MOST_LEVEL_TITLES} data-noted={notes.says.length > 0}>
      <colgroup>
        <col className="scores-place" />
        <col className="scores-team" />
        {runs.map(({ index }) => <col key={index} className="scores-run" />)}
        {columns.map((column) => <col key={column} />)}
        {hasTotals ? <col className="scores-total" /> : null}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{text.place}</th>
          <th scope="col">{text.team}</th>
          {runs.map(({ index, name }) => <th key={index} scope="col"><span className="scores-title">{name}{signs(notes.runs[index])}</span></th>)}
          {columns.map((column, at) => <th key={column} scope="col" data-first={at === 0}><span className="scores-title">{text[column]}</span></th>)}
          {hasTotals ? <th scope="col">{text.total}</th> : null}
        </tr>
        <tr className="scores-weights">
          <td />
          <th scope="row">{text.weight}</th>
          {runs.map(({ index, weight, isCancelled }) => <td key={index}>{isCancelled ? text.cancelledShort : formatCount(weight, language)}</td>)}
          {columns.map((column, at) => <td key={column} data-first={at === 0} />)}
          {hasTotals ? <td /> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.team} data-best={row.place !== null && row.place <= 3}>
            <td>{row.place === null ? BLANK : `${row.place}${row.tied ? TIED : ''}`}</td>
            <th scope="row"><span className="scores-name"><Emblem number={row.number} />{row.name}</span></th>
            {runs.map((run) => <td key={run.index}><span className="scores-figure">{cell(row, at, run)}</span></td>)}
            {columns.map((column, place) => <td key={column} className="scores-part" data-first={place === 0}><span className="scores-figure">{sum(row, at, column)}</span></td>)}
            {hasTotals ? <td className="scores-final"><span className="scores-figure">{row.total === null ? BLANK : formatPoints(row.total, language)}{signs(notes.rows[at]?.total)}</span></td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
