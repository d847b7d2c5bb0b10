// With the three best on the board, the hall is sent nothing of the other teams but their names beside a timer; tested on bytes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../../shared/domain/commands.ts';
import { withWholeBehaviour } from '../../../shared/domain/freeze/wholeBehaviour.ts';
import { scenes } from '../../../shared/domain/hall/schemas.ts';
import { standings } from '../../../shared/domain/scoring/boards/standings.ts';
import { views } from '../../../shared/domain/views.ts';
import type { Step } from '../anyStory.ts';
import { anyStory, play } from '../anyStory.ts';
import { facilitator } from '../given.ts';
import { finished, ready, show, startPhase, submit } from '../samples.ts';

const steps = (...commands: readonly Command[]): readonly Step[] => commands.map((command) => ({ command, by: facilitator, wait: 1 }));

test('no board of the three best holds a team below place 3, whatever happened before', () => {
  fc.assert(fc.property(anyStory, fc.constantFrom('board' as const, 'timerBoard' as const), (story, scene) => {
    const { state } = play([...story, ...steps({ type: 'chooseBoard', mode: 'threeBest' }, show(scene))]);
    const bytes = JSON.stringify(views.hall(state));
    for (const { team, place } of standings(withWholeBehaviour(state))) {
      if (place === null || place > 3) {
        expect(bytes).not.toContain(team.name);
        expect(bytes).not.toContain(`"${team.id}"`);
      }
    }
  }), { numRuns: 500 });
});

const clockText = (secondsIn: number): string => `${Math.floor(secondsIn / 60)}:${secondsIn % 60}`;
/** Teams 1 to 3 are placed 1 to 3 in every world; these are the times of teams 4 to 6, all behind them. */
const hiddenTimes = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 421, max: 720 })));
/** What the console does meanwhile; the last two bring a hidden team to the top, and down again. */
const doings = fc.array(fc.constantFrom<Command>(
  ...scenes.map(show), { type: 'cueScene', scene: 'board' }, { type: 'takeScene' },
  submit(6, finished('4:30'), { basedOn: 1 }), submit(6, finished('11:59'), { basedOn: 2 }),
), { maxLength: 16 });

test('two worlds that differ only below place 3 give the hall the same bytes at every step', () => {
  const told = (times: readonly number[], doing: readonly Command[]): readonly string[] => {
    const begun = play(steps(
      ...ready(6), ...['5:00', '6:00', '7:00'].map((time, i) => submit(i + 1, finished(time))),
      ...times.map((time, i) => submit(i + 4, finished(clockText(time)))), startPhase(2),
    )).state;
    return doing.map((_, i) => JSON.stringify(views.hall(play(steps(...doing.slice(0, i + 1)), begun).state)));
  };
  fc.assert(fc.property(hiddenTimes, hiddenTimes, doings, (one, other, doing) => {
    expect(told(one, doing)).toEqual(told(other, doing));
  }), { numRuns: 500 });
});
