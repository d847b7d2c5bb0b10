// The board of a rotation: a row a round, a column a station, in each cell the sheets of the teams that are there; it decides nothing.
import type { Rotation } from '../../../../shared/domain/rotation/schemas.ts';
import { slotOf } from '../../../../shared/domain/rotation/slots.ts';
import type { SheetBoard } from '../../../../shared/domain/scoring/sheets/sheetBoard.ts';
import { formatClock, formatCount } from '../../../../shared/text/format.ts';
import type { SheetChipsProps } from './SheetChips.tsx';
import { SheetChips } from './SheetChips.tsx';
import { SheetTally } from './SheetTally.tsx';

type Props = Omit<SheetChipsProps, 'sheets'> & { readonly board: NonNullable<SheetBoard['rotation']>; readonly rotation: Rotation };

export const StationTable = ({ board, rotation, ...chips }: Props) => {
  const { text, language } = chips.names;
  const count = (number: number): string => formatCount(number, language);
  const going = rotation.isRunning ? rotation.finished : null;
  return (
    <table className="sheets-table is-stations" style={{ minWidth: 62 + 120 * board.stations.length }}>
      <caption>{text.rotation(count(board.version))}</caption>
      <colgroup><col className="sheets-col-round" />{board.stations.map((_, i) => <col key={i} />)}</colgroup>
      <thead>
        <tr>
          <th scope="col">{text.round}</th>
          {board.stations.map(({ station, run, isClosed, out }, i) => (
            <th scope="col" key={i}>
              <span><b className="number">P{i + 1}</b> {station.name}{isClosed ? ` (${text.closed})` : ''}</span>
              {run !== null && station.name.includes(run.exercise.name[language]) ? null : <small>{run?.exercise.name[language] ?? (station.exercise === null ? text.noExercise : text.notPlanned)}</small>}
              {run === null || run.cancelled !== null ? null : <SheetTally out={out} />}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {board.rounds.map(({ round, cells }) => {
          const slot = round === null ? null : slotOf(rotation, round);
          return (
            <tr key={round ?? 'none'} className={round !== null && round === going ? 'is-now' : undefined}>
              <th scope="row">
                {round === null ? <small>{text.noVisit}</small> : <b className="number">{count(round + 1)}</b>}
                {slot === null ? null : <small>{formatClock(slot.from, language)}</small>}
              </th>
              {cells.map((sheets, i) => <td key={i}>{sheets.length === 0 ? null : <SheetChips {...chips} sheets={sheets} />}</td>)}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
