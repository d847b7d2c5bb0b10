// Who worked with whom as the console is told it, with names and evidence; the hall never watches this.
import type { State } from '../model.ts';
import type { CollaborationView } from './collaborationMap.ts';
import { collaborationOf } from './collaborationMap.ts';

export const collaborationViews = { collaboration: (state: State): CollaborationView => collaborationOf(state, []) };
