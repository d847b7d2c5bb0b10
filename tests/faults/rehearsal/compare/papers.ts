// What is printed, read as a stranger's viewer reads it, against the oracle's books: every place, award, score, gain, promise, certificate and list of who was there.
import type { ReportRequest } from '../../../../shared/documents.ts';
import { readPdf } from '../../../electron/host/printing/readPdf.ts';
import { onlyFigures } from '../../../electron/host/printing/rekapLines.ts';
import { over, rounded } from '../oracle/exact.ts';
import type { Compared } from '../oracle/gains.ts';
import { scoreIn, standingOf, winnersOf } from '../oracle/standing.ts';
import type { World } from '../world.ts';
import { idsOf, learnt } from './views.ts';
import { change, points } from './words.ts';

type Paper = { readonly lines: readonly string[]; readonly text: string };

const printed = async (world: World, request: Omit<ReportRequest, 'language'>): Promise<Paper> => {
  const { file } = await world.call('exportReport', { ...request, language: 'id' });
  const { base64 } = await world.call('readPaper', { file });
  const { pages } = await readPdf(Buffer.from(base64, 'base64'));
  const lines = pages.flatMap((page) => page.lines);
  return { lines, text: lines.join(' ') };
};
const lacks = (paper: string, { text }: Paper, ...wanted: readonly string[]): readonly string[] =>
  wanted.filter((words) => !text.includes(words)).map((words) => `${paper} lacks "${words}"`);

const heldIn = ({ oracle: { scores } }: World): number => scores.runs.filter(({ isCancelled }) => !isCancelled).length;

/** Every row of the table of places that stands in several papers. */
const places = (name: string, paper: Paper, world: World): readonly string[] => {
  const rows = standingOf(world.oracle.scores);
  return rows.flatMap(({ name: team, place, total, help, adjust, runs }) => {
    const isShared = rows.filter((each) => each.place === place).length > 1;
    const row = [team, `${runs}/${heldIn(world)}`, points(help), change(adjust), points(total ?? 0)].join(' ');
    const found = paper.lines.find((line) => line.endsWith(row) && line.slice(0, -row.length).replace('=', '').trim() === String(place));
    return found !== undefined && found.includes('=') === isShared ? [] : [`the ${name} lacks "${String(place)} ${row}"`];
  });
};

const VALUES: Readonly<Record<string, string>> = { BP: 'Berorientasi Pelayanan', AK: 'Akuntabel', KO: 'Kompeten', HA: 'Harmonis', LO: 'Loyal', AD: 'Adaptif', KL: 'Kolaboratif' };
const TITLES: Readonly<Record<string, string>> = { 'place 1': 'Terbaik pertama', 'place 2': 'Terbaik kedua', 'place 3': 'Terbaik ketiga', help: 'Tim Paling Membantu', ...Object.fromEntries(Object.entries(VALUES).map(([code, name]) => [`value ${code}`, `Teladan ${name}`])) };

const awards = (paper: Paper, { oracle: { scores } }: World): readonly string[] => {
  const nameOf = (id: string): string => scores.teams.find((team) => team.id === id)?.name ?? id;
  return winnersOf(scores).flatMap(({ line, teams, measure, seen }) => {
    if (teams.length === 0 || measure === null) return [];
    const title = TITLES[line] ?? line;
    const at = paper.text.indexOf(`${title} `);
    const row = paper.text.slice(at + title.length, at + title.length + 60 + 30 * teams.length);
    const isThere = at >= 0 && teams.every((team) => row.includes(nameOf(team))) && row.includes(`${points(measure)} ${seen ?? '–'}`);
    return isThere ? [] : [`the ranking has "${title}${row}", the oracle ${teams.map(nameOf).join(', ')} ${points(measure)} ${String(seen)}`];
  });
};

/** Every score of every team, cell by cell, with what it is added up to. */
const rekap = (paper: Paper, { oracle: { scores } }: World): readonly string[] => {
  const text = onlyFigures(paper.text);
  return standingOf(scores).flatMap(({ team: id, name, total, help, adjust }) => {
    const team = scores.teams.find((each) => each.id === id);
    if (team === undefined) return [];
    const counted = scores.runs.map((run) => ({ weight: run.weight, score: scoreIn(run, team) }));
    const weights = counted.reduce((sum, { weight, score }) => sum + (score === null ? 0 : weight), 0);
    const row = [name, ...counted.map(({ score }) => (score === null ? '–' : points(score))), String(weights)].join(' ');
    const at = text.indexOf(row);
    const rest = text.slice(at + row.length).trim().split(' ').slice(0, 4);
    const isRight = at >= 0 && rest[1] === points(help) && rest[2] === change(adjust) && rest[3] === points(total ?? 0);
    return isRight ? [] : [`the rekap lacks "${row} … ${points(help)} ${change(adjust)} ${points(total ?? 0)}"${at >= 0 ? `, it has ${rest.join(' ')}` : ''}`];
  });
};

const learning = async (paper: Paper, world: World): Promise<readonly string[]> => {
  const { view } = await world.link().shown('learningResults');
  const row = ({ before, after, gain }: Compared): string => [...[before, after].flatMap((side) => (side === null ? [] : [`${points(side.mean)} n ${side.n}`])), ...(gain === null ? [] : [points(gain)])].join(' ');
  return (await learnt(world)).flatMap((own) => {
    const told = view.find(({ instrument }) => instrument === own.instrument);
    return lacks('the results of learning', paper, row(own), ...told?.values.map(({ value }) => `${VALUES[value] ?? value} ${row(own.ofValue(value))}`) ?? [], ...told?.teams.told.map(({ team, number, name }) => `${number} ${name} ${row(own.ofTeams(idsOf(world, team)))}`) ?? []);
  });
};

const promises = (paper: Paper, { oracle: { people } }: World): readonly string[] => lacks('the commitments', paper, ...new Set(people.promises.filter(({ person }) => person === null).map(({ text }) => text)));

const PRESENCE: Readonly<Record<string, string>> = { present: 'hadir', permitted: 'izin', sick: 'sakit', duty: 'dinas', absent: 'tanpa ket.' };

/** The lists of one day, by chance: behind each name what was noted of whoever it is, and below them how many of each. */
const attendance = async (world: World): Promise<readonly string[]> => {
  const { oracle: { people }, whim } = world;
  const sessions = (await world.link().shown('sessions')).view;
  const days = [...new Set(sessions.filter(({ id }) => people.attendance.has(id)).map(({ day }) => day))];
  const day = days[Math.floor(whim() * days.length)];
  if (day === undefined) return ['nobody was ever there'];
  const { text } = await printed(world, { kind: 'attendance', day });
  return sessions.filter((each) => each.day === day && people.attendance.has(each.id)).flatMap(({ id, title, from }) => {
    const marks = people.attendance.get(id) ?? new Map<string, string>();
    const head = text.indexOf(`pukul ${from.replace(':', '.')}`, text.indexOf(`${title} Daftar `));
    const end = text.indexOf('Jumlah', head);
    const list = text.slice(head, end);
    // Each has a number beside the name, and the same one beside what was noted.
    const noted = new Map([...list.matchAll(/(?<= )(\d+) (hadir|izin|sakit|dinas|tanpa ket\.)(?= )/g)].map(([, number = '', mark = '']) => [number, mark]));
    const rows = people.everyone.flatMap(({ id: person, name }) => {
      const [, number] = new RegExp(String.raw`(\d+) ${name.replaceAll('.', String.raw`\.`)} `).exec(list) ?? [];
      const [told, own] = [noted.get(number ?? ''), PRESENCE[marks.get(person) ?? '']];
      return told === own ? [] : [`the list of ${title} has ${name} as ${String(told)}, the oracle ${String(own)}`];
    });
    // Who left since was there all the same.
    const count = (of: string): number => [...marks.values()].filter((mark) => mark === of).length;
    const totals = text.slice(end, end + 140);
    const wanted = `Hadir ${count('present')} Izin ${count('permitted')} Sakit ${count('sick')} Dinas ${count('duty')} Tanpa ket. ${count('absent')}`;
    return [...rows, ...(totals.includes(wanted) ? [] : [`the list of ${title} lacks "${wanted}": ${totals}`])];
  });
};

const membersOf = ({ oracle: { people, scores } }: World, id: string): readonly string[] =>
  scores.teams.find((team) => team.id === id)?.members.flatMap((member) => people.people.find((person) => person.id === member)?.name ?? []) ?? [];

/** Each award has a certificate of each team that is called up for it, with everybody in that team. */
const winners = ({ text }: Paper, world: World): readonly string[] => {
  const { scores } = world.oracle;
  const sheets = text.split('Piagam penghargaan diberikan kepada ').slice(1);
  const wanted = winnersOf(scores).flatMap(({ line, teams, measure }) => (measure === null ? [] : teams.map((team) => ({ head: `${scores.teams.find(({ id }) => id === team)?.name ?? team} sebagai ${TITLES[line] ?? line} dalam `, team }))));
  return [
    ...wanted.flatMap(({ head, team }) => {
      const sheet = sheets.find((each) => each.startsWith(head));
      return sheet === undefined ? [`no winner’s certificate says "${head}"`] : membersOf(world, team).filter((name) => !sheet.includes(name)).map((name) => `the certificate of "${head}" lacks ${name}`);
    }),
    ...sheets.length === wanted.length ? [] : [`there are ${sheets.length} winners’ certificates, the oracle has ${wanted.length}`],
  ];
};

/** Everybody who stayed has one, and nobody else. */
const certificates = ({ text }: Paper, { oracle: { people } }: World): readonly string[] => {
  const told = text.split('Sertifikat diberikan kepada ').slice(1);
  return [
    ...people.people.filter(({ name }) => !told.some((each) => each.startsWith(`${name} `))).map(({ name }) => `there is no certificate of ${name}`),
    ...told.length === people.people.length ? [] : [`there are ${told.length} certificates of ${people.people.length} people`],
  ];
};

/** The numbers of the report on the retreat, and its tables row by row. */
const report = (paper: Paper, world: World): readonly string[] => {
  const { scores, people } = world.oracle;
  const marks = [...people.attendance.values()].flatMap((of) => [...of.values()]);
  const rows = standingOf(scores);
  const grades = (value: string): readonly number[] => scores.runs.filter(({ isCancelled }) => !isCancelled).flatMap(({ ratings }) => [...ratings.values()].flatMap((byObserver) => [...byObserver.values()].flatMap((each) => each[value] ?? [])));
  const count = (number: number): string => points(100 * number).slice(0, -3);
  return [
    ...lacks('the report', paper, `diikuti ${people.people.length} orang`, `bekerja dalam ${scores.teams.length} tim`, `dicatat pada ${people.attendance.size} acara; ${count(marks.filter((mark) => mark === 'present').length)} dari ${count(marks.length)} catatan`,
      `${heldIn(world)} latihan dinilai untuk ${scores.teams.length} tim`, `yang diberikan seluruhnya ${points(rows.reduce((sum, { help }) => sum + help, 0))}.`,
      ...Object.entries(VALUES).map(([value, name]) => { const all = grades(value); return `${name} ${all.length} ${points(rounded(over(100 * all.reduce((sum, grade) => sum + grade, 0), all.length)))}`; })),
    ...rows.flatMap(({ name, place, total, runs, help }) => {
      const row = [name, runs, points(help), points(total ?? 0)].join(' ');
      return paper.lines.some((line) => line.endsWith(row) && line.slice(0, -row.length).replace('=', '').trim() === String(place)) ? [] : [`the report lacks "${String(place)} ${row}"`];
    }),
  ];
};

const record = (paper: Paper, world: World): readonly string[] => [
  ...places('result record', paper, world), ...lacks('the result record', paper, `Diikuti ${world.oracle.people.people.length} peserta dalam ${world.oracle.scores.teams.length} tim, dengan ${heldIn(world)} latihan yang dihitung.`),
];

/** Gives what differs, in words. */
export const papersDiffer = async (world: World): Promise<readonly string[]> => {
  const ranking = await printed(world, { kind: 'ranking' });
  // These take long, and one of them is enough for one retreat.
  const long = world.whim() < 0.5 ? { kind: 'certificates', judge: certificates } as const : { kind: 'implementation', judge: report } as const;
  return [
    ...places('ranking', ranking, world), ...awards(ranking, world),
    ...record(await printed(world, { kind: 'resultRecord' }), world),
    ...places('recap of the day', await printed(world, { kind: 'dayRecap' }), world),
    ...long.judge(await printed(world, { kind: long.kind }), world),
    ...rekap(await printed(world, { kind: 'rekap' }), world),
    ...await learning(await printed(world, { kind: 'learningResults' }), world),
    ...promises(await printed(world, { kind: 'commitments' }), world),
    ...await attendance(world),
    ...winners(await printed(world, { kind: 'winnerCertificates' }), world),
  ];
};
