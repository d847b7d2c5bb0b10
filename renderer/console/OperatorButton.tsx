// Names who is at the console and lets the next one take over with one key, from the committee or under a new name; it goes into every record.
import { Button, Checkbox, Popover } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { consoleText } from '../../shared/text/console.ts';
import { peopleText } from '../../shared/text/people.ts';
import { useView } from '../link/useView.ts';
import { OfferingField } from './OfferingField.tsx';
import { titleProblem } from './retreatDraft.ts';
import { useKeys } from './keys/useKeys.ts';
import { useText } from './useLanguage.ts';
import { useSend } from './useSend.ts';
import { useViewOnly } from './useViewOnly.ts';
import { useKeyMap } from './keys/useKeyMap.ts';
import { KeySign } from './keys/KeySign.tsx';
import { ariaKey } from './keys/keyTable.ts';

/** The bar has little room; the tip says all of it. */
const withoutDegrees = (name: string): string => name.split(',')[0] ?? name;

export const OperatorButton = ({ operator }: { readonly operator: string }) => {
  const text = useText(consoleText);
  const people = useText(peopleText).operator;
  const committee = useView('committee');
  const send = useSend();
  const isViewOnly = useViewOnly();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [joins, setJoins] = useState(true);
  const listed = (committee?.members ?? []).map((member) => member.name);
  const isNew = name.trim() !== '' && !listed.some((each) => each.toUpperCase() === name.trim().toUpperCase());
  const open = (): void => {
    setName('');
    setWrong(false);
    setOpen(true);
  };
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useKeys(isViewOnly ? {} : { operator: open });
  const change = async (to: string, join: boolean): Promise<void> => {
    if (to === operator || (await send({ type: 'changeOperator', name: to, join })).ok) close();
  };
  const onSubmit = async (): Promise<void> => {
    const isUnreadable = titleProblem(name) !== undefined;
    setWrong(isUnreadable);
    if (!isUnreadable) await change(name.trim(), isNew && joins);
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} onDismiss={close} position="bottom-end" width={320} trapFocus shadow="md">
      <Popover.Target>
        <button
          type="button" ref={button} className="bar-button operator-button" aria-keyshortcuts={ariaKey(useKeyMap().operator)}
          title={text.operatorIs(operator)} disabled={isViewOnly} onClick={() => (isOpen ? close() : open())}
        >
          <IconUser size={17} stroke={1.75} aria-hidden="true" /><span className="label">{withoutDegrees(operator)}</span><KeySign of="operator" />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <form className="operator-form" onSubmit={(event) => { event.preventDefault(); void onSubmit(); }}>
          <OfferingField
            data-autofocus label={text.operatorName} description={people.fromCommittee} placeholder={operator} value={name} error={isWrong ? text.operatorProblem : null}
            names={[...new Set(listed)]} maxDropdownHeight={220} comboboxProps={{ withinPortal: false }}
            onChange={setName} onOptionSubmit={(chosen) => void change(chosen, false)}
          />
          {isNew ? <Checkbox label={people.join} checked={joins} onChange={(event) => setJoins(event.currentTarget.checked)} /> : null}
          <div className="form-actions">
            <Button variant="default" onClick={close}>{text.cancel}</Button>
            <Button type="submit">{text.saveOperator}</Button>
          </div>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
};
