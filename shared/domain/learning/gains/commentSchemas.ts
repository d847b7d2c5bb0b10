// The values, facts and commands of how open comments are grouped by hand; what is written here must load for ever.
import { z } from 'zod';
import { answerIdSchema, itemIdSchema, typed } from '../../../schema.ts';
import type { AnswerId, ItemId } from '../../../units.ts';

export const LONGEST_GROUP = 40;
/** The group of what one form says at one open item. */
export type CommentGroup = { readonly answer: AnswerId; readonly item: ItemId; readonly group: string };
const groupSchema = z.string().trim().min(1).max(LONGEST_GROUP);

/** What a form says at an open item, and the group it was put in; null: in none. */
const grouped = { answer: answerIdSchema, item: itemIdSchema, group: groupSchema.nullable() };

export const commentFacts = [typed('commentGrouped', grouped)] as const;
export const commentCommands = [typed('groupComment', grouped)] as const;
