// When the hall applauds by itself: as the team of the first place follows its title, forward and once; it knows no window and no step that is still to come.
import type { HallView } from '../../shared/domain/hall/hallView.ts';

export type Applauded = 'title' | 'team' | null;

/** What of the first place is on the wall. */
export const firstPlaceShown = ({ scene }: HallView): Applauded => {
  if (scene.kind !== 'reveal') return null;
  const { step } = scene;
  return (step.kind === 'title' || step.kind === 'team') && step.title.kind === 'place' && step.title.place === 1 ? step.kind : null;
};
