// What each team committed itself to, with its members and room for each to sign; lines to write on where nothing is recorded yet.
import { formatCount } from '../../../shared/text/format.ts';
import { teamPaperText } from '../../../shared/text/teamPaper.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { Letterhead } from '../office/Letterhead.tsx';
import type { PaperProps } from '../paperProps.ts';
import { UprightHeading } from '../UprightHeading.tsx';
import { useTeamPaper } from './useTeamPaper.ts';

export const CommitmentPaper = (paper: PaperProps<'commitmentPaper'>) => {
  const { view: { teams, commitments }, retreat, language, size } = paper;
  const text = teamPaperText[language];
  const { commitments: words, titles } = text;
  const count = (number: number): string => formatCount(number, language);
  useTeamPaper(paper, titles.commitments);
  const withOne = teams.filter(({ number }) => commitments.some(({ team }) => team === number)).length;
  return (
    <main className="upright" data-size={size}>
      <Letterhead organiser={retreat.organiser} language={language} />
      <UprightHeading title={titles.commitments} retreat={retreat} language={language} lead={words.lead} aside={words.counted(count(withOne), count(teams.length))} />
      {teams.length === 0 ? <p>{text.noTeams}</p> : teams.map(({ number, emblem, name, members }) => {
        const own = commitments.filter(({ team }) => team === number);
        return (
          <section key={number} className="commitment-team">
            <h2><Emblem number={emblem} /><span>{text.team(count(number))}</span> {name}</h2>
            {own.length === 0 ? <p className="commitment-lines">{words.toWrite}</p> : (
              <ul>
                {own.map(({ exercise, text: says }, at) => (
                  <li key={at}><strong>{says}</strong> <span>{exercise === null ? words.wholeRetreat : words.from(exercise[language])}</span></li>
                ))}
              </ul>
            )}
            <ol className="commitment-names">
              {members.map(({ person, name: member }) => <li key={person}><span>{member}</span></li>)}
            </ol>
          </section>
        );
      })}
    </main>
  );
};
