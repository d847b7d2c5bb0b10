// The workbook of all data, read from the disk by another's reader, against the oracle's books: totals, every cell, and who was there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { cellsIn, scoreIn, standingOf } from '../oracle/standing.ts';
import type { World } from '../world.ts';
import { apart } from './words.ts';

type Value = string | number | boolean | Date | null | undefined;

/** As a whole number of hundredths; blank stays blank. */
const hundredths = (value: Value): number | null => (typeof value === 'number' ? Math.round(value * 100) : null);

/** Rows by their headings. */
const tableOf = (data: readonly (readonly Value[])[]): readonly ((heading: string) => Value)[] => {
  const [headings = [], ...rows] = data;
  return rows.map((row) => (heading) => {
    const at = headings.indexOf(heading);
    if (at < 0) throw new Error(`the workbook has no column ${heading}`);
    return row[at] ?? null;
  });
};

const KINDS: Readonly<Record<string, string>> = { present: 'hadir', permitted: 'izin', sick: 'sakit', duty: 'dinas', absent: 'tanpa keterangan' };

/** Gives what differs, in words. */
export const workbookDiffers = async (world: World): Promise<readonly string[]> => {
  const { scores, people } = world.oracle;
  const { files } = await world.call('exportData', { as: 'xlsx', what: 'all', language: 'id', withHealth: false, withAnswers: false });
  const sheets = new Map((await readXlsxFile(readFileSync(join(world.laptop().data, 'reports', files[0]?.name ?? '')))).map(({ sheet, data }) => [sheet, data as unknown as readonly (readonly Value[])[]]));
  const rows = (sheet: string) => tableOf(sheets.get(sheet) ?? []);
  const totals = rows('Total dan peringkat').map((of) => [of('Peringkat'), of('Tim'), hundredths(of('Total')), of('Latihan dihitung'), hundredths(of('Poin Gotong Royong')), hundredths(of('Penyesuaian'))]);
  const cells = rows('Nilai tiap latihan').map((of) => [of('No.'), of('Tim'), of('Bobot'), hundredths(of('Hasil')), hundredths(of('Perilaku')), hundredths(of('Nilai latihan'))]);
  const nameOf = (id: string, team: (typeof scores.teams)[number]): string => (team.id === id ? team.name : [team, ...team.merged].find((each) => each.id === id)?.name ?? id);
  const own = scores.runs.flatMap((run, i) => scores.teams.flatMap((team) => {
    const alone = cellsIn(run, team).map((had) => [i + 1, nameOf(had.team, team), run.weight, had.hasil, had.perilaku, had.score]);
    return team.merged.length === 0 ? alone : [[i + 1, team.name, run.weight, null, null, scoreIn(run, team)], ...alone];
  }));
  const here = new Map(people.everyone.map(({ name }) => [name, 0]));
  for (const of of rows('Kehadiran')) {
    const name = String(of('Nama'));
    if (here.has(name) && String(of('Kehadiran')).toLowerCase() === KINDS['present']) here.set(name, (here.get(name) ?? 0) + 1);
  }
  const came = people.everyone.map(({ id, name }) => [name, [...people.attendance.values()].filter((marks) => marks.get(id) === 'present').length]);
  return [
    apart('the workbook’s totals', totals, standingOf(scores).map(({ place, name, total, runs, help, adjust }) => [place, name, total, runs, help, adjust])),
    apart('the workbook’s cells', cells, own),
    apart('the workbook’s attendance', [...here], came),
  ].filter((each) => each !== null);
};
