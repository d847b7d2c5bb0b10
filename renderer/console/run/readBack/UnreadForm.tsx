// Lets a run's scores stand where nobody can read them back, with the reason and a second person; what is refused stays as it was typed.
import { Button, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { isSamePerson } from '../../../../shared/domain/scoring/run/secondPerson.ts';
import { LONGEST_REASON } from '../../../../shared/schema.ts';
import { readBackText } from '../../../../shared/text/run/readBack.ts';
import type { RunId } from '../../../../shared/units.ts';
import { isOffering } from '../../isOffering.ts';
import { letGo, useTyped } from '../../useKept.ts';
import { useText } from '../../useLanguage.ts';
import { useSendOnce } from '../../useSendOnce.ts';
import { PersonField } from './PersonField.tsx';

type Typed = { readonly reason: string; readonly second: string };
type Problems = Readonly<Record<keyof Typed, string | null>>;
type Props = { readonly run: RunId; readonly place: string; readonly operator: string; readonly onReleased: () => void; readonly onClose: () => void };

export const UnreadForm = ({ run, place, operator, onReleased, onClose }: Props) => {
  const { release: text, affairs } = useText(readBackText);
  const of = `${place} unread`;
  const [kept, keep] = useTyped<Typed>(of);
  const [isSending, send] = useSendOnce(of);
  const typed = kept ?? { reason: '', second: '' };
  const [problems, setProblems] = useState<Problems>({ reason: null, second: null });
  const onGone = (then: () => void): void => {
    keep(letGo(kept));
    then();
  };
  const onSubmit = async (): Promise<void> => {
    const [reason, second] = [typed.reason.trim(), typed.second.trim()];
    const wrong: Problems = {
      reason: reason === '' ? affairs.empty.words : null,
      second: second === '' ? affairs.empty.second : isSamePerson(second, operator) ? affairs.isOperator(operator) : null,
    };
    setProblems(wrong);
    if (wrong.reason !== null || wrong.second !== null) return;
    if ((await send({ type: 'releaseRun', run, reason, second }))?.ok === true) onGone(onReleased);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isOffering(event.target)) return;
    event.preventDefault();
    onGone(onClose);
  };
  const set = (part: Partial<Typed>): void => {
    keep({ ...typed, ...part });
    setProblems({ ...problems, ...Object.fromEntries(Object.keys(part).map((each) => [each, null])) });
  };
  return (
    // It only hears the key that closes it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className="read-back-form" aria-label={text.title} data-unsent={typed.reason + typed.second === '' ? 'no' : 'yes'} onKeyDown={onKeyDown} onSubmit={(event) => { event.preventDefault(); void onSubmit(); }}>
      <h4>{text.title}</h4>
      <p>{text.lead}</p>
      <div className="read-back-fields">
        <TextInput label={text.reason} value={typed.reason} error={problems.reason} maxLength={LONGEST_REASON} autoComplete="off" autoFocus onChange={(event) => set({ reason: event.currentTarget.value })} />
        <PersonField label={affairs.second} operator={operator} value={typed.second} problem={problems.second} onChange={(second) => set({ second })} />
      </div>
      <div className="form-actions">
        <Button type="submit" disabled={isSending}>{text.save}</Button>
        <Button variant="default" onClick={() => onGone(onClose)}>{affairs.cancel}</Button>
      </div>
    </form>
  );
};
