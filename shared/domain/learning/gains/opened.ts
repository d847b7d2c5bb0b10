// The forms one number was made of, for the console alone; it names nobody.
import type { Hundredths, ItemId, TeamId } from '../../../units.ts';
import type { ValueCode } from '../../exercise.ts';
import type { Team } from '../../things.ts';
import { divide, fraction, multiply, printed } from '../../scoring/points/fraction.ts';
import type { AnswerForm } from '../answerForm.ts';
import type { Instrument } from '../instrument.ts';
import type { Occasion } from '../schemas.ts';
import { hiddenTeams, pairsTold } from './hiding.ts';
import type { Asked, Plan } from './plan.ts';
import type { ScoredForm, Tally } from './tally.ts';
import { pointsOf, scoreOf, tallyOf, teamPlaces } from './tally.ts';

/** Which number is looked at. */
export type Figure = { readonly occasion: Occasion } & (
  | { readonly kind: 'whole' | 'pairs' }
  | { readonly kind: 'value'; readonly value: ValueCode }
  | { readonly kind: 'item'; readonly item: ItemId }
  | { readonly kind: 'team'; readonly team: TeamId }
);
/** `answers`: as ticked, of the items asked about, null left blank. `points`: what the form gives to the number, of 100. */
export type OpenedForm = { readonly number: number; readonly answers: readonly { readonly item: number; readonly answer: number | null }[]; readonly points: Hundredths };

const inPoints = (points: number, answers: number): Hundredths => printed(multiply(divide(fraction(points), answers), 100));

const askedOf = (plan: Plan, form: AnswerForm, isIn: (slot: number) => boolean): readonly Asked[] => (plan.versions.get(form.version)?.asked ?? []).filter(({ slot }) => isIn(slot));

/** Forms that answered none of these items give nothing and are left out. */
const byItems = (plan: Plan, forms: readonly AnswerForm[], isIn: (slot: number) => boolean): readonly OpenedForm[] => forms.flatMap((form) => {
  const asked = askedOf(plan, form, isIn).map(({ at, slot }) => ({ slot, answer: form.answers[at] }));
  const answers = asked.map(({ slot, answer }) => ({ item: slot + 1, answer: typeof answer === 'number' ? answer : null }));
  const points = asked.flatMap(({ slot, answer }) => { const item = plan.items[slot]?.item; return item === undefined || typeof answer !== 'number' ? [] : [pointsOf(item, answer)]; });
  return points.length === 0 ? [] : [{ number: form.number, answers, points: inPoints(points.reduce((sum, each) => sum + each, 0), points.length) }];
});

const byScore = (plan: Plan, forms: readonly ScoredForm[]): readonly OpenedForm[] => forms.map((scored) => ({
  number: scored.form.number, points: printed(multiply(scoreOf(scored), 100)),
  answers: askedOf(plan, scored.form, (slot) => plan.items[slot]?.isScored === true).map(({ at, slot }) => {
    const answer = scored.form.answers[at];
    return { item: slot + 1, answer: typeof answer === 'number' ? answer : null };
  }),
}));

const scoredFor = (figure: Figure, tally: Tally, teams: readonly Team[]): readonly ScoredForm[] => {
  const { forms } = tally.sides[figure.occasion];
  if (figure.kind === 'team') return forms.filter(({ team }) => teams[team]?.id === figure.team);
  return figure.kind === 'pairs' ? pairsTold(tally, hiddenTeams(tally, teams.length)).map((pair) => pair[figure.occasion]) : forms;
};

/** By number. `forms`: those of this instrument. */
export const openedForms = (figure: Figure, instrument: Instrument, forms: readonly AnswerForm[], teams: readonly Team[]): readonly OpenedForm[] => {
  const tally = tallyOf(instrument, forms, teamPlaces(teams));
  const { plan } = tally;
  const own = forms.filter(({ occasion }) => occasion === figure.occasion);
  const opened = figure.kind === 'item' ? byItems(plan, own, (slot) => plan.items[slot]?.item.id === figure.item)
    : figure.kind === 'value' ? byItems(plan, own, (slot) => plan.items[slot]?.isScored === true && plan.items[slot].item.value === figure.value)
    : byScore(plan, scoredFor(figure, tally, teams));
  return opened.toSorted((a, b) => a.number - b.number);
};
