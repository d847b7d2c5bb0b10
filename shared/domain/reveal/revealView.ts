// The ceremony as the console is told it: what still stands, the ties, and where the show is; the hall never watches this.
import type { Instant } from '../../units.ts';
import type { Fact } from '../facts.ts';
import type { BoardMode } from '../hall/schemas.ts';
import type { State } from '../model.ts';
import type { AnnouncedPlace, Awards, AwardTie } from './awards.ts';
import { awardsOf } from './awards.ts';
import { revealDigest } from './digest.ts';
import type { ExcuseNote, Obstacle } from './readiness.ts';
import { readinessOf } from './readiness.ts';
import type { RevealStep, RevealTitle } from './revealScene.ts';
import { realScript } from './script.ts';

/** What a step is about, without any team. */
export type StepOutline = Extract<RevealStep, { readonly kind: 'opening' | 'title' | 'end' }> | { readonly kind: 'team'; readonly title: RevealTitle } | { readonly kind: 'row'; readonly place: number };

/** `step` of `outline`, counted from 0; `now` on the wall, `next` after it, null at the end. */
export type ShowView = {
  readonly rehearsal: boolean;
  readonly step: number;
  readonly outline: readonly StepOutline[];
  readonly now: RevealStep | null;
  readonly next: RevealStep | null;
  readonly begunAt: Instant;
  readonly digest: string;
  readonly seq: number | null;
  readonly changedBy: Fact['type'] | null;
};
export type RevealView = {
  readonly obstacles: readonly Obstacle[];
  readonly excuses: ExcuseNote | null;
  /** Decided or not; none while runs have not come to their end. */
  readonly ties: readonly AwardTie[];
  /** Places of one Total that were put one above the other, the best first; none while runs have not come to their end. */
  readonly partings: readonly AnnouncedPlace[];
  /** What "beginReveal" must name; null while something stands between. */
  readonly digest: string | null;
  /** Of the real show as things stand; null while something stands between. */
  readonly steps: number | null;
  /** What nobody is called up for in the real show, and a rehearsal calls all the same; none while something stands between. */
  readonly notGiven: readonly RevealTitle[];
  readonly board: BoardMode;
  readonly teams: number;
  readonly show: ShowView | null;
  /** The last show that was shown to its end. */
  readonly revealed: State['revealed'];
};

const outlineOf = (step: RevealStep): StepOutline =>
  (step.kind === 'row' ? { kind: step.kind, place: step.place } : step.kind === 'team' ? { kind: step.kind, title: step.title } : step);

const showView = ({ reveal }: State): ShowView | null => {
  if (reveal === null) return null;
  const { rehearsal, script, step, begunAt, digest, seq, changedBy } = reveal;
  return { rehearsal, step, outline: script.map(outlineOf), now: script[step] ?? null, next: script[step + 1] ?? null, begunAt, digest, seq, changedBy };
};

const notGivenIn = ({ values, help }: Awards): readonly RevealTitle[] => [...values, help].filter(({ teams }) => teams.length === 0).map(({ title }) => title);

const revealView = (state: State): RevealView => {
  const { obstacles, excuses } = readinessOf(state);
  const isReady = obstacles.length === 0;
  const runsEnded = obstacles.every(({ kind }) => kind === 'tie');
  return {
    obstacles, excuses,
    ties: runsEnded ? awardsOf(state).ties : [],
    partings: runsEnded ? awardsOf(state).announced.filter(({ parting }) => parting !== null) : [],
    digest: isReady ? revealDigest(state) : null,
    steps: isReady ? realScript(state, state.hall.boardMode).length : null,
    notGiven: isReady ? notGivenIn(awardsOf(state)) : [],
    board: state.hall.boardMode, teams: state.teams.length, show: showView(state), revealed: state.revealed,
  };
};

export const revealViews = { reveal: revealView };
