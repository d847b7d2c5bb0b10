// What "Pulihkan" on a record would give as a command against the present state, or null where it would change nothing; it sends none.
import type { Command } from '../../../shared/domain/commands.ts';
import type { JournalEntry } from '../../../shared/domain/journal.ts';
import type { RetreatFields } from '../../../shared/domain/retreat/schemas.ts';
import { retreatFieldsSchema } from '../../../shared/domain/retreat/schemas.ts';
import type { RetreatView } from '../../../shared/domain/retreat/retreat.ts';
import { same } from '../../../shared/domain/same.ts';
import type { Try } from '../../../shared/domain/scoring/points/sheetResult.ts';
import { triesOf } from '../../../shared/domain/scoring/points/sheetResult.ts';
import type { RunView } from '../../../shared/domain/scoring/run/runView.ts';

type Present = { readonly retreat: NonNullable<RetreatView>; readonly runs: readonly RunView[] };

/** As they are compared and handed in: no penalty counted 0, and the rubric said even where it is the first, or what comes back would be read by the present one. */
const inFull = ({ mark, penalties, rubric = 1 }: Try): Try => ({
  mark, penalties: Object.fromEntries(Object.entries(penalties).filter(([, count]) => count > 0).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  ...(mark.kind === 'rated' ? { rubric } : {}),
});

/** Once the run is read back a sheet changes with a reason alone, and a record brings none. */
const sheetAgain = ({ facts, run, team, sheet }: JournalEntry, { runs }: Present): Command | null => {
  const fact = facts.find((each) => each.type === 'sheetSubmitted' || each.type === 'sheetRestored');
  const value = sheet?.after ?? null;
  if (fact === undefined || run === null || team === null || value === null) return null;
  const { judge = null } = fact;
  const now = runs.find((each) => each.run === run.id && each.stage === 'open' && each.cancelled === null);
  const present = now?.rows.find((each) => each.team === team.id)?.sheets.find((each) => each.judge === judge);
  const tries = triesOf(value).map(inFull);
  const last = tries.at(-1);
  if (present === undefined || last === undefined || (present.sheet !== null && same(triesOf(present.sheet).map(inFull), tries))) return null;
  const earlier = tries.slice(0, -1);
  return { type: 'submitSheet', run: run.id, team: team.id, ...(judge === null ? {} : { judge }), basedOn: present.version, ...last, ...(earlier.length === 0 ? {} : { earlier }) };
};

const particularsAgain = ({ facts }: JournalEntry, { retreat }: Present): Command | null => {
  const fields = facts.map((fact) => (fact.type === 'retreatEdited' || fact.type === 'retreatCreated' ? fact.fields : null)).findLast((each) => each !== null) ?? null;
  if (fields === null) return null;
  const names = Object.keys(retreatFieldsSchema.unwrap().shape) as (keyof RetreatFields)[];
  return names.every((name) => fields[name] === retreat[name]) ? null : { type: 'editRetreat', fields };
};

export const restoring = (entry: JournalEntry, present: Present): Command | null => sheetAgain(entry, present) ?? particularsAgain(entry, present);
