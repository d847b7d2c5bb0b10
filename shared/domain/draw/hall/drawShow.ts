// The show of a draw in the hall: who falls when, and how it is started, held and skipped; it never ticks and deals nobody.
import type { Instant, Millis } from '../../../units.ts';
import { between, later, millis } from '../../../units.ts';
import type { Deciders, Inverses, Reducers } from '../../decision.ts';
import { accept, refuse } from '../../decision.ts';
import type { State } from '../../model.ts';
import type { Hall, ShowGoing } from '../../things.ts';

/** The whole show, one name's fall at its calmest, and how many may fall one by one. */
const LONGEST = 228_000;
const CALM = 2_400;
const ONE_BY_ONE = 110;
const MOST_TOGETHER = 3;
/** The fall and the arrow's slide; a quick beat gives them half of itself. */
const LANDING = 1_150;

/** `together`: how many names fall in each beat. `landing`: how long until they have landed. */
export type Pace = { readonly together: number; readonly beats: number; readonly beat: Millis; readonly landing: Millis };
export const paceOf = (people: number): Pace => {
  const together = Math.min(MOST_TOGETHER, Math.max(1, Math.ceil(people / ONE_BY_ONE)));
  const beats = Math.ceil(people / together);
  const beat = Math.min(CALM, Math.floor(LONGEST / Math.max(1, beats)));
  return { together, beats, beat: millis(beat), landing: millis(Math.min(LANDING, Math.floor(beat / 2))) };
};

/** How much of the show has passed; it may be more than the whole. */
export const showElapsed = (going: ShowGoing, now: Instant): Millis => {
  switch (going.kind) {
    case 'running': return millis(Math.max(0, between(going.startedAt, now)));
    case 'paused': return going.after;
    case 'ended': return millis(Number.MAX_SAFE_INTEGER);
  }
};

/** `beat` counts from 0: −1 before the start, the number of beats at the end. `fallen`: how many have landed. */
export type ShowMoment = { readonly beat: number; readonly hasLanded: boolean; readonly fallen: number };
export const showAt = (people: number, going: ShowGoing | null, now: Instant): ShowMoment => {
  if (going === null) return { beat: -1, hasLanded: false, fallen: 0 };
  const { together, beats, beat: length, landing } = paceOf(people);
  const elapsed = showElapsed(going, now);
  const beat = Math.min(beats, Math.floor(elapsed / length));
  const hasLanded = beat === beats || elapsed - beat * length >= landing;
  return { beat, hasLanded, fallen: Math.min(people, (hasLanded ? beat + 1 : beat) * together) };
};
export const hasShowEnded = (people: number, going: ShowGoing | null, now: Instant): boolean => showAt(people, going, now).beat === paceOf(people).beats;

/** As it is held at an instant; one that has ended, or never began, stays as it is. */
export const heldShow = (going: Hall['drawShow'], at: Instant): Hall['drawShow'] =>
  (going?.kind === 'running' ? { kind: 'paused', after: showElapsed(going, at) } : going);

const withShow = (state: State, drawShow: Hall['drawShow']): State => ({ ...state, hall: { ...state.hall, drawShow } });

type Matter = 'startDrawShow' | 'pauseDrawShow' | 'resumeDrawShow' | 'skipDrawShow' | 'turnTeamPage';

/** Nothing falls unseen: the scene must be on the wall, and there must be teams. */
const unseen = ({ hall, teams }: State) => (teams.length === 0 ? refuse({ code: 'noTeams' }) : hall.shown === 'draw' ? null : refuse({ code: 'sceneNotShown' }));

export const drawShowDeciders: Deciders<Matter> = {
  // Again from the first name, as often as anyone likes: whether it has run out is not known here, without a clock.
  startDrawShow: (state) => unseen(state) ?? accept({ type: 'drawShowStarted' }),
  pauseDrawShow: (state) => unseen(state) ?? (state.hall.drawShow?.kind === 'running' ? accept({ type: 'drawShowPaused' }) : refuse({ code: 'showNotRunning' })),
  resumeDrawShow: (state) => unseen(state) ?? (state.hall.drawShow?.kind === 'paused' ? accept({ type: 'drawShowResumed' }) : refuse({ code: 'showNotPaused' })),
  skipDrawShow: (state) => unseen(state) ?? (state.hall.drawShow?.kind === 'ended' ? refuse({ code: 'unchanged' }) : accept({ type: 'drawShowSkipped' })),
  turnTeamPage: (state, { page }) => (state.hall.shown === 'teams' ? accept({ type: 'teamPageTurned', page }) : refuse({ code: 'sceneNotShown' })),
};

type Recorded = 'drawShowStarted' | 'drawShowPaused' | 'drawShowResumed' | 'drawShowSkipped' | 'teamPageTurned';

export const drawShowReducers: Reducers<Recorded> = {
  drawShowStarted: (state, _, at) => withShow(state, { kind: 'running', startedAt: at }),
  drawShowPaused: (state, _, at) => withShow(state, heldShow(state.hall.drawShow, at)),
  drawShowResumed: (state, _, at) =>
    (state.hall.drawShow?.kind === 'paused' ? withShow(state, { kind: 'running', startedAt: later(at, millis(-state.hall.drawShow.after)) }) : state),
  drawShowSkipped: (state) => withShow(state, { kind: 'ended' }),
  teamPageTurned: (state, { page }, at) => ({ ...state, hall: { ...state.hall, teamPage: { page, since: at } } }),
};

export const drawShowInverses: Inverses<Recorded> = {
  drawShowStarted: null, drawShowPaused: null, drawShowResumed: null, drawShowSkipped: null, teamPageTurned: null,
};
