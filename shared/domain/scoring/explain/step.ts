// What an explanation is made of: sums that can be added up again, what stands between them in words, and what can be opened further; it explains nothing itself.
import type { Day, Hundredths, Instant, MemberId, RunId, TeamId, Words } from '../../../units.ts';
import type { Fraction } from '../points/fraction.ts';
import { printed } from '../points/fraction.ts';
import type { Penalty } from '../points/penalties.ts';
import type { Quantity, Sum } from './sum.ts';
import { inHundredths, points } from './sum.ts';
import type { Ratings, TieRule } from '../schemas.ts';

/** Which board: of everything, of the runs of one day (null: those without a day), of one run, or of one value. */
export type BoardOf =
  | { readonly kind: 'all' }
  | { readonly kind: 'day'; readonly day: Day | null }
  | { readonly kind: 'run'; readonly run: RunId }
  | { readonly kind: 'value'; readonly code: string };

/** What can be asked about: a number on the board, in words of the rules. */
export type Subject =
  | { readonly kind: 'total' | 'help' | 'adjust'; readonly team: TeamId }
  /** The mean of the scores in the runs of a board. */
  | { readonly kind: 'mean'; readonly team: TeamId; readonly of: BoardOf }
  | { readonly kind: 'place'; readonly team: TeamId; readonly of: BoardOf }
  | { readonly kind: 'score' | 'hasil' | 'perilaku'; readonly run: RunId; readonly team: TeamId }
  | { readonly kind: 'value'; readonly team: TeamId; readonly code: string };

export type SumName =
  | 'time' | 'added' | 'amount' | 'formula' | 'parts' | 'penalty' | 'judges' | 'bonus' | 'rounded' | 'observer' | 'perilaku' | 'score' | 'merged' | 'mean' | 'total' | 'help' | 'adjust' | 'value';

/** Why one team stands before another of the same Total. `more` and `fewer` are what the better and the other one have; null: nobody rated it. */
export type Parted =
  | { readonly rule: Extract<TieRule, 'countback'>; readonly place: number; readonly more: number; readonly fewer: number }
  | { readonly rule: Extract<TieRule, 'collaboration'>; readonly more: Fraction; readonly fewer: Fraction | null };

/** What is said in words. */
export type Note =
  | { readonly say: 'judge'; readonly judge: MemberId | null; readonly isDropped: 'highest' | 'lowest' | null }
  | { readonly say: 'try'; readonly number: number }
  | { readonly say: 'part'; readonly name: Words; readonly weight: number }
  /** Of a merged team: whose own numbers follow. */
  | { readonly say: 'ofTeam'; readonly name: string }
  | { readonly say: 'counted'; readonly penalty: Penalty; readonly count: number }
  /** `most` as the sheet was written for; `now` where the rubric says otherwise today. */
  | { readonly say: 'criterion'; readonly name: Words; readonly points: number; readonly most: number; readonly now: number | null }
  | { readonly say: 'bonus'; readonly points: Hundredths; readonly reason: string }
  | { readonly say: 'help'; readonly receiver: TeamId; readonly points: Hundredths; readonly reason: string }
  | { readonly say: 'adjust'; readonly points: Hundredths; readonly reason: string }
  | { readonly say: 'ratings'; readonly run: RunId | null; readonly observer: MemberId | null; readonly ratings: Ratings; readonly remark: string }
  /** Limits: more than 100 is 100, less than 0 is 0, and a penalty's ceiling. */
  | { readonly say: 'aboveFull' | 'belowZero' }
  | { readonly say: 'ceiling'; readonly name: Words; readonly at: Hundredths }
  | { readonly say: 'best'; readonly number: number; readonly value: Fraction }
  | { readonly say: 'absent' | 'noShow' | 'notRated' | 'behaviourOff' | 'endsKept' | 'nothingCounts' | 'none' | 'wholeScore' | 'shared' | 'ratingsLeftOut' }
  | { readonly say: 'excused'; readonly reason: string; readonly second: string }
  | { readonly say: 'disputed'; readonly words: string }
  | { readonly say: 'decided'; readonly words: string; readonly decision: string }
  | { readonly say: 'released'; readonly judge: MemberId | null; readonly reason: string; readonly by: string; readonly second: string }
  | { readonly say: 'cancelled'; readonly reason: string; readonly replacedBy: RunId | null }
  | { readonly say: 'out'; readonly judges: readonly (MemberId | null)[] }
  | { readonly say: 'corrected'; readonly judge: MemberId | null; readonly before: Hundredths | null; readonly reason: string; readonly by: string; readonly at: Instant; readonly takesBack?: true }
  /** `run` null: it is said already. `before` null: there were none. */
  | { readonly say: 'ratingsCorrected'; readonly run: RunId | null; readonly observer: MemberId | null; readonly before: Ratings | null; readonly reason: string; readonly by: string; readonly at: Instant; readonly takesBack?: true }
  /** The other half of a merger has nothing here: the score stays what it is. */
  | { readonly say: 'otherHasNone'; readonly name: string }
  | { readonly say: 'place'; readonly place: number; readonly better: readonly string[] }
  | { readonly say: 'tied'; readonly names: readonly string[] }
  | { readonly say: 'parted'; readonly other: string; readonly isAhead: boolean; readonly by: Parted };

export type Step =
  /** `isRounded`: the result is printed rounded half up to hundredths; otherwise it is exact. */
  | { readonly kind: 'sum'; readonly name: SumName; readonly result: Quantity; readonly from: Sum; readonly isRounded: boolean; readonly about: readonly Note[] }
  | { readonly kind: 'note'; readonly note: Note }
  /** A number that has its own explanation; `value` null: there is none, and opening it says why. */
  | { readonly kind: 'open'; readonly subject: Subject; readonly weight: number | null; readonly value: Hundredths | null };

export type Explanation = { readonly value: Hundredths | null; readonly steps: readonly Step[] };

/** On the way to a number: what was said so far, and what it comes to, in hundredths of a point. */
export type Worked = { readonly steps: readonly Step[]; readonly value: Fraction };

export const note = (said: Note): Step => ({ kind: 'note', note: said });

/** One sum further, which stays exact. */
export const further = (before: readonly Step[], name: SumName, from: Sum, about: readonly Note[] = []): Worked => {
  const value = inHundredths(from);
  return { steps: [...before, { kind: 'sum', name, result: points(value), from, isRounded: false, about }], value };
};

/** The sum of a number that is printed: rounded half up, once. */
export const printedSum = (name: SumName, from: Sum): { readonly value: Hundredths; readonly step: Step } => {
  const exact = inHundredths(from);
  const value = printed(exact);
  return { value, step: { kind: 'sum', name, result: points(value), from, isRounded: typeof exact !== 'number', about: [] } };
};
