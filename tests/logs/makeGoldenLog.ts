// Makes the golden log of the present version: a real retreat file in which every kind of fact stands, printed row by row.
// A row that is committed is never made again: it stands for the files that people have. What the story has more is added after the last one.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LogRow } from '../../electron/host/log/chain.ts';
import { createEventLog, readEventLog } from '../../electron/host/log/eventLog.ts';
import { factsOf } from '../../electron/host/log/factsOf.ts';
import type { Command, CommandOf } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide.ts';
import type { Role } from '../../shared/domain/decision.ts';
import type { PersonFields } from '../../shared/domain/roster/schemas.ts';
import { defaultPlan } from '../../shared/domain/draw/plan.ts';
import { emptyState } from '../../shared/domain/model.ts';
import { reduceRow } from '../../shared/domain/reduce.ts';
import { revealDigest } from '../../shared/domain/reveal/digest.ts';
import { standings } from '../../shared/domain/scoring/boards/standings.ts';
import { demoPeople } from '../../shared/library/demoPeople.ts';
import { demoCommands } from '../../shared/library/demoRetreat.ts';
import { ownForm, ownScale } from '../shared/anyLearning.ts';
import type { PlanFields, PlanState } from '../../shared/domain/followUp/schemas.ts';
import { planFields } from '../shared/anyFollowUp.ts';
import { dot, letterhead, numbering, signer } from '../shared/officeSamples.ts';
import { ownExercise, ownFramework } from '../shared/ownSamples.ts';
import { sessionFields } from '../shared/samples.ts';
import type {
  AnswerId, InstrumentId,
  ItemId,
  BonusId, BranchId, CommandId, CommitmentId, Day, DutyId, ExerciseId, FrameworkId, Hundredths, Instant, MemberId, Millis, PersonId, PhotoId, RetreatId, RunId, SessionId,
  ActionPlanId,
  ReflectionId,
  StationTimerId, TeamId,
} from '../../shared/units.ts';

const manifest = JSON.parse(readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8')) as { readonly version: string };
const target = fileURLToPath(new URL(`./v${manifest.version}.ndjson`, import.meta.url));

const run = 'r1' as RunId;
const sheet = (team: string, time: number, basedOn: number, dropped = 0): Command => ({
  type: 'submitSheet', run, team: team as TeamId, basedOn, mark: { kind: 'finished', time: time as Millis }, penalties: { 'ember-jatuh': dropped },
});
const START = 1_747_270_800_000 as Instant;

const newcomer: PersonFields = {
  name: 'Wening Susulan, S.E.', nip: null, gender: 'P', born: null, grade: 'III/c', post: 'Kepala Seksi', agency: 'Dishub', district: null, phone: null,
};
const [first] = demoPeople();
if (first === undefined) throw new Error('the demo has nobody');

const chant = (team: string, points: readonly number[], basedOn: number): Command =>
  ({ type: 'submitSheet', run: 'r5' as RunId, team: team as TeamId, basedOn, mark: { kind: 'rated', points }, penalties: {} });
const rubric = (mosts: readonly number[], reason: string | null = null): Command => ({
  type: 'changeRubric', run: 'r5' as RunId, reason, criteria: mosts.map((most, i) => ({ name: { id: `Kriteria ${i + 1}`, en: `Criterion ${i + 1}` }, most: (most * 100) as Hundredths })),
});

const planAction = (more: Partial<PlanFields>): Command => ({ type: 'planAction', fields: { ...planFields, ...more } });
const progress = (plan: string, state: PlanState, on: string, note: string): Command =>
  ({ type: 'noteProgress', updates: [{ plan: plan as ActionPlanId, progress: { state, note, on: on as Day } }] });

const levelInHelp = (way: CommandOf<'decideAwardTie'>['way']): Command => ({ type: 'decideAwardTie', line: { kind: 'help' }, teams: ['t3', 't4'] as readonly string[] as readonly TeamId[], way });

const ofDemo = (...types: readonly Command['type'][]): readonly (readonly [Command])[] => demoCommands().filter(({ type }) => types.includes(type)).map((command) => [command]);

/** Each with who gives it; the host's are those no person can give. The show is begun with the digest of its moment. */
const story: readonly (readonly [Command, Role?] | 'beginReveal')[] = [
  ...ofDemo('createRetreat', 'importPeople'), [{ type: 'undo' }], [{ type: 'redo' }],
  ...ofDemo('planDraw', 'closeDrawList', 'callSeed', 'drawTeams'),
  [{ type: 'undo' }], [{ type: 'undo' }], [{ type: 'redo' }], [{ type: 'redo' }],
  [{ type: 'planRun', exercise: 'pipa-bocor' as ExerciseId }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'startPhase', run, phase: 0 }], [{ type: 'pauseTimer' }], [{ type: 'resumeTimer' }],
  [{ type: 'adjustTimer', by: 60_000 as Millis }], [{ type: 'ringTimers', now: (START + 2_000_000) as Instant }, 'host'],
  [{ type: 'noteOutage', from: START, to: (START + 38_000) as Instant }, 'host'], [{ type: 'answerOutage', counts: false }],
  [{ type: 'noteClockBehind', wall: (START - 1) as Instant }, 'host'], [{ type: 'setClock', now: (START + 9_000_000) as Instant }],
  [{ type: 'finishTimer' }], [{ type: 'chooseTieChain', chain: ['countback'] }],
  [sheet('t5', 330_000, 0, 2)], [sheet('t1', 360_000, 0)], [sheet('t1', 300_000, 1)], [{ type: 'undo' }],
  [{ type: 'submitSheet', run, team: 't2' as TeamId, basedOn: 0, mark: { kind: 'unfinished', donePercent: 95 }, penalties: {} }],
  [{ type: 'submitSheet', run, team: 't3' as TeamId, basedOn: 0, mark: { kind: 'absent' }, penalties: {} }],
  [{ type: 'writeMessage', message: { text: 'Kumpul di lapangan pukul 07.00', urgency: 'calm' } }],
  [{ type: 'showScene', scene: 'message' }], [{ type: 'cueScene', scene: 'board' }], [{ type: 'takeScene' }], [{ type: 'chooseBoard', mode: 'all' }],
  [{ type: 'setTarget', target: { words: 'Sepuluh tim, satu puncak', goal: 800_00 as Hundredths } }],
  [{ type: 'setQuietHours', spans: [{ from: '11:30', to: '13:00' }] }],
  [{ type: 'changeOperator', name: 'Siti Rahmawati' }],
  [{ type: 'editRetreat', fields: { name: 'Retret Kerja Sama ASN', organiser: 'Pemerintah Kota Malang', place: 'Junrejo', startsOn: '2025-05-15' as Day, endsOn: '2025-05-17' as Day, zone: 'WIB' } }],
  [{ type: 'closeDay', day: '2025-05-16' as Day }],

  // Participants, committee, sessions and attendance.
  [{ type: 'addPerson', fields: newcomer }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'editPerson', person: 'p101' as PersonId, fields: { ...newcomer, phone: '0800-0000-101' } }],
  [{ type: 'setLimit', person: 'p3' as PersonId, note: 'Lutut kanan, tidak berlari' }],
  [{ type: 'replacePerson', person: 'p8' as PersonId, by: { ...newcomer, name: 'Ganda Pengganti, S.H.', post: 'Plt. Kepala Bagian Pemerintahan' }, reason: 'Dipanggil dinas' }],
  [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'withdrawPerson', person: 'p12' as PersonId, reason: 'Sakit' }], [{ type: 'bringBackPerson', person: 'p12' as PersonId }],
  [{ type: 'addMember', fields: { name: 'Rina Contoh, S.Psi.', rank: 'Penata', nip: null, post: 'Analis', roles: ['judge', 'facilitator'] } }],
  [{ type: 'editMember', member: 'c1' as MemberId, fields: { name: 'Rina Contoh, S.Psi.', rank: 'Penata Tk. I', nip: null, post: 'Analis', roles: ['judge'] } }],
  [{ type: 'addSession', fields: sessionFields(16, '07:00', '07:45', 'Apel') }],
  [{ type: 'editSession', session: 's1' as SessionId, fields: sessionFields(16, '07:00', '07:45', 'Apel dan PBB') }],
  [{ type: 'assignJudge', fields: { member: 'c1' as MemberId, run, station: 'P3', session: 's1' as SessionId } }], [{ type: 'releaseJudge', duty: 'd1' as DutyId }],
  [{ type: 'recordAttendance', session: 's1' as SessionId, marks: [{ person: 'p1' as PersonId, mark: { kind: 'present', at: (START + 100_000) as Instant } }] }],
  [{ type: 'takePaperAttendance', session: 's1' as SessionId, except: [{ person: 'p2' as PersonId, why: 'sick' }, { person: 'p4' as PersonId, why: 'duty' }] }],
  [{ type: 'addSession', fields: sessionFields(17, '07:00', '07:30', 'Apel') }], [{ type: 'removeSession', session: 's2' as SessionId }],
  [{ type: 'addMember', fields: { name: 'Yoga Contoh', rank: null, nip: null, post: null, roles: ['mc'] } }], [{ type: 'removeMember', member: 'c2' as MemberId }],
  // The draw's plan, list and seed, and teams changed after a draw.
  [{ type: 'planDraw', plan: { ...defaultPlan, rules: [{ kind: 'apart', people: ['p1' as PersonId, 'p2' as PersonId] }] } }],
  [{ type: 'closeDrawList', salt: '5a'.repeat(16) }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'callSeed', digits: '0407' }], [{ type: 'clearSeed' }], [{ type: 'undo' }],
  [{ type: 'moveMembers', moves: [{ person: 'p1' as PersonId, to: null }], acceptBroken: [] }],
  [{ type: 'seatPerson', person: 'p1' as PersonId, team: 't4' as TeamId, acceptBroken: [] }],
  [{ type: 'renameTeam', team: 't4' as TeamId, name: 'Kelud' }], [{ type: 'recolourTeam', team: 't4' as TeamId, number: 13 }],
  [{ type: 'mergeTeams', kept: 't1' as TeamId, gone: 't2' as TeamId, name: 'Arjuno Semeru' }],
  [{ type: 'splitTeam', team: 't5' as TeamId, name: 'Lesti', seed: '7', members: ['p18', 'p5', 'p33', 'p82', 'p48'] as readonly string[] as readonly PersonId[] }],
  // A later file, and the list of agencies.
  [{ type: 'importPeople', source: { name: 'peserta-baru.xlsx', sha256: 'b'.repeat(64) }, people: [], changed: [{ id: 'p1' as PersonId, fields: { ...first, phone: '0800-0000-777' } }] }],
  [{ type: 'addAgency', agency: { name: 'Dinas Contoh', full: null, district: null } }],
  [{ type: 'editAgency', name: 'Dinas Contoh', agency: { name: 'Discontoh', full: 'Dinas Contoh', district: null } }],
  [{ type: 'removeAgency', name: 'Discontoh' }],
  // The draw's show and the list of teams in the hall.
  [{ type: 'showScene', scene: 'draw' }], [{ type: 'startDrawShow' }], [{ type: 'pauseDrawShow' }], [{ type: 'resumeDrawShow' }], [{ type: 'skipDrawShow' }],
  [{ type: 'showScene', scene: 'teams' }], [{ type: 'turnTeamPage', page: 2 }], [{ type: 'showScene', scene: 'drawList' }],
  // The programme moved and held.
  [{ type: 'addSessions', sessions: [
    sessionFields(16, '08:00', '09:00', 'Pipa Bocor', { kind: 'exercise', place: 'Lapangan', person: 'Rina Contoh, S.Psi.', counted: true }),
    sessionFields(16, '11:15', '13:00', 'Salat Jumat', { kind: 'prayer', locked: true }),
  ] }],
  [{ type: 'shiftSessions', day: '2025-05-16' as Day, from: null, by: 15, around: false }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'startSession', session: 's1' as SessionId }], [{ type: 'startSession', session: 's2' as SessionId }], [{ type: 'endSession', session: 's2' as SessionId }], [{ type: 'undo' }],
  // A rubric judged by two, behaviour, help, and everything that happens to scores.
  [{ type: 'planRun', exercise: 'yel' as ExerciseId }], [{ type: 'weighRun', run: 'r2' as RunId, weight: 2, resultWeight: 70, reason: null }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'addMember', fields: { name: 'Tono Contoh', rank: null, nip: null, post: null, roles: ['judge'] } }],
  [{ type: 'weighRun', run: 'r2' as RunId, weight: 3, resultWeight: 70, reason: null }], [{ type: 'setJudges', run: 'r2' as RunId, judges: ['c1' as MemberId] }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'switchBehaviour', run: 'r2' as RunId, on: false }], [{ type: 'undo' }],
  [{ type: 'submitSheet', run: 'r2' as RunId, team: 't3' as TeamId, judge: 'c1' as MemberId, basedOn: 0, mark: { kind: 'rated', points: [2000, 2000, 2000, 1500] }, penalties: {} }],
  [{ type: 'rateBehaviour', run: 'r2' as RunId, team: 't3' as TeamId, observer: null, basedOn: 0, ratings: { HA: 3, KL: null }, note: 'Saling menunggu' }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'giveBonus', run: 'r2' as RunId, team: 't3' as TeamId, points: 250 as Hundredths, reason: 'Membersihkan lapangan' }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'disputeCell', run: 'r2' as RunId, team: 't3' as TeamId, words: 'Kriteria kedua' }], [{ type: 'decideDispute', run: 'r2' as RunId, team: 't3' as TeamId, decision: 'Nilai tetap' }],
  [{ type: 'excuseTeam', run: 'r2' as RunId, team: 't4' as TeamId, reason: 'Dipanggil dinas', second: 'Tono Contoh' }], [{ type: 'clearCell', run: 'r2' as RunId, team: 't4' as TeamId }],
  ...['t1', 't4', 't5', 't6', 't7', 't8', 't9', 't10', 't11'].map((team): readonly [Command] =>
    [{ type: 'releaseSheet', run: 'r2' as RunId, team: team as TeamId, judge: 'c1' as MemberId, reason: 'Hujan', second: 'Tono Contoh' }]),
  [{ type: 'undo' }], [{ type: 'redo' }], [{ type: 'verifyRun', run: 'r2' as RunId, reader: 'Tono Contoh' }],
  [{ type: 'submitSheet', run: 'r2' as RunId, team: 't3' as TeamId, judge: 'c1' as MemberId, basedOn: 1, mark: { kind: 'rated', points: [2500, 2000, 2000, 1500] }, penalties: {}, reason: 'Salah baca' }],
  [{ type: 'closeRun', run: 'r2' as RunId }], [{ type: 'cancelRun', run: 'r2' as RunId, reason: 'Hujan', replacedBy: null }], [{ type: 'reviveRun', run: 'r2' as RunId }],
  [{ type: 'giveHelp', giver: 't3' as TeamId, receiver: 't4' as TeamId, points: 150 as Hundredths, reason: 'Meminjamkan alat' }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'adjustTotal', team: 't4' as TeamId, points: -100 as Hundredths, reason: 'Terlambat apel' }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'cancelRun', run: 'r1' as RunId, reason: 'Hujan', replacedBy: 'r2' as RunId }], [{ type: 'cancelRun', run: 'r2' as RunId, reason: 'Hujan', replacedBy: null }],
  [{ type: 'reviveRun', run: 'r2' as RunId }], [{ type: 'reviveRun', run: 'r1' as RunId }],
  // The stations' timers, and what comes at the end of a phase.
  [{ type: 'startStationTimers', names: ['Pos 1', 'Pos 2', 'Pos 3'], length: 2_000 as Millis }], [{ type: 'pauseStationTimer', station: 'k3' as StationTimerId }],
  [{ type: 'adjustStationTimer', station: null, by: 60_000 as Millis }], [{ type: 'resumeStationTimer', station: null }],
  [{ type: 'ringTimers', now: (START + 2_000_000) as Instant }, 'host'], [{ type: 'finishStationTimer', station: 'k2' as StationTimerId }],
  [{ type: 'chooseAtZero', choice: 'nextPhase' }], [{ type: 'startPhase', run, phase: 0 }], [{ type: 'ringTimers', now: (START + 900_000) as Instant }, 'host'],
  [{ type: 'chooseAtZero', choice: 'stop' }], [{ type: 'ringTimers', now: (START + 9_000_000) as Instant }, 'host'],
  // An exercise explained and reflected on, and what came of it.
  [{ type: 'planRun', exercise: 'pipa-bocor' as ExerciseId }],
  [{ type: 'openBriefing', run: 'r3' as RunId }], [{ type: 'takeScene' }], [{ type: 'turnBriefing', page: 1 }],
  [{ type: 'startDebrief', run }], [{ type: 'takeScene' }], [{ type: 'turnDebrief', step: 4 }],
  [{ type: 'recordCommitment', fields: { run, team: 't4' as TeamId, person: null, text: 'Membalas aduan dalam tiga hari kerja' } }],
  [{ type: 'editCommitment', commitment: 'k1' as CommitmentId, text: 'Membalas aduan dalam dua hari kerja' }],
  [{ type: 'recordCommitment', fields: { run: null, team: 't4' as TeamId, person: 'p1' as PersonId, text: 'Menyapa warga lebih dahulu' } }],
  [{ type: 'removeCommitment', commitment: 'k2' as CommitmentId }], [{ type: 'undo' }], [{ type: 'endDebrief' }],
  // A value framework and an exercise of its own.
  [{ type: 'addFramework', fields: ownFramework('Nilai Kota', ['SG', 'TR']) }], [{ type: 'editFramework', framework: 'v1' as FrameworkId, fields: ownFramework('Nilai Kota', ['SG', 'TR', 'RM']) }],
  [{ type: 'addExercise', fields: ownExercise('Lempar Bola', { values: ['SG', 'KL'] }) }], [{ type: 'editExercise', exercise: 'own-1' as ExerciseId, fields: ownExercise('Lempar Bola Basah') }],
  [{ type: 'planRun', exercise: 'own-1' as ExerciseId }], [{ type: 'removeExercise', exercise: 'own-1' as ExerciseId }], [{ type: 'removeFramework', framework: 'v1' as FrameworkId }], [{ type: 'undo' }],
  // Teams over stations, rain, and a team that is late.
  [{ type: 'planRotation', fields: {
    form: { kind: 'groups', size: 2 }, work: 25, walk: 5, from: '08:30', teams: ['t1', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't10'] as readonly string[] as readonly TeamId[],
    stations: [1, 2, 3, 4, 5].map((number) => ({ name: `Pos ${number}`, exercise: number === 1 ? 'pipa-bocor' as ExerciseId : null })),
  } }],
  [{ type: 'showScene', scene: 'rotation' }], [{ type: 'startRound' }], [{ type: 'finishRound' }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'replanRotation', version: 1, closed: [2], away: [], late: [{ team: 't4' as TeamId, from: 2 }], reason: 'Hujan' }],
  [{ type: 'clearRotation' }], [{ type: 'undo' }],
  // Four judges of whom the ends drop, and a rubric that changes before the first score and, with a reason, after it.
  ...['Ani', 'Beni', 'Cici'].map((name): readonly [Command] => [{ type: 'addMember', fields: { name: `${name} Contoh`, rank: null, nip: null, post: null, roles: ['judge'] } }]),
  [{ type: 'planRun', exercise: 'yel' as ExerciseId }], [{ type: 'setJudges', run: 'r5' as RunId, judges: ['c1', 'c3', 'c4', 'c5'] as readonly string[] as readonly MemberId[] }],
  [{ type: 'dropEnds', run: 'r5' as RunId, on: true }], [{ type: 'setJudges', run: 'r5' as RunId, judges: [] }],
  [rubric([40, 20, 20, 20])], [{ type: 'undo' }], [{ type: 'redo' }],
  [chant('t3', [3000, 1500, 1500, 1000], 0)], [rubric([25, 25, 30, 20], 'Penilai sepakat isi lebih berat')], [{ type: 'undo' }], [{ type: 'redo' }],
  [chant('t4', [2500, 2000, 3000, 1000], 0)],
  // A rating corrected after it was read back.
  [{ type: 'rateBehaviour', run: 'r2' as RunId, team: 't3' as TeamId, observer: null, basedOn: 3, ratings: { HA: 4, KL: null }, note: 'Saling menunggu', reason: 'Salah baca' }],
  // A bonus that came, and went again, after the scores were read back.
  [{ type: 'giveBonus', run: 'r2' as RunId, team: 't3' as TeamId, points: 100 as Hundredths, reason: 'Tercatat di kertas, terlewat saat diketik', corrects: true }],
  [{ type: 'takeBackBonus', run: 'r2' as RunId, bonus: 'b2' as BonusId, reason: 'Sudah termasuk bonus pertama' }],
  // The public board waits for a closing, is frozen at once instead, and follows the present again.
  [{ type: 'planFreeze', run: 'r5' as RunId }], [{ type: 'freezeBoard' }], [{ type: 'liftFreeze', name: 'Siti Rahmawati' }],
  // What official papers bear.
  [{ type: 'setLetterhead', letterhead }], [{ type: 'setLogo', logo: dot }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'setSigner', role: 'chair', signer }], [{ type: 'setSigner', role: 'head', signer: { ...signer, form: 'byOrder', principal: 'Wali Kota Contoh', through: 'Sekretaris Daerah' } }],
  [{ type: 'setSigningPlace', place: 'Contoh' }], [{ type: 'setNumbering', numbering }], [{ type: 'numberDocument', kind: 'rekap', sequence: '117' }], [{ type: 'undo' }],
  // Certificates with numbers that stay, and the report on the retreat with a photo.
  [{ type: 'setCertificateRules', rules: { lessons: { hours: 20, reason: 'Menurut surat edaran' }, first: 204 } }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'numberCertificates', side: 'participants' }], [{ type: 'numberCertificates', side: 'committee' }],
  [{ type: 'writeReportText', language: 'id', field: 'basis', text: 'Surat tugas kepala badan', basedOn: null }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'addReportPhoto', fields: { caption: 'Apel pagi', width: 4, height: 3, data: '/9j/4AAQ' } }], [{ type: 'captionReportPhoto', photo: 'f1' as PhotoId, caption: 'Apel pagi hari kedua' }],
  [{ type: 'removeReportPhoto', photo: 'f1' as PhotoId }], [{ type: 'undo' }],
  // What a file made without personal data says of the one it came from.
  [{ type: 'notePersonalDataRemoved', seq: 12, hash: 'c'.repeat(64) }, 'host'],
  // The ceremony: two teams level in help, a decision of every kind, a rehearsal, and a show that is held and broken off.
  ...['r1', 'r3', 'r4', 'r5'].map((id): readonly [Command] => [{ type: 'cancelRun', run: id as RunId, reason: 'Hujan', replacedBy: null }]),
  [{ type: 'giveHelp', giver: 't4' as TeamId, receiver: 't3' as TeamId, points: 150 as Hundredths, reason: 'Meminjamkan alat' }],
  [levelInHelp({ kind: 'shared' })], [{ type: 'undo' }], [{ type: 'redo' }], [{ type: 'reopenAwardTie', line: { kind: 'help' } }],
  [levelInHelp({ kind: 'lottery', seed: '271828', witnesses: ['Tono Contoh', 'Ani Contoh'] })],
  [levelInHelp({ kind: 'jury', order: ['t4', 't3'] as readonly string[] as readonly TeamId[], reason: 'Kesepakatan juri', names: ['Tono Contoh', 'Ani Contoh'] })],
  [{ type: 'rehearseReveal', seed: '7' }], [{ type: 'stepReveal', from: 0, way: 'forward' }], [{ type: 'holdReveal' }, 'host'], [{ type: 'endReveal' }],
  [{ type: 'chooseBoard', mode: 'threeBest' }], 'beginReveal', [{ type: 'stepReveal', from: 0, way: 'forward' }], [{ type: 'stepReveal', from: 1, way: 'back' }], [{ type: 'endReveal' }],
  // An instrument of its own in two versions, what was answered in the first, and forms that are corrected, typed in again and taken out.
  [{ type: 'addInstrument', fields: ownScale }], [{ type: 'removeInstrument', instrument: 'i4' as InstrumentId }], [{ type: 'undo' }],
  [{ type: 'enterAnswers', forms: [ownForm({}), ownForm({ number: 2, code: 'BU 12', team: 't4' as TeamId, answers: [4, null, 'Lebih banyak waktu'] })] }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'changeInstrument', instrument: 'i4' as InstrumentId, fields: { ...ownScale, items: ownScale.items.slice(1) } }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'correctAnswers', answer: 'a1' as AnswerId, fields: ownForm({ answers: [3, 1, null] }) }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'typeAnswersAgain', answer: 'a1' as AnswerId, answers: [3, 2, null] }], [{ type: 'removeAnswers', answers: ['a1'] as readonly string[] as readonly AnswerId[] }], [{ type: 'undo' }],
  [{ type: 'addInstrument', fields: { ...ownScale, name: { id: 'Dengan nama', en: 'With a name' }, identity: 'named' } }],
  [{ type: 'enterAnswers', forms: [ownForm({ instrument: 'i5' as InstrumentId, code: null, person: 'p1' as PersonId })] }],
  // What agencies do afterwards, and what was heard of it; a plan that is removed comes back with its notes.
  [planAction({})], [planAction({ team: null, agency: 'Dinas Sosial', partners: [], person: null, inCharge: 'Kepala bidang', due: '2025-07-16' as Day })], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'editAction', plan: 'j1' as ActionPlanId, fields: { ...planFields, measure: 'Aduan ganda turun tiga perempat' } }],
  [progress('j1', 'going', '2025-06-02', 'Tiga dinas sudah bertemu')], [progress('j1', 'done', '2025-06-16', '')], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'removeAction', plan: 'j1' as ActionPlanId }], [{ type: 'undo' }], [{ type: 'redo' }], [{ type: 'undo' }],
  // What teams said when they looked back, private and shareable, and the evening it was shown on.
  [{ type: 'noteReflection', fields: { run, team: 't4' as TeamId, step: 1, text: 'Kami baru sadar setelah berhenti sebentar', shared: false } }],
  [{ type: 'editReflection', reflection: 'n1' as ReflectionId, text: 'Kami baru sadar sesudah berhenti sebentar' }],
  [{ type: 'markReflection', reflection: 'n1' as ReflectionId, shared: true }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'noteReflection', fields: { run: null, team: 't3' as TeamId, step: null, text: 'Kami sempat saling menyalahkan', shared: false } }],
  [{ type: 'removeReflection', reflection: 'n2' as ReflectionId }], [{ type: 'undo' }],
  [{ type: 'askEvening', question: { id: 'Apa yang Anda bawa pulang?', en: 'What do you take home?' }, length: 300_000 as Millis }], [{ type: 'takeScene' }],
  [{ type: 'startSilence', length: 300_000 as Millis }], [{ type: 'endSilence' }], [{ type: 'putUpReflection', reflection: 'n1' as ReflectionId }], [{ type: 'putUpReflection', reflection: null }],
  // A comment is put into a group, into another, and out again.
  [{ type: 'groupComment', answer: 'a2' as AnswerId, item: 'x-3' as ItemId, group: 'Waktu' }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'groupComment', answer: 'a2' as AnswerId, item: 'x-3' as ItemId, group: null }], [{ type: 'undo' }],
  // What makes a file a rehearsal, which nothing takes back.
  [{ type: 'openRehearsal', retreat: 'golden'.padEnd(32, '0'), seq: 12, hash: 'd'.repeat(64) }, 'host'],
  // What was heard, read and compared at the venue; an answer taken back is as it was before.
  [{ type: 'checkVenue', item: 'sound', answer: false }], [{ type: 'checkVenue', item: 'sound', answer: true }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'checkVenue', item: 'clock', answer: true }], [{ type: 'undo' }],
  // Where two typings of a form differed stays known, whichever of them was right.
  [{ type: 'typeAnswersAgain', answer: 'a1' as AnswerId, answers: [3, 1, null] }], [{ type: 'undo' }],
  // What was read back is corrected, that is undone and done again: each time a correction of its own.
  [{ type: 'submitSheet', run: 'r2' as RunId, team: 't3' as TeamId, judge: 'c1' as MemberId, basedOn: 2, mark: { kind: 'rated', points: [2600, 2000, 2000, 1500] }, penalties: {}, reason: 'Salah baris' }], [{ type: 'undo' }], [{ type: 'redo' }],
  [{ type: 'rateBehaviour', run: 'r2' as RunId, team: 't3' as TeamId, observer: null, basedOn: 4, ratings: { HA: 2, KL: null }, note: 'Saling menunggu', reason: 'Salah baris' }], [{ type: 'undo' }],
  [{ type: 'giveBonus', run: 'r2' as RunId, team: 't3' as TeamId, points: 100 as Hundredths, reason: 'Tercatat di kertas', corrects: true }], [{ type: 'undo' }],
  // A run by time gets another target and another limit.
  [{ type: 'changeTimes', run: 'r3' as RunId, part: null, target: 300_000 as Millis, limit: 900_000 as Millis, reason: null }], [{ type: 'undo' }], [{ type: 'redo' }],
  // Certificates go on from another number of the office's book.
  [{ type: 'renumberCertificates', first: 311, reason: 'Buku nomor kantor' }], [{ type: 'undo' }], [{ type: 'redo' }],
  // The list of agencies is replaced by another.
  [{ type: 'listAgencies', agencies: [{ name: 'Dinkes', full: 'Dinas Kesehatan', district: null }] }], [{ type: 'undo' }], [{ type: 'redo' }],
];

const folder = mkdtempSync(join(tmpdir(), 'kompak-golden-'));
const path = join(folder, 'golden.kompak');
const log = createEventLog(path, { retreatId: 'golden'.padEnd(32, '0') as RetreatId, branchId: 'golden'.padEnd(16, '0') as BranchId });
const standing: readonly LogRow[] = existsSync(target)
  ? readFileSync(target, 'utf8').trim().split('\n').slice(0, -1).map((line) => JSON.parse(line) as LogRow) : [];
let state = emptyState;
for (const { id, at, actor, body, hash } of standing) {
  const row = log.append({ id, at, actor, body });
  if (row.hash !== hash) throw new Error(`row ${row.seq} is not the one that stands`);
  state = reduceRow(state, { seq: row.seq, facts: factsOf(row, target), at });
}
for (const [i, told] of [...story.entries()].slice(standing.length)) {
  const [command, role = 'console']: readonly [Command, Role?] = told === 'beginReveal' ? [{ type: 'beginReveal', digest: revealDigest(state) }] : told;
  const actor = { role, operator: state.operator === '' ? 'Panitia Contoh' : state.operator };
  const decision = decide(state, command, actor);
  if ('refusal' in decision) throw new Error(`${command.type}: ${decision.refusal.code}`);
  const at = (START + i * 1_000) as Instant;
  const id = createHash('sha256').update(String(i)).digest('hex').slice(0, 32) as CommandId;
  const row = log.append({ id, at, actor: JSON.stringify(actor), body: JSON.stringify(decision.facts) });
  state = reduceRow(state, { seq: row.seq, facts: decision.facts, at });
}
log.close();
const reading = readEventLog(path);
const lines = [...reading.rows()].map((row) => JSON.stringify(row));
reading.close();
rmSync(folder, { recursive: true });
// The last line is what it must come to, in whatever shape a later version keeps its state.
const outcome = { name: state.retreat?.name, operator: state.operator, people: state.people.length, places: standings(state).map((row) => [row.team.name, row.total, row.place]) };
writeFileSync(target, `${[...lines, JSON.stringify(outcome)].join('\n')}\n`);
