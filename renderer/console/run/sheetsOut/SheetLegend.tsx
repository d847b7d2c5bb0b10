// What the signs on the sheets mean, and where a dispute is noted; it shows no sheet.
import { IconEye } from '@tabler/icons-react';
import { sheetStates } from '../../../../shared/domain/scoring/sheets/sheetBoard.ts';
import { sheetsOutText } from '../../../../shared/text/run/sheetsOut.ts';
import { useText } from '../../useLanguage.ts';
import { stateIcons } from './SheetChips.tsx';

export const SheetLegend = ({ hasRatings }: { readonly hasRatings: boolean }) => {
  const text = useText(sheetsOutText);
  return (
    <ul>
      {sheetStates.map((state) => {
        const Icon = stateIcons[state];
        return <li key={state}><span className={`sheets-sign is-${state}`}><Icon size={13} stroke={1.9} aria-hidden="true" /></span>{state === 'disputed' ? text.disputedWhere : text.states[state]}</li>;
      })}
      {hasRatings ? <li><span className="sheets-sign"><IconEye size={13} stroke={1.7} aria-hidden="true" /></span>{text.ratingsLegend}</li> : null}
    </ul>
  );
};
