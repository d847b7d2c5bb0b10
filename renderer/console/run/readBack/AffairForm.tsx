// One affair of a team as a small form in its place: Enter hands it in, Escape closes it; what is refused stays as it was typed.
import { Button, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/run/runView.ts';
import { LONGEST_REASON } from '../../../../shared/schema.ts';
import { readBackText } from '../../../../shared/text/run/readBack.ts';
import { isOffering } from '../../isOffering.ts';
import { isStillIn } from '../../isStillIn.ts';
import { letGo, useTyped } from '../../useKept.ts';
import { useText } from '../../useLanguage.ts';
import { useSendOnce } from '../../useSendOnce.ts';
import type { Affair, Problems, Typed } from './affairs.ts';
import { affairKey, asksPoints, asksSecond, commandOf, problemsIn } from './affairs.ts';
import { PersonField } from './PersonField.tsx';

type Props = {
  readonly run: RunView;
  readonly row: SheetRow;
  readonly affair: Affair;
  /** Names what is typed in it while other parts of the desk are shown. */
  readonly place: string;
  readonly operator: string;
  /** `isHere`: nobody is at work elsewhere meanwhile. */
  readonly onClose: (affair: Affair, isHere: boolean) => void;
};

const nothing: Typed = { words: '', second: '', points: '' };
const none: Problems = { words: null, second: null, points: null };

export const AffairForm = ({ run, row, affair, place, operator, onClose }: Props) => {
  const text = useText(readBackText).affairs;
  const { kind } = affair;
  const of = `${place} ${affairKey(affair)}`;
  const [kept, keep, leftNow] = useTyped<Typed>(of);
  const [isSending, send] = useSendOnce(of);
  const typed = kept ?? nothing;
  const [problems, setProblems] = useState(none);
  const form = useRef<HTMLFormElement>(null);
  // Its first field would be in sight by itself, the buttons below it would not.
  useEffect(() => { form.current?.scrollIntoView({ block: 'nearest' }); }, []);
  const isTyped = Object.values(typed).some((each) => each !== '');
  const onGone = (): void => {
    keep(letGo(kept));
    // What was typed on while the answer was awaited stays in sight.
    if (leftNow() === null) onClose(affair, isStillIn(form.current));
  };
  const onSubmit = async (): Promise<void> => {
    const wrong = problemsIn(kind, typed, operator, text);
    setProblems(wrong);
    if (Object.values(wrong).some((each) => each !== null)) return;
    if ((await send(commandOf(run, affair, typed)))?.ok === true) onGone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isOffering(event.target)) return;
    event.preventDefault();
    onGone();
  };
  const set = (part: Partial<Typed>): void => {
    keep({ ...typed, ...part });
    // What was wrong with the words before says nothing of these.
    setProblems({ ...problems, ...Object.fromEntries(Object.keys(part).map((each) => [each, null])) });
  };
  const title = text.titles[kind](row.name);
  return (
    // It only hears the key that closes it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form ref={form} className="read-back-form" aria-label={title} data-unsent={isTyped ? 'yes' : 'no'} onKeyDown={onKeyDown} onSubmit={(event) => { event.preventDefault(); void onSubmit(); }}>
      <h4>{title}</h4>
      <p>{text.lead[kind]}</p>
      <div className="read-back-fields">
        {asksPoints(kind) ? <TextInput className="is-short" label={text.points} value={typed.points} error={problems.points} maxLength={8} autoComplete="off" autoFocus onChange={(event) => set({ points: event.currentTarget.value })} /> : null}
        <TextInput label={text.words[kind]} value={typed.words} error={problems.words} maxLength={LONGEST_REASON} autoComplete="off" autoFocus={!asksPoints(kind)} onChange={(event) => set({ words: event.currentTarget.value })} />
        {asksSecond(kind) ? <PersonField label={text.second} operator={operator} value={typed.second} problem={problems.second} onChange={(second) => set({ second })} /> : null}
      </div>
      <div className="form-actions">
        <Button type="submit" disabled={isSending}>{text.save[kind]}</Button>
        <Button variant="default" onClick={onGone}>{text.cancel}</Button>
      </div>
    </form>
  );
};
