// The show of the results, step by step: begun, moved, stopped by what changes its ground, ended; it draws nothing and decides no place (rules: Reveal).
import { publicState } from '../freeze/publicState.ts';
import type { Instant } from '../../units.ts';
import { later, millis } from '../../units.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import type { BoardMode, Scene } from '../hall/schemas.ts';
import type { State } from '../model.ts';
import { awardedValues } from './awards.ts';
import { isSameGround, revealDigest } from './digest.ts';
import { readinessOf } from './readiness.ts';
import type { RevealScene } from './revealScene.ts';
import type { RevealScript, RevealShow } from './show.ts';
import { realScript, rehearsalScript } from './script.ts';

/** How long each row of places n … 4 stands before the next one comes by itself. */
const ROW_TIME = millis(2_000);

/** When the next row comes by itself; null: none does. */
export const nextRowAt = ({ reveal, hall }: Pick<State, 'reveal' | 'hall'>): Instant | null => {
  if (reveal === null || !reveal.goesOn || reveal.changedBy !== null || hall.shown !== 'reveal') return null;
  const { script, step, since } = reveal;
  return script[step]?.kind === 'row' && script[step + 1]?.kind === 'row' ? later(since, ROW_TIME) : null;
};

/** The row that is due, for the machine's own command. */
export const dueRow = (state: Pick<State, 'reveal' | 'hall'>, now: Instant): readonly Fact[] => {
  const due = nextRowAt(state);
  return state.reveal === null || due === null || due > now ? [] : [{ type: 'revealStepped', step: state.reveal.step + 1 }];
};

const taking = ({ hall }: State, scene: Scene): readonly Fact[] => (hall.shown === scene ? [] : [{ type: 'sceneTaken', scene }]);

/** What the hall shows once a show is over; what it shows already, if that is not the show, stays. */
const after = (state: State, { rehearsal }: RevealShow, whole: boolean): readonly Fact[] =>
  (state.hall.shown === 'reveal' ? taking(state, rehearsal ? 'logo' : whole ? 'closing' : 'black') : []);

const isLast = ({ script, step }: RevealShow): boolean => step === script.length - 1;

type Matter = 'beginReveal' | 'rehearseReveal' | 'stepReveal' | 'holdReveal' | 'endReveal';

export const revealDeciders: Deciders<Matter> = {
  beginReveal: (state, { digest }) => {
    if (state.reveal !== null) return refuse({ code: 'revealGoing' });
    const { obstacles } = readinessOf(state);
    if (obstacles.length > 0) return refuse({ code: 'revealNotReady', open: obstacles.length });
    if (digest !== revealDigest(state)) return refuse({ code: 'revealMovedOn' });
    return accept({ type: 'revealBegun', digest, board: state.hall.boardMode }, ...taking(state, 'reveal'));
  },
  rehearseReveal: (state, { seed }) => {
    if (state.reveal !== null) return refuse({ code: 'revealGoing' });
    if (state.teams.length === 0) return refuse({ code: 'noTeams' });
    return accept({ type: 'rehearsalBegun', seed, board: state.hall.boardMode }, ...taking(state, 'reveal'));
  },
  stepReveal: ({ reveal, hall }, { from, way }) => {
    if (reveal === null) return refuse({ code: 'noReveal' });
    // Nothing is told behind black or another scene.
    if (hall.shown !== 'reveal') return refuse({ code: 'sceneNotShown' });
    if (from !== reveal.step) return refuse({ code: 'revealMovedOn' });
    if (way === 'back') return reveal.step === 0 ? refuse({ code: 'unchanged' }) : accept({ type: 'revealStepped', step: reveal.step - 1 });
    if (isLast(reveal)) return refuse({ code: 'unchanged' });
    return reveal.changedBy === null ? accept({ type: 'revealStepped', step: reveal.step + 1 }) : refuse({ code: 'revealStopped' });
  },
  holdReveal: (state, _, by) => {
    if (by.role !== 'host') return refuse({ code: 'notAllowed' });
    return nextRowAt(state) === null ? refuse({ code: 'unchanged' }) : accept({ type: 'revealHeld' });
  },
  endReveal: (state) => (state.reveal === null ? refuse({ code: 'noReveal' })
    : accept(...after(state, state.reveal, isLast(state.reveal)), { type: 'revealEnded', whole: isLast(state.reveal) })),
};

type Recorded = 'revealBegun' | 'rehearsalBegun' | 'revealStepped' | 'revealHeld' | 'revealEnded';

const begun = (at: Instant, board: BoardMode, script: RevealScript) =>
  ({ board, script, seq: null, step: 0, since: at, begunAt: at, goesOn: true, changedBy: null });

const withShow = (state: State, change: (show: RevealShow) => Partial<RevealShow>): State =>
  (state.reveal === null ? state : { ...state, reveal: { ...state.reveal, ...change(state.reveal) } });

export const revealReducers: Reducers<Recorded> = {
  revealBegun: (state, { digest, board }, at) => ({ ...state, reveal: { rehearsal: false, digest, ...begun(at, board, realScript(state, board)) } }),
  rehearsalBegun: (state, { seed, board }, at) => ({ ...state, reveal: { rehearsal: true, digest: '', ...begun(at, board, rehearsalScript({ teams: publicState(state).teams, values: state.frozen?.values ?? awardedValues(state) }, board, seed)) } }),
  // Rows that were gone back to wait there.
  revealStepped: (state, { step }, at) => withShow(state, (show) => ({ step, since: at, goesOn: step > show.step })),
  revealHeld: (state) => withShow(state, () => ({ goesOn: false })),
  revealEnded: (state, { whole }, at) => {
    const { reveal, hall } = state;
    if (reveal === null) return state;
    const { cued, before } = hall;
    return {
      ...state, reveal: null, revealed: whole && !reveal.rehearsal ? { digest: reveal.digest, board: reveal.board, at } : state.revealed,
      hall: { ...hall, cued: cued === 'reveal' ? null : cued, before: before === 'reveal' ? 'logo' : before },
    };
  },
};

/** The show goes forward and back by its own keys. */
export const revealInverses: Inverses<Recorded> = { revealBegun: null, rehearsalBegun: null, revealStepped: null, revealHeld: null, revealEnded: null };

/** After a fact: a show whose ground is another one stops there, and goes on once it is the same again; back on the wall, a row has its whole time. */
export const watched = (before: State, next: State, fact: Fact, at: Instant): State => {
  const { reveal } = next;
  if (reveal === null || before.reveal === null) return next;
  const isBack = next.hall.shown === 'reveal' && before.hall.shown !== 'reveal';
  const shown = isBack ? { ...next, reveal: { ...reveal, since: at } } : next;
  if (reveal.rehearsal || isSameGround(before, next)) return shown;
  const changedBy = revealDigest(next) === reveal.digest ? null : reveal.changedBy ?? fact.type;
  return changedBy === reveal.changedBy ? shown : { ...shown, reveal: { ...reveal, changedBy } };
};

/** The show knows the row of the log it was begun with. */
export const withPosition = (state: State, seq: number): State =>
  (state.reveal === null || state.reveal.seq !== null ? state : { ...state, reveal: { ...state.reveal, seq } });

/** Of the whole show the hall is told the step that is on, and nothing else. */
export const revealScene = ({ reveal }: Pick<State, 'reveal'>): RevealScene | null => {
  const step = reveal?.script[reveal.step];
  return reveal === null || step === undefined ? null : { rehearsal: reveal.rehearsal, step };
};
