// Chooses which plans the board shows and in which order; it filters nothing itself.
import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { planStates } from '../../../../shared/domain/followUp/schemas.ts';
import { followUpText } from '../../../../shared/text/close/followUp.ts';
import { planStateText } from '../../../../shared/text/followUpStates.ts';
import { useText } from '../../useLanguage.ts';
import type { PlanFilter, PlanOrder, StateFilter } from './planGroups.ts';
import { noFilter, planOrders } from './planGroups.ts';

type Props = {
  readonly order: PlanOrder;
  readonly onOrder: (order: PlanOrder) => void;
  readonly filter: PlanFilter;
  readonly onFilter: (filter: PlanFilter) => void;
  readonly agencies: readonly string[];
  readonly shown: string;
  readonly of: string;
};

const states: readonly StateFilter[] = ['all', 'unsettled', 'overdue', ...planStates];

export const PlanFilters = ({ order, onOrder, filter, onFilter, agencies, shown, of }: Props) => {
  const { orders, filters: text } = useText(followUpText);
  const words = useText(planStateText);
  const stateName = (state: StateFilter): string => (state === 'all' ? text.allStates : state === 'unsettled' ? text.unsettled : state === 'overdue' ? text.overdue : words[state]);
  const isFiltered = filter.state !== 'all' || filter.agency !== '';
  return (
    <div className="followup-tools">
      <SegmentedControl
        size="xs" aria-label={orders.label} value={order} onChange={(value) => onOrder(value as PlanOrder)}
        data={planOrders.map((each) => ({ value: each, label: orders[each] }))}
      />
      <NativeSelect
        size="xs" aria-label={text.state} value={filter.state} data={states.map((state) => ({ value: state, label: stateName(state) }))}
        onChange={(event) => onFilter({ ...filter, state: states.find((state) => state === event.currentTarget.value) ?? 'all' })}
      />
      <NativeSelect
        size="xs" aria-label={text.agency} value={filter.agency} data={[{ value: '', label: text.allAgencies }, ...agencies.map((name) => ({ value: name, label: name }))]}
        onChange={(event) => onFilter({ ...filter, agency: event.currentTarget.value })}
      />
      <span className="followup-shown" role="status">{isFiltered ? text.shown(shown, of) : ''}</span>
      {isFiltered ? <Button size="compact-xs" variant="default" onClick={() => onFilter(noFilter)}>{text.clear}</Button> : null}
    </div>
  );
};
