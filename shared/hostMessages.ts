// What travels between the host and a window, whatever carries it; it knows no socket and no Electron.
import type { Answer, Topic } from './contract.ts';
import type { ListChange } from './listNow.ts';
import type { Instant } from './units.ts';

/** Of one message to the host, in bytes: a table of 5 MB in base64, with room to spare. No door lets in a longer one. */
export const LONGEST_MESSAGE = 8_000_000;

/** What travels over a socket or IPC; both doors speak exactly this. `now` lets the window follow the host's clock. */
export type ToHost =
  | { readonly kind: 'call'; readonly n: number; readonly name: string; readonly argument: unknown }
  | { readonly kind: 'watch'; readonly topic: string }
  | { readonly kind: 'unwatch'; readonly topic: string }
  | { readonly kind: 'time'; readonly sent: number };
export type ToWindow =
  | { readonly kind: 'answer'; readonly n: number; readonly answer: Answer<unknown> }
  | { readonly kind: 'view'; readonly topic: Topic; readonly number: number; readonly view: unknown; readonly now: Instant }
  /** A view that is a list, and that this window has under the number `from`: what changed of it (listNow.ts puts it together). */
  | ({ readonly kind: 'items'; readonly topic: Topic; readonly from: number; readonly number: number; readonly now: Instant } & ListChange)
  /** `sent` as asked; null: nobody asked, the clock was set. */
  | { readonly kind: 'time'; readonly sent: number | null; readonly now: Instant };
