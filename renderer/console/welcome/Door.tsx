// One of the doors: a button with its share of the panorama behind it.
import type { ReactNode } from 'react';
import { ridgeBox, ridgeOutline, ridgeShades } from '../../design/ridge.ts';

type Props = {
  readonly at: 0 | 1 | 2;
  readonly keys: string;
  readonly icon: ReactNode;
  readonly title: string;
  readonly what: string;
  readonly onEnter: () => void;
};

/** Shares of the panorama's width: a door, and the wall between two doors. */
const DOOR = 0.323;
const WALL = (1 - 3 * DOOR) / 2;

export const Door = ({ at, keys, icon, title, what, onEnter }: Props) => (
  <button type="button" className="door" data-first={at === 0 || undefined} aria-keyshortcuts={keys.replace('Ctrl ', 'Control+')} onClick={onEnter}>
    <span className="door-head"><span aria-hidden="true">{icon}</span><kbd aria-hidden="true">{keys}</kbd></span>
    <span className="door-title">{title}</span>
    <span className="door-what">{what}</span>
    <svg
      className="door-view" aria-hidden="true" preserveAspectRatio="none"
      viewBox={`${at * (DOOR + WALL) * ridgeBox.width} 0 ${DOOR * ridgeBox.width} ${ridgeBox.height}`}
    >
      <polygon className="door-lit" points={ridgeOutline} />
      {ridgeShades.map((points) => <polygon className="door-shade" key={points} points={points} />)}
    </svg>
  </button>
);
