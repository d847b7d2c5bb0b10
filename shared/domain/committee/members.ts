// The committee as people with roles, from facilitators to signatories; who judges what stands in duties.ts.
import type { MemberId } from '../../units.ts';
import type { Decision, Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { State } from '../model.ts';
import type { Duty, Member } from '../things.ts';
import { fieldsOf, nextId, without, withOne } from '../ids.ts';
import { same } from '../same.ts';
import { allSaid } from '../scoring/sheets/byTeam.ts';

/** Whoever judged, observed or has a certificate's number, still there or not. */
const recorded = ({ runs, certificates: { numbers } }: Pick<State, 'runs' | 'certificates'>): readonly MemberId[] => [
  ...Object.keys(numbers).filter((holder): holder is MemberId => holder.startsWith('c')),
  ...runs.flatMap(({ judges, formerJudges, sheets, ratings }) =>
    [...judges, ...Object.values(formerJudges).flat(), ...[...allSaid<unknown>(sheets), ...allSaid<unknown>(ratings)].flatMap(({ who }) => who ?? [])]),
];

/** What is recorded of somebody who left must not pass to whoever comes. */
export const nextMemberId = (state: State): MemberId => nextId('c', [...state.committee, ...recorded(state).map((id) => ({ id }))]);

export const isListed = ({ committee }: State, name: string, self: MemberId | null = null): boolean =>
  committee.some((each) => each.id !== self && each.name.toUpperCase() === name.toUpperCase());

const ofMember = (state: State, id: MemberId, go: (member: Member) => Decision): Decision => {
  const member = state.committee.find((each) => each.id === id);
  return member === undefined ? refuse({ code: 'unknownMember' }) : go(member);
};

export const memberDeciders: Deciders<'addMember' | 'editMember' | 'removeMember'> = {
  addMember: (state, { fields }) => (isListed(state, fields.name) ? refuse({ code: 'memberAlreadyIn', name: fields.name })
    : accept({ type: 'memberAdded', member: nextMemberId(state), fields })),
  editMember: (state, { member: id, fields }) => ofMember(state, id, (member) => {
    if (isListed(state, fields.name, id)) return refuse({ code: 'memberAlreadyIn', name: fields.name });
    if (same(fields, fieldsOf(member))) return refuse({ code: 'unchanged' });
    const isOnDuty = state.duties.some((duty) => duty.member === id);
    return isOnDuty && !fields.roles.includes('judge') ? refuse({ code: 'judgeOnDuty', name: member.name }) : accept({ type: 'memberEdited', member: id, fields });
  }),
  removeMember: (state, { member: id }) => ofMember(state, id, (member) => (state.duties.some((duty) => duty.member === id)
    ? refuse({ code: 'judgeOnDuty', name: member.name }) : accept({ type: 'memberRemoved', member: id, fields: fieldsOf(member) }))),
};

type Recorded = 'memberAdded' | 'memberEdited' | 'memberRemoved';

export const memberReducers: Reducers<Recorded> = {
  memberAdded: (state, { member, fields }) => ({ ...state, committee: withOne(state.committee, { ...fields, id: member }) }),
  memberEdited: (state, { member, fields }) => ({ ...state, committee: withOne(state.committee, { ...fields, id: member }) }),
  memberRemoved: (state, { member }) => ({ ...state, committee: without(state.committee, member) }),
};

export const memberInverses: Inverses<Recorded> = {
  memberAdded: (_, { member, fields }) => [{ type: 'memberRemoved', member, fields }],
  memberEdited: ({ committee }, { member }) =>
    committee.filter(({ id }) => id === member).map((each) => ({ type: 'memberEdited', member, fields: fieldsOf(each) })),
  memberRemoved: (_, { member, fields }) => [{ type: 'memberAdded', member, fields }],
};

export type CommitteeView = { readonly members: readonly Member[]; readonly duties: readonly Duty[] };

export const committeeViews = {
  committee: ({ committee, duties }: State): CommitteeView => ({ members: committee, duties }),
};
