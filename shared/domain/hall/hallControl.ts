// What reaches the audience and when: cue first, then take; what each scene shows stands in hallView.ts.
import type { Decision, Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import { heldShow } from '../draw/hall/drawShow.ts';
import type { Fact } from '../facts.ts';
import { publicState } from '../freeze/publicState.ts';
import { sceneLack } from './hallView.ts';
import { rememberingPlaces } from './lastPlaces.ts';
import type { State } from '../model.ts';
import type { Hall, ShowGoing } from '../things.ts';
import type { BoardMode, Message, QuietSpan, Scene, Target } from './schemas.ts';
import type { EveningView } from '../reflection/evening.ts';
import { eveningView } from '../reflection/evening.ts';
import type { Refusal } from '../../refusal.ts';
import { seatedCount, teamListScene } from '../draw/hall/drawScenes.ts';
import type { TeamPage } from '../draw/hall/teamPages.ts';
import { teamPages } from '../draw/hall/teamPages.ts';
import { scenes } from './schemas.ts';
import { same } from '../same.ts';

type Matter = 'cueScene' | 'takeScene' | 'showScene' | 'chooseBoard' | 'writeMessage' | 'setTarget' | 'setQuietHours';

/** A take; a message goes along as it was written, so that the log says what the audience read. */
const taken = (scene: Scene, message: Hall['written']): Decision => {
  const take: Fact = { type: 'sceneTaken', scene };
  return scene === 'message' && message !== null ? accept({ type: 'messageShown', message }, take) : accept(take);
};

export const hallDeciders: Deciders<Matter> = {
  cueScene: (state, { scene }) => {
    const lack = sceneLack(state, scene);
    return lack !== null ? refuse(lack) : state.hall.cued === scene ? refuse({ code: 'unchanged' }) : accept({ type: 'sceneCued', scene });
  },
  // What was cued may have come to lack what it needs.
  takeScene: (state) => {
    const { cued, written } = state.hall;
    if (cued === null) return refuse({ code: 'nothingCued' });
    const lack = sceneLack(state, cued);
    return lack === null ? taken(cued, written) : refuse(lack);
  },
  // Without a cue a message comes back as the audience knows it: what was written since waits for its take.
  showScene: (state, { scene }) => {
    const { hall } = state;
    const lack = sceneLack(state, scene);
    return lack !== null ? refuse(lack) : hall.shown === scene ? refuse({ code: 'unchanged' }) : taken(scene, hall.message === null ? hall.written : null);
  },
  chooseBoard: (state, { mode }) =>
    mode === 'together' && publicState(state).target === null ? refuse({ code: 'noTarget' })
      : state.hall.boardMode === mode ? refuse({ code: 'unchanged' })
        : accept({ type: 'boardChosen', mode }),
  writeMessage: ({ hall }, { message }) => {
    const cue: readonly Fact[] = hall.cued === 'message' ? [] : [{ type: 'sceneCued', scene: 'message' }];
    const words: readonly Fact[] = same(hall.written, message) ? [] : [{ type: 'messageWritten', message }];
    return words.length + cue.length === 0 ? refuse({ code: 'unchanged' }) : accept(...words, ...cue);
  },
  setTarget: (state, { target }) => (same(state.target, target) ? refuse({ code: 'unchanged' }) : accept({ type: 'targetSet', target })),
  setQuietHours: ({ quietHours }, { spans }) =>
    spans.some(({ from, to }) => from === to) ? refuse({ code: 'quietSpanEmpty' })
      : same(quietHours, spans) ? refuse({ code: 'unchanged' })
        : accept({ type: 'quietHoursSet', spans }),
};

type Recorded = 'sceneCued' | 'sceneTaken' | 'boardChosen' | 'messageWritten' | 'messageShown' | 'targetSet' | 'quietHoursSet';

export const hallReducers: Reducers<Recorded> = {
  sceneCued: (state, { scene }) => ({ ...state, hall: { ...state.hall, cued: scene } }),
  // The show of a draw waits while it is not on the wall; the list of teams begins with its first page.
  sceneTaken: (state, { scene }, at) => {
    const { hall } = state;
    return rememberingPlaces(state, {
      ...state,
      hall: {
        ...hall, shown: scene, cued: hall.cued === scene ? null : hall.cued, before: hall.shown === 'black' ? hall.before : hall.shown,
        drawShow: scene === 'draw' ? hall.drawShow : heldShow(hall.drawShow, at),
        teamPage: scene === 'teams' ? { page: 0, since: at } : hall.teamPage,
      },
    });
  },
  boardChosen: (state, { mode }) => rememberingPlaces(state, { ...state, hall: { ...state.hall, boardMode: mode } }),
  messageWritten: (state, { message }) => ({ ...state, hall: { ...state.hall, written: message } }),
  messageShown: (state, { message }) => ({ ...state, hall: { ...state.hall, message } }),
  targetSet: (state, { target }) => ({ ...state, target }),
  quietHoursSet: (state, { spans }) => ({ ...state, quietHours: spans }),
};

export const hallInverses: Inverses<Recorded> = {
  targetSet: ({ target }) => [{ type: 'targetSet', target }],
  quietHoursSet: ({ quietHours }) => [{ type: 'quietHoursSet', spans: quietHours }],
  sceneCued: null, sceneTaken: null, boardChosen: null, messageWritten: null, messageShown: null,
};

export type HallControlView = {
  readonly shown: Scene;
  readonly cued: Scene | null;
  readonly before: Scene;
  readonly boardMode: BoardMode;
  /** The message written last, whether or not it was shown. */
  readonly written: Message | null;
  readonly target: Target | null;
  readonly quietHours: readonly QuietSpan[];
  /** Of the draw's show while it is on the wall, `going` null before it began; null: another scene is. */
  readonly drawShow: { readonly people: number; readonly going: ShowGoing | null } | null;
  /** Of the list of teams while it is on the wall. */
  readonly teamPage: { readonly pages: number; readonly from: TeamPage } | null;
  /** The step of the results on the wall, counted from 0; null: another scene is. */
  readonly revealStep: number | null;
  /** The run explained, or last, and its page; the debrief that is held. */
  readonly briefing: State['briefing'];
  readonly debrief: State['debrief'];
  /** The evening's reflection; null: nothing is asked. */
  readonly evening: EveningView | null;
  /** The scenes that have nothing to show yet, and why. */
  readonly lacks: Readonly<Partial<Record<Scene, Refusal>>>;
};

const hallControlView = (state: State): HallControlView => {
  const { hall: { shown, cued, before, boardMode, written, drawShow }, target, quietHours, briefing, debrief } = state;
  const lacks = Object.fromEntries(scenes.map((scene) => [scene, sceneLack(state, scene)] as const).filter(([, lack]) => lack !== null));
  const known = publicState(state);
  const list = shown === 'teams' ? teamListScene(known) : null;
  return {
    shown, cued, before, boardMode, written, target, quietHours, lacks, briefing, debrief, evening: eveningView(state),
    drawShow: shown === 'draw' ? { people: seatedCount(known), going: drawShow } : null,
    revealStep: shown === 'reveal' ? state.reveal?.step ?? null : null,
    teamPage: list === null ? null : { pages: teamPages(list.teams).length, from: list.from },
  };
};

export const hallControlViews = { hallControl: hallControlView };
