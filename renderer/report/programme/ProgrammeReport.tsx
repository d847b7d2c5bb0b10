// A paper of the programme once its view has come.
import type { FunctionComponent } from 'react';
import type { PaperSize } from '../../../shared/contract.ts';
import type { Language } from '../../../shared/units.ts';
import { useLink } from '../../link/useLink.ts';
import { useView } from '../../link/useView.ts';
import type { ProgrammePaperProps } from './programmePaperProps.ts';

type Props = { readonly language: Language; readonly size: PaperSize; readonly of: FunctionComponent<ProgrammePaperProps> };

export const ProgrammeReport = ({ language, size, of: Paper }: Props) => {
  const link = useLink();
  const view = useView('programmePaper');
  if (view === undefined || view.retreat === null) return null;
  return <Paper sessions={view.sessions} retreat={view.retreat} language={language} size={size} madeAt={link.now()} />;
};
