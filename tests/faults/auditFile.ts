// Holds a retreat file against what was acknowledged and what the host believes; it opens nothing through our code.
import { isDeepStrictEqual } from 'node:util';
import type { State } from '../../shared/domain/model.ts';
import type { CommandId } from '../../shared/units.ts';
import { examineFile } from './examineFile.ts';
import type { Count } from './recount.ts';
import { believed, recount } from './recount.ts';

/** By command: the sequence number it was acknowledged with. */
export type Acknowledged = ReadonlyMap<CommandId, number>;
export type Audit = {
  /** Acknowledged commands that are not where they were said to be. */
  readonly lost: number;
  readonly doubled: number;
  /** A broken chain or file, or a belief that differs from the recount; null when all is well. */
  readonly wrong: string | null;
};

/** One sheet's version is handed in once; the same again, under whatever id, was done twice. */
const sheetsIn = (body: string): readonly string[] =>
  (JSON.parse(body) as readonly Readonly<Record<string, unknown>>[]).flatMap((fact) =>
    (fact['type'] === 'sheetSubmitted' ? [`${String(fact['run'])} ${String(fact['team'])} ${String(fact['version'])}`] : []));

const differences = (counted: Count, believes: Count): string | null => {
  const different = (Object.keys(counted) as (keyof Count)[]).filter((what) => !isDeepStrictEqual(counted[what], believes[what]));
  return different.length === 0 ? null
    : different.map((what) => `${what}: counted ${JSON.stringify(counted[what])}, believed ${JSON.stringify(believes[what])}`).join('; ');
};

/** `state`: what the host believes; null when it has none open. */
export const auditFile = (file: string, acknowledged: Acknowledged, state: State | null): Audit => {
  const { rows, problem } = examineFile(file);
  const at = new Map(rows.map((row) => [row.id, row.seq]));
  const lost = [...acknowledged].filter(([id, seq]) => at.get(id) !== seq).length;
  if (problem !== null) return { lost, doubled: 0, wrong: problem };
  const sheets = rows.flatMap(({ body }) => sheetsIn(body));
  const doubled = rows.length - at.size + sheets.length - new Set(sheets).size;
  return { lost, doubled, wrong: state === null ? null : differences(recount(rows), believed(state, rows.length)) };
};
