// The values that commands, facts and state are made of, as schemas and types; what is written here must load for ever.
import { z } from 'zod';
import {
  daySchema, hundredthsSchema, instantSchema, memberIdSchema, penaltyIdSchema, personIdSchema, runIdSchema, sessionIdSchema, teamIdSchema, timeOfDaySchema, titleSchema, zoneSchema,
} from '../schema.ts';
import type { Hundredths, Instant, TeamId } from '../units.ts';
import { markSchema } from './scoring/mark.ts';

export const retreatFieldsSchema = z.strictObject({
  name: titleSchema,
  organiser: titleSchema,
  place: titleSchema,
  startsOn: daySchema,
  endsOn: daySchema,
  zone: zoneSchema,
}).readonly();
export type RetreatFields = z.infer<typeof retreatFieldsSchema>;

/** One person as a roster row gives it; `nip` is text of 18 digits or null, never a number. */
export const personFieldsSchema = z.strictObject({
  name: titleSchema,
  nip: z.string().regex(/^\d{18}$/).nullable(),
  gender: z.enum(['L', 'P']).nullable(),
  /** As written. What a NIP says of gender and birth is derived where it is used (roster/derived.ts). */
  born: daySchema.nullable().default(null),
  grade: z.string().max(40).nullable(),
  post: z.string().max(200).nullable(),
  agency: titleSchema,
  district: z.string().max(80).nullable(),
  phone: z.string().max(40).nullable(),
}).readonly();
/** A person who is in the retreat, by id. */
export const personSchema = z.strictObject({ id: personIdSchema, fields: personFieldsSchema }).readonly();
export type PersonFields = z.infer<typeof personFieldsSchema>;

/** An agency people come from: the spelling a roster should use, its name in full, and for a ward its district. */
export const agencySchema = z.strictObject({
  name: titleSchema,
  full: z.string().trim().min(1).max(200).nullable(),
  district: z.string().trim().min(1).max(80).nullable(),
}).readonly();
export type Agency = z.infer<typeof agencySchema>;
/** Why a person left, the team they left, and who stands in for them. */
export const leftSchema = z.strictObject({
  reason: z.string().trim().min(1).max(200), team: teamIdSchema.nullable(), replacedBy: personIdSchema.nullable(),
}).readonly();
export type Left = z.infer<typeof leftSchema>;
/** A place in a team, from 0. */
export const seatSchema = z.strictObject({ team: teamIdSchema, at: z.int().min(0) }).readonly();

export const committeeRoles = ['organiser', 'facilitator', 'judge', 'mc', 'instructor', 'medic', 'signatory'] as const;
export type CommitteeRole = (typeof committeeRoles)[number];

/** `rank` as it is printed under a signature: "Pembina Tk. I". A signature asks for all of it, other roles only for the name. */
export const memberFieldsSchema = z.strictObject({
  name: titleSchema,
  rank: z.string().trim().min(1).max(60).nullable(),
  nip: z.string().regex(/^\d{18}$/).nullable(),
  post: z.string().trim().min(1).max(200).nullable(),
  roles: z.array(z.enum(committeeRoles)).min(1).max(committeeRoles.length).refine((roles) => new Set(roles).size === roles.length).readonly(),
}).readonly();
export type MemberFields = z.infer<typeof memberFieldsSchema>;

/** `station` is the label people use for it; null: there is only one. `session` null: whenever the run is held. */
export const dutyFieldsSchema = z.strictObject({
  member: memberIdSchema, run: runIdSchema, station: z.string().trim().min(1).max(60).nullable(), session: sessionIdSchema.nullable(),
}).readonly();
export type DutyFields = z.infer<typeof dutyFieldsSchema>;

/** `from` and `to` are times of day in the retreat's zone; a session ends on the day it begins. */
export const sessionFieldsSchema = z.strictObject({ day: daySchema, from: timeOfDaySchema, to: timeOfDaySchema, title: titleSchema }).readonly();
export type SessionFields = z.infer<typeof sessionFieldsSchema>;

/** Izin, sakit, dinas, tanpa keterangan: with leave, ill, on duty elsewhere, and nobody knows why. */
export const absences = ['permitted', 'sick', 'duty', 'absent'] as const;
export type Absence = (typeof absences)[number];

/** `at` is the time of arrival, null where nobody noted it. */
const presenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('present'), at: instantSchema.nullable() }),
  ...absences.map((kind) => z.strictObject({ kind: z.literal(kind) })),
] as const).readonly();
export type Presence = { readonly kind: 'present'; readonly at: Instant | null } | { readonly kind: Absence };

/** null: not recorded. */
export const personMarkSchema = z.strictObject({ person: personIdSchema, mark: (presenceSchema as z.ZodType<Presence>).nullable() }).readonly();
export type PersonMark = z.infer<typeof personMarkSchema>;
export const exceptionSchema = z.strictObject({ person: personIdSchema, why: z.enum(absences) }).readonly();

/** A team that went into another, with those that had gone into it before. */
export type FormerTeam = { readonly id: TeamId; readonly name: string; readonly formerly?: readonly FormerTeam[] };

export const penaltyCountsSchema = z.record(penaltyIdSchema as z.ZodType<string> as z.ZodString, z.int().min(0).max(999)).readonly();
export type PenaltyCounts = Readonly<Record<string, number>>;

/** `version` rises by one with every submission, so that a stale one is noticed. */
export const sheetSchema = z.strictObject({ version: z.int().min(1), mark: markSchema, penalties: penaltyCountsSchema }).readonly();
export type Sheet = z.infer<typeof sheetSchema>;

/** In the order the console offers them. */
export const scenes = ['welcome', 'timer', 'timerBoard', 'board', 'drawList', 'draw', 'teams', 'message', 'logo', 'closing', 'black'] as const;
export type Scene = (typeof scenes)[number];
/** `together` is the shared target alone, without any team. */
export const boardModes = ['threeBest', 'all', 'noNumbers', 'together'] as const;
export type BoardMode = (typeof boardModes)[number];

export const urgencies = ['calm', 'important'] as const;
export const messageSchema = z.strictObject({ text: z.string().trim().min(1).max(160), urgency: z.enum(urgencies) }).readonly();
export type Message = z.infer<typeof messageSchema>;

/** What all teams together are to reach with the sum of their totals, and the words for it. */
export const targetSchema = z.strictObject({
  words: z.string().trim().min(1).max(60),
  goal: hundredthsSchema.refine((goal: Hundredths) => goal >= 100 && goal <= 1_000_000_00),
}).readonly();
export type Target = z.infer<typeof targetSchema>;

/** Every day from one time to the other; it may go past midnight. */
export const quietSpanSchema = z.strictObject({ from: timeOfDaySchema, to: timeOfDaySchema }).readonly();
export type QuietSpan = z.infer<typeof quietSpanSchema>;
