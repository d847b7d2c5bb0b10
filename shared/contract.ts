// The one door between the host and every window: which calls and topics exist, and who may use them.
import type { Anonymised, DataRequest, Deletion } from './dataOut.ts';
import type { Bundle, DocumentRequest, PrintWay, ReportRequest, RetreatDocument, TakeWay } from './documents.ts';
import type { Command, Envelope } from './domain/commands.ts';
import type { DrawnTeams } from './domain/draw/drawnTeams.ts';
import type { MoveEffect, RepairStep } from './domain/draw/changes/offers.ts';
import type { Seat } from './domain/draw/changes/teamChanges.ts';
import type { JournalPage } from './domain/journal.ts';
import type { FollowUpReading } from './domain/followUp/out/readBack.ts';
import type { ReadExercise } from './domain/ownExercises/exerciseFile.ts';
import type { RetreatFields } from './domain/retreat/schemas.ts';
import type { AnswerColumns, AnswerMeaning } from './domain/learning/import/meanings.ts';
import type { Columns, Meaning, TableFile } from './domain/roster/preview.ts';
import type { Shift } from './domain/scoring/run/foresee.ts';
import type { TrialOutcome } from './domain/venue/trial.ts';
import type { Topics as DomainTopics } from './domain/views.ts';
import type { MachineTopics, Preferences, Sound } from './machineTopics.ts';
import type { Refusal } from './refusal.ts';
import type { ExerciseId, FileHandle, Instant, InstrumentId, Language, Millis, PersonId, RunId, TeamId } from './units.ts';

/** The kinds of window. The command line acts as a console. */
export type WindowRole = 'console' | 'hall' | 'report';

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };
export type Reply<T> = Promise<Answer<T>>;

/** What must be asked before a retreat file can be opened; each choice leaves every file there as it is. */
export type OpenQuestion =
  /** This laptop has `missing` more records than the file: `takeIn` adds them, `openOlder` opens the file as a branch of its own. */
  | { readonly kind: 'older'; readonly name: string; readonly missing: number }
  /** After record `shared` the file and this laptop went on apart: `thisFile` or `otherSide` becomes a branch of its own. */
  | { readonly kind: 'forked'; readonly name: string; readonly shared: number; readonly inFile: number; readonly onLaptop: number }
  /** `rebuild` makes a sound file of the most that can be had, `readOnly` shows what is intact. */
  | { readonly kind: 'damaged'; readonly name: string; readonly firstBad: number; readonly intact: number; readonly onLaptop: number };
export const openChoices = ['takeIn', 'openOlder', 'thisFile', 'otherSide', 'rebuild', 'readOnly'] as const;
export type OpenChoice = (typeof openChoices)[number];
export type OpenNotice =
  /** It lay on a stick or in a synchronised folder, or cannot be written to; the copy in the app's folder is what is open now. */
  | { readonly kind: 'copiedHere'; readonly name: string }
  | { readonly kind: 'rebuilt'; readonly name: string; readonly records: number; readonly lost: number }
  | { readonly kind: 'branched'; readonly name: string };
export type Opened =
  | { readonly opened: true; readonly notice: OpenNotice | null }
  | { readonly opened: false; readonly question: OpenQuestion };

/** As large as a table may be that is to be read; a larger one is refused unread. */
export const MOST_TABLE_BYTES = 5 * 1024 * 1024;
/** Likewise the file of an exercise. */
export const MOST_EXERCISE_BYTES = 1024 * 1024;

export const rosterExports = ['xlsx', 'csv', 'form'] as const;
export type RosterExport = (typeof rosterExports)[number];
export const followUpExports = ['xlsx', 'ics'] as const;
export type FollowUpExport = (typeof followUpExports)[number];
/** `name`: the file's. */
export type ReadFollowUp = FollowUpReading & { readonly name: string };
/** `remembered`: for each sheet what its columns meant the last time such a table was read here, or null. `importedAt`: when people last came from this very file. */
export type ReadRoster = { readonly file: TableFile; readonly remembered: readonly (Columns | null)[]; readonly importedAt: Instant | null };

/** `remembered`: for each sheet what its columns meant the last time such a table was read here, or null. */
export type ReadAnswers = { readonly file: TableFile; readonly remembered: readonly (AnswerColumns | null)[] };

export type HallWindow =
  | { readonly opened: true }
  /** The machine cannot place a window itself; the console opens this address (it admits one hall window, once). */
  | { readonly opened: false; readonly address: string };

export type MachineSeen = {
  /** null: this machine does not tell. */
  readonly onMains: boolean | null;
  readonly freeBytes: number | null;
  /** How far the laptop's own clock stands from where it would be had nobody moved it since the app began. */
  readonly clockMoved: Millis;
};

/** What a new retreat begins with; left out: nothing. `like`: the plan of another one, which is only read. */
export type RetreatTemplate =
  | { readonly kind: 'threeDays'; readonly language: Language }
  | { readonly kind: 'like'; readonly file: FileHandle };

export type Calls = {
  send(envelope: Envelope): Reply<{ readonly seq: number }>;
  /** Makes a new file in the app's folder and opens it. */
  createRetreat(a: { readonly fields: RetreatFields; readonly operator: string; readonly template?: RetreatTemplate }): Reply<void>;
  /** Opens a fresh demo retreat. */
  openDemo(a: Record<never, never>): Reply<void>;
  openRetreat(a: { readonly file: FileHandle; readonly choice?: OpenChoice }): Reply<Opened>;
  closeRetreat(a: Record<never, never>): Reply<void>;
  /** Copies the locked file that is only looked at into the app's folder, and opens the copy. */
  workOnCopy(a: Record<never, never>): Reply<Opened>;
  /** A verified copy of the open retreat beside the others, under a free name. */
  saveCopy(a: { readonly to: FileHandle | null }): Reply<{ readonly name: string }>;
  /** A new retreat with this one's programme, but no people, scores or flags; it is opened. */
  duplicateAsTemplate(a: { readonly fields: RetreatFields; readonly operator: string }): Reply<void>;
  /** Makes a rehearsal of the open retreat in a file of its own beside the others, and opens it. */
  openRehearsal(a: { readonly language: Language }): Reply<void>;
  /** Opens the retreat again that the open rehearsal was made from. */
  leaveRehearsal(a: Record<never, never>): Reply<Opened>;
  /** Puts a retreat that is not open into the app's own trash folder. */
  trashRetreat(a: { readonly file: FileHandle }): Reply<void>;
  /** Takes a verified copy now, into the app's folder and the second one. */
  backUp(a: Record<never, never>): Reply<void>;
  /** Opens a copy of a retreat, a backup or a file from elsewhere as a branch of its own. */
  restore(a: { readonly file: FileHandle }): Reply<Opened>;
  /** The folder on a stick for the second witness and backups; null: none any more. */
  chooseSecondFolder(a: { readonly drive: FileHandle | null }): Reply<void>;
  /** One page of the journal, the latest first; `before` is the lowest sequence number already shown. */
  readJournal(a: { readonly before: number | null; readonly run: RunId | null; readonly team: TeamId | null }): Reply<JournalPage>;
  /** Reads a roster without storing anything. `bytes` is base64, at most `MOST_TABLE_BYTES` once decoded. */
  readRoster(a: { readonly name: string; readonly bytes: string }): Reply<ReadRoster>;
  /** Reads a table of answers to a version of an instrument, from any form tool, without storing anything. `bytes` is base64, at most `MOST_TABLE_BYTES` once decoded. */
  readAnswers(a: { readonly name: string; readonly bytes: string; readonly instrument: InstrumentId; readonly version: number }): Reply<ReadAnswers>;
  /** Calls off this window's reading, which then answers `rosterStopped`. */
  stopReading(a: Record<never, never>): Reply<void>;
  /** Keeps on this laptop what the columns of such a table mean; `shape` is all that is kept of its headings. */
  rememberColumns(a: { readonly shape: string; readonly columns: Columns<Meaning | AnswerMeaning> }): Reply<void>;
  /** The people as a file, or the form that agencies fill in. */
  exportRoster(a: { readonly kind: RosterExport; readonly language: Language }): Reply<{ readonly file: FileHandle; readonly name: string }>;
  /** What agencies do after the retreat: a workbook that the monitoring team fills in, or a calendar with the days on which it is due. */
  exportFollowUp(a: { readonly kind: FollowUpExport; readonly language: Language }): Reply<{ readonly file: FileHandle; readonly name: string; readonly takes: TakeWay }>;
  /** Reads such a workbook, filled in, and says what it would change; nothing is stored. `bytes` is base64, at most `MOST_TABLE_BYTES` once decoded; `stopReading` calls it off. */
  readFollowUp(a: { readonly name: string; readonly bytes: string }): Reply<ReadFollowUp>;
  /** The retreat's data as files; a text form has one for each table. */
  exportData(request: DataRequest): Reply<{ readonly files: readonly { readonly file: FileHandle; readonly name: string }[]; readonly takes: TakeWay }>;
  /** Makes a new file beside the others, in which nobody can be told any more; the open one stays open, and nothing is deleted. */
  removePersonalData(a: { readonly language: Language }): Reply<Anonymised>;
  /** Opens the file that was made without personal data, and deletes these remains for good; where more came since they were listed it only lists them anew. */
  deleteRemains(a: { readonly made: FileHandle; readonly remains: readonly FileHandle[] }): Reply<Deletion>;
  /** Reads one exercise from a file without storing anything. `bytes` is base64, at most 1 MB once decoded. */
  readExercise(a: { readonly name: string; readonly bytes: string }): Reply<ReadExercise>;
  /** One exercise as a file to hand on; `takePaper` then takes it where it is wanted. */
  exportExercise(a: { readonly exercise: ExerciseId; readonly language: Language }): Reply<{ readonly file: FileHandle; readonly name: string; readonly takes: TakeWay }>;
  /** Draws from the closed list and the called seed, storing nothing; what it gives is sent with "drawTeams". `names`: one a team. */
  computeDraw(a: { readonly names: readonly string[] }): Reply<DrawnTeams>;
  /** Calls off what is being computed; nothing comes of it. */
  cancelDraw(a: Record<never, never>): Reply<void>;
  /** How the present teams could be mended with up to `most` moves; nothing is stored. */
  computeRepair(a: { readonly most: number }): Reply<readonly RepairStep[]>;
  /** What these moves would do; nothing is stored. */
  weighMoves(a: { readonly moves: readonly Seat[] }): Reply<MoveEffect>;
  /** What a command would move on the board; nothing is stored. */
  foresee(a: { readonly command: Command }): Reply<readonly Shift[]>;
  /** Draws one team in two from a seed of its own; nothing is stored. Gives who goes into the new team. */
  computeSplit(a: { readonly team: TeamId; readonly seed: string }): Reply<readonly PersonId[]>;
  /** `pages`: 0 for a text, which has none. `takes`: what `takePaper` does with it. `secret`: it is marked confidential until the results are announced. `mark`: of what it says; once `markOf` gives another one it is out of date. '': it is not of the whole retreat. */
  exportReport(request: DocumentRequest): Reply<{ readonly file: FileHandle; readonly name: string; readonly pages: number; readonly takes: TakeWay; readonly secret: boolean; readonly mark: string }>;
  markOf(a: { readonly kind: RetreatDocument }): Reply<{ readonly mark: string }>;
  /** These papers as one file, in this order, each with its own page numbers. `bundle`: what the file is named after. */
  exportTogether(a: { readonly bundle: Bundle; readonly papers: readonly ReportRequest[]; readonly language: Language }): Reply<{ readonly file: FileHandle; readonly name: string; readonly pages: number; readonly takes: TakeWay }>;
  /** Calls off every paper that is being printed; whoever asked for one hears `printCancelled`, and no file comes of it. */
  cancelPrinting(a: Record<never, never>): Reply<void>;
  /** The bytes of a finished PDF, in base64, to be looked at. */
  readPaper(a: { readonly file: FileHandle }): Reply<{ readonly base64: string }>;
  openFile(a: { readonly file: FileHandle }): Reply<void>;
  /** Asks where a copy of a finished paper goes, or shows its folder; `savedAs` null: no copy was made. No path comes back. */
  takePaper(a: { readonly file: FileHandle }): Reply<{ readonly savedAs: string | null }>;
  /** Brings a finished PDF to the system's print dialog, or opens it where it can be printed from; says which it was. */
  printPaper(a: { readonly file: FileHandle }): Reply<{ readonly way: PrintWay }>;
  /** What the laptop says of itself now; nothing is stored. */
  lookAtMachine(a: Record<never, never>): Reply<MachineSeen>;
  /** Plays the scripted trial in a file of its own and compares what it comes to; the open retreat is not touched. */
  runTrial(a: { readonly language: Language }): Reply<TrialOutcome>;
  /** Calls the trial off, which then answers `trialStopped`. */
  stopTrial(a: Record<never, never>): Reply<void>;
  setPreferences(a: Partial<Preferences>): Reply<void>;
  openHall(a: Record<never, never>): Reply<HallWindow>;
  /** Closes every hall window the host can reach; one that a person opened by hand stays, and is closed by hand. */
  closeHall(a: Record<never, never>): Reply<void>;
  /** Sounds now in the window that owns sound, quiet hours or not: a person asked for it. */
  playSound(a: { readonly sound: Sound }): Reply<void>;
  /** A window says whether its browser holds its sound back. */
  noteSound(a: { readonly blocked: boolean }): Reply<void>;
};
export type CallName = keyof Calls;
export type Argument<Name extends CallName> = Parameters<Calls[Name]>[0];
export type Value<Name extends CallName> = Extract<Awaited<ReturnType<Calls[Name]>>, { ok: true }>['value'];

export const WHO_MAY_CALL = {
  send: ['console'],
  createRetreat: ['console'],
  openDemo: ['console'],
  openRetreat: ['console'],
  closeRetreat: ['console'],
  workOnCopy: ['console'],
  saveCopy: ['console'],
  duplicateAsTemplate: ['console'],
  openRehearsal: ['console'],
  leaveRehearsal: ['console'],
  trashRetreat: ['console'],
  backUp: ['console'],
  restore: ['console'],
  chooseSecondFolder: ['console'],
  readJournal: ['console'],
  readRoster: ['console'],
  readAnswers: ['console'],
  computeDraw: ['console'],
  cancelDraw: ['console'],
  computeRepair: ['console'],
  weighMoves: ['console'],
  foresee: ['console'],
  computeSplit: ['console'],
  stopReading: ['console'],
  rememberColumns: ['console'],
  exportRoster: ['console'],
  exportFollowUp: ['console'],
  readFollowUp: ['console'],
  exportData: ['console'],
  removePersonalData: ['console'],
  deleteRemains: ['console'],
  readExercise: ['console'],
  exportExercise: ['console'],
  exportReport: ['console'],
  markOf: ['console'],
  exportTogether: ['console'],
  cancelPrinting: ['console'],
  readPaper: ['console'],
  openFile: ['console'],
  takePaper: ['console'],
  printPaper: ['console'],
  lookAtMachine: ['console'],
  runTrial: ['console'],
  stopTrial: ['console'],
  setPreferences: ['console'],
  openHall: ['console'],
  closeHall: ['console'],
  playSound: ['console'],
  noteSound: ['console', 'hall'],
} as const satisfies Record<CallName, readonly WindowRole[]>;

export type Topics = DomainTopics & MachineTopics;
export type Topic = keyof Topics;

export const WHO_MAY_WATCH = {
  preferences: ['console', 'hall', 'report'],
  files: ['console'],
  safety: ['console', 'report'],
  screens: ['console', 'hall'],
  sound: ['console', 'hall'],
  drawing: ['console'],
  printing: ['console'],
  trial: ['console'],
  undo: ['console'],
  retreat: ['console'],
  roster: ['console'],
  formerPeople: ['console'],
  limits: ['console'],
  sessions: ['console'],
  attendance: ['console'],
  committee: ['console'],
  agencies: ['console'],
  teams: ['console'],
  draw: ['console'],
  exercises: ['console'],
  frameworks: ['console'],
  runs: ['console'],
  tieChain: ['console'],
  mergedTeams: ['console'],
  scoreBook: ['console'],
  rotation: ['console'],
  timer: ['console'],
  atZero: ['console'],
  stationTimers: ['console'],
  standings: ['console'],
  profile: ['console'],
  judgeSpread: ['console'],
  hallControl: ['console'],
  freeze: ['console'],
  reveal: ['console'],
  commitments: ['console'],
  reflections: ['console'],
  commitmentPaper: ['report'],
  collaboration: ['console'],
  certificates: ['report'],
  certificateDesk: ['console'],
  implementationReport: ['console', 'report'],
  reportPhotos: ['console', 'report'],
  office: ['console', 'report'],
  venue: ['console'],
  zeroReport: ['report'],
  instruments: ['console'],
  formsPaper: ['report'],
  answerForms: ['console'],
  followUp: ['console'],
  learningResults: ['console'],
  learningComments: ['console'],
  learningTeams: ['console'],
  learningPaper: ['report'],
  hall: ['hall', 'console'],
  hallCue: ['console'],
  followUpLetters: ['report'],
  rekap: ['report'],
  medical: ['report'],
  teamPapers: ['report'],
  rotationPapers: ['report'],
  scoreSheets: ['report'],
  drawRecord: ['report'],
  programmePaper: ['report'],
  origin: ['console'],
  attendancePaper: ['report'],
  dayRecap: ['report'],
  resultRecord: ['report'],
  rankingPaper: ['report'],
  valueProfiles: ['report'],
  honours: ['report'],
} as const satisfies Record<Topic, readonly WindowRole[]>;

export type LinkStatus = 'connecting' | 'connected' | 'disconnected';

/** The same to every window, whatever carries it. */
export type HostLink = {
  call<Name extends CallName>(name: Name, argument: Argument<Name>): Promise<Answer<Value<Name>>>;
  /** Calls back with the present view at once and then with each change; `number` rises only with a change for this role. Returns the end of watching. */
  watch<T extends Topic>(topic: T, onView: (view: Topics[T], number: number) => void): () => void;
  onStatus(listener: (status: LinkStatus) => void): () => void;
  /** The host's clock, as well as this window knows it. */
  now(): Instant;
};
