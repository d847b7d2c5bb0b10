// How many were there, how many not and why; each figure also filters the list.
import type { AttendanceTotals } from '../../../../shared/domain/attendance/attendance.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import type { MarkKind } from '../../../../shared/text/people/attendance.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

const order = ['present', 'permitted', 'sick', 'duty', 'absent', 'open'] as const;

type Props = { readonly totals: AttendanceTotals; readonly only: MarkKind | null; readonly onOnly: (only: MarkKind | null) => void };

export const TotalsBar = ({ totals, only, onOnly }: Props) => {
  const text = useText(peopleText).attendance;
  const language = useLanguage();
  return (
    <div className="totals-bar" role="group" aria-label={text.filter}>
      {order.map((kind) => (
        <button type="button" key={kind} className={`total total-${kind}`} aria-pressed={only === kind} disabled={totals[kind] === 0 && only !== kind} onClick={() => onOnly(only === kind ? null : kind)}>
          <span className="count number">{formatCount(totals[kind], language)}</span>{text.marks[kind]}
        </button>
      ))}
    </div>
  );
};
