// The board of plans in its groups, by due date or by agency; which plans and in which order is worked out elsewhere.
import type { PlanRow } from '../../../../shared/domain/followUp/followUp.ts';
import { followUpText } from '../../../../shared/text/close/followUp.ts';
import { formatCount, formatWeekdayDate } from '../../../../shared/text/format.ts';
import type { ActionPlanId, Day } from '../../../../shared/units.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { dayWords } from './headlineWords.ts';
import type { PlanGroup, PlanOrder } from './planGroups.ts';
import { PlanLine } from './PlanLine.tsx';

type Props = {
  readonly groups: readonly PlanGroup[];
  readonly order: PlanOrder;
  readonly lastDay: Day;
  readonly today: Day;
  readonly chosen: ActionPlanId | null;
  readonly onChoose: (plan: PlanRow) => void;
};

export const PlanBoard = ({ groups, order, lastDay, today, chosen, onChoose }: Props) => {
  const language = useLanguage();
  const text = useText(followUpText);
  const count = (number: number): string => formatCount(number, language);
  const nameOf = ({ name, due }: PlanGroup): string => {
    if (due === null) return name;
    const day = dayWords(lastDay, due, language);
    return day === '' ? formatWeekdayDate(due, language) : `${day[0]?.toUpperCase() ?? ''}${day.slice(1)}, ${formatWeekdayDate(due, language)}`;
  };
  return (
    <table className="followup-board" data-order={order}>
      <thead>
        <tr>
          {[text.columns.state, text.columns.action, order === 'due' ? text.columns.agency : text.columns.due, text.columns.inCharge].map((name) => <th scope="col" key={name}>{name}</th>)}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.name}>
          <tr className="followup-group">
            <th scope="rowgroup" colSpan={4}>
              <span>{nameOf(group)}</span>
              <span className="followup-counts">
                {group.overdue === 0 ? null : <span className="followup-urgency is-overdue">{text.headline.overdue(count(group.overdue))}</span>}
                {text.group(count(group.done), count(group.plans.length))}
              </span>
            </th>
          </tr>
          {group.plans.map((plan) => (
            <PlanLine key={plan.id} plan={plan} order={order} lastDay={lastDay} today={today} isChosen={plan.id === chosen} onChoose={() => onChoose(plan)} />
          ))}
        </tbody>
      ))}
    </table>
  );
};
