// The values, facts and commands of the reveal: ties across award lines, and the show step by step; what is written here must load for ever.
import { z } from 'zod';
import { LONGEST_REASON, spokenSchema, teamIdSchema, typed } from '../../schema.ts';
import { valueCodeSchema } from '../exercise.ts';
import { boardModes } from '../hall/schemas.ts';

/** What one stands on the stage for: a place, an award of one value, or Tim Paling Membantu. */
const awardLineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('place'), place: z.int().min(1).max(3) }).readonly(),
  z.strictObject({ kind: z.literal('value'), code: valueCodeSchema }).readonly(),
  z.strictObject({ kind: z.literal('help') }).readonly(),
]);
export type AwardLine = z.infer<typeof awardLineSchema>;

/** Why, and a person's name, as they are kept. */
const keptSchema = z.string().trim().min(1).max(LONGEST_REASON);
/** The seed of a lottery as it was called out. */
const seedSchema = z.string().trim().min(1).max(80);
const orderSchema = z.array(teamIdSchema).min(2).max(200).readonly();
const decidedWaySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shared') }).readonly(),
  z.strictObject({ kind: z.literal('jury'), order: orderSchema, reason: keptSchema, names: z.tuple([keptSchema, keptSchema]).readonly() }).readonly(),
  z.strictObject({ kind: z.literal('lottery'), order: orderSchema, seed: seedSchema, witnesses: z.array(keptSchema).min(2).max(6).readonly() }).readonly(),
]);

/** `teams`: who was tied then, in the order of their ids; of another set of teams it says nothing. `order`: the first one is announced first among them. */
const tieDecisionSchema = z.strictObject({ line: awardLineSchema, teams: orderSchema, way: decidedWaySchema }).readonly();
export type TieDecision = z.infer<typeof tieDecisionSchema>;

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);
const stepSchema = z.int().min(0).max(10_000);

/** As a reason, or a person's name, comes in. */
const saidSchema = spokenSchema(LONGEST_REASON);
const givenWaySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shared') }).readonly(),
  z.strictObject({ kind: z.literal('jury'), order: orderSchema, reason: saidSchema, names: z.tuple([saidSchema, saidSchema]).readonly() }).readonly(),
  // Its order follows from the seed.
  z.strictObject({ kind: z.literal('lottery'), seed: spokenSchema(80), witnesses: z.array(saidSchema).min(2).max(6).readonly() }).readonly(),
]);
export type GivenWay = z.infer<typeof givenWaySchema>;

export const revealFacts = [
  typed('awardTieDecided', { decision: tieDecisionSchema }),
  typed('awardTieReopened', { decision: tieDecisionSchema }),
  // `digest`: of all the script was made from.
  typed('revealBegun', { digest: digestSchema, board: z.enum(boardModes) }),
  // Names and numbers that mean nothing, by this seed.
  typed('rehearsalBegun', { seed: seedSchema, board: z.enum(boardModes) }),
  typed('revealStepped', { step: stepSchema }),
  // The machine was away: rows wait for a key.
  typed('revealHeld', {}),
  // `whole`: its last step was shown.
  typed('revealEnded', { whole: z.boolean() }),
] as const;

export const revealCommands = [
  typed('decideAwardTie', { line: awardLineSchema, teams: orderSchema, way: givenWaySchema }),
  typed('reopenAwardTie', { line: awardLineSchema }),
  // The digest the console saw: what it did not see is not begun.
  typed('beginReveal', { digest: digestSchema }),
  typed('rehearseReveal', { seed: spokenSchema(80) }),
  // `from`: the step that was seen when the key was pressed, so that a press comes to one step.
  typed('stepReveal', { from: stepSchema, way: z.enum(['forward', 'back']) }),
  typed('holdReveal', {}),
  typed('endReveal', {}),
] as const;
