// What one typed line says: the number a team is called by, then what it said; it stores nothing.
import { cleanText } from '../../../../../shared/cleanText.ts';
import { numberOf } from '../../../../../shared/domain/ids.ts';
import type { TeamId } from '../../../../../shared/units.ts';

/** `emblem`: its picture's number, which is not the one it is called by. */
export type JotTeam = { readonly team: TeamId; readonly name: string; readonly emblem: number };
/** The numbers a team answers to: its own, and of the teams merged into it. */
export type Called = { readonly number: number; readonly is: JotTeam };

export const calledOf = (
  teams: readonly { readonly team: TeamId; readonly number: number; readonly name: string }[],
  merged: readonly { readonly number: number; readonly now: TeamId }[],
): readonly Called[] => {
  const all = teams.map(({ team, number, name }): JotTeam => ({ team, name, emblem: number }));
  return [
    ...all.map((is) => ({ number: numberOf(is.team), is })),
    ...merged.flatMap(({ number, now }) => all.filter(({ team }) => team === now).map((is) => ({ number, is }))),
  ];
};

export type Jot =
  | { readonly kind: 'empty' | 'noNumber' }
  | { readonly kind: 'noTeam'; readonly number: string; readonly last: number }
  | { readonly kind: 'noWords'; readonly team: JotTeam }
  | { readonly kind: 'whole'; readonly team: JotTeam; readonly words: string };

/** A number, and after it a space or one of the signs people write there. */
const SHAPE = /^\s*(\d{1,3})(?:[\s.,:;)\-–]+(.*))?$/s;

export const readJot = (typed: string, called: readonly Called[]): Jot => {
  if (cleanText(typed) === '') return { kind: 'empty' };
  const [, number, words = ''] = SHAPE.exec(typed) ?? [];
  if (number === undefined) return { kind: 'noNumber' };
  const team = called.find((each) => each.number === Number(number))?.is;
  if (team === undefined) return { kind: 'noTeam', number, last: Math.max(0, ...called.map((each) => each.number)) };
  const said = cleanText(words);
  return said === '' ? { kind: 'noWords', team } : { kind: 'whole', team, words: said };
};
