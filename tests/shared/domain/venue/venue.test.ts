// What is confirmed at the venue stays with who said it and when; the last answer holds, and undo brings the one before.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WHO_MAY_WATCH } from '../../../../shared/contract.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { paperProblem } from '../../../../shared/domain/records/paperProblem.ts';
import { reduceRow } from '../../../../shared/domain/reduce.ts';
import { views } from '../../../../shared/domain/views.ts';
import type { Hundredths } from '../../../../shared/units.ts';
import { instant } from '../../../../shared/units.ts';
import { given, stateAfter } from '../../given.ts';
import { createRetreat, finished, planRun, ready, run, team } from '../../samples.ts';
import { venueCommandOf } from '../../venueSamples.ts';

const heard = (answer: boolean): Command => ({ type: 'checkVenue', item: 'sound', answer });
const undo: Command = { type: 'undo' };

describe('an answer of the venue test', () => {
  test('is kept with the operator and the moment', () => {
    given(createRetreat).when(heard(true)).thenFacts({ type: 'venueChecked', item: 'sound', answer: true });
    const before = stateAfter(createRetreat);
    const after = reduceRow(before, { seq: 2, facts: [{ type: 'venueChecked', item: 'clock', answer: false }], at: instant(1_747_000_000_000) });
    expect(views.venue(after)).toEqual({ clock: { answer: false, by: before.operator, at: 1_747_000_000_000 } });
  });
  test('can be said again, and the last one holds', () => {
    given(createRetreat, heard(true)).when(heard(true)).thenFacts({ type: 'venueChecked', item: 'sound', answer: true });
    expect(stateAfter(createRetreat, heard(true), heard(false)).venue.sound?.answer).toBe(false);
  });
  test('taken back is the one before, its moment too', () => {
    const once = stateAfter(createRetreat, heard(true));
    expect(stateAfter(createRetreat, heard(true), heard(false), undo).venue).toEqual(once.venue);
    fc.assert(fc.property(fc.array(venueCommandOf.checkVenue, { minLength: 1, maxLength: 9 }), (commands) => {
      expect(stateAfter(createRetreat, ...commands, ...commands.map(() => undo)).venue).toEqual({});
    }));
  });
  test('is for the console alone', () => expect(WHO_MAY_WATCH.venue).toEqual(['console']));
});

describe('the zero report', () => {
  test('is refused once anything is scored, and made again when it was taken back', () => {
    expect(paperProblem(stateAfter(...ready()), 'zeroReport')).toBeNull();
    const scored: Command = { type: 'submitSheet', run: run(1), team: team(1), basedOn: 0, mark: finished('5:30'), penalties: {} };
    const helped: Command = { type: 'giveHelp', giver: team(1), receiver: team(2), points: 25 as Hundredths, reason: 'Meminjamkan alat' };
    expect(paperProblem(stateAfter(...ready(), scored, helped), 'zeroReport')).toEqual({ code: 'notZero', entries: 2 });
    expect(paperProblem(stateAfter(...ready(), scored, undo), 'zeroReport')).toBeNull();
  });
  test('names every team and every exercise that is held', () => {
    const view = views.zeroReport(stateAfter(...ready(), planRun, { type: 'cancelRun', run: run(2), reason: 'Hujan', replacedBy: null }));
    expect(view.teams.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(view.runs).toHaveLength(1);
    expect(view.entries).toBe(0);
  });
});
