// Has the table of people a person chose or pasted read as a roster.
import type { ReadRoster } from '../../../../../shared/contract.ts';
import { useLink } from '../../../../link/useLink.ts';
import type { TableReading } from '../../../tables/useTableFile.ts';
import { useTableFile } from '../../../tables/useTableFile.ts';

export const useRosterFile = (): TableReading<ReadRoster> => {
  const link = useLink();
  return useTableFile('rosterTooBig', (table) => link.call('readRoster', table));
};
