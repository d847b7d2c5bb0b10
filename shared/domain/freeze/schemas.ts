// The values, facts and commands of freezing the public board; what is written here must load for ever.
import { z } from 'zod';
import { hundredthsSchema, runIdSchema, spokenSchema, teamIdSchema, typed } from '../../schema.ts';

const frozenRowSchema = z.strictObject({
  team: teamIdSchema, place: z.int().min(1).nullable(), tied: z.boolean(), total: hundredthsSchema.nullable(), runsDone: z.int().min(0),
}).readonly();
/** The standings as they are made public, best first: what every board of the hall is made of until the freeze is lifted. */
const frozenBoardSchema = z.strictObject({ provisional: z.boolean(), runs: z.int().min(0), rows: z.array(frozenRowSchema).readonly() }).readonly();
export type FrozenBoard = z.infer<typeof frozenBoardSchema>;

export const freezeFacts = [
  // The board itself is in the record, not only the moment: no later version of the scoring can move what the audience was shown.
  // `run`: whose closing it waited for; null: it was frozen at once.
  typed('boardFrozen', { by: z.string(), run: runIdSchema.nullable(), board: frozenBoardSchema }),
  // null: no closing freezes it any more.
  typed('freezePlanned', { run: runIdSchema.nullable() }),
  typed('boardLifted', { by: z.string() }),
] as const;

export const freezeCommands = [
  typed('freezeBoard', {}),
  typed('planFreeze', { run: runIdSchema.nullable() }),
  // In whose name; it must be the operator's, so that nobody lifts it for somebody else.
  typed('liftFreeze', { name: spokenSchema(200) }),
] as const;
