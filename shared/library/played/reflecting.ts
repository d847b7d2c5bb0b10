// What teams of a played demo say when they look back, and their last evening; it draws no lot, so that all else is played as before.
import type { RunId } from '../../units.ts';
import { minutes, seconds } from '../../units.ts';
import { eveningQuestions } from '../eveningQuestions.ts';
import type { Story } from './story.ts';
import { saidAtSteps, saidInTheEvening } from './words.ts';

/** A line takes this long to be typed. */
const TYPING = seconds(4);

/** One team each at three of the steps, another one every time; what they conclude they let others read. */
export const sayAt = (story: Story, run: RunId, step: number): void => {
  const said = saidAtSteps[step];
  if (said === undefined) return;
  const { teams, runs } = story.state();
  const turn = runs.findIndex(({ id }) => id === run);
  const team = teams[(turn * saidAtSteps.length + step) % teams.length];
  const text = said.words[turn % said.words.length];
  if (team !== undefined && text !== undefined) story.tell({ type: 'noteReflection', fields: { run, team: team.id, step, text, shared: said.isShared } }, TYPING);
};

/** A question, five quiet minutes, and what teams chose to share, one after the other. */
export const lastEvening = (story: Story): void => {
  const [question] = eveningQuestions;
  if (question === undefined) return;
  story.tell({ type: 'askEvening', question, length: minutes(5) }, TYPING);
  story.tell({ type: 'takeScene' }, TYPING);
  story.tell({ type: 'startSilence', length: minutes(5) }, TYPING);
  story.pass(5);
  for (const [i, { text, isShared }] of saidInTheEvening.entries()) {
    const team = story.state().teams[i];
    if (team !== undefined) story.tell({ type: 'noteReflection', fields: { run: null, team: team.id, step: null, text, shared: isShared } }, TYPING);
  }
  for (const { id } of story.state().reflections.filter(({ run, shared }) => run === null && shared)) {
    story.tell({ type: 'putUpReflection', reflection: id }, TYPING);
    story.pass(1);
  }
};
