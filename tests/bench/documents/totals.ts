// Counts where the totals of random retreats differ between paper, workbook, text, hall and the second count; it says by which seed each can be seen again.
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { exportFiles } from '../../../electron/host/exporting/exportFiles.ts';
import { readRetreat } from '../../../electron/host/log/readRetreat.ts';
import { recounted } from '../../../electron/host/recount/compareCounts.ts';
import { BLANK } from '../../../renderer/report/scoreSigns.ts';
import type { Fact } from '../../../shared/domain/facts.ts';
import { behaviourProgress } from '../../../shared/domain/freeze/wholeBehaviour.ts';
import type { State } from '../../../shared/domain/model.ts';
import { views } from '../../../shared/domain/views.ts';
import { formatPoints } from '../../../shared/text/format.ts';
import type { Hundredths } from '../../../shared/units.ts';
import { readPdf } from '../../electron/host/printing/readPdf.ts';
import { rowEnds } from '../../electron/host/printing/rekapLines.ts';
import { moment } from '../../shared/given.ts';
import { scoringStory } from '../../shared/scoringStory.ts';
import type { Papers } from './papers.ts';
import { writeRetreat } from './retreatFile.ts';

/** Each team's total by its name, null where it has none. */
type Totals = ReadonlyMap<string, number | null>;

const hundredthsOf = (text: string): number | null => (text === '' ? null : Number(text.replace(',', '')));

const inHall = (state: State): Totals => {
  const { scene } = views.hall({ ...state, hall: { ...state.hall, shown: 'board', boardMode: 'all' } });
  if (scene.kind !== 'board') throw new Error('the hall shows no board');
  return new Map(scene.board.rows.map(({ name, total }) => [name, total]));
};

export const totalDifferences = async ({ node, folder, open }: Papers, retreats: number, from: number, progress: (line: string) => void): Promise<number> => {
  let differences = 0;
  for (let seed = from; seed < from + retreats; seed++) {
    const [story] = fc.sample(scoringStory, { seed, numRuns: 1 });
    if (story === undefined) throw new Error('there is no story');
    const path = join(folder, `random-${seed}.kompak`);
    writeRetreat(path, `ab${String(seed).padStart(8, '0')}`, story.map((command, i) => ({ at: moment(i), command })));
    const { state, facts } = readRetreat(path);
    open(path);
    const rows = node.host.current.log()?.rows ?? [];
    const names = new Map(state.teams.map(({ id, name }) => [id as string, name]));
    const totalsOf = (all: readonly Fact[]): Totals => new Map(recounted(all).totals.map(({ team, total }) => [names.get(team) ?? team, total]));
    const counted = totalsOf(facts);
    // The audience knows no Perilaku of a run before every team of it was observed.
    const heldBack = state.runs.filter((run) => behaviourProgress(run, state.teams) !== null).map(({ id }) => id);
    const inPublic = totalsOf(facts.filter((fact) => (fact.type !== 'behaviourRated' && fact.type !== 'ratingRestored') || !heldBack.includes(fact.run)));
    const files = async (as: 'xlsx' | 'csv') => (await exportFiles({ rows, as, what: 'results', language: 'id', withHealth: false, withAnswers: false, now: moment(0) }))[0]?.bytes ?? new Uint8Array();
    const [book] = await readXlsxFile(Buffer.from(await files('xlsx')));
    const inBook: Totals = new Map((book?.data ?? []).slice(1).map((row) => [String(row[3]), typeof row[4] === 'number' ? Math.round(row[4] * 100) : null]));
    const text = Papa.parse<string[]>(new TextDecoder().decode(await files('csv')).trimEnd(), { delimiter: ';' }).data.slice(1);
    const inText: Totals = new Map(text.map((row) => [row[3] ?? '', hundredthsOf(row[4] ?? '')]));
    const paper = (await readPdf(await node.print({ kind: 'rekap', language: 'id' }))).pages.flatMap(({ lines }) => lines);
    const differ = (where: string, what: unknown): void => {
      differences += 1;
      progress(`seed ${seed}, ${where}: ${JSON.stringify(what)}`);
    };
    for (const [where, totals, wanted] of [['workbook', inBook, counted], ['text', inText, counted], ['hall', inHall(state), inPublic]] as const) {
      if (totals.size !== wanted.size) differ(where, [...totals.keys()]);
      for (const [team, total] of wanted) if (totals.get(team) !== total) differ(where, [team, total, totals.get(team) ?? null]);
    }
    // A total ends its team's row in the table, and stands behind its name in the chart.
    for (const [team, total] of counted) {
      const wanted = total === null ? BLANK : Array.from({ length: 2 }, () => formatPoints(total as Hundredths, 'id')).join(' ');
      const found = rowEnds(paper, team).join(' ');
      if (found !== wanted) differ('paper', [team, wanted, found]);
    }
    if ((seed - from + 1) % 25 === 0) progress(`${seed - from + 1} retreats`);
  }
  return differences;
};
