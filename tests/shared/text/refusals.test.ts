// Every refusal has its own sentence in both languages, with its particulars in it.
import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../../shared/refusal.ts';
import { formatDate } from '../../../shared/text/format.ts';
import { refusalText } from '../../../shared/text/refusals.ts';
import type { Day, Language, Words } from '../../../shared/units.ts';
import { hundredths, languages } from '../../../shared/units.ts';
import { moment } from '../given.ts';
import { clock } from '../samples.ts';

const exercise = { id: 'Pipa Bocor', en: 'Leaking Pipe' };

// One of each, and by its type none can be missing.
const samples: { readonly [Code in Refusal['code']]: Omit<Extract<Refusal, { code: Code }>, 'code'> } = {
  rehearsalAlready: {}, rehearsalTimeRuns: {}, rehearsalPaper: {}, rehearsalStays: {}, rosterOfRehearsal: { name: 'GLADI BERSIH - Peserta.xlsx' }, notARehearsal: {}, realNotFound: { name: 'Retret Malang' },
  unknownReflection: {}, reflectionPrivate: {}, noEvening: {},
  notAllowed: {}, malformed: { field: 'command.fields.name' }, noRetreat: {}, retreatExists: {}, datesReversed: {}, unchanged: {},
  noPeople: {}, peopleAlreadyIn: { names: ['Ayu', 'Bagus', 'Citra', 'Dimas', 'Endah'] }, peopleFixedByDraw: {},
  peopleTwice: { names: ['Ayu', 'Bagus'] }, rosterMovedOn: {}, agencyExists: { name: 'Dinkes' }, unknownAgency: { name: 'Dinkes' },
  drawMissesPeople: { missing: 3, extra: 17 },
  drawUneven: { smallest: 4, largest: 19 },
  drawFixedByScores: {},
  trialStopped: {},
  trialGoing: {}, timeRuns: {},
  notZero: { entries: 3 },
  teamNameTwice: { name: 'Rajawali' },
  tooFewPeople: { people: 13, teams: 27 },
  noTeams: {},
  noRuns: {},
  noSessions: {},
  certificatesNumbered: {}, certificateNumbersEnd: { most: 999_999 }, fileEnded: { name: 'Retret.kompak' }, unknownPhoto: {}, tooManyPhotos: { most: 20 }, reportTextMovedOn: {},
  printCancelled: {}, paperTooBig: {}, unknownToken: { token: 'nomor' }, templateWithoutSequence: {}, signingFormHalf: {},
  unknownInstrument: {}, instrumentWrong: { problem: { kind: 'itemMeansAnother', item: 7 } }, instrumentAnswered: { instrument: { id: 'Tes pengetahuan', en: 'Knowledge test' } }, unknownAnswers: {},
  answersUnreadable: { name: 'jawaban.pdf' }, answersEmpty: { name: 'jawaban.csv' }, answersTooBig: { name: 'jawaban.xlsx' },
  answersWrong: { rows: [{ row: 1, number: 17, problem: { kind: 'beyondScale', item: 4, answer: 7, most: 5 } }] },
  noGuide: {}, nothingOpened: {}, unknownCommitment: {}, hasCommitment: { name: 'Rajawali' }, notInTeam: { name: 'Ayu Contoh', team: 'Rajawali' },
  noPlans: {}, followUpUnreadable: { name: 'Pantau.xlsx' }, followUpTooBig: { name: 'Pantau.xlsx' }, followUpHeaderless: { name: 'Pantau.xlsx' }, followUpOfOther: { name: 'Pantau.xlsx', retreat: 'Retret Bukit' },
  unknownPlan: {}, partnerIsOwn: { name: 'Dinas Sosial' }, partnerTwice: { name: 'Dinas Sosial' }, dueBeforeRetreat: { day: '2025-05-15' as Day }, progressBeforeRetreat: { action: 'Satu loket', day: '2025-05-15' as Day },
  planTwice: { action: 'Satu loket' }, progressFull: { action: 'Satu loket', most: 500 },
  noSeatingFound: {},
  unknownPerson: {}, unknownMember: {}, unknownDuty: {}, unknownSession: {}, memberAlreadyIn: { name: 'Ayu Contoh' }, notAJudge: { name: 'Ayu Contoh' },
  judgeOnDuty: { name: 'Ayu Contoh' }, sessionEndsFirst: {}, sessionOutsideDays: {}, sessionHasAttendance: { title: 'Apel pagi' }, sessionHasJudges: { title: 'Apel pagi' }, sessionWasHeld: { title: 'Apel pagi' },
  sessionIsOn: { title: 'Apel pagi' }, sessionNotOn: { title: 'Apel pagi' }, shiftMeetsLocked: { title: 'Apel pagi', block: 'Salat Jumat', minutes: 5 }, shiftLeavesDay: { title: 'Apel pagi' }, nothingToShift: {},
  unknownExercise: {}, noPack: {}, paperKeptApart: {}, resultsNotFinal: { unread: 1, disputed: 2, undecided: 3 }, unknownRun: {}, unknownTeam: {}, unknownPhase: {}, unknownPenalty: {},
  noDrawText: {}, nobodyPresent: {}, rulesContradict: { names: ['Ayu', 'Bagus', 'Citra', 'Dimas'] }, drawListOpen: {}, drawListStale: {}, seedTooLong: { most: 40 }, seedNotCalled: {},
  seedUsed: {}, redrawNeedsReason: {}, drawWrong: {}, alreadySeated: {}, drawCancelled: {}, teamEmptied: { name: 'Rajawali' }, moveBreaksRules: { rules: 3 }, emblemTaken: { name: 'Badak' }, mergeDisputed: { name: 'Badak', exercise }, mergeHalfJudged: { name: 'Badak', exercise },
  timeOverLimit: { limit: clock('12:30') }, timeNotPositive: {}, notByTime: { exercise }, limitNotAfterTarget: {}, finishedLater: { name: 'Kawi', time: clock('12:30') }, markNotOfKind: {}, pointsOverMost: { most: 2500 }, amountOverMost: { most: 900 }, amountNotWhole: {}, sheetMovedOn: { version: 2 },
  runIsClosed: { exercise }, boardIsFrozen: {}, boardNotFrozen: {}, notTheOperator: { name: 'Ayu Contoh', operator: 'Sari Wulandari' },
  runIsCancelled: { exercise }, runReadBack: { exercise }, runHasScores: { exercise }, judgesFixed: { exercise }, notReadBack: {}, sheetsOut: { names: ['Kawi'] }, disputesOpen: { names: ['Kawi'] }, notAwaited: { name: 'Kawi' },
  sheetIsIn: { name: 'Kawi' }, nothingToDispute: { name: 'Kawi' }, noDispute: {}, decisionStands: { name: 'Kawi' }, secondIsOperator: { name: 'Ayu Contoh' }, reasonNeeded: {}, oneOfficialSheet: {}, sameNameTwice: { name: 'Ayu Contoh' }, noSuchTie: {}, tieTooEarly: {}, revealNotReady: { open: 3 }, revealGoing: {}, noReveal: {}, revealMovedOn: {}, revealStopped: {}, teamHalfJudged: { name: 'Kawi' },
  behaviourOff: {}, ratingsNotWhole: {}, unknownPoints: {}, helpedItself: { name: 'Kawi' }, helpFull: { name: 'Kawi', left: hundredths(75) }, tieChainFixed: {},
  fewJudges: { judges: 3 }, noRubric: { exercise }, rubricNotHundred: {}, criteriaCountFixed: { count: 4 }, unknownRubric: { version: 2 }, rubricInUse: { exercise },
  exerciseExists: { name: 'Pipa Bocor' }, unknownValue: { value: 'ZZ' }, frameworkExists: { name: 'BerAKHLAK' }, unknownFramework: {}, valueCodeTaken: { value: 'KO' },
  valueInUse: { value: 'Sigap', usedBy: 'Lempar Bola' }, exerciseFileTooBig: { name: 'A.kompak-latihan' }, exerciseFileNewer: { name: 'A.kompak-latihan' },
  exerciseFileWrong: { name: 'A.kompak-latihan', part: 'phases' },
  movedOn: {}, otherFileOpen: {},
  noTimer: {},
  timerNotRunning: {},
  timerNotPaused: {},
  timeIsUp: {},
  alreadyRung: {},
  noStationTimers: {},
  tooManyStationTimers: { most: 12, present: 8 },
  nothingAsked: {},
  clockBeforeLast: { last: moment(0) },
  nothingCued: {},
  sceneNotShown: {},
  showNotRunning: {},
  showNotPaused: {},
  noMessage: {},
  noTarget: {},
  quietSpanEmpty: {},
  noRotation: {}, rotationBegan: {}, rotationOver: {}, rotationMovedOn: { version: 3 }, roundIsOn: { round: 7 }, roundNotOn: {}, unknownStation: {}, stationNameTwice: { name: 'Pos 1' },
  exerciseOverSlot: { station: 'Pos 1', work: 15, needs: clock('22:00') },
  nothingToUndo: {},
  nothingToRedo: {},
  timerOnRun: {},
  needsChoice: { name: 'A.kompak', why: 'older' },
  readOnlyView: { why: 'locked' },
  fault: {}, hostAway: {}, fileNotFound: { name: 'A.kompak' }, fileInUse: { name: 'A.kompak' }, notARetreat: { name: 'A.kompak' }, newerFile: { name: 'A.kompak' },
  fileDamaged: { name: 'A.kompak', firstBad: 41 }, cannotWrite: { name: 'A.kompak' }, noDataFolder: { folder: '/x/A' }, lineTooLong: { name: 'A.ndjson', line: 3, most: 8_000_000 }, diskFull: { name: 'A.kompak' }, fileFull: { name: 'A.kompak' }, tooMuchAtOnce: {}, noPrinter: {}, cannotOpen: { folder: 'Kompak › Dokumen', name: 'A.kompak' }, fileExists: { name: 'A.kompak' }, printFailed: {}, unknownFile: {}, anonymiseFailed: { why: 'counts' }, anonymiseOutdated: { name: 'A.kompak' }, exportFailed: {},
  rosterStopped: { name: 'A.xlsx' },
  rosterUnreadable: { name: 'A.xlsx' }, rosterTooBig: { name: 'A.xlsx' }, rosterEmpty: { name: 'A.xlsx' }, rosterTextChanged: { name: 'A.txt' }, rosterTextCounted: { name: 'A.txt' },
  rosterHeaderless: { name: 'A.xlsx', wanted: ['name', 'agency'] }, rosterNotSheet: { name: 'A.xlsx', looksLike: 'pdf' },
};
const refusals = Object.entries(samples).map(([code, rest]) => ({ code, ...rest }) as Refusal);

/** Numbers and names of a refusal that its sentence must say; the others serve the screen alone. */
const particulars = (refusal: Refusal, language: Language): readonly string[] => {
  const { code: _, version: _version, last: _last, limit: _limit, time: _time, needs: _needs, most: _most, wanted: _wanted, looksLike: _looksLike, why: _why, part: _part, left: _left, problem: _problem, rows: _rows, names, exercise, instrument, day, ...said } =
    { version: 0, last: 0, limit: 0, time: 0, needs: 0, most: 0, wanted: [], looksLike: '', why: '', part: '', left: 0, names: [] as readonly string[], exercise: undefined as Words | undefined, instrument: undefined as Words | undefined, problem: null, rows: [], day: undefined as Day | undefined, ...refusal };
  return [...Object.values(said).map(String), ...names.slice(0, 3), ...[exercise, instrument].flatMap((named) => (named === undefined ? [] : [named[language]])), ...(day === undefined ? [] : [formatDate(day, language)])];
};

describe.each(languages)('in %s', (language: Language) => {
  test.each(refusals.map((refusal) => [refusal.code, refusal] as const))('%s is a whole sentence', (_, refusal) => {
    const sentence = refusalText(refusal, language);
    expect(sentence).toMatch(/^["A-Z].*\.$/s);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\$\{|function|=>/);
    for (const particular of particulars(refusal, language)) expect(sentence).toContain(particular);
  });
  test('no two say the same', () => {
    const sentences = refusals.map((refusal) => refusalText(refusal, language));
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

test('the two languages differ in every sentence', () => {
  for (const refusal of refusals) expect(refusalText(refusal, 'id')).not.toBe(refusalText(refusal, 'en'));
});

test('of many names three are said and the rest counted', () => {
  const names = ['Ayu', 'Bagus', 'Citra', 'Dimas', 'Endah'];
  expect(refusalText({ code: 'peopleAlreadyIn', names }, 'id')).toContain('Ayu, Bagus, Citra dan 2 lagi');
  expect(refusalText({ code: 'peopleAlreadyIn', names: names.slice(0, 3) }, 'en')).toContain('Ayu, Bagus, Citra.');
});

test('a limit is said as a time, and columns by the words people know', () => {
  expect(refusalText({ code: 'timeOverLimit', limit: clock('12:30') }, 'id')).toContain('12:30');
  expect(refusalText({ code: 'finishedLater', name: 'Kawi', time: clock('12:30') }, 'id')).toContain('12:30');
  expect(refusalText({ code: 'rosterHeaderless', name: 'A.xlsx', wanted: ['name', 'agency'] }, 'id')).toContain('Nama dan Instansi');
  expect(refusalText({ code: 'rosterHeaderless', name: 'A.xlsx', wanted: ['agency'] }, 'en')).toContain('agency (Instansi)');
});

test('an unreadable entry without a field still reads well', () => {
  expect(refusalText({ code: 'malformed', field: '' }, 'id')).not.toContain('pada');
  expect(refusalText({ code: 'malformed', field: '' }, 'en')).not.toContain(' at ');
});

test('a title at the end of a sentence keeps one stop, a name of a file its dots', () => {
  expect(refusalText({ code: 'rulesContradict', names: ['Ayu, M.Hum.'] }, 'id')).toBe('Aturan undian saling bertentangan: Ayu, M.Hum. Perbaiki aturannya, lalu tutup daftar lagi.');
  expect(refusalText({ code: 'peopleAlreadyIn', names: ['Ayu, M.Hum.'] }, 'en')).toContain('M.Hum. Nothing');
  expect(refusalText({ code: 'rosterEmpty', name: 'daftar..xlsx' }, 'id')).toContain('daftar..xlsx');
});
