// The rekap once its view has come.
import { useLink } from '../link/useLink.ts';
import { useView } from '../link/useView.ts';
import type { Language } from '../../shared/units.ts';
import { RekapPaper } from './RekapPaper.tsx';

export const RekapReport = ({ language }: { readonly language: Language }) => {
  const link = useLink();
  const view = useView('rekap');
  // The retreat behind a paper does not go away; without one there is nothing to print.
  if (view === undefined || view.retreat === null) return null;
  return <RekapPaper view={view} retreat={view.retreat} language={language} madeAt={link.now()} />;
};
