// For each team where it goes in each round, what is done there and with whom; a team stays on one page where it fits.
import { stationOf } from '../../../shared/domain/rotation/teamRounds.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { rotationPaperText } from '../../../shared/text/rotationPaper.ts';
import { rotationText } from '../../../shared/text/rotation.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import type { RotationPaperProps } from './rotationPaperProps.ts';
import { RotationSheet } from './RotationSheet.tsx';
import { exerciseWords, stationWords, timeWords } from './rotationWords.ts';
import { TeamsAt } from './TeamsAt.tsx';

export const RotationByTeam = (paper: RotationPaperProps) => (
  <RotationSheet {...paper} order="byTeam">
    {({ rotation, teams, exercises, language }) => {
      const text = rotationPaperText[language];
      const count = (value: number): string => formatCount(value, language);
      const { columns } = text;
      return teams.filter(({ id }) => !rotation.away.includes(id)).map(({ id, number, emblem, name }) => (
        <table key={id} className="rows rows-block">
          <colgroup><col className="rotation-col-round" /><col className="rotation-col-time" /><col /><col /><col className="rotation-col-with" /></colgroup>
          <thead>
            <tr><th colSpan={5} scope="colgroup" className="rows-title"><span><Emblem number={emblem} /><b>{text.team(count(number))}</b><b>{name}</b></span></th></tr>
            <tr>{[columns.round, columns.time, columns.station, columns.exercise, columns.with].map((column) => <th key={column} scope="col">{column}</th>)}</tr>
          </thead>
          <tbody>
            {rotation.rounds.map((visits, round) => {
              const station = stationOf(visits, id);
              const others = station === null ? [] : visits.find((visit) => visit.station === station)?.teams.filter((other) => other !== id) ?? [];
              return (
                <tr key={round}>
                  <td className="rows-figure">{count(round + 1)}</td>
                  <td>{timeWords(rotation, round, language)}</td>
                  {station === null ? <td className="rotation-rest" colSpan={3}>{rotationText[language].rest}</td> : (
                    <>
                      <th scope="row">{stationWords(rotation, station, language)}</th>
                      <td>{exerciseWords(exercises, station, language)}</td>
                      <td>{others.length === 0 ? text.none : <TeamsAt ids={others} teams={teams} language={language} />}</td>
                    </>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      ));
    }}
  </RotationSheet>
);
