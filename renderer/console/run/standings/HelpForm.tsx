// Gives Poin Gotong Royong to a team that helped another: steps of a quarter point, up to what it has left; what was typed stays until it is taken in.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { MOST_HELP, helpOf } from '../../../../shared/domain/scoring/run/extras.ts';
import type { ScoreBook } from '../../../../shared/domain/scoring/boards/scoreBook.ts';
import { LONGEST_REASON } from '../../../../shared/schema.ts';
import { formatPoints } from '../../../../shared/text/format.ts';
import { standingsDeskText } from '../../../../shared/text/run/standingsDesk.ts';
import { hundredths } from '../../../../shared/units.ts';
import { isStillIn } from '../../isStillIn.ts';
import { letGo, useTyped } from '../../useKept.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSendOnce } from '../../useSendOnce.ts';

type Props = { readonly book: ScoreBook; readonly place: string };

const STEP = 25;
const nothing = { giver: '', receiver: '', points: '', reason: '' };

export const HelpForm = ({ book, place }: Props) => {
  const text = useText(standingsDeskText).help;
  const language = useLanguage();
  const first = useRef<HTMLSelectElement>(null);
  const [kept, keep, leftNow] = useTyped<typeof nothing>(`${place} help`);
  const typed = kept ?? nothing;
  const [isLacking, setIsLacking] = useState(false);
  const [isSending, send] = useSendOnce(`${place} help`);
  const change = (part: Partial<typeof nothing>): void => { keep({ ...typed, ...part }); setIsLacking(false); };
  const giver = book.teams.find(({ id }) => id === typed.giver);
  const receiver = book.teams.find(({ id }) => id === typed.receiver);
  const left = giver === undefined ? MOST_HELP : hundredths(MOST_HELP - helpOf(book, giver));
  const steps = Array.from({ length: Math.max(0, Math.floor(left / STEP)) }, (_, i) => hundredths((i + 1) * STEP));
  const points = steps.find((each) => String(each) === typed.points);
  const teams = (but: string) => [{ value: '', label: '' }, ...book.teams.filter(({ id }) => id !== but).map(({ id, name }) => ({ value: id as string, label: name }))];
  const onGive = async (): Promise<void> => {
    if (giver === undefined || receiver === undefined || points === undefined || typed.reason.trim() === '') return setIsLacking(true);
    const answer = await send({ type: 'giveHelp', giver: giver.id, receiver: receiver.id, points, reason: typed.reason.trim() });
    if (answer?.ok !== true) return;
    keep(letGo(kept));
    // Whoever types on stays at it.
    if (leftNow() === null && isStillIn(first.current?.form ?? null)) first.current?.focus();
  };
  return (
    <form className="standings-form" data-unsent={typed.reason === '' ? 'no' : 'yes'} onSubmit={(event) => { event.preventDefault(); void onGive(); }}>
      <NativeSelect ref={first} label={text.giver} value={typed.giver} data={teams(typed.receiver)} onChange={(event) => change({ giver: event.currentTarget.value })} />
      <NativeSelect label={text.receiver} value={typed.receiver} data={teams(typed.giver)} onChange={(event) => change({ receiver: event.currentTarget.value })} />
      <NativeSelect label={text.points} value={points === undefined ? '' : typed.points} disabled={steps.length === 0}
        data={[{ value: '', label: '' }, ...steps.map((each) => ({ value: String(each), label: formatPoints(each, language) }))]} onChange={(event) => change({ points: event.currentTarget.value })} />
      <TextInput label={text.reason} placeholder={text.hint} maxLength={LONGEST_REASON} value={typed.reason} onChange={(event) => change({ reason: event.currentTarget.value })} />
      <Button type="submit" disabled={isSending} variant="default">{text.give}</Button>
      <p className={isLacking ? 'problem' : undefined} role={isLacking ? 'alert' : undefined}>
        {giver !== undefined && steps.length === 0 ? text.full(giver.name) : isLacking ? text.lacks : giver === undefined ? null : text.left(giver.name, formatPoints(left, language))}
      </p>
    </form>
  );
};
