// The tables team × run: as many as the paper's width needs, the totals with what they are added up from in the last; it orders and computes nothing.
import type { RekapView } from '../../../shared/domain/rekap/rekap.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { paperText } from '../../../shared/text/paper.ts';
import type { Language } from '../../../shared/units.ts';
import { inParts } from '../inParts.ts';
import type { SumColumn } from './rekapColumns.ts';
import type { NumberedNotes } from './numberedNotes.ts';
import { MOST_COLUMNS, MOST_NOTED_COLUMNS } from './rekapLayout.ts';
import { runNames } from '../runNames.ts';
import { ScoreTable } from './ScoreTable.tsx';

export type ScoreTablesProps = Pick<RekapView, 'runs' | 'rows'> & { readonly notes: NumberedNotes; readonly sums: readonly SumColumn[]; readonly language: Language };

export const ScoreTables = ({ runs, rows, notes, sums, language }: ScoreTablesProps) => {
  const text = paperText[language].rekap;
  const count = (number: number): string => formatCount(number, language);
  const names = runNames(runs, language);
  const titled = runs.map(({ weight, isCancelled }, index) => ({ weight, isCancelled, name: names[index] ?? '', index }));
  // The columns of sums take their room at the end, as if they were runs.
  const parts = inParts([...titled, ...sums.map(() => null)], notes.says.length > 0 ? MOST_NOTED_COLUMNS : MOST_COLUMNS)
    .map((part) => part.filter((run) => run !== null));
  return parts.map((part, at) => {
    const first = part[0]?.index ?? 0;
    return (
      <section key={first} className="rekap-scores">
        {parts.length === 1 ? null : <h2>{text.runsPart(count(first + 1), count(first + part.length), count(runs.length))}</h2>}
        <ScoreTable runs={part} rows={rows} notes={notes} language={language} sums={at === parts.length - 1 ? sums : null} />
      </section>
    );
  });
};
