// How many sheets of a station or a run are still out, or that all are in; it counts none.
import { IconCheck } from '@tabler/icons-react';
import type { Tally } from '../../../../shared/domain/scoring/sheets/sheetBoard.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { sheetsOutText } from '../../../../shared/text/run/sheetsOut.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

export const SheetTally = ({ out }: Pick<Tally, 'out'>) => {
  const language = useLanguage();
  const text = useText(sheetsOutText);
  return out > 0 ? <span className="sheets-tally is-out">{text.columnOut(formatCount(out, language))}</span>
    : <span className="sheets-tally"><IconCheck size={13} stroke={2} aria-hidden="true" />{text.columnIn}</span>;
};
