// What is still to do at the end of the retreat, beside the button that ends a day.
import { expect, test } from 'vitest';
import { leftToDo } from '../../../../renderer/console/safety/leftToDo.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { safetyText } from '../../../../shared/text/safety.ts';
import type { Day, SessionId } from '../../../../shared/units.ts';
import { stateAfter } from '../../../shared/given.ts';
import { createRetreat, sessionFields } from '../../../shared/samples.ts';

const { left } = safetyText.id.day;
const planned: readonly Command[] = [createRetreat, { type: 'addSessions', sessions: [sessionFields(15, '15:00', '16:00', 'Materi'), sessionFields(17, '10:00', '11:00', 'Penutupan')] }];
const { sessions } = stateAfter(...planned);
const begun = stateAfter(...planned, { type: 'startSession', session: 's1' as SessionId }).sessions;
const last = '2025-05-17' as Day;
const calm = { today: last, endsOn: last, isRevealed: false, isFrozen: false, sessions: begun };

test('an archive is to be kept on the last day or after it, and once all is revealed', () => {
  expect(leftToDo(calm, left)).toEqual([left.archive]);
  expect(leftToDo({ ...calm, today: '2025-05-20' as Day }, left)).toEqual([left.archive]);
  expect(leftToDo({ ...calm, today: '2025-05-16' as Day, isRevealed: true }, left)).toEqual([left.archive]);
});

test('a frozen board and a programme that nobody began are named first', () => {
  expect(leftToDo({ ...calm, isFrozen: true, sessions }, left)).toEqual([left.frozen, left.noneBegun, left.archive]);
  expect(leftToDo({ ...calm, sessions: [] }, left)).toEqual([left.archive]);
});

test('on the days before there is nothing of the kind, for then a board may well be frozen', () => {
  expect(leftToDo({ ...calm, today: '2025-05-16' as Day, isFrozen: true, sessions }, left)).toEqual([]);
});
