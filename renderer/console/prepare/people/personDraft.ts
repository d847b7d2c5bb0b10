// A participant's fields while they are typed, read by the same rules as a row of a roster; it stores nothing.
import type { PersonFields } from '../../../../shared/domain/roster/schemas.ts';
import { readPerson } from '../../../../shared/domain/roster/person.ts';
import type { RosterColumn } from '../../../../shared/domain/roster/preview.ts';
import { rosterColumns } from '../../../../shared/domain/roster/preview.ts';
import type { PersonProblem } from '../../../../shared/text/people/card.ts';

export type PersonDraft = Readonly<Record<RosterColumn, string>>;
export type PersonProblems = Readonly<Partial<Record<RosterColumn, PersonProblem>>>;
export type ReadDraft = { readonly fields: PersonFields } | { readonly problems: PersonProblems };

export const draftOfPerson = (fields: Partial<PersonFields>): PersonDraft =>
  Object.fromEntries(rosterColumns.map((column) => [column, fields[column] ?? ''])) as PersonDraft;

/** Unlike a file's row, what is typed is never left out in silence: it is mended by whoever typed it. */
export const readDraft = (draft: PersonDraft): ReadDraft => {
  const read = readPerson(
    { row: 1, cells: rosterColumns.map((column) => ({ text: draft[column], numeric: false })) },
    { columns: rosterColumns, match: () => null, key: '', sheet: null, heading: null, mend: { set: {}, out: false } },
  );
  if (read.kind === 'refused') return { problems: { [read.column]: read.reason } };
  if (read.kind === 'out') return { problems: {} };
  const problems: PersonProblems = Object.fromEntries(read.flags.flatMap(({ code }): readonly (readonly [RosterColumn, PersonProblem])[] => {
    switch (code) {
      case 'nipDamaged': case 'nipNotValid': return [['nip', 'nip']];
      case 'bornNotValid': return [['born', 'born']];
      case 'genderNotValid': return [['gender', 'gender']];
      default: return [];
    }
  }));
  return Object.keys(problems).length > 0 ? { problems } : { fields: read.fields };
};
