// A command that names what it was meant for does nothing once that is there no more: two presses faster than the view are one.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { commandSchema } from '../../../../shared/domain/commands.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { views } from '../../../../shared/domain/views.ts';
import { minutes } from '../../../../shared/units.ts';
import type { RunAction } from '../../../../renderer/console/run/runCommands.ts';
import { runCommands, unsaidAt } from '../../../../renderer/console/run/runCommands.ts';
import { roundCommand } from '../../../../renderer/console/run/rotation/roundCommand.ts';
import type { Deed } from '../../../shared/given.ts';
import { at, facilitator, given, moment, stateAfter } from '../../../shared/given.ts';
import { planRotation, ready, run, show, startPhase } from '../../../shared/samples.ts';

/** The command a key gives to a person who sees this state. */
const pressed = (seen: State, action: RunAction): Command => {
  const command = runCommands(run(1), views.timer(seen), seen.atZero, views.hallControl(seen), moment(900))[action];
  if (command === null) throw new Error(`${action} does nothing here`);
  return commandSchema.parse(command);
};
const twice = (action: RunAction, ...steps: readonly (Command | Deed)[]) => {
  const command = pressed(stateAfter(...ready(), ...steps), action);
  return { command, again: given(...ready(), ...steps, at(800, command)).when(command) };
};
const begun = at(10, startPhase(0));

describe('two presses faster than the view', () => {
  test('go on by one phase, and finish only what was seen', () => {
    const { command, again } = twice('nextPhase', begun);
    expect(command).toEqual({ type: 'startPhase', run: run(1), phase: 1, from: { run: run(1), phase: 0 } });
    again.thenRefused({ code: 'movedOn' });
    twice('nextPhase', at(10, startPhase(3))).again.thenRefused({ code: 'movedOn' });
  });
  test('start, pause and resume once', () => {
    twice('startPauseResume').again.thenRefused({ code: 'movedOn' });
    twice('startPauseResume', begun).again.thenRefused({ code: 'movedOn' });
    twice('startPauseResume', begun, at(20, { type: 'pauseTimer' })).again.thenRefused({ code: 'movedOn' });
  });
  test('give two minutes more, for each says one', () => {
    const { again } = twice('minuteMore', begun);
    again.thenFacts({ type: 'timerAdjusted', by: minutes(1) });
  });
  test('take one scene, hold one debrief, start and finish one round', () => {
    twice('take', { type: 'cueScene', scene: 'logo' }).again.thenRefused({ code: 'movedOn' });
    twice('startDebrief').again.thenRefused({ code: 'movedOn' });
    for (const steps of [[planRotation(4)], [planRotation(4), { type: 'startRound' }]] as const) {
      const round = roundCommand(stateAfter(...ready(), ...steps).rotation);
      if (round === null) throw new Error('there is no round to lead');
      given(...ready(), ...steps, round).when(round).thenRefused({ code: 'movedOn' });
    }
  });
  test('turn one page of the rules, one step of the debrief and one step of the show', () => {
    twice('nextPage', { type: 'openBriefing', run: run(1) }, show('briefing')).again.thenRefused({ code: 'unchanged' });
    twice('nextPage', { type: 'startDebrief', run: run(1), from: null }).again.thenRefused({ code: 'unchanged' });
    twice('nextPage', { type: 'rehearseReveal', seed: '271828' }).again.thenRefused({ code: 'revealMovedOn' });
  });
  test('begin the show of a draw once', () => {
    twice('drawShow', show('draw')).again.thenRefused({ code: 'movedOn' });
  });
});

test('a minute meant for one phase is not given to the next, and that is said', () => {
  const minute = pressed(stateAfter(...ready(), begun), 'minuteMore');
  given(...ready(), begun, at(400, startPhase(1))).when(minute).thenRefused({ code: 'movedOn' });
  expect([unsaidAt('minuteMore'), unsaidAt('nextPhase')]).toEqual([[], ['movedOn', 'unchanged']]);
});

test('a take meant for one scene shows no other', () => {
  const cue = (scene: 'logo' | 'black'): Command => ({ type: 'cueScene', scene });
  const take = pressed(stateAfter(...ready(), cue('logo')), 'take');
  given(...ready(), cue('logo'), cue('black')).when(take).thenRefused({ code: 'movedOn' });
});

test('a command that names nothing is meant for whatever is there', () => {
  expect(decide(stateAfter(...ready(), begun), startPhase(0), facilitator)).toHaveProperty('facts');
});
