// Keeps the hall's window where it belongs while displays come and go; it knows no system, only a desk that looks and moves.
import type { ScreensView } from '../../../shared/machineTopics.ts';
import type { Standing } from './display.ts';
import type { Identity, Seen } from './hallDisplay.ts';
import { freshMemory, placeHall } from './hallDisplay.ts';
import { standsRight } from './hallPlace.ts';
import { same } from '../../../shared/domain/same.ts';

/** The displays and windows of this machine, whoever moves them. */
export type Desk = {
  look(): Promise<Seen>;
  /** Asks the system to put the hall's window there; it may come late, or not at all. */
  move(place: Standing): Promise<void>;
  /** For a window that will not go full screen: over the whole display without being so. */
  cover(place: Standing): Promise<void>;
  consoleToFront(): Promise<void>;
};

export type HallKeeper = {
  view(): ScreensView;
  /** Where a hall that is opened now belongs, as far as was seen last. */
  place(): Standing | null;
  /** Displays or the hall's window have come or gone. Never rejects. */
  settle(): Promise<void>;
  stop(): void;
};

export type KeeperOptions = {
  readonly desk: Desk;
  readonly last: Identity | null;
  /** Another display is the hall's from now on. */
  readonly onChosen: (display: Identity) => void;
  readonly onView: () => void;
  /** What a decision is made on, for whoever must look for changes by asking. */
  readonly onDecided?: (seen: Seen) => void;
  readonly onFault: (error: unknown) => void;
};

const LOOK_AGAIN_AFTER = 300;
const MOST_TRIES = 3;

export const NO_SCREENS: ScreensView = { displays: 0, state: 'none', on: null, resolutions: { console: null, hall: null } };

const pause = (length: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, length); });

export const createHallKeeper = ({ desk, last, onChosen, onView, onDecided, onFault }: KeeperOptions): HallKeeper => {
  let memory = freshMemory(last);
  let view = NO_SCREENS;
  let place: Standing | null = null;
  let isStopped = false;

  /** What is to be done with what is seen now; what is new is told before anything is moved. */
  const decide = (seen: Seen): void => {
    const decision = placeHall(memory, seen);
    onDecided?.(seen);
    const { last: chosen } = decision.memory;
    const isNew = chosen !== null && !same(chosen, memory.last);
    memory = decision.memory;
    place = decision.place;
    if (!same(view, decision.view)) {
      view = decision.view;
      onView();
    }
    if (!isNew) return;
    try {
      onChosen(chosen);
    } catch (error) {
      onFault(error); // It costs one choice, not the hall.
    }
  };

  const settleNow = async (): Promise<void> => {
    let seen = await desk.look();
    decide(seen);
    if (place === null || seen.hall === null) return;
    for (let tries = 1; seen.hall !== null && !standsRight(seen.hall, place, seen.displays) && !isStopped; tries++) {
      if (tries > MOST_TRIES) {
        if (place.fullScreen) await desk.cover(place);
        break;
      }
      await desk.move(place);
      // Between displays of unlike scale windows come late and with the wrong size at first.
      await pause(LOOK_AGAIN_AFTER);
      seen = await desk.look();
    }
    // A hall without its projector must not cover the console.
    if (!place.fullScreen) await desk.consoleToFront();
  };

  // One at a time: a change during a move is looked at after it.
  let turn: Promise<void> = Promise.resolve();
  const settle = (): Promise<void> => {
    turn = turn.then(() => (isStopped ? undefined : settleNow())).catch(onFault);
    return turn;
  };

  return {
    view: () => view,
    place: () => place,
    settle,
    stop: () => { isStopped = true; },
  };
};
