// Finds in a fact every text that could be any other, by asking the schema; and puts another one there.
import { factSchema } from '../../../../shared/domain/facts.ts';
import type { Fact } from '../../../../shared/domain/facts.ts';

type Path = readonly (string | number)[];

const leaves = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, Array.isArray(value) ? Number(key) : key]));
};

const withText = (value: unknown, [key, ...rest]: Path, text: string): unknown => {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.map((each: unknown, i) => (i === key ? withText(each, rest, text) : each));
  return { ...(value as object), [key]: withText((value as Record<string, unknown>)[key], rest, text) };
};

/** As "type.fields.name"; a place in a list does not matter. */
const nameOf = (fact: Fact, path: Path): string => [fact.type, ...path.map((key) => (typeof key === 'number' ? '*' : key))].join('.');

/** The same fact with `text` at each place, one after the other, where it still is a fact. */
export const withEach = (fact: Fact, text: string): readonly { readonly at: string; readonly fact: Fact }[] => leaves(fact).flatMap((path) => {
  const parsed = factSchema.safeParse(withText(fact, path, text));
  return parsed.success ? [{ at: nameOf(fact, path), fact: parsed.data }] : [];
});
