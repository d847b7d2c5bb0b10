// The committee as people with roles, from facilitators to signatories; who judges what stands in duties.ts.
import type { MemberId } from '../../units.ts';
import type { Decision, Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Duty, Member, State } from '../model.ts';
import type { MemberFields } from './schemas.ts';

export const nextMemberId = ({ committee }: State): MemberId => `c${1 + Math.max(0, ...committee.map(({ id }) => Number(id.slice(1))))}` as MemberId;

export const isListed = ({ committee }: State, name: string, self: MemberId | null = null): boolean =>
  committee.some((each) => each.id !== self && each.name.toUpperCase() === name.toUpperCase());

const memberFieldsOf = (member: Member): MemberFields => {
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

type Recorded = 'memberAdded' | 'memberEdited' | 'memberRemoved';

export const memberReducers: Reducers<Recorded> = {
  memberAdded: (state, { member, fields }) => withMember(state, member, { ...fields, id: member }),
  memberEdited: (state, { member, fields }) => withMember(state, member, { ...fields, id: member }),
  memberRemoved: (state, { member }) => withMember(state, member, null),
};

export const memberInverses: Inverses<Recorded> = {
  memberAdded: (_, { member, fields }) => [{ type: 'memberRemoved', member, fields }],
  memberEdited: ({ committee }, { member }) =>
    committee.filter(({ id }) => id === member).map((each) => ({ type: 'memberEdited', member, fields: memberFieldsOf(each) })),
  memberRemoved: (_, { member, fields }) => [{ type: 'memberAdded', member, fields }],
};

export type CommitteeView = { readonly members: readonly Member[]; readonly duties: readonly Duty[] };

export const committeeViews = {
  committee: ({ committee, duties }: State): CommitteeView => ({ members: committee, duties }),
};
