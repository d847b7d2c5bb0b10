// For each round who is at which station and who has a break; a round stays on one page where it fits.
import { stationOf } from '../../../shared/domain/rotation/teamRounds.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { rotationPaperText } from '../../../shared/text/rotationPaper.ts';
import { rotationText } from '../../../shared/text/rotation.ts';
import type { RotationPaperProps } from './rotationPaperProps.ts';
import { RotationSheet } from './RotationSheet.tsx';
import { exerciseWords, stationWords, timeWords } from './rotationWords.ts';
import { TeamsAt } from './TeamsAt.tsx';

export const RotationByRound = (paper: RotationPaperProps) => (
  <RotationSheet {...paper} order="byRound">
    {({ rotation, teams, exercises, language }) => {
      const text = rotationPaperText[language];
      const { columns } = text;
      return rotation.rounds.map((visits, round) => {
        const resting = teams.filter(({ id }) => !rotation.away.includes(id) && stationOf(visits, id) === null).map(({ name }) => name);
        return (
          <table key={round} className="rows rows-block">
            <colgroup><col className="rotation-col-station" /><col className="rotation-col-station" /><col /></colgroup>
            <thead>
              <tr>
                <th colSpan={3} scope="colgroup" className="rows-title">
                  <span><b>{rotationText[language].round(formatCount(round + 1, language))}</b>{rotation.from === null ? null : <i>{timeWords(rotation, round, language)}</i>}</span>
                </th>
              </tr>
              <tr>{[columns.station, columns.exercise, columns.teams].map((column) => <th key={column} scope="col">{column}</th>)}</tr>
            </thead>
            <tbody>
              {visits.map(({ station, teams: at }) => (
                <tr key={station}>
                  <th scope="row">{stationWords(rotation, station, language)}</th>
                  <td>{exerciseWords(exercises, station, language)}</td>
                  <td><TeamsAt ids={at} teams={teams} language={language} /></td>
                </tr>
              ))}
              {resting.length === 0 ? null : <tr><td className="rotation-rest" colSpan={3}>{text.resting(resting.join(', '))}</td></tr>}
            </tbody>
          </table>
        );
      });
    }}
  </RotationSheet>
);
