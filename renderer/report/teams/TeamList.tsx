// The frame of the three lists: letterhead, what it is, how many; or one sentence where there are no teams.
import type { ReactNode } from 'react';
import { formatCount } from '../../../shared/text/format.ts';
import { teamPaperText } from '../../../shared/text/teamPaper.ts';
import { Letterhead } from '../office/Letterhead.tsx';
import { UprightHeading } from '../UprightHeading.tsx';
import { peopleOf } from './orders.ts';
import type { TeamPaperProps } from './teamPaperProps.ts';
import { useTeamPaper } from './useTeamPaper.ts';

export type TeamListProps = TeamPaperProps & { readonly order: 'byTeam' | 'byName' | 'byAgency'; readonly children: ReactNode };

export const TeamList = ({ order, children, ...paper }: TeamListProps) => {
  const { view, retreat, language, size } = paper;
  const text = teamPaperText[language];
  const count = (number: number): string => formatCount(number, language);
  useTeamPaper(paper, text.titles[order]);
  return (
    <main className="upright" data-size={size}>
      <Letterhead organiser={retreat.organiser} language={language} />
      <UprightHeading
        title={text.titles[order]} retreat={retreat} language={language} lead={text.leads[order]}
        aside={text.counted(count(peopleOf(view)), count(view.teams.length))}
      />
      {view.teams.length === 0 ? <p>{text.noTeams}</p> : children}
    </main>
  );
};
