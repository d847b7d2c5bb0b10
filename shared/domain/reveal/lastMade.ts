// Keeps what was made last of a ground, as long as its runs are there: console, hall and papers ask for it of one state, each for itself; it makes nothing.
import type { State } from '../model.ts';

export const lastMade = <Ground extends Pick<State, 'runs'>, Made>(isSame: (one: Ground, other: Ground) => boolean, make: (ground: Ground) => Made): ((ground: Ground) => Made) => {
  const known = new WeakMap<State['runs'], { readonly ground: Ground; readonly made: Made }>();
  return (ground) => {
    const before = known.get(ground.runs);
    if (before !== undefined && isSame(before.ground, ground)) return before.made;
    const made = make(ground);
    known.set(ground.runs, { ground, made });
    return made;
  };
};
