// Shows how Hasil of one team in one run was made, step by step in the order of the rules, so that each can be added up again by hand; it decides no number.
import type { TeamId } from '../../../units.ts';
import type { Run } from '../../things.ts';
import { counted, inWords, worthOfMark } from './formula.ts';
import type { Note, Step, Worked } from './step.ts';
import { further, note } from './step.ts';
import type { Sum } from './sum.ts';
import { addUp, count, over, plus, points, takeOff, times } from './sum.ts';
import type { Fraction } from '../points/fraction.ts';
import { compare, fraction, printed } from '../points/fraction.ts';
import { limitedSteps } from './limits.ts';
import type { Penalty } from '../points/penalties.ts';
import type { Try } from '../points/sheetResult.ts';
import { triesOf } from '../points/sheetResult.ts';
import { saidOf } from '../sheets/byTeam.ts';
import { FEWEST_TO_DROP, dropsEnds, isReleased, judgesOf } from '../points/judges.ts';

const lessPoints = ({ steps, value }: Worked, penalties: readonly Penalty[], counts: Try['penalties']): Worked => {
  const costs = counted(penalties, counts, 'points');
  if (costs.length === 0) return { steps, value };
  return further(steps, 'penalty', takeOff(points(value), costs.map(({ count: of, effect: { each } }) => times(count(of), points(each)))), inWords(costs));
};

const underCeiling = ({ steps, value }: Worked, penalties: readonly Penalty[], counts: Try['penalties']): Worked => {
  const [lowest] = counted(penalties, counts, 'ceiling').toSorted((a, b) => a.effect.at - b.effect.at);
  if (lowest === undefined || compare(value, fraction(lowest.effect.at)) <= 0) return { steps, value };
  const { effect: { at }, penalty: { name } } = lowest;
  return { steps: [...steps, note({ say: 'ceiling', name, at })], value: fraction(at) };
};

const ofTry = ({ exercise: { result, penalties }, formerRubrics }: Run, { mark, penalties: counts, rubric = 1 }: Try): Worked => {
  if (mark.kind === 'absent') return { steps: [note({ say: 'absent' })], value: fraction(0) };
  return underCeiling(lessPoints(worthOfMark(result, penalties, mark, counts, formerRubrics[rubric - 1]?.criteria), penalties, counts), penalties, counts);
};

/** Before the bonus: the best of its tries. */
const ofSheet = (run: Run, tries: readonly Try[]): Worked => {
  const worked = tries.map((each) => ofTry(run, each));
  const [first] = worked;
  if (first === undefined) return { steps: [], value: fraction(0) };
  if (worked.length === 1) return first;
  const present = worked.flatMap(({ value }, i) => (tries[i]?.mark.kind === 'absent' ? [] : [{ value, number: i + 1 }]));
  const best = present.reduce<{ value: Fraction; number: number } | null>((found, each) => (found === null || compare(each.value, found.value) > 0 ? each : found), null);
  const each = worked.flatMap(({ steps }, i): readonly Step[] => [note({ say: 'try', number: i + 1 }), ...steps]);
  return best === null ? { steps: each, value: fraction(0) } : { steps: [...each, note({ say: 'best', ...best })], value: best.value };
};

/** Which of the judges' values the mean leaves out. */
const endsOf = (values: readonly Fraction[], drops: boolean): { readonly lowest: number; readonly highest: number } | null => {
  if (!drops || values.length < FEWEST_TO_DROP) return null;
  const order = [...values.keys()].toSorted((a, b) => compare(values[a] ?? fraction(0), values[b] ?? fraction(0)));
  return { lowest: order[0] ?? 0, highest: order.at(-1) ?? 0 };
};

const ofJudges = (run: Run, team: TeamId): Worked => {
  const sheets = judgesOf(run, team).flatMap((judge) => {
    const sheet = saidOf(run.sheets, team, judge);
    return sheet === undefined || isReleased(run, team, judge) ? [] : [{ judge, ...ofSheet(run, triesOf(sheet)) }];
  });
  const values = sheets.map(({ value }) => value);
  const ends = endsOf(values, dropsEnds(run));
  const steps = sheets.flatMap(({ judge, steps: own }, i): readonly Step[] => [
    ...(judge === null ? [] : [note({ say: 'judge', judge, isDropped: ends?.highest === i ? 'highest' : ends?.lowest === i ? 'lowest' : null })]), ...own,
  ]);
  const kept = values.filter((_, i) => i !== ends?.highest && i !== ends?.lowest);
  const [only] = kept;
  if (only === undefined || sheets.length === 1) return { steps, value: only ?? fraction(0) };
  const from: Sum = over(addUp(kept.map(points)), count(kept.length));
  const isFallen: readonly Note[] = run.dropsEnds && ends === null && values.length >= 3 ? [{ say: 'endsKept' }] : [];
  return further(steps, 'judges', from, isFallen);
};

const plusBonus = ({ steps, value }: Worked, run: Run, team: TeamId): Worked => {
  const own = run.bonuses.filter((bonus) => bonus.team === team);
  if (own.length === 0) return { steps, value };
  const from = own.reduce<Sum>((sum, bonus) => plus(sum, points(bonus.points)), points(value));
  const about = own.map(({ points: given, reason }): Note => ({ say: 'bonus', points: given, reason }));
  return further(steps, 'bonus', from, about);
};

/** The last sum is printed rounded; where the last thing said is no sum, rounding is a step of its own. */
const rounded = ({ steps, value }: Worked): readonly Step[] => {
  if (typeof value === 'number') return steps;
  const result = points(printed(value));
  const last = steps.at(-1);
  return last?.kind === 'sum' ? [...steps.slice(0, -1), { ...last, result, isRounded: true }] : [...steps, { kind: 'sum', name: 'rounded', result, from: points(value), isRounded: true, about: [] }];
};

/** Of a team whose sheets are all in; the id of one that was merged into another is one too. */
export const hasilSteps = (run: Run, team: TeamId): { readonly steps: readonly Step[]; readonly hasil: number } => {
  const worked = limitedSteps(plusBonus(ofJudges(run, team), run, team));
  return { steps: rounded(worked), hasil: printed(worked.value) };
};
