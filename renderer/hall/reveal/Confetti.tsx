// Small triangles that fall once over the wall, on one canvas, and are gone after four seconds; none for people whom movement makes unwell.
import { useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { emblemOf } from '../../design/emblems.ts';
import type { Piece } from './confetti.ts';
import { MOST_PIECES, isOver, pieceAt, piecesOf } from './confetti.ts';
import { ConfettiWanted } from './confettiWanted.ts';

const TURN = 2 * Math.PI;
/** The corners of a triangle, in parts of a turn. */
const corners = [0, 1 / 3, 2 / 3];

const drawPiece = (context: CanvasRenderingContext2D, piece: Piece, elapsed: number, colours: { readonly ours: string; readonly teams: string }): void => {
  const at = pieceAt(piece, elapsed);
  if (at === null) return;
  const { width, height } = context.canvas;
  const radius = piece.size * height;
  context.globalAlpha = at.opacity;
  context.fillStyle = piece.isTeams ? colours.teams : colours.ours;
  context.beginPath();
  for (const corner of corners) {
    const angle = (at.angle + corner) * TURN;
    context.lineTo(at.x * width + radius * Math.cos(angle), at.y * height + radius * Math.sin(angle));
  }
  context.fill();
};

/** Starts the fall on a canvas; returns its end. */
const letFall = (canvas: HTMLCanvasElement, teams: string, onOver: () => void): (() => void) => {
  const context = canvas.getContext('2d');
  if (context === null) return () => undefined;
  const colours = { ours: getComputedStyle(canvas).color, teams };
  const pieces = piecesOf(MOST_PIECES);
  canvas.width = canvas.clientWidth;
  canvas.height = canvas.clientHeight;
  let begun: number | null = null;
  let frame = 0;
  const draw = (now: number): void => {
    begun ??= now;
    if (isOver(now - begun)) return onOver();
    context.clearRect(0, 0, canvas.width, canvas.height);
    for (const piece of pieces) drawPiece(context, piece, now - (begun ?? now), colours);
    frame = requestAnimationFrame(draw);
  };
  frame = requestAnimationFrame(draw);
  return () => cancelAnimationFrame(frame);
};

const still = '(prefers-reduced-motion: reduce)';
const onChange = (look: () => void): (() => void) => {
  const list = matchMedia(still);
  list.addEventListener('change', look);
  return () => list.removeEventListener('change', look);
};
/** In markup made without a window nothing moves. */
const useIsStill = (): boolean => useSyncExternalStore(onChange, () => matchMedia(still).matches, () => true);

export type ConfettiProps = {
  /** Whose colour falls with the house's. */
  readonly number: number;
};

export const Confetti = ({ number }: ConfettiProps) => {
  const isWanted = useContext(ConfettiWanted);
  const isStill = useIsStill();
  const [hasFallen, setFallen] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null) return;
    return letFall(canvas.current, emblemOf(number).fill, () => setFallen(true));
  }, [number]);
  return isWanted && !isStill && !hasFallen ? <canvas ref={canvas} className="reveal-confetti" aria-hidden="true" /> : null;
};
