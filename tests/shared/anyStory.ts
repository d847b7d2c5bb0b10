// Random commands and facts of every type, from a world small enough that they meet; and a play of them that skips what is refused.
import fc from 'fast-check';
import type { Command, CommandOf } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide.ts';
import type { Actor } from '../../shared/domain/decision.ts';
import type { PlanRule } from '../../shared/domain/draw/plan.ts';
import type { Fact, FactOf } from '../../shared/domain/facts.ts';
import type { State } from '../../shared/domain/model.ts';
import type { CommitmentFields } from '../../shared/domain/commitments/schemas.ts';
import type { DutyFields, MemberFields } from '../../shared/domain/committee/schemas.ts';
import type { Left } from '../../shared/domain/roster/schemas.ts';
import type { Message, QuietSpan, Target } from '../../shared/domain/hall/schemas.ts';
import type { PersonMark, Presence } from '../../shared/domain/attendance/schemas.ts';
import type { SessionFields } from '../../shared/domain/programme/schemas.ts';
import type { Rotation, RotationFields } from '../../shared/domain/rotation/schemas.ts';
import { plannedRounds } from '../../shared/domain/rotation/teamRounds.ts';
import type { Mark } from '../../shared/domain/scoring/points/mark.ts';
import { emptyState } from '../../shared/domain/model.ts';
import { absences } from '../../shared/domain/attendance/schemas.ts';
import { boardModes, scenes } from '../../shared/domain/hall/schemas.ts';
import { reduceRow } from '../../shared/domain/reduce.ts';
import { atZeros } from '../../shared/domain/timer/phaseSchemas.ts';
import type { Amount, CommitmentId, Day, DutyId, ExerciseId, FrameworkId, Instant, MemberId, SessionId, StationTimerId } from '../../shared/units.ts';
import { hundredths, millis, minutes, seconds } from '../../shared/units.ts';
import { facilitator, machine, moment } from './given.ts';
import { revealCommandOf, revealFactOf } from './anyReveal.ts';
import { closingCommandOf, closingFactOf } from './anyClosing.ts';
import { scoringCommandOf, scoringFactOf } from './anyScoring.ts';
import { officeCommandOf, officeFactOf } from './officeSamples.ts';
import { takenHomeCommandOf, takenHomeFactOf } from './anyTakenHome.ts';
import { venueCommandOf, venueFactOf } from './venueSamples.ts';
import { SALT, drawTeams, drawn, fields, planFor, importPeople, sessionFields, penalty, person, personFields, pipe, run, secondsPenalty, teamNames, timed, team } from './samples.ts';
import { ownExercise, ownFramework } from './ownSamples.ts';
import { freezeCommandOf, freezeFactOf } from './anyFreeze.ts';

const upTo = (most: number) => fc.integer({ min: 0, max: most });
const anyRun = fc.integer({ min: 1, max: 3 }).map(run);
const anyTeam = fc.integer({ min: 1, max: 6 }).map(team);
const anyPhase = upTo(5);
const anyAtZero = fc.constantFrom(...atZeros);
const anyStation = fc.integer({ min: 1, max: 4 }).map((number) => `k${number}` as StationTimerId);
const anyStations = fc.array(anyStation, { minLength: 1, maxLength: 3 });
const anyStationName = fc.constantFrom('Pos 1', 'Pos 2', 'Pos 3', 'Pos 4');
const anyScene = fc.constantFrom(...scenes);
const anyMode = fc.constantFrom(...boardModes);
const anyMessage = fc.constantFrom<Message>({ text: 'Kumpul di aula', urgency: 'calm' }, { text: 'Hujan, semua masuk', urgency: 'important' });
const anyTarget = fc.option(fc.constantFrom<Target>({ words: 'Satu puncak', goal: hundredths(300_00) }, { words: 'Bersama', goal: hundredths(100) }));
const anySpans = fc.array(fc.constantFrom<QuietSpan>({ from: '11:15', to: '13:00' }, { from: '17:30', to: '18:45' }, { from: '23:00', to: '04:00' }), { maxLength: 3 });
const anyName = fc.constantFrom('Sari Wulandari', 'Budi Santoso');
const anyFields = fc.constantFrom(fields, { ...fields, name: 'Retret Pimpinan', zone: 'WITA' as const }, { ...fields, endsOn: '2025-05-14' as Day });
const anyDay = fc.constantFrom('2025-05-15' as Day, '2025-05-16' as Day);
const anyMoment = fc.integer({ min: -4000, max: 4000 }).map(moment);
const anyPerson = fc.integer({ min: 1, max: 20 });
const anyTitle = fc.constantFrom(...teamNames);
const anyMark: fc.Arbitrary<Mark> = fc.oneof(
  fc.integer({ min: -1, max: 800 }).map((time): Mark => ({ kind: 'finished', time: seconds(time) })),
  upTo(100).map((donePercent): Mark => ({ kind: 'unfinished', donePercent })),
  fc.constant<Mark>({ kind: 'absent' }),
  upTo(30).map((units): Mark => ({ kind: 'amount', amount: (units * 100) as Amount })),
  fc.array(upTo(10_000), { maxLength: 5 }).map((points): Mark => ({ kind: 'rated', points })),
);
const anyPenalties = fc.dictionary(fc.constantFrom('ember-jatuh', 'alat-penyumbat', 'garis-terinjak'), upTo(99), { maxKeys: 2 });

const anyOwnId = fc.integer({ min: 1, max: 3 }).map((number) => `own-${number}` as ExerciseId);
const anyOwnFields = fc.tuple(fc.constantFrom('Lempar Bola', 'Estafet Air', 'Pipa Bocor'), fc.subarray(['KO', 'SG', 'ZZ'], { maxLength: 2 }))
  .map(([name, values]) => ownExercise(name, { values }));
const anyFrameworkId = fc.integer({ min: 1, max: 2 }).map((number) => `v${number}` as FrameworkId);
const anyFrameworkFields = fc.tuple(fc.constantFrom('Nilai Kota', 'Nilai Dinas', 'BerAKHLAK'), fc.subarray(['SG', 'TR', 'JJ', 'KO'], { minLength: 2 }))
  .map(([name, codes]) => ownFramework(name, codes));

const anyPersonId = anyPerson.map(person);
const anyPersonFields = anyPerson.map(personFields);
const anyReason = fc.constantFrom('Dipanggil dinas', 'Sakit');
const anyNote = fc.option(fc.constantFrom('', 'Lutut kanan', 'Asma ringan'));
const anySession = fc.integer({ min: 1, max: 3 }).map((number) => `s${number}` as SessionId);
const anySessionFields = fc.constantFrom<SessionFields>(
  sessionFields(15, '19:00', '20:00', 'Pembukaan'), sessionFields(16, '07:00', '07:45', 'Apel pagi'),
  sessionFields(16, '09:00', '08:00', 'Terbalik'), { ...sessionFields(17, '07:00', '07:45', 'Di luar retret'), day: '2025-06-01' as Day },
);
const anyAttendance = fc.oneof(
  fc.option(anyMoment).map((at): Presence => ({ kind: 'present', at })), fc.constantFrom(...absences).map((kind): Presence => ({ kind })),
);
const anyMarks = fc.uniqueArray(fc.record({ person: anyPersonId, mark: fc.option(anyAttendance) }), { minLength: 1, maxLength: 4, selector: ({ person: id }: PersonMark) => id });
const anyExceptions = fc.uniqueArray(fc.record({ person: anyPersonId, why: fc.constantFrom(...absences) }), { maxLength: 3, selector: ({ person: id }) => id });
const anyMember = fc.integer({ min: 1, max: 3 }).map((number) => `c${number}` as MemberId);
const anyMemberFields = fc.tuple(anyName, fc.subarray(['judge', 'facilitator', 'medic'] as const, { minLength: 1 }))
  .map(([name, roles]): MemberFields => ({ name, roles, rank: null, nip: null, post: null }));
const anyDuty = fc.integer({ min: 1, max: 3 }).map((number) => `d${number}` as DutyId);
const anyDutyFields: fc.Arbitrary<DutyFields> = fc.record({ member: anyMember, run: anyRun, station: fc.option(fc.constantFrom('P1', 'P2')), session: fc.option(anySession) });
const anyLeft: fc.Arbitrary<Left> = fc.record({ reason: anyReason, team: fc.option(anyTeam), replacedBy: fc.option(anyPersonId) });
const anyRules = fc.constantFrom<readonly PlanRule[]>([], [{ kind: 'apart', people: [person(1), person(2)] }], [{ kind: 'together', people: [person(1), person(7)] }]);
const anyRotationFields: fc.Arbitrary<RotationFields> = fc.record({
  form: fc.constantFrom<RotationFields['form']>({ kind: 'groups', size: 1 }, { kind: 'groups', size: 2 }, { kind: 'headToHead', lone: 'time' }, { kind: 'headToHead', lone: 'rest' }),
  stations: fc.constantFrom(['Pos 1'], ['Pos 1', 'Pos 2', 'Pos 3'], ['Pos 1', 'pos 1'])
    .map((names) => names.map((name, i) => ({ name, exercise: i === 0 ? 'pipa-bocor' as ExerciseId : null }))),
  teams: fc.uniqueArray(anyTeam, { minLength: 1, maxLength: 6 }), work: fc.constantFrom(15, 25), walk: upTo(5), from: fc.constantFrom(null, '08:30'),
});
const anyClosed = fc.uniqueArray(upTo(3), { maxLength: 2 });
const anyAway = fc.uniqueArray(anyTeam, { maxLength: 2 });
const anyLate = fc.uniqueArray(fc.record({ team: anyTeam, from: upTo(4) }), { maxLength: 2, selector: ({ team: id }) => id });
const anyRotation: fc.Arbitrary<Rotation> = fc.tuple(anyRotationFields, fc.integer({ min: 1, max: 9 }), upTo(3), fc.boolean(), fc.record({ late: anyLate }, { requiredKeys: [] })).map(([planned, version, finished, isRunning, lateness]) =>
  ({ ...planned, version, rounds: plannedRounds(planned), finished, isRunning, closed: [], away: [], ...lateness }));
const anyPlan = fc.tuple(fc.integer({ min: 2, max: 6 }), anyRules).map(([teams, rules]) => planFor(teams, { rules }));
const anySource = fc.constant({ name: 'peserta.csv', sha256: '0'.repeat(64) });
const anyImported = anyPerson.map((number) => ({ id: person(number), fields: personFields(number) }));
const anyPeople = fc.array(anyImported, { maxLength: 4 });
const anyAgencyName = fc.constantFrom('Dinkes', 'Dinas Sosial', 'Kelurahan Kasin', 'Dinas Perhubungan');
const anyAgency = fc.record({ name: anyAgencyName, full: fc.constantFrom(null, 'Dinas Kesehatan'), district: fc.constantFrom(null, 'Klojen') });

const anyCommitment = fc.integer({ min: 1, max: 3 }).map((number) => `k${number}` as CommitmentId);
const anyPromise = fc.constantFrom('Membalas aduan dalam tiga hari', 'Satu nomor untuk semua dinas');
const anyCommitmentFields: fc.Arbitrary<CommitmentFields> = fc.record({ run: fc.option(anyRun), team: anyTeam, person: fc.option(anyPersonId), text: anyPromise });

const type = <T extends string>(name: T) => fc.constant(name);

const commandOf: { readonly [T in Command['type']]: fc.Arbitrary<CommandOf<T>> } = {
  ...officeCommandOf,
  ...venueCommandOf,
  ...takenHomeCommandOf,
  ...scoringCommandOf,
  ...freezeCommandOf,
  ...revealCommandOf,
  ...closingCommandOf,
  createRetreat: fc.record({ type: type('createRetreat'), fields: anyFields, operator: anyName, demo: fc.boolean() }),
  editRetreat: fc.record({ type: type('editRetreat'), fields: anyFields }),
  changeOperator: fc.record({ type: type('changeOperator'), name: anyName, join: fc.boolean() }),
  importPeople: fc.tuple(fc.uniqueArray(anyPerson, { minLength: 1, maxLength: 6 }), anyPeople, fc.array(anyPerson.map(person), { maxLength: 2 }))
    .map(([numbers, changed, gone]) => ({ ...importPeople(...numbers.map(personFields)), changed: changed.map(({ id, fields: written }) => ({ id, fields: { ...written, phone: '0800-0000-777' } })), gone })),
  addAgency: fc.record({ type: type('addAgency'), agency: anyAgency }),
  editAgency: fc.record({ type: type('editAgency'), name: anyAgencyName, agency: anyAgency }),
  removeAgency: fc.record({ type: type('removeAgency'), name: anyAgencyName }),
  listAgencies: fc.record({ type: type('listAgencies'), agencies: fc.array(anyAgency, { maxLength: 3 }) }),
  joinAgencies: fc.record({ type: type('joinAgencies'), name: anyAgencyName, into: anyAgencyName }),
  addPerson: fc.record({ type: type('addPerson'), fields: anyPersonFields }),
  editPerson: fc.record({ type: type('editPerson'), person: anyPersonId, fields: anyPersonFields }),
  replacePerson: fc.record({ type: type('replacePerson'), person: anyPersonId, by: anyPersonFields, reason: anyReason }),
  withdrawPerson: fc.record({ type: type('withdrawPerson'), person: anyPersonId, reason: anyReason }),
  bringBackPerson: fc.record({ type: type('bringBackPerson'), person: anyPersonId }),
  setLimit: fc.record({ type: type('setLimit'), person: anyPersonId, note: anyNote }),
  addMember: fc.record({ type: type('addMember'), fields: anyMemberFields }),
  editMember: fc.record({ type: type('editMember'), member: anyMember, fields: anyMemberFields }),
  removeMember: fc.record({ type: type('removeMember'), member: anyMember }),
  assignJudge: fc.record({ type: type('assignJudge'), fields: anyDutyFields }),
  releaseJudge: fc.record({ type: type('releaseJudge'), duty: anyDuty }),
  addSession: fc.record({ type: type('addSession'), fields: anySessionFields }),
  editSession: fc.record({ type: type('editSession'), session: anySession, fields: anySessionFields }),
  removeSession: fc.record({ type: type('removeSession'), session: anySession }),
  addSessions: fc.record({ type: type('addSessions'), sessions: fc.array(anySessionFields, { minLength: 1, maxLength: 3 }) }),
  shiftSessions: fc.record({ type: type('shiftSessions'), day: anyDay, from: fc.option(anySession), by: fc.integer({ min: 1, max: 90 }), around: fc.boolean() }),
  startSession: fc.record({ type: type('startSession'), session: anySession }),
  endSession: fc.record({ type: type('endSession'), session: anySession }),
  recordAttendance: fc.record({ type: type('recordAttendance'), session: anySession, marks: anyMarks }),
  takePaperAttendance: fc.record({ type: type('takePaperAttendance'), session: anySession, except: anyExceptions }),
  planDraw: fc.record({ type: type('planDraw'), plan: anyPlan }),
  closeDrawList: fc.record({ type: type('closeDrawList'), salt: fc.constantFrom(SALT, 'f'.repeat(32)) }),
  callSeed: fc.record({ type: type('callSeed'), digits: fc.constantFrom('271828', '314159', '0') }),
  clearSeed: fc.record({ type: type('clearSeed') }),
  drawTeams: fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 12, max: 18 }), fc.constantFrom({}, { seed: '314159', reason: 'Ulang', salt: 'f'.repeat(32) }))
    .map(([teams, people, more]) => drawTeams(teamNames.slice(0, teams), people, more)),
  seatPerson: fc.record({ type: type('seatPerson'), person: anyPerson.map(person), team: anyTeam, acceptBroken: anyRules }),
  moveMembers: fc.record({ type: type('moveMembers'), moves: fc.array(fc.record({ person: anyPerson.map(person), to: fc.option(anyTeam) }), { minLength: 1, maxLength: 3 }), acceptBroken: anyRules }),
  renameTeam: fc.record({ type: type('renameTeam'), team: anyTeam, name: anyTitle }),
  recolourTeam: fc.record({ type: type('recolourTeam'), team: anyTeam, number: fc.integer({ min: 1, max: 9 }) }),
  mergeTeams: fc.record({ type: type('mergeTeams'), kept: anyTeam, gone: anyTeam, name: anyTitle }),
  splitTeam: fc.record({ type: type('splitTeam'), team: anyTeam, name: anyTitle, seed: fc.constant('7'), members: fc.constantFrom([person(1)], [person(2), person(8)]) }),
  addExercise: fc.record({ type: type('addExercise'), fields: anyOwnFields }),
  editExercise: fc.record({ type: type('editExercise'), exercise: anyOwnId, fields: anyOwnFields }),
  removeExercise: fc.record({ type: type('removeExercise'), exercise: anyOwnId }),
  addFramework: fc.record({ type: type('addFramework'), fields: anyFrameworkFields }),
  editFramework: fc.record({ type: type('editFramework'), framework: anyFrameworkId, fields: anyFrameworkFields }),
  removeFramework: fc.record({ type: type('removeFramework'), framework: anyFrameworkId }),
  planRun: fc.record({ type: type('planRun'), exercise: fc.oneof(fc.constantFrom('pipa-bocor' as ExerciseId, 'gatra' as ExerciseId), anyOwnId) }),
  planRuns: fc.record({ type: type('planRuns'), exercises: fc.array(fc.oneof(fc.constantFrom('yel' as ExerciseId, 'gatra' as ExerciseId), anyOwnId), { minLength: 1, maxLength: 3 }) }),
  submitSheet: fc.record({ type: type('submitSheet'), run: anyRun, team: anyTeam, basedOn: upTo(2), mark: anyMark, penalties: anyPenalties }),
  startPhase: fc.record({ type: type('startPhase'), run: anyRun, phase: anyPhase }),
  pauseTimer: fc.record({ type: type('pauseTimer') }),
  resumeTimer: fc.record({ type: type('resumeTimer') }),
  adjustTimer: fc.record({ type: type('adjustTimer'), by: fc.integer({ min: -900_000, max: 900_000 }).map(millis) }),
  finishTimer: fc.record({ type: type('finishTimer') }),
  chooseAtZero: fc.record({ type: type('chooseAtZero'), choice: anyAtZero }),
  ringTimers: fc.record({ type: type('ringTimers'), now: anyMoment }),
  startStationTimers: fc.record({ type: type('startStationTimers'), names: fc.uniqueArray(anyStationName, { minLength: 1, maxLength: 3 }), length: fc.constantFrom(seconds(1), minutes(3)) }),
  pauseStationTimer: fc.record({ type: type('pauseStationTimer'), station: fc.option(anyStation) }),
  resumeStationTimer: fc.record({ type: type('resumeStationTimer'), station: fc.option(anyStation) }),
  adjustStationTimer: fc.record({ type: type('adjustStationTimer'), station: fc.option(anyStation), by: fc.integer({ min: 1, max: 900_000 }).map(millis) }),
  finishStationTimer: fc.record({ type: type('finishStationTimer'), station: fc.option(anyStation) }),
  noteOutage: fc.record({ type: type('noteOutage'), from: anyMoment, to: anyMoment }),
  answerOutage: fc.record({ type: type('answerOutage'), counts: fc.boolean() }),
  noteClockBehind: fc.record({ type: type('noteClockBehind'), wall: anyMoment }),
  setClock: fc.record({ type: type('setClock'), now: anyMoment }),
  cueScene: fc.record({ type: type('cueScene'), scene: anyScene }),
  takeScene: fc.record({ type: type('takeScene') }),
  showScene: fc.record({ type: type('showScene'), scene: anyScene }),
  chooseBoard: fc.record({ type: type('chooseBoard'), mode: anyMode }),
  startDrawShow: fc.record({ type: type('startDrawShow') }),
  pauseDrawShow: fc.record({ type: type('pauseDrawShow') }),
  resumeDrawShow: fc.record({ type: type('resumeDrawShow') }),
  skipDrawShow: fc.record({ type: type('skipDrawShow') }),
  turnTeamPage: fc.record({ type: type('turnTeamPage'), page: upTo(9) }),
  writeMessage: fc.record({ type: type('writeMessage'), message: anyMessage }),
  setTarget: fc.record({ type: type('setTarget'), target: anyTarget }),
  setQuietHours: fc.record({ type: type('setQuietHours'), spans: anySpans }),
  openBriefing: fc.record({ type: type('openBriefing'), run: anyRun }),
  turnBriefing: fc.record({ type: type('turnBriefing'), page: upTo(7) }),
  startDebrief: fc.record({ type: type('startDebrief'), run: anyRun }),
  turnDebrief: fc.record({ type: type('turnDebrief'), step: upTo(4) }),
  endDebrief: fc.record({ type: type('endDebrief') }),
  recordCommitment: fc.record({ type: type('recordCommitment'), fields: anyCommitmentFields }),
  editCommitment: fc.record({ type: type('editCommitment'), commitment: anyCommitment, text: anyPromise }),
  removeCommitment: fc.record({ type: type('removeCommitment'), commitment: anyCommitment }),
  planRotation: fc.record({ type: type('planRotation'), fields: anyRotationFields }),
  startRound: fc.record({ type: type('startRound') }),
  finishRound: fc.record({ type: type('finishRound') }),
  replanRotation: fc.record({ type: type('replanRotation'), version: fc.integer({ min: 1, max: 4 }), closed: anyClosed, away: anyAway, late: anyLate, reason: anyReason }),
  clearRotation: fc.record({ type: type('clearRotation') }),
  closeDay: fc.record({ type: type('closeDay'), day: anyDay }),
  notePersonalDataRemoved: fc.record({ type: type('notePersonalDataRemoved'), seq: fc.integer({ min: 1, max: 50 }), hash: fc.constantFrom('0'.repeat(64), 'a'.repeat(64)) }),
  undo: fc.record({ type: type('undo') }),
  redo: fc.record({ type: type('redo') }),
};
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(...Object.values<fc.Arbitrary<Command>>(commandOf));

const anyExercise = fc.constantFrom(pipe, timed({ target: seconds(0), limit: millis(1) }, [secondsPenalty('garis-terinjak', 5)]));
const anyOwnExercise = fc.tuple(anyOwnId, anyOwnFields).map(([id, whole]) => ({ id, ...whole }));
const anyFramework = fc.tuple(anyFrameworkId, anyFrameworkFields).map(([id, whole]) => ({ ...whole, id }));
const anyMembers = fc.array(anyPerson.map(person), { maxLength: 5 });
const anyHash = fc.constantFrom('0'.repeat(64), 'a'.repeat(64));
const anyCalls = fc.array(fc.constantFrom('271828', '0042'), { maxLength: 3 });
const anyGap = fc.record({ before: upTo(30), after: upTo(30) });
const anyWeight = fc.integer({ min: 1, max: 10 });
const anySeq = fc.integer({ min: 1, max: 50 });
const anyTeams = fc.array(fc.tuple(anyTitle, anyMembers), { maxLength: 6 })
  .map((teams) => teams.map(([name, members], i) => ({ id: team(i + 1), number: i + 1, name, members })));

/** Any fact of one kind. */
export const anyFactOf: { readonly [T in Fact['type']]: fc.Arbitrary<FactOf<T>> } = {
  ...scoringFactOf,
  ...freezeFactOf,
  ...revealFactOf,
  ...closingFactOf,
  ...officeFactOf,
  ...venueFactOf,
  ...takenHomeFactOf,
  retreatCreated: fc.record({ type: type('retreatCreated'), fields: anyFields, demo: fc.boolean() }),
  retreatEdited: fc.record({ type: type('retreatEdited'), fields: anyFields }),
  operatorChanged: fc.record({ type: type('operatorChanged'), name: anyName }),
  peopleImported: fc.record({ type: type('peopleImported'), source: anySource, people: anyPeople }),
  peopleUpdated: fc.record({ type: type('peopleUpdated'), source: fc.option(anySource), people: anyPeople }),
  agencyAdded: fc.record({ type: type('agencyAdded'), agency: anyAgency }),
  agenciesListed: fc.record({ type: type('agenciesListed'), agencies: fc.array(anyAgency, { maxLength: 3 }) }),
  agencyEdited: fc.record({ type: type('agencyEdited'), name: anyAgencyName, agency: anyAgency }),
  agencyRemoved: fc.record({ type: type('agencyRemoved'), name: anyAgencyName }),
  personAdded: fc.record({ type: type('personAdded'), person: anyPersonId, fields: anyPersonFields }),
  personRemoved: fc.record({ type: type('personRemoved'), person: anyPersonId, fields: anyPersonFields }),
  personEdited: fc.record({ type: type('personEdited'), person: anyPersonId, fields: anyPersonFields }),
  personWithdrawn: fc.record({ type: type('personWithdrawn'), person: anyPersonId, left: anyLeft }),
  personReturned: fc.record({ type: type('personReturned'), person: anyPersonId, seat: fc.option(fc.record({ team: anyTeam, at: upTo(5) })) }),
  personReplaced: fc.record({ type: type('personReplaced'), person: anyPersonId, left: anyLeft, by: anyImported }),
  replacementTakenBack: fc.record({ type: type('replacementTakenBack'), person: anyPersonId, by: anyImported }),
  limitSet: fc.record({ type: type('limitSet'), person: anyPersonId, note: anyNote }),
  memberAdded: fc.record({ type: type('memberAdded'), member: anyMember, fields: anyMemberFields }),
  memberEdited: fc.record({ type: type('memberEdited'), member: anyMember, fields: anyMemberFields }),
  memberRemoved: fc.record({ type: type('memberRemoved'), member: anyMember, fields: anyMemberFields }),
  judgeAssigned: fc.record({ type: type('judgeAssigned'), duty: anyDuty, fields: anyDutyFields }),
  judgeReleased: fc.record({ type: type('judgeReleased'), duty: anyDuty, fields: anyDutyFields }),
  sessionAdded: fc.record({ type: type('sessionAdded'), session: anySession, fields: anySessionFields }),
  sessionEdited: fc.record({ type: type('sessionEdited'), session: anySession, fields: anySessionFields }),
  sessionRemoved: fc.record({ type: type('sessionRemoved'), session: anySession, fields: anySessionFields }),
  sessionsShifted: fc.record({
    type: type('sessionsShifted'), day: anyDay, by: fc.integer({ min: -90, max: 90 }),
    moved: fc.array(fc.record({ session: anySession, from: fc.constantFrom('08:00', '09:30'), to: fc.constantFrom('10:00', '11:30') }), { minLength: 1, maxLength: 3 }),
  }),
  sessionStarted: fc.record({ type: type('sessionStarted'), session: anySession }),
  sessionEnded: fc.record({ type: type('sessionEnded'), session: anySession }),
  sessionTimesRestored: fc.record({ type: type('sessionTimesRestored'), session: anySession, startedAt: fc.option(anyMoment), endedAt: fc.option(anyMoment) }),
  attendanceRecorded: fc.record({ type: type('attendanceRecorded'), session: anySession, marks: anyMarks, fromPaper: fc.boolean() }),
  drawPlanned: fc.record({ type: type('drawPlanned'), plan: fc.option(anyPlan) }),
  drawListClosed: fc.record({ type: type('drawListClosed'), hash: anyHash, salt: fc.constant(SALT), people: upTo(20), teams: upTo(6), plan: anyPlan, isPrivate: fc.boolean() }),
  drawListRestored: fc.record({
    type: type('drawListRestored'), calls: anyCalls,
    list: fc.option(fc.record({ hash: anyHash, salt: fc.constant(SALT), people: upTo(20), plan: anyPlan, isPrivate: fc.boolean(), at: anyMoment })),
  }),
  seedCalled: fc.record({ type: type('seedCalled'), digits: fc.constant('271828') }),
  seedCleared: fc.record({ type: type('seedCleared') }),
  seedRestored: fc.record({ type: type('seedRestored'), calls: anyCalls }),
  personSeated: fc.record({ type: type('personSeated'), person: anyPerson.map(person), team: anyTeam, broken: anyRules, gap: anyGap }),
  membersMoved: fc.record({
    type: type('membersMoved'), broken: anyRules, gap: anyGap,
    moves: fc.array(fc.record({ person: anyPerson.map(person), from: fc.option(anyTeam), to: fc.option(anyTeam) }), { minLength: 1, maxLength: 3 }),
  }),
  teamRenamed: fc.record({ type: type('teamRenamed'), team: anyTeam, name: anyTitle }),
  teamRecoloured: fc.record({ type: type('teamRecoloured'), team: anyTeam, number: upTo(40) }),
  teamsMerged: fc.record({ type: type('teamsMerged'), team: anyTeam, gone: anyTeam, name: anyTitle, gap: anyGap }),
  teamSplit: fc.record({ type: type('teamSplit'), team: anyTeam, newTeam: anyTeam, name: anyTitle, number: upTo(40), members: anyMembers, seed: fc.constant('7'), gap: anyGap }),
  teamsDrawn: fc.oneof(
    fc.record({ type: type('teamsDrawn'), seed: fc.constant('7'), teams: anyTeams }),
    fc.record({ type: type('teamsDrawn'), seed: fc.constant('271828'), teams: anyTeams, version: fc.constant(1), listHash: anyHash, resultHash: anyHash, reason: fc.option(anyTitle) }),
  ),
  exerciseAdded: fc.record({ type: type('exerciseAdded'), exercise: anyOwnExercise }),
  exerciseEdited: fc.record({ type: type('exerciseEdited'), exercise: anyOwnExercise }),
  exerciseRemoved: fc.record({ type: type('exerciseRemoved'), exercise: anyOwnExercise }),
  frameworkAdded: fc.record({ type: type('frameworkAdded'), framework: anyFramework }),
  frameworkEdited: fc.record({ type: type('frameworkEdited'), framework: anyFramework }),
  frameworkRemoved: fc.record({ type: type('frameworkRemoved'), framework: anyFramework }),
  runPlanned: fc.record({ type: type('runPlanned'), run: anyRun, exercise: anyExercise, weight: anyWeight }),
  sheetSubmitted: fc.record({ type: type('sheetSubmitted'), run: anyRun, team: anyTeam, version: fc.integer(), mark: anyMark }),
  penaltyCounted: fc.record({ type: type('penaltyCounted'), run: anyRun, team: anyTeam, penalty: fc.constantFrom(penalty('ember-jatuh'), penalty('garis-terinjak')), count: upTo(99) }),
  phaseStarted: fc.oneof(
    fc.record({ type: type('phaseStarted'), run: anyRun, phase: fc.integer(), length: fc.integer().map(millis) }),
    fc.record({ type: type('phaseStarted'), run: anyRun, phase: anyPhase, length: fc.integer().map(millis), since: anyMoment }),
  ),
  timerPaused: fc.record({ type: type('timerPaused') }),
  timerResumed: fc.record({ type: type('timerResumed') }),
  timerAdjusted: fc.record({ type: type('timerAdjusted'), by: fc.integer().map(millis) }),
  timerFinished: fc.record({ type: type('timerFinished') }),
  timerRang: fc.record({ type: type('timerRang') }),
  timerStopped: fc.record({ type: type('timerStopped') }),
  atZeroChosen: fc.record({ type: type('atZeroChosen'), choice: anyAtZero }),
  stationTimersStarted: fc.record({ type: type('stationTimersStarted'), timers: fc.array(fc.record({ id: anyStation, name: anyStationName }), { minLength: 1, maxLength: 3 }), length: fc.integer().map(millis) }),
  stationTimersPaused: fc.record({ type: type('stationTimersPaused'), stations: anyStations }),
  stationTimersResumed: fc.record({ type: type('stationTimersResumed'), stations: anyStations }),
  stationTimersAdjusted: fc.record({ type: type('stationTimersAdjusted'), stations: anyStations, by: fc.integer().map(millis) }),
  stationTimersFinished: fc.record({ type: type('stationTimersFinished'), stations: anyStations }),
  stationTimersRang: fc.record({ type: type('stationTimersRang'), stations: anyStations }),
  outageNoted: fc.record({ type: type('outageNoted'), from: anyMoment, to: anyMoment }),
  outageAnswered: fc.record({ type: type('outageAnswered'), counts: fc.boolean() }),
  clockFoundBehind: fc.record({ type: type('clockFoundBehind'), wall: anyMoment }),
  clockSet: fc.record({ type: type('clockSet'), now: anyMoment }),
  sceneCued: fc.record({ type: type('sceneCued'), scene: anyScene }),
  sceneTaken: fc.record({ type: type('sceneTaken'), scene: anyScene }),
  boardChosen: fc.record({ type: type('boardChosen'), mode: anyMode }),
  drawShowStarted: fc.record({ type: type('drawShowStarted') }),
  drawShowPaused: fc.record({ type: type('drawShowPaused') }),
  drawShowResumed: fc.record({ type: type('drawShowResumed') }),
  drawShowSkipped: fc.record({ type: type('drawShowSkipped') }),
  teamPageTurned: fc.record({ type: type('teamPageTurned'), page: upTo(9) }),
  messageWritten: fc.record({ type: type('messageWritten'), message: anyMessage }),
  messageShown: fc.record({ type: type('messageShown'), message: anyMessage }),
  targetSet: fc.record({ type: type('targetSet'), target: anyTarget }),
  quietHoursSet: fc.record({ type: type('quietHoursSet'), spans: anySpans }),
  briefingOpened: fc.record({ type: type('briefingOpened'), run: anyRun }),
  briefingTurned: fc.record({ type: type('briefingTurned'), page: upTo(6) }),
  debriefStarted: fc.record({ type: type('debriefStarted'), run: anyRun }),
  debriefTurned: fc.record({ type: type('debriefTurned'), step: upTo(4) }),
  debriefEnded: fc.record({ type: type('debriefEnded') }),
  commitmentRecorded: fc.record({ type: type('commitmentRecorded'), commitment: anyCommitment, fields: anyCommitmentFields }),
  commitmentEdited: fc.record({ type: type('commitmentEdited'), commitment: anyCommitment, fields: anyCommitmentFields }),
  commitmentRemoved: fc.record({ type: type('commitmentRemoved'), commitment: anyCommitment, fields: anyCommitmentFields }),
  dayClosed: fc.record({ type: type('dayClosed'), day: anyDay }),
  personalDataRemoved: fc.record({ type: type('personalDataRemoved'), seq: anySeq, hash: anyHash }),
  rotationPlanned: fc.record({ type: type('rotationPlanned'), rotation: anyRotation }),
  rotationReplanned: fc.record({ type: type('rotationReplanned'), rotation: anyRotation, reason: anyReason }),
  rotationCleared: fc.record({ type: type('rotationCleared') }),
  rotationRestored: fc.record({ type: type('rotationRestored'), rotation: fc.option(anyRotation) }),
  roundStarted: fc.record({ type: type('roundStarted'), round: upTo(6) }),
  roundFinished: fc.record({ type: type('roundFinished'), round: upTo(6) }),
  undone: fc.record({ type: type('undone'), seq: anySeq }),
  redone: fc.record({ type: type('redone'), seq: anySeq }),
  peopleRemoved: fc.record({ type: type('peopleRemoved'), source: anySource, people: anyPeople }),
  teamsRestored: fc.record({ type: type('teamsRestored'), teams: anyTeams }),
  runRemoved: fc.record({ type: type('runRemoved'), run: anyRun, exercise: anyExercise, weight: anyWeight }),
  sheetRestored: fc.record({ type: type('sheetRestored'), run: anyRun, team: anyTeam, sheet: fc.option(fc.record({ version: anySeq, mark: anyMark, penalties: anyPenalties })) }),
};
export const anyFact: fc.Arbitrary<Fact> = fc.oneof(...Object.values<fc.Arbitrary<Fact>>(anyFactOf));

/** A retreat with teams and runs, so that most of what comes after it is accepted. */
const opening: readonly Command[] = [
  { type: 'createRetreat', fields, operator: 'Sari Wulandari', demo: false },
  importPeople(...Array.from({ length: 12 }, (_, i) => personFields(i + 1))),
  ...drawn(teamNames, 12),
  { type: 'planRun', exercise: pipe.id },
  { type: 'planRun', exercise: pipe.id },
];
const anyStep = fc.tuple(anyCommand, fc.boolean(), fc.integer({ min: 0, max: 200 }));
/** Commands, who gives each, and the seconds since the one before. */
export const anyStory: fc.Arbitrary<readonly Step[]> = fc.tuple(fc.boolean(), fc.array(anyStep, { maxLength: 40 }))
  .map(([isOpened, steps]) => [...(isOpened ? opening : []).map((command): Step => ({ command, by: facilitator, wait: 1 })),
    ...steps.map(([command, isMachine, wait]): Step => ({ command, by: isMachine ? machine : facilitator, wait }))]);
export type Step = { readonly command: Command; readonly by: Actor; readonly wait: number };

export type Row = { readonly seq: number; readonly at: Instant; readonly facts: readonly Fact[] };

/** Plays a story as the host does: what is refused leaves no row. `after`: the last row there was before it. */
export const play = (story: readonly Step[], from: State = emptyState, after = 0): { readonly state: State; readonly rows: readonly Row[] } => {
  let state = from;
  let now = 0;
  const rows: Row[] = [];
  for (const { command, by, wait } of story) {
    now += wait;
    const decision = decide(state, command, by);
    if ('refusal' in decision) continue;
    const row = { seq: after + rows.length + 1, at: moment(now), facts: decision.facts };
    state = reduceRow(state, row);
    rows.push(row);
  }
  return { state, rows };
};
