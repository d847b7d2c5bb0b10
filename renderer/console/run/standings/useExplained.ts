// Which number of the table the person is on, whether its explanation is open, and how deep they went into it; it explains nothing.
import { useMemo, useState } from 'react';
import type { BoardOf, Subject } from '../../../../shared/domain/scoring/explain/step.ts';
import type { ScoreBook } from '../../../../shared/domain/scoring/boards/scoreBook.ts';
import type { BoardTable } from './boardTable.ts';
import { boardTable } from './boardTable.ts';
import type { At } from './gridSteps.ts';

export type Explained = {
  /** null: no board is shown. */
  readonly table: BoardTable | null;
  readonly at: At | null;
  readonly isOpen: boolean;
  readonly subject: Subject | null;
  readonly go: (at: At) => void;
  /** Opens the number there, or closes it where it is open. */
  readonly toggle: (at: At) => void;
  readonly deeper: (subject: Subject) => void;
  readonly depth: number;
  /** null: the table's own number is open. */
  readonly back: (() => void) | null;
  /** Closes it and gives the keyboard back to the number. */
  readonly close: () => void;
  /** The table itself changes. */
  readonly leave: () => void;
};

export const useExplained = (book: ScoreBook | undefined, of: BoardOf | null): Explained => {
  const [at, setAt] = useState<At | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [inside, setInside] = useState<readonly Subject[]>([]);
  const named = JSON.stringify(of);
  const table = useMemo(() => (book === undefined || named === 'null' ? null : boardTable(book, JSON.parse(named) as BoardOf)), [book, named]);
  const cell = at === null ? undefined : table?.rows.find(({ team }) => team.id === at.team)?.cells.find(({ column }) => column === at.column);
  const subject = isOpen && cell !== undefined ? inside.at(-1) ?? cell.subject : null;
  const goTo = (next: At): void => {
    setAt(next);
    setInside([]);
  };
  return {
    table, at, isOpen: subject !== null, subject,
    go: goTo,
    toggle: (next) => {
      setIsOpen(!(isOpen && at?.team === next.team && at.column === next.column && inside.length === 0));
      goTo(next);
    },
    deeper: (next) => setInside([...inside, next]),
    depth: inside.length,
    back: inside.length === 0 ? null : () => setInside(inside.slice(0, -1)),
    close: () => {
      setIsOpen(false);
      setInside([]);
      if (at !== null) document.querySelector<HTMLButtonElement>(`[data-at="${at.team} ${at.column}"]`)?.focus();
    },
    leave: () => {
      setIsOpen(false);
      setInside([]);
      setAt(null);
    },
  };
};
