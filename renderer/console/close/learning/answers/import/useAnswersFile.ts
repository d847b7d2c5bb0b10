// Takes a table of answers from the person to the host and back as cells, read for one version of an instrument; nothing is stored on the way.
import type { ReadAnswers } from '../../../../../../shared/contract.ts';
import type { InstrumentId } from '../../../../../../shared/units.ts';
import { useLink } from '../../../../../link/useLink.ts';
import type { TableReading } from '../../../../tables/useTableFile.ts';
import { useTableFile } from '../../../../tables/useTableFile.ts';

export const useAnswersFile = (instrument: InstrumentId | null, version: number): TableReading<ReadAnswers> => {
  const link = useLink();
  return useTableFile('answersTooBig', (table) => (instrument === null ? Promise.resolve({ ok: false, refusal: { code: 'unknownInstrument' } }) : link.call('readAnswers', { ...table, instrument, version })));
};
