// The letterhead of this retreat's papers, as the committee set it; until then it names the organiser.
import { paperText } from '../../../shared/text/paper.ts';
import type { Language } from '../../../shared/units.ts';
import { Letterhead as Kop } from '../../parts/paper/Letterhead.tsx';
import { useOffice } from './officeContext.ts';

export const Letterhead = ({ organiser, language }: { readonly organiser: string; readonly language: Language }) => {
  const { letterhead, logo } = useOffice();
  return <Kop lines={letterhead} organiser={organiser} logo={logo} emblemRoom={paperText[language].emblem} />;
};
