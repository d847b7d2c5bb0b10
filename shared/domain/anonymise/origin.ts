// What a file without personal data knows of the one it was made from; it removes nothing.
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { State } from '../model.ts';
import type { Origin } from '../things.ts';

export const originDeciders: Deciders<'notePersonalDataRemoved'> = {
  notePersonalDataRemoved: (_, { seq, hash }, { role }) =>
    (role === 'host' ? accept({ type: 'personalDataRemoved', seq, hash }) : refuse({ code: 'malformed', field: 'command.type' })),
};

export const originReducers: Reducers<'personalDataRemoved'> = {
  personalDataRemoved: (state, { seq, hash }, at) => ({ ...state, origin: { seq, hash, at } }),
};

export const originInverses: Inverses<'personalDataRemoved'> = { personalDataRemoved: null };

export type OriginView = { readonly from: Origin | null };

export const originViews = { origin: ({ origin }: State): OriginView => ({ from: origin }) };
