// The values profile of each team, a page each: the same charts as on screen, the numbers they are made of, and what observers wrote; it ranks nobody.
import { valueName } from '../../../shared/domain/values/frameworks.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { resultsText } from '../../../shared/text/records/results.ts';
import { valueProfilesText } from '../../../shared/text/records/valueProfiles.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { ProfileBars } from '../../parts/profile/ProfileBars.tsx';
import { ProfileRadar } from '../../parts/profile/ProfileRadar.tsx';
import { profileRows } from '../../parts/profile/profileRows.ts';
import type { PaperProps } from '../paperProps.ts';
import { usePaper } from '../usePaper.ts';
import { ProfileFigures } from './ProfileFigures.tsx';
import { RecordHead } from './RecordHead.tsx';

export const ValueProfilesPaper = ({ view, retreat, language, size, madeAt }: PaperProps<'valueProfiles'>) => {
  const text = valueProfilesText[language];
  const { overall, teams, frameworks } = view;
  const isEmpty = teams.length === 0 || overall.every(({ count }) => count === 0);
  // Every value of every team has its own bar and that of all teams.
  usePaper({ title: text.title, retreat, language, madeAt, bars: isEmpty ? 0 : teams.length * overall.length * 2 });
  if (isEmpty) {
    return (
      <main className="upright record" data-size={size}>
        <RecordHead view={view} retreat={retreat} title={text.title} language={language} />
        <p>{teams.length === 0 ? resultsText[language].noTeams : text.noRatings}</p>
      </main>
    );
  }
  return (
    <main className="upright record value-profiles" data-size={size}>
      {teams.map((team, at) => {
        const rows = profileRows(team.values, overall, (code) => valueName(frameworks, code, language));
        return (
          <article key={team.team} className="value-profile">
            <RecordHead view={view} retreat={retreat} title={text.title} language={language} lead={text.page(formatCount(at + 1, language), formatCount(teams.length, language))} />
            <h2 className="value-profile-team"><Emblem number={team.number} /><bdi>{team.name}</bdi></h2>
            <p className="value-profile-key" aria-hidden="true"><span>{text.columns.team}</span><span data-of="all">{text.all}</span></p>
            <div className="profile-charts">
              <ProfileRadar rows={rows} name={team.name} language={language} />
              <ProfileBars rows={rows} name={team.name} language={language} />
            </div>
            <ProfileFigures rows={rows} language={language} />
            <p className="record-note">{text.scale}</p>
            <h2>{text.notes}</h2>
            {team.notes.length === 0 ? <p>{text.noNotes}</p> : (
              <ul className="value-profile-notes">
                {team.notes.map(({ note, exercise, by }, index) => <li key={index}><q dir="auto">{note}</q> <span dir="auto">{text.note(exercise[language], by)}</span></li>)}
              </ul>
            )}
          </article>
        );
      })}
    </main>
  );
};
