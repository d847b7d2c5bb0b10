// What can be done with the exercise that is being looked at: copied, changed, handed on, removed; it changes nothing itself but by a command.
import { Button } from '@mantine/core';
import { IconCopy, IconFileExport, IconPencil, IconTrash } from '@tabler/icons-react';
import { isOwn } from '../../../../shared/domain/ownExercises/ownExercises.ts';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import { ownExercisesText } from '../../../../shared/text/prepare/ownExercises.ts';
import { Editable } from '../../Editable.tsx';
import { showNotice } from '../../toasts.ts';
import { useCall } from '../../useCall.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { KeySign } from '../../keys/KeySign.tsx';

type Props = { readonly exercise: Exercise; readonly onEdit: () => void; readonly onCopy: () => void };

export const ExerciseTools = ({ exercise, onEdit, onCopy }: Props) => {
  const text = useText(ownExercisesText);
  const language = useLanguage();
  const send = useSend();
  const call = useCall();
  const onShare = async (): Promise<void> => {
    const made = await call('exportExercise', { exercise: exercise.id, language });
    if (!made.ok) return;
    // Said before its folder opens: it is there, whether or not that can be shown.
    if (made.value.takes === 'folder') showNotice(text.madeIn(made.value.name), language);
    const taken = await call('takePaper', { file: made.value.file });
    if (taken.ok && taken.value.savedAs !== null) showNotice(text.saved(taken.value.savedAs), language);
  };
  const icon = { size: 15, stroke: 1.75, 'aria-hidden': true } as const;
  return (
    <div className="exercise-tools" role="group" aria-label={text.tools}>
      <Editable>
        {isOwn(exercise.id) ? <Button variant="default" size="xs" leftSection={<IconPencil {...icon} />} rightSection={<KeySign of="edit" />} onClick={onEdit}>{text.edit}</Button> : null}
        <Button variant="default" size="xs" leftSection={<IconCopy {...icon} />} rightSection={isOwn(exercise.id) ? undefined : <KeySign of="edit" />} onClick={onCopy}>{text.copy}</Button>
      </Editable>
      <Button variant="default" size="xs" leftSection={<IconFileExport {...icon} />} onClick={() => void onShare()}>{text.share}</Button>
      <Editable>
        {isOwn(exercise.id) ? <Button variant="default" size="xs" leftSection={<IconTrash {...icon} />} onClick={() => void send({ type: 'removeExercise', exercise: exercise.id })}>{text.remove}</Button> : null}
      </Editable>
    </div>
  );
};
