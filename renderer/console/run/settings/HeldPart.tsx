// Breaks a run off for every team, with a reason and what is held instead, or brings it back; what that moves is said beforehand.
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { CancelledWords } from './CancelledWords.tsx';
import { OpenButton } from './OpenButton.tsx';
import { ReasonField } from './ReasonField.tsx';
import { Section } from './Section.tsx';
import { ShiftList } from './ShiftList.tsx';
import { toFirstWrong } from '../../fields/toFirstWrong.ts';
import { useFocusInside } from './useFocusInside.ts';
import { FORESEEN_REASON, useForesee } from './useForesee.ts';
import { letGo, useTyped } from '../../useKept.ts';

type Props = { readonly runs: readonly RunView[]; readonly run: RunView; readonly place: string };
/** `instead`: the run that is held, '' for none. */
type Draft = { readonly reason: string; readonly instead: string };

export const HeldPart = ({ runs, run: { run, cancelled }, place }: Props) => {
  const text = useText(runSettingsText);
  const language = useLanguage();
  const send = useSend();
  const [draft, setDraft] = useTyped<Draft>(`${place} held`);
  /** What a person did last here, so that the keyboard follows; null: they only came. */
  const [did, setDid] = useState<'opened' | 'closed' | null>(null);
  const [isAsked, setAsked] = useState(false);
  const others = runs.filter((each) => each.run !== run && each.cancelled === null);
  const replacedBy = others.find((each) => each.run === draft?.instead)?.run ?? null;
  const foreseen: Command | null = cancelled !== null ? { type: 'reviveRun', run } : draft !== null ? { type: 'cancelRun', run, reason: FORESEEN_REASON, replacedBy: null } : null;
  const shifts = useForesee(foreseen, runs);
  const form = useFocusInside<HTMLFormElement>(did === 'opened');
  const onOpen = (): void => { setDraft({ reason: '', instead: '' }); setDid('opened'); };
  const onClose = (): void => { setDraft(letGo(draft)); setDid('closed'); setAsked(false); };
  const onCancelRun = async (): Promise<void> => {
    setAsked(true);
    const reason = draft?.reason.trim() ?? '';
    if (reason === '') {
      toFirstWrong(form.current);
      return;
    }
    if ((await send({ type: 'cancelRun', run, reason, replacedBy })).ok) onClose();
  };
  if (cancelled !== null) {
    return (
      <Section heading={text.held.heading} lead={text.held.reviveLead}>
        <CancelledWords runs={runs} cancelled={cancelled} />
        <ShiftList shifts={shifts} />
        <div className="form-actions"><Button onClick={() => void send({ type: 'reviveRun', run })}>{text.held.revive}</Button></div>
      </Section>
    );
  }
  return (
    <Section heading={text.held.heading} lead={text.held.lead}>
      {draft !== null ? (
        <form ref={form} noValidate data-unsent={draft.reason === '' ? 'no' : 'yes'} onSubmit={(event) => { event.preventDefault(); void onCancelRun(); }}>
          <ShiftList shifts={shifts} />
          <ReasonField label={text.held.reason} value={draft.reason} isAsked={isAsked} onChange={(reason) => setDraft({ ...draft, reason })} />
          <NativeSelect
            label={text.held.replacedBy} value={replacedBy ?? ''} onChange={(event) => setDraft({ ...draft, instead: event.currentTarget.value })}
            data={[{ value: '', label: text.held.nothing }, ...others.map((each) => ({ value: each.run as string, label: each.exercise.name[language] }))]}
          />
          <div className="form-actions">
            <Button type="submit">{text.held.cancel}</Button>
            <Button variant="default" onClick={onClose}>{text.cancel}</Button>
          </div>
        </form>
      ) : <OpenButton label={`${text.held.cancel} …`} wasOpen={did === 'closed'} onOpen={onOpen} />}
    </Section>
  );
};
