// What "Pulihkan" on a record would give as a command against the present state, or null where it would change nothing; it sends none.
import type { Command } from '../../../shared/domain/commands.ts';
import type { JournalEntry } from '../../../shared/domain/journal.ts';
import type { RetreatFields } from '../../../shared/domain/retreat/schemas.ts';
import type { Sheet } from '../../../shared/domain/runs/schemas.ts';
import { retreatFieldsSchema } from '../../../shared/domain/retreat/schemas.ts';
import type { RetreatView } from '../../../shared/domain/retreat/retreat.ts';
import type { RunView } from '../../../shared/domain/scoring/run/runView.ts';

type Present = { readonly retreat: NonNullable<RetreatView>; readonly runs: readonly RunView[] };

const isSame = (a: Pick<Sheet, 'mark' | 'penalties'>, b: Sheet | null): boolean => {
  if (b === null || JSON.stringify(a.mark) !== JSON.stringify(b.mark)) return false;
  return [...Object.keys(a.penalties), ...Object.keys(b.penalties)].every((id) => (a.penalties[id] ?? 0) === (b.penalties[id] ?? 0));
};

const sheetAgain = ({ facts, run, team, sheet }: JournalEntry, { runs }: Present): Command | null => {
  const value = sheet?.after ?? null;
  if (run === null || team === null || value === null || !facts.some(({ type }) => type === 'sheetSubmitted' || type === 'sheetRestored')) return null;
  const row = runs.find((each) => each.run === run.id)?.rows.find((each) => each.team === team.id);
  if (row === undefined || isSame(value, row.sheet)) return null;
  return { type: 'submitSheet', run: run.id, team: team.id, basedOn: row.version, mark: value.mark, penalties: value.penalties };
};

const particularsAgain = ({ facts }: JournalEntry, { retreat }: Present): Command | null => {
  const fields = facts.map((fact) => (fact.type === 'retreatEdited' || fact.type === 'retreatCreated' ? fact.fields : null)).findLast((each) => each !== null) ?? null;
  if (fields === null) return null;
  const names = Object.keys(retreatFieldsSchema.unwrap().shape) as (keyof RetreatFields)[];
  return names.every((name) => fields[name] === retreat[name]) ? null : { type: 'editRetreat', fields };
};

export const restoring = (entry: JournalEntry, present: Present): Command | null => sheetAgain(entry, present) ?? particularsAgain(entry, present);
