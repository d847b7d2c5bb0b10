// What a file would change about somebody who is already here, field by field, each to be ticked.
import type { FieldChange } from '../../../../../shared/domain/roster/preview.ts';
import { rosterImportText } from '../../../../../shared/text/rosterImport.ts';
import { useText } from '../../../useLanguage.ts';

type Props = {
  readonly keyOfRow: string;
  readonly name: string;
  readonly changes: readonly FieldChange[];
  readonly isOff: (what: string) => boolean;
  readonly onTick: (what: string) => void;
};

export const Changes = ({ keyOfRow, name, changes, isOff, onTick }: Props) => {
  const text = useText(rosterImportText);
  if (changes.length === 0) return null;
  return (
    <ul className="row-changes">
      {changes.map(({ column, from, to }) => {
        const what = `${keyOfRow} ${column}`;
        return (
          <li key={column}>
            <label>
              <input type="checkbox" checked={!isOff(what)} aria-label={text.differences.tickField(text.meanings[column], name)} onChange={() => onTick(what)} />
              <span>{text.meanings[column]}</span>
              <s>{from ?? text.differences.nothing}</s>
              <strong>{to}</strong>
            </label>
          </li>
        );
      })}
    </ul>
  );
};
