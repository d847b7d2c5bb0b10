// The one door between the host and every window: which calls and topics exist, and who may use them.
import type { Anonymised, DataRequest, Deleted } from './dataOut.ts';
import type { Bundle, DocumentRequest, PrintWay, ReportRequest } from './documents.ts';
import type { Command, Envelope } from './domain/commands.ts';
import type { DrawnTeams } from './domain/draw/drawnTeams.ts';
import type { MoveEffect, RepairStep } from './domain/draw/changes/offers.ts';
import type { Seat } from './domain/draw/changes/teamChanges.ts';
import type { JournalPage } from './domain/journal.ts';
import type { FollowUpReading } from './domain/followUp/out/readBack.ts';
import type { QuietTime } from './domain/hall/quietHours.ts';
import type { ReadExercise } from './domain/ownExercises/exerciseFile.ts';
import type { RetreatFields } from './domain/retreatSchemas.ts';
import type { AnswerColumns, AnswerMeaning } from './domain/learning/import/meanings.ts';
import type { Columns, Meaning, RosterFile } from './domain/roster/preview.ts';
import type { Shift } from './domain/scoring/run/foresee.ts';
import type { TrialOutcome } from './domain/venue/trial.ts';
import type { Topics as DomainTopics } from './domain/views.ts';
import type { Refusal } from './refusal.ts';
import type { BranchId, ExerciseId, FileHandle, Instant, InstrumentId, Language, Millis, PersonId, RunId, TeamId, Zone } from './units.ts';

/** The kinds of window. The command line acts as a console. */
export type WindowRole = 'console' | 'hall' | 'report';

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };
export type Reply<T> = Promise<Answer<T>>;

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];
/** What a person chose on this laptop; none of it belongs to a retreat. */
export type Preferences = {
  readonly language: Language;
  readonly consoleTheme: Theme;
  readonly hallTheme: Theme;
  /** 0 to 100. */
  readonly volume: number;
  readonly muted: boolean;
  /** Falls when the first place is announced. */
  readonly confetti: boolean;
  /** The keys a person changed, by action of the console's table; all others are as the table has them. */
  readonly keys: Readonly<Record<string, string>>;
};

export const sounds = ['gong', 'applause', 'tick'] as const;
export type Sound = (typeof sounds)[number];

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
/** Why an open retreat takes nothing in: its file is damaged and what is intact is shown, or its place or file may not be written to. */
export type ViewOnly = 'damaged' | 'locked';
export type Opened =
  | { readonly opened: true; readonly notice: OpenNotice | null }
  | { readonly opened: false; readonly question: OpenQuestion };

/** As large as a table may be that is to be read; a larger one is refused unread. */
export const MOST_TABLE_BYTES = 5 * 1024 * 1024;
export const rosterExports = ['xlsx', 'csv', 'form'] as const;
export type RosterExport = (typeof rosterExports)[number];
export const followUpExports = ['xlsx', 'ics'] as const;
export type FollowUpExport = (typeof followUpExports)[number];
/** `name`: the file's. */
export type ReadFollowUp = FollowUpReading & { readonly name: string };
/** `remembered`: for each sheet what its columns meant the last time such a table was read here, or null. `importedAt`: when people last came from this very file. */
export type ReadRoster = { readonly file: RosterFile; readonly remembered: readonly (Columns | null)[]; readonly importedAt: Instant | null };

/** `remembered`: for each sheet what its columns meant the last time such a table was read here, or null. */
export type ReadAnswers = { readonly file: RosterFile; readonly remembered: readonly (AnswerColumns | null)[] };

export type RecentRetreat = { readonly file: FileHandle; readonly name: string; readonly demo: boolean; readonly rehearsal?: true; readonly openedAt: Instant };
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
  exportFollowUp(a: { readonly kind: FollowUpExport; readonly language: Language }): Reply<{ readonly file: FileHandle; readonly name: string; readonly takes: 'dialog' | 'folder' }>;
  /** Reads such a workbook, filled in, and says what it would change; nothing is stored. `bytes` is base64, at most `MOST_TABLE_BYTES` once decoded; `stopReading` calls it off. */
  readFollowUp(a: { readonly name: string; readonly bytes: string }): Reply<ReadFollowUp>;
  /** The retreat's data as files; a text form has one for each table. */
  exportData(request: DataRequest): Reply<{ readonly files: readonly { readonly file: FileHandle; readonly name: string }[]; readonly takes: 'dialog' | 'folder' }>;
  /** Makes a new file beside the others, in which nobody can be told any more; the open one stays open, and nothing is deleted. */
  removePersonalData(a: { readonly language: Language }): Reply<Anonymised>;
  /** Opens the file that was made without personal data, and deletes these remains for good. */
  deleteRemains(a: { readonly made: FileHandle; readonly remains: readonly FileHandle[] }): Reply<Deleted>;
  /** Reads one exercise from a file without storing anything. `bytes` is base64, at most 1 MB once decoded. */
  readExercise(a: { readonly name: string; readonly bytes: string }): Reply<ReadExercise>;
  /** One exercise as a file to hand on; `takePaper` then takes it where it is wanted. */
  exportExercise(a: { readonly exercise: ExerciseId; readonly language: Language }): Reply<{ readonly file: FileHandle; readonly name: string; readonly takes: 'dialog' | 'folder' }>;
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
  /** `pages`: 0 for a text, which has none. `takes`: what `takePaper` does with it. */
  exportReport(request: DocumentRequest): Reply<{ readonly file: FileHandle; readonly name: string; readonly pages: number; readonly takes: 'dialog' | 'folder' }>;
  /** These papers as one file, in this order, each with its own page numbers. `bundle`: what the file is named after. */
  exportTogether(a: { readonly bundle: Bundle; readonly papers: readonly ReportRequest[]; readonly language: Language }): Reply<{ readonly file: FileHandle; readonly name: string; readonly pages: number; readonly takes: 'dialog' | 'folder' }>;
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
  playSound: ['console'],
  noteSound: ['console', 'hall'],
} as const satisfies Record<CallName, readonly WindowRole[]>;

/** In the pixels a display really has. */
export type Resolution = { readonly width: number; readonly height: number };
/** What is known of this laptop's displays and of the hall's place among them. */
export type ScreensView = {
  /** How many there are; 0: this host cannot see them. */
  readonly displays: number;
  /**
   * `none`: the console's display is the only one; `mirrored`: the others show the same; `ready`: one is free for the hall;
   * `showing`: the hall is on it; `unplugged`: it was, and the display is gone.
   */
  readonly state: 'none' | 'mirrored' | 'ready' | 'showing' | 'unplugged';
  /** The name of the hall's display, where it is known and has one. */
  readonly on: string | null;
  /** Of the console's display, and of the one the hall belongs on; null: not known. */
  readonly resolutions: { readonly console: Resolution | null; readonly hall: Resolution | null };
};

/** What the machine itself shows, beside the views of the retreat. */
export type Safety = {
  /** Tells the open file from every other, copies and restored ones included: what was typed for one must not show in the next. */
  readonly branch: BranchId;
  /** The last record and the seal of the whole log up to it, as papers print it. */
  readonly seq: number;
  readonly seal: string;
  readonly viewOnly: ViewOnly | null;
  /** True: this laptop's own second copy of the log cannot be written just now. */
  readonly witnessBehind: boolean;
  readonly lastBackup: Instant | null;
  /** The stick: null when none was chosen. */
  readonly second: { readonly name: string; readonly behind: boolean; readonly lastBackup: Instant | null } | null;
};
/** What one window is told of sound; two windows of a role are told different things. */
export type SoundView = {
  /** This window sounds; exactly one does, while any is open. */
  readonly isOwner: boolean;
  /** The kind of window that does. */
  readonly owner: WindowRole | null;
  /** A hall window is open, but its browser holds its sound back. */
  readonly hallBlocked: boolean;
  /** So is the owner's. */
  readonly ownerBlocked: boolean;
  /** For the owner alone, and once for each `at`: what to sound now. */
  readonly order: { readonly at: Instant; readonly sound: Sound } | null;
  /** When the next running time ends; its last ten seconds tick. */
  readonly endsAt: Instant | null;
  /** Those set by hand, and those that follow from the programme. */
  readonly quietHours: readonly QuietTime[];
  readonly zone: Zone | null;
};
export type MachineTopics = {
  readonly preferences: Preferences;
  readonly files: {
    readonly recent: readonly RecentRetreat[];
    /** Retreat files found on sticks and in the retreats' folder that are not among the recent ones, the one changed last first. */
    readonly found: readonly { readonly file: FileHandle; readonly name: string; readonly where: string; readonly changedAt: Instant }[];
    readonly backups: readonly { readonly file: FileHandle; readonly at: Instant; readonly seq: number; readonly second: boolean }[];
    readonly drives: readonly { readonly drive: FileHandle; readonly name: string }[];
  };
  /** How safe the open retreat is; null while none is open. */
  readonly safety: Safety | null;
  readonly screens: ScreensView & { /** How many hall windows are watching now. */ readonly hallWindows: number; /** What "print" does here, where all goes well. */ readonly prints: PrintWay };
  readonly sound: SoundView;
  /** How far a draw has come, of the steps it may need at most, 0 to 1; null while none is computed. */
  readonly drawing: { readonly share: number } | null;
  /** How many of the papers asked for are printed; null while none is. */
  readonly printing: { readonly done: number; readonly of: number } | null;
  /** How many commands of the scripted trial are stored; null while none is played. */
  readonly trial: { readonly done: number; readonly of: number } | null;
};
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
  learningResults: ['console', 'report'],
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
