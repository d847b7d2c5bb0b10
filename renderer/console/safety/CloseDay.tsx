// The end of a day: marks it, backs up, and shows the place and seal that go into the evening's recap.
import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Safety } from '../../../shared/machineTopics.ts';
import { dayOf } from '../../../shared/domain/programme/times.ts';
import { formatCount, formatWeekdayDate } from '../../../shared/text/format.ts';
import { safetyText } from '../../../shared/text/safety.ts';
import type { Day, Zone } from '../../../shared/units.ts';
import { useLink } from '../../link/useLink.ts';
import { useView } from '../../link/useView.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { useSend } from '../useSend.ts';
import { leftToDo } from './leftToDo.ts';
import { Seal } from './Seal.tsx';
import { useKeyMap } from '../keys/useKeyMap.ts';
import { KeySign } from '../keys/KeySign.tsx';
import { keyOf } from '../keys/keyTable.ts';

type Position = Pick<Safety, 'seq' | 'seal'>;
type Props = { readonly zone: Zone; /** The first of the retreat. */ readonly startsOn: Day; /** The last one. */ readonly endsOn: Day; readonly position: Position; readonly onBackUp: () => Promise<boolean> };

/** `position`: null until the host has told the seal of the record that closed the day, or of a later one: that covers it too. */
type Closed = { readonly day: Day; readonly seq: number; readonly position: Position | null; readonly isBackedUp: boolean };

export const CloseDay = ({ zone, startsOn, endsOn, position, onBackUp }: Props) => {
  const text = useText(safetyText).day;
  const language = useLanguage();
  const link = useLink();
  const send = useSend();
  const { day } = useKeyMap();
  const [isClosing, setClosing] = useState(false);
  const [closed, setClosed] = useState<Closed | null>(null);
  const [isCopied, setCopied] = useState(false);
  // What is copied by hand must not change under the eyes of the one who copies it.
  if (closed !== null && closed.position === null && position.seq >= closed.seq) setClosed({ ...closed, position: { seq: position.seq, seal: position.seal } });
  const today = dayOf(link.now(), zone);
  const left = leftToDo({
    today, endsOn, isRevealed: (useView('reveal')?.revealed ?? null) !== null, isFrozen: (useView('freeze')?.frozen ?? null) !== null, sessions: useView('sessions') ?? [],
  }, text.left);
  const onClose = async (): Promise<void> => {
    setClosing(true);
    setCopied(false);
    const answer = await send({ type: 'closeDay', day: today });
    if (answer.ok) {
      const isBackedUp = await onBackUp();
      setClosed({ day: today, seq: answer.value.seq, position: null, isBackedUp });
    }
    setClosing(false);
  };
  const words = closed?.position === null || closed === null ? null : text.forPaper(formatCount(closed.position.seq, language), closed.position.seal);
  const onCopy = async (): Promise<void> => {
    if (words === null) return;
    await navigator.clipboard.writeText(words);
    setCopied(true);
  };
  return (
    <section>
      <h3>{text.title}</h3>
      <p>{text.what}</p>
      {today < startsOn && closed?.day !== today ? <p>{text.before(formatWeekdayDate(startsOn, language))}</p> : null}
      {left.length === 0 ? null : (
        <div className="day-left">
          <strong>{text.left.title}</strong>
          <ul>{left.map((each) => <li key={each}>{each}</li>)}</ul>
        </div>
      )}
      <Button
        data-close-day fullWidth variant="default" justify="space-between" rightSection={<KeySign of="day" />} disabled={isClosing}
        onClick={() => void onClose()} onKeyDown={(event) => { if (keyOf(event) === day && !event.ctrlKey && !event.metaKey) void onClose(); }}
      >
        {isClosing ? text.closing : (closed?.day === today ? text.closeAgain : text.close)(formatWeekdayDate(today, language))}
      </Button>
      {closed?.position === null || closed === null ? null : (
        <div className="day-closed" role="status">
          <IconCircleCheck size={19} stroke={1.75} aria-hidden="true" />
          <div>
            <strong>{text.closed(formatWeekdayDate(closed.day, language))}</strong>
            {closed.isBackedUp ? null : <span>{text.notBackedUp}</span>}
            <span>{text.write}</span>
            <span className="day-position">{text.position(formatCount(closed.position.seq, language))}</span>
            <Seal seal={closed.position.seal} />
          </div>
          <Button variant="default" size="compact-md" onClick={() => void onCopy()}>{isCopied ? text.copied : text.copy}</Button>
        </div>
      )}
    </section>
  );
};
