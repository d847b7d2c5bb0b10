// Tells whether what is typed leaves one of the names a field offers, so that Enter may take it; it takes none.

/** As the list shows them while one types; a name that stands there whole is taken already. */
export const isOneLeft = (names: readonly string[], typed: string): boolean => {
  const said = typed.trim().toLowerCase();
  const left = names.filter((name) => name.toLowerCase().includes(said));
  return said !== '' && left.length === 1 && left[0]?.toLowerCase() !== said;
};
