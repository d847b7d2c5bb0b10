// Everyone in order of names, with the team: what a hundred people look at the minute after the draw.
import { teamPaperText } from '../../../shared/text/teamPaper.ts';
import { inOrderOfNames } from './orders.ts';
import { TeamCell } from './TeamCell.tsx';
import { TeamList } from './TeamList.tsx';
import type { TeamPaperProps } from './teamPaperProps.ts';

export const TeamsByName = (paper: TeamPaperProps) => {
  const { view, language } = paper;
  const { columns } = teamPaperText[language];
  return (
    <TeamList {...paper} order="byName">
      <table className="rows look-up">
        <thead><tr>{[columns.name, columns.team, columns.agency].map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>
          {inOrderOfNames(view).map(({ person, team }) => (
            <tr key={person.person}>
              <th scope="row">{person.name}</th>
              <td><TeamCell team={team} language={language} /></td>
              <td>{person.agency}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TeamList>
  );
};
