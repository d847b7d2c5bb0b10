// What one sheet of a team is worth, exactly, for every kind of exercise, its tries, penalties and bonuses counted in; what several judges gave together stands in judges.ts (rules: Points).
import type { Fraction } from './fraction.ts';
import { add, fraction, least, limit, most, multiply, subtract } from './fraction.ts';
import type { Mark, SimpleMark } from './mark.ts';
import type { Penalty, PenaltyCounts, PenaltyEffects } from './penalties.ts';
import { NO_CEILING, penaltyEffects } from './penalties.ts';
import type { Run } from '../../things.ts';
import type { Sheet } from '../../runs/schemas.ts';
import type { Criterion, ResultRule, SimpleRule, TimeRule } from './resultRule.ts';

/** One try with its own penalties, and the version of the rubric it was written for; absent: the first. */
export type Try = { readonly mark: Mark; readonly penalties: PenaltyCounts; readonly rubric?: number };

const nothing = fraction(0);
const full = fraction(10_000);
const AT_LIMIT = fraction(4_000);
const SPAN = fraction(6_000);
const limited = (value: Fraction): Fraction => limit(value, nothing, full);

const timed = ({ target, limit: last }: TimeRule, mark: SimpleMark, added: number): Fraction => {
  const late = (milliseconds: number): Fraction => multiply(SPAN, fraction(milliseconds, last - target));
  switch (mark.kind) {
    case 'finished': return add(AT_LIMIT, late(last - mark.time - added));
    case 'unfinished': return subtract(fraction(40 * mark.donePercent), late(added));
    case 'amount':
    case 'rated': return nothing;
  }
};

const total = (points: readonly number[]): number => {
  let sum = 0;
  for (const each of points) sum += each;
  return sum;
};

/** Points as they were written, each criterion carried over to the present rubric: points × its most now ÷ its most then. */
const asRated = (now: readonly Criterion[], points: readonly number[], then: readonly Criterion[]): Fraction => points.reduce((sum, each, i) => {
  const [mostNow, mostThen] = [now[i]?.most, then[i]?.most];
  return add(sum, mostNow === undefined || mostThen === undefined ? fraction(each) : fraction(each * mostNow, mostThen));
}, nothing);

/** A mark of another kind than the rule's says nothing; whoever takes it in refuses it. */
const byFormula = (rule: SimpleRule, mark: SimpleMark, { seconds, units }: PenaltyEffects, writtenFor?: readonly Criterion[]): Fraction => {
  if (rule.kind === 'time') return timed(rule, mark, seconds);
  if (rule.kind === 'rubric') {
    if (mark.kind !== 'rated') return nothing;
    return writtenFor === undefined ? fraction(total(mark.points)) : asRated(rule.criteria, mark.points, writtenFor);
  }
  if (mark.kind !== 'amount') return nothing;
  switch (rule.kind) {
    case 'count':
    case 'measure': return fraction(10_000 * (mark.amount - units), rule.target);
    case 'error': return subtract(full, fraction(10_000 * (mark.amount + units), rule.most));
    case 'shared': return fraction(10_000 * (mark.amount - units), rule.of);
  }
};

/** Limited; a combined rule's parts stay exact. */
const formula = (rule: ResultRule, mark: Exclude<Mark, { kind: 'absent' }>, effects: PenaltyEffects, writtenFor?: readonly Criterion[]): Fraction => {
  if (rule.kind !== 'combined') return mark.kind === 'parts' ? nothing : limited(byFormula(rule, mark, effects, writtenFor));
  const marks = mark.kind === 'parts' ? mark.parts : [];
  return rule.parts.reduce((sum, { weight, rule: part }, i) => {
    const own = marks[i];
    return own === undefined ? sum : add(sum, multiply(fraction(weight, 100), limited(byFormula(part, own, effects))));
  }, nothing);
};

type Former = readonly { readonly criteria: readonly Criterion[] }[];

/** Before the bonus: it may lie below 0. null: the team is absent. */
const ofTry = (rule: ResultRule, penalties: readonly Penalty[], { mark, penalties: counts, rubric = 1 }: Try, former: Former): Fraction | null => {
  if (mark.kind === 'absent') return null;
  const effects = penaltyEffects(penalties, counts);
  const value = formula(rule, mark, effects, former[rubric - 1]?.criteria);
  const less = effects.points === 0 ? value : subtract(value, fraction(effects.points));
  return effects.ceiling === NO_CEILING ? less : least(less, fraction(effects.ceiling));
};

/**
 * What one sheet comes to before the bonus, exactly, in hundredths of a point. Order: formula with its seconds and units, limited; minus points;
 * a ceiling. Of several tries the best counts, each with its own penalties; an absent team has nothing. `former`: the rubrics before the present one.
 */
export const beforeBonus = (rule: ResultRule, penalties: readonly Penalty[], tries: readonly Try[], former: Former = []): Fraction => {
  let best: Fraction | null = null;
  for (const each of tries) {
    const own = ofTry(rule, penalties, each, former);
    if (own !== null) best = best === null ? own : most(best, own);
  }
  return best ?? nothing;
};

/** The last try is the sheet's own. */
export const triesOf = (sheet: Sheet): readonly Try[] => (sheet.earlier === undefined ? [sheet] : [...sheet.earlier, sheet]);

/** The same of a sheet of this run, whatever rubric each try was written for. */
export const worthIn = ({ exercise: { result, penalties }, formerRubrics }: Pick<Run, 'exercise' | 'formerRubrics'>, tries: readonly Try[]): Fraction =>
  beforeBonus(result, penalties, tries, formerRubrics);

/** The same of a sheet as it stands; most have one try, and then no list of them is made. */
export const worthOf = (run: Pick<Run, 'exercise' | 'formerRubrics'>, sheet: Sheet): Fraction =>
  (sheet.earlier === undefined ? ofTry(run.exercise.result, run.exercise.penalties, sheet, run.formerRubrics) ?? nothing : worthIn(run, triesOf(sheet)));

/** The exact Hasil, 0 to 10.000: plus the bonus, limited again. It is rounded by whoever prints it. */
export const withBonus = (result: Fraction, bonus: number): Fraction => limited(add(result, fraction(bonus)));
