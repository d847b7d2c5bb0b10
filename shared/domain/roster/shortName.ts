// A name as it is called out in the hall, and bare: without degrees and titles; it knows nothing else of a person.

/** Before a name; a bare initial such as "R." is part of it. */
const TITLES = /^(?:(?:prof|drg|drs|dra|dr|ir|hj|h|kh|apt|ns)\.\s*)+/i;
/** After a name and without a comma: "S.H.", "M.Si". */
const DEGREES = /(?:\s+\p{Lu}\p{L}*\.\p{L}[\p{L}.]*)+$/u;

/** A pilgrimage is how somebody is spoken to, and no degree. */
const PILGRIMAGE = /(?<![^\s.])(?:hj|h|kh)\./gi;

export const shortName = (name: string): string => {
  const [called = ''] = name.split(',');
  const bare = called.trim().replace(TITLES, '').replace(DEGREES, '').trim();
  return bare === '' ? name : bare;
};

/** As the hall calls somebody: "Hj. Suriani Basri" of "Dra. Hj. Suriani Basri, SKM". */
export const calledName = (name: string): string => [...(TITLES.exec(name.trim())?.[0].match(PILGRIMAGE) ?? []), shortName(name)].join(' ');
