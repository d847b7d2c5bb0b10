// Where titles and teams of the reveal stand on the wall and how large; it draws nothing and knows no team's place but the one it is given.
import type { RevealTeam } from '../../../shared/domain/reveal/revealScene.ts';
import type { Lettering } from './lettering.ts';
import { lettering } from './lettering.ts';

export type Shape = 'wide' | 'square';

/** Heights and widths in parts of the wall's height. */
const walls = {
  wide: { width: 166, alone: 19, above: 9, team: 24 },
  square: { width: 121, alone: 15, above: 8, team: 17 },
} as const;
const LEAST = 4.05;

/** The middle of a title that stands alone, and the foot of one that stands above its team. */
const MIDDLE = 40;
const FOOT = 28;
/** The tallest a title of several lines may be there. */
const ABOVE_HEIGHT = 17;
const LINE = 1.06;
/** A dash stands before the title above a team. */
const DASH = 9.6;

export type TitleLayout = { readonly size: number; readonly top: number; readonly above: { readonly top: number; readonly scale: number } };

export const titleLayout = (words: string, shape: Shape): TitleLayout => {
  const { width, alone, above } = walls[shape];
  const { size, lines } = lettering(words, { width, height: 46, most: alone, least: 6 });
  // Above its team the title keeps its lines; they share the room, and leave some for the dash.
  const small = Math.max(LEAST, Math.min(lines === 1 ? above : above * 0.72, ABOVE_HEIGHT / (lines * LINE), ((width - DASH) / width) * size));
  return {
    size, top: MIDDLE - (lines * size * LINE) / 2,
    above: { top: FOOT - lines * small * LINE, scale: small / size },
  };
};

export type TeamsLayout = {
  readonly columns: number;
  readonly size: number;
  /** Between names below each other, so that two lines of one are nearer than two teams. */
  readonly apart: number;
  /** The mountains give way where many teams share a place. */
  readonly ridge: 'tall' | 'low' | 'none';
};

const TOP = 31;
/** Where the names end, above the measure and the mountains. */
const ends = { tall: 60, low: 71, none: 83 } as const;
const GAP = 5;
const APART = 1;
/** Emblem and distance, in letter heights. */
const BEFORE = 1.02;

/** Where names end above the measure, if a line of why they stand there follows it. */
const END_ABOVE_REASON = 77;
const lower = { tall: 'low', low: 'none', none: 'none' } as const;

const columnsOf = (count: number): number => (count <= 4 ? 1 : count <= 12 ? 2 : 3);

export const teamsLayout = (teams: readonly Pick<RevealTeam, 'name'>[], shape: Shape, hasReason: boolean): TeamsLayout => {
  const { width, team } = walls[shape];
  const columns = columnsOf(teams.length);
  const above = teams.length === 1 ? 'tall' : teams.length <= 12 ? 'low' : 'none';
  const apart = columns === 1 && teams.length > 1 ? APART : 0;
  const end = hasReason ? Math.min(ends[above], END_ABOVE_REASON) : ends[above];
  const height = (end - TOP) / Math.ceil(teams.length / columns) - apart;
  const box = { width: (width - (columns - 1) * GAP) / columns, height, most: Math.min(team, height / LINE), least: LEAST, before: BEFORE };
  const fits: readonly Lettering[] = teams.map(({ name }) => lettering(name, box));
  return { columns, ridge: hasReason ? lower[above] : above, apart, size: Math.min(...fits.map(({ size }) => size)) };
};
