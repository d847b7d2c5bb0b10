// Everything that is counted of one instrument, exactly and of everybody; nothing of it may be shown before published.ts has gone over it.
import type { TeamId } from '../../../units.ts';
import type { Team } from '../../things.ts';
import { idsOfTeam } from '../../draw/idsOfTeam.ts';
import type { Fraction } from '../../scoring/points/fraction.ts';
import { addAll, fraction } from '../../scoring/points/fraction.ts';
import type { AnswerForm } from '../answerForm.ts';
import type { Instrument } from '../instrument.ts';
import type { Occasion } from '../schemas.ts';
import { occasions, SCALE_STEPS } from '../schemas.ts';
import type { MeasuredItem, Plan } from './plan.ts';
import { planOf } from './plan.ts';

/** `team`: its place among the retreat's teams, −1 where none is known. `points` of `answered` items: of 100 each in a test, of 25 a step on a scale. */
export type ScoredForm = { readonly form: AnswerForm; readonly team: number; readonly points: number; readonly answered: number; readonly blankSlots: readonly number[] };
/** `counts`: how often each option or step was ticked, as ticked. `points`: as above. */
export type ItemTally = { readonly counts: readonly number[]; readonly n: number; readonly points: number };
/** `n`: forms that answered one of its items or more; `answers`: how many answers that are. */
export type ValueTally = { readonly n: number; readonly answers: number; readonly points: number };
/** `filled`: how many forms are in, those too that answered nothing that is scored. */
export type Side = { readonly filled: number; readonly forms: readonly ScoredForm[]; readonly items: readonly ItemTally[]; readonly values: readonly ValueTally[] };
export type Pair = { readonly before: ScoredForm; readonly after: ScoredForm };
export type Tally = { readonly plan: Plan; readonly sides: Readonly<Record<Occasion, Side>>; readonly pairs: readonly Pair[] };

/** Of 100. */
export const pointsOf = (item: MeasuredItem, answer: number): number =>
  (item.kind === 'choice' ? (answer === item.right ? 100 : 0) : 25 * (item.isReversed ? SCALE_STEPS + 1 - answer : answer));

export const scoreOf = ({ points, answered }: ScoredForm): Fraction => fraction(points, answered);

/** Their scores together. Forms with as many answers are added as whole numbers first, so that denominators stay few. */
export const sumOfScores = (forms: readonly ScoredForm[]): Fraction => {
  const byAnswered = new Map<number, number>();
  for (const { points, answered } of forms) byAnswered.set(answered, (byAnswered.get(answered) ?? 0) + points);
  return addAll([...byAnswered].map(([answered, points]) => fraction(points, answered)));
};

type Counting = { readonly counts: number[]; n: number; points: number };

const countSide = (plan: Plan, forms: readonly AnswerForm[], teamOf: (form: AnswerForm) => number): Side => {
  const items = plan.items.map(({ item }): Counting => ({ counts: Array.from({ length: item.kind === 'choice' ? item.options.length : SCALE_STEPS }, () => 0), n: 0, points: 0 }));
  const values = plan.values.map(() => ({ n: 0, answers: 0, points: 0, last: -1 }));
  const scored: ScoredForm[] = [];
  forms.forEach((form, nth) => {
    let [points, answered] = [0, 0];
    const blankSlots: number[] = [];
    for (const { at, slot } of plan.versions.get(form.version)?.asked ?? []) {
      const planned = plan.items[slot];
      const tally = items[slot];
      const answer = form.answers[at];
      if (planned === undefined || tally === undefined) continue;
      if (typeof answer !== 'number') {
        if (planned.isScored) blankSlots.push(slot);
        continue;
      }
      const worth = pointsOf(planned.item, answer);
      tally.counts[answer - 1] = (tally.counts[answer - 1] ?? 0) + 1;
      tally.n += 1;
      tally.points += worth;
      if (!planned.isScored) continue;
      points += worth;
      answered += 1;
      const value = values[planned.value];
      if (value === undefined) continue;
      value.answers += 1;
      value.points += worth;
      if (value.last !== nth) value.n += 1;
      value.last = nth;
    }
    if (answered > 0) scored.push({ form, team: teamOf(form), points, answered, blankSlots });
  });
  return { filled: forms.length, forms: scored, items, values: values.map(({ n, answers, points }) => ({ n, answers, points })) };
};

/** The same person, or the same code: codes are kept as they compare, and neither comes twice on one side. */
const markOf = ({ person, code }: AnswerForm): string | null => person ?? code;

const pairsOf = (before: readonly ScoredForm[], after: readonly ScoredForm[]): readonly Pair[] => {
  const later = new Map(after.map((each) => [markOf(each.form), each]));
  return before.flatMap((first) => {
    const second = markOf(first.form) === null ? undefined : later.get(markOf(first.form));
    return second === undefined ? [] : [{ before: first, after: second }];
  });
};

export type TeamOfForm = (form: AnswerForm) => number;

/** A named form follows its person, the others say their team; a team that was merged counts as the one it went into, also where a half of that was split off since. */
export const teamPlaces = (teams: readonly Team[]): TeamOfForm => {
  const byTeam = new Map<TeamId, number>(teams.flatMap((team, place) => idsOfTeam(team).map((id) => [id, place] as const)).toReversed());
  const byPerson = new Map(teams.flatMap(({ members }, place) => members.map((person) => [person, place] as const)));
  return ({ person, team }) => (person === null ? (team === null ? undefined : byTeam.get(team)) : byPerson.get(person)) ?? -1;
};

/** `forms`: those of this instrument. */
export const tallyOf = (instrument: Instrument, forms: readonly AnswerForm[], teamOf: TeamOfForm): Tally => {
  const plan = planOf(instrument, forms);
  const [before, after] = occasions.map((occasion) => countSide(plan, forms.filter((form) => form.occasion === occasion), teamOf)) as [Side, Side];
  return { plan, sides: { before, after }, pairs: instrument.identity === 'anonymous' ? [] : pairsOf(before.forms, after.forms) };
};
