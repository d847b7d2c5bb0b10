// Open comments and the groups a person puts them in; the comments themselves are for the console alone, their groups and how often for everyone.
import type { AnswerId, InstrumentId, ItemId, Words } from '../../../units.ts';
import type { Deciders, Inverses, Reducers } from '../../decision.ts';
import { accept, refuse } from '../../decision.ts';
import { numberOf } from '../../ids.ts';
import type { State } from '../../model.ts';
import type { AnswerForm } from '../answerForm.ts';
import type { Instrument } from '../instrument.ts';
import { fieldsOfVersion } from '../instrument.ts';
import type { Occasion } from '../schemas.ts';
import type { CommentGroup } from './commentSchemas.ts';

export type Comment = { readonly answer: AnswerId; readonly occasion: Occasion; readonly number: number; readonly words: string; readonly group: string | null };

type CommentState = Pick<State, 'instruments' | 'answerForms' | 'commentGroups'>;

/** What that form says at that item; undefined: nothing, or there is no such form or item. */
const commentAt = (instrument: Instrument, form: AnswerForm, item: ItemId): string | undefined => {
  const answer = form.answers[fieldsOfVersion(instrument, form.version)?.items.findIndex(({ id, kind }) => id === item && kind === 'open') ?? -1];
  return typeof answer === 'string' ? answer : undefined;
};

const isOf = (one: Pick<CommentGroup, 'answer' | 'item'>, other: Pick<CommentGroup, 'answer' | 'item'>): boolean => one.answer === other.answer && one.item === other.item;
const groupAt = ({ commentGroups }: Pick<State, 'commentGroups'>, place: Pick<CommentGroup, 'answer' | 'item'>): string | null => commentGroups.find((each) => isOf(each, place))?.group ?? null;

export const commentDeciders: Deciders<'groupComment'> = {
  groupComment: (state, { answer, item, group }) => {
    const form = state.answerForms.find(({ id }) => id === answer);
    const instrument = state.instruments.find(({ id }) => id === form?.instrument);
    if (form === undefined || instrument === undefined || commentAt(instrument, form, item) === undefined) return refuse({ code: 'unknownAnswers' });
    return groupAt(state, { answer, item }) === group ? refuse({ code: 'unchanged' }) : accept({ type: 'commentGrouped', answer, item, group });
  },
};

/** Always the same, so that what is taken back leaves nothing behind. */
const inOrder = (a: CommentGroup, b: CommentGroup): number => numberOf(a.answer) - numberOf(b.answer) || (a.item < b.item ? -1 : 1);

export const commentReducers: Reducers<'commentGrouped'> = {
  commentGrouped: (state, { answer, item, group }) => {
    const others = state.commentGroups.filter((each) => !isOf(each, { answer, item }));
    return { ...state, commentGroups: group === null ? others : [...others, { answer, item, group }].toSorted(inOrder) };
  },
};

export const commentInverses: Inverses<'commentGrouped'> = {
  commentGrouped: (state, { answer, item }) => [{ type: 'commentGrouped', answer, item, group: groupAt(state, { answer, item }) }],
};

/** What was said at an open item, by the number of the form. */
export type ItemComments = { readonly item: ItemId; readonly words: Words; readonly comments: readonly Comment[] };
export type InstrumentComments = { readonly instrument: InstrumentId; readonly items: readonly ItemComments[] };

/** Each item once, as the newest version that has it has it. */
const openItemsOf = (instrument: Instrument): readonly { readonly id: ItemId; readonly words: Words }[] => {
  const found = new Map<ItemId, Words>();
  for (const { items } of [instrument, ...instrument.former.map(({ fields }) => fields).toReversed()]) {
    for (const { id, kind, words } of items) if (kind === 'open' && !found.has(id)) found.set(id, words);
  }
  return [...found].map(([id, words]) => ({ id, words }));
};

/** Instruments with comments, each with its open items that somebody said something at. */
export const commentsOf = ({ instruments, answerForms, commentGroups }: CommentState): readonly InstrumentComments[] => {
  const groups = new Map(commentGroups.map(({ answer, item, group }) => [`${answer} ${item}`, group]));
  return instruments.flatMap((instrument): readonly InstrumentComments[] => {
    const forms = answerForms.filter((form) => form.instrument === instrument.id).toSorted((a, b) => a.number - b.number);
    const items = openItemsOf(instrument).map(({ id, words }): ItemComments => ({
      item: id, words,
      comments: forms.flatMap((form): readonly Comment[] => {
        const said = commentAt(instrument, form, id);
        return said === undefined ? [] : [{ answer: form.id, occasion: form.occasion, number: form.number, words: said, group: groups.get(`${form.id} ${id}`) ?? null }];
      }),
    })).filter(({ comments }) => comments.length > 0);
    return items.length === 0 ? [] : [{ instrument: instrument.id, items }];
  });
};

/** How often each group was meant, the most often first; none of what was said. */
export type ToldComments = { readonly item: ItemId; readonly words: Words; readonly n: number; readonly groups: readonly { readonly name: string; readonly n: number }[]; readonly ungrouped: number };

export const toldComments = ({ item, words, comments }: ItemComments): ToldComments => {
  const counts = new Map<string, number>();
  for (const { group } of comments) if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  return {
    item, words, n: comments.length, ungrouped: comments.filter(({ group }) => group === null).length,
    groups: [...counts].map(([name, n]) => ({ name, n })).toSorted((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1)),
  };
};
