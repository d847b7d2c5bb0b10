// The numbers behind a team's profile: the mean of each value, that of all teams, how often it was observed and with which grades.
import { formatCount, formatPoints } from '../../../shared/text/format.ts';
import { valueProfilesText } from '../../../shared/text/records/valueProfiles.ts';
import type { Language } from '../../../shared/units.ts';
import type { ProfileRow } from '../../parts/profile/profileRows.ts';

export const ProfileFigures = ({ rows, language }: { readonly rows: readonly ProfileRow[]; readonly language: Language }) => {
  const text = valueProfilesText[language];
  const { value, team, all, observations, grades } = text.columns;
  const seen = rows.filter(({ own }) => own.count > 0);
  const unseen = rows.filter(({ own }) => own.count === 0).map(({ name }) => name);
  return (
    <>
      {seen.length === 0 ? null : (
        <table className="rows profile-figures">
          <thead><tr>{[value, team, all, observations, grades].map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
          <tbody>
            {seen.map((row) => (
              <tr key={row.value}>
                <th scope="row" dir="auto">{row.name}</th>
                <td className={row.own.mean === null ? undefined : 'rows-figure'}>{row.own.mean === null ? text.tooFew : formatPoints(row.own.mean, language)}</td>
                <td className="rows-figure">{row.all === null || row.all.mean === null ? '–' : formatPoints(row.all.mean, language)}</td>
                <td className="rows-figure">{formatCount(row.own.count, language)}</td>
                <td className="rows-figure">{row.own.grades.map((times) => formatCount(times, language)).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unseen.length === 0 ? null : <p dir="auto">{text.unseen(unseen.join(', '))}</p>}
    </>
  );
};
