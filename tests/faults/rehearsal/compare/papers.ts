// What is printed, read as a stranger's viewer reads it, against the oracle's books: every place, award, score, gain, promise and list of who was there.
import type { ReportRequest } from '../../../../shared/documents.ts';
import type { SessionId } from '../../../../shared/units.ts';
import { readPdf } from '../../../electron/host/printing/readPdf.ts';
import { scoreIn, standingOf, winnersOf } from '../oracle/standing.ts';
import type { World } from '../world.ts';
import { learnt } from './views.ts';
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

const places = (paper: Paper, world: World): readonly string[] => {
  const rows = standingOf(world.oracle.scores);
  const held = world.oracle.scores.runs.filter(({ isCancelled }) => !isCancelled).length;
  return rows.flatMap(({ name, place, total, help, adjust, runs }) => {
    const isShared = rows.filter((each) => each.place === place).length > 1;
    const row = [name, `${runs}/${held}`, points(help), change(adjust), points(total ?? 0)].join(' ');
    const found = paper.lines.find((line) => line.endsWith(row) && line.slice(0, -row.length).replace('=', '').trim() === String(place));
    return found !== undefined && found.includes('=') === isShared ? [] : [`the ranking lacks "${String(place)} ${row}"`];
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
  // The signs of notes, of one or of several, and the letters of an absence stand between the numbers.
  const text = paper.text.replaceAll(/ \d+(?:, ?\d+)*\) ?/g, ' ').replaceAll(' TH', '').replaceAll(/ +/g, ' ');
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

const learning = async (paper: Paper, world: World): Promise<readonly string[]> => (await learnt(world)).flatMap(({ before, after, gain }) => lacks('the results of learning', paper, [
  ...[before, after].flatMap((side) => (side === null ? [] : [`${points(side.mean)} n ${side.n}`])), ...(gain === null ? [] : [points(gain)]),
].join(' ')));

const promises = (paper: Paper, { oracle: { people } }: World): readonly string[] => lacks('the commitments', paper, ...new Set(people.promises.filter(({ person }) => person === null).map(({ text }) => text)));

const attendance = async (world: World): Promise<readonly string[]> => {
  const { people } = world.oracle;
  const sessions = [...people.attendance];
  const [session, marks] = sessions[Math.floor(world.whim() * sessions.length)] ?? ['', new Map<string, string>()];
  const paper = await printed(world, { kind: 'attendance', session: session as SessionId });
  // Who left since was there all the same.
  const count = (of: string): number => [...marks.values()].filter((mark) => mark === of).length;
  const told = paper.text.slice(paper.text.indexOf('Jumlah'), paper.text.indexOf('Jumlah') + 90);
  return lacks(`the list of ${session}`, paper, `Hadir ${count('present')} Izin ${count('permitted')} Sakit ${count('sick')} Dinas ${count('duty')} Tanpa ket. ${count('absent')}`).map((words) => `${words}: ${told}`);
};

/** Of the winners' certificates: whoever is called up for a place stands on one. */
const winners = (paper: Paper, { oracle: { scores } }: World): readonly string[] =>
  lacks('the certificates', paper, ...winnersOf(scores).filter(({ line }) => line.startsWith('place')).flatMap(({ teams }) => teams.map((id) => scores.teams.find((team) => team.id === id)?.name ?? id)));

/** Gives what differs, in words. */
export const papersDiffer = async (world: World): Promise<readonly string[]> => {
  const ranking = await printed(world, { kind: 'ranking' });
  return [
    ...places(ranking, world), ...awards(ranking, world),
    ...rekap(await printed(world, { kind: 'rekap' }), world),
    ...await learning(await printed(world, { kind: 'learningResults' }), world),
    ...promises(await printed(world, { kind: 'commitments' }), world),
    ...await attendance(world),
    ...winners(await printed(world, { kind: 'winnerCertificates' }), world),
  ];
};

