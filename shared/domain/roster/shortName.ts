// A name as it is called out in the hall: without degrees and titles; it knows nothing else of a person.

/** Before a name; a bare initial such as "R." is part of it. */
const TITLES = /^(?:(?:prof|drg|drs|dra|dr|ir|hj|h|kh|apt|ns)\.\s*)+/i;
/** After a name and without a comma: "S.H.", "M.Si". */
const DEGREES = /(?:\s+\p{Lu}\p{L}*\.\p{L}[\p{L}.]*)+$/u;

export const shortName = (name: string): string => {
  const [called = ''] = name.split(',');
  const bare = called.trim().replace(TITLES, '').replace(DEGREES, '').trim();
  return bare === '' ? name : bare;
};
