// The state of a plan by shape and word; its colour says nothing more.
import { IconCircleCheckFilled, IconCircleDashed, IconCircleX, IconPlayerPlayFilled } from '@tabler/icons-react';
import type { PlanState } from '../../../../shared/domain/followUp/schemas.ts';
import { planStateText } from '../../../../shared/text/followUpStates.ts';
import { useText } from '../../useLanguage.ts';

const shapes = { open: IconCircleDashed, going: IconPlayerPlayFilled, done: IconCircleCheckFilled, cancelled: IconCircleX } as const satisfies Readonly<Record<PlanState, unknown>>;

export const StateMark = ({ state }: { readonly state: PlanState }) => {
  const Shape = shapes[state];
  return <span className="followup-state" data-state={state}><Shape size={15} stroke={1.75} aria-hidden="true" />{useText(planStateText)[state]}</span>;
};
