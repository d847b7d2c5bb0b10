// What is chosen and what is being typed in the pane of action plans; both outlive a look at another part. It draws and sends nothing.
import type { CommitmentRow } from '../../../../shared/domain/commitments/commitments.ts';
import type { PlanRow } from '../../../../shared/domain/followUp/followUp.ts';
import { planFieldsOf } from '../../../../shared/domain/followUp/followUp.ts';
import type { Person } from '../../../../shared/domain/things.ts';
import { same } from '../../../../shared/domain/same.ts';
import { cleanText } from '../../../../shared/cleanText.ts';
import type { ActionPlanId } from '../../../../shared/units.ts';
import { letGo, useKept } from '../../useKept.ts';
import type { Days, PlanDraft } from './planDraft.ts';
import { draftOf, freshPlan } from './planDraft.ts';

/** `plan` null: a new one. `stored`: what the form began with. */
export type Writing = { readonly plan: ActionPlanId | null; readonly draft: PlanDraft; readonly stored: PlanDraft };

export const isTyped = ({ draft, stored }: Writing): boolean => !same(draft, stored);

/** A team's commitment as the beginning of a plan. */
export const planFromCommitment = ({ team, text }: Pick<CommitmentRow, 'team' | 'text'>): PlanDraft => ({ ...freshPlan, team, action: cleanText(text) });

/** Who is in charge gives their agency, where none is typed yet. */
export const withInCharge = (draft: PlanDraft, inCharge: string, person: Person | null): PlanDraft =>
  ({ ...draft, inCharge, person: person?.id ?? null, agency: person !== null && draft.agency.trim() === '' ? person.agency : draft.agency });

export const usePlanDesk = () => {
  const [writing, keep] = useKept<Writing>('action plan');
  return {
    writing,
    writeNew: (draft: PlanDraft = freshPlan): void => keep({ plan: null, draft, stored: freshPlan }),
    edit: (plan: PlanRow, days: Days): void => {
      const { state: _state, teamName: _team, ...own } = plan;
      const draft = draftOf(planFieldsOf(own), days);
      keep({ plan: plan.id, draft, stored: draft });
    },
    type: (draft: PlanDraft): void => { if (writing !== null) keep({ ...writing, draft }); },
    stop: (): void => keep(letGo(writing)),
  };
};
