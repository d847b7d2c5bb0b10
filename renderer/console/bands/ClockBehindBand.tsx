// Shows a laptop clock that cannot be right and asks for the date and time; it sets only the host's clock.
import { Button, TextInput } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { useState } from 'react';
import type { ClockDoubt } from '../../../shared/domain/things.ts';
import { dayOf } from '../../../shared/domain/programme/times.ts';
import { consoleText } from '../../../shared/text/console.ts';
import { formatTimeOfDay, formatWeekdayDate } from '../../../shared/text/format.ts';
import type { Zone } from '../../../shared/units.ts';
import { instantIn } from '../instantIn.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { useSend } from '../useSend.ts';
import { Band } from './Band.tsx';

type Props = { readonly doubt: Extract<ClockDoubt, { kind: 'behind' }>; readonly zone: Zone };

export const ClockBehindBand = ({ doubt, zone }: Props) => {
  const text = useText(consoleText).behind;
  const language = useLanguage();
  const send = useSend();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isSetting, setSetting] = useState(false);
  const onSubmit = async (): Promise<void> => {
    const now = instantIn(day, time, zone);
    setWrong(now === null);
    if (now === null) return;
    setSetting(true);
    await send({ type: 'setClock', now });
    setSetting(false);
  };
  const shown = `${formatWeekdayDate(dayOf(doubt.wall, zone), language)}, ${formatTimeOfDay(doubt.wall, zone, language)}`;
  return (
    <Band
      tone="warn" icon={<IconClockExclamation size={22} stroke={1.75} />} title={text.title}
      actions={
        <form className="clock-form" onSubmit={(event) => { event.preventDefault(); void onSubmit(); }}>
          <TextInput type="date" label={text.day} value={day} onChange={(event) => setDay(event.currentTarget.value)} />
          <TextInput
            label={text.time(zone)} value={time} placeholder={text.timeHint} inputMode="numeric"
            onChange={(event) => setTime(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={isSetting}>{text.set}</Button>
        </form>
      }
    >
      {text.what(shown)}
      {isWrong ? <strong role="alert"> {text.problem}</strong> : null}
    </Band>
  );
};
