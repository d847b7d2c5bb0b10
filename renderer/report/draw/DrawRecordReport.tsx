// The record of the draw once its views have come: what was drawn, and the seal of the log it is printed from.
import type { PaperSize } from '../../../shared/documents.ts';
import type { Language } from '../../../shared/units.ts';
import { useLink } from '../../link/useLink.ts';
import { useView } from '../../link/useView.ts';
import { DrawRecordPaper } from './DrawRecordPaper.tsx';

/** The face sets some hyphens between digits as minus signs, which nobody can type back. */
const inBlanks = (seal: string): string => seal.replaceAll('-', ' ');

export const DrawRecordReport = ({ language, size }: { readonly language: Language; readonly size: PaperSize }) => {
  const link = useLink();
  const view = useView('drawRecord');
  const safety = useView('safety');
  if (view === undefined || view.retreat === null || safety === undefined) return null;
  return <DrawRecordPaper view={view} retreat={view.retreat} safety={safety === null ? null : { seq: safety.seq, seal: inBlanks(safety.seal) }} language={language} size={size} madeAt={link.now()} />;
};
