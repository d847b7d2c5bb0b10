// The confetti as figures: never more than its pieces, all gone in time, none fallen upwards, and the same on every wall.
import { expect, test } from 'vitest';
import { CONFETTI_LASTS, MOST_PIECES, isOver, pieceAt, piecesOf } from '../../../../renderer/hall/reveal/confetti.ts';

const pieces = piecesOf(10_000);
const moments = Array.from({ length: 81 }, (_, i) => (i * CONFETTI_LASTS) / 80);

test('is at most 120 pieces, half of them in the winner’s colour', () => {
  expect(pieces).toHaveLength(MOST_PIECES);
  expect(MOST_PIECES).toBeLessThanOrEqual(120);
  expect(pieces.filter(({ isTeams }) => isTeams)).toHaveLength(MOST_PIECES / 2);
  expect(piecesOf(3)).toHaveLength(3);
});
test('every piece sets out, falls, and is gone when it is over', () => {
  for (const piece of pieces) {
    const heights = moments.flatMap((elapsed) => pieceAt(piece, elapsed)?.y ?? []);
    expect(heights.length).toBeGreaterThan(10);
    expect(heights.toSorted((a, b) => a - b)).toEqual(heights);
    expect(piece.begins + piece.falls).toBeLessThanOrEqual(CONFETTI_LASTS);
    expect(pieceAt(piece, CONFETTI_LASTS + 1)).toBeNull();
  }
  expect([isOver(CONFETTI_LASTS - 1), isOver(CONFETTI_LASTS)]).toEqual([false, true]);
  expect(CONFETTI_LASTS).toBe(4_000);
});
test('begins above the wall, spreads over its whole width, and fades before its foot', () => {
  expect(pieces.every((piece) => (pieceAt(piece, piece.begins)?.y ?? 0) < 0)).toBe(true);
  const tenths = new Set(pieces.map(({ from }) => Math.floor(from * 10)));
  expect(tenths.size).toBe(10);
  for (const piece of pieces) {
    for (const elapsed of moments) {
      const at = pieceAt(piece, elapsed);
      if (at === null) continue;
      expect(at.opacity).toBeGreaterThanOrEqual(0);
      expect(at.opacity).toBeLessThanOrEqual(1);
      if (at.y > 1) expect(at.opacity).toBeLessThan(0.2);
    }
  }
});
