// Where a message for the hall is written; finished, it is cued, and waits for its take. What is typed stays until it is cued or given up.
import { Button, Popover, SegmentedControl, Textarea } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Message } from '../../../../shared/domain/hall/schemas.ts';
import { urgencies } from '../../../../shared/domain/hall/schemas.ts';
import { hallDeskText } from '../../../../shared/text/hallDesk.ts';
import { useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { useTypedBox } from './useTypedBox.ts';

const LONGEST = 160;

type Props = {
  /** The one written last, to begin with. */
  readonly written: Message | null;
  /** The button that opens it. */
  readonly children: (open: () => void) => ReactElement;
};

export const HallMessage = ({ written, children }: Props) => {
  const text = useText(hallDeskText).message;
  const send = useSend();
  const { isOpen, typed, setOpen, setTyped, close } = useTypedBox<Message>();
  const message = typed ?? written ?? { text: '', urgency: 'calm' };
  const onCue = async (): Promise<void> => {
    if (message.text.trim() === '') return;
    if ((await send({ type: 'writeMessage', message: { ...message, text: message.text.trim() } })).ok) close();
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} position="left" width={340} trapFocus shadow="md">
      <Popover.Target>{children(() => setOpen(!isOpen))}</Popover.Target>
      <Popover.Dropdown>
        <form className="hall-form" onSubmit={(event) => { event.preventDefault(); void onCue(); }}>
          <Textarea
            data-autofocus label={text.label} rows={4} maxLength={LONGEST} value={message.text}
            onChange={(event) => setTyped({ ...message, text: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              void onCue();
            }}
          />
          <SegmentedControl
            aria-label={text.urgency} value={message.urgency} data={urgencies.map((value) => ({ value, label: text[value] }))}
            onChange={(urgency) => setTyped({ ...message, urgency: urgency as Message['urgency'] })}
          />
          <p className="hall-form-note">{text.hint}</p>
          <div className="form-actions">
            <Button variant="default" onClick={close}>{text.cancel}</Button>
            <Button type="submit" disabled={message.text.trim() === ''}>{text.cue}</Button>
          </div>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
};
