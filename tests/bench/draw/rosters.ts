// Seeded rosters of invented civil servants for the draw bench, in the shape a city's rosters have; no person stands behind any.
import { contradictions } from '../../../shared/domain/draw/rules/contradictions.ts';
import type { Generator } from '../../../shared/domain/draw/search/generator.ts';
import { generatorOf } from '../../../shared/domain/draw/search/generator.ts';
import type { DrawProblem, DrawRule } from '../../../shared/domain/draw/problem.ts';

const DISTRICTS = ['BLIMBING', 'KEDUNGKANDANG', 'KLOJEN', 'LOWOKWARU', 'SUKUN'];
const attributes = [
  { name: 'agency', weight: 8 }, { name: 'district', weight: 8 }, { name: 'post', weight: 4 }, { name: 'grade', weight: 2 },
  { name: 'gender', weight: 2 }, { name: 'age', weight: 2 }, { name: 'condition', weight: 1 },
] as const;
const AGE_GROUPS = 5;

type Seat = { readonly agency: string; readonly district: string | null; readonly post: string; readonly grades: readonly string[] };

const pick = <T>(chance: Generator, items: readonly T[]): T => items[chance.below(items.length)] as T;
const isOneOf = (chance: Generator, share: number): boolean => chance.below(100) < share;

/** Half heads of wards, some of districts, some in the secretariat, the rest in agencies of unequal size. */
const seat = (chance: Generator, agencies: number): Seat => {
  const drawn = chance.below(100);
  const district = pick(chance, DISTRICTS);
  if (drawn < 50) return { agency: `KECAMATAN ${district}`, district, post: 'LURAH', grades: ['III/C', 'III/D'] };
  if (drawn < 55) return { agency: `KECAMATAN ${district}`, district: null, post: 'CAMAT', grades: ['IV/A', 'IV/B'] };
  if (drawn < 70) {
    const post = pick(chance, ['ASISTEN', 'STAF AHLI', 'KEPALA BAGIAN', 'KEPALA BAGIAN', 'KEPALA BAGIAN', 'KEPALA SUBBAGIAN']);
    return { agency: 'SETDA', district: null, post, grades: ['III/D', 'IV/A', 'IV/B', 'IV/C'] };
  }
  const agency = `INSTANSI ${Math.min(chance.below(agencies), chance.below(agencies))}`;
  return { agency, district: null, post: pick(chance, ['KEPALA DINAS', 'KEPALA DINAS', 'KEPALA BADAN', 'KEPALA BIDANG']), grades: ['IV/A', 'IV/B', 'IV/C'] };
};

/** Seven attributes, people in canonical order. The same seed gives the same roster. */
export const rosterOf = (people: number, teams: number, seed: string): DrawProblem => {
  const chance = generatorOf(`kompak-bench-roster\n${seed}\n`);
  const eldestFirst = chance.shuffle(Array.from({ length: people }, (_, rank) => rank));
  return {
    teams, attributes, rules: [],
    people: Array.from({ length: people }, (_, at) => {
      const { agency, district, post, grades } = seat(chance, 25);
      const age = String(Math.floor(((eldestFirst[at] as number) * AGE_GROUPS) / people) + 1);
      return {
        key: String(at + 1).padStart(5, '0'),
        levels: [agency, district, post, pick(chance, grades), isOneOf(chance, 60) ? 'L' : 'P', age, isOneOf(chance, 7) ? 'YA' : null],
      };
    }),
  };
};

/** For every hundred people five groups of two or three, six pairs apart, four who are all apart, three pins; and captains, twelve for ten teams. */
const anyRules = ({ people, teams }: DrawProblem, chance: Generator): readonly DrawRule[] => {
  const keys = chance.shuffle(people.map(({ key }) => key));
  const next = (count: number): readonly string[] => keys.splice(0, count);
  const hundreds = Math.round(people.length / 100);
  const times = (count: number): readonly number[] => Array.from({ length: count * hundreds }, (_, at) => at);
  return [
    ...times(5).map((): DrawRule => ({ kind: 'together', people: next(2 + chance.below(2)) })),
    ...times(6).map((): DrawRule => ({ kind: 'apart', people: next(2) })),
    ...times(1).map((): DrawRule => ({ kind: 'apart', people: next(4) })),
    ...times(3).map((): DrawRule => ({ kind: 'pinned', person: next(1)[0] as string, team: chance.below(teams) })),
    { kind: 'captains', people: chance.shuffle(people.map(({ key }) => key)).slice(0, Math.ceil((teams * 12) / 10)) },
  ];
};

/** Rules that contradict each other are drawn anew. */
export const rulesFor = (problem: DrawProblem, seed: string): readonly DrawRule[] => {
  const chance = generatorOf(`kompak-bench-rules\n${seed}\n`);
  for (;;) {
    const rules = anyRules(problem, chance);
    if (contradictions({ ...problem, rules }).length === 0) return rules;
  }
};
