// From the people of a retreat and a plan to what a draw is given: a level of each attribute for everyone, keys, and rules by key. It deals nobody.
import { districts } from '../../../library/places.ts';
import type { Day, PersonId } from '../../../units.ts';
import type { Person } from '../../things.ts';
import { birthOf, genderOf } from '../../roster/derived.ts';
import { byBytes, canonicalText } from '../record/canonicalText.ts';
import type { AttributeName, DrawPlan, PlanRule } from '../plan.ts';
import { DISTRICT_HEAD, WARD_HEAD, postLevel } from './postLevel.ts';
import type { DrawAttribute, DrawProblem, DrawRule } from '../problem.ts';

/** `people`: who stands at each place of the problem. */
export type Levelled = { readonly problem: DrawProblem; readonly people: readonly PersonId[] };

const AGE_GROUPS = 5;
const YES = 'YA';

const districtOfWard = new Map(districts.flatMap(({ name, wards }) => wards.map((ward) => [canonicalText(ward), canonicalText(name)] as const)));

const orNull = (text: string): string | null => (text === '' ? null : text);
const without = (text: string | null, word: RegExp): string => canonicalText(text ?? '').replace(word, '');

/** Of a head of a ward or a district; null where neither the roster nor the ward's name says. */
const districtOf = (person: Person, level: string | null): string | null => {
  const written = orNull(without(person.district, /^KEC(AMATAN|\.)? ?/));
  if (written !== null) return written;
  if (level === DISTRICT_HEAD) return orNull(without(person.agency, /^KEC(AMATAN|\.) ?/));
  return districtOfWard.get(without(person.agency, /^KEL(URAHAN|\.) ?/)) ?? districtOfWard.get(without(person.post, /^.*\bLURAH /)) ?? null;
};

/** Which agency somebody counts for: a head of a ward for the district it lies in; null where none is told. */
export const agencyLevel = (person: Person): string | null => {
  const post = postLevel(person.post);
  const district = post === WARD_HEAD || post === DISTRICT_HEAD ? districtOf(person, post) : null;
  return district === null ? orNull(canonicalText(person.agency)) : `KECAMATAN ${district}`;
};

/** "Penata Tk. I (III/d)" and "III d" are one grade. */
const gradeLevel = (grade: string | null): string | null => {
  const words = canonicalText(grade ?? '');
  const [, rank, letter] = /(?:^|[^A-Z])(IV|I{1,3})\s*[/.-]?\s*([A-E])(?![A-Z])/.exec(words) ?? [];
  return rank === undefined ? orNull(words.replace(/^(GOL(ONGAN|\.)?|PPPK) ?/, '')) : `${rank}/${letter}`;
};

type Read = { readonly person: Person; readonly key: string; readonly birth: Day | null; readonly levels: Readonly<Record<AttributeName, string | null>> };

const read = (person: Person, isNipUnique: boolean, isFlagged: boolean): Read => {
  const post = postLevel(person.post);
  const agency = canonicalText(person.agency);
  return {
    person,
    key: isNipUnique && person.nip !== null ? person.nip : `${canonicalText(person.name)}|${agency}`,
    birth: birthOf(person)?.day ?? null,
    levels: {
      agency: agencyLevel(person),
      district: post === WARD_HEAD ? districtOf(person, post) : null,
      post,
      grade: gradeLevel(person.grade),
      gender: genderOf(person)?.gender ?? null,
      age: null,
      condition: isFlagged ? YES : null,
    },
  };
};

/** Levels as one text: people who differ in nothing have the same. */
const lineOf = ({ levels }: Read): string => Object.values(levels).map((level) => level ?? '').join('\t');

/** The eldest first, cut into groups of equal size; who was born on one day is cut in the order of keys. */
const withAges = (all: readonly Read[], groupOf: (rank: number, of: number) => number): readonly Read[] => {
  const ranked = all.filter(({ birth }) => birth !== null)
    .toSorted((a, b) => byBytes(a.birth ?? '', b.birth ?? '') || byBytes(a.key, b.key) || byBytes(lineOf(a), lineOf(b)));
  const ages = new Map(ranked.map((each, rank) => [each, String(groupOf(rank, ranked.length) + 1)]));
  return all.map((each) => ({ ...each, levels: { ...each.levels, age: ages.get(each) ?? null } }));
};

/** Which rules name each person, as text: it tells twins apart who differ in nothing else. */
const rulesOf = (rules: readonly PlanRule[]): ReadonlyMap<PersonId, string> => {
  const named = new Map<PersonId, string>();
  for (const rule of rules) {
    const what = rule.kind === 'pinned' ? `${rule.kind}${rule.team}` : `${rule.kind}${rule.people.length}`;
    for (const id of rule.kind === 'pinned' ? [rule.person] : rule.people) named.set(id, `${named.get(id) ?? ''} ${what}`);
  }
  return new Map([...named].map(([id, words]) => [id, words.split(' ').toSorted().join(' ')]));
};

/** Equal keys get #2, #3 … in the order of their lines. */
const withOwnKeys = (all: readonly Read[], rules: readonly PlanRule[]): readonly Read[] => {
  const named = rulesOf(rules);
  const taken = new Set(all.map(({ key }) => key));
  const sorted = all.toSorted((a, b) =>
    byBytes(a.key, b.key) || byBytes(lineOf(a), lineOf(b)) || byBytes(named.get(a.person.id) ?? '', named.get(b.person.id) ?? ''));
  return sorted.map((each, at) => {
    if (sorted[at - 1]?.key !== each.key) return each;
    let number = 2;
    while (taken.has(`${each.key}#${number}`)) number += 1;
    const key = `${each.key}#${number}`;
    taken.add(key);
    return { ...each, key };
  }).toSorted((a, b) => byBytes(a.key, b.key));
};

const ruleByKeys = (rule: PlanRule, keyOf: ReadonlyMap<PersonId, string>): readonly DrawRule[] => {
  const keys = (rule.kind === 'pinned' ? [rule.person] : rule.people).flatMap((id) => keyOf.get(id) ?? []);
  if (rule.kind === 'pinned') return keys.map((person) => ({ kind: rule.kind, person, team: rule.team - 1 }));
  // One person alone is together with all and apart from all; but without any captain the rule still stands, and cannot be kept.
  return rule.kind !== 'captains' && keys.length < 2 ? [] : [{ kind: rule.kind, people: keys }];
};

/**
 * The same problem whatever order the people come in. `people` are those to be drawn: a rule forgets who is not among them.
 * `flagged`: who has a physical limit; it counts only where the plan weighs it.
 */
export const levelsOf = (people: readonly Person[], plan: DrawPlan, flagged: ReadonlySet<PersonId>): Levelled => {
  const counted = plan.attributes.flatMap(({ name, weight }) => (weight === 0 ? [] : [{ name, weight } satisfies DrawAttribute]));
  const isWeighed = counted.some(({ name }) => name === 'condition');
  const nips = new Map<string, number>();
  for (const { nip } of people) if (nip !== null) nips.set(nip, (nips.get(nip) ?? 0) + 1);
  const readAll = people.map((person) => read(person, nips.get(person.nip ?? '') === 1, isWeighed && flagged.has(person.id)));
  const aged = withAges(readAll, (rank, of) => (plan.strictAge ? Math.floor(rank / plan.teams) : Math.floor((rank * AGE_GROUPS) / of)));
  const all = withOwnKeys(aged, plan.rules);
  const keyOf = new Map(all.map(({ person, key }) => [person.id, key]));
  return {
    problem: {
      teams: plan.teams,
      attributes: counted,
      people: all.map(({ key, levels }) => ({ key, levels: counted.map(({ name }) => levels[name]) })),
      rules: plan.rules.flatMap((rule) => ruleByKeys(rule, keyOf)),
    },
    people: all.map(({ person }) => person.id),
  };
};

/** The plan without what nobody of these people has a level of: a roster without such a column. */
export const planFor = (people: readonly Person[], plan: DrawPlan, flagged: ReadonlySet<PersonId>): DrawPlan => {
  const { problem } = levelsOf(people, plan, flagged);
  const known = new Set(problem.attributes.flatMap(({ name }, at) => (problem.people.some(({ levels }) => (levels[at] ?? null) !== null) ? [name] : [])));
  return { ...plan, attributes: plan.attributes.filter(({ name }) => known.has(name)) };
};
