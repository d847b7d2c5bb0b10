// The exercises that the programme names and nobody has planned yet, to be planned at once; without any it is not seen.
import { Button } from '@mantine/core';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { programmeText } from '../../../../shared/text/programme.ts';
import { Editable } from '../../Editable.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';

export const ToPlan = ({ exercises }: { readonly exercises: readonly Exercise[] }) => {
  const { toPlan: text } = useText(programmeText);
  const language = useLanguage();
  const send = useSend();
  const count = formatCount(exercises.length, language);
  if (exercises.length === 0) return null;
  return (
    <div className="notice" role="group" aria-label={text.label}>
      <p className="band-words">{text.what(count, exercises.map(({ name }) => name[language]).join('; '))}</p>
      <Editable><Button variant="default" onClick={() => void send({ type: 'planRuns', exercises: exercises.map(({ id }) => id) })}>{text.plan(count)}</Button></Editable>
    </div>
  );
};
