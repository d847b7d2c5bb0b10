// A name as it is called out in the hall, and bare: without degrees and titles; it knows nothing else of a person.
import { parseName } from './titles.ts';

/** A degree that no list has, by its form, behind a name and without a comma: "S.Arl". */
const DEGREES = /(?:\s+\p{Lu}\p{L}*\.\p{L}[\p{L}.]*)+$/u;

/** A pilgrimage is how somebody is spoken to, and no degree. */
const PILGRIMAGE = /^(?:hj|h|k\.?h)\.$/i;

export const shortName = (name: string): string => parseName(name).name.replace(DEGREES, '') || name;

/** As the hall calls somebody: "Hj. Suriani Basri" of "Dra. Hj. Suriani Basri, SKM". */
export const calledName = (name: string): string => [...parseName(name).before.filter((title) => PILGRIMAGE.test(title)), shortName(name)].join(' ');

/** All that may be written for a name: in full, without titles, and without what may be a degree or initials. */
export const writtenNames = (name: string): readonly string[] => [name, parseName(name).name, shortName(name)].filter((each) => each !== '');
