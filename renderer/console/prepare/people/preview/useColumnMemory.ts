// Has this laptop remember what the columns of a roster meant; only a mark of the headings' shape is kept, and no heading.
import { useCallback } from 'react';
import type { Table } from '../../../../../shared/domain/roster/headings.ts';
import type { RosterChoices } from '../../../../../shared/domain/roster/preview.ts';
import { shapeOf } from '../../../../../shared/domain/roster/shape.ts';
import { useLink } from '../../../../link/useLink.ts';

/** Only what a person corrected is worth remembering: the guess comes out the same the next time. */
export const useColumnMemory = (): ((tables: readonly Table[], choices: RosterChoices) => void) => {
  const link = useLink();
  return useCallback((tables, choices) => {
    for (const [at, table] of tables.entries()) {
      const [shape, choice] = [shapeOf(table), choices.sheets[at]];
      if (shape === null || choice === undefined || !choice.isIn || JSON.stringify(choice.columns) === JSON.stringify(table.columns)) continue;
      void link.call('rememberColumns', { shape, columns: choice.columns });
    }
  }, [link]);
};
