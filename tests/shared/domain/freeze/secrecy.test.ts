// Whatever is scored, merged, split or planned behind a freeze, the hall is told the same, and each board it is shown is the one that was frozen.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { boardModes, scenes } from '../../../../shared/domain/hall/schemas.ts';
import { views } from '../../../../shared/domain/views.ts';
import { hundredths, seconds } from '../../../../shared/units.ts';
import { learningCommandOf } from '../../anyLearning.ts';
import { scoringCommandOf } from '../../anyScoring.ts';
import type { Step } from '../../anyStory.ts';
import { anyStory, play } from '../../anyStory.ts';
import { facilitator } from '../../given.ts';
import { finished, person, planRotation, planRun, ready, show, startPhase, submit, team } from '../../samples.ts';

const steps = (commands: readonly Command[]): readonly Step[] => commands.map((command) => ({ command, by: facilitator, wait: 1 }));
/** The fourth is left to be seen changing. */
const mergedTeam = fc.integer({ min: 1, max: 3 }).map(team);
const anyBase = fc.integer({ min: 0, max: 3 });

const sheets: fc.Arbitrary<Command> = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 241, max: 719 }), anyBase, fc.boolean())
  .map(([of, time, basedOn, isReasoned]) => submit(of, { kind: 'finished', time: seconds(time) }, { basedOn, ...(isReasoned ? { reason: 'Salah baca' } : {}) }));
const hidden: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: sheets },
  { weight: 8, arbitrary: fc.oneof(...Object.values<fc.Arbitrary<Command>>(scoringCommandOf)) },
  { weight: 2, arbitrary: fc.oneof(...Object.values<fc.Arbitrary<Command>>(learningCommandOf)) },
  { weight: 2, arbitrary: fc.tuple(mergedTeam, mergedTeam).map(([kept, gone]): Command => ({ type: 'mergeTeams', kept, gone, name: 'Gabungan' })) },
  { weight: 1, arbitrary: fc.constant<Command>({ type: 'splitTeam', team: team(4), name: 'Belahan', seed: '7', members: [person(4)] }) },
  { weight: 1, arbitrary: fc.constantFrom<Command>(planRun, { type: 'setTarget', target: null }, { type: 'setTarget', target: { words: 'Lain', goal: hundredths(900_00) } }) },
);
const shown: fc.Arbitrary<Command> = fc.constantFrom<Command>(
  ...scenes.map(show), ...boardModes.map((mode): Command => ({ type: 'chooseBoard', mode })), { type: 'cueScene', scene: 'board' }, { type: 'takeScene' },
  { type: 'startRound' }, { type: 'finishRound' }, { type: 'pauseTimer' }, { type: 'resumeTimer' }, { type: 'recolourTeam', team: team(4), number: 30 },
);
/** One thing the audience sees, after what each world does behind it. */
const round = fc.tuple(fc.array(hidden, { maxLength: 4 }), fc.array(hidden, { maxLength: 4 }), shown);

const opening: readonly Command[] = [
  ...ready(4), submit(1, finished('5:00')), submit(2, finished('6:00')), { type: 'setTarget', target: { words: 'Satu puncak', goal: hundredths(300_00) } },
  planRotation(4), startPhase(2), show('board'), { type: 'freezeBoard' },
];

test('two worlds that differ only behind a freeze give the hall the same bytes at every step', () => {
  fc.assert(fc.property(fc.array(round, { minLength: 1, maxLength: 10 }), (rounds) => {
    let [one, other] = [play(steps(opening)).state, play(steps(opening)).state];
    expect(one.frozen).not.toBeNull();
    for (const [here, there, act] of rounds) {
      one = play(steps(here), one).state;
      other = play(steps(there), other).state;
      expect(JSON.stringify(views.hall(one))).toBe(JSON.stringify(views.hall(other)));
      // At one moment in both, however much was done before it.
      one = play(steps([act]), one).state;
      other = play(steps([act]), other).state;
      expect(JSON.stringify(views.hall(one))).toBe(JSON.stringify(views.hall(other)));
    }
  }), { numRuns: 400 });
});

test('every board shown is the one that was frozen, whatever happened before and after', () => {
  fc.assert(fc.property(anyStory, fc.array(hidden, { maxLength: 12 }), (before, after) => {
    const begun = play([...before, ...steps([{ type: 'freezeBoard' }, { type: 'chooseBoard', mode: 'all' }, show('board')])]).state;
    fc.pre(begun.frozen !== null && begun.hall.shown === 'board');
    const { state } = play(steps(after), begun);
    const { scene } = views.hall(state);
    const rows = scene.kind === 'board' ? scene.board.rows : [];
    const places = new Map(rows.map(({ team: id, place, total }) => [id, [place, total]]));
    expect([...places.values()].toSorted()).toEqual((state.frozen?.board.rows ?? []).filter(({ team: id }) => places.has(id)).map(({ place, total }) => [place, total]).toSorted());
    expect(JSON.stringify(views.hall(state))).toBe(JSON.stringify(views.hall(begun)));
  }), { numRuns: 300 });
});
