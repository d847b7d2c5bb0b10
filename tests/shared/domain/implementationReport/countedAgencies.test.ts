// How many agencies the report says took part: as many as the draw evens out, wards with their district, by the names of the roster.
import { expect, test } from 'vitest';
import { countedAgencies } from '../../../../shared/domain/implementationReport/countedAgencies.ts';
import { defaultPlan } from '../../../../shared/domain/draw/plan.ts';
import { levelsOf } from '../../../../shared/domain/draw/evenness/levels.ts';
import type { Person } from '../../../../shared/domain/things.ts';
import { person, personFields } from '../../samples.ts';

const of = (number: number, agency: string, post: string): Person => ({ ...personFields(number), id: person(number), agency, post, district: null });
const people: readonly Person[] = [
  of(1, 'Kecamatan Klojen', 'Camat Klojen'), of(2, 'Kelurahan Kasin', 'Lurah Kasin'), of(3, 'Kelurahan Bareng', 'Lurah Bareng'),
  of(4, 'Kelurahan Dinoyo', 'Lurah Dinoyo'), of(5, 'Dinas Sosial', 'Kepala Bidang'), of(6, 'DINAS SOSIAL', 'Kepala Seksi'),
];

test('wards are counted with their district, under its name', () => {
  expect(countedAgencies(people)).toEqual([
    { name: 'Kecamatan Klojen', people: 3, isMerged: true }, { name: 'Kecamatan Lowokwaru', people: 1, isMerged: true }, { name: 'Dinas Sosial', people: 2, isMerged: false },
  ]);
});

test('there are as many as the draw has levels of them', () => {
  const plan = { ...defaultPlan, teams: 2 };
  const { problem } = levelsOf(people, plan, new Set());
  const at = problem.attributes.findIndex(({ name }) => name === 'agency');
  expect(countedAgencies(people)).toHaveLength(new Set(problem.people.map(({ levels }) => levels[at])).size);
});
