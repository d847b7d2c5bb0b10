// Draws the paper its address asks for; it calls nothing and knows no printer.
import type { FunctionComponent } from 'react';
import { useState } from 'react';
import '../design/paper.css';
import type { PaperSize, ReportKind } from '../../shared/contract.ts';
import type { ExerciseId, Language } from '../../shared/units.ts';
import { DrawRecordReport } from './draw/DrawRecordReport.tsx';
import { MedicalReport } from './MedicalReport.tsx';
import { PackCards } from './packs/PackCards.tsx';
import { PackKey } from './packs/PackKey.tsx';
import { PackReport } from './packs/PackReport.tsx';
import './page.css';
import { CueList } from './programme/CueList.tsx';
import { ProgrammePaper } from './programme/ProgrammePaper.tsx';
import { ProgrammeReport } from './programme/ProgrammeReport.tsx';
import { RotationByRound } from './rotation/RotationByRound.tsx';
import { RotationByStation } from './rotation/RotationByStation.tsx';
import { RotationByTeam } from './rotation/RotationByTeam.tsx';
import { RotationReport } from './rotation/RotationReport.tsx';
import { RekapReport } from './RekapReport.tsx';
import { readReportRequest } from './reportRequest.ts';
import { CommitmentReport } from './teams/CommitmentReport.tsx';
import { DeskSigns } from './teams/DeskSigns.tsx';
import { NameTags } from './teams/NameTags.tsx';
import { TeamsByAgency } from './teams/TeamsByAgency.tsx';
import { TeamsByName } from './teams/TeamsByName.tsx';
import { TeamsByTeam } from './teams/TeamsByTeam.tsx';
import { TeamReport } from './teams/TeamReport.tsx';

type Asked = { readonly language: Language; readonly size: PaperSize; readonly exercise: ExerciseId | undefined };

const reports: Readonly<Record<ReportKind, FunctionComponent<Asked>>> = {
  rekap: RekapReport,
  teamsByTeam: (asked) => <TeamReport {...asked} of={TeamsByTeam} />,
  teamsByName: (asked) => <TeamReport {...asked} of={TeamsByName} />,
  teamsByAgency: (asked) => <TeamReport {...asked} of={TeamsByAgency} />,
  nameTags: (asked) => <TeamReport {...asked} of={NameTags} />,
  deskSigns: (asked) => <TeamReport {...asked} of={DeskSigns} />,
  rotationByTeam: (asked) => <RotationReport {...asked} of={RotationByTeam} />,
  rotationByStation: (asked) => <RotationReport {...asked} of={RotationByStation} />,
  rotationByRound: (asked) => <RotationReport {...asked} of={RotationByRound} />,
  drawRecord: DrawRecordReport,
  programme: (asked) => <ProgrammeReport {...asked} of={ProgrammePaper} />,
  cueList: (asked) => <ProgrammeReport {...asked} of={CueList} />,
  commitments: CommitmentReport,
  medical: MedicalReport,
  packCards: (asked) => <PackReport {...asked} of={PackCards} />,
  packKey: (asked) => <PackReport {...asked} of={PackKey} />,
};

export const Report = () => {
  const [{ kind, language, paper = 'a4', exercise }] = useState(() => readReportRequest(location.search));
  const Paper = reports[kind];
  return <Paper language={language} size={paper} exercise={exercise} />;
};
