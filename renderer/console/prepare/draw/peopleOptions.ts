// People as a picker offers them: by name, with the agency where two share one; it chooses nobody.
import type { Person } from '../../../../shared/domain/things.ts';

export const peopleOptions = (people: readonly Person[]): { readonly value: string; readonly label: string }[] => {
  const count = new Map<string, number>();
  for (const { name } of people) count.set(name, (count.get(name) ?? 0) + 1);
  return people.map(({ id, name, agency }) => ({ value: id, label: (count.get(name) ?? 0) > 1 ? `${name}, ${agency}` : name }));
};
