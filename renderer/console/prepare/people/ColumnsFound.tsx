// Which heading of the file was taken for which column; it changes none of them.
import type { RosterPreview } from '../../../../shared/domain/roster/preview.ts';
import { rosterColumns } from '../../../../shared/domain/roster/preview.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { useText } from '../../useLanguage.ts';

export const ColumnsFound = ({ columns }: Pick<RosterPreview, 'columns'>) => {
  const text = useText(prepareText).preview;
  const headings = new Map(columns.map(({ column, heading }) => [column, heading]));
  return (
    <p className="columns-found">
      <span>{text.columnsFound}</span>
      {rosterColumns.map((column) => {
        const heading = headings.get(column);
        const name = text.columns[column];
        if (heading === undefined) return <span className="faint" key={column}>{text.missing(name)}</span>;
        return <span key={column}><strong>{name}</strong>{heading.toLowerCase() === name.toLowerCase() ? null : ` (${heading})`}</span>;
      })}
    </p>
  );
};
