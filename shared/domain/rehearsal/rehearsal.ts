// Marks a file as the rehearsal of a retreat; nothing takes that back, and it makes no file.
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { State } from '../model.ts';

export const isRehearsal = ({ retreat }: Pick<State, 'retreat'>): boolean => retreat?.rehearsal !== undefined;

export const rehearsalDeciders: Deciders<'openRehearsal'> = {
  openRehearsal: (state, { retreat, seq, hash }, { role }) => {
    if (role !== 'host') return refuse({ code: 'malformed', field: 'command.type' });
    return isRehearsal(state) ? refuse({ code: 'rehearsalAlready' }) : accept({ type: 'rehearsalOpened', retreat, seq, hash });
  },
};

export const rehearsalReducers: Reducers<'rehearsalOpened'> = {
  rehearsalOpened: (state, { retreat, seq, hash }) => (state.retreat === null ? state : { ...state, retreat: { ...state.retreat, rehearsal: { retreat, seq, hash } } }),
};

export const rehearsalInverses: Inverses<'rehearsalOpened'> = { rehearsalOpened: null };
