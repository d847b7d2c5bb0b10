// Team names must differ, whatever their capitals; it names no team.

/** The first name that stands there twice. */
export const nameTwice = (names: readonly string[]): string | undefined =>
  names.find((name, i) => names.findIndex((other) => other.toUpperCase() === name.toUpperCase()) !== i);
