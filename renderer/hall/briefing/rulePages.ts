// How rules are cut into pages of the wall, from the first on, so that a rule never moves when the next one comes; it counts letters, it measures nothing.
import { lettersIn } from '../nameFit.ts';

/** Letters on one line, and lines on one page; the room between two rules takes part of a line. */
export type Room = { readonly line: number; readonly lines: number };
/** In either shape of wall, under the band of a demo as well. */
export const rooms = { wide: { line: 52, lines: 11.4 }, square: { line: 42, lines: 13 } } as const satisfies Readonly<Record<string, Room>>;
const BETWEEN = 0.4;

const linesOf = (text: string, { line }: Room): number => Math.max(1, Math.ceil(lettersIn(text) / line));

/** By number, from 1, with the number of the page they begin. */
export const rulePages = (rules: readonly string[], room: Room): readonly (readonly { readonly number: number; readonly text: string }[])[] => {
  const pages: { readonly number: number; readonly text: string }[][] = [];
  let left = -1;
  rules.forEach((text, at) => {
    const lines = linesOf(text, room);
    const page = pages.at(-1);
    if (page === undefined || lines + BETWEEN > left) {
      pages.push([{ number: at + 1, text }]);
      left = room.lines - lines;
    } else {
      page.push({ number: at + 1, text });
      left -= lines + BETWEEN;
    }
  });
  return pages;
};
