// What printed forms are made from, and whether those that are asked for can be; of answers it says nothing.
import type { DocumentRequest } from '../../documents.ts';
import type { Refusal } from '../../refusal.ts';
import type { State } from '../model.ts';
import type { Retreat } from '../things.ts';
import type { Instrument } from './instrument.ts';

/** More than people, for those who come late and for forms that are spoiled. */
const SPARE = 5;

/** `names`: of everybody who takes part, for forms that bear one. */
export type FormsPaperView = { readonly retreat: Retreat | null; readonly instruments: readonly Instrument[]; readonly names: readonly string[] };

export const usualCopies = (people: number): number => people + SPARE;

export const formsPaperViews = {
  formsPaper: ({ retreat, instruments, people }: State): FormsPaperView =>
    ({ retreat, instruments, names: people.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'id')) }),
};

/** The instrument whose forms are asked for; a refusal where there is none, or where it is not filled in then. */
export const formsAsked = ({ instruments }: Pick<State, 'instruments'>, { instrument: id, occasion }: Pick<DocumentRequest, 'instrument' | 'occasion'>): Instrument | Refusal => {
  const instrument = instruments.find((each) => each.id === id);
  return instrument !== undefined && occasion !== undefined && instrument.occasions.includes(occasion) ? instrument : { code: 'unknownInstrument' };
};
