// A later roster changes people by one command that can be taken back; the list of agencies is data, and nobody comes in twice.
import { describe, expect, test } from 'vitest';
import { birthOf, genderOf } from '../../../../shared/domain/roster/derived.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import { parseEnvelope, parseFacts } from '../../../../shared/parse.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { defaultAgencies } from '../../../../shared/library/agencies.ts';
import { facilitator, given, stateAfter } from '../../given.ts';
import { createRetreat, importPeople, person, personFields, ready, team } from '../../samples.ts';

const [ayu, bagus, citra] = [personFields(1), personFields(2), personFields(3)];
const here = [createRetreat, importPeople(ayu, bagus, citra)] as const;
const later: Command = {
  ...importPeople(personFields(4)), changed: [{ id: person(1), fields: { ...ayu, phone: '0800-0000-777' } }], gone: [person(2)],
};

describe('one command', () => {
  test('brings in, changes and takes out', () => {
    expect(stateAfter(...here, later).people).toEqual([{ ...ayu, phone: '0800-0000-777', id: person(1) }, { ...citra, id: person(3) }, { ...personFields(4), id: person(4) }]);
  });
  test('is undone and done again as one', () => {
    expect(stateAfter(...here, later, { type: 'undo' }).people).toEqual(stateAfter(...here).people);
    expect(stateAfter(...here, later, { type: 'undo' }, { type: 'redo' }).people).toEqual(stateAfter(...here, later).people);
  });
  test('leaves a trace of its file until it is taken back, also where the same file came twice', () => {
    const { sha256 } = importPeople().source;
    const files = (...commands: readonly Command[]) => stateAfter(...here, ...commands).imports;
    expect(files().map((each) => each.sha256)).toEqual([sha256]);
    expect(files(later)).toHaveLength(2);
    expect(files(later, { type: 'undo' })).toEqual(files());
    expect(files({ type: 'undo' })).toEqual([]);
    expect(files({ ...importPeople(personFields(5)), source: { name: 'lain.csv', sha256: 'f'.repeat(64) } }, { type: 'undo' })).toEqual(files());
  });
  test('is refused whole when somebody would be there twice', () => {
    given(...here).when(importPeople(personFields(4), { ...personFields(4), name: personFields(4).name.toUpperCase() }))
      .thenRefused({ code: 'peopleTwice', names: [personFields(4).name.toUpperCase()] });
    given(...here).when({ ...importPeople(), changed: [{ id: person(1), fields: bagus }] }).thenRefused({ code: 'peopleAlreadyIn', names: [bagus.name] });
    given(...here).when({ ...importPeople(), changed: [{ id: person(1), fields: bagus }], gone: [person(2)] }).thenFacts(
      { type: 'peopleUpdated', source: importPeople().source, people: [{ id: person(1), fields: bagus }] },
      { type: 'personWithdrawn', person: person(2), left: { reason: 'peserta.xlsx', team: null, replacedBy: null } },
    );
  });
  test('whatever its file is called, what is kept of it loads again', () => {
    for (const name of [' ', `${' '.repeat(240)}x.csv`, `${'y'.repeat(199)} ${'z'.repeat(40)}.csv`]) {
      const command = parseEnvelope({ id: 'later-roster', command: { ...importPeople(), source: { name, sha256: '0'.repeat(64) }, gone: [person(1)] } });
      const decision = command.ok ? decide(stateAfter(...here), command.value.command, facilitator) : command;
      if ('facts' in decision) expect(parseFacts(decision.facts)).toEqual({ ok: true, value: decision.facts });
      else expect(decision).toMatchObject({ refusal: { code: 'malformed', field: 'command.source.name' } });
    }
  });
  test('is refused when it speaks of somebody who is not here, or of nobody', () => {
    given(...here).when({ ...importPeople(), gone: [person(9)] }).thenRefused({ code: 'rosterMovedOn' });
    given(...here).when({ ...importPeople(), gone: [person(1), person(1)] }).thenRefused({ code: 'rosterMovedOn' });
    given(...here).when(importPeople()).thenRefused({ code: 'unchanged' });
  });
  test('after the draw it takes people out of their teams, and brings them back to their seats', () => {
    const leaves: Command = { ...importPeople(), gone: [person(1)] };
    given(...ready()).when(leaves).thenFacts({ type: 'personWithdrawn', person: person(1), left: { reason: 'peserta.xlsx', team: team(1), replacedBy: null } });
    expect(stateAfter(...ready(), leaves).teams[0]?.members).not.toContain(person(1));
    expect(stateAfter(...ready(), leaves, { type: 'undo' }).teams).toEqual(stateAfter(...ready()).teams);
  });
  test('also several of one team, in whatever order they left it: printed lists keep theirs', () => {
    const [undo, redo]: readonly [Command, Command] = [{ type: 'undo' }, { type: 'redo' }];
    const { teams } = stateAfter(...ready());
    expect(teams[0]?.members).toEqual([1, 5, 9].map(person));
    for (const gone of [[1, 5], [5, 1], [1, 9], [5, 9], [9, 1, 5], [1, 5, 9], [1, 2, 5, 6]]) {
      const leave: Command = { ...importPeople(), gone: gone.map(person) };
      expect(stateAfter(...ready(), leave, undo).teams).toEqual(teams);
      expect(stateAfter(...ready(), leave, undo, redo).teams).toEqual(stateAfter(...ready(), leave).teams);
      expect(stateAfter(...ready(), leave, undo, redo, undo).teams).toEqual(teams);
    }
  });
});

describe('agencies', () => {
  const agency = { name: 'Dinas Contoh', full: null, district: null };
  test('a retreat begins with the library’s list', () => {
    expect(stateAfter(createRetreat).agencies).toEqual(defaultAgencies);
    expect(new Set(defaultAgencies.map(({ name }) => name)).size).toBe(defaultAgencies.length);
    expect(defaultAgencies.find(({ name }) => name === 'Kelurahan Rampal Celaket')).toEqual({ name: 'Kelurahan Rampal Celaket', full: null, district: 'Klojen' });
  });
  test('is added, renamed with the people who come from it, and removed, each with the way back', () => {
    const from = personFields(1).agency;
    const renamed = stateAfter(...here, { type: 'addAgency', agency: { ...agency, name: from } }, { type: 'editAgency', name: from, agency });
    expect(renamed.people.filter((each) => each.agency === agency.name).map(({ id }) => id)).toEqual([person(1)]);
    const before = stateAfter(...here);
    expect(stateAfter(...here, { type: 'addAgency', agency }, { type: 'undo' }).agencies).toEqual(before.agencies);
    expect(stateAfter(...here, { type: 'removeAgency', name: 'Dinkes' }, { type: 'undo' }).agencies).toEqual(before.agencies);
    expect(stateAfter(...here, { type: 'editAgency', name: 'Dinkes', agency }, { type: 'undo' }).agencies).toEqual(before.agencies);
  });
  test('two of one name are refused, and one that is not there', () => {
    given(...here).when({ type: 'addAgency', agency: { ...agency, name: 'DINKES' } }).thenRefused({ code: 'agencyExists', name: 'DINKES' });
    given(...here).when({ type: 'editAgency', name: 'Dinkes', agency: { ...agency, name: 'DLH' } }).thenRefused({ code: 'agencyExists', name: 'DLH' });
    given(...here).when({ type: 'removeAgency', name: 'Dinas Contoh' }).thenRefused({ code: 'unknownAgency', name: 'Dinas Contoh' });
  });
});

describe('a list of agencies elsewhere', () => {
  const from = personFields(1).agency;
  const other = personFields(2).agency;
  const emptied: Command = { type: 'listAgencies', agencies: [] };
  test('is emptied in one act, with one undo, and is no list of a twice-named office', () => {
    expect(stateAfter(...here, emptied).agencies).toEqual([]);
    expect(stateAfter(...here, emptied, { type: 'undo' }).agencies).toEqual(defaultAgencies);
    given(...here, emptied).when(emptied).thenRefused({ code: 'unchanged' });
    given(...here).when({ type: 'listAgencies', agencies: [{ name: 'Dinas PU', full: null, district: null }, { name: 'DINAS PU', full: null, district: null }] }).thenRefused({ code: 'agencyExists', name: 'DINAS PU' });
  });
  test('takes in an agency that only the roster names once it is changed', () => {
    const agency = { name: from, full: `${from} Kota Tirta`, district: null };
    expect(stateAfter(...here, emptied, { type: 'editAgency', name: from, agency }).agencies).toEqual([agency]);
    const renamed = stateAfter(...here, emptied, { type: 'editAgency', name: from, agency: { ...agency, name: 'Dinas Lain' } });
    expect([renamed.agencies.map(({ name }) => name), renamed.people[0]?.agency]).toEqual([['Dinas Lain'], 'Dinas Lain']);
  });
  test('joins two spellings: people and list know only the second, and undo parts them', () => {
    const listed: Command = { type: 'addAgency', agency: { name: from, full: null, district: null } };
    const joined = stateAfter(...here, emptied, listed, { type: 'joinAgencies', name: from, into: other });
    expect([joined.people.some(({ agency }) => agency === from), joined.people[0]?.agency, joined.agencies]).toEqual([false, other, []]);
    expect(stateAfter(...here, emptied, listed, { type: 'joinAgencies', name: from, into: other }, { type: 'undo' })).toMatchObject({ people: stateAfter(...here).people, agencies: [{ name: from }] });
    given(...here).when({ type: 'joinAgencies', name: from, into: 'Tidak Ada' }).thenRefused({ code: 'unknownAgency', name: 'Tidak Ada' });
  });
});

describe('what a NIP says', () => {
  const nip = '198609262015052001';
  test('is derived where nothing is written, and said to be', () => {
    expect([genderOf({ gender: null, nip }), genderOf({ gender: 'L', nip }), genderOf({ gender: null, nip: null })])
      .toEqual([{ gender: 'P', derived: true }, { gender: 'L', derived: false }, null]);
    expect([birthOf({ born: null, nip }), birthOf({ born: null, nip: '198613262015052001' }), birthOf({ born: null, nip: null })])
      .toEqual([{ year: 1986, day: '1986-09-26', derived: true }, { year: 1986, day: null, derived: true }, null]);
  });
});

test('a log from before birth dates were kept loads', () => {
  const { born: _, ...old } = ayu;
  const parsed = parseFacts([{ type: 'peopleImported', source: importPeople().source, people: [{ id: 'p1', fields: old }] }]);
  expect(parsed).toMatchObject({ ok: true, value: [{ people: [{ fields: { born: null } }] }] });
});
