// Sets what all teams are to reach together, in words and points, and takes it away again; what is typed stays until it is set or given up.
import { Button, NumberInput, Popover, TextInput } from '@mantine/core';
import { IconTargetArrow } from '@tabler/icons-react';
import { useState } from 'react';
import type { Target } from '../../../../shared/domain/hall/schemas.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { hallDeskText } from '../../../../shared/text/hallDesk.ts';
import { hundredths } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { FrozenNote } from '../freeze/FrozenNote.tsx';
import { useTypedBox } from './useTypedBox.ts';

type Draft = { readonly words: string; readonly goal: number | string };

const POINT = 100;
const MOST = 1_000_000;
const LONGEST = 60;

export const HallTarget = ({ target }: { readonly target: Target | null }) => {
  const text = useText(hallDeskText).target;
  const language = useLanguage();
  const send = useSend();
  const rows = useView('standings')?.rows ?? [];
  const { isOpen, typed, setOpen, setTyped, close } = useTypedBox<Draft>();
  const { words, goal } = typed ?? { words: target?.words ?? '', goal: target === null ? '' : target.goal / POINT };
  const [isWrong, setWrong] = useState(false);
  const sum = rows.reduce((all, { total }) => all + (total ?? 0), 0);
  const onClose = (): void => {
    close();
    setWrong(false);
  };
  const give = async (next: Target | null): Promise<void> => {
    if ((await send({ type: 'setTarget', target: next })).ok) onClose();
  };
  const onSet = async (): Promise<void> => {
    const isUsable = words.trim() !== '' && typeof goal === 'number' && Number.isInteger(goal) && goal >= 1 && goal <= MOST;
    setWrong(!isUsable);
    if (isUsable) await give({ words: words.trim(), goal: hundredths(goal * POINT) });
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} position="left-end" width={320} trapFocus shadow="md">
      <Popover.Target>
        <button type="button" className="run-tool" onClick={() => setOpen(!isOpen)}><IconTargetArrow size={16} stroke={1.6} aria-hidden="true" />{text.button}</button>
      </Popover.Target>
      <Popover.Dropdown>
        <form className="hall-form" onSubmit={(event) => { event.preventDefault(); void onSet(); }}>
          <TextInput data-autofocus label={text.words} maxLength={LONGEST} value={words} error={isWrong ? text.problem : null}
            onChange={(event) => setTyped({ words: event.currentTarget.value, goal })} />
          <NumberInput label={text.goal} description={text.now(formatCount(Math.floor(sum / POINT), language))} value={goal} onChange={(next) => setTyped({ words, goal: next })}
            min={1} max={MOST} allowDecimal={false} allowNegative={false} hideControls
            thousandSeparator={language === 'id' ? '.' : ','} decimalSeparator={language === 'id' ? ',' : '.'} />
          <FrozenNote of="target" />
          <div className="form-actions">
            {target === null || typed !== null ? <Button variant="default" onClick={onClose}>{text.cancel}</Button>
              : <Button variant="default" onClick={() => void give(null)}>{text.remove}</Button>}
            <Button type="submit">{text.set}</Button>
          </div>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
};
