// What was noted, the latest first, each private or shareable by one press; it reads no view.
import { ActionIcon, Button } from '@mantine/core';
import { IconLock, IconShare, IconX } from '@tabler/icons-react';
import { debriefSteps } from '../../../../../shared/domain/debrief/steps.ts';
import type { ReflectionRow } from '../../../../../shared/domain/reflection/reflections.ts';
import { debriefText } from '../../../../../shared/text/debrief.ts';
import { reflectionDeskText } from '../../../../../shared/text/reflection/desk.ts';
import { Emblem } from '../../../../parts/Emblem.tsx';
import { useText } from '../../../useLanguage.ts';
import { useSend } from '../../../useSend.ts';

export const NoteList = ({ notes }: { readonly notes: readonly ReflectionRow[] }) => {
  const text = useText(reflectionDeskText).jot;
  const { steps } = useText(debriefText);
  const send = useSend();
  const stepName = (step: number | null): string | null => (step === null ? null : steps[debriefSteps[step] ?? 'experience'].name);
  return (
    <ul className="jot-list">
      {notes.toReversed().map(({ id, step, text: said, shared, teamName, emblem }) => {
        const team = teamName ?? text.gone;
        return (
          <li key={id}>
            <span className="named-team">{emblem === null ? null : <Emblem number={emblem} />}{team}</span>
            <p>{said} {step === null ? null : <span>{stepName(step)}</span>}</p>
            <Button
              size="compact-xs" variant={shared ? 'light' : 'default'} aria-pressed={shared} aria-label={shared ? text.markPrivate(team) : text.markShared(team)}
              leftSection={shared ? <IconShare size={14} stroke={1.7} aria-hidden="true" /> : <IconLock size={14} stroke={1.7} aria-hidden="true" />}
              onClick={() => void send({ type: 'markReflection', reflection: id, shared: !shared })}
            >{shared ? text.shared : text.private}</Button>
            <ActionIcon variant="subtle" aria-label={text.remove(team)} onClick={() => void send({ type: 'removeReflection', reflection: id })}><IconX size={16} stroke={1.7} aria-hidden="true" /></ActionIcon>
          </li>
        );
      })}
    </ul>
  );
};
