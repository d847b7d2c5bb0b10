// Founding a retreat, its particulars, and who is at the console.
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { isListed, nextMemberId } from '../committee/members.ts';
import { accept, refuse } from '../decision.ts';
import type { State } from '../model.ts';
import { sessionsAlong } from '../programme/session.ts';
import type { ClockDoubt, Retreat } from '../things.ts';

export const retreatDeciders: Deciders<'createRetreat' | 'editRetreat' | 'changeOperator' | 'closeDay'> = {
  createRetreat: (state, { fields, operator, demo }) => {
    if (state.retreat !== null) return refuse({ code: 'retreatExists' });
    if (fields.endsOn < fields.startsOn) return refuse({ code: 'datesReversed' });
    return accept({ type: 'retreatCreated', fields, demo }, { type: 'operatorChanged', name: operator });
  },
  editRetreat: (state, { fields }) => {
    if (state.retreat === null) return refuse({ code: 'noRetreat' });
    if (fields.endsOn < fields.startsOn) return refuse({ code: 'datesReversed' });
    return accept({ type: 'retreatEdited', fields }, ...sessionsAlong(state, state.retreat.startsOn, fields.startsOn));
  },
  closeDay: (_, { day }) => accept({ type: 'dayClosed', day }),
  changeOperator: (state, { name, join = false }) => {
    if (name === state.operator) return refuse({ code: 'unchanged' });
    const listed = !join || isListed(state, name) ? []
      : [{ type: 'memberAdded' as const, member: nextMemberId(state), fields: { name, rank: null, nip: null, post: null, roles: ['organiser' as const] } }];
    return accept({ type: 'operatorChanged', name }, ...listed);
  },
};

type Recorded = 'retreatCreated' | 'retreatEdited' | 'operatorChanged' | 'dayClosed';

export const retreatReducers: Reducers<Recorded> = {
  retreatCreated: (state, { fields, demo }) => ({ ...state, retreat: { ...fields, demo } }),
  retreatEdited: (state, { fields }) => (state.retreat === null ? state : { ...state, retreat: { ...state.retreat, ...fields } }),
  // The record itself is the point: it marks the end of the day in the journal.
  dayClosed: (state) => state,
  operatorChanged: (state, { name }) => ({ ...state, operator: name }),
};

export const retreatInverses: Inverses<Recorded> = {
  retreatCreated: null,
  retreatEdited: ({ retreat }) => {
    if (retreat === null) return [];
    const { demo: _, rehearsal: __, ...fields } = retreat;
    return [{ type: 'retreatEdited', fields }];
  },
  operatorChanged: ({ operator }) => [{ type: 'operatorChanged', name: operator }],
  // A recap may already be printed and signed.
  dayClosed: null,
};

export type RetreatView = (Retreat & { readonly operator: string; readonly clockDoubt: ClockDoubt | null }) | null;

export const retreatViews = {
  retreat: ({ retreat, operator, clockDoubt }: State): RetreatView => (retreat === null ? null : { ...retreat, operator, clockDoubt }),
};
