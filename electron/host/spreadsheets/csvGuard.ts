// Keeps a spreadsheet from taking a CSV field for a formula, and takes that mark off again; it knows no column.

const formula = /^[\s']*[=+\-@|%]/;
const guarded = /^'(?=[\s']*[=+\-@|%])/;

/** An apostrophe before anything a spreadsheet would compute. */
export const guardField = (text: string): string => (formula.test(text) ? `'${text}` : text);

export const unguardField = (text: string): string => text.replace(guarded, '');
