// A filled-in form and the code its person wrote on it; it judges no answer.
import type { AnswerId } from '../../units.ts';
import type { AnswerFields } from './schemas.ts';

export type AnswerForm = AnswerFields & { readonly id: AnswerId };

/** The same code however it was written: "ra 07" is "RA07". */
export const cleanCode = (code: string): string => code.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** As it is kept. */
export const cleanForm = (form: AnswerFields): AnswerFields => (form.code === null ? form : { ...form, code: cleanCode(form.code) });

/** One sheet of paper: no two of an instrument and occasion bear the same number. */
export const sheetOf = ({ instrument, occasion }: Pick<AnswerFields, 'instrument' | 'occasion'>): string => `${instrument} ${occasion}`;
