// Every command a window or the command line can give, as schemas and types; it decides nothing.
import { z } from 'zod';
import {
  commandIdSchema, daySchema, dutyIdSchema, exerciseIdSchema, instantSchema, memberIdSchema, millisSchema, personIdSchema, runIdSchema, sessionIdSchema, teamIdSchema,
  titleSchema,
} from '../schema.ts';
import { planRuleSchema, planSchema } from './draw/plan.ts';
import {
  agencySchema, boardModes, dutyFieldsSchema, exceptionSchema, memberFieldsSchema, messageSchema, penaltyCountsSchema, personFieldsSchema, personMarkSchema, personSchema, quietSpanSchema, retreatFieldsSchema, scenes, sessionFieldsSchema, targetSchema,
} from './values.ts';
import { mostPeople } from './roster/preview.ts';
import { markSchema } from './scoring/mark.ts';

/** Why something was done, as it is kept. */
const reasonSchema = z.string().trim().min(1).max(200);

const command = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape }).readonly();

const seedSchema = z.string().regex(/^(0|[1-9]\d{0,39})$/);
const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);
const acceptedSchema = z.array(planRuleSchema).max(500).readonly();

export const commandSchema = z.discriminatedUnion('type', [
  command('createRetreat', { fields: retreatFieldsSchema, operator: titleSchema, demo: z.boolean() }),
  command('editRetreat', { fields: retreatFieldsSchema }),
  // `join`: the name is new, and goes on the committee's list as well.
  command('changeOperator', { name: titleSchema, join: z.boolean().exactOptional() }),

  command('importPeople', {
    source: z.strictObject({ name: z.string().min(1).max(255), sha256: z.string().regex(/^[0-9a-f]{64}$/) }).readonly(),
    people: z.array(personFieldsSchema).max(mostPeople).readonly(),
    // Of a later file: who is already here and reads otherwise now, and who is no longer in it.
    changed: z.array(personSchema).max(mostPeople).readonly().exactOptional(),
    gone: z.array(personIdSchema).max(mostPeople).readonly().exactOptional(),
  }),
  command('addPerson', { fields: personFieldsSchema }),
  command('editPerson', { person: personIdSchema, fields: personFieldsSchema }),
  command('replacePerson', { person: personIdSchema, by: personFieldsSchema, reason: reasonSchema }),
  command('withdrawPerson', { person: personIdSchema, reason: reasonSchema }),
  command('bringBackPerson', { person: personIdSchema }),
  command('setLimit', { person: personIdSchema, note: z.string().trim().max(200).nullable() }),

  command('addMember', { fields: memberFieldsSchema }),
  command('editMember', { member: memberIdSchema, fields: memberFieldsSchema }),
  command('removeMember', { member: memberIdSchema }),
  command('assignJudge', { fields: dutyFieldsSchema }),
  command('releaseJudge', { duty: dutyIdSchema }),

  command('addSession', { fields: sessionFieldsSchema }),
  command('editSession', { session: sessionIdSchema, fields: sessionFieldsSchema }),
  command('removeSession', { session: sessionIdSchema }),
  command('recordAttendance', { session: sessionIdSchema, marks: z.array(personMarkSchema).min(1).max(2000).readonly() }),
  command('takePaperAttendance', { session: sessionIdSchema, except: z.array(exceptionSchema).max(2000).readonly() }),
  command('addAgency', { agency: agencySchema }),
  // Whoever comes from it comes from it by its new name.
  command('editAgency', { name: titleSchema, agency: agencySchema }),
  command('removeAgency', { name: titleSchema }),

  command('planDraw', { plan: planSchema }),
  // The salt comes from the window's own chance: deciding has none.
  command('closeDrawList', { salt: z.string().regex(/^[0-9a-f]{32}$/) }),
  command('callSeed', { digits: z.string().regex(/^\d{1,20}$/) }),
  command('clearSeed', {}),
  command('drawTeams', {
    version: z.literal(1),
    seed: seedSchema,
    listHash: hashSchema,
    resultHash: hashSchema,
    reason: z.string().trim().min(1).max(200).nullable(),
    teams: z.array(z.strictObject({ name: titleSchema, members: z.array(personIdSchema).readonly() }).readonly()).min(2).max(100).readonly(),
  }),

  // `acceptBroken`: the rules a person has seen broken by this, and accepts.
  command('seatPerson', { person: personIdSchema, team: teamIdSchema, acceptBroken: acceptedSchema }),
  command('moveMembers', {
    // `to` null: the person leaves, and has no team.
    moves: z.array(z.strictObject({ person: personIdSchema, to: teamIdSchema.nullable() }).readonly()).min(1).max(200).readonly(),
    acceptBroken: acceptedSchema,
  }),
  command('renameTeam', { team: teamIdSchema, name: titleSchema }),
  command('recolourTeam', { team: teamIdSchema, number: z.int().min(1).max(100) }),
  command('mergeTeams', { kept: teamIdSchema, gone: teamIdSchema, name: titleSchema }),
  command('splitTeam', {
    team: teamIdSchema, name: titleSchema, seed: seedSchema,
    /** Who goes into the new team. */
    members: z.array(personIdSchema).min(1).max(2000).readonly(),
  }),

  command('planRun', { exercise: exerciseIdSchema }),
  command('submitSheet', { run: runIdSchema, team: teamIdSchema, basedOn: z.int().min(0), mark: markSchema, penalties: penaltyCountsSchema }),

  command('startPhase', { run: runIdSchema, phase: z.int().min(0).max(99) }),
  command('pauseTimer', {}),
  command('resumeTimer', {}),
  command('adjustTimer', { by: millisSchema }),
  command('finishTimer', {}),
  command('ringTimer', { run: runIdSchema, phase: z.int().min(0).max(99) }),

  command('noteOutage', { from: instantSchema, to: instantSchema }),
  command('answerOutage', { counts: z.boolean() }),
  command('noteClockBehind', { wall: instantSchema }),
  command('setClock', { now: instantSchema }),

  command('cueScene', { scene: z.enum(scenes) }),
  command('takeScene', {}),
  command('showScene', { scene: z.enum(scenes) }),
  command('chooseBoard', { mode: z.enum(boardModes) }),
  command('startDrawShow', {}),
  command('pauseDrawShow', {}),
  command('resumeDrawShow', {}),
  command('skipDrawShow', {}),
  // From 0; past the last page it begins again.
  command('turnTeamPage', { page: z.int().min(0).max(9999) }),
  command('writeMessage', { message: messageSchema }),
  command('setTarget', { target: targetSchema.nullable() }),
  command('setQuietHours', { spans: z.array(quietSpanSchema).max(20).readonly() }),

  command('closeDay', { day: daySchema }),

  command('undo', {}),
  command('redo', {}),
]);
export type Command = z.infer<typeof commandSchema>;
export type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** A command with the id that makes a repeated one recognisable. */
export const envelopeSchema = z.strictObject({ id: commandIdSchema, command: commandSchema }).readonly();
export type Envelope = z.infer<typeof envelopeSchema>;
