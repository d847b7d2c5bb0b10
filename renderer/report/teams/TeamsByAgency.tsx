// Everyone in order of agencies, with the team: what an office asks for. Each row is whole, so that a page may begin with any.
import { teamPaperText } from '../../../shared/text/teamPaper.ts';
import { inOrderOfAgencies } from './orders.ts';
import { TeamCell } from './TeamCell.tsx';
import { TeamList } from './TeamList.tsx';
import type { TeamPaperProps } from './teamPaperProps.ts';

export const TeamsByAgency = (paper: TeamPaperProps) => {
  const { view, language } = paper;
  const { columns } = teamPaperText[language];
  return (
    <TeamList {...paper} order="byAgency">
      <table className="rows look-up by-agency">
        <thead><tr>{[columns.agency, columns.name, columns.team].map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        {inOrderOfAgencies(view).map(({ agency, people }) => (
          <tbody key={agency}>
            {people.map(({ person, team }, at) => (
              <tr key={person.person}>
                <td data-again={at > 0}>{agency}</td>
                <th scope="row">{person.name}</th>
                <td><TeamCell team={team} language={language} /></td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </TeamList>
  );
};
