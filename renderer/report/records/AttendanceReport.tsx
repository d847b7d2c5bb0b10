// The lists of attendance once their view has come, for the sessions that were asked for.
import type { PaperSize } from '../../../shared/documents.ts';
import type { Day, Language, SessionId } from '../../../shared/units.ts';
import { useLink } from '../../link/useLink.ts';
import { useView } from '../../link/useView.ts';
import { AttendancePaper } from './AttendancePaper.tsx';

export type AttendanceReportProps = { readonly language: Language; readonly size: PaperSize; readonly session: SessionId | undefined; readonly day: Day | undefined };

export const AttendanceReport = ({ language, size, session, day }: AttendanceReportProps) => {
  const link = useLink();
  const view = useView('attendancePaper');
  if (view === undefined || view.retreat === null) return null;
  return <AttendancePaper view={view} retreat={view.retreat} language={language} size={size} session={session} day={day} madeAt={link.now()} />;
};
