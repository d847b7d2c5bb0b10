// The plans of one agency in its letter, its own first, then those in which others need it, numbered through; it computes no due day.
import type { ActionPlan } from '../../../shared/domain/followUp/actionPlan.ts';
import { dayNumber, latestFirst, planStateOf, urgencyOf } from '../../../shared/domain/followUp/actionPlan.ts';
import type { AgencyLetter } from '../../../shared/domain/followUp/out/letters.ts';
import { daysBetween } from '../../../shared/domain/programme/times.ts';
import { followUpLetterText } from '../../../shared/text/followUpLetter.ts';
import { planStateText } from '../../../shared/text/followUpStates.ts';
import { formatCount, formatDate } from '../../../shared/text/format.ts';
import type { Day, Language } from '../../../shared/units.ts';

export type LetterTableProps = { readonly letter: AgencyLetter; readonly lastDay: Day; readonly today: Day; readonly language: Language };

const columns = ['number', 'action', 'measure', 'agencies', 'inCharge', 'due', 'state'] as const;

export const LetterTable = ({ letter: { own, joint, agency }, lastDay, today, language }: LetterTableProps) => {
  const text = followUpLetterText[language];
  const count = (number: number): string => formatCount(number, language);
  const row = (plan: ActionPlan, number: number, isOwn: boolean) => {
    const [last] = latestFirst(plan);
    const urgency = urgencyOf(plan, today);
    const day = dayNumber(lastDay, plan.due);
    const partners = plan.partners.length === 0 ? text.alone : text.together(plan.partners.join(', '));
    return (
      <tr key={plan.id} data-due={urgency === 'today' || urgency === 'overdue'}>
        <td className="rows-figure">{count(number)}</td>
        <td><strong>{plan.action}</strong><span>{text.problem(plan.problem)}</span></td>
        <td>{plan.measure}</td>
        <td>{isOwn ? partners : <><strong>{plan.agency}</strong><span>{partners}</span></>}</td>
        <td>{plan.inCharge}</td>
        <td>
          {formatDate(plan.due, language)}
          {day > 0 ? <span>{text.dayOf(count(day))}</span> : null}
          {urgency === 'today' ? <strong>{text.isDue}</strong> : urgency === 'overdue' ? <strong>{text.isLate(count(daysBetween(plan.due, today)))}</strong> : null}
        </td>
        <td>
          <strong>{planStateText[language][planStateOf(plan)]}</strong>
          {last === undefined ? null : <span>{text.heard(formatDate(last.on, language), last.note)}</span>}
        </td>
      </tr>
    );
  };
  return (
    <table className="rows letter-plans">
      <colgroup>{columns.map((column) => <col key={column} className={`letter-${column}`} />)}</colgroup>
      <thead><tr>{columns.map((column) => <th key={column} scope="col">{text.columns[column]}</th>)}</tr></thead>
      {own.length === 0 ? null : (
        <tbody>
          <tr className="letter-group"><th scope="rowgroup" colSpan={columns.length}>{text.ownPlans(agency)}</th></tr>
          {own.map((plan, at) => row(plan, at + 1, true))}
        </tbody>
      )}
      {joint.length === 0 ? null : (
        <tbody>
          <tr className="letter-group"><th scope="rowgroup" colSpan={columns.length}>{text.jointPlans(agency)}</th></tr>
          {joint.map((plan, at) => row(plan, own.length + at + 1, false))}
        </tbody>
      )}
    </table>
  );
};
