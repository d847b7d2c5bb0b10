// One plan while it is typed, a new one or one that changes; what is wrong is said at its field, and what is typed stays until it is saved or given up.
import { Button, NativeSelect, TagsInput, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { MOST_READ } from '../../../../shared/cleanText.ts';
import { LONGEST_PLAN_TEXT, MOST_PARTNERS } from '../../../../shared/domain/followUp/schemas.ts';
import type { Person } from '../../../../shared/domain/things.ts';
import { followUpText } from '../../../../shared/text/close/followUp.ts';
import type { ActionPlanId, TeamId } from '../../../../shared/units.ts';
import { toFirstWrong } from '../../fields/toFirstWrong.ts';
import { OfferingField } from '../../OfferingField.tsx';
import { isOneLeft } from '../../oneLeft.ts';
import { isOffering } from '../../isOffering.ts';
import { useText } from '../../useLanguage.ts';
import { useSendOnce } from '../../useSendOnce.ts';
import { useTooLong } from '../../useTooLong.ts';
import { DueField } from './DueField.tsx';
import { InChargeField } from './InChargeField.tsx';
import type { Days, PlanDraft, PlanField } from './planDraft.ts';
import { planFieldsFrom, planProblems } from './planDraft.ts';
import { withInCharge } from './usePlanDesk.ts';

type Props = {
  /** null: a new one. */
  readonly plan: ActionPlanId | null;
  readonly draft: PlanDraft;
  readonly onDraft: (draft: PlanDraft) => void;
  readonly days: Days;
  readonly people: readonly Person[];
  readonly agencies: readonly string[];
  readonly teams: readonly { readonly team: TeamId; readonly name: string }[];
  readonly isTyped: boolean;
  /** `saved`: it was taken. */
  readonly onDone: (saved: boolean) => void;
};

export const PlanForm = ({ plan, draft, onDraft, days, people, agencies, teams, isTyped, onDone }: Props) => {
  const text = useText(followUpText).form;
  const tooLong = useTooLong();
  const form = useRef<HTMLFormElement>(null);
  const [isAsked, setAsked] = useState(false);
  const [isSending, send] = useSendOnce('action plan');
  const [partner, setPartner] = useState('');
  const problems = planProblems(draft, days);
  const errorOf = (field: PlanField): string | null => {
    const problem = problems[field];
    return !isAsked || problem === undefined || problem === 'tooLong' ? null : text.problems[problem];
  };
  const set = (change: Partial<PlanDraft>): void => onDraft({ ...draft, ...change });
  /** Escape gives up nothing that is typed: it only gives the single keys back. */
  const leave = (field: HTMLElement): void => {
    if (isTyped) field.blur();
    else onDone(false);
  };
  const onSave = async (): Promise<void> => {
    if (isSending) return;
    setAsked(true);
    const fields = planFieldsFrom(draft, days);
    if (fields === null) {
      toFirstWrong(form.current);
      return;
    }
    const answer = await send(plan === null ? { type: 'planAction', fields } : { type: 'editAction', plan, fields });
    if (answer?.ok === true) onDone(true);
  };
  const long = (field: 'problem' | 'action' | 'measure', hint: string) => (
    <Textarea
      label={text[field]} placeholder={hint} autosize minRows={1} maxRows={4} maxLength={MOST_READ} value={draft[field]} error={tooLong(draft[field], LONGEST_PLAN_TEXT) ?? errorOf(field)}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <form
      ref={form} className="followup-form" noValidate aria-labelledby="followup-form" data-unsent={isTyped ? 'yes' : 'no'} onSubmit={(event) => { event.preventDefault(); void onSave(); }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && event.target instanceof HTMLElement && !isOffering(event.target)) leave(event.target);
        // By the same key a partner that is still being typed is taken in, and only then is it in the draft.
        if (event.key === 'Enter' && event.ctrlKey) requestAnimationFrame(() => form.current?.requestSubmit());
      }}
    >
      <h2 id="followup-form">{plan === null ? text.newTitle : text.editTitle}</h2>
      {long('problem', text.problemHint)}
      {long('action', text.actionHint)}
      {long('measure', text.measureHint)}
      <OfferingField
        label={text.agency} placeholder={text.agencyHint} value={draft.agency} error={errorOf('agency')} names={agencies} limit={8} maxLength={200} maxDropdownHeight={200}
        openOnFocus={false} comboboxProps={{ withinPortal: false }} onChange={(agency) => set({ agency })}
      />
      <TagsInput
        label={text.partners} placeholder={draft.partners.length === 0 ? text.partnersHint : ''} value={[...draft.partners]} error={errorOf('partners')} data={[...agencies]} limit={8} maxTags={MOST_PARTNERS} splitChars={[';']}
        selectFirstOptionOnChange={isOneLeft(agencies.filter((agency) => !draft.partners.includes(agency)), partner)} onSearchChange={setPartner}
        maxDropdownHeight={200} openOnFocus={false} comboboxProps={{ withinPortal: false }} onChange={(partners) => set({ partners })}
      />
      <InChargeField
        people={people} draft={draft} problem={errorOf('inCharge')}
        onChange={(inCharge, person) => onDraft(withInCharge(draft, inCharge, person))}
      />
      <DueField horizon={draft.horizon} day={draft.day} days={days} problem={errorOf('due')} onChange={set} />
      <NativeSelect
        label={text.team} value={draft.team ?? ''} data={[{ value: '', label: text.noTeam }, ...teams.map(({ team, name }) => ({ value: team, label: name }))]}
        onChange={(event) => set({ team: teams.find(({ team }) => team === event.currentTarget.value)?.team ?? null })}
      />
      <div className="form-actions">
        <Button type="submit" disabled={isSending} rightSection={<kbd>Ctrl ⏎</kbd>}>{text.save}</Button>
        <Button variant="default" onClick={() => onDone(false)}>{text.cancel}</Button>
      </div>
    </form>
  );
};
