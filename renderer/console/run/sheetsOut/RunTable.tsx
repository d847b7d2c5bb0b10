// The board of the runs outside a rotation: a row a run, with the sheets of every team; it decides nothing.
import { numberOf } from '../../../../shared/domain/ids.ts';
import type { BoardRun } from '../../../../shared/domain/scoring/sheets/sheetBoard.ts';
import { useByAndBy } from '../../useByAndBy.ts';
import type { SheetChipsProps } from './SheetChips.tsx';
import { SheetChips } from './SheetChips.tsx';
import { SheetTally } from './SheetTally.tsx';

type Props = Omit<SheetChipsProps, 'sheets'> & { readonly runs: readonly BoardRun[]; readonly caption: string | null };

/** Each with the sheets of every team. */
const SCREENFUL = 5;

export const RunTable = ({ runs, caption, ...chips }: Props) => {
  const drawn = useByAndBy(runs.length, SCREENFUL);
  return (
    <table className="sheets-table">
      {caption === null ? null : <caption>{caption}</caption>}
      <colgroup><col className="sheets-col-run" /><col /></colgroup>
      <tbody>
        {runs.slice(0, drawn).map(({ run, sheets, out }) => (
          <tr key={run.run}>
            <th scope="row">
              <span><b className="number">L{numberOf(run.run)}</b> {run.exercise.name[chips.names.language]}</span>
              <SheetTally out={out} />
            </th>
            <td><SheetChips {...chips} sheets={sheets} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
