// Asks whether the time the laptop was off counts; the digits go on meanwhile.
import { Button } from '@mantine/core';
import { IconBattery1 } from '@tabler/icons-react';
import { useState } from 'react';
import type { ClockDoubt } from '../../../shared/domain/things.ts';
import { consoleText } from '../../../shared/text/console.ts';
import { formatDuration } from '../../../shared/text/format.ts';
import { between } from '../../../shared/units.ts';
import { useText } from '../useLanguage.ts';
import { useSend } from '../useSend.ts';
import { Band } from './Band.tsx';

export const OutageBand = ({ doubt }: { readonly doubt: Extract<ClockDoubt, { kind: 'outage' }> }) => {
  const text = useText(consoleText).outage;
  const send = useSend();
  const [isAnswering, setAnswering] = useState(false);
  const answer = async (counts: boolean): Promise<void> => {
    setAnswering(true);
    await send({ type: 'answerOutage', counts });
    setAnswering(false);
  };
  return (
    <Band
      tone="warn" icon={<IconBattery1 size={22} stroke={1.75} />}
      title={text.title(formatDuration(between(doubt.from, doubt.to)))}
      actions={<>
        <Button variant="default" disabled={isAnswering} onClick={() => void answer(true)}>{text.counts}</Button>
        <Button variant="default" disabled={isAnswering} onClick={() => void answer(false)}>{text.paused}</Button>
      </>}
    >
      {text.what}
    </Band>
  );
};
