// The tables team × run: as many as the paper's width needs, the totals only in the last; it orders and computes nothing.
import type { RekapView } from '../../shared/domain/rekap.ts';
import { formatCount } from '../../shared/text/format.ts';
import { paperText } from '../../shared/text/paper.ts';
import type { Language } from '../../shared/units.ts';
import { inParts } from './inParts.ts';
import { runNames } from './runNames.ts';
import { ScoreTable } from './ScoreTable.tsx';

/** What still can be read in one width of A4 landscape. */
const MOST_RUNS = 24;

export type ScoreTablesProps = Pick<RekapView, 'runs' | 'rows'> & { readonly language: Language };

export const ScoreTables = ({ runs, rows, language }: ScoreTablesProps) => {
  const text = paperText[language].rekap;
  const count = (number: number): string => formatCount(number, language);
  const names = runNames(runs, language);
  const parts = inParts(runs.map((run, index) => ({ weight: run.weight, name: names[index] ?? '', index })), MOST_RUNS);
  return parts.map((part, at) => {
    const first = part[0]?.index ?? 0;
    return (
      <section key={first} className="rekap-scores">
        {parts.length === 1 ? null : <h2>{text.runsPart(count(first + 1), count(first + part.length), count(runs.length))}</h2>}
        <ScoreTable runs={part} rows={rows} language={language} hasTotals={at === parts.length - 1} />
      </section>
    );
  });
};
