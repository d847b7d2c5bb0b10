// A paper about teams once its view has come.
import type { FunctionComponent } from 'react';
import type { PaperSize } from '../../../shared/contract.ts';
import type { Language } from '../../../shared/units.ts';
import { useLink } from '../../link/useLink.ts';
import { useView } from '../../link/useView.ts';
import type { TeamPaperProps } from './teamPaperProps.ts';

type Props = { readonly language: Language; readonly size: PaperSize; readonly of: FunctionComponent<TeamPaperProps> };

export const TeamReport = ({ language, size, of: Paper }: Props) => {
  const link = useLink();
  const view = useView('teamPapers');
  if (view === undefined || view.retreat === null) return null;
  return <Paper view={view} retreat={view.retreat} language={language} size={size} madeAt={link.now()} />;
};
