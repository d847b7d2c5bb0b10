// Which component draws which paper; each comes in a file of its own, so that no paper waits for another's. It draws nothing itself.
import type { FunctionComponent } from 'react';
import { createElement } from 'react';
import type { PaperSize, ReportKind } from '../../shared/documents.ts';
import type { Holder } from '../../shared/domain/certificates/holder.ts';
import type { CertificateSide } from '../../shared/domain/certificates/schemas.ts';
import type { Day, ExerciseId, Language, SessionId } from '../../shared/units.ts';
import type { FormsAsked } from './learning/FormsReport.tsx';
import type { PackPaperProps } from './packs/packPaperProps.ts';
import { PaperOf } from './PaperOf.tsx';
import type { PaperProps, PaperTopic } from './paperProps.ts';
import type { SealedProps } from './records/SealedPaper.tsx';
import { SealedPaper } from './records/SealedPaper.tsx';

/** What an address may ask of a paper; each takes what is its own. */
export type Asked = { readonly language: Language; readonly size: PaperSize; readonly exercise: ExerciseId | undefined; readonly session: SessionId | undefined; readonly day: Day | undefined; readonly person: Holder | undefined; readonly agency: string | undefined } & FormsAsked;
type Load<Props> = () => Promise<FunctionComponent<Props>>;

const about = <T extends PaperTopic>(topic: T, load: Load<PaperProps<T>>): Load<Asked> => async () => {
  const Paper = await load();
  return (asked) => createElement(PaperOf<T>, { ...asked, topic, of: Paper });
};
const sealed = <T extends PaperTopic>(topic: T, load: Load<SealedProps<T>>): Load<Asked> => async () => {
  const Paper = await load();
  return (asked) => createElement(SealedPaper<T>, { ...asked, topic, of: Paper });
};
const pack = (load: Load<PackPaperProps>): Load<Asked> => async () => {
  const [{ PackReport }, Paper] = await Promise.all([import('./packs/PackReport.tsx'), load()]);
  return (asked) => createElement(PackReport, { ...asked, of: Paper });
};
const certificates = (side: CertificateSide): Load<Asked> => async () => {
  const { CertificatesReport } = await import('./certificates/CertificatesReport.tsx');
  return (asked) => createElement(CertificatesReport, { ...asked, side });
};

const papers: Readonly<Record<ReportKind, Load<Asked>>> = {
  rekap: about('rekap', async () => (await import('./rekap/RekapPaper.tsx')).RekapPaper),
  teamsByTeam: about('teamPapers', async () => (await import('./teams/TeamsByTeam.tsx')).TeamsByTeam),
  teamsByName: about('teamPapers', async () => (await import('./teams/TeamsByName.tsx')).TeamsByName),
  teamsByAgency: about('teamPapers', async () => (await import('./teams/TeamsByAgency.tsx')).TeamsByAgency),
  nameTags: about('teamPapers', async () => (await import('./teams/NameTags.tsx')).NameTags),
  deskSigns: about('teamPapers', async () => (await import('./teams/DeskSigns.tsx')).DeskSigns),
  rotationByTeam: about('rotationPapers', async () => (await import('./rotation/RotationByTeam.tsx')).RotationByTeam),
  rotationByStation: about('rotationPapers', async () => (await import('./rotation/RotationByStation.tsx')).RotationByStation),
  rotationByRound: about('rotationPapers', async () => (await import('./rotation/RotationByRound.tsx')).RotationByRound),
  scoreSheets: about('scoreSheets', async () => (await import('./sheets/ScoreSheets.tsx')).ScoreSheets),
  drawRecord: async () => (await import('./draw/DrawRecordReport.tsx')).DrawRecordReport,
  programme: about('programmePaper', async () => (await import('./programme/ProgrammePaper.tsx')).ProgrammePaper),
  cueList: about('programmePaper', async () => (await import('./programme/CueList.tsx')).CueList),
  learningResults: about('learningPaper', async () => (await import('./learning/LearningResultsPaper.tsx')).LearningResultsPaper),
  commitments: about('commitmentPaper', async () => (await import('./teams/CommitmentPaper.tsx')).CommitmentPaper),
  followUpLetters: async () => (await import('./followUp/FollowUpLettersReport.tsx')).FollowUpLettersReport,
  medical: about('medical', async () => (await import('./MedicalPaper.tsx')).MedicalPaper),
  attendance: async () => (await import('./records/AttendanceReport.tsx')).AttendanceReport,
  dayRecap: sealed('dayRecap', async () => (await import('./records/DayRecapPaper.tsx')).DayRecapPaper),
  resultRecord: sealed('resultRecord', async () => (await import('./records/ResultRecordPaper.tsx')).ResultRecordPaper),
  ranking: about('rankingPaper', async () => (await import('./records/RankingPaper.tsx')).RankingPaper),
  valueProfiles: about('valueProfiles', async () => (await import('./records/ValueProfilesPaper.tsx')).ValueProfilesPaper),
  winnerCertificates: about('honours', async () => (await import('./records/CertificatesPaper.tsx')).CertificatesPaper),
  mcCard: about('honours', async () => (await import('./records/McCardPaper.tsx')).McCardPaper),
  certificates: certificates('participants'),
  committeeCertificates: certificates('committee'),
  implementation: async () => (await import('./implementation/ImplementationReport.tsx')).ImplementationReport,
  packCards: pack(async () => (await import('./packs/PackCards.tsx')).PackCards),
  packKey: pack(async () => (await import('./packs/PackKey.tsx')).PackKey),
  instrumentForms: async () => (await import('./learning/FormsReport.tsx')).FormsReport,
  zeroReport: sealed('zeroReport', async () => (await import('./records/ZeroReportPaper.tsx')).ZeroReportPaper),
};

/** What draws such a paper, once it has come. */
export const paperOf = (kind: ReportKind): Promise<FunctionComponent<Asked>> => papers[kind]();
