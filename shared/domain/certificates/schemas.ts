// The values, facts and commands of certificates: who has which number, and how many JP they say; what is written here must load for ever.
import { z } from 'zod';
import { LONGEST_REASON, reasonSchema, spokenSchema, typed } from '../../schema.ts';
import type { Holder } from './holder.ts';
import { isHolder } from './holder.ts';

export const holderSchema = z.string().refine(isHolder) as z.ZodType<Holder>;

/** Certificates for those who took part, and for those who served. */
export const certificateSides = ['participants', 'committee'] as const;
export type CertificateSide = (typeof certificateSides)[number];

export const HIGHEST_NUMBER = 999_999;
export const MOST_LESSONS = 200;
/** The first of them leaves room for all that come after it. */
export const HIGHEST_FIRST = 990_000;

const numberSchema = z.int().min(1).max(HIGHEST_NUMBER);
const firstSchema = z.int().min(1).max(HIGHEST_FIRST);
/** `lessons` null: what the programme comes to. `first`: the number the first certificate gets, which goes on from the office's own book. */
const certificateRulesSchema = z.strictObject({
  lessons: z.strictObject({ hours: z.int().min(0).max(MOST_LESSONS), reason: spokenSchema(LONGEST_REASON) }).readonly().nullable(),
  first: numberSchema,
}).readonly();
/** As a person sets them. */
const wantedRulesSchema = z.strictObject({ ...certificateRulesSchema.unwrap().shape, first: firstSchema }).readonly();
export type CertificateRules = z.infer<typeof certificateRulesSchema>;

const numberedSchema = z.strictObject({ holder: holderSchema, number: numberSchema }).readonly();
export type Numbered = z.infer<typeof numberedSchema>;

export type Certificates = { readonly numbers: Readonly<Record<Holder, number>>; readonly rules: CertificateRules };
export const noCertificates: Certificates = { numbers: {}, rules: { lessons: null, first: 1 } };

export const certificateFacts = [
  // A number is given to one person only, for as long as the retreat is kept.
  typed('certificatesNumbered', { numbers: z.array(numberedSchema).min(1).readonly() }),
  typed('certificateRulesSet', { rules: certificateRulesSchema }),
  // All that were given go up or down together, so that the lowest is `first`.
  typed('certificatesRenumbered', { first: numberSchema, reason: reasonSchema }),
] as const;

export const certificateCommands = [
  typed('numberCertificates', { side: z.enum(certificateSides) }),
  typed('setCertificateRules', { rules: wantedRulesSchema }),
  typed('renumberCertificates', { first: firstSchema, reason: spokenSchema(LONGEST_REASON) }),
] as const;
