// The words and the four choices that narrow the library down; what fits them stands in findExercises.ts.
import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { RefObject } from 'react';
import type { ValueFramework } from '../../../../shared/domain/values/schemas.ts';
import { intensities } from '../../../../shared/domain/exercise.ts';
import { exerciseText } from '../../../../shared/text/exercise.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { Wanted } from './findExercises.ts';
import { lengths } from './findExercises.ts';
import { KeySign } from '../../keys/KeySign.tsx';

type Props = { readonly wanted: Wanted; readonly frameworks: readonly ValueFramework[]; readonly onWant: (wanted: Wanted) => void; readonly search: RefObject<HTMLInputElement | null> };

export const LibraryFilter = ({ wanted, frameworks, onWant, search }: Props) => {
  const text = useText(prepareText).exercises;
  const language = useLanguage();
  const words = exerciseText[language];
  const choice = <Key extends Exclude<keyof Wanted, 'words'>>(key: Key, label: string, options: readonly (readonly [NonNullable<Wanted[Key]>, string])[]) => (
    <NativeSelect
      size="xs" aria-label={label} value={wanted[key] === null ? '' : String(wanted[key])}
      data={[{ value: '', label }, ...options.map(([value, name]) => ({ value: String(value), label: name }))]}
      onChange={(event) => onWant({ ...wanted, [key]: options.find(([value]) => String(value) === event.target.value)?.[0] ?? null })}
    />
  );
  return (
    <div className="library-filter" role="search">
      <TextInput
        ref={search} size="sm" aria-label={text.find} placeholder={text.find} leftSection={<IconSearch size={16} />} rightSection={<KeySign of="search" />}
        value={wanted.words} onChange={(event) => onWant({ ...wanted, words: event.target.value })}
      />
      <div className="library-choices">
        {choice('value', text.values, frameworks.flatMap(({ values }) => values.map(({ code, name }) => [code, name[language]] as const)))}
        {choice('place', text.place, (['indoors', 'outdoors'] as const).map((place) => [place, words.places[place]] as const))}
        {choice('most', text.anyLength, lengths.map((most) => [most, text.atMost(formatCount(most, language))] as const))}
        {choice('intensity', text.intensity, intensities.map((intensity) => [intensity, words.intensities[intensity]] as const))}
      </div>
    </div>
  );
};
