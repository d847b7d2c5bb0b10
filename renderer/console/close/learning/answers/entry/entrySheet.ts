// What the typing of answers goes by: one version of an instrument at one occasion, the forms that are in, and the places of one form's row; it holds nothing typed.
import type { AnswerForm } from '../../../../../../shared/domain/learning/answerForm.ts';
import { cleanCode } from '../../../../../../shared/domain/learning/answerForm.ts';
import type { AnswersBeside } from '../../../../../../shared/domain/learning/import/answerImport.ts';
import type { InstrumentFields, Item } from '../../../../../../shared/domain/learning/schemas.ts';
import { SCALE_STEPS } from '../../../../../../shared/domain/learning/schemas.ts';
import type { AnswerId } from '../../../../../../shared/units.ts';

export type EntrySheet = AnswersBeside & {
  /** Of the other occasion. */
  readonly others: readonly AnswerForm[];
  /** The forms that are typed a second time, without seeing the first; null: forms are typed in. */
  readonly again: readonly AnswerId[] | null;
};

/** An item's place in the instrument, or one of the cells around the items; `end` hands the row in. */
export type Place = 'number' | 'who' | 'team' | 'end' | number;

type ClosedItem = Exclude<Item, { kind: 'open' }>;
export const isClosed = (item: Item | undefined): item is ClosedItem => item !== undefined && item.kind !== 'open';

/** How far the answers to an item go, counted from 1. */
export const mostOf = (item: ClosedItem): number => (item.kind === 'choice' ? item.options.length : SCALE_STEPS);

/** The items in the order they are typed in: what is ticked first, what was written after it. */
export const typedOrder = ({ items }: InstrumentFields): readonly number[] =>
  [...items.keys()].toSorted((a, b) => Number(!isClosed(items[a])) - Number(!isClosed(items[b])) || a - b);

const around: Readonly<Record<InstrumentFields['identity'], readonly Place[]>> = { named: ['number', 'who'], coded: ['number', 'who', 'team'], anonymous: ['number', 'team'] };

/** From left to right. */
export const placesOf = ({ fields, again }: EntrySheet): readonly Place[] => [...(again === null ? around[fields.identity] : []), ...typedOrder(fields), 'end'];

/** Where the cursor of a fresh row stands: its number is offered already. */
export const firstPlace = (sheet: EntrySheet): Place => placesOf(sheet).find((place) => place !== 'number') ?? 'end';

/** What people are asked to make their code of: two letters and the day of a birthday. */
const ruledCode = /^[a-z]{2}\d{2}$/i;

/** A whole code, where every code so far was made by that rule; with others the end of a code cannot be seen. */
export const isWholeCode = ({ forms, others }: EntrySheet, code: string): boolean =>
  ruledCode.test(cleanCode(code)) && [...forms, ...others].every((form) => form.code === null || ruledCode.test(form.code));

export const sameCode = (one: string | null, other: string): boolean => one !== null && cleanCode(one) === cleanCode(other);
