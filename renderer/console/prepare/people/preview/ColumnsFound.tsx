// Which heading of the file was taken for which column, in one line, and the way to change it.
import type { RosterChoices } from '../../../../../shared/domain/roster/preview.ts';
import { rosterColumns } from '../../../../../shared/domain/roster/preview.ts';
import type { Table } from '../../../../../shared/domain/roster/headings.ts';
import { passedOver } from '../../../../../shared/domain/roster/headings.ts';
import { rosterImportText } from '../../../../../shared/text/rosterImport.ts';
import { useText } from '../../../useLanguage.ts';

type Props = { readonly choices: RosterChoices; readonly tables: readonly Table[]; readonly isOpen: boolean; readonly onOpen: () => void };

export const ColumnsFound = ({ choices, tables, isOpen, onOpen }: Props) => {
  const text = useText(rosterImportText);
  const headingsOf = (column: (typeof rosterColumns)[number]): readonly string[] => [...new Set(choices.sheets.flatMap(({ isIn, columns }, at) => {
    const place = columns.indexOf(column);
    return isIn && place >= 0 ? [tables[at]?.headings[place] ?? ''] : [];
  }))];
  const left = [...new Set(choices.sheets.flatMap(({ isIn, columns }, at) => {
    const table = tables[at];
    return isIn && table !== undefined ? passedOver(table, columns) : [];
  }))];
  return (
    <div className="columns-found">
      <span>{text.columns.found}</span>
      {rosterColumns.map((column) => {
        const headings = headingsOf(column);
        const name = text.meanings[column];
        if (headings.length === 0) return <span className="faint" key={column}>{text.columns.missing(name)}</span>;
        const others = headings.filter((heading) => heading !== '' && heading.toLowerCase() !== name.toLowerCase());
        return <span key={column}><strong>{name}</strong>{others.length === 0 ? null : ` (${others.join(', ')})`}</span>;
      })}
      {left.length === 0 ? null : <span>{text.columns.notTaken(left)}</span>}
      <button type="button" className="mend" aria-expanded={isOpen} onClick={onOpen}>{isOpen ? text.columns.done : text.columns.change}</button>
    </div>
  );
};
