// The pane of action plans: today's headline and the board at the left; the chosen plan, the form or the commitments on the second ground at the right.
import './followUp.css';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { CommitmentRow } from '../../../../shared/domain/commitments/commitments.ts';
import { headlineOf } from '../../../../shared/domain/followUp/headline.ts';
import type { PlanRow } from '../../../../shared/domain/followUp/followUp.ts';
import { dayOf } from '../../../../shared/domain/programme/times.ts';
import { followUpText } from '../../../../shared/text/close/followUp.ts';
import { followUpOutText } from '../../../../shared/text/close/followUpOut.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import type { ActionPlanId } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { EmptyBox } from '../../EmptyBox.tsx';
import { Foot } from '../../Foot.tsx';
import { keepFocus } from '../../keepFocus.ts';
import { KeySign } from '../../keys/KeySign.tsx';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import { useHalfMinute } from '../../useHalfMinute.ts';
import { useKept } from '../../useKept.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { useViewOnly } from '../../useViewOnly.ts';
import { CommitmentsBeside } from './CommitmentsBeside.tsx';
import { headlineWords } from './headlineWords.ts';
import { PlanBoard } from './PlanBoard.tsx';
import { PlanCard } from './PlanCard.tsx';
import { PlanFilters } from './PlanFilters.tsx';
import { PlanForm } from './PlanForm.tsx';
import type { PlanOrder } from './planGroups.ts';
import { agenciesByName, groupsOf, noFilter } from './planGroups.ts';
import { isTyped, planFromCommitment, usePlanDesk } from './usePlanDesk.ts';
import { Loading } from '../../loading/Loading.tsx';

export const FollowUpPane = ({ onOut }: { readonly onOut: () => void }) => {
  const language = useLanguage();
  const text = useText(followUpText);
  const { open: out } = useText(followUpOutText);
  const view = useView('followUp');
  const commitments = useView('commitments');
  const people = useView('roster') ?? [];
  const known = useView('agencies') ?? [];
  const teams = useView('teams')?.teams ?? [];
  const send = useSend();
  const isViewOnly = useViewOnly();
  const now = useHalfMinute();
  const desk = usePlanDesk();
  const beside = useRef<HTMLElement>(null);
  const [keptOrder, setOrder] = useKept<PlanOrder>('action plans in order');
  const [keptChosen, setChosen] = useKept<ActionPlanId>('action plan chosen');
  const [filter, setFilter] = useState(noFilter);
  const [isAtCommitments, setAtCommitments] = useState(false);
  const days = view?.days ?? null;
  const plans = view?.plans ?? [];
  const order = keptOrder ?? 'due';
  const today = days === null ? null : dayOf(now, days.zone);
  const groups = today === null ? [] : groupsOf(plans, order, filter, today);
  const shown = groups.flatMap((group) => group.plans);
  const chosen = shown.find(({ id }) => id === keptChosen) ?? shown[0] ?? null;
  // What is looked at next begins at its top. In some browsers `scrollTo` gives back a promise, which is no way to end an effect.
  useEffect(() => { beside.current?.scrollTo(0, 0); }, [chosen?.id, isAtCommitments]);
  const focusBeside = (on: string): void => { requestAnimationFrame(() => beside.current?.querySelector<HTMLElement>(on)?.focus()); };
  /** What is typed in the form is not left behind. */
  const mayLeave = (): boolean => {
    if (desk.writing === null) return true;
    if (!isTyped(desk.writing)) {
      desk.stop();
      return true;
    }
    focusBeside('textarea');
    return false;
  };
  const toNote = (): void => {
    if (chosen === null || isViewOnly || !mayLeave()) return;
    setAtCommitments(false);
    focusBeside('input:checked');
  };
  const choose = (plan: PlanRow): void => {
    if (plan.id === chosen?.id && !isAtCommitments) return toNote();
    if (!mayLeave()) return;
    setAtCommitments(false);
    setChosen(plan.id);
  };
  const step = (by: 1 | -1): void => {
    const next = chosen === null ? undefined : shown[shown.indexOf(chosen) + by];
    if (next !== undefined && mayLeave()) setChosen(next.id);
  };
  const onNew = (): void => {
    if (isViewOnly) return;
    if (desk.writing === null) desk.writeNew();
    setAtCommitments(false);
    focusBeside('textarea');
  };
  const onMake = (commitment: CommitmentRow): void => {
    if (!mayLeave()) return;
    desk.writeNew(planFromCommitment(commitment));
    setAtCommitments(false);
    focusBeside('textarea');
  };
  const onCommitments = (): void => {
    if (!mayLeave()) return;
    const isOpening = !isAtCommitments || plans.length === 0;
    setAtCommitments(isOpening);
    if (isOpening) focusBeside('li button');
  };
  const onDone = (saved: boolean): void => {
    const isNew = desk.writing?.plan === null;
    desk.stop();
    if (saved && isNew) setFilter(noFilter);
  };
  useKeys({
    newPlan: onNew, planOrder: () => setOrder(order === 'due' ? 'agency' : 'due'), planCommitments: onCommitments, planOut: () => { if (mayLeave()) onOut(); },
    ArrowUp: () => step(-1), ArrowDown: () => step(1), Enter: toNote,
  });
  if (view === undefined || commitments === undefined || days === null || today === null) return <Loading />;
  const headline = headlineWords(headlineOf(plans, days.last, today), days.last, language);
  const count = (number: number): string => formatCount(number, language);
  const agencies = [...new Set([...people.map(({ agency }) => agency), ...known.map(({ name }) => name), ...agenciesByName(plans)])];
  const isBesideCommitments = isAtCommitments || plans.length === 0;
  const buttons = (
    <>
      <Button variant="default" aria-pressed={isBesideCommitments} rightSection={<KeySign of="planCommitments" />} onClick={onCommitments}>{text.commitments.open}</Button>
      <Button disabled={isViewOnly} leftSection={<IconPlus size={17} stroke={1.75} aria-hidden="true" />} rightSection={<KeySign of="newPlan" />} onClick={onNew}>{text.add}</Button>
    </>
  );
  return (
    <>
      <div className="followup-desk">
        <ScrollRegion className="followup-list" label={text.heading}>
          <header>
            <div>
              <h1>{text.heading}</h1>
              {plans.length === 0 ? null : <p><strong className="followup-headline">{headline.title}</strong>{headline.rest.map((sentence) => <span key={sentence}>{sentence}</span>)}</p>}
            </div>
            {plans.length === 0 ? null : <div className="followup-acts" role="group" aria-label={text.heading} onMouseDown={keepFocus}><Button variant="default" rightSection={<KeySign of="planOut" />} onClick={() => { if (mayLeave()) onOut(); }}>{out}</Button>{buttons}</div>}
          </header>
          {plans.length === 0 ? <EmptyBox title={text.empty.title} sentence={text.empty.sentence}>{buttons}</EmptyBox> : (
            <>
              <PlanFilters order={order} onOrder={setOrder} filter={filter} onFilter={setFilter} agencies={agenciesByName(plans)} shown={count(shown.length)} of={count(plans.length)} />
              {shown.length === 0 ? <p className="followup-none">{text.noMatch}</p>
                : <PlanBoard groups={groups} order={order} lastDay={days.last} today={today} chosen={chosen?.id ?? null} onChoose={choose} />}
            </>
          )}
        </ScrollRegion>
        <section className="followup-beside" ref={beside} aria-label={desk.writing !== null ? text.form.newTitle : isBesideCommitments ? text.commitments.heading : text.progress.history}>
          {desk.writing !== null && !isViewOnly ? (
            <PlanForm plan={desk.writing.plan} draft={desk.writing.draft} onDraft={desk.type} days={days} people={people} agencies={agencies} teams={teams} isTyped={isTyped(desk.writing)} onDone={onDone} />
          ) : isBesideCommitments ? <CommitmentsBeside view={commitments} plans={plans} onMake={onMake} onBack={plans.length === 0 ? null : onCommitments} />
            : chosen === null ? <p className="followup-none">{text.card.choose}</p> : (
              <PlanCard
                plan={chosen} days={days} today={today} onEdit={() => { desk.edit(chosen, days); focusBeside('textarea'); }}
                onRemove={() => void send({ type: 'removeAction', plan: chosen.id })} onLeave={() => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); }}
              />
            )}
        </section>
      </div>
      <Foot keys={[
        ...(desk.writing === null || isViewOnly ? [] : [{ keys: 'Ctrl ⏎', does: text.foot.save }]),
        ...(chosen === null ? [] : [{ keys: '↑ ↓', does: text.foot.choose }, ...(isViewOnly ? [] : [{ keys: 'Enter', does: text.foot.note }])]),
        ...(isViewOnly ? [] : [{ action: 'newPlan', does: text.foot.add } as const]), ...(chosen === null ? [] : [{ action: 'planOrder', does: text.foot.order } as const]), { action: 'planCommitments', does: text.foot.commitments },
      ]} />
    </>
  );
};
