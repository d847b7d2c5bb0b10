// One difference between the sheet and what is known: the plan, its state before and after, note and day, to be taken or left.
import { Checkbox } from '@mantine/core';
import type { PlanChange } from '../../../../../shared/domain/followUp/out/readBack.ts';
import { followUpOutText } from '../../../../../shared/text/close/followUpOut.ts';
import { planStateText } from '../../../../../shared/text/followUpStates.ts';
import { formatCount, formatDate } from '../../../../../shared/text/format.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { StateMark } from '../StateMark.tsx';

type Props = { readonly change: PlanChange; readonly isTicked: boolean; readonly onTick: () => void };

export const ChangeRow = ({ change: { row, action, agency, before, progress, after, isToday, since }, isTicked, onTick }: Props) => {
  const language = useLanguage();
  const text = useText(followUpOutText);
  const states = useText(planStateText);
  const [last] = since;
  return (
    <tr data-ticked={isTicked}>
      <td><Checkbox size="xs" checked={isTicked} aria-label={text.take(action)} onChange={onTick} /></td>
      <td className="plans-out-number">{formatCount(row, language)}</td>
      <th scope="row">{action}<small>{agency}</small></th>
      <td>
        <span className="plans-out-states">
          <StateMark state={before} />
          {before === progress.state ? <i>{text.stays}</i> : <><i>{text.becomes}</i><StateMark state={progress.state} /></>}
        </span>
        {last === undefined ? null : <small className="plans-out-warn">{text.since(states[last.state], formatDate(last.on, language), last.note)}</small>}
        {after === progress.state ? null : <small className="plans-out-warn">{text.older(states[after])}</small>}
      </td>
      <td>{progress.note === '' ? <small>{text.noNote}</small> : progress.note}</td>
      <td>{formatDate(progress.on, language)}{isToday ? <small>{text.today}</small> : null}</td>
    </tr>
  );
};
