// The medical team's list once its view has come.
import { useLink } from '../link/useLink.ts';
import { useView } from '../link/useView.ts';
import type { Language } from '../../shared/units.ts';
import { MedicalPaper } from './MedicalPaper.tsx';

export const MedicalReport = ({ language }: { readonly language: Language }) => {
  const link = useLink();
  const view = useView('medical');
  if (view === undefined || view.retreat === null) return null;
  return <MedicalPaper view={view} retreat={view.retreat} language={language} madeAt={link.now()} />;
};
