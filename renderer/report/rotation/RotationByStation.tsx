// For each station the teams that come, in order of time, with the codes of their score sheets; a station stays on one page where it fits.
import { printCode } from '../../../shared/domain/scoring/sheets/sheetCode.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { rotationPaperText } from '../../../shared/text/rotationPaper.ts';
import type { RotationPaperProps } from './rotationPaperProps.ts';
import { RotationSheet } from './RotationSheet.tsx';
import { exerciseWords, stationWords, timeWords } from './rotationWords.ts';
import { TeamsAt } from './TeamsAt.tsx';

export const RotationByStation = (paper: RotationPaperProps) => (
  <RotationSheet {...paper} order="byStation">
    {({ rotation, teams, exercises, language }) => {
      const { columns } = rotationPaperText[language];
      return rotation.stations.map(({ exercise }, station) => (
        <table key={station} className="rows rows-block">
          <colgroup><col className="rotation-col-round" /><col className="rotation-col-time" /><col /></colgroup>
          <thead>
            <tr>
              <th colSpan={3} scope="colgroup" className="rows-title">
                <span><b>{stationWords(rotation, station, language)}</b>{exercise === null ? null : <i>{exerciseWords(exercises, station, language)}</i>}</span>
              </th>
            </tr>
            <tr>{[columns.round, columns.time, columns.teams].map((column) => <th key={column} scope="col">{column}</th>)}</tr>
          </thead>
          <tbody>
            {rotation.rounds.flatMap((visits, round) => visits.filter((visit) => visit.station === station).map(({ teams: at }) => (
              <tr key={round}>
                <td className="rows-figure">{formatCount(round + 1, language)}</td>
                <td>{timeWords(rotation, round, language)}</td>
                <td>
                  <TeamsAt
                    ids={at} teams={teams} language={language}
                    {...(exercise === null ? {} : { codeOf: ({ number }) => printCode({ of: { kind: 'station', station: station + 1, round: round + 1 }, team: number, judge: null }) })}
                  />
                </td>
              </tr>
            )))}
          </tbody>
        </table>
      ));
    }}
  </RotationSheet>
);
