// The choices about a roster that was read, each one step that can be taken back, and the preview they make; nothing is stored.
import { useMemo, useState } from 'react';
import type { ReadRoster } from '../../../../../shared/contract.ts';
import type { Person } from '../../../../../shared/domain/things.ts';
import type { Agency } from '../../../../../shared/domain/roster/schemas.ts';
import type { Table } from '../../../../../shared/domain/roster/headings.ts';
import type { RosterChoices, TableFile, RosterPreview } from '../../../../../shared/domain/roster/preview.ts';
import { firstChoices, matcherOf, peopleInSheets, rosterPreview, tablesOf } from '../../../../../shared/domain/roster/rosterPreview.ts';

export type Previewing = {
  readonly file: TableFile;
  readonly tables: readonly Table[];
  readonly choices: RosterChoices;
  readonly preview: RosterPreview;
  /** People in each sheet, whether it is read or not. */
  readonly inSheets: readonly number[];
  readonly choose: (next: RosterChoices) => void;
  /** null: no choice was made yet. */
  readonly takeBack: (() => void) | null;
};

export const usePreview = ({ file, remembered }: ReadRoster, people: readonly Person[], agencies: readonly Agency[]): Previewing => {
  const tables = useMemo(() => tablesOf(file), [file]);
  const [steps, setSteps] = useState(() => ({ first: firstChoices(file, tables, (at) => remembered[at] ?? null), later: [] as readonly RosterChoices[] }));
  const choices = steps.later.at(-1) ?? steps.first;
  const match = useMemo(() => matcherOf(people, agencies), [people, agencies]);
  const preview = useMemo(() => rosterPreview(file, tables, choices, { people, match }), [file, tables, choices, people, match]);
  const inSheets = useMemo(() => peopleInSheets(file, tables, choices), [file, tables, choices]);
  return {
    file, tables, choices, preview, inSheets,
    choose: (next) => setSteps({ ...steps, later: [...steps.later, next] }),
    takeBack: steps.later.length === 0 ? null : () => setSteps({ ...steps, later: steps.later.slice(0, -1) }),
  };
};
