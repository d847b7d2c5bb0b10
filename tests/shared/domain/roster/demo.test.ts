// The demo: a hundred invented people for the posts of the city, the same for ever, and commands that the rules accept.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { commandSchema } from '../../../../shared/domain/commands.ts';
import { personFieldsSchema } from '../../../../shared/domain/roster/schemas.ts';
import { agencies, divisions } from '../../../../shared/library/agencies.ts';
import { demoPeople } from '../../../../shared/library/demoPeople.ts';
import { demoCommands } from '../../../../shared/library/demoRetreat.ts';
import { districts } from '../../../../shared/library/places.ts';
import { stateAfter } from '../../given.ts';

const people = demoPeople();
const count = (post: RegExp): number => people.filter((person) => post.test(person.post ?? '')).length;

test('five districts have fifty-seven wards, no two of one name', () => {
  expect(districts.map(({ wards }) => wards.length)).toEqual([12, 11, 11, 11, 12]);
  expect(new Set(districts.flatMap(({ wards }) => wards)).size).toBe(57);
  expect([agencies.length, divisions.length]).toEqual([22, 8]);
});

describe('the people', () => {
  test('fill every post once', () => {
    expect(people).toHaveLength(100);
    expect([count(/^Lurah /), count(/^Camat /), count(/^Kepala Bagian /), count(/^Asisten /), count(/^Staf Ahli /), count(/^Sekretaris Daerah$/), count(/^Direktur/)])
      .toEqual([57, 5, 8, 3, 3, 1, 1]);
    expect(new Set(people.map((person) => `${person.post} ${person.agency}`)).size).toBe(100);
  });

  test('can be stored as they are', () => {
    for (const person of people) expect(personFieldsSchema.parse(person)).toEqual(person);
  });

  test('have a NIP that agrees with itself and that no office gives out', () => {
    const nips = people.flatMap(({ nip, gender }) => (nip === null ? [] : [{ nip, gender }]));
    expect(nips).toHaveLength(99);
    expect(new Set(nips.map(({ nip }) => nip.slice(15))).size).toBe(99);
    for (const { nip, gender } of nips) {
      const [, year, month, day, entered, enteredIn, digit, serial] = /^(\d{4})(\d\d)(\d\d)(\d{4})(\d\d)(\d)(\d{3})$/.exec(nip)?.map(Number) ?? [];
      expect([year, month, day, entered, enteredIn, serial].every((part) => part !== undefined)).toBe(true);
      const born = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
      expect(born.toISOString().slice(0, 10).replaceAll('-', '')).toBe(nip.slice(0, 8));
      expect(year).toBeGreaterThanOrEqual(1967);
      expect(year).toBeLessThanOrEqual(1989);
      expect((entered ?? 0) - (year ?? 0)).toBeGreaterThanOrEqual(22);
      expect(enteredIn).toBeLessThanOrEqual(12);
      expect(digit).toBe(gender === 'L' ? 1 : 2);
      expect(serial).toBeGreaterThanOrEqual(900);
    }
  });

  test('the director of the enterprise has neither NIP nor grade', () => {
    expect(people.filter(({ nip }) => nip === null)).toMatchObject([{ post: 'Direktur Utama', agency: 'Perumda Tugu Tirta', grade: null, district: null }]);
  });

  test('heads of wards and districts, and only they, have a district', () => {
    for (const { name, wards } of districts) {
      expect(people.filter(({ district }) => district === name).map(({ post }) => post)).toEqual([`Camat ${name}`, ...wards.map((ward) => `Lurah ${ward}`)]);
    }
    expect(people.filter(({ district }) => district !== null)).toHaveLength(62);
  });

  test('are told apart by name and by a phone that rings nowhere', () => {
    expect(new Set(people.map(({ name }) => name)).size).toBe(100);
    expect(people.map(({ phone }) => phone)).toEqual(people.map((_, i) => `0800-0000-${String(i + 1).padStart(3, '0')}`));
  });

  test('are the same on every machine', () => {
    expect(people[0]).toEqual({
      name: 'Hesti Martawangsa, S.IP., M.AP.', nip: '196807111996042951', gender: 'P', born: null, grade: 'IV/d',
      post: 'Sekretaris Daerah', agency: 'Setda', district: null, phone: '0800-0000-001',
    });
    expect(demoPeople()).toEqual(people);
    expect(createHash('sha256').update(JSON.stringify(people)).digest('hex')).toBe('d39fbadb58ed719077df065be60dd6e8ec1329a1af9fdbbef91abb458df7a35a');
  });
});

describe('the commands', () => {
  const commands = demoCommands();

  test('are well formed and accepted in order', () => {
    for (const command of commands) expect(commandSchema.parse(command)).toEqual(command);
    const state = stateAfter(...commands);
    expect(state.retreat).toMatchObject({ demo: true, startsOn: '2025-05-15', endsOn: '2025-05-17', zone: 'WIB' });
    expect(state.people).toEqual(people.map((fields, i) => ({ ...fields, id: `p${i + 1}` })));
    expect(state.teams.map(({ name, members }) => `${name} ${members.length}`)).toEqual([
      'Arjuno 10', 'Semeru 10', 'Kawi 10', 'Panderman 10', 'Brantas 10', 'Bromo 10', 'Metro 10', 'Amprong 10', 'Welirang 10', 'Anjasmoro 10',
    ]);
    expect(state.runs.map(({ exercise }) => exercise.id)).toEqual(['pipa-bocor']);
    expect(state.timer).toBeNull();
  });

  test('are the same every time', () => {
    expect(demoCommands()).toEqual(commands);
  });
});
