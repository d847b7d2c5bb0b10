// Founding a retreat, its particulars, and who is at the console.
import type { Deciders, Reducers } from './decision.ts';
import { accept, refuse } from './decision.ts';

export const retreatDeciders: Deciders<'createRetreat' | 'editRetreat' | 'changeOperator' | 'closeDay'> = {
  createRetreat: (state, { fields, operator, demo }) => {
    if (state.retreat !== null) return refuse({ code: 'retreatExists' });
    if (fields.endsOn < fields.startsOn) return refuse({ code: 'datesReversed' });
    return accept({ type: 'retreatCreated', fields, demo }, { type: 'operatorChanged', name: operator });
  },
  editRetreat: (state, { fields }) => {
    if (state.retreat === null) return refuse({ code: 'noRetreat' });
    if (fields.endsOn < fields.startsOn) return refuse({ code: 'datesReversed' });
    return accept({ type: 'retreatEdited', fields });
  },
  closeDay: (_, { day }) => accept({ type: 'dayClosed', day }),
  changeOperator: (state, { name }) => (name === state.operator ? refuse({ code: 'unchanged' }) : accept({ type: 'operatorChanged', name })),
};

export const retreatReducers: Reducers<'retreatCreated' | 'retreatEdited' | 'operatorChanged' | 'dayClosed'> = {
  retreatCreated: (state, { fields, demo }) => ({ ...state, retreat: { ...fields, demo } }),
  retreatEdited: (state, { fields }) => (state.retreat === null ? state : { ...state, retreat: { ...state.retreat, ...fields } }),
  // The record itself is the point: it marks the end of the day in the journal.
  dayClosed: (state) => state,
  operatorChanged: (state, { name }) => ({ ...state, operator: name }),
};

