// Rows that travel to their new place: the order in the page follows the team's number and never changes, only the place does.
import type { CSSProperties, ReactNode } from 'react';
import type { TeamId } from '../../shared/units.ts';
import './glidingRows.css';

/** Lengths are CSS lengths measured from the top left of the list. */
export type Slot = { readonly left?: string; readonly top: string; readonly height: string };

export type GlidingRowsProps<Row> = {
  /** From the first place to the last. */
  readonly rows: readonly Row[];
  readonly slot: (row: Row, rank: number) => Slot;
  readonly children: (row: Row) => ReactNode;
};

export const GlidingRows = <Row extends { readonly team: TeamId; readonly number: number }>({ rows, slot, children }: GlidingRowsProps<Row>) => (
  <ul className="gliding-rows">
    {rows
      .map((row, rank) => ({ row, place: slot(row, rank) }))
      .toSorted((a, b) => a.row.number - b.row.number)
      .map(({ row, place: { left = '0px', top, height } }) => (
        <li key={row.team} style={{ '--left': left, '--top': top, '--height': height } as CSSProperties}>{children(row)}</li>
      ))}
  </ul>
);
