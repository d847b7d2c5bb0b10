// A paper of the rotation once its view has come.
import type { FunctionComponent } from 'react';
import type { PaperSize } from '../../../shared/contract.ts';
import type { Language } from '../../../shared/units.ts';
import { useLink } from '../../link/useLink.ts';
import { useView } from '../../link/useView.ts';
import type { RotationPaperProps } from './rotationPaperProps.ts';

type Props = { readonly language: Language; readonly size: PaperSize; readonly of: FunctionComponent<RotationPaperProps> };

export const RotationReport = ({ language, size, of: Paper }: Props) => {
  const link = useLink();
  const view = useView('rotationPapers');
  if (view === undefined || view.retreat === null) return null;
  return <Paper retreat={view.retreat} rotation={view.rotation} teams={view.teams} exercises={view.exercises} language={language} size={size} madeAt={link.now()} />;
};
