// Where each small triangle of the confetti is at a moment; it draws nothing, uses no chance, and ends by itself.

export const MOST_PIECES = 120;
/** In milliseconds. */
export const CONFETTI_LASTS = 4000;

export type Piece = {
  /** Which of the two colours: the house's yellow, or the winner's own. */
  readonly isTeams: boolean;
  /** Across the wall, 0 to 1. */
  readonly from: number;
  /** When it sets out, and how long it falls; milliseconds. */
  readonly begins: number;
  readonly falls: number;
  /** How far it drifts aside, in parts of the wall's width. */
  readonly drift: number;
  /** Its turns on the way, and its size in parts of the wall's height. */
  readonly turns: number;
  readonly size: number;
};
/** `x` in parts of the width, `y` of the height; `angle` in turns. */
export type PieceAt = { readonly x: number; readonly y: number; readonly angle: number; readonly opacity: number };

/** The golden ratio spreads any number of pieces evenly without a pattern the eye finds. */
const spread = (i: number, by: number): number => (i * by) % 1;
const [GOLDEN, SILVER, BRONZE] = [0.618_033_988_7, 0.414_213_562_4, 0.302_775_637_7];

export const piecesOf = (count: number): readonly Piece[] => Array.from({ length: Math.min(MOST_PIECES, count) }, (_, i) => {
  const falls = 1900 + 900 * spread(i, SILVER);
  return {
    isTeams: i % 2 === 1, from: spread(i + 0.5, GOLDEN), begins: (CONFETTI_LASTS - falls) * spread(i, BRONZE), falls,
    drift: 0.12 * (spread(i, SILVER + BRONZE) - 0.5), turns: 1 + 2 * spread(i, GOLDEN + BRONZE), size: 0.014 + 0.012 * spread(i, GOLDEN + SILVER),
  };
});

/** null: it has not set out yet, or it has fallen. */
export const pieceAt = ({ from, begins, falls, drift, turns }: Piece, elapsed: number): PieceAt | null => {
  const share = (elapsed - begins) / falls;
  if (share < 0 || share > 1) return null;
  return {
    x: from + drift * Math.sin(share * Math.PI * 2), y: -0.05 + 1.1 * share ** 1.25, angle: turns * share,
    // It is gone before the last fifth of the wall, where the mountains stand.
    opacity: Math.min(1, (1 - share) * 4),
  };
};

export const isOver = (elapsed: number): boolean => elapsed >= CONFETTI_LASTS;
