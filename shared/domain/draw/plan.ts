// What a draw is to be, as a person plans it: how many teams, who is drawn, what is evened out and which rules hold; it deals nobody.
import { z } from 'zod';
import { personIdSchema } from '../../schema.ts';
import { weights } from './problem.ts';

/** What people can be evened out by, in the order a new plan has them. `condition` is a physical limit, which is nobody else's business. */
const attributeNames = ['agency', 'district', 'post', 'grade', 'gender', 'age', 'condition'] as const;
export type AttributeName = (typeof attributeNames)[number];

/** In the order of importance; 0 is left out of the draw. */
const attributeSchema = z.strictObject({ name: z.enum(attributeNames), weight: z.literal([...weights, 0]) }).readonly();
export type PlannedAttribute = z.infer<typeof attributeSchema>;

const peopleSchema = (least: number) => z.array(personIdSchema).min(least).max(2000).readonly();
/** `team` counts from 1, as the teams will be numbered. */
export const planRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('together'), people: peopleSchema(2) }).readonly(),
  z.strictObject({ kind: z.literal('apart'), people: peopleSchema(2) }).readonly(),
  z.strictObject({ kind: z.literal('pinned'), person: personIdSchema, team: z.int().min(1).max(100) }).readonly(),
  z.strictObject({ kind: z.literal('captains'), people: peopleSchema(1) }).readonly(),
]);
export type PlanRule = z.infer<typeof planRuleSchema>;

export const planSchema = z.strictObject({
  teams: z.int().min(2).max(100),
  who: z.enum(['all', 'present']),
  attributes: z.array(attributeSchema).max(attributeNames.length)
    .refine((attributes) => new Set(attributes.map(({ name }) => name)).size === attributes.length).readonly(),
  rules: z.array(planRuleSchema).max(500).readonly(),
  /** Ages in blocks of one person a team, instead of five groups: mean ages come closer still, the draw takes longer. */
  strictAge: z.boolean().default(false),
}).readonly();
export type DrawPlan = z.infer<typeof planSchema>;

export const defaultPlan: DrawPlan = {
  teams: 10,
  who: 'all',
  attributes: [
    { name: 'agency', weight: 8 }, { name: 'district', weight: 8 }, { name: 'post', weight: 4 }, { name: 'grade', weight: 2 },
    { name: 'gender', weight: 2 }, { name: 'age', weight: 2 }, { name: 'condition', weight: 0 },
  ],
  rules: [],
  strictAge: false,
};
