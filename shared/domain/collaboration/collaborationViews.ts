// Who worked with whom as the console is told it, with names and evidence, and as the report is, without evidence; the hall never watches this.
import type { State } from '../model.ts';
import type { CollaborationMap, CollaborationView } from './collaborationMap.ts';
import { collaborationOf } from './collaborationMap.ts';

export const collaborationViews = { collaboration: (state: State): CollaborationView => collaborationOf(state) };

export const reportedCollaboration = (state: State): CollaborationMap => {
  const { agencies, links } = collaborationOf(state);
  return { agencies, links };
};
