// When a person arrived, as text that becomes a field when it is pressed; an empty field forgets the time.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatTimeOfDay } from '../../../../shared/text/format.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import type { Day, Instant, Zone } from '../../../../shared/units.ts';
import { instantIn } from '../../instantIn.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSavesOnLeaving } from '../../useSavesOnLeaving.ts';

type Props = {
  readonly name: string;
  readonly at: Instant | null;
  readonly day: Day;
  readonly zone: Zone;
  readonly tabIndex: number;
  /** Gives whether it was stored. */
  readonly onChange: (at: Instant | null) => Promise<boolean>;
};

export const ArrivalTime = ({ name, at, day, zone, tabIndex, onChange }: Props) => {
  const text = useText(peopleText).attendance;
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const shown = at === null ? '' : formatTimeOfDay(at, zone, language);
  const store = async (draft: string): Promise<boolean> => {
    const next = instantIn(day, draft, zone);
    const isUnread = next === null && draft.trim() !== '';
    setWrong(isUnread ? draft : null);
    return !isUnread && await onChange(next);
  };
  const onSave = useSavesOnLeaving<string>({ typed, isChanged: typed?.trim() !== shown, keep: setTyped, store });
  if (typed === null) {
    return (
      <button type="button" tabIndex={tabIndex} className={at === null ? 'arrival faint' : 'arrival number'} aria-label={`${text.arrival(name)} ${shown}`} onClick={() => setTyped(shown)}>
        {at === null ? text.noArrival : shown}
      </button>
    );
  }
  return (
    <TextInput
      size="xs" autoFocus className="arrival-field" aria-label={text.arrival(name)} placeholder={text.timeHint} inputMode="numeric" value={typed} error={typed === wrong}
      onChange={(event) => setTyped(event.currentTarget.value)} onBlur={() => void onSave()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void onSave();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
};
