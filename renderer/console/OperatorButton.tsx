// Names who is at the console and lets the next one take over with one key; the name goes into every record.
import { Button, Popover, TextInput } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { consoleText } from '../../shared/text/console.ts';
import { titleProblem } from './retreatDraft.ts';
import { useKeys } from './useKeys.ts';
import { useText } from './useLanguage.ts';
import { useSend } from './useSend.ts';

export const OperatorButton = ({ operator }: { readonly operator: string }) => {
  const text = useText(consoleText);
  const send = useSend();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [isWrong, setWrong] = useState(false);
  const open = (): void => {
    setName('');
    setWrong(false);
    setOpen(true);
  };
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useKeys({ o: open });
  const onSubmit = async (): Promise<void> => {
    const isUnreadable = titleProblem(name) !== undefined;
    setWrong(isUnreadable);
    if (isUnreadable) return;
    if (name.trim() === operator || (await send({ type: 'changeOperator', name: name.trim() })).ok) close();
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} onDismiss={close} position="bottom-end" width={300} trapFocus shadow="md">
      <Popover.Target>
        <button
          type="button" ref={button} className="bar-button operator-button" aria-keyshortcuts="O"
          title={text.operatorIs(operator)} onClick={() => (isOpen ? close() : open())}
        >
          <IconUser size={17} stroke={1.75} aria-hidden="true" /><span className="label">{operator}</span><kbd aria-hidden="true">O</kbd>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <form className="operator-form" onSubmit={(event) => { event.preventDefault(); void onSubmit(); }}>
          <TextInput
            data-autofocus label={text.operatorName} placeholder={operator} value={name} error={isWrong ? text.operatorProblem : null}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <div className="form-actions">
            <Button variant="default" onClick={close}>{text.cancel}</Button>
            <Button type="submit">{text.saveOperator}</Button>
          </div>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
};
