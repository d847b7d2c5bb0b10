// One board as a table whose numbers are reached by arrows and opened by Enter; what opens is for the pane to say.
import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import { formatCount, formatPoints } from '../../../../shared/text/format.ts';
import type { ExplainNames } from '../../../../shared/text/run/explain.ts';
import { standingsDeskText } from '../../../../shared/text/run/standingsDesk.ts';
import { aheadWords } from '../../../../shared/text/tieChain.ts';
import { Emblem } from '../../../parts/Emblem.tsx';
import { Moved } from '../../../parts/Moved.tsx';
import { Place } from '../../../parts/Place.tsx';
import { Points } from '../../../parts/Points.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { BoardTable, Column, TableCell, TableRow } from './boardTable.ts';
import type { At } from './gridSteps.ts';
import { stepTo } from './gridSteps.ts';

type Props = {
  readonly label: string;
  readonly table: BoardTable;
  readonly names: ExplainNames;
  /** Has a column of its own for what befell a team in the run. */
  readonly hasState: boolean;
  readonly at: At | null;
  readonly isOpen: boolean;
  readonly onGo: (at: At) => void;
  readonly onOpen: (at: At) => void;
};

export const BoardGrid = ({ label, table: { columns, rows }, names, hasState, at, isOpen, onGo, onOpen }: Props) => {
  const language = useLanguage();
  const text = useText(standingsDeskText);
  const own = useRef<HTMLTableElement>(null);
  const teams = rows.map(({ team }) => team.id);
  const keys = columns.map(({ key }) => key);
  const first = teams[0];
  const here: At | null = at !== null && teams.includes(at.team) && keys.includes(at.column) ? at : first === undefined ? null : { team: first, column: keys.at(-1) ?? '' };
  // What was under the cell's right edge is beside the panel now.
  const shown = isOpen && here !== null ? `${here.team} ${here.column}` : null;
  useEffect(() => {
    if (shown !== null) own.current?.querySelector(`[data-at="${shown}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  const headOf = ({ name, run }: Column): string => (run === null ? (name === null ? '' : text.columns[name]) : names.run(run));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (here === null || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = stepTo(teams, keys, here, event.key);
    if (next === null) return;
    event.preventDefault();
    onGo(next);
    own.current?.querySelector<HTMLButtonElement>(`[data-at="${next.team} ${next.column}"]`)?.focus();
  };
  const shownIn = (cell: TableCell): string => {
    switch (cell.shows) {
      case 'place': return cell.place === null ? text.nothing : `${formatCount(cell.place, language)}${cell.tied ? ' =' : ''}`;
      case 'had': return text.had(formatCount(cell.done, language), formatCount(cell.held, language));
      case 'points': return cell.points === null ? text.nothing : formatPoints(cell.points, language);
    }
  };
  const cellIn = (row: TableRow, cell: TableCell, column: Column) => {
    const isHere = here?.team === row.team.id && here.column === cell.column;
    const place = cell.shows === 'place' ? cell : null;
    const moved = place?.moved ?? null;
    return (
      <td key={cell.column} className={`standings-cell is-${column.name ?? 'run'}${isHere && isOpen ? ' is-open' : ''}`}>
        <button type="button" data-at={`${row.team.id} ${cell.column}`} tabIndex={isHere ? 0 : -1} aria-label={text.cell(row.team.name, headOf(column), shownIn(cell))}
          data-zero={cell.shows === 'points' && cell.points === 0 && (column.name === 'help' || column.name === 'adjust') ? '' : undefined} aria-expanded={isHere && isOpen} onFocus={() => { if (!isHere) onGo({ team: row.team.id, column: cell.column }); }} 
          onMouseDown={(event) => event.preventDefault()} onClick={(event) => { onOpen({ team: row.team.id, column: cell.column }); event.currentTarget.focus(); }}>
          {cell.shows === 'place' ? <Place place={cell.place} tied={cell.tied} />
            : cell.shows === 'had' ? <span className="number">{shownIn(cell)}</span>
              : <Points points={cell.points} language={language} />}
        </button>
        {moved === null || moved === 0 ? null
          : <span className="standings-moved"><Moved places={moved} label={moved > 0 ? text.up(formatCount(moved, language)) : text.down(formatCount(-moved, language))} /></span>}
      </td>
    );
  };
  const teamOf = ({ team, ahead }: TableRow) => (
    <th scope="row">
      <span className="named-team"><Emblem number={team.number} /><span>{team.name}
        {ahead === null ? null : <small>{aheadWords(ahead.by, [ahead.other], language)}</small>}
      </span></span>
    </th>
  );
  return (
    <table className="standings-table" ref={own} role="grid" aria-label={label} data-own-arrows onKeyDown={onKeyDown} data-rows={rows.length > 13 ? 'many' : 'few'}>
      <thead>
        <tr>
          {columns.slice(0, 1).map((column) => <th key={column.key} scope="col" className="is-place">{headOf(column)}</th>)}
          <th scope="col" className="is-words">{text.team}</th>
          {columns.slice(1).map((column) => <th key={column.key} scope="col">{headOf(column)}</th>)}
          {hasState ? <th scope="col" className="is-words">{text.state}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.team.id}>
            {row.cells.slice(0, 1).map((cell, i) => { const column = columns[i]; return column === undefined ? null : cellIn(row, cell, column); })}
            {teamOf(row)}
            {row.cells.slice(1).map((cell, i) => { const column = columns[i + 1]; return column === undefined ? null : cellIn(row, cell, column); })}
            {hasState ? <td className="standings-state">{row.state !== null ? text.states[row.state] : row.meanWith.length > 0 ? text.meanWith(row.meanWith.join(', ')) : null}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
