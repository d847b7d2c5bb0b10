// One plan on the board: where it stands, what is done and how one sees it, whose it is, who is in charge; it changes nothing.
import { useEffect, useRef } from 'react';
import type { PlanRow } from '../../../../shared/domain/followUp/followUp.ts';
import { followUpText } from '../../../../shared/text/close/followUp.ts';
import { formatDate } from '../../../../shared/text/format.ts';
import type { Day } from '../../../../shared/units.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { dayWords } from './headlineWords.ts';
import type { PlanOrder } from './planGroups.ts';
import { StateMark } from './StateMark.tsx';
import { UrgencyTag } from './UrgencyTag.tsx';

type Props = { readonly plan: PlanRow; readonly order: PlanOrder; readonly lastDay: Day; readonly today: Day; readonly isChosen: boolean; readonly onChoose: () => void };

export const PlanLine = ({ plan, order, lastDay, today, isChosen, onChoose }: Props) => {
  const language = useLanguage();
  const text = useText(followUpText);
  const row = useRef<HTMLTableRowElement>(null);
  const wasChosen = useRef(isChosen);
  useEffect(() => {
    if (isChosen && !wasChosen.current) {
      row.current?.scrollIntoView({ block: 'nearest' });
      // Whoever goes from row to row stays on the row that is chosen.
      if (document.activeElement?.closest('.followup-board') !== null) row.current?.querySelector('button')?.focus();
    }
    wasChosen.current = isChosen;
  }, [isChosen]);
  const partners = plan.partners.length === 0 ? null : <small>{text.partners(plan.partners.join(', '))}</small>;
  return (
    <tr ref={row} className={isChosen ? 'is-chosen' : undefined} onClick={onChoose}>
      <td><StateMark state={plan.state} /><UrgencyTag plan={plan} today={today} /></td>
      <th scope="row">
        <button type="button" aria-pressed={isChosen}>{plan.action}</button>
        {plan.measure === '' ? null : <small>{plan.measure}</small>}
        {order === 'agency' ? partners : null}
      </th>
      {order === 'due'
        ? <td>{plan.agency}{partners}</td>
        : <td>{formatDate(plan.due, language)}<small>{dayWords(lastDay, plan.due, language)}</small></td>}
      <td>{plan.inCharge}</td>
    </tr>
  );
};
