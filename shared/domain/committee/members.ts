// The committee as people with roles, from facilitators to signatories; who judges what stands in duties.ts.
import { z } from 'zod';
import type { MemberId } from '../../units.ts';
import { titleSchema } from '../../schema.ts';
import type { Decision, Deciders, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { State } from '../model.ts';

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
export type Member = MemberFields & { readonly id: MemberId };

export const nextMemberId = ({ committee }: State): MemberId => `c${1 + Math.max(0, ...committee.map(({ id }) => Number(id.slice(1))))}` as MemberId;

export const isListed = ({ committee }: State, name: string, self: MemberId | null = null): boolean =>
  committee.some((each) => each.id !== self && each.name.toUpperCase() === name.toUpperCase());

export const memberFieldsOf = (member: Member): MemberFields => {
  const { id: _, ...fields } = member;
  return fields;
};

const ofMember = (state: State, id: MemberId, go: (member: Member) => Decision): Decision => {
  const member = state.committee.find((each) => each.id === id);
  return member === undefined ? refuse({ code: 'unknownMember' }) : go(member);
};

export const memberDeciders: Deciders<'addMember' | 'editMember' | 'removeMember'> = {
  addMember: (state, { fields }) => (isListed(state, fields.name) ? refuse({ code: 'memberAlreadyIn', name: fields.name })
    : accept({ type: 'memberAdded', member: nextMemberId(state), fields })),
  editMember: (state, { member: id, fields }) => ofMember(state, id, (member) => {
    if (isListed(state, fields.name, id)) return refuse({ code: 'memberAlreadyIn', name: fields.name });
    if (JSON.stringify(fields) === JSON.stringify(memberFieldsOf(member))) return refuse({ code: 'unchanged' });
    const isOnDuty = state.duties.some((duty) => duty.member === id);
    return isOnDuty && !fields.roles.includes('judge') ? refuse({ code: 'judgeOnDuty', name: member.name }) : accept({ type: 'memberEdited', member: id, fields });
  }),
  removeMember: (state, { member: id }) => ofMember(state, id, (member) => (state.duties.some((duty) => duty.member === id)
    ? refuse({ code: 'judgeOnDuty', name: member.name }) : accept({ type: 'memberRemoved', member: id, fields: memberFieldsOf(member) }))),
};

const numberOf = ({ id }: Member): number => Number(id.slice(1));
const withMember = (state: State, id: MemberId, member: Member | null): State => ({
  ...state, committee: [...state.committee.filter((each) => each.id !== id), ...(member === null ? [] : [member])].toSorted((a, b) => numberOf(a) - numberOf(b)),
});

export const memberReducers: Reducers<'memberAdded' | 'memberEdited' | 'memberRemoved'> = {
  memberAdded: (state, { member, fields }) => withMember(state, member, { ...fields, id: member }),
  memberEdited: (state, { member, fields }) => withMember(state, member, { ...fields, id: member }),
  memberRemoved: (state, { member }) => withMember(state, member, null),
};
