// A committee member's fields while they are typed, and what is still wrong with them; it stores nothing.
import type { CommitteeRole, MemberFields } from '../../../../shared/domain/committee/schemas.ts';
import { memberFieldsSchema } from '../../../../shared/domain/committee/schemas.ts';

export type MemberDraft = { readonly name: string; readonly rank: string; readonly nip: string; readonly post: string; readonly roles: readonly CommitteeRole[] };
export type MemberField = keyof MemberDraft;

export const draftOfMember = (member: MemberFields | null): MemberDraft =>
  ({ name: member?.name ?? '', rank: member?.rank ?? '', nip: member?.nip ?? '', post: member?.post ?? '', roles: member?.roles ?? [] });

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Spaces and dots are how people write a NIP, not part of it. */
export const readMember = ({ name, rank, nip, post, roles }: MemberDraft): { readonly fields: MemberFields } | { readonly wrong: readonly MemberField[] } => {
  const read = memberFieldsSchema.safeParse({ name: name.trim(), rank: orNull(rank), nip: orNull(nip.replace(/[\s.]/g, '')), post: orNull(post), roles });
  return read.success ? { fields: read.data } : { wrong: read.error.issues.map(({ path }) => path[0] as MemberField) };
};
