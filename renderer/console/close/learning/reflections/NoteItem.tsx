// One note: whose it is, what was said, and whether it may be shared; changed in its place, and removed by a key or a button.
import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconLock, IconShare, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { cleanText, MOST_READ } from '../../../../../shared/cleanText.ts';
import type { ReflectionRow } from '../../../../../shared/domain/reflection/reflections.ts';
import { LONGEST_REFLECTION } from '../../../../../shared/domain/reflection/schemas.ts';
import { reflectionDeskText } from '../../../../../shared/text/reflection/desk.ts';
import { reflectionListText } from '../../../../../shared/text/reflection/list.ts';
import { Emblem } from '../../../../parts/Emblem.tsx';
import { KeySign } from '../../../keys/KeySign.tsx';
import { letGo, useKept } from '../../../useKept.ts';
import { useText } from '../../../useLanguage.ts';
import { useSend } from '../../../useSend.ts';
import { useTooLong } from '../../../useTooLong.ts';

type Props = {
  readonly note: ReflectionRow;
  readonly stepName: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onMark: () => void;
};

export const NoteItem = ({ note: { id, text: said, shared, teamName, emblem }, stepName, isChosen, onChoose, onMark }: Props) => {
  const text = useText(reflectionListText);
  const { jot } = useText(reflectionDeskText);
  const send = useSend();
  // Opened here, and not found open with what was typed before: then nothing takes the focus.
  const [isOpened, setOpened] = useState(false);
  const [kept, keep] = useKept<string>(`change of ${id}`);
  const typed = kept ?? said;
  const long = useTooLong()(typed, LONGEST_REFLECTION);
  const team = teamName ?? jot.gone;
  const back = (): void => {
    // At once, for after an answer of the host a frame may come before the field has gone.
    flushSync(() => { keep(letGo(kept)); setOpened(false); });
    // Whoever went elsewhere meanwhile stays there.
    if (document.activeElement === document.body) document.querySelector<HTMLElement>(`[data-note="${id}"]`)?.focus();
  };
  const onSave = async (): Promise<void> => {
    const now = cleanText(typed);
    if (long !== null) return;
    if (now === '' || now === said) { if (now === said) back(); return; }
    if ((await send({ type: 'editReflection', reflection: id, text: now })).ok) back();
  };
  const onRemove = async (): Promise<void> => {
    // Its id may be another note's later.
    if ((await send({ type: 'removeReflection', reflection: id })).ok) keep(null);
  };
  return (
    <li className="noted-row" data-chosen={isChosen ? 'yes' : 'no'} onFocus={onChoose}>
      <span className="named-team">{emblem === null ? null : <Emblem number={emblem} />}{team}</span>
      <span className="noted-step">{stepName}</span>
      {!isOpened && kept === null ? (
        <button type="button" className="noted-said" data-note={id} aria-label={`${said} ${text.edit(team)}`} onClick={() => setOpened(true)} onKeyDown={(event) => { if (event.key === 'Delete') void onRemove(); }}>{said}</button>
      ) : (
        <div data-unsent={typed.trim() === said ? 'no' : 'yes'}>
          <Textarea
            autoFocus={isOpened} aria-label={text.editLabel(team)} description={long === null ? text.editHow : null} error={long} inputWrapperOrder={['input', 'description', 'error']} autosize minRows={1} maxRows={8} maxLength={MOST_READ} value={typed}
            onChange={(event) => keep(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === 'Escape') { event.stopPropagation(); back(); }
              if (event.key !== 'Enter') return;
              event.preventDefault();
              void onSave();
            }}
          />
        </div>
      )}
      <Button
        size="compact-xs" variant={shared ? 'light' : 'default'} aria-pressed={shared} aria-label={shared ? jot.markPrivate(team) : jot.markShared(team)}
        leftSection={shared ? <IconShare size={14} stroke={1.7} aria-hidden="true" /> : <IconLock size={14} stroke={1.7} aria-hidden="true" />}
        rightSection={isChosen ? <KeySign of="markReflection" /> : undefined} onClick={onMark}
      >{shared ? jot.shared : jot.private}</Button>
      <ActionIcon variant="subtle" aria-label={jot.remove(team)} onClick={() => void onRemove()}><IconX size={16} stroke={1.7} aria-hidden="true" /></ActionIcon>
    </li>
  );
};
