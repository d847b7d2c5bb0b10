// Things with an id of a letter and a number, like p12: their number, the next id, and what they are without it; it knows no matter.
type Numbered = { readonly id: string };

export const numberOf = (id: string): number => Number(id.slice(1));

/** We never get there; a file made by hand may, and above it one more is no other number. */
const isOurs = (number: number): boolean => Number.isInteger(number) && number < 1_000_000_000;

/** One above the highest that is taken: a gap is never filled. */
export const nextId = <Id extends string>(letter: string, taken: readonly { readonly id: Id }[]): Id =>
  `${letter}${1 + Math.max(0, ...taken.map(({ id }) => numberOf(id)).filter(isOurs))}` as Id;

export const fieldsOf = <Whole extends Numbered>(whole: Whole): Omit<Whole, 'id'> => {
  const { id: _, ...fields } = whole;
  return fields;
};

export const without = <Whole extends Numbered>(list: readonly Whole[], id: Whole['id']): readonly Whole[] => list.filter((each) => each.id !== id);

/** The list with this one in it, new or changed, in the order of the numbers. */
export const withOne = <Whole extends Numbered>(list: readonly Whole[], one: Whole): readonly Whole[] =>
  [...without(list, one.id), one].toSorted((a, b) => numberOf(a.id) - numberOf(b.id));
