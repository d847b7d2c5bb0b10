// The one door between the host and every window: which calls and topics exist, and who may use them.
import type { Envelope } from './domain/commands.ts';
import type { RetreatFields } from './domain/model.ts';
import type { RosterPreview } from './domain/roster/preview.ts';
import type { Topics as DomainTopics } from './domain/views.ts';
import type { Refusal } from './refusal.ts';
import type { FileHandle, Instant, Language } from './units.ts';

/** The kinds of window. The command line acts as a console. */
export type WindowRole = 'console' | 'hall' | 'report';

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };
export type Reply<T> = Promise<Answer<T>>;

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];
/** What a person chose on this laptop; none of it belongs to a retreat. */
export type Preferences = { readonly language: Language; readonly consoleTheme: Theme; readonly hallTheme: Theme };

export const reportKinds = ['rekap'] as const;
export type ReportKind = (typeof reportKinds)[number];
export type ReportRequest = { readonly kind: ReportKind; readonly language: Language };

export type RecentRetreat = { readonly file: FileHandle; readonly name: string; readonly demo: boolean; readonly openedAt: Instant };
export type HallWindow =
  | { readonly opened: true }
  /** The machine cannot place a window itself; the console opens this address (it admits one hall window, once). */
  | { readonly opened: false; readonly address: string };

export type Calls = {
  send(envelope: Envelope): Reply<{ readonly seq: number }>;
  /** Makes a new file in the app's folder and opens it. */
  createRetreat(a: { readonly fields: RetreatFields; readonly operator: string }): Reply<void>;
  /** Opens a fresh demo retreat. */
  openDemo(a: Record<never, never>): Reply<void>;
  openRetreat(a: { readonly file: FileHandle }): Reply<void>;
  closeRetreat(a: Record<never, never>): Reply<void>;
  /** Reads a roster without storing anything. `bytes` is base64, at most 5 MB once decoded. */
  readRoster(a: { readonly name: string; readonly bytes: string }): Reply<RosterPreview>;
  exportReport(request: ReportRequest): Reply<{ readonly file: FileHandle; readonly name: string; readonly pages: number }>;
  openFile(a: { readonly file: FileHandle }): Reply<void>;
  setPreferences(a: Partial<Preferences>): Reply<void>;
  openHall(a: Record<never, never>): Reply<HallWindow>;
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
  readRoster: ['console'],
  exportReport: ['console'],
  openFile: ['console'],
  setPreferences: ['console'],
  openHall: ['console'],
} as const satisfies Record<CallName, readonly WindowRole[]>;

/** What the machine itself shows, beside the views of the retreat. */
export type MachineTopics = {
  readonly preferences: Preferences;
  readonly files: { readonly recent: readonly RecentRetreat[] };
  /** `hallWindows`: how many hall windows are watching now. */
  readonly screens: { readonly hallWindows: number };
};
export type Topics = DomainTopics & MachineTopics;
export type Topic = keyof Topics;

export const WHO_MAY_WATCH = {
  preferences: ['console', 'hall', 'report'],
  files: ['console'],
  screens: ['console'],
  retreat: ['console'],
  roster: ['console'],
  teams: ['console'],
  runs: ['console'],
  timer: ['console'],
  standings: ['console'],
  hallControl: ['console'],
  hall: ['hall', 'console'],
  rekap: ['report'],
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

/** What travels over a socket or IPC; both doors speak exactly this. `now` lets the window follow the host's clock. */
export type ToHost =
  | { readonly kind: 'call'; readonly n: number; readonly name: string; readonly argument: unknown }
  | { readonly kind: 'watch'; readonly topic: string }
  | { readonly kind: 'unwatch'; readonly topic: string }
  | { readonly kind: 'time'; readonly sent: number };
export type ToWindow =
  | { readonly kind: 'answer'; readonly n: number; readonly answer: Answer<unknown> }
  | { readonly kind: 'view'; readonly topic: Topic; readonly number: number; readonly view: unknown; readonly now: Instant }
  | { readonly kind: 'time'; readonly sent: number; readonly now: Instant };
