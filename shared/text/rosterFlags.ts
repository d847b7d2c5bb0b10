// What is worth saying about one row of a roster, as lines for the command line; it reads no file.
import type { RosterRow } from '../domain/roster/preview.ts';
import type { Language } from '../units.ts';
import { prepareText } from './prepare.ts';

/** Empty for a row with nothing to check. Each line names what is wrong and what becomes of the row. */
export const flagText = (row: RosterRow, language: Language): readonly string[] => {
  const text = prepareText[language].preview;
  const line = ({ title, what }: { readonly title: string; readonly what: string }, found = ''): string =>
    `${title}${found === '' ? '' : ` (${found})`}. ${what}`;
  if (row.kind === 'refused') {
    return [row.reason === 'tooLong'
      ? line({ title: text.tooLong.title(text.columns[row.column]), what: text.tooLong.what })
      : line(text[row.reason], row.shown)];
  }
  return row.flags.flatMap((flag) => {
    switch (flag.code) {
      case 'genderDerived': return [];
      case 'sameAsRow': return [line({ title: text.sameAsRow.title(String(flag.row)), what: text.sameAsRow.what }, row.fields.name)];
      case 'nipDamaged': case 'nipNotValid': case 'genderNotValid': return [line(text[flag.code], flag.found)];
    }
  });
};
