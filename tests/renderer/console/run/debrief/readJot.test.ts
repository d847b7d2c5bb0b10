// What a typed line means: a team by the number it is called by, and its words; anything less is said, not guessed. And whole minutes.
import { expect, it, test } from 'vitest';
import { readMinutes } from '../../../../../renderer/console/run/debrief/evening/readMinutes.ts';
import { calledOf, readJot } from '../../../../../renderer/console/run/debrief/notes/readJot.ts';
import { team } from '../../../../shared/samples.ts';

/** Team 1 has another emblem by now; team 2 was merged into team 3. */
const called = calledOf([{ team: team(1), number: 21, name: 'Arjuno' }, { team: team(3), number: 3, name: 'Kawi' }, { team: team(12), number: 12, name: 'Bromo' }], [{ number: 2, now: team(3) }]);

it.each([
  ['1 Kami berhenti', 'Arjuno', 'Kami berhenti'], ['  3. Kami berhenti ', 'Kawi', 'Kami berhenti'], ['12: 5 menit hilang', 'Bromo', '5 menit hilang'],
  ['3 - "Berhenti," katanya', 'Kawi', '"Berhenti," katanya'], ['2 Dulu tim lain', 'Kawi', 'Dulu tim lain'], ['01 Nol di depan', 'Arjuno', 'Nol di depan'],
  ['1 <script>\u202E 👏\n شكرا', 'Arjuno', '<script> 👏 شكرا'],
])('%j is of %s', (typed, name, words) => {
  expect(readJot(typed, called)).toMatchObject({ kind: 'whole', team: { name }, words });
});

it.each([['', 'empty'], ['   ', 'empty'], ['Kami berhenti', 'noNumber'], ['3kali', 'noNumber'], ['21 Emblem bukan nomor', 'noTeam'], ['7 x', 'noTeam'], ['3', 'noWords'], ['3. ', 'noWords'], ['1234 x', 'noNumber'], ['\u200B\u202E', 'empty'], ['3 \u200B', 'noWords']])('%j is %s', (typed, kind) => {
  expect(readJot(typed, called).kind).toBe(kind);
});

test('the highest number there is is told', () => {
  expect(readJot('40 x', called)).toEqual({ kind: 'noTeam', number: '40', last: 12 });
});

it.each([['5', 5], [' 60 ', 60], ['1', 1], ['0', null], ['61', null], ['', null], ['2,5', null], ['-3', null], ['lima', null]])('%j minutes of quiet are %j', (typed, count) => {
  expect(readMinutes(typed)).toBe(count);
});
