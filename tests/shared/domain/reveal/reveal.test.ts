// The show of the results: what keeps it from beginning, one payload a press, black, back, what stops it, and where it stands after a crash.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Command } from '../../../../shared/domain/commands.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import { generatorOf } from '../../../../shared/domain/draw/search/generator.ts';
import type { Fact } from '../../../../shared/domain/facts.ts';
import { hallView } from '../../../../shared/domain/hall/hallView.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { reduce } from '../../../../shared/domain/reduce.ts';
import { revealDigest } from '../../../../shared/domain/reveal/digest.ts';
import { nextRowAt } from '../../../../shared/domain/reveal/reveal.ts';
import { views } from '../../../../shared/domain/views.ts';
import { hundredths, instant } from '../../../../shared/units.ts';
import { anyFact, anyFactOf } from '../../anyStory.ts';
import { facilitator, given, machine, moment, stateAfter } from '../../given.ts';
import { finished, planRun, ready, run, show, submit, team, teamNames } from '../../samples.ts';
import { anyToldRetreat, back, begin, close, following, forward, told } from '../../revealStory.ts';

const all: Command = { type: 'chooseBoard', mode: 'all' };
const six = ['4:30', '5:30', '6:30', '7:30', '8:30', '9:30'] as const;
const begun = (...commands: readonly Command[]): State => {
  const state = stateAfter(...commands);
  return following(state, begin(state));
};
const stepsOn = (state: State, presses: number): State => Array.from({ length: presses }, () => null).reduce((now) => following(now, forward(now.reveal?.step ?? 0)), state);
const refusalOf = (state: State, command: Command, by = facilitator): string => {
  const decision = decide(state, command, by);
  return 'refusal' in decision ? decision.refusal.code : 'accepted';
};
const scene = (state: State) => hallView(state).scene;
const stepOf = (state: State) => { const shown = scene(state); return shown.kind === 'reveal' ? shown.step : null; };

describe('before it', () => {
  test('every run must have come to its end', () => {
    const open = stateAfter(...ready(2), submit(1, finished('5:00')), submit(2, finished('6:00')));
    expect(views.reveal(open)).toMatchObject({ obstacles: [{ kind: 'notReadBack', run: 'r1' }], digest: null, steps: null });
    expect(refusalOf(open, begin(open))).toBe('revealNotReady');
    const read = following(open, ...close.slice(0, 1));
    expect(views.reveal(read).obstacles).toMatchObject([{ kind: 'notClosed' }]);
    expect(views.reveal(read).notGiven).toEqual([]);
    const closed = following(read, ...close.slice(1));
    expect(views.reveal(closed).obstacles).toEqual([]);
    // Nobody helped, and no value was rated three times: a rehearsal calls these up, the show does not.
    expect(views.reveal(closed).notGiven.map(({ kind }) => kind)).toEqual([...Array.from({ length: 7 }, () => 'value'), 'help']);
    expect(views.reveal(following(closed, { type: 'giveHelp', giver: team(2), receiver: team(1), points: hundredths(100), reason: 'Meminjamkan alat' })).notGiven.some(({ kind }) => kind === 'help')).toBe(false);
    expect(refusalOf(closed, begin(closed))).toBe('accepted');
  });

  test('a sheet that is out and a dispute are named, each with its run', () => {
    const out = stateAfter(...ready(2), submit(1, finished('5:00')));
    expect(views.reveal(out).obstacles).toMatchObject([{ kind: 'sheetsOut', run: 'r1', teams: ['Badak'], hasAny: true }]);
    expect(views.reveal(stateAfter(...ready(2))).obstacles).toMatchObject([{ kind: 'sheetsOut', run: 'r1', hasAny: false }]);
    const disputed = following(stateAfter(...told('5:00', '6:00')), { type: 'disputeCell', run: run(1), team: team(2), words: 'Tadi lebih cepat' });
    expect(views.reveal(disputed).obstacles).toMatchObject([{ kind: 'dispute', run: 'r1', team: 'Badak' }]);
  });

  test('with nothing that counts there is nothing to show', () => {
    const state = stateAfter(...ready(2), { type: 'cancelRun', run: run(1), reason: 'Hujan', replacedBy: null });
    expect(views.reveal(state).obstacles).toEqual([{ kind: 'nothingCounted' }]);
  });

  test('an excused team is spoken of only where the runs all had would give other places', () => {
    const times = (of: number, ...each: readonly string[]): readonly Command[] => each.map((time, i) => submit(i + 1, finished(time), { run: run(of) }));
    const end = (of: number): readonly Command[] => [{ type: 'verifyRun', run: run(of), reader: 'Yoga Contoh' }, { type: 'closeRun', run: run(of) }];
    const excuse: Command = { type: 'excuseTeam', run: run(2), team: team(1), reason: 'Dipanggil dinas', second: 'Yoga Contoh' };
    const story = [...ready(2), planRun, ...times(1, '6:00', '5:00'), excuse, submit(2, finished('11:00'), { run: run(2) }), ...end(1), ...end(2)];
    expect(views.reveal(stateAfter(...story)).excuses).toEqual({
      excused: [{ team: 'Rajawali', run: 'r2', exercise: expect.objectContaining({ id: 'Pipa Bocor' }) }],
      moved: [{ team: 'Rajawali', place: 1, commonPlace: 2 }, { team: 'Badak', place: 2, commonPlace: 1 }],
    });
    const same = [...ready(2), planRun, ...times(1, '5:00', '6:00'), excuse, submit(2, finished('11:00'), { run: run(2) }), ...end(1), ...end(2)];
    expect(views.reveal(stateAfter(...same)).excuses).toBeNull();
  });

  test('what the console did not see is not begun', () => {
    const state = stateAfter(...told('5:00', '6:00'));
    const later = following(state, { type: 'giveHelp', giver: team(2), receiver: team(1), points: hundredths(100), reason: 'Meminjamkan alat' });
    expect(refusalOf(later, begin(state))).toBe('revealMovedOn');
  });
});

describe('the show', () => {
  test('one payload a press: the title, then the team; 3, 2, 1', () => {
    const state = begun(...told(...six));
    expect(scene(state)).toEqual({ kind: 'reveal', name: 'Retret Kerja Sama', rehearsal: false, step: { kind: 'opening' } });
    const kinds = Array.from({ length: 8 }, (_, i) => stepOf(stepsOn(state, i)));
    expect(kinds.map((step) => (step?.kind === 'title' || step?.kind === 'team' ? [step.kind, step.title.kind === 'place' ? step.title.place : step.title.kind] : step?.kind)))
      .toEqual(['opening', ['title', 3], ['team', 3], ['title', 2], ['team', 2], ['title', 1], ['team', 1], 'end']);
    expect(kinds[6]).toMatchObject({ teams: [{ name: 'Rajawali', number: 1 }], measure: kinds[6]?.kind === 'team' ? kinds[6].teams[0]?.total : null });
    expect(refusalOf(stepsOn(state, 7), forward(7))).toBe('unchanged');
  });

  test('from the bottom only on a board of all teams; rows follow each other after two seconds, down to place 4, and then wait', () => {
    const start = begun(...told(...six), all);
    expect(nextRowAt(start)).toBeNull();
    let state = following(start, forward(0));
    expect(stepOf(state)).toMatchObject({ kind: 'row', place: 6, shown: [] });
    for (const place of [5, 4]) {
      const due = nextRowAt(state);
      expect(due).toBe((state.reveal?.since ?? 0) + 2_000);
      const early = decide(state, { type: 'ringTimers', now: instant(Number(due) - 1) }, machine);
      expect(early).toEqual({ refusal: { code: 'alreadyRung' } });
      const decision = decide(state, { type: 'ringTimers', now: instant(Number(due)) }, machine);
      expect(decision).toEqual({ facts: [{ type: 'revealStepped', step: (state.reveal?.step ?? 0) + 1 }] });
      state = following(state, forward(state.reveal?.step ?? 0));
      expect(stepOf(state)).toMatchObject({ kind: 'row', place, shown: expect.arrayContaining([expect.objectContaining({ place: 6 })]) });
    }
    expect(nextRowAt(state)).toBeNull();
  });

  test('rows stand still under black, and after a step back', () => {
    const state = following(begun(...told(...six), all), forward(0), forward(1));
    expect(nextRowAt(following(state, show('black')))).toBeNull();
    expect(nextRowAt(following(state, show('black'), show('reveal')))).not.toBeNull();
    expect(nextRowAt(following(state, back(2)))).toBeNull();
  });

  test('back shows the payload before; a press that comes late, or behind black, comes to nothing', () => {
    const state = stepsOn(begun(...told(...six)), 2);
    expect(stepOf(following(state, back(2)))).toEqual(stepOf(stepsOn(begun(...told(...six)), 1)));
    expect(refusalOf(state, forward(1))).toBe('revealMovedOn');
    const dark = following(state, show('black'));
    expect(scene(dark)).toEqual({ kind: 'black' });
    expect(refusalOf(dark, forward(2))).toBe('sceneNotShown');
    expect(stepOf(following(dark, show('reveal')))).toEqual(stepOf(state));
  });

  test('teams without numbers on their board have none here either', () => {
    const state = stepsOn(begun(...told(...six), { type: 'chooseBoard', mode: 'noNumbers' }), 2);
    expect(stepOf(state)).toMatchObject({ kind: 'team', measure: null, teams: [{ total: null }] });
  });

  test('undo leaves the steps alone, and takes back what came before the show', () => {
    const state = stepsOn(begun(...told(...six)), 2);
    const undone = following(state, { type: 'undo' });
    expect(undone.reveal?.step).toBe(2);
    expect(undone.runs[0]?.stage).toBe('verified');
  });

  test('it ends on the thanks, broken off on black; a rehearsal on the mark', () => {
    expect(scene(following(stepsOn(begun(...told(...six)), 7), { type: 'endReveal' })).kind).toBe('closing');
    const broken = following(stepsOn(begun(...told(...six)), 3), { type: 'endReveal' });
    expect([scene(broken).kind, broken.hall.before, broken.revealed]).toEqual(['black', 'logo', null]);
    expect(scene(following(stateAfter(...ready(4)), { type: 'rehearseReveal', seed: '7' }, { type: 'endReveal' })).kind).toBe('logo');
    expect(following(stepsOn(begun(...told(...six)), 7), { type: 'endReveal' }).revealed).toMatchObject({ digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test('once shown to its end, papers of these results are no secret on a frozen board, whatever board is chosen then; of other results they are', () => {
    const shown = following(stepsOn(begun(...told(...six), { type: 'freezeBoard' }), 7), { type: 'endReveal' });
    const isMarked = (state: State): readonly boolean[] => [views.freeze(state).secret, views.rankingPaper(state).isConfidential, views.rekap(state).isConfidential];
    expect(isMarked(begun(...told(...six), { type: 'freezeBoard' }))).toEqual([true, true, true]);
    expect(isMarked(shown)).toEqual([false, false, false]);
    expect(isMarked(following(shown, all))).toEqual([false, false, false]);
    expect(isMarked(following(shown, { type: 'adjustTotal', team: team(1), points: hundredths(-100), reason: 'Terlambat apel' }))).toEqual([true, true, true]);
    expect(isMarked(following(stepsOn(begun(...told(...six), { type: 'freezeBoard' }), 3), { type: 'endReveal' }))).toEqual([true, true, true]);
  });

  test('after a crash the log gives the same step, the same script and the same digest', () => {
    const commands = [...told(...six), all];
    const state = following(begun(...commands), forward(0), forward(1), back(2), forward(1));
    const again = following(begun(...commands), forward(0), forward(1), back(2), forward(1));
    expect(again.reveal).toEqual(state.reveal);
    expect(following(state, forward(2)).reveal?.step).toBe(3);
    const held = decide(following(begun(...commands), forward(0)), { type: 'holdReveal' }, machine);
    expect(held).toEqual({ facts: [{ type: 'revealHeld' }] });
    expect(nextRowAt(following(begun(...commands), forward(0)))).not.toBeNull();
    given(...commands).when({ type: 'holdReveal' }).thenRefused({ code: 'notAllowed' });
  });

  test('the show knows the row of the log it was begun with', () => {
    expect(begun(...told(...six)).reveal?.seq).toBe(1000);
  });
});

describe('what stops it', () => {
  test('a correction stops it and is named; taken back, it goes on at the same step', () => {
    const state = stepsOn(begun(...told(...six)), 3);
    const helped = following(state, { type: 'giveHelp', giver: team(2), receiver: team(1), points: hundredths(100), reason: 'Meminjamkan alat' });
    expect(views.reveal(helped).show).toMatchObject({ changedBy: 'helpGiven', step: 3 });
    expect(refusalOf(helped, forward(3))).toBe('revealStopped');
    expect(stepOf(helped)).toEqual(stepOf(state));
    const mended = following(helped, { type: 'undo' });
    expect(views.reveal(mended).show?.changedBy).toBeNull();
    expect(refusalOf(mended, forward(3))).toBe('accepted');
  });

  test('another board is another show', () => {
    expect(views.reveal(following(begun(...told(...six)), all)).show?.changedBy).toBe('boardChosen');
  });

  describe('it stops the show exactly if the digest is another one', () => {
    const state = stepsOn(begun(...told(...six)), 3);
    const { digest } = state.reveal ?? { digest: '' };
    /** Whether a fact stops the show; null where it is a show of its own, or ends this one. */
    const isStoppedBy = (fact: Fact): boolean | null => {
      const after = reduce(state, fact, moment(500));
      if (after.reveal === null || fact.type === 'revealBegun' || fact.type === 'rehearsalBegun') return null;
      const isOther = revealDigest({ ...after, runs: [...after.runs] }) !== digest;
      expect(after.reveal.changedBy).toBe(isOther ? fact.type : null);
      return isOther;
    };
    // Each kind by itself: among all of them together a rare one may not come up at all.
    const seen = (type: Fact['type']): ReadonlySet<boolean | null> => new Set(fc.sample<Fact>(anyFactOf[type], 200).map(isStoppedBy));

    test('whatever fact comes', () => {
      fc.assert(fc.property(anyFact, (fact) => { isStoppedBy(fact); }), { numRuns: 4_000 });
    });

    test.each(['sheetSubmitted', 'helpGiven', 'totalAdjusted', 'runWeighed', 'tieChainChosen', 'runStaged', 'cellMarked', 'teamRenamed', 'boardChosen', 'runPlanned', 'runCancelled'] as const)('%s does', (type) => {
      expect(seen(type)).toContain(true);
    });

    test.each(['messageWritten', 'sceneTaken', 'sceneCued', 'operatorChanged', 'timerPaused', 'attendanceRecorded', 'commitmentRecorded', 'sessionAdded', 'memberAdded', 'quietHoursSet', 'targetSet', 'limitSet', 'dayClosed'] as const)('%s does not', (type) => {
      expect(seen(type)).toEqual(new Set([false]));
    });
  });
});

test('no payload holds a name that comes later', () => {
  for (let i = 0; i < 200; i += 1) {
    const chance = generatorOf(`secret ${i}`);
    const ended = anyToldRetreat(chance, i % 2 === 0 ? 'all' : 'threeBest');
    const shared = views.reveal(ended).ties.reduce((state, { line, teams }) => following(state, { type: 'decideAwardTie', line, teams: teams.map((each) => each.team), way: { kind: 'shared' } }), ended);
    if (views.reveal(shared).digest === null) continue;
    const state = following(shared, begin(shared));
    const { reveal } = state;
    const told = new Set<string>();
    for (const [step, payload] of (reveal?.script ?? []).entries()) {
      const bytes = JSON.stringify(hallView({ ...state, reveal: reveal === null ? null : { ...reveal, step } }));
      if (payload.kind === 'row' || payload.kind === 'team') for (const { name } of payload.teams) told.add(name);
      for (const { name } of shared.teams) if (!told.has(name)) expect(bytes).not.toContain(name);
      // A title says nothing of a team, even of one that was told before.
      if (payload.kind === 'title' || payload.kind === 'opening' || payload.kind === 'end') for (const { name } of shared.teams) expect(bytes).not.toContain(name);
    }
  }
});

describe('a rehearsal', () => {
  const rehearse: Command = { type: 'rehearseReveal', seed: '271828' };

  test('it needs no score and tells of none: two retreats with the same names have the same rehearsal', () => {
    const [one, other] = [stateAfter(...told(...six)), stateAfter(...told(...six.toReversed()))];
    const scripts = [one, other].map((state) => following(state, rehearse).reveal?.script);
    expect(scripts[0]).toEqual(scripts[1]);
    expect(following(stateAfter(...ready(6)), rehearse).reveal?.script).toEqual(scripts[0]);
    expect(scene(following(one, rehearse))).toMatchObject({ kind: 'reveal', rehearsal: true });
  });

  test('its names are shuffled by its seed', () => {
    const orders = ['1', '2', '3', '4'].map((seed) => JSON.stringify(following(stateAfter(...ready(6)), { type: 'rehearseReveal', seed }).reveal?.script));
    expect(new Set(orders).size).toBe(4);
    for (const name of teamNames.slice(0, 3)) expect(orders.some((order) => order.includes(name))).toBe(true);
  });

  test('no report and no real show knows of it', () => {
    const state = stateAfter(...told(...six));
    const rehearsed = following(state, rehearse, forward(0), forward(1), { type: 'endReveal' });
    for (const topic of ['rekap', 'standings', 'scoreBook', 'teamPapers', 'programmePaper'] as const) expect(views[topic](rehearsed)).toEqual(views[topic](state));
    const during = following(state, rehearse, forward(0));
    expect(views.rekap(during)).toEqual(views.rekap(state));
    expect([rehearsed.reveal, rehearsed.revealed, revealDigest(rehearsed)]).toEqual([null, null, revealDigest(state)]);
    expect(refusalOf(during, begin(during))).toBe('revealGoing');
  });
});
