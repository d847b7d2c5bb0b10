// What a correction of ratings changed, value by value, as official papers must tell it; it makes no points of them.
import type { State } from '../../model.ts';
import type { RatingCorrection, Run } from '../../things.ts';
import { namesOfValue } from '../../values/frameworks.ts';
import type { Value } from '../../values/schemas.ts';

/** From 1 to 4; null: not observed, or not rated at all. */
export type ChangedRating = { readonly name: Value['name']; readonly before: number | null; readonly after: number | null };

/** In the order of the exercise's values. */
export const changedRatings = (state: Pick<State, 'frameworks'>, { exercise }: Run, { before, after }: RatingCorrection): readonly ChangedRating[] =>
  exercise.values.flatMap((code) => {
    const [was, is] = [before?.ratings[code] ?? null, after?.ratings[code] ?? null];
    return was === is ? [] : [{ name: namesOfValue(state, code), before: was, after: is }];
  });
