// By which two spellings of a name count as one: case and blanks around it aside. It knows nobody.
export const nameKey = (name: string): string => name.trim().toLowerCase();
