// The paper of commitments once its view has come.
import type { PaperSize } from '../../../shared/contract.ts';
import type { Language } from '../../../shared/units.ts';
import { useLink } from '../../link/useLink.ts';
import { useView } from '../../link/useView.ts';
import { CommitmentPaper } from './CommitmentPaper.tsx';

export const CommitmentReport = ({ language, size }: { readonly language: Language; readonly size: PaperSize }) => {
  const link = useLink();
  const view = useView('commitmentPaper');
  if (view === undefined || view.retreat === null) return null;
  return <CommitmentPaper view={view} retreat={view.retreat} language={language} size={size} madeAt={link.now()} />;
};
