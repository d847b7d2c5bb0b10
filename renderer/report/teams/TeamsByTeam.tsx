// The list of teams, each with its members, agency and post; a team stays on one page where it fits.
import { formatCount } from '../../../shared/text/format.ts';
import type { ListedPerson } from '../../../shared/domain/draw/teamPapers.ts';
import { teamPaperText } from '../../../shared/text/teamPaper.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { TeamList } from './TeamList.tsx';
import type { TeamPaperProps } from './teamPaperProps.ts';

export const TeamsByTeam = (paper: TeamPaperProps) => {
  const { view: { teams, unseated }, language } = paper;
  const text = teamPaperText[language];
  const count = (number: number): string => formatCount(number, language);
  const groups: readonly { readonly key: string; readonly emblem: number | null; readonly says: string; readonly name: string; readonly people: readonly ListedPerson[] }[] = [
    ...teams.map(({ number, emblem, name, members }) => ({ key: String(number), emblem, says: text.team(count(number)), name, people: members })),
    ...(unseated.length === 0 ? [] : [{ key: 'none', emblem: null, says: text.unseated, name: '', people: unseated }]),
  ];
  return (
    <TeamList {...paper} order="byTeam">
      {groups.map(({ key, emblem, says, name, people }) => (
        <table key={key} className="rows rows-block">
          <colgroup><col className="team-at" /><col className="team-name" /><col /><col /></colgroup>
          <thead>
            <tr>
              <th colSpan={4} scope="colgroup" className="rows-title">
                <span>{emblem === null ? null : <Emblem number={emblem} />}<b>{says}</b><b>{name}</b><i>{text.members(count(people.length))}</i></span>
              </th>
            </tr>
            <tr>{[text.columns.number, text.columns.name, text.columns.agency, text.columns.post].map((column) => <th key={column} scope="col">{column}</th>)}</tr>
          </thead>
          <tbody>
            {people.map((person, at) => (
              <tr key={person.person}>
                <td className="rows-figure">{count(at + 1)}</td>
                <th scope="row">{person.name}</th>
                <td>{person.agency}</td>
                <td>{person.post ?? text.noPost}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </TeamList>
  );
};
