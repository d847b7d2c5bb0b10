// Notes what was heard of a plan: where it stands, a remark, and the day, which is today unless another is chosen; what is typed stays until it is noted.
import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { cleanText, MOST_READ } from '../../../../shared/cleanText.ts';
import type { PlanRow } from '../../../../shared/domain/followUp/followUp.ts';
import type { Progress } from '../../../../shared/domain/followUp/schemas.ts';
import { LONGEST_PLAN_TEXT } from '../../../../shared/domain/followUp/schemas.ts';
import { daySchema } from '../../../../shared/schema.ts';
import { followUpText } from '../../../../shared/text/close/followUp.ts';
import { formatWeekdayDate } from '../../../../shared/text/format.ts';
import type { Day } from '../../../../shared/units.ts';
import { isStillIn } from '../../isStillIn.ts';
import { letGo, useKept } from '../../useKept.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSendOnce } from '../../useSendOnce.ts';
import { useTooLong } from '../../useTooLong.ts';
import { StateChoice } from './StateChoice.tsx';

type Draft = Omit<Progress, 'on'> & { readonly on: string };
type Props = { readonly plan: PlanRow; readonly firstDay: Day; readonly today: Day; readonly onLeave: () => void };

export const ProgressForm = ({ plan, firstDay, today, onLeave }: Props) => {
  const language = useLanguage();
  const text = useText(followUpText).progress;
  const place = `progress of ${plan.id}`;
  const [kept, keep, leftNow] = useKept<Draft>(place);
  const [isSending, send] = useSendOnce(place);
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const tooLong = useTooLong();
  /** Before the retreat nothing is heard, but it may be tried out. */
  const lastDay = today < firstDay ? firstDay : today;
  const fresh: Draft = { state: plan.state, note: '', on: lastDay };
  const draft = kept ?? fresh;
  const set = (change: Partial<Draft>): void => keep({ ...draft, ...change });
  const day = daySchema.safeParse(draft.on);
  const problem = !day.success ? text.problems.notADay : day.data < firstDay ? text.problems.beforeRetreat : day.data > lastDay ? text.problems.notYet : null;
  const longNote = tooLong(draft.note, LONGEST_PLAN_TEXT);
  const onSave = async (): Promise<void> => {
    setAsked(true);
    if (!day.success || problem !== null || longNote !== null) return;
    const answer = await send({ type: 'noteProgress', updates: [{ plan: plan.id, progress: { ...draft, note: cleanText(draft.note), on: day.data } }] });
    if (answer?.ok !== true) return;
    keep(letGo(kept));
    setAsked(false);
    // Whoever types on stays at it.
    if (leftNow() === null && isStillIn(form.current)) onLeave();
  };
  return (
    <form
      ref={form} className="followup-note" noValidate data-unsent={kept === null ? 'no' : 'yes'} onSubmit={(event) => { event.preventDefault(); void onSave(); }}
      onKeyDown={(event) => { if (event.key === 'Escape') onLeave(); }}
    >
      <h3>{text.heading}</h3>
      <StateChoice label={text.state} name={`state of ${plan.id}`} value={draft.state} onChange={(state) => set({ state })} />
      <TextInput label={text.note} placeholder={text.noteHint} maxLength={MOST_READ} value={draft.note} error={longNote} onChange={(event) => set({ note: event.currentTarget.value })} />
      <div className="followup-when">
        <TextInput
          type="date" label={text.on} value={draft.on} error={isAsked ? problem : null} inputWrapperOrder={['label', 'input', 'error', 'description']}
          description={isAsked && problem !== null ? null : day.success ? formatWeekdayDate(day.data, language) : '\u00a0'} onChange={(event) => set({ on: event.currentTarget.value })}
        />
        <Button type="submit" disabled={isSending}>{text.save}</Button>
      </div>
    </form>
  );
};
