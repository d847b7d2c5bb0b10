// Which heading of the file was taken for which column; it changes none of them.
import type { RosterPreview } from '../../../../shared/domain/roster/preview.ts';
import { rosterColumns } from '../../../../shared/domain/roster/preview.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { useText } from '../../useLanguage.ts';

export const ColumnsFound = ({ columns }: Pick<RosterPreview, 'columns'>) => {
  const text = useText(prepareText).preview;
  const headings = new Map(columns.map(({ column, heading }) => [column, heading]));
  return (
    <dl className="columns-found" aria-label={text.columnsFound}>
      {rosterColumns.map((column) => {
        const heading = headings.get(column);
        return (
          <div key={column} data-missing={heading === undefined || undefined}>
            <dt>{text.columns[column]}</dt>
            <dd>{heading ?? text.missing}</dd>
          </div>
        );
      })}
    </dl>
  );
};
