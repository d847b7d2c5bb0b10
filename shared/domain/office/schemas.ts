// The values, facts and commands of what official papers bear: letterhead, logo, signers and numbers; what is written here must load for ever.
import { z } from 'zod';
import { titleSchema, typed } from '../../schema.ts';

/** Who signs: the head of the committee most papers, the head of the agency the certificates. */
export const signerRoles = ['chair', 'head'] as const;
export type SignerRole = (typeof signerRoles)[number];
const signerRoleSchema = z.enum(signerRoles);

/** In whose right: own; `a.n.` on behalf of `principal`; `Plt.` acting; `u.b.` by order of `through`, who has it of `principal`. */
export const signingForms = ['own', 'onBehalf', 'acting', 'byOrder'] as const;
export type SigningForm = (typeof signingForms)[number];

/** The four lines of a letterhead: whose office it is, its name, where it stands, and how it is reached. */
export const letterheadLines = ['owner', 'agency', 'address', 'contact'] as const;
export type LetterheadLine = (typeof letterheadLines)[number];
const lineSchema = z.string().trim().max(160);
const letterheadSchema = z.strictObject({ owner: lineSchema, agency: titleSchema, address: lineSchema, contact: lineSchema }).readonly();
/** Only the agency must be there. */
export type Letterhead = z.infer<typeof letterheadSchema>;

/** About 200 kB once decoded; the console makes it smaller before. */
export const LONGEST_LOGO = 280_000;
const logoSchema = z.strictObject({ type: z.enum(['png', 'jpeg']), base64: z.string().min(1).max(LONGEST_LOGO).regex(/^[A-Za-z0-9+/]+={0,2}$/) }).readonly();
export type Logo = z.infer<typeof logoSchema>;

/** `principal` and `through` are posts: "Wali Kota Malang", "Sekretaris Daerah". */
const signerSchema = z.strictObject({
  name: titleSchema,
  rank: z.string().trim().min(1).max(60).nullable(),
  nip: z.string().regex(/^\d{18}$/).nullable(),
  post: titleSchema,
  form: z.enum(signingForms),
  principal: titleSchema.nullable(),
  through: titleSchema.nullable(),
}).readonly();
export type Signer = z.infer<typeof signerSchema>;

const tokenValueSchema = z.string().trim().max(40);
/** See documentNumber.ts for what a template may hold. */
const numberingSchema = z.strictObject({
  template: z.string().trim().min(1).max(120), classification: tokenValueSchema, certificateClassification: tokenValueSchema, agencyCode: tokenValueSchema,
}).readonly();
export type Numbering = z.infer<typeof numberingSchema>;

/** A kind of paper by the contract's word for it; later versions may know more of them. */
const paperKindSchema = z.string().regex(/^[a-zA-Z]{1,40}$/);
/** As it stands in the agency's book: "117", "117/1". */
const sequenceSchema = z.string().trim().min(1).max(20);

export const officeFacts = [
  typed('letterheadSet', { letterhead: letterheadSchema.nullable() }),
  typed('logoSet', { logo: logoSchema.nullable() }),
  typed('signerSet', { role: signerRoleSchema, signer: signerSchema.nullable() }),
  typed('signingPlaceSet', { place: titleSchema.nullable() }),
  typed('numberingSet', { numbering: numberingSchema }),
  typed('documentNumbered', { kind: paperKindSchema, sequence: sequenceSchema.nullable() }),
] as const;

export const officeCommands = [
  typed('setLetterhead', { letterhead: letterheadSchema.nullable() }),
  typed('setLogo', { logo: logoSchema.nullable() }),
  typed('setSigner', { role: signerRoleSchema, signer: signerSchema.nullable() }),
  typed('setSigningPlace', { place: titleSchema.nullable() }),
  typed('setNumbering', { numbering: numberingSchema }),
  typed('numberDocument', { kind: paperKindSchema, sequence: sequenceSchema.nullable() }),
] as const;
