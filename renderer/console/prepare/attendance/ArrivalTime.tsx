// When a person arrived, as text that becomes a field when it is pressed; an empty field forgets the time.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatTimeOfDay } from '../../../../shared/text/format.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import type { Day, Instant, Zone } from '../../../../shared/units.ts';
import { instantIn } from '../../instantIn.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { timeTyped } from './timeTyped.ts';

type Props = {
  readonly name: string;
  readonly at: Instant | null;
  readonly day: Day;
  readonly zone: Zone;
  readonly tabIndex: number;
  readonly onChange: (at: Instant | null) => void;
};

export const ArrivalTime = ({ name, at, day, zone, tabIndex, onChange }: Props) => {
  const text = useText(peopleText).attendance;
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const shown = at === null ? '' : formatTimeOfDay(at, zone, language);
  const close = (): void => {
    setTyped(null);
    setWrong(false);
  };
  const onSave = (): void => {
    if (typed === null || typed.trim() === shown) return close();
    const time = timeTyped(typed);
    const next = time === null ? null : instantIn(day, time, zone);
    if (next === null && typed.trim() !== '') return setWrong(true);
    onChange(next);
    close();
  };
  if (typed === null) {
    return (
      <button type="button" tabIndex={tabIndex} className={at === null ? 'arrival faint' : 'arrival number'} aria-label={`${text.arrival(name)} ${shown}`} onClick={() => setTyped(shown)}>
        {at === null ? text.noArrival : shown}
      </button>
    );
  }
  return (
    <TextInput
      size="xs" autoFocus className="arrival-field" aria-label={text.arrival(name)} placeholder={text.timeHint} inputMode="numeric" value={typed} error={isWrong}
      onChange={(event) => setTyped(event.currentTarget.value)} onBlur={onSave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onSave();
        if (event.key === 'Escape') close();
      }}
    />
  );
};
