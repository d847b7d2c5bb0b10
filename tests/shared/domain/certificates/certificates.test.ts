// Numbers of certificates: given once in the order of the list, kept whatever comes, never used again; and how many JP a certificate says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { reduceRow } from '../../../../shared/domain/reduce.ts';
import { rankOfGrade } from '../../../../shared/domain/roster/rankOfGrade.ts';
import { views } from '../../../../shared/domain/views.ts';
import type { ExerciseId, MemberId, SessionId } from '../../../../shared/units.ts';
import { facilitator, given, moment, stateAfter } from '../../given.ts';
import { playedStory } from '../../playedStory.ts';
import { createRetreat, finished, importPeople, person, personFields, ready, run, sessionFields, submit } from '../../samples.ts';

const number = (side: 'participants' | 'committee'): Command => ({ type: 'numberCertificates', side });
const member = (name: string, ...roles: readonly ('organiser' | 'signatory')[]): Command => ({ type: 'addMember', fields: { name, rank: null, nip: null, post: null, roles } });
const three = importPeople(personFields(1), personFields(2), personFields(3));
const rules = (first: number, lessons: { hours: number; reason: string } | null = null): Command => ({ type: 'setCertificateRules', rules: { first, lessons } });

/** Gives commands one after another and leaves out what is refused. */
const tried = (state: State, commands: readonly Command[]): State => commands.reduce((before, command, i) => {
  const decision = decide(before, command, facilitator);
  return 'refusal' in decision ? before : reduceRow(before, { seq: 100 + i, facts: decision.facts, at: moment(i) });
}, state);

describe('numbers', () => {
  test('go on from the first one in the order of the list, committee after participants, without who only signs', () => {
    const state = stateAfter(createRetreat, three, member('Sari', 'organiser'), member('Kepala', 'signatory'), rules(204), number('participants'), number('committee'));
    expect(state.certificates.numbers).toEqual({ p1: 204, p2: 205, p3: 206, c1: 207 });
    expect(views.certificates(state).committee.map(({ name }) => name)).toEqual(['Sari']);
  });

  test('are not given twice, and who comes later gets the next one', () => {
    given(createRetreat, three, number('participants')).when(number('participants')).thenRefused({ code: 'unchanged' });
    given(createRetreat, three, number('participants'), { type: 'addPerson', fields: personFields(4) }).when(number('participants'))
      .thenFacts({ type: 'certificatesNumbered', numbers: [{ holder: person(4), number: 4 }] });
  });

  test('fix the first one', () => {
    given(createRetreat, three, number('participants')).when(rules(9)).thenRefused({ code: 'certificatesNumbered' });
    given(createRetreat, three, number('participants')).when(rules(1, { hours: 12, reason: 'Tabel' })).thenFacts({ type: 'certificateRulesSet', rules: { first: 1, lessons: { hours: 12, reason: 'Tabel' } } });
  });

  test('go up or down all together, with a reason, and undo brings them back', () => {
    const again = (first: number): Command => ({ type: 'renumberCertificates', first, reason: 'Buku nomor kantor' });
    given(createRetreat, three).when(again(9)).thenRefused({ code: 'unchanged' });
    given(createRetreat, three, number('participants')).when(again(1)).thenRefused({ code: 'unchanged' });
    const state = stateAfter(createRetreat, three, rules(204, { hours: 12, reason: 'Tabel' }), number('participants'), again(87), { type: 'addPerson', fields: personFields(4) }, number('participants'));
    expect(state.certificates).toEqual({ numbers: { p1: 87, p2: 88, p3: 89, p4: 90 }, rules: { first: 87, lessons: { hours: 12, reason: 'Tabel' } } });
    expect(views.certificateDesk(state)).toMatchObject({ first: 87, numbered: 4 });
    const undone = tried(stateAfter(createRetreat, three, rules(204), number('participants'), again(87)), [{ type: 'undo' }]);
    expect(undone.certificates).toEqual({ numbers: { p1: 204, p2: 205, p3: 206 }, rules: { first: 204, lessons: null } });
  });

  test('end where their record could not be read any more', () => {
    given(createRetreat, three, rules(999_997)).when(number('participants')).thenFacts({ type: 'certificatesNumbered', numbers: [1, 2, 3].map((n) => ({ holder: person(n), number: 999_996 + n })) });
    given(createRetreat, three, rules(999_998)).when(number('participants')).thenRefused({ code: 'certificateNumbersEnd', most: 999_999 });
  });

  test('are not taken back by undo: a certificate may be signed already', () => {
    const state = stateAfter(createRetreat, three, number('participants'));
    expect(tried(state, [{ type: 'undo' }, { type: 'undo' }]).certificates.numbers).toEqual({ p1: 1, p2: 2, p3: 3 });
  });

  test('pass to nobody who comes after one that was removed, or whose entry was taken back', () => {
    const members = stateAfter(createRetreat, member('Ani', 'organiser'), number('committee'), { type: 'removeMember', member: 'c1' as MemberId }, member('Beni', 'organiser'));
    expect(members.committee.map(({ id, name }) => [id, name])).toEqual([['c2', 'Beni']]);
    expect(members.certificates.numbers).toEqual({ c1: 1 });
    const people = tried(stateAfter(createRetreat, three, { type: 'addPerson', fields: personFields(4) }, number('participants')), [{ type: 'undo' }, { type: 'addPerson', fields: personFields(5) }]);
    expect(people.people.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p5']);
    expect(people.certificates.numbers[person(4)]).toBe(4);
  });

  test('stay with their person through any story, no two alike', () => {
    const anyCommand = fc.oneof(
      fc.constantFrom(number('participants'), number('committee'), { type: 'undo' } as const, { type: 'redo' } as const),
      fc.integer({ min: 1, max: 9 }).map((n): Command => ({ type: 'addPerson', fields: personFields(n) })),
      fc.integer({ min: 1, max: 6 }).map((n): Command => ({ type: 'withdrawPerson', person: person(n), reason: 'Dinas' })),
      fc.integer({ min: 1, max: 6 }).map((n): Command => ({ type: 'replacePerson', person: person(n), by: personFields(n + 20), reason: 'Dinas' })),
      fc.constantFrom('Ani', 'Beni').map((name) => member(name, 'organiser')),
      fc.constantFrom('c1', 'c2').map((id): Command => ({ type: 'removeMember', member: id as MemberId })),
      fc.integer({ min: 1, max: 50 }).map((first) => rules(first)),
    );
    fc.assert(fc.property(fc.array(anyCommand, { maxLength: 30 }), (commands) => {
      let state = stateAfter(createRetreat, three);
      for (const command of commands) {
        const before = state.certificates.numbers;
        state = tried(state, [command]);
        expect(state.certificates.numbers).toMatchObject(before);
        const given_ = Object.values(state.certificates.numbers);
        expect(new Set(given_).size).toBe(given_.length);
        const news = Object.entries(state.certificates.numbers).filter(([id]) => !(id in before)).map(([, each]) => each);
        for (const each of news) expect(each).toBeGreaterThan(Math.max(0, ...Object.values(before)));
      }
    }));
  });
});

describe('JP', () => {
  const counted = (from: string, to: string, more = {}): Command => ({ type: 'addSession', fields: sessionFields(15, from, to, `Materi ${from}`, { counted: true, ...more }) });

  test('are the counted minutes in lessons of 45, rounded down once, and subjects add up to them', () => {
    const view = views.certificates(stateAfter(createRetreat, counted('08:00', '08:44'), counted('09:00', '10:15'), counted('11:00', '12:00', { counted: false })));
    expect(view.subjects.map(({ minutes }) => minutes)).toEqual([44, 75]);
    expect(view.lessons).toEqual({ minutes: 119, counted: 2, hours: 2, reason: null });
  });

  test('are what the committee sets, with its reason', () => {
    expect(views.certificates(stateAfter(createRetreat, counted('08:00', '08:45'), rules(1, { hours: 12, reason: 'Tabel konversi' }))).lessons)
      .toEqual({ minutes: 45, counted: 1, hours: 12, reason: 'Tabel konversi' });
  });
});

describe('exercises that count although they were not held', () => {
  const exercise = (from: string, to: string, title: string, counted = true): Command => ({ type: 'addSession', fields: sessionFields(15, from, to, title, { kind: 'exercise', counted }) });
  const programme = [exercise('05:00', '06:00', 'Senam', false), exercise('08:00', '09:00', 'Pipa Bocor'), exercise('09:00', '10:00', 'Papan Angka'), exercise('10:00', '11:00', 'Simulasi: Bu Sri'), exercise('13:00', '14:00', 'Lima pos bergilir')];
  const told = (...commands: readonly Command[]) => views.certificateDesk(stateAfter(...commands)).notHeld;

  test('are named once one was held; one with a title of its own only where no other exercise was held', () => {
    expect(told(...ready(), ...programme)).toEqual([]);
    expect(told(...ready(), ...programme, submit(1, finished('5:00')))).toEqual(['Papan Angka', 'Simulasi: Bu Sri', 'Lima pos bergilir']);
    const cancelled: readonly Command[] = [submit(1, finished('5:00')), { type: 'cancelRun', run: run(1), reason: 'Hujan', replacedBy: null }];
    expect(told(...ready(), ...programme, ...cancelled)).toEqual([]);
    expect(told(...ready(), ...programme, ...cancelled, { type: 'planRun', exercise: 'baris-bisu' as ExerciseId }, submit(1, finished('5:00'), { run: run(2) }))).toEqual(['Pipa Bocor', 'Papan Angka', 'Simulasi: Bu Sri']);
    expect(told(...ready(), exercise('13:00', '14:00', 'Lima pos bergilir'), submit(1, finished('5:00')))).toEqual([]);
    expect(told(...ready(), exercise('08:00', '09:00', 'Pipa Bocor'), exercise('13:00', '14:00', 'Pipa Bocoran'), submit(1, finished('5:00')))).toEqual(['Pipa Bocoran']);
  });

  test('are no longer named once the committee has set the JP itself', () => {
    expect(told(...ready(), ...programme, submit(1, finished('5:00')), rules(1, { hours: 12, reason: 'Tabel' }))).toEqual([]);
  });

  test('of the played demo there are none', () => {
    const { state } = playedStory(1);
    expect(views.certificateDesk(state)).toMatchObject({ notHeld: [], neverPresent: [] });
  });
});

test('who was absent from all that counts is named; not who was there once, nor anybody of whom nothing was noted', () => {
  const session = (from: string, to: string, isCounted: boolean): Command => ({ type: 'addSession', fields: sessionFields(15, from, to, 'Materi', { counted: isCounted }) });
  const marks = (id: string, ...kinds: readonly ('present' | 'sick' | 'absent')[]): Command => ({
    type: 'recordAttendance', session: id as SessionId, marks: kinds.map((kind, at) => ({ person: person(at + 1), mark: kind === 'present' ? { kind, at: null } : { kind } })),
  });
  const told = (...commands: readonly Command[]) => views.certificateDesk(stateAfter(createRetreat, three, session('08:00', '09:00', true), session('09:00', '10:00', true), session('19:00', '20:00', false), ...commands)).neverPresent;
  expect(told()).toEqual([]);
  expect(told(marks('s1', 'sick', 'absent'))).toEqual([personFields(1).name, personFields(2).name]);
  expect(told(marks('s1', 'sick', 'absent'), marks('s2', 'present', 'absent'))).toEqual([personFields(2).name]);
  expect(told(marks('s1', 'absent'), marks('s3', 'present'))).toEqual([personFields(1).name]);
});

test('a grade has its rank, and a class of its own stays as it is', () => {
  expect(['III/d', 'IVb', 'IX', 'Tenaga ahli'].map(rankOfGrade)).toEqual(['Penata Tk. I, III/d', 'Pembina Tk. I, IV/b', 'IX', 'Tenaga ahli']);
});
