// A hash as people read it aloud and compare it: capitals in groups of four.

/** The first `groups` groups of four hex digits; a whole SHA-256 has sixteen. */
export const hashWords = (hash: string, groups = 16): string => (hash.toUpperCase().match(/.{1,4}/g) ?? []).slice(0, groups).join(' ');
