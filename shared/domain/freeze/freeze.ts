// Freezing the public board at once or by a plan for the end of a named run, and lifting that in somebody's name; no command but a second freeze is refused for it here; what the audience then knows stands in publicState.ts (rules: Freeze).
import type { Instant, RunId } from '../../units.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import { showsRows, withPlacesOf } from '../hall/lastPlaces.ts';
import type { State } from '../model.ts';
import { areSecret } from '../records/secret.ts';
import { awardedValues } from '../reveal/awards.ts';
import { ofRun } from '../runs/findRun.ts';
import { freezingRun } from './frozenAtEnd.ts';
import { boardToFreeze } from './publicBoard.ts';
import { rotatingTeams } from '../rotation/rotatingTeams.ts';

export const freezeDeciders: Deciders<'freezeBoard' | 'planFreeze' | 'liftFreeze'> = {
  freezeBoard: (state, _, { operator }) =>
    state.frozen !== null ? refuse({ code: 'boardIsFrozen' })
      : state.teams.length === 0 ? refuse({ code: 'noTeams' })
        : accept({ type: 'boardFrozen', by: operator, run: null, board: boardToFreeze(state) }),
  planFreeze: (state, { run: id }) => {
    if (state.frozen !== null) return refuse({ code: 'boardIsFrozen' });
    if (state.freezePlan === id) return refuse({ code: 'unchanged' });
    if (id === null) return accept({ type: 'freezePlanned', run: null });
    return ofRun(state, id, ({ cancelled, stage, exercise }) =>
      (cancelled !== null ? refuse({ code: 'runIsCancelled', exercise: exercise.name })
        : stage === 'closed' ? refuse({ code: 'runIsClosed', exercise: exercise.name })
          : accept({ type: 'freezePlanned', run: id })));
  },
  liftFreeze: ({ frozen }, { name }, { operator }) =>
    frozen === null ? refuse({ code: 'boardNotFrozen' })
      : name !== operator ? refuse({ code: 'notTheOperator', name, operator })
        : accept({ type: 'boardLifted', by: operator }),
};

type Recorded = 'boardFrozen' | 'freezePlanned' | 'boardLifted';

export const freezeReducers: Reducers<Recorded> = {
  boardFrozen: (state, { by, run, board }, at) =>
    ({ ...state, freezePlan: null, frozen: { at, by, run, board, teams: state.teams, target: state.target, rotating: rotatingTeams(state), values: awardedValues(state) } }),
  freezePlanned: (state, { run }) => ({ ...state, freezePlan: run }),
  // The wall goes on with the present, and its arrows say what has moved since the board that hung there.
  boardLifted: (state) => ({ ...(showsRows(state) ? withPlacesOf(state, state) : state), frozen: null }),
};

export const freezeInverses: Inverses<Recorded> = {
  // One that came with a run's closing stays when the closing is taken back.
  boardFrozen: (_, { run }) => (run === null ? null : []),
  freezePlanned: null, boardLifted: null,
};

/** For the console, which goes on with the present. */
export type FreezeView = {
  /** null: the hall follows the present. `run`: whose closing froze it; null: it was frozen at once. */
  readonly frozen: { readonly at: Instant; readonly by: string; readonly run: RunId | null; /** Whether the audience knows of a target. */ readonly hasTarget: boolean } | null;
  /** Papers of results are marked confidential: it is frozen, and what they say was not announced. */
  readonly secret: boolean;
  /** The run whose end will freeze it. */
  readonly planned: RunId | null;
};

export const freezeViews = {
  freeze: (state: State): FreezeView => {
    const { frozen } = state;
    return { frozen: frozen === null ? null : { at: frozen.at, by: frozen.by, run: frozen.run, hasTarget: frozen.target !== null }, secret: areSecret(state), planned: freezingRun(state) };
  },
};
