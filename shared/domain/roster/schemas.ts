// The values, facts and commands of the participants, their agencies and what their bodies allow; what is written here must load for ever.
import { z } from 'zod';
import { daySchema, personIdSchema, reasonSchema, teamIdSchema, titleSchema, typed } from '../../schema.ts';

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
export type PersonFields = z.infer<typeof personFieldsSchema>;

/** A person who is in the retreat, by id. */
const personSchema = z.strictObject({ id: personIdSchema, fields: personFieldsSchema }).readonly();

/** An agency people come from: the spelling a roster should use, its name in full, and for a ward its district. */
const agencySchema = z.strictObject({
  name: titleSchema,
  full: z.string().trim().min(1).max(200).nullable(),
  district: z.string().trim().min(1).max(80).nullable(),
}).readonly();
export type Agency = z.infer<typeof agencySchema>;

/** Why a person left, the team they left, and who stands in for them. */
const leftSchema = z.strictObject({
  reason: reasonSchema, team: teamIdSchema.nullable(), replacedBy: personIdSchema.nullable(),
}).readonly();
export type Left = z.infer<typeof leftSchema>;

/** A place in a team, from 0. */
const seatSchema = z.strictObject({ team: teamIdSchema, at: z.int().min(0) }).readonly();

/** The most people one import may bring; a file with more is refused before it is shown. */
export const mostPeople = 2000;

const sourceSchema = z.strictObject({ name: z.string(), sha256: z.string() }).readonly();

export const rosterFacts = [
  typed('peopleImported', {
    source: sourceSchema,
    people: z.array(personSchema).readonly(),
  }),
  // `source`: the file that says so; null where it follows from something else.
  typed('peopleUpdated', { source: sourceSchema.nullable(), people: z.array(personSchema).readonly() }),
  typed('peopleRemoved', { source: sourceSchema, people: z.array(personSchema).readonly() }),
  typed('agencyAdded', { agency: agencySchema }),
  typed('agencyEdited', { name: z.string(), agency: agencySchema }),
  typed('agencyRemoved', { name: z.string() }),
  // The whole list, in the place of the one there was.
  typed('agenciesListed', { agencies: z.array(agencySchema).readonly() }),
  typed('personAdded', { person: personIdSchema, fields: personFieldsSchema }),
  typed('personEdited', { person: personIdSchema, fields: personFieldsSchema }),
  typed('personRemoved', { person: personIdSchema, fields: personFieldsSchema }),
  typed('personWithdrawn', { person: personIdSchema, left: leftSchema }),
  typed('personReturned', { person: personIdSchema, seat: seatSchema.nullable() }),
  // The replacement stands where the person stood, in the list and in the team.
  typed('personReplaced', { person: personIdSchema, left: leftSchema, by: personSchema }),
  typed('replacementTakenBack', { person: personIdSchema, by: personSchema }),
  typed('limitSet', { person: personIdSchema, note: z.string().nullable() }),
] as const;

export const rosterCommands = [
  typed('importPeople', {
    source: z.strictObject({ name: z.string().trim().min(1).max(255), sha256: z.string().regex(/^[0-9a-f]{64}$/) }).readonly(),
    people: z.array(personFieldsSchema).max(mostPeople).readonly(),
    // Of a later file: who is already here and reads otherwise now, and who is no longer in it.
    changed: z.array(personSchema).max(mostPeople).readonly().exactOptional(),
    gone: z.array(personIdSchema).max(mostPeople).readonly().exactOptional(),
  }),
  typed('addAgency', { agency: agencySchema }),
  // Whoever comes from it comes from it by its new name.
  typed('editAgency', { name: titleSchema, agency: agencySchema }),
  typed('removeAgency', { name: titleSchema }),
  typed('listAgencies', { agencies: z.array(agencySchema).max(mostPeople).readonly() }),
  // Two spellings of one: whoever comes from the first comes from the second.
  typed('joinAgencies', { name: titleSchema, into: titleSchema }),
  typed('addPerson', { fields: personFieldsSchema }),
  typed('editPerson', { person: personIdSchema, fields: personFieldsSchema }),
  typed('replacePerson', { person: personIdSchema, by: personFieldsSchema, reason: reasonSchema }),
  typed('withdrawPerson', { person: personIdSchema, reason: reasonSchema }),
  typed('bringBackPerson', { person: personIdSchema }),
  typed('setLimit', { person: personIdSchema, note: z.string().trim().max(200).nullable() }),
] as const;
