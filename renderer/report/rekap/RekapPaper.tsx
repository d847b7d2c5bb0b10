// The recap of all scores on a landscape sheet: letterhead, table, notes, chart, signature, and a page of numbered notes where it needs one; it computes no score.
import type { CSSProperties } from 'react';
import { paperDay } from '../../../shared/domain/office/paperDay.ts';
import { formatDate } from '../../../shared/text/format.ts';
import { paperText } from '../../../shared/text/paper.ts';
import { resultsText } from '../../../shared/text/records/results.ts';
import { Letterhead } from '../office/Letterhead.tsx';
import { SignatureBlock } from '../office/SignatureBlock.tsx';
import type { PaperProps } from '../paperProps.ts';
import { columnsOf } from './rekapColumns.ts';
import { numberedNotes } from './numberedNotes.ts';
import { RekapHeading } from './RekapHeading.tsx';
import { mostNotesBelow, rekapLayout } from './rekapLayout.ts';
import { RekapNotes } from './RekapNotes.tsx';
import { NumberedNotesPage } from './NumberedNotesPage.tsx';
import { ScoreTables } from './ScoreTables.tsx';
import { TotalsChart } from './TotalsChart.tsx';
import { usePaper } from '../usePaper.ts';

export const RekapPaper = ({ view, retreat, language, size, madeAt }: PaperProps<'rekap'>) => {
  const text = paperText[language];
  const counted = view.rows.filter(({ total }) => total !== null);
  usePaper({ title: view.isConfidential ? `${resultsText[language].secret}: ${text.rekap.title}` : text.rekap.title, retreat, language, madeAt });

  const day = paperDay('rekap', madeAt, retreat);
  const sums = columnsOf(view.rows);
  const notes = numberedNotes(view, retreat.zone, language);
  const layout = rekapLayout(view.rows.length, view.runs.length === 0 ? 0 : view.runs.length + sums.length, notes.says.length > 0);
  const isApart = notes.says.length > mostNotesBelow(view.rows.length, layout);
  return (
    <main className="rekap" data-size={size} data-chart={layout.chart} style={{ '--row': `${layout.row}px` } as CSSProperties}>
      <Letterhead organiser={retreat.organiser} language={language} />
      <RekapHeading view={view} retreat={retreat} day={day} language={language} />
      {view.runs.length === 0
        ? <p className="rekap-sentence">{text.rekap.noRuns}</p>
        : <ScoreTables runs={view.runs} rows={view.rows} notes={notes} sums={sums} language={language} />}
      <div className="rekap-end">
        <RekapNotes view={view} numbered={notes.says} isApart={isApart} sums={sums} zone={retreat.zone} language={language} />
        {view.runs.length === 0 ? null
          : counted.length === 0 ? <p className="rekap-sentence">{text.rekap.noSheets}</p>
            : <TotalsChart rows={view.rows} language={language} step={layout.bar} />}
        <SignatureBlock signs="chair" retreat={retreat} day={formatDate(day, language)} language={language} />
      </div>
      {isApart ? <NumberedNotesPage says={notes.says} language={language} /> : null}
    </main>
  );
};
