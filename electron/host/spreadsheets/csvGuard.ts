// Keeps a spreadsheet from taking a CSV field for a formula, and takes that mark off again; it knows no column.

// The wide signs too: spreadsheets set to an East Asian language take them for the narrow ones.
const formula = /^[\s']*[=+\-@|%＝＋－＠]/;
const guarded = /^'(?=[\s']*[=+\-@|%＝＋－＠])/;

/** An apostrophe before anything a spreadsheet would compute. */
export const guardField = (text: string): string => (formula.test(text) ? `'${text}` : text);

export const unguardField = (text: string): string => text.replace(guarded, '');
