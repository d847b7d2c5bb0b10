// The workbooks that leave the app, against the oracle's books: totals, every cell, awards and gains counted again from their rows alone, who was there at each session, promises and plans.
import type { AnswerFields } from '../../../../shared/domain/learning/schemas.ts';
import type { InstrumentId } from '../../../../shared/units.ts';
import { over, rounded } from '../oracle/exact.ts';
import { learntFrom } from '../oracle/gains.ts';
import { bestOf, cellsIn, scoreIn, standingOf, winnersOf } from '../oracle/standing.ts';
import { sevenValues } from '../oracle/sheetRules.ts';
import type { World } from '../world.ts';
import type { Row } from './tables.ts';
import { day, hundredths, workbook } from './tables.ts';
import { apart } from './words.ts';

const PRESENCE: Readonly<Record<string, string>> = { present: 'hadir', permitted: 'izin', sick: 'sakit', duty: 'dinas', absent: 'tanpa keterangan' };
const STATES: Readonly<Record<string, string>> = { open: 'Belum dimulai', going: 'Berjalan', done: 'Selesai', cancelled: 'Dibatalkan' };

type Sheets = (sheet: string) => readonly Row[];
type Differing = readonly (string | null)[];

const scoresDiffer = (rows: Sheets, { oracle: { scores } }: World): Differing => {
  const totals = rows('Total dan peringkat').map((of) => [of('Peringkat'), of('Tim'), hundredths(of('Total')), of('Latihan dihitung'), hundredths(of('Poin Gotong Royong')), hundredths(of('Penyesuaian'))]);
  const cells = rows('Nilai tiap latihan').map((of) => [of('No.'), of('Tim'), of('Bobot'), hundredths(of('Hasil')), hundredths(of('Perilaku')), hundredths(of('Nilai latihan'))]);
  const nameOf = (id: string, team: (typeof scores.teams)[number]): string => (team.id === id ? team.name : [team, ...team.merged].find((each) => each.id === id)?.name ?? id);
  const own = scores.runs.flatMap((run, i) => scores.teams.flatMap((team) => {
    const alone = cellsIn(run, team).map((had) => [i + 1, nameOf(had.team, team), run.weight, had.hasil, had.perilaku, had.score]);
    return team.merged.length === 0 ? alone : [[i + 1, team.name, run.weight, null, null, scoreIn(run, team)], ...alone];
  }));
  return [
    apart('the workbook’s totals', totals, standingOf(scores).map(({ place, name, total, runs, help, adjust }) => [place, name, total, runs, help, adjust])),
    apart('the workbook’s cells', cells, own),
  ];
};

/** Who would be called up by somebody who has the workbook alone. */
const awardsDiffer = (rows: Sheets, { oracle: { scores } }: World): Differing => {
  const totals = rows('Total dan peringkat').map((of) => ({ team: String(of('Tim')), place: of('Peringkat'), total: hundredths(of('Total')), help: hundredths(of('Poin Gotong Royong')) }));
  // Of a team that merged the row of its own name comes after the one of both together.
  const cells = new Map(rows('Nilai tiap latihan').map((of) => [`${String(of('No.'))} ${String(of('Tim'))}`, { team: String(of('Bergabung ke') ?? of('Tim')), counts: of('Keadaan') === 'dihitung' }]));
  const seen = rows('Pengamatan perilaku').flatMap((of) => {
    const [cell, rating] = [cells.get(`${String(of('No.'))} ${String(of('Tim'))}`), of('Skala 1–4')];
    return cell?.counts === true && typeof rating === 'number' ? [{ team: cell.team, value: of('Nilai'), rating }] : [];
  });
  const counted = [
    ...sevenValues.map((value) => bestOf(`value ${value}`, totals.map(({ team }) => {
      const ratings = seen.flatMap((each) => (each.team === team && each.value === value ? [each.rating] : []));
      return { team, seen: ratings.length, measure: ratings.length < 3 ? null : rounded(over(2_500 * ratings.reduce((sum, rating) => sum + rating, 0), ratings.length)) };
    }))),
    bestOf('help', totals.map(({ team, help }) => ({ team, measure: help !== null && help > 0 ? help : null, seen: null }))),
    ...[1, 2, 3].flatMap((place) => {
      const there = totals.filter((each) => each.place === place);
      return there.length === 0 ? [] : [{ line: `place ${place}`, teams: there.map(({ team }) => team), measure: there[0]?.total ?? null }];
    }),
  ];
  const nameOf = (id: string): string => scores.teams.find((team) => team.id === id)?.name ?? id;
  return [apart('the awards counted from the workbook', counted.map(({ line, teams, measure }) => [line, measure, teams.toSorted()]), winnersOf(scores).map(({ line, teams, measure }) => [line, measure, teams.map(nameOf).toSorted()]))];
};

const attendanceDiffers = async (rows: Sheets, world: World): Promise<Differing> => {
  const { people } = world.oracle;
  const { view: sessions } = await world.link().shown('sessions');
  const told = rows('Kehadiran').flatMap((of) => {
    const mark = String(of('Kehadiran')).toLowerCase();
    return Object.values(PRESENCE).includes(mark) ? [[day(of('Tanggal')), of('Mulai'), of('Acara'), of('Nama'), mark]] : [];
  });
  const own = sessions.flatMap(({ id, day: on, from, title }) => [...people.attendance.get(id) ?? []].map(([person, mark]) => [on, from.replace(':', '.'), title, people.everyone.find((each) => each.id === person)?.name, PRESENCE[mark]]));
  return [apart('the workbook’s attendance', told, own)];
};

/** Of what a person promised to themselves the workbook says only that it was. */
const promisesDiffer = (rows: Sheets, { oracle: { people: { promises } } }: World): Differing => {
  const told = rows('Riwayat').flatMap((of): readonly (string | null)[] => {
    const [, personal, words] = /^Komitmen (?:(pribadi) .*|.*: "(.*)")$/s.exec(String(of('Apa'))) ?? [];
    return personal !== undefined ? [null] : words === undefined ? [] : [words];
  });
  return [apart('the workbook’s commitments', told, promises.map(({ person, text }) => (person === null ? text : null)))];
};

const forms = (rows: readonly Row[], idOf: (instrument: string) => InstrumentId | undefined): readonly AnswerFields[] => {
  const found = new Map<string, { readonly fields: AnswerFields; readonly answers: (number | null)[] }>();
  for (const of of rows) {
    const [instrument, occasion] = [idOf(String(of('Instrumen'))), of('Waktu') === 'Sebelum' ? 'before' : 'after'] as const;
    if (instrument === undefined) throw new Error(`there is no instrument ${String(of('Instrumen'))}`);
    const key = `${instrument} ${occasion} ${String(of('Pengisi'))}`;
    const form = found.get(key) ?? { answers: [], fields: { instrument, occasion, version: Number(of('Versi')), number: Number(of('Pengisi')), person: null, code: null, team: null, answers: [] } };
    found.set(key, form);
    const answer = of('Jawaban');
    form.answers[Number(of('Butir')) - 1] = typeof answer === 'number' ? answer : null;
  }
  return [...found.values()].map(({ fields, answers }) => ({ ...fields, answers }));
};

/** Means, gains and ticks as somebody counts them from the answers that went out, where nobody is named. */
const answersDiffer = async (world: World): Promise<Differing> => {
  const { files } = await world.call('exportData', { as: 'xlsx', what: 'answers', language: 'id', withHealth: false, withAnswers: false });
  const { view: instruments } = await world.link().shown('instruments');
  const sent = forms((await workbook(world, files[0]?.name ?? ''))('Jawaban tanpa nama'), (name) => instruments.find((each) => each.name.id === name)?.id);
  return instruments.map((key) => {
    const [told, own] = [learntFrom(key, sent), learntFrom(key, world.oracle.people.forms)].map(({ before, after, gain, ticks }) => JSON.stringify({ before, after, gain, ticks }));
    return told === own ? null : `of ${key.name.id} the answers’ workbook comes to ${String(told)}, the oracle to ${String(own)}`;
  });
};

const plansDiffer = async (world: World): Promise<Differing> => {
  const { name } = await world.call('exportFollowUp', { kind: 'xlsx', language: 'id' });
  const told = (await workbook(world, name))('Tindak lanjut').map((of) => [of('Instansi'), of('Tindakan'), day(of('Tenggat')), of('Keadaan')]);
  return [apart('the monitoring team’s workbook', told, world.oracle.people.plans.map(({ agency, action, due, state }) => [agency, action, due, STATES[state]]))];
};

/** Gives what differs, in words. */
export const workbookDiffers = async (world: World): Promise<readonly string[]> => {
  const { files } = await world.call('exportData', { as: 'xlsx', what: 'all', language: 'id', withHealth: false, withAnswers: false });
  const rows = await workbook(world, files[0]?.name ?? '');
  return [
    ...scoresDiffer(rows, world), ...awardsDiffer(rows, world), ...await attendanceDiffers(rows, world), ...promisesDiffer(rows, world),
    ...await answersDiffer(world), ...await plansDiffer(world),
  ].filter((each) => each !== null);
};
