// The values, facts and commands of the draw, its show, and the teams that come of it; what is written here must load for ever.
import { z } from 'zod';
import { instantSchema, personIdSchema, reasonSchema, teamIdSchema, typed } from '../../schema.ts';
import type { TeamId } from '../../units.ts';
import { planRuleSchema, planSchema } from './plan.ts';
import { teamNameSchema } from './teamNames.ts';

/** A team that went into another, with those that had gone into it before. */
export type FormerTeam = { readonly id: TeamId; readonly name: string; readonly formerly?: readonly FormerTeam[] };

const formerSchema: z.ZodType<FormerTeam> = z.lazy(() => z.strictObject({
  id: teamIdSchema, name: z.string(), formerly: z.array(formerSchema).readonly().exactOptional(),
}).readonly());
const teamSchema = z.strictObject({
  id: teamIdSchema, number: z.int(), name: z.string(), members: z.array(personIdSchema).readonly(),
  formerly: z.array(formerSchema).readonly().exactOptional(),
}).readonly();
const listSchema = z.strictObject({ hash: z.string(), salt: z.string(), people: z.int(), plan: planSchema, isPrivate: z.boolean(), at: instantSchema }).readonly();
/** How far from the most even seating, before and after: weighed pairs above the bound. */
const gapSchema = z.strictObject({ before: z.int(), after: z.int() }).readonly();
const seedSchema = z.string().regex(/^(0|[1-9]\d{0,39})$/);
const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);
const acceptedSchema = z.array(planRuleSchema).max(500).readonly();

export const drawFacts = [
  typed('drawPlanned', { plan: planSchema.nullable() }),
  typed('drawListClosed', { hash: z.string(), salt: z.string(), people: z.int(), teams: z.int(), plan: planSchema, isPrivate: z.boolean() }),
  typed('drawListRestored', { list: listSchema.nullable(), calls: z.array(z.string()).readonly() }),
  typed('seedCalled', { digits: z.string() }),
  typed('seedCleared', {}),
  typed('seedRestored', { calls: z.array(z.string()).readonly() }),
  typed('teamsDrawn', {
    seed: z.string(),
    teams: z.array(teamSchema).readonly(),
    // Absent in draws of before lists were closed.
    version: z.int().exactOptional(),
    listHash: z.string().exactOptional(),
    resultHash: z.string().exactOptional(),
    reason: z.string().nullable().exactOptional(),
  }),
  // `draw`: which draw these teams come from, where that changes; 0: none.
  typed('teamsRestored', { teams: z.array(teamSchema).readonly(), draw: z.int().exactOptional() }),
  typed('personSeated', { person: personIdSchema, team: teamIdSchema, broken: z.array(planRuleSchema).readonly(), gap: gapSchema }),
  typed('membersMoved', {
    moves: z.array(z.strictObject({ person: personIdSchema, from: teamIdSchema.nullable(), to: teamIdSchema.nullable() }).readonly()).min(1).readonly(),
    broken: z.array(planRuleSchema).readonly(), gap: gapSchema,
  }),
  typed('teamRenamed', { team: teamIdSchema, name: z.string() }),
  typed('teamRecoloured', { team: teamIdSchema, number: z.int() }),
  typed('teamsMerged', { team: teamIdSchema, gone: teamIdSchema, name: z.string(), gap: gapSchema }),
  typed('teamSplit', {
    team: teamIdSchema, newTeam: teamIdSchema, name: z.string(), number: z.int(), members: z.array(personIdSchema).readonly(), seed: z.string(), gap: gapSchema,
  }),
  typed('drawShowStarted', {}),
  typed('drawShowPaused', {}),
  typed('drawShowResumed', {}),
  typed('drawShowSkipped', {}),
  typed('teamPageTurned', { page: z.int() }),
] as const;

/** How the show stood when a command was given; null: not begun. */
const fromShow = { from: z.enum(['running', 'paused', 'ended']).nullable().exactOptional() };

export const drawCommands = [
  typed('planDraw', { plan: planSchema }),
  // The salt comes from the window's own chance: deciding has none.
  typed('closeDrawList', { salt: z.string().regex(/^[0-9a-f]{32}$/) }),
  typed('callSeed', { digits: z.string().regex(/^\d{1,20}$/) }),
  typed('clearSeed', {}),
  typed('drawTeams', {
    version: z.literal(1),
    seed: seedSchema,
    listHash: hashSchema,
    resultHash: hashSchema,
    reason: reasonSchema.nullable(),
    teams: z.array(z.strictObject({ name: teamNameSchema, members: z.array(personIdSchema).readonly() }).readonly()).min(2).max(100).readonly(),
  }),
  // `acceptBroken`: the rules a person has seen broken by this, and accepts.
  typed('seatPerson', { person: personIdSchema, team: teamIdSchema, acceptBroken: acceptedSchema }),
  typed('moveMembers', {
    // `to` null: the person leaves, and has no team.
    moves: z.array(z.strictObject({ person: personIdSchema, to: teamIdSchema.nullable() }).readonly()).min(1).max(200).readonly(),
    acceptBroken: acceptedSchema,
  }),
  typed('renameTeam', { team: teamIdSchema, name: teamNameSchema }),
  typed('recolourTeam', { team: teamIdSchema, number: z.int().min(1).max(100) }),
  typed('mergeTeams', { kept: teamIdSchema, gone: teamIdSchema, name: teamNameSchema }),
  typed('splitTeam', {
    team: teamIdSchema, name: teamNameSchema, seed: seedSchema,
    /** Who goes into the new team. */
    members: z.array(personIdSchema).min(1).max(2000).readonly(),
  }),
  typed('startDrawShow', fromShow),
  typed('pauseDrawShow', fromShow),
  typed('resumeDrawShow', fromShow),
  typed('skipDrawShow', {}),
  // From 0; past the last page it begins again.
  typed('turnTeamPage', { page: z.int().min(0).max(9999) }),
] as const;
