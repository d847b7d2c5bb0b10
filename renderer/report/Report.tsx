// Draws the paper its address asks for; it calls nothing and knows no printer.
import type { FunctionComponent } from 'react';
import { useState } from 'react';
import '../design/paper.css';
import type { ReportKind } from '../../shared/contract.ts';
import type { Language } from '../../shared/units.ts';
import { MedicalReport } from './MedicalReport.tsx';
import './page.css';
import { RekapReport } from './RekapReport.tsx';
import { readReportRequest } from './reportRequest.ts';

const reports: Readonly<Record<ReportKind, FunctionComponent<{ readonly language: Language }>>> = { rekap: RekapReport, medical: MedicalReport };

export const Report = () => {
  const [{ kind, language }] = useState(() => readReportRequest(location.search));
  const Paper = reports[kind];
  return <Paper language={language} />;
};
