// What a simulation's printed material is made of, as data: cards, when they go out, and the facilitator's key; it knows no paper and no result.
import type { CriterionId, ExerciseId, Words } from '../../units.ts';

export type CardKind = 'role' | 'event' | 'message' | 'fact' | 'map' | 'form' | 'pieces';

/**
 * A row shorter than the head leaves its last cells to be written in; so do `blank` rows under the others.
 * `widths`: percent, one a column; without them all are alike.
 */
export type Grid = { readonly head: readonly Words[]; readonly rows: readonly (readonly Words[])[]; readonly blank?: number; readonly widths?: readonly number[] };

export type Card = {
  /** Printed on it, of its own in the pack. */
  readonly code: string;
  readonly kind: CardKind;
  readonly title: Words;
  /** Of one team. */
  readonly copies: number;
  readonly text?: readonly Words[];
  /** What it is about, and what that is. */
  readonly facts?: readonly (readonly [what: Words, is: Words])[];
  /** What is written by hand, each with so many lines. */
  readonly fields?: readonly (readonly [what: Words, lines: number])[];
  /** A card with a grid fills a sheet of its own. */
  readonly grid?: Grid;
};

export type HandOut = {
  /** Which of the exercise's phases, from 0, and the minute in it. */
  readonly phase: number;
  readonly minute: number;
  readonly how: Words;
  readonly cards: readonly Card[];
};

export type KeyPart = { readonly heading: Words; readonly text: readonly Words[]; readonly grid?: Grid };

export type Pack = {
  readonly exercise: ExerciseId;
  readonly handOuts: readonly HandOut[];
  readonly solution: readonly KeyPart[];
  /** One for each criterion of the exercise's own rule, in its order. */
  readonly scoring: readonly { readonly criterion: CriterionId; readonly hints: readonly Words[] }[];
  readonly mistakes: readonly Words[];
  /** What happened at the tables that the debrief can take up. */
  readonly hooks: readonly Words[];
};
