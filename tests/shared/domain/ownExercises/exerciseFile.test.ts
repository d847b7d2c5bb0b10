// An exercise's file: what is written is read again, and nothing else gets in, whatever the bytes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExercise } from '../../../../electron/host/readExercise.ts';
import { exerciseFileText, readExerciseFile, withoutId } from '../../../../shared/domain/ownExercises/exerciseFile.ts';
import type { ExerciseFields } from '../../../../shared/domain/ownExercises/schemas.ts';
import { ownExerciseSchema } from '../../../../shared/domain/ownExercises/schemas.ts';
import { exercises as builtIn } from '../../../../shared/library/exercises.ts';
import { refusalText } from '../../../../shared/text/refusals.ts';
import { stateAfter } from '../../given.ts';
import { ownExercise, ownFramework } from '../../ownSamples.ts';
import { createRetreat } from '../../samples.ts';

const NAME = 'bola.kompak-latihan';
const bare = stateAfter(createRetreat);
const ball = ownExercise('Lempar Bola', { values: ['KL', 'AD'] });
const read = (text: string, state = bare) => readExerciseFile(state, NAME, text);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('what is written is read again, word for word', () => {
  expect(read(exerciseFileText(ball))).toEqual({ ok: true, value: { fields: ball, without: [], twin: null, freeName: ball.name } });
  expect(readExercise(bare, NAME, bytes(`\uFEFF${exerciseFileText(ball)}`))).toMatchObject({ ok: true });
});
test('so is every built-in exercise, and it is known for what it is', () => {
  for (const exercise of builtIn) {
    const fields = withoutId(exercise) as ExerciseFields;
    const came = read(exerciseFileText(fields));
    expect(came).toMatchObject({ ok: true, value: { twin: { isSame: true, replaceable: null }, freeName: { id: `${exercise.name.id} (2)` } } });
  }
});

describe('an exercise of the same name is here', () => {
  const state = stateAfter(createRetreat, { type: 'addExercise', fields: ball }, { type: 'addExercise', fields: ownExercise('Lempar Bola (2)') });
  test('the very same', () => expect(read(exerciseFileText(ball), state)).toMatchObject({ ok: true, value: { twin: { isSame: true, replaceable: 'own-1' } } }));
  test('another: it can be replaced, or stands beside it under a free name', () => {
    const other = ownExercise('LEMPAR BOLA');
    expect(read(exerciseFileText(other), state)).toMatchObject({ ok: true, value: { twin: { isSame: false, replaceable: 'own-1' }, freeName: { id: 'LEMPAR BOLA (3)', en: 'LEMPAR BOLA (3)' } } });
  });
});
test('values nobody here knows are left out and named', () => {
  const strange = exerciseFileText({ ...ball, values: ['SG', 'KL'] });
  expect(read(strange)).toMatchObject({ ok: true, value: { fields: { values: ['KL'] }, without: ['SG'] } });
  expect(read(strange, stateAfter(createRetreat, { type: 'addFramework', fields: ownFramework('Kota', ['SG', 'TR']) }))).toMatchObject({ ok: true, value: { without: [] } });
});

describe('refused in words', () => {
  const whole = JSON.parse(exerciseFileText(ball)) as { readonly exercise: object };
  const changed = (change: object): string => JSON.stringify({ ...whole, exercise: { ...whole.exercise, ...change } });
  test.each([
    ['nothing', ''], ['no JSON', 'PK\u0003\u0004'], ['another list', '[]'], ['null', 'null'], ['another format', JSON.stringify({ ...whole, format: 'kompak' })],
    ['half a file', exerciseFileText(ball).slice(0, 400)], ['deep nesting', '['.repeat(200_000)], ['a stranger beside it', JSON.stringify({ ...whole, more: 1 })],
  ])('%s is no exercise', (_, text) => expect(read(text)).toEqual({ ok: false, refusal: { code: 'exerciseFileWrong', name: NAME, part: null } }));
  test.each([
    ['name', { name: { id: '', en: '' } }], ['values', { values: 'KL' }], ['phases', { phases: [{ name: { id: 'x', en: 'x' }, length: 1e9 }] }],
    ['result', { result: { kind: 'time', target: 1, limit: 0 } }], ['penalties', { penalties: [{}] }], ['debrief', { debrief: [] }], ['guide', { guide: {} }],
    ['objective', { objective: { id: 'x'.repeat(301), en: 'x' } }],
  ] as const)('its %s is wrong, and that is said', (part, change) => {
    const came = read(changed(change));
    expect(came).toEqual({ ok: false, refusal: { code: 'exerciseFileWrong', name: NAME, part } });
    if (!came.ok) expect(refusalText(came.refusal, 'en')).not.toMatch(/undefined|null/);
  });
  test('a newer file', () => expect(read(JSON.stringify({ ...whole, version: 2, exercise: 'anything' }))).toEqual({ ok: false, refusal: { code: 'exerciseFileNewer', name: NAME } }));
  test('more than 1 MB, and bytes that are no text', () => {
    expect(readExercise(bare, NAME, new Uint8Array(1024 * 1024 + 1))).toEqual({ ok: false, refusal: { code: 'exerciseFileTooBig', name: NAME } });
    expect(readExercise(bare, NAME, new Uint8Array([0x89, 0x50, 0x4E, 0x47, 0xFF]))).toEqual({ ok: false, refusal: { code: 'exerciseFileWrong', name: NAME, part: null } });
  });
});

/** Whatever was read is what a command takes, exactly as it is. */
const holds = (text: string): void => {
  const came = read(text);
  if (came.ok) expect(ownExerciseSchema.parse(came.value.fields)).toEqual(came.value.fields);
  else expect(refusalText(came.refusal, 'id')).not.toBe('');
};
describe('whatever comes', () => {
  test('any JSON in the place of any part is refused or fits', () => {
    const parts = Object.keys(ball);
    fc.assert(fc.property(fc.constantFrom(...parts), fc.jsonValue(), (part, value) =>
      holds(JSON.stringify({ format: 'kompak-latihan', version: 1, exercise: { ...ball, [part]: value } }))), { numRuns: 400 });
  });
  test('any words in the place of its words are refused or tidied', () => {
    const strings = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(fc.property(strings, strings, (id, en) => holds(exerciseFileText({ ...ball, name: { id, en }, debrief: [{ id: en, en: id }] }))), { numRuns: 400 });
  });
  test('any bytes, and any damage to good ones', () => {
    const good = bytes(exerciseFileText(ball));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (some) => { expect(readExercise(bare, NAME, some).ok).toBe(false); }), { numRuns: 300 });
    fc.assert(fc.property(fc.nat(good.length - 1), fc.nat(255), (at, byte) => {
      const came = readExercise(bare, NAME, good.with(at, byte));
      if (came.ok) expect(ownExerciseSchema.parse(came.value.fields)).toEqual(came.value.fields);
    }), { numRuns: 400 });
  });
});
