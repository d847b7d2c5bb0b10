// What keys would do now, told by every piece that listens to some, for whoever does the same without the key; it hears none itself.
import type { KeyAction } from '../../../shared/text/keys.ts';

type Doing = Readonly<Partial<Record<string, () => void>>>;
/** `current` follows the piece as it is drawn anew. */
type Piece = { readonly current: { readonly actions: Doing } };

/** How long a piece may take to come up after one has gone to its place. */
const PATIENCE_MS = 1_500;
const pieces = new Set<Piece>();
let wanted: { readonly action: KeyAction; readonly until: number } | null = null;

/** The piece that came last is the one in front. */
const doing = (action: KeyAction): (() => void) | undefined => [...pieces].findLast((piece) => piece.current.actions[action] !== undefined)?.current.actions[action];

/** Does what was wanted, if a piece on the screen can do it now. */
export const settle = (): void => {
  if (wanted === null) return;
  if (performance.now() > wanted.until) { wanted = null; return; }
  const act = doing(wanted.action);
  if (act === undefined) return;
  wanted = null;
  // Not while the piece is still being drawn.
  queueMicrotask(act);
};

/** A piece is on the screen until the function it gets is called. */
export const listens = (piece: Piece): (() => void) => {
  pieces.add(piece);
  settle();
  return () => { pieces.delete(piece); };
};

/** Does what the action's key would do, now or as soon as a piece that can has come up; `onNobody`: none came. */
export const act = (action: KeyAction, onNobody: () => void): void => {
  const mine = { action, until: performance.now() + PATIENCE_MS };
  wanted = mine;
  settle();
  setTimeout(() => {
    if (wanted !== mine) return;
    wanted = null;
    onNobody();
  }, PATIENCE_MS);
};
