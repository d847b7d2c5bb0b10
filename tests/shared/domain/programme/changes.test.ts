// A session moved, made longer or copied stays within its day, and a template takes only time that is free.
import { expect, test } from 'vitest';
import { copyOf, fitting, longerBy, movedBy, movedTo } from '../../../../shared/domain/programme/changes.ts';
import type { Day } from '../../../../shared/units.ts';
import { sessionFields } from '../../samples.ts';

const talk = sessionFields(16, '08:00', '08:50', 'Materi');
const late = sessionFields(16, '23:00', '23:50', 'Api unggun');

test('moved, it keeps its length', () => {
  expect(movedBy(talk, -5)).toEqual({ ...talk, from: '07:55', to: '08:45' });
  expect(movedTo(talk, '2025-05-17' as Day, '13:10')).toEqual({ ...talk, day: '2025-05-17', from: '13:10', to: '14:00' });
});

test('what would leave its day is not done', () => {
  expect([movedBy(late, 10), longerBy(late, 10), movedTo(talk, talk.day, '23:30'), movedBy(talk, -481)]).toEqual([null, null, null, null]);
  expect(movedBy(late, 9)).toEqual({ ...late, from: '23:09', to: '23:59' });
});

test('longer and shorter, but never under five minutes', () => {
  expect(longerBy(talk, 5)).toEqual({ ...talk, to: '08:55' });
  const short = sessionFields(16, '08:00', '08:07', 'Doa');
  expect(longerBy(short, -5)).toEqual(short);
  expect(longerBy(talk, -45)).toEqual({ ...talk, to: '08:05' });
});

test('a copy follows what it was made from, where the day has room', () => {
  expect(copyOf(talk)).toEqual({ ...talk, from: '08:50', to: '09:40' });
  expect(copyOf(late)).toEqual(late);
});

test('of a template only what no session overlaps', () => {
  const template = [sessionFields(16, '07:00', '08:00', 'Apel'), sessionFields(16, '08:30', '09:00', 'Yel-yel'), sessionFields(17, '08:00', '08:50', 'Senam')];
  expect(fitting(template, [talk]).map(({ title }) => title)).toEqual(['Apel', 'Senam']);
  expect(fitting(template, [])).toEqual(template);
});
