// A laptop on a table for scripted plugs: displays that come and go, and a window system that obeys late or not at all; it decides nothing.
import type { Display, Rectangle, Standing } from '../../../../electron/host/screens/display.ts';
import { displayUnder } from '../../../../electron/host/screens/display.ts';
import type { Desk } from '../../../../electron/host/screens/hallKeeper.ts';

const display = (letter: string, x: number, y: number, width: number, height: number, more: Partial<Display> = {}): Display => ({
  id: `id-${letter}`, label: `Layar ${letter}`, bounds: { x, y, width, height }, workArea: { x, y, width, height: height - 40 },
  scale: 1, isPrimary: false, isInternal: false, ...more,
});

/** By the letter a script calls them. R is P under another id, N P at another place, T one with no name and U the same under another id, M a mirror of the laptop. */
export const DISPLAYS: Readonly<Record<string, Display>> = {
  L: display('L', 0, 0, 1366, 768, { isPrimary: true, isInternal: true }),
  P: display('P', 1366, 0, 1920, 1080),
  R: { ...display('P', 1366, 0, 1920, 1080), id: 'id-R' },
  S: display('S', -1280, 0, 1280, 1024),
  T: display('T', 0, -768, 1024, 768, { label: '' }),
  U: { ...display('T', 0, -768, 1024, 768, { label: '' }), id: 'id-U' },
  W: display('W', 3286, 0, 3840, 2160),
  N: { ...display('P', -1920, 0, 1920, 1080) },
  M: display('M', 0, 0, 1366, 768),
};

export type PretendDesk = {
  readonly desk: Desk;
  plug(letter: string): void;
  pull(letter: string): void;
  openHall(): void;
  closeHall(): void;
  /** A person puts the hall there. */
  drag(bounds: Rectangle): void;
  /** A person leaves full screen. */
  leaveFullScreen(): void;
  moveConsole(letter: string): void;
  /** The system ignores so many moves from now on; Infinity: no window ever goes full screen. */
  ignore(moves: number): void;
  /** The display's letter: in capitals full screen, small a window; `-` without a window, `?` where nobody can see it. */
  where(): string;
  readonly counts: { moves: number; covers: number; front: number };
};

export const pretendDesk = (): PretendDesk => {
  const plugged = new Set(['L']);
  let consoleOn = 'L';
  let hall: Standing | null = null;
  let ignored = 0;
  const counts = { moves: 0, covers: 0, front: 0 };
  const displays = (): readonly Display[] => [...plugged].flatMap((letter) => DISPLAYS[letter] ?? []);
  const letterOf = ({ id }: Display): string => [...plugged].find((letter) => DISPLAYS[letter]?.id === id) ?? '?';
  return {
    counts,
    desk: {
      look: () => Promise.resolve({ displays: displays(), consoleOn: plugged.has(consoleOn) ? DISPLAYS[consoleOn]?.id : undefined, hall }),
      move: (place) => {
        counts.moves += 1;
        if (ignored > 0) ignored -= 1;
        else if (hall !== null) hall = place;
        return Promise.resolve();
      },
      cover: ({ bounds }) => {
        counts.covers += 1;
        if (hall !== null) hall = { bounds, fullScreen: false };
        return Promise.resolve();
      },
      consoleToFront: () => {
        counts.front += 1;
        return Promise.resolve();
      },
    },
    plug: (letter) => void plugged.add(letter),
    // What Chromium does: the window stays where nothing is any more.
    pull: (letter) => {
      const bounds = DISPLAYS[letter]?.bounds;
      plugged.delete(letter);
      if (hall !== null && bounds !== undefined && hall.bounds.x === bounds.x && hall.bounds.y === bounds.y) hall = { ...hall, fullScreen: false };
    },
    openHall: () => { hall = { bounds: { x: 100, y: 100, width: 960, height: 540 }, fullScreen: false }; },
    closeHall: () => { hall = null; },
    drag: (bounds) => { hall = { bounds, fullScreen: false }; },
    leaveFullScreen: () => { if (hall !== null) hall = { ...hall, fullScreen: false }; },
    moveConsole: (letter) => { consoleOn = letter; },
    ignore: (moves) => { ignored = moves; },
    where: () => {
      if (hall === null) return '-';
      const under = displayUnder(displays(), hall.bounds);
      if (under === undefined) return '?';
      return hall.fullScreen ? letterOf(under) : letterOf(under).toLowerCase();
    },
  };
};
