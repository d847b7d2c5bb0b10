// A team within a row of a list: emblem, number and name; a person without one says so.
import type { ListedTeam } from '../../../shared/domain/draw/teamPapers.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { teamPaperText } from '../../../shared/text/teamPaper.ts';
import type { Language } from '../../../shared/units.ts';
import { Emblem } from '../../parts/Emblem.tsx';

export type TeamCellProps = { readonly team: Pick<ListedTeam, 'number' | 'emblem' | 'name'> | null; readonly language: Language };

export const TeamCell = ({ team, language }: TeamCellProps) => (team === null ? teamPaperText[language].noTeam : (
  <span className="team-cell">
    <Emblem number={team.emblem} />
    <strong className="team-number">{formatCount(team.number, language)}</strong>
    <span>{team.name}</span>
  </span>
));
