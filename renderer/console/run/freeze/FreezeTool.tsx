// Freezes the hall's standings now, or names the exercise whose closing will.
import { Button, NativeSelect, Popover } from '@mantine/core';
import { IconSnowflake } from '@tabler/icons-react';
import { useState } from 'react';
import { freezeText } from '../../../../shared/text/run/freeze.ts';
import { useView } from '../../../link/useView.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { KeySign } from '../../keys/KeySign.tsx';

export const FreezeTool = () => {
  const text = useText(freezeText);
  const language = useLanguage();
  const send = useSend();
  const freeze = useView('freeze');
  const runs = useView('runs') ?? [];
  const [isOpen, setOpen] = useState(false);
  if (freeze === undefined || freeze.frozen !== null) return null;
  const open = runs.filter(({ stage, cancelled }) => stage !== 'closed' && cancelled === null);
  const names = open.map(({ exercise }) => exercise.name[language]);
  /** Of an exercise held twice, which one. */
  const nameOf = (at: number): string => {
    const [name = '', before] = [names[at], names.slice(0, at).filter((each) => each === names[at]).length];
    return names.filter((each) => each === name).length > 1 ? `${name} (${before + 1})` : name;
  };
  const plan = (value: string): void => {
    const run = open.find((each) => each.run === value)?.run ?? null;
    if (run !== freeze.planned) void send({ type: 'planFreeze', run });
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} position="left-end" width={320} trapFocus shadow="md">
      <Popover.Target>
        <button type="button" className="run-tool freeze-tool" onClick={() => setOpen(!isOpen)}><IconSnowflake size={16} stroke={1.6} aria-hidden="true" />{text.tool}</button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="hall-form">
          <h3>{text.heading}</h3>
          <p className="hall-form-note">{text.meaning}</p>
          <Button data-autofocus fullWidth justify="space-between" rightSection={<KeySign of="freeze" />}
            onClick={() => { setOpen(false); void send({ type: 'freezeBoard' }); }}>{text.now}</Button>
          {open.length === 0 ? <p className="hall-form-note">{text.nothingOpen}</p> : (
            <NativeSelect label={text.atClose} value={open.find(({ run }) => run === freeze.planned)?.run ?? ''} onChange={(event) => plan(event.currentTarget.value)}
              data={[{ value: '', label: text.never }, ...open.map(({ run }, at) => ({ value: run as string, label: nameOf(at) }))]} />
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
};
