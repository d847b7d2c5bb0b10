// The letters to agencies, or the letter to one alone, once their view has come.
import type { PaperSize } from '../../../shared/documents.ts';
import { letterTo } from '../../../shared/domain/followUp/out/letters.ts';
import type { Language } from '../../../shared/units.ts';
import { useLink } from '../../link/useLink.ts';
import { useView } from '../../link/useView.ts';
import { FollowUpLetters } from './FollowUpLetters.tsx';

export const FollowUpLettersReport = ({ agency, language, size }: { readonly agency: string | undefined; readonly language: Language; readonly size: PaperSize }) => {
  const link = useLink();
  const view = useView('followUpLetters');
  if (view === undefined || view.retreat === null) return null;
  return <FollowUpLetters letters={agency === undefined ? view.letters : letterTo(view.letters, agency)} retreat={view.retreat} language={language} size={size} madeAt={link.now()} />;
};
