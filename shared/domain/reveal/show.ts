// A show of the results as the state keeps it; it holds data only, and none of it but the present step leaves the console.
import type { Instant } from '../../units.ts';
import type { Fact } from '../facts.ts';
import type { BoardMode } from '../hall/schemas.ts';
import type { RevealStep } from './revealScene.ts';

export type RevealScript = readonly RevealStep[];

export type RevealShow = {
  readonly rehearsal: boolean;
  readonly board: BoardMode;
  /** Computed whole at the beginning; it stays in the console. */
  readonly script: RevealScript;
  /** Of all the script was made from; '' for a rehearsal. */
  readonly digest: string;
  /** The row of the log it was begun with; null only until that row is whole. */
  readonly seq: number | null;
  /** Counted from 0. */
  readonly step: number;
  /** Since when the step is on the wall. */
  readonly since: Instant;
  readonly begunAt: Instant;
  /** Whether rows follow each other by themselves. */
  readonly goesOn: boolean;
  /** The kind of fact that made the ground another one; null: it is what it was. */
  readonly changedBy: Fact['type'] | null;
};
