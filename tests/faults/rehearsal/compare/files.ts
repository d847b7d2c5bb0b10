// The retreat file at the end, by the command line and by SQLite alone: every acknowledged command once where it was said to be, and the recount and the standings as the oracle has them.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { examineFile } from '../../examineFile.ts';
import { scoreIn, standingOf } from '../oracle/standing.ts';
import type { World } from '../world.ts';
import { apart } from './words.ts';

const entry = fileURLToPath(new URL('../../../../electron/node.ts', import.meta.url));

type Standings = {
  readonly runs: readonly { readonly run: string; readonly scores: readonly { readonly team: string; readonly score: number | null }[] }[];
  readonly totals: readonly { readonly team: string; readonly place: number | null; readonly total: number | null; readonly help: number; readonly adjust: number; readonly runs: number }[];
};

const kompak = async (...words: readonly string[]): Promise<string> => (await promisify(execFile)(process.execPath, [entry, ...words], { maxBuffer: 64 << 20 })).stdout;

/** Totals and every score of a file, told by the command line. */
const standingsDiffer = async (file: string, { oracle: { scores } }: World): Promise<readonly string[]> => {
  const told = JSON.parse(await kompak('standings', file, '--json')) as Standings;
  return [
    apart('standings', told.totals.map(({ team, place, total, help, adjust, runs }) => [team, place, total, help, adjust, runs]), standingOf(scores).map(({ team, place, total, help, adjust, runs }) => [team, place, total, help, adjust, runs])),
    apart('scores', told.runs.flatMap(({ run, scores: all }) => all.map(({ team, score }) => [run, team, score])), scores.runs.flatMap((run) => scores.teams.map((team) => [run.id, team.id, scoreIn(run, team)]))),
  ].filter((each) => each !== null);
};

export type FileAudit = { readonly lost: number; readonly doubled: number; readonly wrong: readonly string[] };

export const auditOf = async (file: string, world: World): Promise<FileAudit> => {
  const { rows, problem } = examineFile(file);
  const at = new Map(rows.map(({ id, seq }) => [id, seq]));
  const lost = [...world.acknowledged].filter(([id, seq]) => at.get(id) !== seq).length;
  const recount = await kompak('recount', file, '--json').catch((error: unknown) => String((error as { readonly stdout?: string }).stdout ?? error));
  const isSame = /"differences":\[\]/.test(recount);
  return { lost, doubled: rows.length - at.size, wrong: [...(problem === null ? [] : [problem]), ...(isSame ? [] : [`the recount says ${recount.slice(0, 400)}`]), ...await standingsDiffer(file, world)] };
};

/** A file without personal data counts the same, and holds the name of nobody. */
export const anonymisedDiffers = async (file: string, bytes: string, world: World): Promise<readonly string[]> => {
  const named = world.oracle.people.everyone.filter(({ name }) => bytes.includes(name));
  return [...(named.length > 0 ? [`${named.length} names are still in the file without personal data`] : []), ...await standingsDiffer(file, world)];
};
