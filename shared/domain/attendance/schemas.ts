// The values, facts and commands of who was there; what is written here must load for ever.
import { z } from 'zod';
import { instantSchema, personIdSchema, sessionIdSchema, typed } from '../../schema.ts';
import type { Instant } from '../../units.ts';

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
const personMarkSchema = z.strictObject({ person: personIdSchema, mark: (presenceSchema as z.ZodType<Presence>).nullable() }).readonly();
export type PersonMark = z.infer<typeof personMarkSchema>;

/** What a paper says of one person and not of all participants: why they were not there, or `open`: they do not stand on it. Of somebody who left since, whatever it says. */
const exceptionSchema = z.strictObject({ person: personIdSchema, why: z.enum([...absences, 'present', 'open']) }).readonly();
export type PaperWord = z.infer<typeof exceptionSchema>['why'];

export const attendanceFacts = [
  typed('attendanceRecorded', { session: sessionIdSchema, marks: z.array(personMarkSchema).readonly(), fromPaper: z.boolean() }),
] as const;

export const attendanceCommands = [
  typed('recordAttendance', { session: sessionIdSchema, marks: z.array(personMarkSchema).min(1).max(2000).readonly() }),
  typed('takePaperAttendance', { session: sessionIdSchema, except: z.array(exceptionSchema).max(2000).readonly() }),
] as const;
