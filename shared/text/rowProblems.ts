// What is worth saying about one row of a roster: in the preview problem by problem, on the command line as lines. It reads no file and mends nothing.
import type { RosterRow, RowFlag } from '../domain/roster/preview.ts';
import { flagWeight } from '../domain/roster/flagWeight.ts';
import type { Language } from '../units.ts';
import { rosterImportText } from './rosterImport.ts';

export type RowProblem = {
  readonly tone: 'danger' | 'warn' | 'quiet';
  readonly title: string;
  readonly what: string;
  /** What it is about; null: the whole row. */
  readonly flag: RowFlag | null;
};

const toneOf = (flag: RowFlag): RowProblem['tone'] => (flag.code === 'sameAsRow' ? 'danger' : flagWeight(flag) === 'check' ? 'warn' : 'quiet');

export const rowProblems = (row: RosterRow, language: Language): readonly RowProblem[] => {
  const text = rosterImportText[language];
  switch (row.kind) {
    case 'out': return [{ tone: 'quiet', ...text.outBy, flag: null }];
    case 'refused': return [{ tone: 'danger', ...text.refused[row.reason](text.meanings[row.column]), flag: null }];
    case 'ready': case 'double': return row.flags.map((flag) => {
      // The table pairs each code with its own sentence; TypeScript cannot follow that through a lookup.
      const sentence = text.flags[flag.code] as (flag: RowFlag) => { readonly title: string; readonly what: string };
      return { tone: toneOf(flag), ...sentence(flag), flag };
    });
  }
};

/** Empty for a row with nothing to check. Each line names what is wrong and what becomes of the row. */
export const problemLines = (row: RosterRow, language: Language): readonly string[] =>
  rowProblems(row, language).filter(({ tone }) => tone !== 'quiet').map(({ title, what, flag }) => {
    const found = row.kind === 'refused' || row.kind === 'out' ? row.shown : flag !== null && 'found' in flag ? flag.found : row.fields.name;
    return `${title} (${found}). ${what}`;
  });
