// Tells facts for a rehearsal: every participant and committee member by another's name and without NIP, birth date, grade, post or phone; ids, agencies and who sits at the console stay.
import type { Anonymiser, Shuffle } from '../anonymise/codes.ts';
import { GONE, keepFirst, replacing } from '../anonymise/replacing.ts';
import { numberOf } from '../ids.ts';
import type { State } from '../model.ts';
import { nameKey } from '../nameKey.ts';
import { nameGivers } from './shuffledNames.ts';

export const rehearserFor = ({ people, committee }: Pick<State, 'people' | 'committee'>, shuffle: Shuffle): Anonymiser => {
  const personGivers = nameGivers(people.map(({ id, name, agency }) => ({ id, name, group: agency })), shuffle);
  const memberGivers = nameGivers(committee.map(({ id, name }) => ({ id, name, group: id })), shuffle);
  const personById = new Map<string, State['people'][number]>(people.map((person) => [person.id, person]));
  const memberById = new Map<string, State['committee'][number]>(committee.map((member) => [member.id, member]));
  const giverOf = (id: string) => personById.get(personGivers.get(id) ?? '');
  const personName = (id: string): string => giverOf(id)?.name ?? `P${String(numberOf(id)).padStart(3, '0')}`;
  const memberName = (id: string): string => memberById.get(memberGivers.get(id) ?? '')?.name ?? `K${String(numberOf(id)).padStart(2, '0')}`;
  const newNames = new Map<string, string>();
  for (const { id, name } of committee) keepFirst(newNames, [name], memberName(id));
  for (const { id, name } of people) keepFirst(newNames, [name], personName(id));
  const kept = replacing(newNames);
  return {
    person: (id) => id,
    // The gender goes with the name: it says no more than the name does.
    personFields: (id, { agency }) => ({ name: personName(id), nip: null, gender: giverOf(id)?.gender ?? null, born: null, grade: null, post: null, agency, district: null, phone: null }),
    member: (id) => id,
    memberFields: (id, { roles }) => ({ name: memberName(id), rank: null, nip: null, post: null, roles }),
    // Who rehearses at the console is who they are.
    someone: (name) => name,
    known: (name) => (name === null ? null : newNames.get(nameKey(name)) ?? null),
    agency: (name) => name,
    answer: (id) => id,
    ownCode: () => GONE,
    kept,
    words: ({ id, en }) => ({ id: kept(id), en: kept(en) }),
    gone: (text) => (text === '' ? '' : GONE),
  };
};
