// Column titles of the runs: an exercise held more than once gets its turn after its name.
import type { Exercise } from '../../shared/domain/exercise.ts';
import type { Language } from '../../shared/units.ts';

export const runNames = (runs: readonly { readonly exercise: Pick<Exercise, 'name'> }[], language: Language): readonly string[] => {
  const names = runs.map(({ exercise }) => exercise.name[language]);
  return names.map((name, index) => {
    const turns = names.filter((each) => each === name).length;
    return turns === 1 ? name : `${name} ${names.slice(0, index + 1).filter((each) => each === name).length}`;
  });
};
