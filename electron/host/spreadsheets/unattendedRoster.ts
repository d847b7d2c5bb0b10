// Reads a roster with nobody at a window to choose sheets or columns: every sheet that is understood, as it stands; nothing is stored.
import type { TableFile, RosterRow } from '../../../shared/domain/roster/preview.ts';
import { wantedOf } from '../../../shared/domain/roster/headings.ts';
import { firstChoices, matcherOf, rosterPreview, tablesOf } from '../../../shared/domain/roster/rosterPreview.ts';
import { defaultAgencies } from '../../../shared/library/agencies.ts';
import { FileProblem } from '../fileProblem.ts';
import { readTable } from './readTable.ts';

export type UnattendedRoster = {
  readonly source: TableFile['source'];
  readonly rows: readonly RosterRow[];
  /** The last row of the heading where one sheet is read; 0 where several are. */
  readonly headerRow: number;
};

/** Throws a FileProblem for a file that is refused, or whose needed columns no heading names. */
export const unattendedRoster = async (name: string, bytes: Uint8Array): Promise<UnattendedRoster> => {
  const answer = await readTable(name, bytes);
  if (!answer.ok) throw new FileProblem(answer.refusal);
  const file = answer.value;
  const tables = tablesOf(file);
  const choices = firstChoices(file, tables, () => null);
  const read = choices.sheets.flatMap(({ isIn, columns }, at) => (isIn ? [{ at, columns }] : []));
  const wanted = read.flatMap(({ columns }) => wantedOf(columns));
  // At a window a person would say what the columns are.
  if (wanted.length > 0) throw new FileProblem({ code: 'rosterHeaderless', name, wanted });
  const { rows } = rosterPreview(file, tables, choices, { people: [], match: matcherOf([], defaultAgencies) });
  return { source: file.source, rows, headerRow: read.length === 1 ? (tables[read[0]?.at ?? 0]?.headerRow ?? 0) : 0 };
};
