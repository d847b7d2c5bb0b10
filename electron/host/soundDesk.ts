// Which window sounds and what it is told to sound; it plays nothing and knows no speaker (rules: Displays).
import type { WindowRole } from '../../shared/contract.ts';
import type { Sound, SoundView } from '../../shared/machineTopics.ts';
import type { QuietTime } from '../../shared/domain/hall/quietHours.ts';
import { quietNow } from '../../shared/domain/hall/quietHours.ts';
import { hallView } from '../../shared/domain/hall/hallView.ts';
import type { State } from '../../shared/domain/model.ts';
import { timerView } from '../../shared/domain/timer/phaseTimer.ts';
import { nextEnd } from '../../shared/domain/timer/ends.ts';
import { quietSessions } from '../../shared/domain/programme/quiet.ts';
import { between, instant, millis, seconds } from '../../shared/units.ts';
import type { Instant, Millis } from '../../shared/units.ts';
import type { Applauded } from './applause.ts';
import { firstPlaceShown } from './applause.ts';
import type { Clock } from './ports.ts';

/** A window as far as sound goes; the order of arrival is the list's. */
export type Sounding = { readonly role: WindowRole };

/** A gong that found no window waits so long for one: a power cut opens them all anew. */
const WAITS_FOR = seconds(60);

/** Those set by hand, and those of the programme. */
const quietOf = ({ quietHours, sessions }: State): readonly QuietTime[] => [...quietHours, ...quietSessions(sessions)];

const LAST_MINUTE = seconds(60);
/** A fifth of the time that ends then, and a minute: the moments at which its digits change their look. */
const warningsOf = (state: State, endsAt: Instant): readonly Millis[] => {
  const ending = [timerView(state), ...state.stationTimers].find((each) => each?.going.kind === 'running' && each.going.endsAt === endsAt);
  const length = ending?.length ?? millis(0);
  return [millis(length / 5), LAST_MINUTE].filter((left) => left < length);
};

export type SoundDesk<Window extends Sounding> = {
  /** After whatever changed: hears the end of a time in `state`, and hands an order that waits to the window that now owns sound. */
  look(state: State, path: string | null): void;
  play(sound: Sound): void;
  noteBlocked(window: Window, blocked: boolean): void;
  view(window: Window, state: State): SoundView;
};

/** `windows`: those that can sound, the first to come first. */
export const createSoundDesk = <Window extends Sounding>(windows: () => readonly Window[], clock: Clock): SoundDesk<Window> => {
  const blocked = new WeakSet<Window>();
  let heard: { readonly path: string | null; readonly rings: number; readonly shown: Applauded } = { path: null, rings: 0, shown: null };
  let looked: State | null = null;
  let last = instant(0);
  let order: { readonly at: Instant; readonly sound: Sound; readonly to: Window | null } | null = null;

  /** A hall that can be heard, else a console that can, else whoever is there. */
  const owner = (): Window | null => {
    const rank = (window: Window): number => (blocked.has(window) ? 2 : 0) + (window.role === 'hall' ? 0 : 1);
    return windows().toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
  };
  const give = (sound: Sound): void => {
    // Each order has a moment of its own, also across a restart: a window that has heard it knows it by that.
    last = instant(Math.max(clock.now(), last + 1));
    order = { at: last, sound, to: owner() };
  };
  return {
    look: (state, path) => {
      const { rings } = state;
      const shown = state === looked ? heard.shown : state.hall.shown === 'reveal' ? firstPlaceShown(hallView(state)) : null;
      looked = state;
      // Ends of one row are one sound, however many they are.
      const isEnd = rings > heard.rings && heard.path === path;
      // The title was seen, and its team is on the wall now: after a restart, or on the way back, nobody claps again.
      const isWon = shown === 'team' && heard.shown === 'title' && heard.path === path;
      heard = { path, rings, shown };
      const isQuiet = state.retreat !== null && quietNow(quietOf(state), state.retreat.zone, clock.now()) !== null;
      if (isEnd && !isQuiet) give('gong');
      if (isWon && !isQuiet) give('applause');
      if (order !== null && order.to === null) order = between(order.at, clock.now()) > WAITS_FOR ? null : { ...order, to: owner() };
    },
    play: give,
    noteBlocked: (window, isBlocked) => {
      if (isBlocked) blocked.add(window);
      else blocked.delete(window);
    },
    view: (window, state) => {
      const { retreat } = state;
      const present = owner();
      const isOwner = present === window;
      const endsAt = nextEnd(state);
      return {
        isOwner, owner: present?.role ?? null,
        hallBlocked: windows().some((each) => each.role === 'hall' && blocked.has(each)),
        ownerBlocked: present !== null && blocked.has(present),
        order: isOwner && order?.to === window ? { at: order.at, sound: order.sound } : null,
        endsAt, warnsWith: endsAt === null ? [] : warningsOf(state, endsAt),
        quietHours: quietOf(state), zone: retreat?.zone ?? null,
      };
    },
  };
};
