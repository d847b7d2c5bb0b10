// The columns of one table, each with its heading, its first values, and the meaning to choose; it knows no meaning.
import type { Grid } from '../../../shared/domain/roster/grid.ts';
import type { Table } from '../../../shared/domain/roster/headings.ts';
import type { Columns } from '../../../shared/domain/roster/preview.ts';
import { rosterImportText } from '../../../shared/text/rosterImport.ts';
import { useText } from '../useLanguage.ts';

const SAMPLES = 3;

/** "A", "B" … "AA", as spreadsheets name them. */
const letters = (at: number): string => (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

const samplesOf = (grid: Grid, { first }: Pick<Table, 'first'>, at: number): string =>
  grid.slice(first).flatMap(({ cells }) => cells[at]?.text ?? []).slice(0, SAMPLES).join(' · ');

type Props<M extends string> = {
  readonly grid: Grid;
  readonly table: Pick<Table<M>, 'first' | 'headings'>;
  /** As they are chosen now. */
  readonly columns: Columns<M>;
  readonly meanings: readonly { readonly meaning: M; readonly name: string }[];
  /** What a passed-over heading says as well, in words, where another column is taken for it; null: nothing. */
  readonly rivalOf: (heading: string) => string | null;
  readonly onColumn: (place: number, meaning: M | null) => void;
};

/** A column by its heading, or by its letter where it has none. */
export const useColumnName = (): ((heading: string, place: number) => string) => {
  const text = useText(rosterImportText).columns;
  return (heading, place) => (heading === '' ? text.noHeading(letters(place)) : heading);
};

export const ColumnList = <M extends string>({ grid, table, columns, meanings, rivalOf, onColumn }: Props<M>) => {
  const text = useText(rosterImportText).columns;
  const nameOf = useColumnName();
  return (
    <ul>
      {columns.map((meaning, place) => {
        const heading = table.headings[place] ?? '';
        const samples = samplesOf(grid, table, place);
        const rival = meaning === null ? rivalOf(heading) : null;
        if (heading === '' && samples === '') return null;
        const name = nameOf(heading, place);
        return (
          // The place is what the column is.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place}>
            <label>
              <strong>{name}</strong>
              <select
                value={meaning ?? ''} aria-label={name}
                onChange={(event) => onColumn(place, meanings.find((each) => each.meaning === event.currentTarget.value)?.meaning ?? null)}
              >
                <option value="">{text.passedOver}</option>
                {meanings.map((each) => <option key={each.meaning} value={each.meaning}>{each.name}</option>)}
              </select>
            </label>
            <span className="columns-samples" title={text.sample}>{samples}</span>
            {rival === null ? null : <em>{text.also(rival)}</em>}
          </li>
        );
      })}
    </ul>
  );
};
