// Puts the problems of one roster row into words; it marks and mends nothing.
import type { RosterRow, RowFlag } from '../../../../shared/domain/roster/preview.ts';
import type { PrepareText } from '../../../../shared/text/prepare.ts';

export type RowProblem = { readonly tone: 'warn' | 'danger'; readonly title: string; readonly what: string };

const flagProblem = (flag: RowFlag, text: PrepareText['preview']): readonly RowProblem[] => {
  switch (flag.code) {
    case 'nipDamaged': return [{ tone: 'warn', ...text.nipDamaged }];
    case 'nipNotValid': return [{ tone: 'warn', ...text.nipNotValid }];
    case 'genderNotValid': return [{ tone: 'warn', ...text.genderNotValid }];
    case 'sameAsRow': return [{ tone: 'danger', title: text.sameAsRow.title(String(flag.row)), what: text.sameAsRow.what }];
    case 'genderDerived': return [];
  }
};

export const rowProblems = (row: RosterRow, text: PrepareText['preview']): readonly RowProblem[] => {
  if (row.kind !== 'refused') return row.flags.flatMap((flag) => flagProblem(flag, text));
  switch (row.reason) {
    case 'noName': return [{ tone: 'danger', ...text.noName }];
    case 'noAgency': return [{ tone: 'danger', ...text.noAgency }];
    case 'tooLong': return [{ tone: 'danger', title: text.tooLong.title(text.columns[row.column]), what: text.tooLong.what }];
  }
};
