// The demo retreat with its three days played, as commands with their moments: the same from the same seed, on every machine; nothing of it is decided here.
import { demoCommands } from '../demoRetreat.ts';
import { answeringOf } from './answers.ts';
import { awayOf, castOf } from './cast.ts';
import { chanceOf } from './chance.ts';
import { dayOne, founding } from './dayOne.ts';
import { dayThree } from './dayThree.ts';
import { dayTwo } from './dayTwo.ts';
import { momentAt } from './sessions.ts';
import type { Deed } from './story.ts';
import { newStory } from './story.ts';

/** `seed`: a whole number from 1. Each is accepted in this order, given at its moment from 12 to 17 May 2025. */
export const playedDeeds = (seed: number): readonly Deed[] => {
  const story = newStory(chanceOf(seed));
  const demo = demoCommands();
  const drawn = demo.findIndex(({ type }) => type === 'closeDrawList');
  founding(story, demo.slice(0, drawn));
  const away = awayOf(story.state(), story.chance, momentAt);
  const answering = answeringOf(chanceOf(seed, ' answers'));
  dayOne(story, demo.slice(drawn), away, answering);
  const cast = castOf(story.state(), story.chance);
  dayTwo(story, cast, away);
  dayThree(story, cast, away, answering);
  return story.deeds;
};
