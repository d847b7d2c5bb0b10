// Every fact the log can hold, as schemas and types; what is written here must load for ever.
import { z } from 'zod';
import { daySchema, dutyIdSchema, instantSchema, memberIdSchema, millisSchema, penaltyIdSchema, personIdSchema, runIdSchema, sessionIdSchema, teamIdSchema } from '../schema.ts';
import { planRuleSchema, planSchema } from './draw/plan.ts';
import { exerciseSchema } from './exercise.ts';
import type { FormerTeam } from './values.ts';
import {
  agencySchema, boardModes, dutyFieldsSchema, leftSchema, memberFieldsSchema, messageSchema, personFieldsSchema, personMarkSchema, personSchema, quietSpanSchema, retreatFieldsSchema, scenes, seatSchema, sessionFieldsSchema, sheetSchema, targetSchema,
} from './values.ts';
import { markSchema } from './scoring/mark.ts';

const fact = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape }).readonly();

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
const sourceSchema = z.strictObject({ name: z.string(), sha256: z.string() }).readonly();

export const factSchema = z.discriminatedUnion('type', [
  fact('retreatCreated', { fields: retreatFieldsSchema, demo: z.boolean() }),
  fact('retreatEdited', { fields: retreatFieldsSchema }),
  fact('operatorChanged', { name: z.string() }),

  fact('peopleImported', {
    source: sourceSchema,
    people: z.array(personSchema).readonly(),
  }),
  fact('drawPlanned', { plan: planSchema.nullable() }),
  fact('drawListClosed', { hash: z.string(), salt: z.string(), people: z.int(), teams: z.int(), plan: planSchema, isPrivate: z.boolean() }),
  fact('seedCalled', { digits: z.string() }),
  fact('seedCleared', {}),
  // `source`: the file that says so; null where it follows from something else.
  fact('peopleUpdated', { source: sourceSchema.nullable(), people: z.array(personSchema).readonly() }),
  fact('agencyAdded', { agency: agencySchema }),
  fact('agencyEdited', { name: z.string(), agency: agencySchema }),
  fact('agencyRemoved', { name: z.string() }),
  fact('teamsDrawn', {
    seed: z.string(),
    teams: z.array(teamSchema).readonly(),
    // Absent in draws of before lists were closed.
    version: z.int().exactOptional(),
    listHash: z.string().exactOptional(),
    resultHash: z.string().exactOptional(),
    reason: z.string().nullable().exactOptional(),
  }),
  fact('personSeated', { person: personIdSchema, team: teamIdSchema, broken: z.array(planRuleSchema).readonly(), gap: gapSchema }),
  fact('membersMoved', {
    moves: z.array(z.strictObject({ person: personIdSchema, from: teamIdSchema.nullable(), to: teamIdSchema.nullable() }).readonly()).min(1).readonly(),
    broken: z.array(planRuleSchema).readonly(), gap: gapSchema,
  }),
  fact('teamRenamed', { team: teamIdSchema, name: z.string() }),
  fact('teamRecoloured', { team: teamIdSchema, number: z.int() }),
  fact('teamsMerged', { team: teamIdSchema, gone: teamIdSchema, name: z.string(), gap: gapSchema }),
  fact('teamSplit', {
    team: teamIdSchema, newTeam: teamIdSchema, name: z.string(), number: z.int(), members: z.array(personIdSchema).readonly(), seed: z.string(), gap: gapSchema,
  }),

  fact('personAdded', { person: personIdSchema, fields: personFieldsSchema }),
  fact('personEdited', { person: personIdSchema, fields: personFieldsSchema }),
  fact('personWithdrawn', { person: personIdSchema, left: leftSchema }),
  fact('personReturned', { person: personIdSchema, seat: seatSchema.nullable() }),
  // The replacement stands where the person stood, in the list and in the team.
  fact('personReplaced', { person: personIdSchema, left: leftSchema, by: personSchema }),
  fact('limitSet', { person: personIdSchema, note: z.string().nullable() }),

  fact('memberAdded', { member: memberIdSchema, fields: memberFieldsSchema }),
  fact('memberEdited', { member: memberIdSchema, fields: memberFieldsSchema }),
  fact('memberRemoved', { member: memberIdSchema, fields: memberFieldsSchema }),
  fact('judgeAssigned', { duty: dutyIdSchema, fields: dutyFieldsSchema }),
  fact('judgeReleased', { duty: dutyIdSchema, fields: dutyFieldsSchema }),

  fact('sessionAdded', { session: sessionIdSchema, fields: sessionFieldsSchema }),
  fact('sessionEdited', { session: sessionIdSchema, fields: sessionFieldsSchema }),
  fact('sessionRemoved', { session: sessionIdSchema, fields: sessionFieldsSchema }),
  fact('attendanceRecorded', { session: sessionIdSchema, marks: z.array(personMarkSchema).readonly(), fromPaper: z.boolean() }),

  // The exercise is copied into the log: a later library must never move an old result.
  fact('runPlanned', { run: runIdSchema, exercise: exerciseSchema, weight: z.int().min(1).max(10) }),
  fact('sheetSubmitted', { run: runIdSchema, team: teamIdSchema, version: z.int(), mark: markSchema }),
  fact('penaltyCounted', { run: runIdSchema, team: teamIdSchema, penalty: penaltyIdSchema, count: z.int().min(0) }),

  fact('phaseStarted', { run: runIdSchema, phase: z.int(), length: millisSchema }),
  fact('timerPaused', {}),
  fact('timerResumed', {}),
  fact('timerAdjusted', { by: millisSchema }),
  fact('timerFinished', {}),
  fact('timerRang', {}),

  fact('outageNoted', { from: instantSchema, to: instantSchema }),
  fact('outageAnswered', { counts: z.boolean() }),
  fact('clockFoundBehind', { wall: instantSchema }),
  fact('clockSet', { now: instantSchema }),

  fact('sceneCued', { scene: z.enum(scenes) }),
  fact('sceneTaken', { scene: z.enum(scenes) }),
  fact('boardChosen', { mode: z.enum(boardModes) }),
  fact('drawShowStarted', {}),
  fact('drawShowPaused', {}),
  fact('drawShowResumed', {}),
  fact('drawShowSkipped', {}),
  fact('teamPageTurned', { page: z.int() }),
  fact('messageWritten', { message: messageSchema }),
  // Comes before its take, so that the log says what the audience read.
  fact('messageShown', { message: messageSchema }),
  fact('targetSet', { target: targetSchema.nullable() }),
  fact('quietHoursSet', { spans: z.array(quietSpanSchema).readonly() }),

  fact('dayClosed', { day: daySchema }),

  // A row that begins with one of these takes back, or brings again, the row `seq`; the facts after it do the work.
  fact('undone', { seq: z.int().min(1) }),
  fact('redone', { seq: z.int().min(1) }),
  fact('peopleRemoved', { source: sourceSchema, people: z.array(personSchema).readonly() }),
  fact('personRemoved', { person: personIdSchema, fields: personFieldsSchema }),
  fact('replacementTakenBack', { person: personIdSchema, by: personSchema }),
  fact('drawListRestored', { list: listSchema.nullable(), calls: z.array(z.string()).readonly() }),
  fact('seedRestored', { calls: z.array(z.string()).readonly() }),
  // `draw`: which draw these teams come from, where that changes; 0: none.
  fact('teamsRestored', { teams: z.array(teamSchema).readonly(), draw: z.int().exactOptional() }),
  fact('runRemoved', { run: runIdSchema, exercise: exerciseSchema, weight: z.int().min(1).max(10) }),
  fact('sheetRestored', { run: runIdSchema, team: teamIdSchema, sheet: sheetSchema.nullable() }),
]);
export type Fact = z.infer<typeof factSchema>;
export type FactOf<Type extends Fact['type']> = Extract<Fact, { type: Type }>;
