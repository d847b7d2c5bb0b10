// What comes from outside is taken only whole, and a refusal names the first wrong field.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPreferences, argumentSchemas, parseEnvelope, parseFacts, parseWith, preferencesSchema, toHostSchema } from '../../shared/parse.ts';
import { anyCommand, anyFact } from './anyStory.ts';
import { createRetreat, fields, personFields, pipe } from './samples.ts';

const envelope = (command: unknown, id: unknown = 'a1b2c3d4') => ({ id, command });
const fieldOf = (input: unknown): string | null => {
  const parsed = parseEnvelope(input);
  return !parsed.ok && parsed.refusal.code === 'malformed' ? parsed.refusal.field : null;
};

describe('an envelope', () => {
  test('comes through as it is', () => {
    expect(parseEnvelope(envelope(createRetreat))).toEqual({ ok: true, value: envelope(createRetreat) });
  });
  test.each([
    ['id', envelope(createRetreat, 'short')], ['id', envelope(createRetreat, "a'; DROP TABLE--")], ['id', envelope(createRetreat, 12_345_678)],
    ['command.fields.name', envelope({ ...createRetreat, fields: { ...fields, name: '  ' } })],
    ['command.fields.name', envelope({ ...createRetreat, fields: { ...fields, name: 'x'.repeat(201) } })],
    ['command.fields.startsOn', envelope({ ...createRetreat, fields: { ...fields, startsOn: '2025-02-30' } })],
    ['command.fields.zone', envelope({ ...createRetreat, fields: { ...fields, zone: 'WIBB' } })],
    ['command.type', envelope({ type: 'deleteRetreat' })],
    ['command', envelope({ type: 'pauseTimer', extra: 1 })],
    ['command.by', envelope({ type: 'adjustTimer', by: 1.5 })], ['command.by', envelope({ type: 'adjustTimer', by: '60' })], ['command.by', envelope({ type: 'adjustTimer', by: Infinity })],
    ['command.now', envelope({ type: 'setClock', now: Number.MAX_SAFE_INTEGER })],
    ['command.name', envelope({ type: 'renameTeam', team: 't1', name: 'x'.repeat(41) })],
    ['command.mark.donePercent', envelope({ type: 'submitSheet', run: 'r1', team: 't1', basedOn: 0, mark: { kind: 'unfinished', donePercent: 101 }, penalties: {} })],
    ['command.people.0.nip', envelope({ type: 'importPeople', source: { name: 'a', sha256: '0'.repeat(64) }, people: [{ ...personFields(1), nip: 198609262015051000 }] })],
    ['command.seed', envelope({ type: 'drawTeams', version: 1, listHash: '0'.repeat(64), resultHash: '0'.repeat(64), reason: null, seed: '007', teams: [{ name: 'A', members: [] }, { name: 'B', members: [] }] })],
    ['', envelope(createRetreat, undefined) && null], ['', 'text'], ['', []],
  ])('is refused at "%s"', (field, input) => expect(fieldOf(input)).toBe(field));

  test('loses the blanks around a name', () => {
    const parsed = parseEnvelope(envelope({ type: 'changeOperator', name: '  Budi Santoso ' }));
    expect(parsed.ok && parsed.value.command).toEqual({ type: 'changeOperator', name: 'Budi Santoso' });
  });
  test.each([
    [{ type: 'renameTeam', team: 't1', name: 'Ga\u202Eru\u200Bda\n' }, { name: 'Garuda' }], [{ type: 'renameTeam', team: 't1', name: '\u200B' }, null],
    [{ type: 'writeMessage', message: { text: 'Kumpul\u202E pukul 9', urgency: 'calm' } }, { message: { text: 'Kumpul pukul 9' } }],
    [{ type: 'setTarget', target: { words: 'Ber\u2067sama', goal: 1000 } }, { target: { words: 'Bersama' } }],
  ])('what the hall reads has nothing in it that turns or hides letters: %j', (command, kept) => {
    expect(parseEnvelope(envelope(command))).toMatchObject(kept === null ? { ok: false } : { ok: true, value: { command: kept } });
  });
  test('always: anything at all is taken or refused, and never throws', () => {
    fc.assert(fc.property(fc.anything(), (input) => {
      expect(['boolean']).toContain(typeof parseEnvelope(input).ok);
      expect(['boolean']).toContain(typeof parseEnvelope({ id: 'a1b2c3d4', command: input }).ok);
      expect(['boolean']).toContain(typeof parseFacts(input).ok);
    }), { numRuns: 500 });
  });
  test('always: a command survives the wire', () => {
    fc.assert(fc.property(anyCommand, (command) => {
      expect(parseEnvelope(JSON.parse(JSON.stringify(envelope(command))))).toEqual({ ok: true, value: envelope(command) });
    }), { numRuns: 500 });
  });
});

describe('the body of a row', () => {
  test('always: facts survive the file', () => {
    fc.assert(fc.property(fc.array(anyFact, { minLength: 1, maxLength: 5 }), (facts) => {
      expect(parseFacts(JSON.parse(JSON.stringify(facts)))).toEqual({ ok: true, value: facts });
    }), { numRuns: 500 });
  });
  test('holds at least one fact, and only known ones', () => {
    expect(parseFacts([]).ok).toBe(false);
    expect(parseFacts([{ type: 'timerPaused' }, { type: 'timerVanished' }])).toEqual({ ok: false, refusal: { code: 'malformed', field: '1.type' } });
  });
  test('holds no exercise whose limit is not beyond its target: it could not be scored', () => {
    const planned = { type: 'runPlanned', run: 'r1', weight: 1, exercise: { ...pipe, result: { kind: 'time', target: 60_000, limit: 60_000 } } };
    expect(parseFacts([planned])).toEqual({ ok: false, refusal: { code: 'malformed', field: '0.exercise.result.limit' } });
  });
});

test('the default preferences are preferences, and a change may be a part of them', () => {
  expect(parseWith(preferencesSchema, defaultPreferences)).toEqual({ ok: true, value: defaultPreferences });
  expect(parseWith(argumentSchemas.setPreferences, { language: 'en' })).toEqual({ ok: true, value: { language: 'en' } });
  expect(parseWith(argumentSchemas.setPreferences, { language: 'nl' })).toEqual({ ok: false, refusal: { code: 'malformed', field: 'language' } });
  expect(parseWith(argumentSchemas.setPreferences, { keys: { black: 'g' } })).toEqual({ ok: true, value: { keys: { black: 'g' } } });
  expect(parseWith(argumentSchemas.setPreferences, { keys: { black: '' } })).toEqual({ ok: false, refusal: { code: 'malformed', field: 'keys.black' } });
});

test('a window speaks in four kinds of message', () => {
  for (const message of [
    { kind: 'call', n: 1, name: 'send', argument: { any: 'thing' } }, { kind: 'watch', topic: 'hall' }, { kind: 'unwatch', topic: 'hall' }, { kind: 'time', sent: 12.5 },
  ]) expect(parseWith(toHostSchema, message)).toEqual({ ok: true, value: message });
  expect(parseWith(toHostSchema, { kind: 'shout' })).toEqual({ ok: false, refusal: { code: 'malformed', field: 'kind' } });
  expect(parseWith(toHostSchema, { kind: 'watch', topic: 'hall', also: 1 })).toEqual({ ok: false, refusal: { code: 'malformed', field: '' } });
});
