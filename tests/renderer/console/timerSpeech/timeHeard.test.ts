// What a screen reader hears of a time that runs out: each moment once, nothing on the way in, nothing twice.
import { describe, expect, it } from 'vitest';
import type { TimeHeard } from '../../../../renderer/console/timerSpeech/timeHeard.ts';
import { hear, marksPassed } from '../../../../renderer/console/timerSpeech/timeHeard.ts';
import type { Counted } from '../../../../renderer/parts/countdownLook.ts';
import type { TimeMark } from '../../../../shared/text/run/timerSpeech.ts';
import { timerSpeechText } from '../../../../shared/text/run/timerSpeech.ts';
import { instant, minutes, seconds } from '../../../../shared/units.ts';

const START = 1_000_000_000;
const at = (second: number) => instant(START + second * 1000);
const running = (length: number): Counted => ({ length: seconds(length), going: { kind: 'running', endsAt: at(length) } });

/** Everything that is said while the seconds from one to another pass. */
const saidBetween = (timer: Counted, from: number, to: number, start?: TimeHeard): readonly TimeMark[] => {
  let heard = start ?? hear({ of: '', passed: 0, says: null }, 'phase', marksPassed(timer, at(from)));
  const said: TimeMark[] = [];
  for (let second = from; second <= to; second += 1) {
    const next = hear(heard, 'phase', marksPassed(timer, at(second)));
    if (next !== heard && next.says !== null) said.push(next.says);
    heard = next;
  }
  return said;
};

describe('a time that runs out', () => {
  it('is told at a fifth, a minute, ten seconds and at the end, and never between', () => {
    expect(saidBetween(running(600), 0, 900)).toEqual(['lastFifth', 'lastMinute', 'lastTen', 'over']);
    expect(saidBetween(running(600), 0, 479)).toEqual([]);
    expect(saidBetween(running(600), 0, 480)).toEqual(['lastFifth']);
    expect(saidBetween(running(600), 0, 589)).toEqual(['lastFifth', 'lastMinute']);
    expect(saidBetween(running(600), 0, 590)).toEqual(['lastFifth', 'lastMinute', 'lastTen']);
  });
  it('leaves out the fifth where that is less than a minute, and the minute where there is no more from the start', () => {
    expect(saidBetween(running(120), 0, 200)).toEqual(['lastMinute', 'lastTen', 'over']);
    expect(saidBetween(running(60), 0, 100)).toEqual(['lastTen', 'over']);
  });
  it('tells nothing of what had passed before one came in', () => expect(saidBetween(running(600), 560, 585)).toEqual([]));
  it('tells only the last of what passed while the window slept', () => {
    const timer = running(600);
    const before = hear({ of: '', passed: 0, says: null }, 'phase', marksPassed(timer, at(100)));
    expect(hear(before, 'phase', marksPassed(timer, at(595))).says).toBe('lastTen');
  });
  it('takes back what was said when time is added, and says it again when it comes', () => {
    const late = hear({ of: 'phase', passed: 0, says: null }, 'phase', marksPassed(running(600), at(560)));
    expect(late.says).toBe('lastMinute');
    const longer: Counted = { length: seconds(660), going: { kind: 'running', endsAt: at(660) } };
    expect(hear(late, 'phase', marksPassed(longer, at(561))).says).toBeNull();
    expect(saidBetween(longer, 561, 605, late)).toEqual(['lastMinute']);
  });
  it('begins anew with another phase, and stays with what it said while nothing passes', () => {
    const heard: TimeHeard = { of: 'phase', passed: 4, says: 'over' };
    expect(hear(heard, 'next', 0)).toEqual({ of: 'next', passed: 0, says: null });
    expect(hear(heard, 'phase', 4)).toBe(heard);
  });
  it('says nothing more of a time that is held', () => {
    const held: Counted = { length: minutes(10), going: { kind: 'paused', remaining: seconds(90) } };
    expect(saidBetween(held, 0, 900)).toEqual([]);
  });
});

describe('what is said', () => {
  it('names the phase, and the fifth in minutes and seconds without a zero', () => {
    expect(timerSpeechText.id.lastFifth('Strategi', '2', '0')).toBe('Strategi: waktu tinggal seperlima, 2 menit.');
    expect(timerSpeechText.id.lastFifth('Strategi', '1', '12')).toBe('Strategi: waktu tinggal seperlima, 1 menit 12 detik.');
    expect(timerSpeechText.en.lastFifth('Strategy', '1', '1')).toBe('Strategy: a fifth of the time is left, 1 minute 1 second.');
    expect(timerSpeechText.en.over('Strategy', '', '')).toBe('Strategy: time is up.');
  });
});
