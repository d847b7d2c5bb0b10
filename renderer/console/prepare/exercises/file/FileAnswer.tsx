// What there is to say or to decide about an exercise's file: why it was refused, or what becomes of one that is here already.
import { Button } from '@mantine/core';
import { prepareText } from '../../../../../shared/text/prepare.ts';
import { ownExercisesText } from '../../../../../shared/text/prepare/ownExercises.ts';
import { refusalText } from '../../../../../shared/text/refusals.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import type { ExerciseFile } from './useExerciseFile.ts';

type Props = { readonly file: ExerciseFile; readonly onTake: (replace: boolean) => void; readonly onLeave: () => void };

export const FileAnswer = ({ file, onTake, onLeave }: Props) => {
  const text = useText(ownExercisesText);
  const { dismiss } = useText(prepareText).people;
  const language = useLanguage();
  const leave = (words: string) => <Button variant="default" onClick={onLeave}>{words}</Button>;
  switch (file.kind) {
    case 'none': return null;
    case 'reading': return <p className="notice" role="status">{text.reading}</p>;
    case 'refused': return <div className="notice notice-danger" role="alert"><p>{refusalText(file.refusal, language)}</p>{leave(dismiss)}</div>;
    case 'read': {
      const { fields, without, twin, freeName } = file.read;
      const name = fields.name[language];
      const said = [
        twin === null ? null : twin.isSame ? text.taken.same(name) : twin.replaceable === null ? text.taken.builtIn(name, freeName[language]) : text.taken.twin(name, freeName[language]),
        without.length === 0 ? null : text.taken.without(without.join(', ')),
      ];
      return (
        <div className="notice" role="alert">
          <p>{said.filter((each) => each !== null).join(' ')}</p>
          {twin === null ? <Button variant="default" onClick={() => onTake(false)}>{text.taken.take}</Button> : null}
          {twin === null || twin.isSame ? null : <Button variant="default" onClick={() => onTake(false)}>{text.taken.keepBoth}</Button>}
          {twin === null || twin.isSame || twin.replaceable === null ? null : <Button variant="default" onClick={() => onTake(true)}>{text.taken.replace}</Button>}
          {leave(twin?.isSame === true ? dismiss : text.taken.leave)}
        </div>
      );
    }
  }
};
