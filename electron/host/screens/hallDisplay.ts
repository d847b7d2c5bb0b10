// Which display the hall belongs on, from the displays there are and the one it was on last; it sees no machine.
import type { Resolution, ScreensView } from '../../../shared/machineTopics.ts';
import type { Display, Standing } from './display.ts';
import { area, isNear } from './display.ts';
import { allOf, windowOn } from './hallPlace.ts';

/** What a display is known again by: systems give it another id, makers give many the same name. */
export type Identity = { readonly id: string; readonly label: string; readonly width: number; readonly height: number };

export type Memory = {
  /** The display the hall was on last, on whichever day. */
  readonly last: Identity | null;
  /** Whether the hall's open window has stood on a display of its own. */
  readonly hasShown: boolean;
  /** The displays that were there beside the hall's own: none of them takes its place when it is pulled. */
  readonly passedOver: readonly string[];
};

export const freshMemory = (last: Identity | null): Memory => ({ last, hasShown: false, passedOver: [] });

export type Seen = {
  readonly displays: readonly Display[];
  /** The id of the display the console is on. */
  readonly consoleOn: string | undefined;
  /** null: the hall has no window. */
  readonly hall: Standing | null;
};

export type Decision = {
  readonly memory: Memory;
  /** How the hall's window should stand, or would; null: there is no display. */
  readonly place: Standing | null;
  readonly view: ScreensView;
};

export const identityOf = ({ id, label, bounds: { width, height } }: Display): Identity => ({ id, label, width, height });

/** Two of three must agree: its id, its name, its size. An empty name agrees with nothing. */
const isKnown = (last: Identity, display: Display): boolean => {
  const { id, label, width, height } = identityOf(display);
  return [id === last.id, label !== '' && label === last.label, width === last.width && height === last.height].filter(Boolean).length >= 2;
};

/** A projector before another laptop's panel, the larger before the smaller. */
const best = (displays: readonly Display[]): Display | undefined =>
  displays.toSorted((a, b) => Number(a.isInternal) - Number(b.isInternal) || area(b.bounds) - area(a.bounds))[0];

const choose = ({ last, hasShown, passedOver }: Memory, others: readonly Display[]): Display | undefined => {
  const known = last === null ? undefined : (others.find((display) => display.id === last.id && isKnown(last, display)) ?? others.find((display) => isKnown(last, display)));
  if (known !== undefined || !hasShown) return known ?? best(others);
  return best(others.filter(({ id }) => !passedOver.includes(id)));
};

const resolutionOf = (display: Display | undefined): Resolution | null =>
  (display === undefined ? null : { width: Math.round(display.bounds.width * display.scale), height: Math.round(display.bounds.height * display.scale) });

/**
 * The hall goes on the display it was on last, or else on the best one the console is not on. Pulled, it waits for that display to return
 * or for one that was not there before, and is a plain window beside the console meanwhile.
 */
export const placeHall = (before: Memory, { displays, consoleOn, hall }: Seen): Decision => {
  // A hall that was closed begins anew.
  const memory = hall === null ? freshMemory(before.last) : before;
  const home = displays.find(({ id }) => id === consoleOn) ?? displays.find(({ isPrimary }) => isPrimary) ?? displays[0];
  // A display that shows the same as the console's is a mirror.
  const others = displays.filter((display) => display !== home && home !== undefined && !isNear(display.bounds, home.bounds));
  const target = choose(memory, others);
  const told = (state: ScreensView['state'], on: string | null): ScreensView => ({ displays: displays.length, state, on, resolutions: { console: resolutionOf(home), hall: resolutionOf(target) } });
  if (target !== undefined) {
    if (hall === null) return { memory, place: allOf(target), view: told('ready', target.label) };
    const passedOver = others.filter((display) => display !== target).map(({ id }) => id);
    return { memory: { last: identityOf(target), hasShown: true, passedOver }, place: allOf(target), view: told('showing', target.label) };
  }
  const isMirrored = displays.length > 1 && others.length === 0;
  const isPulled = hall !== null && memory.hasShown && !isMirrored;
  return {
    memory,
    place: home === undefined ? null : windowOn(home),
    view: told(isPulled ? 'unplugged' : isMirrored ? 'mirrored' : 'none', isPulled ? (memory.last?.label ?? null) : null),
  };
};
