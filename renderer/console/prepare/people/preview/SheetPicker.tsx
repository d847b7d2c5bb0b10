// Which sheets of a workbook are read: one, several joined, or all; it reads none of them.
import type { RosterChoices, TableFile } from '../../../../../shared/domain/roster/preview.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { rosterImportText } from '../../../../../shared/text/rosterImport.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';

type Props = {
  readonly file: TableFile;
  readonly choices: RosterChoices;
  readonly inSheets: readonly number[];
  readonly onChoose: (next: RosterChoices) => void;
};

export const SheetPicker = ({ file, choices, inSheets, onChoose }: Props) => {
  const text = useText(rosterImportText).sheets;
  const language = useLanguage();
  if (file.sheets.length < 2) return null;
  return (
    <fieldset className="sheet-picker">
      <legend>{text.label}</legend>
      {file.sheets.map(({ name }, at) => (
        <label key={name ?? at}>
          <input
            type="checkbox" checked={choices.sheets[at]?.isIn === true}
            onChange={(event) => onChoose({ ...choices, sheets: choices.sheets.map((sheet, i) => (i === at ? { ...sheet, isIn: event.currentTarget.checked } : sheet)) })}
          />
          {text.of(name, formatCount(inSheets[at] ?? 0, language))}
        </label>
      ))}
    </fieldset>
  );
};
