// What each team, and who wants to of its people, will do after the retreat, as it was written down; it gives no points, has no due day, and no wall shows it. What agencies do by day 30, 60 and 90 stands in followUp/actionPlan.ts.
import type { PersonId, TeamId, Words } from '../../units.ts';
import type { Decision, Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import { idsOfTeam } from '../draw/idsOfTeam.ts';
import type { TeamPapersView } from '../draw/teamPapers.ts';
import { teamPapersView } from '../draw/teamPapers.ts';
import type { Fact } from '../facts.ts';
import { fieldsOf, nextId, numberOf, without, withOne } from '../ids.ts';
import { withoutAnswers } from '../learning/answers.ts';
import type { State } from '../model.ts';
import type { Commitment } from '../things.ts';
import type { CommitmentFields } from './schemas.ts';

const isSame = (a: Omit<CommitmentFields, 'text'>, b: Omit<CommitmentFields, 'text'>): boolean =>
  a.run === b.run && a.team === b.team && a.person === b.person;

const ofCommitment = (state: State, id: Commitment['id'], go: (commitment: Commitment) => Decision): Decision => {
  const commitment = state.commitments.find((each) => each.id === id);
  return commitment === undefined ? refuse({ code: 'unknownCommitment' }) : go(commitment);
};

export const commitmentDeciders: Deciders<'recordCommitment' | 'editCommitment' | 'removeCommitment'> = {
  recordCommitment: (state, { fields }) => {
    const { run, team: teamId, person: personId } = fields;
    if (run !== null && !state.runs.some(({ id }) => id === run)) return refuse({ code: 'unknownRun' });
    const team = state.teams.find(({ id }) => id === teamId);
    if (team === undefined) return refuse({ code: 'unknownTeam' });
    const person = state.people.find(({ id }) => id === personId);
    if (personId !== null && person === undefined) return refuse({ code: 'unknownPerson' });
    if (personId !== null && !team.members.includes(personId)) return refuse({ code: 'notInTeam', name: person?.name ?? '', team: team.name });
    if (state.commitments.some((each) => isSame(each, fields))) return refuse({ code: 'hasCommitment', name: person?.name ?? team.name });
    return accept({ type: 'commitmentRecorded', commitment: nextId('k', state.commitments), fields });
  },
  editCommitment: (state, { commitment: id, text }) => ofCommitment(state, id, (commitment) => (commitment.text === text
    ? refuse({ code: 'unchanged' }) : accept({ type: 'commitmentEdited', commitment: id, fields: { ...fieldsOf(commitment), text } }))),
  removeCommitment: (state, { commitment: id }) =>
    ofCommitment(state, id, (commitment) => accept({ type: 'commitmentRemoved', commitment: id, fields: fieldsOf(commitment) })),
};

type Recorded = 'commitmentRecorded' | 'commitmentEdited' | 'commitmentRemoved';

export const commitmentReducers: Reducers<Recorded> = {
  commitmentRecorded: (state, { commitment, fields }) => ({ ...state, commitments: withOne(state.commitments, { ...fields, id: commitment }) }),
  commitmentEdited: (state, { commitment, fields }) => ({ ...state, commitments: withOne(state.commitments, { ...fields, id: commitment }) }),
  commitmentRemoved: (state, { commitment }) => ({ ...state, commitments: without(state.commitments, commitment) }),
};

export const commitmentInverses: Inverses<Recorded> = {
  commitmentRecorded: (_, { commitment, fields }) => [{ type: 'commitmentRemoved', commitment, fields }],
  commitmentEdited: ({ commitments }, { commitment }) =>
    commitments.filter(({ id }) => id === commitment).map((each) => ({ type: 'commitmentEdited', commitment, fields: fieldsOf(each) })),
  commitmentRemoved: (_, { commitment, fields }) => [{ type: 'commitmentRecorded', commitment, fields }],
};

/** A fact as it may be printed elsewhere than on the console: that a person committed themselves or answered, not to what and what. */
export const withoutPersonalText = (fact: Fact): Fact => {
  switch (fact.type) {
    case 'commitmentRecorded': case 'commitmentEdited': case 'commitmentRemoved':
      return fact.fields.person === null ? fact : { ...fact, fields: { ...fact.fields, text: '' } };
    default: return withoutAnswers(fact);
  }
};

/** `name`: the person's, who may have left since; null: it is the team's. */
export type CommitmentRow = Commitment & { readonly name: string | null };
export type CommitmentsView = {
  /** With what the teams merged into each committed themselves to. */
  readonly teams: readonly {
    readonly team: TeamId; readonly number: number; readonly name: string;
    readonly members: readonly { readonly person: PersonId; readonly name: string }[];
    readonly commitments: readonly CommitmentRow[];
  }[];
  /** Of teams that are no longer there. */
  readonly others: readonly CommitmentRow[];
};

const commitmentsView = (state: State): CommitmentsView => {
  const names = new Map([...state.formerPeople, ...state.people].map(({ id, name }) => [id, name]));
  const rows = state.commitments.map((each): CommitmentRow => ({ ...each, name: each.person === null ? null : names.get(each.person) ?? '' }));
  return {
    teams: state.teams.map((team) => ({
      team: team.id, number: team.number, name: team.name,
      members: team.members.map((person) => ({ person, name: names.get(person) ?? '' })),
      commitments: rows.filter((row) => idsOfTeam(team).includes(row.team)),
    })),
    others: rows.filter((row) => !state.teams.some((team) => idsOfTeam(team).includes(row.team))),
  };
};

/** For the paper that is signed: what the teams wrote, and nothing of a single person's. `exercise` null: of the whole retreat. */
export type CommitmentPaperView = TeamPapersView & {
  readonly commitments: readonly { readonly team: number; readonly exercise: Words | null; readonly text: string }[];
};

const commitmentPaperView = (state: State): CommitmentPaperView => ({
  ...teamPapersView(state),
  commitments: state.teams.flatMap((team) => state.commitments.filter(({ team: of, person }) => person === null && idsOfTeam(team).includes(of))
    .map(({ run, text }) => ({ team: numberOf(team.id), exercise: state.runs.find(({ id }) => id === run)?.exercise.name ?? null, text }))),
});

export const commitmentViews = { commitments: commitmentsView, commitmentPaper: commitmentPaperView };
