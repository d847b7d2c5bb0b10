// The values, facts and commands of the rotation of teams over stations; what is written here must load for ever.
import { z } from 'zod';
import { exerciseIdSchema, reasonSchema, teamIdSchema, timeOfDaySchema, typed } from '../../schema.ts';

const MOST_TEAMS = 100;
export const MOST_STATIONS = 24;
/** In minutes. */
export const slotLimits = { work: { least: 5, most: 180 }, walk: { least: 0, most: 60 } } as const;
/** Teams that go together. */
export const MOST_TOGETHER = 10;
export const LONGEST_STATION_NAME = 60;

/** `groups`: `size` teams go together. `headToHead`: two meet at a station; one without an opponent plays against time, or rests. */
const formSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('groups'), size: z.int().min(1).max(MOST_TOGETHER) }).readonly(),
  z.strictObject({ kind: z.literal('headToHead'), lone: z.enum(['time', 'rest']) }).readonly(),
]);

const stationSchema = z.strictObject({ name: z.string().trim().min(1).max(LONGEST_STATION_NAME), exercise: exerciseIdSchema.nullable() }).readonly();

const stationNumber = z.int().min(0).max(MOST_STATIONS - 1);
const distinct = <T>(list: readonly T[]): boolean => new Set(list).size === list.length;
const teamsSchema = z.array(teamIdSchema).max(MOST_TEAMS).refine(distinct).readonly();
const closedSchema = z.array(stationNumber).refine(distinct).readonly();

const fieldsShape = {
  form: formSchema,
  stations: z.array(stationSchema).min(1).max(MOST_STATIONS).readonly(),
  /** In the order they stand in the plan. */
  teams: teamsSchema.refine((teams) => teams.length > 0),
  /** Minutes of a slot at the station, and on the way to the next one. */
  work: z.int().min(slotLimits.work.least).max(slotLimits.work.most),
  walk: z.int().min(slotLimits.walk.least).max(slotLimits.walk.most),
  /** When the first round begins; null: it is not fixed. */
  from: timeOfDaySchema.nullable(),
} as const;
const rotationFieldsSchema = z.strictObject(fieldsShape).readonly();
export type RotationFields = z.infer<typeof rotationFieldsSchema>;

/** Stations are counted from 0. Who rests is in no visit of the round. */
const visitSchema = z.strictObject({ station: stationNumber, teams: teamsSchema }).readonly();
const roundSchema = z.array(visitSchema).readonly();
export type TeamRound = z.infer<typeof roundSchema>;

/** Teams that come only in round `from`, counted from 0. */
const lateSchema = z.array(z.strictObject({ team: teamIdSchema, from: z.int().min(0).max(199) }).readonly()).max(MOST_TEAMS)
  .refine((late) => distinct(late.map(({ team }) => team))).readonly();

const rotationSchema = z.strictObject({
  ...fieldsShape,
  /** From 1, and never the same twice, whatever is taken back: printed sheets bear it. */
  version: z.int().min(1),
  rounds: z.array(roundSchema).readonly(),
  /** How many of the rounds are finished; the one after them is going on while `isRunning`. */
  finished: z.int().min(0),
  isRunning: z.boolean(),
  /** Stations nobody goes to any more, and teams that go nowhere any more. */
  closed: closedSchema,
  away: teamsSchema,
  // Absent: nobody, and in plans of before it was kept.
  late: lateSchema.exactOptional(),
}).readonly();
export type Rotation = z.infer<typeof rotationSchema>;

/** What goes wrong: all that is closed, away and late from now on. */
const disruptionShape = { closed: closedSchema, away: teamsSchema, late: lateSchema } as const;
const disruptionSchema = z.strictObject(disruptionShape).readonly();
export type Disruption = z.infer<typeof disruptionSchema>;

export const rotationFacts = [
  typed('rotationPlanned', { rotation: rotationSchema }),
  typed('rotationReplanned', { rotation: rotationSchema, reason: z.string() }),
  typed('rotationCleared', {}),
  // As it was before something was taken back; null: there was none.
  typed('rotationRestored', { rotation: rotationSchema.nullable() }),
  // Counted from 0.
  typed('roundStarted', { round: z.int().min(0) }),
  typed('roundFinished', { round: z.int().min(0) }),
] as const;

/** How far the rotation was when a command was given. */
const fromRound = { from: z.strictObject({ finished: z.int(), isRunning: z.boolean() }).readonly().exactOptional() };

export const rotationCommands = [
  typed('planRotation', { fields: rotationFieldsSchema }),
  typed('startRound', fromRound),
  typed('finishRound', fromRound),
  // `version`: of the rotation the person looked at.
  typed('replanRotation', { version: z.int().min(1), ...disruptionShape, reason: reasonSchema }),
  typed('clearRotation', {}),
] as const;
