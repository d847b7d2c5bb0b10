// A pack's table; a row shorter than its head leaves cells to be written in.
import type { Grid } from '../../../shared/library/packs/pack.ts';
import type { Language } from '../../../shared/units.ts';

type Props = { readonly grid: Grid; readonly language: Language; readonly className: string };

export const PackGrid = ({ grid: { head, rows, blank = 0, widths = [] }, language, className }: Props) => {
  const width = Math.max(head.length, ...rows.map((row) => row.length));
  const lines = [...rows, ...Array.from({ length: blank }, () => [])];
  return (
    <table className={className}>
      <colgroup>{widths.map((percent, at) => <col key={at} style={{ width: `${percent}%` }} />)}</colgroup>
      {head.length === 0 ? null : <thead><tr>{head.map((cell, at) => <th key={at} scope="col">{cell[language]}</th>)}</tr></thead>}
      <tbody>
        {lines.map((row, at) => <tr key={at}>{Array.from({ length: width }, (_, column) => <td key={column}>{row[column]?.[language]}</td>)}</tr>)}
      </tbody>
    </table>
  );
};
