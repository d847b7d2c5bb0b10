// Gives every person, member of the committee, operator and agency a code that says nothing of them, puts it wherever a name stands in a text, and keeps what was taken away; it knows no fact.
import type { AnswerId, MemberId, PersonId, Words } from '../../units.ts';
import { writtenNames } from '../roster/shortName.ts';
import type { PersonFields } from '../roster/schemas.ts';
import type { MemberFields } from '../committee/schemas.ts';
import { nameKey } from '../nameKey.ts';
import { GONE, keepFirst, replacing } from './replacing.ts';

/** The numbers 1 to `count` in an order that nobody can foresee: who stood where on a list must not tell who it is. */
export type Shuffle = (count: number) => readonly number[];

export type Anonymiser = {
  person(id: PersonId): PersonId;
  personFields(id: PersonId, fields: PersonFields): PersonFields;
  member(id: MemberId): MemberId;
  memberFields(id: MemberId, fields: MemberFields): MemberFields;
  /** Somebody of the committee or at the console, by name. */
  someone(name: string): string;
  /** The code of a name that is known; of any other words nothing stays. */
  known(name: string | null): string | null;
  agency(name: string): string;
  /** A filled-in form: in what order forms came in must not tell whose they are. */
  answer(id: AnswerId): AnswerId;
  /** What a person wrote on a form to be known again by; the same code stays the same. */
  ownCode(code: string): string;
  /** A text that is not about a person; a name in it becomes its code. */
  kept(text: string): string;
  words(words: Words): Words;
  /** A text that may say anything of anybody. */
  gone(text: string): string;
};

/** `identifiers` tell by themselves who it is; `texts` are everything else that went. `kept`: what stays, as it stays. */
export type Removed = { readonly identifiers: ReadonlySet<string>; readonly texts: ReadonlySet<string>; readonly kept: ReadonlySet<string> };


/** What was met on a first reading of everything: who there is, before anybody has a code. */
export type Met = {
  readonly people: ReadonlyMap<PersonId, ReadonlySet<string>>;
  readonly members: ReadonlyMap<MemberId, ReadonlySet<string>>;
  readonly others: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  readonly answers: ReadonlySet<AnswerId>;
  readonly ownCodes: ReadonlySet<string>;
};

/** Changes nothing, and notes whoever and whatever it is asked about. */
export const meeting = (): { readonly anonymiser: Anonymiser; readonly met: Met } => {
  const [people, members] = [new Map<PersonId, Set<string>>(), new Map<MemberId, Set<string>>()];
  const [others, agencies, numbers, texts] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const [answers, ownCodes] = [new Set<AnswerId>(), new Set<string>()];
  const under = <Id>(map: Map<Id, Set<string>>, id: Id): Set<string> => {
    const known = map.get(id) ?? new Set<string>();
    map.set(id, known);
    return known;
  };
  const note = (set: Set<string>, ...all: readonly (string | null)[]): void => { for (const each of all) if (each !== null && each !== '') set.add(each); };
  const anonymiser: Anonymiser = {
    person: (id) => { under(people, id); return id; },
    personFields: (id, fields) => {
      under(people, id).add(fields.name);
      note(agencies, fields.agency);
      note(numbers, fields.nip, fields.phone);
      note(texts, fields.post, fields.agency);
      return fields;
    },
    member: (id) => { under(members, id); return id; },
    memberFields: (id, fields) => {
      under(members, id).add(fields.name);
      note(numbers, fields.nip);
      note(texts, fields.post);
      return fields;
    },
    someone: (name) => { note(others, name); return name; },
    known: (name) => { note(texts, name); return name; },
    agency: (name) => { note(agencies, name); note(texts, name); return name; },
    answer: (id) => { answers.add(id); return id; },
    ownCode: (code) => { note(ownCodes, code); note(texts, code); return code; },
    kept: (text) => text,
    words: (words) => words,
    gone: (text) => { note(texts, text); return text; },
  };
  return { anonymiser, met: { people, members, others, agencies, numbers, texts, answers, ownCodes } };
};

export const anonymiserFor = (met: Met, shuffle: Shuffle): { readonly anonymiser: Anonymiser; readonly removed: () => Removed } => {
  const numbered = <Id>(ids: Iterable<Id>): ReadonlyMap<Id, number> => {
    const all = [...ids];
    const numbers = shuffle(all.length);
    return new Map(all.map((id, i) => [id, numbers[i] ?? i + 1]));
  };
  const [people, members] = [numbered(met.people.keys()), numbered(met.members.keys())];
  const personCode = (id: PersonId): string => `P${String(people.get(id) ?? 0).padStart(3, '0')}`;
  const memberCode = (id: MemberId): string => `K${String(members.get(id) ?? 0).padStart(2, '0')}`;
  const byName = new Map<string, string>();
  for (const [id, names] of met.members) keepFirst(byName, names, memberCode(id));
  const operators = [...met.others].filter((name) => !byName.has(nameKey(name)));
  for (const [name, number] of numbered(operators)) keepFirst(byName, [name], `O${number}`);
  const whoActs = new Map(byName);
  for (const [id, names] of met.people) keepFirst(byName, names, personCode(id));
  const spelt = new Map<string, string>();
  for (const name of [...met.agencies].toSorted()) if (!spelt.has(nameKey(name))) spelt.set(nameKey(name), name);
  const agencies = numbered(spelt.keys());
  const [answers, ownCodes] = [numbered(met.answers), numbered(met.ownCodes)];
  const scrub = replacing(new Map([...byName, ...[...met.numbers].map((number) => [nameKey(number), GONE] as const)]));
  const kept = new Set<string>();
  const keep = (text: string): string => {
    const left = scrub(text);
    kept.add(left);
    return left;
  };
  // Plans and lists may spell one agency in two cases: so do the codes, and what counts them as one or as two still does.
  const agency = (name: string): string => `${spelt.get(nameKey(name)) === name ? 'U' : 'u'}${String(agencies.get(nameKey(name)) ?? 0).padStart(2, '0')}`;
  const anonymiser: Anonymiser = {
    person: (id) => `p${people.get(id) ?? 0}` as PersonId,
    personFields: (id, fields) => ({
      name: personCode(id), nip: null, gender: null, born: null, grade: null, post: null, agency: agency(fields.agency), district: null, phone: null,
    }),
    member: (id) => `c${members.get(id) ?? 0}` as MemberId,
    memberFields: (id, { roles }) => ({ name: memberCode(id), rank: null, nip: null, post: null, roles }),
    someone: (name) => (name === '' ? '' : whoActs.get(nameKey(name)) ?? GONE),
    known: (name) => (name === null ? null : byName.get(nameKey(name)) ?? null),
    answer: (id) => `a${answers.get(id) ?? 0}` as AnswerId,
    ownCode: (code) => `P${String(ownCodes.get(code) ?? 0).padStart(3, '0')}`,
    agency, kept: keep,
    words: ({ id, en }) => ({ id: keep(id), en: keep(en) }),
    gone: (text) => (text === '' ? '' : GONE),
  };
  const everyName = [...met.people.values(), ...met.members.values(), met.others].flatMap((names) => [...names]);
  return {
    anonymiser,
    removed: () => ({ identifiers: new Set([...everyName.flatMap(writtenNames), ...met.numbers]), texts: met.texts, kept }),
  };
};
