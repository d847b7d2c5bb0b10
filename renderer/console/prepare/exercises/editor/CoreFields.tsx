// What an exercise is, for whom and where; it keeps nothing itself.
import { NativeSelect, TextInput } from '@mantine/core';
import { intensities, places } from '../../../../../shared/domain/exercise.ts';
import type { ValueFramework } from '../../../../../shared/domain/values/schemas.ts';
import { exerciseText } from '../../../../../shared/text/exercise.ts';
import { useText } from '../../../useLanguage.ts';
import { BothField } from '../../../fields/BothField.tsx';
import type { ExerciseDraft } from './exerciseDraft.ts';
import { useEditorText, useProblemAt } from '../../../fields/fieldsContext.ts';
import { ValueChoice } from './ValueChoice.tsx';

type Props = { readonly draft: ExerciseDraft; readonly frameworks: readonly ValueFramework[]; readonly onChange: (change: Partial<ExerciseDraft>) => void };

export const CoreFields = ({ draft, frameworks, onChange }: Props) => {
  const text = useEditorText();
  const words = useText(exerciseText);
  const problemAt = useProblemAt();
  const size = (name: 'from' | 'to' | 'best') => (
    <TextInput
      className="short-field" label={text[name]} value={draft.teamSize[name]} error={problemAt(`teamSize.${name}`)} inputMode="numeric"
      onChange={(event) => onChange({ teamSize: { ...draft.teamSize, [name]: event.currentTarget.value } })}
    />
  );
  return (
    <>
      <BothField label={text.name} at="name" value={draft.name} onChange={(name) => onChange({ name })} isFirst />
      <BothField label={text.objective} at="objective" value={draft.objective} onChange={(objective) => onChange({ objective })} isLong />
      <ValueChoice frameworks={frameworks} chosen={draft.values} onChange={(values) => onChange({ values })} />
      <div className="editor-line">
        {size('from')}{size('to')}{size('best')}
        <NativeSelect
          className="middle-field" label={text.place} value={draft.place} data={places.map((place) => ({ value: place, label: words.places[place] }))}
          onChange={(event) => onChange({ place: places.find((place) => place === event.currentTarget.value) ?? draft.place })}
        />
        <NativeSelect
          className="middle-field" label={text.intensity} value={draft.intensity} data={intensities.map((each) => ({ value: each, label: words.intensities[each] }))}
          onChange={(event) => onChange({ intensity: intensities.find((each) => each === event.currentTarget.value) ?? draft.intensity })}
        />
      </div>
      <BothField label={text.materials} at="materials" value={draft.materials} onChange={(materials) => onChange({ materials })} isLong />
    </>
  );
};
