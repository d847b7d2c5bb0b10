// What the machine itself tells its windows, beside the views of the retreat: choices, files, safety, displays, sound, and how far long work has come. Who may watch it stands in contract.ts.
import type { PrintWay } from './documents.ts';
import type { QuietTime } from './domain/hall/quietHours.ts';
import type { BranchId, FileHandle, Instant, Language, Millis, Zone } from './units.ts';

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
  /** The file of earlier preferences that could not be read and lies aside, until a person was told; null: none. */
  readonly setAside: string | null;
};

export const sounds = ['gong', 'applause', 'tick'] as const;
export type Sound = (typeof sounds)[number];

/** Why an open retreat takes nothing in: its file is damaged and what is intact is shown, or its place or file may not be written to. */
export type ViewOnly = 'damaged' | 'locked';

export type RecentRetreat = { readonly file: FileHandle; readonly name: string; readonly demo: boolean; readonly rehearsal?: true; readonly openedAt: Instant };

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

/** Of the open retreat's file. */
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
  readonly owner: 'console' | 'hall' | 'report' | null;
  /** A hall window is open, but its browser holds its sound back. */
  readonly hallBlocked: boolean;
  /** So is the owner's. */
  readonly ownerBlocked: boolean;
  /** For the owner alone, and once for each `at`: what to sound now. */
  readonly order: { readonly at: Instant; readonly sound: Sound } | null;
  /** When the next running time ends; its last ten seconds tick. */
  readonly endsAt: Instant | null;
  /** With how much of that time left its look changes before: one tick each. */
  readonly warnsWith: readonly Millis[];
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
    /** The names of the last two folders of where papers lie. */
    readonly papersIn: string;
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
