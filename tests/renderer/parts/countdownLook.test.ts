// A countdown's look at one moment: urgency, progress in whole seconds, and the marks on the way.
import { describe, expect, test } from 'vitest';
import type { Counted } from '../../../renderer/parts/countdownLook.ts';
import { progress, turningPoints, urgency } from '../../../renderer/parts/countdownLook.ts';
import { later, millis, minutes, seconds } from '../../../shared/units.ts';
import { moment } from '../../shared/given.ts';

const twenty = minutes(20);
const running = (secondsLeft: number, length = twenty): Counted => ({ length, going: { kind: 'running', endsAt: later(moment(0), seconds(secondsLeft)) } });
const now = moment(0);

describe('urgency', () => {
  test.each([
    [1200, 'calm'], [241, 'calm'], [240, 'lastFifth'], [61, 'lastFifth'],
    [60, 'lastMinute'], [1, 'lastMinute'], [0, 'over'], [-90, 'over'],
  ] as const)('with %i seconds of twenty minutes left is %s', (left, expected) => {
    expect(urgency(running(left), now)).toBe(expected);
  });

  test('of a short phase skips the last fifth: its last minute comes first', () => {
    expect(urgency(running(61, minutes(3)), now)).toBe('calm');
    expect(urgency(running(36, minutes(3)), now)).toBe('lastMinute');
  });

  test('stays what it was while paused, whatever the clock says', () => {
    const paused: Counted = { length: twenty, going: { kind: 'paused', remaining: seconds(200) } };
    expect(urgency(paused, moment(9999))).toBe('lastFifth');
  });
});

describe('progress', () => {
  test('steps with whole seconds, like the digits', () => {
    const timer = running(600);
    expect(progress(timer, now)).toBe(0.5);
    expect(progress(timer, later(now, millis(999)))).toBe(0.5);
    expect(progress(timer, later(now, millis(1000)))).toBeCloseTo(1 - 599 / 1200);
  });

  test('stays between foot and summit when time was added or is over', () => {
    expect(progress(running(1500), now)).toBe(0);
    expect(progress(running(-30), now)).toBe(1);
  });
});

test('the marks stand at a fifth and at a minute before the end, where there is such a place', () => {
  expect(turningPoints(running(0))).toEqual([0.8, 0.95]);
  expect(turningPoints(running(0, seconds(45)))).toEqual([0.8]);
});
