// Shows how ratings became points: Perilaku of a team in one run, and its mean for one value in all of them; it decides no number.
import type { Hundredths, MemberId, RunId, TeamId } from '../../../units.ts';
import type { RatingCorrection, Run } from '../../things.ts';
import { cellOf, ratingsCount } from '../points/cell.ts';
import type { Note, Step } from './step.ts';
import { note, printedSum } from './step.ts';
import type { Sum } from './sum.ts';
import { addUp, count, over, times, valueOf } from './sum.ts';
import type { Ratings } from '../schemas.ts';
import { saidOf } from '../sheets/byTeam.ts';
import { observationsOf } from '../points/observations.ts';

type RatingsOf = { readonly run: RunId; readonly observer: MemberId | null; readonly ratings: Ratings; readonly remark: string };

const ratingsIn = (run: Run, teams: readonly TeamId[]): readonly RatingsOf[] =>
  observationsOf(run, teams).map(({ who, said: { ratings, note: remark } }) => ({ run: run.id, observer: who, ratings, remark }));

const seenIn = (ratings: Ratings): readonly number[] => Object.values(ratings).filter((rating) => rating !== null);

/** More numbers than this nobody adds up one by one: then it is said how often each was given. */
const MOST_SINGLY = 12;
const inTotal = (ratings: readonly number[]): Sum => {
  if (ratings.length <= MOST_SINGLY) return addUp(ratings.map(count));
  const groups = [4, 3, 2, 1].map((rating) => ({ rating, often: ratings.filter((each) => each === rating).length })).filter(({ often }) => often > 0);
  return addUp(groups.map(({ rating, often }) => times(count(often), count(rating))));
};
const meanOf = (ratings: readonly number[]): Sum => (ratings.length === 1 ? inTotal(ratings) : over(inTotal(ratings), count(ratings.length)));
const outOfFour = (mean: Sum): Sum => times(over(mean, count(4)), count(100));

const asNote = ({ observer, ratings, remark }: RatingsOf, run: RunId | null): Note => ({ say: 'ratings', run, observer, ratings, remark });

const corrected = ({ observer, reason, by, at, takesBack }: RatingCorrection, run: RunId | null, before: Ratings | null): Note =>
  ({ say: 'ratingsCorrected', run, observer, before, reason, by, at, ...(takesBack === undefined ? {} : { takesBack }) });

/** What ratings of a team were before they were corrected, and why. */
export const correctedRatings = (run: Run, team: TeamId): readonly Note[] =>
  run.ratingCorrections.filter((each) => each.team === team).map((each) => corrected(each, null, each.before?.ratings ?? null));

/** The same of one value, where it came to something else. */
const correctedRating = (run: Run, team: TeamId, code: string): readonly Note[] => run.ratingCorrections.flatMap((each) => {
  const [before, now] = [each.before?.ratings[code], saidOf(run.ratings, team, each.observer)?.ratings[code]];
  return each.team !== team || before === now ? [] : [corrected(each, run.id, before === undefined ? null : { [code]: before })];
});

/** The mean of each observer's own mean; null: nobody rated it, or Perilaku is off. */
export const behaviourSteps = (run: Run, team: TeamId): { readonly steps: readonly Step[]; readonly value: Hundredths | null } => {
  if (!run.observed) return { steps: [note({ say: 'behaviourOff' })], value: null };
  if (cellOf(run, team).state === 'noShow') return { steps: [note({ say: 'noShow' })], value: null };
  const all = ratingsIn(run, [team]);
  const seen = all.filter(({ ratings }) => seenIn(ratings).length > 0);
  const unseen = all.filter(({ ratings }) => seenIn(ratings).length === 0).map((each) => note(asNote(each, null)));
  const [only] = seen;
  if (only === undefined) return { steps: [...unseen, note({ say: 'notRated' })], value: null };
  if (seen.length === 1) {
    const { step, value } = printedSum('perilaku', outOfFour(meanOf(seenIn(only.ratings))));
    return { steps: [...unseen, note(asNote(only, null)), step], value };
  }
  const means = seen.map((each) => ({ each, from: meanOf(seenIn(each.ratings)) }));
  const { step, value } = printedSum('perilaku', outOfFour(over(addUp(means.map(({ from }) => count(valueOf(from)))), count(means.length))));
  return {
    value,
    steps: [
      ...unseen,
      ...means.map(({ each, from }): Step => ({ kind: 'sum', name: 'observer', result: count(valueOf(from)), from, isRounded: false, about: [asNote(each, null)] })),
      step,
    ],
  };
};

/** The mean of every rating of one value that a team got where it counts, as points; that others were left out is said. */
export const valueSteps = (runs: readonly Run[], teams: readonly TeamId[], code: string): { readonly steps: readonly Step[]; readonly value: Hundredths | null } => {
  const ofValue = (run: Run, of: readonly TeamId[]): readonly RatingsOf[] => ratingsIn(run, of)
    .flatMap(({ ratings: { [code]: rating }, ...rest }) => (rating === undefined ? [] : [{ ...rest, ratings: { [code]: rating } }]));
  const counted = runs.flatMap((run) => ofValue(run, teams.filter((team) => ratingsCount(run, team))));
  const isLeftOut = runs.some((run) => ofValue(run, teams.filter((team) => !ratingsCount(run, team))).length > 0);
  const notes = [
    ...counted.map((each) => note(asNote({ ...each, remark: '' }, each.run))),
    ...runs.flatMap((run) => teams.flatMap((team) => (ratingsCount(run, team) ? correctedRating(run, team, code) : []))).map(note),
    ...(isLeftOut ? [note({ say: 'ratingsLeftOut' })] : []),
  ];
  const seen = counted.flatMap(({ ratings }) => seenIn(ratings));
  if (seen.length === 0) return { steps: [...notes, note({ say: 'notRated' })], value: null };
  const { step, value } = printedSum('value', outOfFour(meanOf(seen)));
  return { steps: [step, ...notes], value };
};
