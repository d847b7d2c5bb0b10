// The frame of both papers of the programme: letterhead, what it is, how many items; or one sentence where there are none.
import type { ReactNode } from 'react';
import { formatCount } from '../../../shared/text/format.ts';
import { programmePaperText } from '../../../shared/text/programmePaper.ts';
import { Letterhead } from '../office/Letterhead.tsx';
import { UprightHeading } from '../UprightHeading.tsx';
import { usePaper } from '../usePaper.ts';
import type { ProgrammePaperProps } from './programmePaperProps.ts';

export type ProgrammeFrameProps = ProgrammePaperProps & { readonly kind: 'programme' | 'cueList'; readonly children: ReactNode };

export const ProgrammeFrame = ({ kind, children, view: { sessions }, retreat, language, size, madeAt }: ProgrammeFrameProps) => {
  const text = programmePaperText[language];
  const title = text.titles[kind];
  usePaper({ title, retreat, language, madeAt });
  return (
    <main className={kind === 'programme' ? 'upright programme' : 'cue-list'} data-size={size}>
      <Letterhead organiser={retreat.organiser} language={language} />
      <UprightHeading title={title} retreat={retreat} language={language} lead={text.leads[kind]} aside={text.items(formatCount(sessions.length, language))} />
      {sessions.length === 0 ? <p className="programme-empty">{text.empty}</p> : children}
    </main>
  );
};
