// What a monitoring sheet would change, to be ticked and then stored at once, and below it the rows that cannot be taken; it stores nothing.
import { Button } from '@mantine/core';
import type { ReadFollowUp } from '../../../../../shared/contract.ts';
import type { PlanChange } from '../../../../../shared/domain/followUp/out/readBack.ts';
import { followUpOutText, rowProblemText } from '../../../../../shared/text/close/followUpOut.ts';
import { followUpSheetText } from '../../../../../shared/text/followUpSheet.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import type { ActionPlanId } from '../../../../../shared/units.ts';
import { Editable } from '../../../Editable.tsx';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { ChangeRow } from './ChangeRow.tsx';

type Props = { readonly read: ReadFollowUp; readonly ticked: readonly ActionPlanId[]; readonly isSaving: boolean; readonly onTick: (change: PlanChange) => void; readonly onSave: () => void; readonly onCancel: () => void };

const columns = ['take', 'row', 'plan', 'state', 'note', 'on'] as const;

export const Differences = ({ read: { name, changes, faults, same, lacking }, ticked, isSaving, onTick, onSave, onCancel }: Props) => {
  const language = useLanguage();
  const text = useText(followUpOutText);
  const { headings } = useText(followUpSheetText);
  const count = (number: number): string => formatCount(number, language);
  return (
    <Editable>
      <div className="plans-out-read">
        <header>
          <div>
            <strong>{name}</strong>
            <p role="status">{changes.length + faults.length === 0 ? text.nothing : text.read(count(changes.length), count(faults.length), count(same))}</p>
          </div>
          <Button variant="default" onClick={onCancel}>{text.cancel}</Button>
          {changes.length === 0 ? null : <Button disabled={ticked.length === 0 || isSaving} rightSection={<kbd>Ctrl ⏎</kbd>} onClick={onSave}>{text.save(count(ticked.length))}</Button>}
        </header>
        {lacking.length === 0 ? null : <p className="plans-out-warn" role="alert">{text.lacking(lacking.map((column) => headings[column]).join(', '))}</p>}
        {changes.length === 0 ? null : (
          <table>
            <thead><tr>{columns.map((column) => <th key={column} scope="col" className={`plans-out-${column}`}>{text.columns[column]}</th>)}</tr></thead>
            <tbody>{changes.map((change) => <ChangeRow key={change.row} change={change} isTicked={ticked.includes(change.plan)} onTick={() => onTick(change)} />)}</tbody>
          </table>
        )}
        {faults.length === 0 ? null : (
          <section className="plans-out-faults" aria-labelledby="plans-out-faults">
            <h3 id="plans-out-faults">{text.faults}</h3>
            <p>{text.faultsLead}</p>
            <ul>{faults.map(({ row, action, problem }) => <li key={row}><strong>{text.row(count(row))}</strong><span>{action === null ? null : <b>{action}</b>} {rowProblemText(problem, language)}</span></li>)}</ul>
          </section>
        )}
      </div>
    </Editable>
  );
};
