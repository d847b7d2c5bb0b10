// Name tags, eight a sheet of A4 with cut marks, team by team; a long name wraps and shrinks, and is never cut.
import type { ListedPerson, ListedTeam } from '../../../shared/domain/draw/teamPapers.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { teamPaperText } from '../../../shared/text/teamPaper.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { fitSize } from './fitSize.ts';
import type { TeamPaperProps } from './teamPaperProps.ts';
import { useTeamPaper } from './useTeamPaper.ts';

const A_SHEET = 8;
/** Of the room inside a tag of 86 × 62 mm, in px. */
const [WIDTH, NAME_HEIGHT, AGENCY_HEIGHT] = [292, 104, 34];

/** In mm: the ends of the cuts between and around two tags a row and four rows. */
const cuts = [
  ...[3, 89, 175].flatMap((x) => [`M${x} 0v2.6`, `M${x} 256v-2.6`]),
  ...[4, 66, 128, 190, 252].flatMap((y) => [`M0 ${y}h2`, `M178 ${y}h-2`]),
].join('');

export const NameTags = (paper: TeamPaperProps) => {
  const { view: { teams }, language } = paper;
  const text = teamPaperText[language];
  useTeamPaper(paper, text.titles.tags);
  const tags = teams.flatMap((team) => team.members.map((person): { readonly person: ListedPerson; readonly team: ListedTeam } => ({ person, team })));
  const sheets = Array.from({ length: Math.ceil(tags.length / A_SHEET) }, (_, at) => tags.slice(at * A_SHEET, (at + 1) * A_SHEET));
  return (
    <main className="name-tags">
      {tags.length === 0 ? <p>{text.noTeams}</p> : sheets.map((sheet) => (
        <section key={sheet[0]?.person.person} className="tag-sheet">
          <svg className="cut-marks" viewBox="0 0 178 256" aria-hidden="true"><path d={cuts} /></svg>
          {sheet.map(({ person, team }) => (
            <article key={person.person} className="tag">
              <header><Emblem number={team.emblem} /><strong>{text.team(formatCount(team.number, language))}</strong><span style={{ fontSize: fitSize(team.name, [15, 12, 10, 8], 170, 24) }}>{team.name}</span></header>
              <h2 style={{ fontSize: fitSize(person.name, [30, 26, 23, 20, 18, 16, 14, 12, 10], WIDTH, NAME_HEIGHT) }}>{person.name}</h2>
              <p style={{ fontSize: fitSize(person.agency, [13.5, 12, 10.5, 9, 8], WIDTH, AGENCY_HEIGHT) }}>{person.agency}</p>
            </article>
          ))}
        </section>
      ))}
    </main>
  );
};
