// The values, facts and commands of the committee's members and of which judge is where; what is written here must load for ever.
import { z } from 'zod';
import { dutyIdSchema, memberIdSchema, runIdSchema, sessionIdSchema, titleSchema, typed } from '../../schema.ts';

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
const dutyFieldsSchema = z.strictObject({
  member: memberIdSchema, run: runIdSchema, station: z.string().trim().min(1).max(60).nullable(), session: sessionIdSchema.nullable(),
}).readonly();
export type DutyFields = z.infer<typeof dutyFieldsSchema>;

export const committeeFacts = [
  typed('memberAdded', { member: memberIdSchema, fields: memberFieldsSchema }),
  typed('memberEdited', { member: memberIdSchema, fields: memberFieldsSchema }),
  typed('memberRemoved', { member: memberIdSchema, fields: memberFieldsSchema }),
  typed('judgeAssigned', { duty: dutyIdSchema, fields: dutyFieldsSchema }),
  typed('judgeReleased', { duty: dutyIdSchema, fields: dutyFieldsSchema }),
] as const;

export const committeeCommands = [
  typed('addMember', { fields: memberFieldsSchema }),
  typed('editMember', { member: memberIdSchema, fields: memberFieldsSchema }),
  typed('removeMember', { member: memberIdSchema }),
  typed('assignJudge', { fields: dutyFieldsSchema }),
  typed('releaseJudge', { duty: dutyIdSchema }),
] as const;
