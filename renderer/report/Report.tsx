// Draws the paper its address asks for; it calls nothing and knows no printer.
import type { FunctionComponent } from 'react';
import { lazy, Suspense, useLayoutEffect, useState } from 'react';
import '../design/paper.css';
import type { Orientation, PaperSize, ReportKind } from '../../shared/documents.ts';
import { TURNABLE } from '../../shared/documents.ts';
import type { Day, ExerciseId, Language, SessionId } from '../../shared/units.ts';
import type { Holder } from '../../shared/domain/certificates/holder.ts';
import { CertificatesReport } from './certificates/CertificatesReport.tsx';
import { DrawRecordReport } from './draw/DrawRecordReport.tsx';
import { useView } from '../link/useView.ts';
import { FollowUpLettersReport } from './followUp/FollowUpLettersReport.tsx';
import { ImplementationReport } from './implementation/ImplementationReport.tsx';
import type { FormsAsked } from './learning/FormsReport.tsx';
import { FormsReport } from './learning/FormsReport.tsx';
import { MedicalPaper } from './MedicalPaper.tsx';
import { OfficeContext } from './office/officeContext.ts';
import { PackCards } from './packs/PackCards.tsx';
import { PackKey } from './packs/PackKey.tsx';
import { PackReport } from './packs/PackReport.tsx';
import './page.css';
import './rehearsal.css';
import { PaperOf } from './PaperOf.tsx';
import { CueList } from './programme/CueList.tsx';
import { ProgrammePaper } from './programme/ProgrammePaper.tsx';
import { AttendanceReport } from './records/AttendanceReport.tsx';
import { CertificatesPaper } from './records/CertificatesPaper.tsx';
import { DayRecapPaper } from './records/DayRecapPaper.tsx';
import { McCardPaper } from './records/McCardPaper.tsx';
import { RankingPaper } from './records/RankingPaper.tsx';
import { ResultRecordPaper } from './records/ResultRecordPaper.tsx';
import { SealedPaper } from './records/SealedPaper.tsx';
import { RotationByRound } from './rotation/RotationByRound.tsx';
import { RotationByStation } from './rotation/RotationByStation.tsx';
import { RotationByTeam } from './rotation/RotationByTeam.tsx';
import { RekapPaper } from './RekapPaper.tsx';
import { ScoreSheets } from './sheets/ScoreSheets.tsx';
import { LearningResultsPaper } from './learning/LearningResultsPaper.tsx';
import { readReportRequest } from './reportRequest.ts';
import { CommitmentPaper } from './teams/CommitmentPaper.tsx';
import { DeskSigns } from './teams/DeskSigns.tsx';
import { NameTags } from './teams/NameTags.tsx';
import { ZeroReportPaper } from './records/ZeroReportPaper.tsx';
import { TeamsByAgency } from './teams/TeamsByAgency.tsx';
import { TeamsByName } from './teams/TeamsByName.tsx';
import { TeamsByTeam } from './teams/TeamsByTeam.tsx';
import './turned.css';

/** The library that draws its charts is the heaviest part of this window, and no other paper waits for it. */
const ValueProfilesPaper = lazy(async () => ({ default: (await import('./records/ValueProfilesPaper.tsx')).ValueProfilesPaper }));

type Asked = { readonly language: Language; readonly size: PaperSize; readonly exercise: ExerciseId | undefined; readonly session: SessionId | undefined; readonly day: Day | undefined; readonly person: Holder | undefined; readonly agency: string | undefined } & FormsAsked;

const reports: Readonly<Record<ReportKind, FunctionComponent<Asked>>> = {
  rekap: (asked) => <PaperOf {...asked} topic="rekap" of={RekapPaper} />,
  teamsByTeam: (asked) => <PaperOf {...asked} topic="teamPapers" of={TeamsByTeam} />,
  teamsByName: (asked) => <PaperOf {...asked} topic="teamPapers" of={TeamsByName} />,
  teamsByAgency: (asked) => <PaperOf {...asked} topic="teamPapers" of={TeamsByAgency} />,
  nameTags: (asked) => <PaperOf {...asked} topic="teamPapers" of={NameTags} />,
  deskSigns: (asked) => <PaperOf {...asked} topic="teamPapers" of={DeskSigns} />,
  rotationByTeam: (asked) => <PaperOf {...asked} topic="rotationPapers" of={RotationByTeam} />,
  rotationByStation: (asked) => <PaperOf {...asked} topic="rotationPapers" of={RotationByStation} />,
  rotationByRound: (asked) => <PaperOf {...asked} topic="rotationPapers" of={RotationByRound} />,
  scoreSheets: (asked) => <PaperOf {...asked} topic="scoreSheets" of={ScoreSheets} />,
  drawRecord: DrawRecordReport,
  programme: (asked) => <PaperOf {...asked} topic="programmePaper" of={ProgrammePaper} />,
  cueList: (asked) => <PaperOf {...asked} topic="programmePaper" of={CueList} />,
  learningResults: (asked) => <PaperOf {...asked} topic="learningPaper" of={LearningResultsPaper} />,
  commitments: (asked) => <PaperOf {...asked} topic="commitmentPaper" of={CommitmentPaper} />,
  followUpLetters: FollowUpLettersReport,
  medical: (asked) => <PaperOf {...asked} topic="medical" of={MedicalPaper} />,
  attendance: AttendanceReport,
  dayRecap: (asked) => <SealedPaper {...asked} topic="dayRecap" of={DayRecapPaper} />,
  resultRecord: (asked) => <SealedPaper {...asked} topic="resultRecord" of={ResultRecordPaper} />,
  ranking: (asked) => <PaperOf {...asked} topic="rankingPaper" of={RankingPaper} />,
  valueProfiles: (asked) => <PaperOf {...asked} topic="valueProfiles" of={ValueProfilesPaper} />,
  winnerCertificates: (asked) => <PaperOf {...asked} topic="honours" of={CertificatesPaper} />,
  mcCard: (asked) => <PaperOf {...asked} topic="honours" of={McCardPaper} />,
  certificates: (asked) => <CertificatesReport {...asked} side="participants" />,
  committeeCertificates: (asked) => <CertificatesReport {...asked} side="committee" />,
  implementation: ImplementationReport,
  packCards: (asked) => <PackReport {...asked} of={PackCards} />,
  packKey: (asked) => <PackReport {...asked} of={PackKey} />,
  instrumentForms: FormsReport,
  zeroReport: (asked) => <SealedPaper {...asked} topic="zeroReport" of={ZeroReportPaper} />,
};

/** Stands on the root, so that no paper need know of it; absent where the sheet lies as it usually does. */
const useTurned = (kind: ReportKind, orientation: Orientation | undefined): void => {
  const usual = TURNABLE[kind];
  const turned = usual === undefined || orientation === usual ? undefined : orientation;
  useLayoutEffect(() => {
    if (turned !== undefined) document.documentElement.dataset['turned'] = turned;
  }, [turned]);
};

export const Report = () => {
  const [{ kind, language, paper = 'a4', orientation, exercise, session, day, person, instrument, occasion, copies, agency }] = useState(() => readReportRequest(location.search));
  const Paper = reports[kind];
  useTurned(kind, orientation);
  const office = useView('office');
  return office === undefined ? null : <OfficeContext value={office}><Suspense><Paper language={language} size={paper} exercise={exercise} session={session} day={day} person={person} instrument={instrument} occasion={occasion} copies={copies} agency={agency} /></Suspense></OfficeContext>;
};
