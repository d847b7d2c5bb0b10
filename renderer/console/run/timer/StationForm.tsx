// Asks for the stations to start together: a name, how many, and how long; it counts no time.
import { Button, TextInput } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import { LONGEST_STATION_TIMER_NAME, MOST_STATION_TIMERS } from '../../../../shared/domain/timer/stationSchemas.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { stationsText } from '../../../../shared/text/run/stations.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import type { StationDraft } from './stationDraft.ts';
import { readDraft } from './stationDraft.ts';

type Props = {
  readonly draft: StationDraft;
  readonly onDraft: (draft: StationDraft) => void;
  readonly present: readonly string[];
  readonly onDone: () => void;
};

export const StationForm = ({ draft, onDraft, present, onDone }: Props) => {
  const text = useText(stationsText);
  const language = useLanguage();
  const send = useSend();
  const [isAsked, setAsked] = useState(false);
  const { names, length, problems } = readDraft(draft);
  const form = useRef<HTMLFormElement>(null);
  // It stands at the foot of a column that scrolls; what is wrong in it makes it taller.
  const wrong = isAsked ? problems.join() : '';
  useLayoutEffect(() => { form.current?.scrollIntoView({ block: 'nearest' }); }, [wrong]);
  const again = names?.filter((name) => present.includes(name)) ?? [];
  const onStart = async (): Promise<void> => {
    setAsked(true);
    if (names === null || length === null) return;
    if ((await send({ type: 'startStationTimers', names, length })).ok) onDone();
  };
  const field = (name: keyof StationDraft, more: { readonly maxLength: number; readonly inputMode?: 'numeric'; readonly autoFocus?: boolean }) => (
    <TextInput size="xs" label={text[name]} value={draft[name]} error={isAsked && problems.includes(name) ? text.problems[name](formatCount(MOST_STATION_TIMERS, language)) : null} {...more}
      onChange={(event) => onDraft({ ...draft, [name]: event.currentTarget.value })} />
  );
  return (
    <form ref={form} className="station-form" onSubmit={(event) => { event.preventDefault(); void onStart(); }} onKeyDown={(event) => { if (event.key === 'Escape') onDone(); }}>
      {field('name', { maxLength: LONGEST_STATION_TIMER_NAME, autoFocus: true })}
      <div className="station-numbers">{field('count', { maxLength: 2, inputMode: 'numeric' })}{field('length', { maxLength: 8, inputMode: 'numeric' })}</div>
      {names === null ? null : <p>{again.length === 0 ? text.willStart(names[0] ?? '', names.at(-1) ?? '') : text.willRestart(again.join(', '))}</p>}
      <Button type="submit" size="xs">{text.start}</Button>
    </form>
  );
};
