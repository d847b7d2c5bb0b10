// Notes what is added to a team's Total or taken off it outside any exercise, with its reason; what was typed stays until it is taken in.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ScoreBook } from '../../../../shared/domain/scoring/boards/scoreBook.ts';
import { LONGEST_REASON } from '../../../../shared/schema.ts';
import { standingsDeskText } from '../../../../shared/text/run/standingsDesk.ts';
import { readAmount } from '../../../../shared/text/typed.ts';
import { hundredths } from '../../../../shared/units.ts';
import { isStillIn } from '../../isStillIn.ts';
import { letGo, useTyped } from '../../useKept.ts';
import { useText } from '../../useLanguage.ts';
import { useSendOnce } from '../../useSendOnce.ts';

type Props = { readonly book: ScoreBook; readonly place: string };

const MOST = 10_000;
const nothing = { team: '', way: 'less', points: '', reason: '' };

export const AdjustForm = ({ book, place }: Props) => {
  const text = useText(standingsDeskText).adjust;
  const first = useRef<HTMLSelectElement>(null);
  const [kept, keep, leftNow] = useTyped<typeof nothing>(`${place} adjust`);
  const typed = kept ?? nothing;
  const [problem, setProblem] = useState<'lacks' | 'wrongPoints' | null>(null);
  const [isSending, send] = useSendOnce(`${place} adjust`);
  const change = (part: Partial<typeof nothing>): void => { keep({ ...typed, ...part }); setProblem(null); };
  const onNote = async (): Promise<void> => {
    const team = book.teams.find(({ id }) => id === typed.team);
    const points = readAmount(typed.points, MOST);
    if (team === undefined || typed.points.trim() === '' || typed.reason.trim() === '') return setProblem('lacks');
    if (!points.ok || points.value === 0) return setProblem('wrongPoints');
    const answer = await send({ type: 'adjustTotal', team: team.id, points: hundredths(typed.way === 'less' ? -points.value : points.value), reason: typed.reason.trim() });
    if (answer?.ok !== true) return;
    keep(letGo(kept));
    // Whoever types on stays at it.
    if (leftNow() === null && isStillIn(first.current?.form ?? null)) first.current?.focus();
  };
  return (
    <form className="standings-form" data-unsent={typed.reason + typed.points === '' ? 'no' : 'yes'} onSubmit={(event) => { event.preventDefault(); void onNote(); }}>
      <NativeSelect ref={first} label={text.team} value={typed.team} data={[{ value: '', label: '' }, ...book.teams.map(({ id, name }) => ({ value: id as string, label: name }))]} onChange={(event) => change({ team: event.currentTarget.value })} />
      <NativeSelect label={text.way} value={typed.way} data={[{ value: 'less', label: text.less }, { value: 'more', label: text.more }]} onChange={(event) => change({ way: event.currentTarget.value })} />
      <TextInput label={text.points} inputMode="decimal" maxLength={6} value={typed.points} error={problem === 'wrongPoints'} onChange={(event) => change({ points: event.currentTarget.value })} />
      <TextInput label={text.reason} placeholder={text.hint} maxLength={LONGEST_REASON} value={typed.reason} onChange={(event) => change({ reason: event.currentTarget.value })} />
      <Button type="submit" disabled={isSending} variant="default">{text.note}</Button>
      <p className={problem === null ? undefined : 'problem'} role={problem === null ? undefined : 'alert'}>{problem === null ? null : text[problem]}</p>
    </form>
  );
};
