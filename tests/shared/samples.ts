// The small fictional retreat that stories about the rules begin with; it checks nothing.
import type { Command, CommandOf } from '../../shared/domain/commands.ts';
import { levelsOf } from '../../shared/domain/draw/evenness/levels.ts';
import type { DrawPlan } from '../../shared/domain/draw/plan.ts';
import { defaultPlan } from '../../shared/domain/draw/plan.ts';
import { resultText, seedTextOf } from '../../shared/domain/draw/record/resultText.ts';
import { hashOf, rosterText } from '../../shared/domain/draw/record/rosterText.ts';
import type { SessionFields } from '../../shared/domain/programme/schemas.ts';
import { bareSession } from '../../shared/domain/programme/schemas.ts';
import type { Exercise } from '../../shared/domain/exercise.ts';
import type { PersonFields } from '../../shared/domain/roster/schemas.ts';
import type { RetreatFields } from '../../shared/domain/retreat/schemas.ts';
import type { Scene } from '../../shared/domain/hall/schemas.ts';
import { exerciseById } from '../../shared/library/exercises.ts';
import type { Day, ExerciseId, MemberId, Millis, PenaltyId, PersonId, RunId, TeamId } from '../../shared/units.ts';
import type { Mark } from '../../shared/domain/scoring/points/mark.ts';
import { seconds } from '../../shared/units.ts';

export const team = (number: number): TeamId => `t${number}` as TeamId;
export const run = (number: number): RunId => `r${number}` as RunId;
export const person = (number: number): PersonId => `p${number}` as PersonId;
export const judge = (number: number): MemberId => `c${number}` as MemberId;
export const penalty = (id: string): PenaltyId => id as PenaltyId;

/** `clock('8:48')`: stopwatch text as a length. */
export const clock = (text: string): Millis => {
  const [mins = 0, secs = 0] = text.split(':').map(Number);
  return seconds(mins * 60 + secs);
};

export const fields: RetreatFields = {
  name: 'Retret Kerja Sama', organiser: 'BKPSDM Kota Tirta', place: 'Balai Latihan Wana', zone: 'WIB',
  startsOn: '2025-05-15' as Day, endsOn: '2025-05-17' as Day,
};

const givenNames = ['Ayu', 'Bagus', 'Citra', 'Dimas', 'Endah', 'Fajar', 'Gita', 'Hendra'];
const agencies = ['Dinas Sosial', 'Dinas Perhubungan', 'Kecamatan Tirta'];

export const personFields = (number: number): PersonFields => ({
  name: `${givenNames[number % givenNames.length]} Contoh ${number}`,
  nip: null, gender: number % 2 === 0 ? 'L' : 'P', born: null, grade: null, post: null,
  agency: agencies[number % agencies.length] ?? '', district: null, phone: null,
});

/** A session of the sample's days; `day` as 15, 16 or 17. */
export const sessionFields = (day: number, from: string, to: string, title: string, more: Partial<SessionFields> = {}): SessionFields =>
  ({ ...bareSession, day: `2025-05-${day}` as Day, from, to, title, ...more });

export const createRetreat: Command = { type: 'createRetreat', fields, operator: 'Sari Wulandari', demo: false };

/** The next of the committee, c1, c2 …, who judges. */
export const addJudge = (name: string): Command => ({ type: 'addMember', fields: { name, rank: null, nip: null, post: null, roles: ['judge'] } });

const numbered = (count: number): readonly PersonFields[] => Array.from({ length: count }, (_, i) => personFields(i + 1));
const source = { name: 'peserta.xlsx', sha256: '0'.repeat(64) };
export const importPeople = (...people: readonly PersonFields[]): CommandOf<'importPeople'> => ({ type: 'importPeople', source, people });
const importNumbered = (count: number) => importPeople(...numbered(count));

export const SALT = '0123456789abcdef'.repeat(2);
export const planFor = (teams: number, more: Partial<DrawPlan> = {}): DrawPlan => ({ ...defaultPlan, attributes: [], teams, ...more });
export const planDraw = (plan: DrawPlan): CommandOf<'planDraw'> => ({ type: 'planDraw', plan });
export const closeDrawList = (salt = SALT): CommandOf<'closeDrawList'> => ({ type: 'closeDrawList', salt });
export const callSeed = (digits: string): CommandOf<'callSeed'> => ({ type: 'callSeed', digits });

type Sealing = { readonly seed?: string; readonly reason?: string | null; readonly salt?: string };
/** What a draw of these people is sealed with, whoever dealt it; they are numbered p1, p2 … as they came in. */
export const sealed = (
  people: readonly PersonFields[], plan: DrawPlan, teams: CommandOf<'drawTeams'>['teams'], { seed = '271828', reason = null, salt = SALT }: Sealing = {},
): CommandOf<'drawTeams'> => {
  const { problem, people: ids } = levelsOf(people.map((one, i) => ({ ...one, id: person(i + 1) })), plan, new Set());
  const listHash = hashOf(rosterText(problem, salt));
  const seating = ids.map((id) => teams.findIndex(({ members }) => members.includes(id)));
  return { type: 'drawTeams', version: 1, seed, listHash, resultHash: hashOf(resultText(seedTextOf(listHash, seed), problem, seating)), reason, teams };
};

/** Person p1 to the first team, p2 to the second, and round again. */
const inTurn = (names: readonly string[], people: number): CommandOf<'drawTeams'>['teams'] => names.map((name, i) => ({
  name, members: Array.from({ length: people }, (_, p) => p).filter((p) => p % names.length === i).map((p) => person(p + 1)),
}));

/** The last step of a draw, for people numbered as `importNumbered` does, or as given. */
export const drawTeams = (names: readonly string[], people: number | readonly PersonFields[], more: Sealing = {}): CommandOf<'drawTeams'> => {
  const among = typeof people === 'number' ? numbered(people) : people;
  return sealed(among, planFor(names.length), inTurn(names, among.length), more);
};

/** A whole draw: plan, closed list, called seed, teams. */
export const drawn = (names: readonly string[], people: number | readonly PersonFields[]): readonly Command[] => [
  planDraw(planFor(names.length)), closeDrawList(), callSeed('271828'), drawTeams(names, people),
];
/** Another one, under a plan for another number of teams. */
export const drawnAgain = (names: readonly string[], people: number, reason = 'Dua orang datang terlambat'): readonly Command[] => {
  const again = { seed: '314159', reason, salt: 'f'.repeat(32) };
  return [planDraw(planFor(names.length)), closeDrawList(again.salt), callSeed(again.seed), drawTeams(names, people, again)];
};

export const teamNames = ['Rajawali', 'Badak', 'Penyu', 'Cendrawasih', 'Komodo', 'Anoa'];

export const planRun: Command = { type: 'planRun', exercise: 'pipa-bocor' as ExerciseId };

/** A retreat with twelve people in `teams` teams and one run (r1) of the leaking pipe: target 4:00, limit 12:00. */
export const ready = (teams = 4): readonly Command[] => [
  createRetreat, importNumbered(12), ...drawn(teamNames.slice(0, teams), 12), planRun,
];

export const finished = (time: string): Mark => ({ kind: 'finished', time: clock(time) });
export const unfinished = (donePercent: number): Mark => ({ kind: 'unfinished', donePercent });
export const absent: Mark = { kind: 'absent' };

/** The first sheet of a team in r1, unless `more` says otherwise. */
export const submit = (of: number, mark: Mark, more: Partial<CommandOf<'submitSheet'>> = {}): CommandOf<'submitSheet'> => ({
  type: 'submitSheet', run: run(1), team: team(of), basedOn: 0, mark, penalties: {}, ...more,
});

/** One Perilaku whatever `KL` is from 2 to 4. */
export const rateAlike = (of: number, KL: number, more: Partial<CommandOf<'rateBehaviour'>> = {}): CommandOf<'rateBehaviour'> => ({
  type: 'rateBehaviour', run: run(1), team: team(of), observer: null, basedOn: 0, ratings: { KL, AD: 6 - KL, BP: 3 }, note: '', ...more,
});

/** Teams t1, t2 … one by one over three stations. */
export const planRotation = (teams: number): Command => ({ type: 'planRotation', fields: {
  form: { kind: 'groups', size: 1 }, teams: Array.from({ length: teams }, (_, i) => team(i + 1)), work: 25, walk: 5, from: '08:30',
  stations: ['Pos 1', 'Pos 2', 'Pos 3'].map((name) => ({ name, exercise: null })),
} });

export const startPhase = (phase: number): Command => ({ type: 'startPhase', run: run(1), phase });
export const show = (scene: Scene): Command => ({ type: 'showScene', scene });

const pipeFromLibrary = (): Exercise => {
  const found = exerciseById('pipa-bocor' as ExerciseId);
  if (found === undefined) throw new Error('the library lacks the leaking pipe');
  return found;
};
export const pipe = pipeFromLibrary();

type Timed = Exercise & { readonly result: { readonly kind: 'time'; readonly target: Millis; readonly limit: Millis } };
/** The leaking pipe under another rule, to compute what the rules say of other exercises. */
export const timed = (rule: { readonly target: Millis; readonly limit: Millis }, penalties: Exercise['penalties'] = []): Timed => ({
  ...pipe, result: { kind: 'time', ...rule }, penalties,
});
export const secondsPenalty = (id: string, each: number): Exercise['penalties'][number] => ({
  id: penalty(id), name: { id, en: id }, effect: { kind: 'seconds', each: seconds(each) },
});
