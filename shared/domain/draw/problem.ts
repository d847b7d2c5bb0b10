// What a draw is given, as plain data: levels, sizes and rules, without a name, a database or a screen.

/** Utama 8, Penting 4, Biasa 2, Ringan 1: a class a person chooses by its word, never a free number. */
export const weights = [8, 4, 2, 1] as const;
export type Weight = (typeof weights)[number];

export type DrawAttribute = { readonly name: string; readonly weight: Weight };

/** One person: `key` is unique in the problem; `levels` has one entry an attribute, null where the person has none. */
export type DrawPerson = { readonly key: string; readonly levels: readonly (string | null)[] };

/** People are named by their keys, teams by their number from 0. */
export type DrawRule =
  | { readonly kind: 'together'; readonly people: readonly string[] }
  | { readonly kind: 'apart'; readonly people: readonly string[] }
  | { readonly kind: 'pinned'; readonly person: string; readonly team: number }
  /** At least one of these in every team. */
  | { readonly kind: 'captains'; readonly people: readonly string[] };

/** Attributes in priority order, people in canonical order (sorted by key, as UTF-8 bytes). */
export type DrawProblem = {
  readonly teams: number;
  readonly attributes: readonly DrawAttribute[];
  readonly people: readonly DrawPerson[];
  readonly rules: readonly DrawRule[];
};

/** For each person of the problem, in its order, the number of the team from 0. */
export type Seating = readonly number[];
