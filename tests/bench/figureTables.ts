// What the README shows of a measured part: a table with its machine and day, between two marks; it runs nothing and reads no file.

type Cell = string | number | boolean;

/** Markdown of rows that all have the columns of the first. */
const tableFor = (rows: readonly Readonly<Record<string, Cell>>[]): string => {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly Cell[]): string => `| ${cells.map(String).join(' | ')} |`;
  const told = (cell: Cell | undefined): Cell => (cell === true ? 'yes' : cell === false ? 'NO' : (cell ?? ''));
  return [line(columns), line(columns.map(() => '---')), ...rows.map((row) => line(columns.map((column) => told(row[column]))))].join('\n');
};

/** The last line of a bench or of the faults as a table. Throws where it is neither. */
export const partOf = (name: string, lastLine: string, { machine, day }: { readonly machine: string; readonly day: string }): string => {
  const measured = JSON.parse(lastLine) as { readonly figures?: readonly Record<string, Cell>[]; readonly faults?: readonly Record<string, Cell>[] };
  const rows = measured.figures ?? measured.faults?.map(({ control, ...row }) => ({ ...row, fault: control === true ? `${String(row['fault'])} (control: must lose)` : row['fault'] ?? '' }));
  if (rows === undefined || rows.length === 0) throw new Error(`"${name}" measured nothing`);
  return `**${name}** · ${day} · ${machine}\n\n${tableFor(rows)}`;
};

/** The text with this part in its place: where it stood, or before the closing mark. Throws where the text has no place for figures. */
export const withPart = (text: string, name: string, part: string): string => {
  const [begin, end] = [`<!-- figures ${name} -->`, `<!-- /figures ${name} -->`];
  const block = `${begin}\n${part}\n${end}`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from >= 0 && to > from) return text.slice(0, from) + block + text.slice(to + end.length);
  const closing = text.indexOf('<!-- /figures -->');
  if (closing < 0) throw new Error('there is no <!-- /figures --> to write before');
  return `${text.slice(0, closing)}${block}\n\n${text.slice(closing)}`;
};
