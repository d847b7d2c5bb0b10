// The sure mends that wait in many rows, each to be made in all of them by one click.
import type { RosterChoices, RosterRow } from '../../../../../shared/domain/roster/preview.ts';
import { mendedAll, sureMends } from '../../../../../shared/domain/roster/mends.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { rosterImportText } from '../../../../../shared/text/rosterImport.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';

type Props = { readonly rows: readonly RosterRow[]; readonly choices: RosterChoices; readonly onMended: (next: RosterChoices) => void };

export const AllMends = ({ rows, choices, onMended }: Props) => {
  const text = useText(rosterImportText).all;
  const language = useLanguage();
  const waiting = [...sureMends(rows)];
  if (waiting.length === 0) return null;
  return (
    <div className="all-mends" role="group" aria-label={text.label}>
      {waiting.map(([name, mends]) => (
        <button type="button" className="mend" key={name} onClick={() => onMended(mendedAll(choices, mends))}>{text.mend[name](formatCount(mends.length, language))}</button>
      ))}
    </div>
  );
};
