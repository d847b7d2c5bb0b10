// What is typed at the participants' step: names at the door, times, a person's fields and a member's, each read or refused at its field.
import { describe, expect, test } from 'vitest';
import { daysOf } from '../../../../renderer/console/prepare/attendance/daysOf.ts';
import { firstChoice } from '../../../../renderer/console/prepare/attendance/firstChoice.ts';
import { nameMatch } from '../../../../renderer/console/prepare/attendance/nameMatch.ts';
import { draftOfMember, readMember } from '../../../../renderer/console/prepare/committee/memberDraft.ts';
import { draftOfPerson, readDraft } from '../../../../renderer/console/prepare/people/personDraft.ts';
import { demoPeople } from '../../../../shared/library/demoPeople.ts';
import type { Day, Instant, PersonId, SessionId } from '../../../../shared/units.ts';
import { bareSession } from '../../../../shared/domain/programme/schemas.ts';
import { personFields } from '../../../shared/samples.ts';
import type { Session } from '../../../../shared/domain/things.ts';

describe('a name at the door', () => {
  const people = demoPeople().map((fields, i) => ({ ...fields, id: `p${i + 1}` as PersonId }));
  const names = (query: string) => nameMatch(people, query).map(({ name }) => name);
  test('is found by the beginning of any of its words', () => {
    expect(names('ret').every((name) => /(^|[\s.])ret/i.test(name))).toBe(true);
    expect(names('ret').length).toBeGreaterThan(0);
    expect(names('ret').length).toBeLessThan(6);
    expect(names('sinta sas')).toEqual(['Dr. Sinta Sastrawinata, S.H., M.Hum.']);
    expect(names('sas sinta')).toEqual(names('sinta sas'));
  });
  test('else by anything of the row, and nothing typed is everybody', () => {
    expect(names('inspektorat')).toHaveLength(1);
    expect(names('')).toHaveLength(100);
    expect(names('zzz')).toEqual([]);
  });
  test('narrows every name of the demo by three letters to a list that fits the screen', () => {
    for (const { name } of people) {
      const given = name.split(' ').find((word) => !word.endsWith('.')) ?? '';
      expect(nameMatch(people, given.slice(0, 3)).length).toBeLessThanOrEqual(12);
    }
  });
});

describe('sessions', () => {
  const session = (id: string, day: string, from: string): Session => ({ ...bareSession, id: id as SessionId, day: day as Day, from, to: '23:00', title: id, startedAt: null, endedAt: null });
  const sessions = [session('s1', '2025-05-15', '19:00'), session('s2', '2025-05-16', '07:00'), session('s3', '2025-05-16', '13:00')];
  const at = (text: string) => Date.parse(text) as Instant;
  test('the one that began last is offered, before all of them the first', () => {
    expect(firstChoice(sessions, at('2025-05-16T07:02:00+07:00'), 'WIB')?.id).toBe('s2');
    expect(firstChoice(sessions, at('2025-05-16T07:02:00+07:00'), 'WIT')?.id).toBe('s2');
    expect(firstChoice(sessions, at('2025-05-16T12:30:00+07:00'), 'WITA')?.id).toBe('s3');
    expect(firstChoice(sessions, at('2025-05-01T07:00:00+07:00'), 'WIB')?.id).toBe('s1');
    expect(firstChoice([], at('2025-05-01T07:00:00+07:00'), 'WIB')).toBeNull();
  });
  test('can be on the retreat’s days, and stay on days its dates no longer cover', () => {
    expect(daysOf({ startsOn: '2025-05-30' as Day, endsOn: '2025-06-01' as Day }, sessions))
      .toEqual(['2025-05-15', '2025-05-16', '2025-05-30', '2025-05-31', '2025-06-01']);
    expect(daysOf({ startsOn: '2025-05-30' as Day, endsOn: '2525-06-01' as Day }, [])).toHaveLength(31);
  });
});

describe('a person’s fields', () => {
  const draft = draftOfPerson(personFields(3));
  test('come back as they were', () => {
    expect(readDraft(draft)).toEqual({ fields: expect.objectContaining({ name: personFields(3).name, agency: personFields(3).agency, nip: null, phone: null }) as unknown });
  });
  test('are read by the rules of a roster, but nothing typed is left out in silence', () => {
    expect(readDraft({ ...draft, nip: '19860926 201505 1 001' })).toMatchObject({ fields: { nip: '198609262015051001' } });
    expect(readDraft({ ...draft, nip: '12345' })).toEqual({ problems: { nip: 'nip' } });
    expect(readDraft({ ...draft, nip: '1,98609E+17' })).toEqual({ problems: { nip: 'nip' } });
    expect(readDraft({ ...draft, gender: 'x' })).toEqual({ problems: { gender: 'gender' } });
    expect(readDraft({ ...draft, name: '  ' })).toEqual({ problems: { name: 'noName' } });
    expect(readDraft({ ...draft, agency: '-' })).toEqual({ problems: { agency: 'noAgency' } });
    expect(readDraft({ ...draft, phone: '0'.repeat(41) })).toEqual({ problems: { phone: 'tooLong' } });
  });
});

describe('a member’s fields', () => {
  const draft = { ...draftOfMember(null), name: 'Rina Contoh', roles: ['judge'] as const };
  test('are read with spaces in the NIP and without what is empty', () => {
    expect(readMember({ ...draft, nip: '19860926 201505 1 001', post: ' ' })).toEqual({
      fields: { name: 'Rina Contoh', rank: null, nip: '198609262015051001', post: null, roles: ['judge'] },
    });
  });
  test('name every field that is wrong', () => {
    expect(readMember({ ...draft, name: '', nip: '12', roles: [] })).toEqual({ wrong: expect.arrayContaining(['name', 'nip', 'roles']) as unknown });
  });
});
