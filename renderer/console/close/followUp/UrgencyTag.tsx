// How near, or how late, a plan is on this day; nothing for one that is settled or far ahead.
import { urgencyOf } from '../../../../shared/domain/followUp/actionPlan.ts';
import type { PlanRow } from '../../../../shared/domain/followUp/followUp.ts';
import { daysBetween } from '../../../../shared/domain/programme/times.ts';
import { followUpText } from '../../../../shared/text/close/followUp.ts';
import type { Day } from '../../../../shared/units.ts';
import { useText } from '../../useLanguage.ts';

export const UrgencyTag = ({ plan, today }: { readonly plan: PlanRow; readonly today: Day }) => {
  const text = useText(followUpText).urgency;
  const urgency = urgencyOf(plan, today);
  const days = Math.abs(daysBetween(today, plan.due));
  switch (urgency) {
    case 'settled': case 'later': return null;
    case 'overdue': return <span className="followup-urgency is-overdue">{text.overdue(days)}</span>;
    case 'today': return <span className="followup-urgency is-today">{text.today}</span>;
    case 'soon': return <span className="followup-urgency">{text.soon(days)}</span>;
  }
};
