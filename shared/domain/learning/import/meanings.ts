// What a column of a table of answers can mean, and which meanings an instrument has room for; it reads no table.
import type { Columns } from '../../roster/preview.ts';
import type { Identity, InstrumentFields } from '../schemas.ts';
import { MOST_ITEMS } from '../schemas.ts';

export type ItemMeaning = `item${number}`;
export type FormMeaning = 'number' | 'code' | 'name' | 'nip' | 'team';
export type AnswerMeaning = FormMeaning | ItemMeaning;
export type AnswerColumns = Columns<AnswerMeaning>;

/** `at`: the item's place, from 0. */
export const itemMeaning = (at: number): ItemMeaning => `item${at + 1}`;
export const itemPlace = (meaning: AnswerMeaning): number | null => (meaning.startsWith('item') ? Number(meaning.slice(4)) - 1 : null);

export const answerMeanings: readonly AnswerMeaning[] = ['number', 'code', 'name', 'nip', 'team', ...Array.from({ length: MOST_ITEMS }, (_, at) => itemMeaning(at))];

const aroundItems: Readonly<Record<Identity, readonly FormMeaning[]>> = { named: ['number', 'name', 'nip'], coded: ['number', 'code', 'team'], anonymous: ['number', 'team'] };

export const meaningsFor = ({ identity, items }: InstrumentFields): readonly AnswerMeaning[] => [...aroundItems[identity], ...items.map((_, at) => itemMeaning(at))];

export type Wanted = { readonly who: 'name' | 'code' | null; /** The places of the items that no column has. */ readonly items: readonly number[] };

/** What the columns lack. */
export const lackingOf = ({ identity, items }: InstrumentFields, columns: AnswerColumns): Wanted => ({
  who: identity === 'named' && !columns.includes('name') && !columns.includes('nip') ? 'name' : identity === 'coded' && !columns.includes('code') ? 'code' : null,
  items: [...items.keys()].filter((at) => !columns.includes(itemMeaning(at))),
});

/** The person says what a column means; another column of that meaning no longer has it. */
export const withMeaning = (columns: AnswerColumns, place: number, meaning: AnswerMeaning | null): AnswerColumns =>
  columns.map((each, at) => (at === place ? meaning : meaning !== null && each === meaning ? null : each));
