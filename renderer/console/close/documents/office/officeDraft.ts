// What is typed of letterhead, signers and numbers, and the commands it comes to; it sends none.
import type { Command } from '../../../../../shared/domain/commands.ts';
import { templateProblem } from '../../../../../shared/domain/office/documentNumber.ts';
import type { Member } from '../../../../../shared/domain/things.ts';
import type { OfficeView } from '../../../../../shared/domain/office/office.ts';
import type { Letterhead, LetterheadLine, Signer, SignerRole, SigningForm } from '../../../../../shared/domain/office/schemas.ts';
import { letterheadLines, signerRoles } from '../../../../../shared/domain/office/schemas.ts';
import { same } from '../../../../../shared/domain/same.ts';
import { formatNip } from '../../../../../shared/text/format.ts';

export const numberParts = ['template', 'classification', 'certificateClassification', 'agencyCode'] as const;
export type NumberPart = (typeof numberParts)[number];
const signerParts = ['name', 'rank', 'nip', 'post', 'principal', 'through'] as const;
export type SignerPart = (typeof signerParts)[number];
export type SignerDraft = Readonly<Record<SignerPart, string>> & { readonly form: SigningForm };

export type OfficeDraft = {
  readonly letterhead: Readonly<Record<LetterheadLine, string>>;
  readonly place: string;
  readonly numbering: Readonly<Record<NumberPart, string>>;
  readonly signers: Readonly<Record<SignerRole, SignerDraft>>;
};
/** A field by its name, a signer's with the role in front. */
export type OfficeField = LetterheadLine | NumberPart | `${SignerRole}.${SignerPart}`;

const emptySigner: SignerDraft = { name: '', rank: '', nip: '', post: '', principal: '', through: '', form: 'own' };
const draftOfSigner = (signer: Signer | null): SignerDraft => (signer === null ? emptySigner : {
  name: signer.name, rank: signer.rank ?? '', nip: signer.nip === null ? '' : formatNip(signer.nip), post: signer.post, principal: signer.principal ?? '', through: signer.through ?? '', form: signer.form,
});

/** As the committee's list has it. Who heads the committee signs as that; whoever heads an agency, in their own post. */
export const signedBy = ({ name, rank, nip, post }: Pick<Member, 'name' | 'rank' | 'nip' | 'post'>, role: SignerRole, draft: SignerDraft, headOfCommittee: string): SignerDraft =>
  ({ ...draft, name, rank: rank ?? '', nip: nip === null ? '' : formatNip(nip), post: role === 'chair' ? headOfCommittee : post ?? '' });

export const draftOfOffice = ({ letterhead, signers, signingPlace, numbering }: OfficeView): OfficeDraft => ({
  letterhead: letterhead ?? { owner: '', agency: '', address: '', contact: '' },
  place: signingPlace ?? '',
  numbering,
  signers: { chair: draftOfSigner(signers.chair), head: draftOfSigner(signers.head) },
});

export const hasPrincipal = (form: SigningForm): boolean => form === 'onBehalf' || form === 'byOrder';

const digits = (nip: string): string => nip.replaceAll(/\D/g, '');
const orNull = (text: string): string | null => text.trim() || null;

const isEmpty = (draft: SignerDraft): boolean => signerParts.every((part) => draft[part].trim() === '');

const wrongIn = (draft: SignerDraft): readonly SignerPart[] => (isEmpty(draft) ? [] : signerParts.filter((part) => {
  switch (part) {
    case 'name': case 'post': return draft[part].trim() === '';
    case 'nip': return draft.nip.trim() !== '' && digits(draft.nip).length !== 18;
    case 'principal': return hasPrincipal(draft.form) && draft.principal.trim() === '';
    case 'through': return draft.form === 'byOrder' && draft.through.trim() === '';
    case 'rank': return draft.rank.trim().length > 60;
  }
}));

const signerOf = (draft: SignerDraft): Signer | null => (isEmpty(draft) ? null : {
  name: draft.name.trim(), rank: orNull(draft.rank), nip: orNull(digits(draft.nip)), post: draft.post.trim(), form: draft.form,
  principal: hasPrincipal(draft.form) ? orNull(draft.principal) : null, through: draft.form === 'byOrder' ? orNull(draft.through) : null,
});

const letterheadOf = (lines: OfficeDraft['letterhead']): Letterhead | null =>
  (letterheadLines.every((line) => lines[line].trim() === '') ? null : { owner: lines.owner.trim(), agency: lines.agency.trim(), address: lines.address.trim(), contact: lines.contact.trim() });

const numberingOf = (typed: OfficeDraft['numbering']): OfficeDraft['numbering'] => ({
  template: typed.template.trim(), classification: typed.classification.trim(), certificateClassification: typed.certificateClassification.trim(), agencyCode: typed.agencyCode.trim(),
});

/** The fields a person must mend first, or the commands that make the office what is typed. What is only written otherwise, with a space or in a NIP, is no change. */
export const readOffice = (draft: OfficeDraft, office: OfficeView): { readonly wrong: readonly OfficeField[] } | { readonly commands: readonly Command[] } => {
  const [letterhead, numbering, place] = [letterheadOf(draft.letterhead), numberingOf(draft.numbering), orNull(draft.place)];
  const changed = signerRoles.filter((role) => !same(signerOf(draft.signers[role]), office.signers[role]));
  const wrong: readonly OfficeField[] = [
    ...(letterhead !== null && letterhead.agency === '' ? ['agency' as const] : []),
    ...(templateProblem(draft.numbering.template) === null ? [] : ['template' as const]),
    ...changed.flatMap((role) => wrongIn(draft.signers[role]).map((part): OfficeField => `${role}.${part}`)),
  ];
  if (wrong.length > 0) return { wrong };
  return { commands: [
    ...(same(letterhead, office.letterhead) ? [] : [{ type: 'setLetterhead' as const, letterhead }]),
    ...changed.map((role) => ({ type: 'setSigner' as const, role, signer: signerOf(draft.signers[role]) })),
    ...(place === office.signingPlace ? [] : [{ type: 'setSigningPlace' as const, place }]),
    ...(same(numbering, office.numbering) ? [] : [{ type: 'setNumbering' as const, numbering }]),
  ] };
};
