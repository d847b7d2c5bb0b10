// What is kept of letterhead, signers and numbers; it holds data only, no rule.
import { usualNumbering } from './documentNumber.ts';
import type { Letterhead, Logo, Numbering, Signer, SignerRole } from './schemas.ts';

export type Office = {
  /** null: the paper names the retreat's organiser. */
  readonly letterhead: Letterhead | null;
  readonly logo: Logo | null;
  readonly signers: Readonly<Record<SignerRole, Signer | null>>;
  /** null: the retreat's place. */
  readonly signingPlace: string | null;
  readonly numbering: Numbering;
  /** The sequence numbers of papers that have one, by kind of paper. */
  readonly sequences: Readonly<Record<string, string>>;
};

export const emptyOffice: Office = { letterhead: null, logo: null, signers: { chair: null, head: null }, signingPlace: null, numbering: usualNumbering, sequences: {} };
