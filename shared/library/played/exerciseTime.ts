// The time of one exercise in a played demo: its phases on the countdown, then its debrief in five steps with what teams commit themselves to.
import { debriefSteps } from '../../domain/debrief/steps.ts';
import type { RunId } from '../../units.ts';
import { runIn } from './scoring.ts';
import { sayAt } from './reflecting.ts';
import type { Story } from './story.ts';
import { commitments } from './words.ts';

/** All phases but the last, which is the debrief. */
export const runPhases = (story: Story, id: RunId): void => {
  const { exercise } = runIn(story, id);
  for (const [phase, { length }] of exercise.phases.slice(0, -1).entries()) {
    story.tell({ type: 'startPhase', run: id, phase });
    story.pass(length / 60_000);
  }
  story.tell({ type: 'finishTimer' });
};

/** On the wall, step by step; `writing`: this many teams write down what they will do, the others keep it to themselves. */
export const debrief = (story: Story, id: RunId, writing: number): void => {
  story.tell({ type: 'startDebrief', run: id });
  if (story.state().hall.cued === 'debrief') story.tell({ type: 'takeScene' });
  for (let step = 1; step < debriefSteps.length; step += 1) {
    story.pass(step === 1 ? 1 : 2);
    story.tell({ type: 'turnDebrief', step });
    sayAt(story, id, step);
  }
  const deal = story.chance.dealer(commitments);
  for (const team of story.chance.shuffle(story.state().teams).slice(0, writing)) {
    story.tell({ type: 'recordCommitment', fields: { run: id, team: team.id, person: null, text: deal() } });
  }
  story.tell({ type: 'endDebrief' });
};
