// What the host needs of the machine it runs on; each is wired by an entry, and none knows the retreat.
import type { AnswerMeaning } from '../../shared/domain/learning/import/meanings.ts';
import type { Columns, Meaning } from '../../shared/domain/roster/preview.ts';
import type { HallWindow } from '../../shared/contract.ts';
import type { Preferences, ScreensView } from '../../shared/machineTopics.ts';
import type { PrintWay, ReportRequest, TakeWay } from '../../shared/documents.ts';
import type { Instant, Millis } from '../../shared/units.ts';
import type { Folders } from './files/retreatFiles.ts';

export type Clock = {
  /** The wall time at the start plus the monotonic time since; a stepped wall clock does not move it. */
  now(): Instant;
  /** The laptop's own wall clock, which may be wrong. */
  wall(): Instant;
  /** From now on `now()` goes on from this moment. */
  set(now: Instant): void;
  /** Calls back after each `set`, so that what waits for a moment can wait anew; returns the end of it. */
  onSet(listener: () => void): () => void;
  /** Calls back once after `delay` of this clock; returns the way to call it off. */
  after(delay: Millis, ring: () => void): () => void;
};

/** `get` gives defaults for what was never chosen; a damaged file is set aside, never a crash. */
export type Settings = {
  get(): Preferences;
  set(change: Partial<Preferences>): void;
  /** What the columns of a table of this shape meant the last time; null: never met. */
  columnsOf(shape: string): Columns<Meaning | AnswerMeaning> | null;
  /** The latest fifty shapes are kept. */
  rememberColumns(shape: string, columns: Columns<Meaning | AnswerMeaning>): void;
};

export type Printer = {
  /** Draws the report page for the request and gives the PDF's bytes; throws when the page does not come to rest, and when it is called off. */
  print(request: ReportRequest, calledOff?: AbortSignal): Promise<Uint8Array>;
};

export type Screens = {
  /** Opens the hall's window, on the second display where there is one. */
  openHall(): Promise<HallWindow>;
  closeHall(): Promise<void>;
  view(): ScreensView;
  /** Calls back after each change of the view. */
  onView(listener: () => void): void;
  /** Shows a finished file with the program the person uses for it. */
  openFile(path: string): Promise<void>;
  /** What `printPaper` does where all goes well. */
  readonly prints: PrintWay;
  /** Brings a finished PDF to a printer as far as it can; how far that was. */
  printPaper(path: string): Promise<PrintWay>;
  /** What `takePaper` does: `dialog` asks where a copy goes, `folder` shows the folder the paper lies in. */
  readonly takes: TakeWay;
  /** Lets the person have a finished paper elsewhere; the name of the copy, or null where none was made. */
  takePaper(path: string): Promise<string | null>;
};

/** All of it, as the host is given it. */
export type Ports = {
  readonly clock: Clock;
  readonly settings: Settings;
  readonly printer: Printer;
  readonly screens: Screens;
  readonly folders: Folders;
  /** Whether the laptop draws its power from the wall; null: it does not tell. */
  readonly onMains: () => boolean | null;
  /** False: nobody is at the console, so nothing is asked or noted about the clock. */
  readonly attended: boolean;
  /** A bug or a broken machine, and what was being done; the window is only told that something failed. */
  readonly onFault: (error: unknown, doing: string) => void;
};
