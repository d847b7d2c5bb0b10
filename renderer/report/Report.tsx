// Draws the paper its address asks for, once its view has come; it calls nothing and knows no printer.
import { useState } from 'react';
import '../design/paper.css';
import { useLink } from '../link/useLink.ts';
import { useView } from '../link/useView.ts';
import './page.css';
import { RekapPaper } from './RekapPaper.tsx';
import { readReportRequest } from './reportRequest.ts';

export const Report = () => {
  const [{ language }] = useState(() => readReportRequest(location.search));
  const link = useLink();
  const view = useView('rekap');
  // The retreat behind a paper does not go away; without one there is nothing to print.
  if (view === undefined || view.retreat === null) return null;
  return <RekapPaper view={view} retreat={view.retreat} language={language} madeAt={link.now()} />;
};
