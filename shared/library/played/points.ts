// The points of a played demo that come beside the sheets: help between teams, and bonuses; each with its reason.
import { helpOf, MOST_HELP } from '../../domain/scoring/run/extras.ts';
import { hundredths } from '../../units.ts';
import { runOf } from './plannedRuns.ts';
import type { Story } from './story.ts';
import { bonusReasons, helpGiven } from './words.ts';

/** Teams that help another, each with a different deed; in quarters of a point, at most one. */
export const help = (story: Story, times: number): void => {
  const deed = story.chance.dealer(helpGiven);
  for (let i = 0; i < times; i += 1) {
    const [giver, receiver] = story.chance.shuffle(story.state().teams);
    if (giver === undefined || receiver === undefined) continue;
    const left = MOST_HELP - helpOf(story.state(), giver);
    const points = Math.min(left - left % 25, 25 * story.chance.from(1, 4));
    if (points > 0) story.tell({ type: 'giveHelp', giver: giver.id, receiver: receiver.id, points: hundredths(points), reason: deed() });
  }
};

export const bonus = (story: Story, exercise: string): void => {
  const [team] = story.chance.shuffle(story.state().teams);
  const reason = story.chance.dealer(bonusReasons);
  if (team !== undefined) story.tell({ type: 'giveBonus', run: runOf(story, exercise), team: team.id, points: hundredths(100 * story.chance.from(1, 3)), reason: reason() });
};
