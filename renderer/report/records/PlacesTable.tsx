// The places of all teams with what their totals are made of, ties marked and what parted equal totals said below; the first three are shaded, and everything is readable in black and white.
import type { PlacedTeam } from '../../../shared/domain/records/placedTeams.ts';
import { formatChange, formatCount, formatPoints } from '../../../shared/text/format.ts';
import { resultsText } from '../../../shared/text/records/results.ts';
import type { Language } from '../../../shared/units.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { BLANK, TIED } from '../scoreSigns.ts';
import { partingWords } from '../partingWords.ts';

export type PlacesTableProps = { readonly rows: readonly PlacedTeam[]; readonly held: number; readonly language: Language };

const AWARDED = 3;

export const PlacesTable = ({ rows, held, language }: PlacesTableProps) => {
  const text = resultsText[language];
  const { place, team, runs, help, adjust, total } = text.columns;
  const hasAdjustments = rows.some((row) => row.adjust !== 0);
  const isBest = (row: PlacedTeam): boolean => row.place !== null && row.place <= AWARDED;
  return (
    <>
      <table className="rows places">
        <colgroup><col className="places-place" /><col /><col className="places-figure" /><col className="places-figure" />{hasAdjustments ? <col className="places-figure" /> : null}<col className="places-total" /></colgroup>
        <thead>
          <tr>{[place, team, runs, help, ...(hasAdjustments ? [adjust] : []), total].map((column) => <th key={column} scope="col">{column}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.team} data-best={isBest(row)}>
              <td className="rows-figure">{row.place === null ? BLANK : `${row.place}${row.tied ? TIED : ''}`}</td>
              <th scope="row"><span className="places-team"><Emblem number={row.number} /><bdi>{row.name}</bdi></span></th>
              <td className="rows-figure">{text.runsOf(formatCount(row.runsDone, language), formatCount(held, language))}</td>
              <td className="rows-figure">{formatPoints(row.help, language)}</td>
              {hasAdjustments ? <td className="rows-figure">{row.adjust === 0 ? text.none : formatChange(row.adjust, language)}</td> : null}
              <td className="rows-figure places-sum">{row.total === null ? text.none : formatPoints(row.total, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.map(({ name, parting }) => (parting === null ? null : <p key={name} className="record-note" dir="auto">{partingWords(name, parting.below, parting.by, language)}</p>))}
      {rows.some(({ tied }) => tied) ? <p className="record-note">{text.tied}</p> : null}
    </>
  );
};
