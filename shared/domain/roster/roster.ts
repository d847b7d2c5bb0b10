// Taking people into the retreat, and what a later file changes of them; it reads no file and deals no team.
import { LONGEST_REASON } from '../../schema.ts';
import type { PersonId } from '../../units.ts';
import type { CommandOf } from '../commands.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';
import type { PersonFields } from './schemas.ts';
import type { Refusal } from '../../refusal.ts';
import { knownPeople } from './known.ts';
import { fieldsOf } from '../ids.ts';
import { nextPersonNumber } from './listOrder.ts';

/** Two rows are the same person: by NIP where both have one, else by name and agency. */
export const samePerson = (a: PersonFields, b: PersonFields): boolean =>
  a.nip !== null && b.nip !== null ? a.nip === b.nip
    : a.name.toUpperCase() === b.name.toUpperCase() && a.agency.toUpperCase() === b.agency.toUpperCase();

/** Nobody may be in the list twice once the command is done: neither with someone already there nor with someone it brings. */
const doublesAfter = (state: State, { people, changed = [], gone = [] }: CommandOf<'importPeople'>): Refusal | null => {
  const leaving = new Set<PersonId>([...gone, ...changed.map(({ id }) => id)]);
  const known = knownPeople<'here' | 'brought'>();
  for (const person of state.people) if (!leaving.has(person.id)) known.add(person, 'here');
  const [again, twice]: [string[], string[]] = [[], []];
  for (const fields of [...changed.map((person) => person.fields), ...people]) {
    const found = known.find(fields);
    if (found === 'here') again.push(fields.name);
    else if (found === 'brought') twice.push(fields.name);
    known.add(fields, 'brought');
  }
  return again.length > 0 ? { code: 'peopleAlreadyIn', names: again } : twice.length > 0 ? { code: 'peopleTwice', names: twice } : null;
};

export const rosterDeciders: Deciders<'importPeople'> = {
  importPeople: (state, command) => {
    const { source, people, changed = [], gone = [] } = command;
    if (people.length + changed.length + gone.length === 0) return refuse({ code: 'unchanged' });
    const here = new Set(state.people.map(({ id }) => id));
    const named = [...gone, ...changed.map(({ id }) => id)];
    if (named.some((id) => !here.has(id)) || new Set(named).size < named.length) return refuse({ code: 'rosterMovedOn' });
    const doubles = doublesAfter(state, command);
    if (doubles !== null) return refuse(doubles);
    const first = nextPersonNumber(state);
    const facts: readonly (Fact | null)[] = [
      people.length === 0 ? null : { type: 'peopleImported', source, people: people.map((fields, i) => ({ id: `p${first + i}` as PersonId, fields })) },
      changed.length === 0 ? null : { type: 'peopleUpdated', source, people: changed },
      ...gone.map((person): Fact => ({
        type: 'personWithdrawn', person,
        left: { reason: source.name.slice(0, LONGEST_REASON).trimEnd(), team: state.teams.find(({ members }) => members.includes(person))?.id ?? null, replacedBy: null },
      })),
    ];
    return accept(...facts.filter((fact) => fact !== null));
  },
};

type Recorded = 'peopleImported' | 'peopleUpdated' | 'peopleRemoved';

export const rosterReducers: Reducers<Recorded> = {
  peopleImported: (state, { source: { sha256 }, people }, at) => ({
    ...state, people: [...state.people, ...people.map(({ id, fields }) => ({ ...fields, id }))], imports: [...state.imports, { sha256, at }],
  }),
  peopleUpdated: (state, { people }) => {
    const fields = new Map(people.map((person) => [person.id, person.fields]));
    return { ...state, people: state.people.map((person) => ({ ...person, ...fields.get(person.id) })) };
  },
  peopleRemoved: (state, { source, people }) => {
    const gone = new Set(people.map(({ id }) => id));
    const undone = state.imports.findLastIndex(({ sha256 }) => sha256 === source.sha256);
    return { ...state, people: state.people.filter((person) => !gone.has(person.id)), imports: state.imports.filter((_, at) => at !== undone) };
  },
};

export const rosterInverses: Inverses<Recorded> = {
  peopleImported: (_, { source, people }) => [{ type: 'peopleRemoved', source, people }],
  peopleUpdated: ({ people }, { source, people: updated }) => {
    const ids = new Set(updated.map(({ id }) => id));
    return [{ type: 'peopleUpdated', source, people: people.filter(({ id }) => ids.has(id)).map((person) => ({ id: person.id, fields: fieldsOf(person) })) }];
  },
  peopleRemoved: (_, { source, people }) => [{ type: 'peopleImported', source, people }],
};
