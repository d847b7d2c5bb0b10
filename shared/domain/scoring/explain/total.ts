// Shows how the Total of a team was made of its scores, of the help it gave and of what was added or taken off; it decides no number.
import type { Hundredths } from '../../../units.ts';
import { hundredths } from '../../../units.ts';
import type { FormerTeam } from '../../draw/schemas.ts';
import type { Run } from '../../things.ts';
import { givenSince } from '../points/besideRuns.ts';
import { teamScore } from '../points/teamScore.ts';
import type { Explanation, Note, Step } from './step.ts';
import { note, printedSum } from './step.ts';
import type { Sum } from './sum.ts';
import { addUp, count, minus, over, plus, points, times } from './sum.ts';
import { mergedSteps } from './score.ts';
import type { Ranked } from '../boards/standings.ts';

const signed = (from: Sum | null, value: number): Sum => (from === null ? points(value) : value < 0 ? minus(from, points(-value)) : plus(from, points(value)));

type Given = { readonly points: Hundredths; readonly mergers?: number; readonly said: Note };

/** What a team was given, as one sum, on top of `before`; null: nothing came before. */
const added = (name: 'help' | 'adjust', all: readonly Given[], before: Hundredths | null): Explanation => {
  const value = hundredths(all.reduce((sum, each) => sum + each.points, before ?? 0));
  const from = all.reduce<Sum | null>((sum, each) => signed(sum, each.points), before === null ? null : points(before)) ?? points(0);
  return { value, steps: [{ kind: 'sum', name, result: points(value), from, isRounded: false, about: all.map(({ said }) => said) }] };
};

/** Help points, or what was added and taken off outside any exercise. */
export const extraOfTeam = ({ help, adjustments }: Ranked, team: FormerTeam, kind: 'help' | 'adjust'): Explanation => {
  const given = (one: FormerTeam, mergers: number): readonly Given[] => givenSince<Given>(one, kind === 'help'
    ? help.filter(({ giver }) => giver === one.id).map(({ receiver, points: of, reason, ...when }) => ({ ...when, points: of, said: { say: 'help', receiver, points: of, reason } }))
    : adjustments.filter((each) => each.team === one.id).map(({ points: of, reason, ...when }) => ({ ...when, points: of, said: { say: 'adjust', points: of, reason } })), mergers);
  const own = (one: FormerTeam): Explanation => {
    const all = given(one, 0);
    return all.length === 0 ? { value: hundredths(0), steps: [note({ say: 'none' })] } : added(kind, all, null);
  };
  if (team.formerly === undefined || team.formerly.length === 0) return own(team);
  const { steps, value } = mergedSteps(team, own, (mean, one, mergers) => {
    const all = given(one, mergers);
    const sum = added(kind, all, mean.value);
    return all.length === 0 ? mean : { value: sum.value, steps: [...mean.steps, note({ say: 'ofTeam', name: one.name }), ...sum.steps] };
  });
  return { value, steps: [note({ say: 'ofTeam', name: team.name }), ...steps] };
};

type Scored = { readonly run: Run; readonly score: Hundredths };
const scoredIn = (runs: readonly Run[], team: FormerTeam): readonly Scored[] => runs.flatMap((run) => {
  const score = teamScore(run, team);
  return score === null ? [] : [{ run, score }];
});

const meanOf = (scored: readonly Scored[]): Sum => {
  const isPlain = scored.every(({ run }) => run.weight === 1);
  const sum = addUp(scored.map(({ run: { weight }, score }) => (isPlain ? points(score) : times(count(weight), points(score)))));
  return scored.length === 1 && isPlain ? sum : over(sum, count(scored.reduce((all, { run }) => all + run.weight, 0)));
};

const opens = (runs: readonly Run[], team: FormerTeam): readonly Step[] => runs.map((run): Step =>
  ({ kind: 'open', subject: { kind: 'score', run: run.id, team: team.id }, weight: run.weight, value: teamScore(run, team) }));

/** Of these runs alone. */
export const meanOfTeam = (runs: readonly Run[], team: FormerTeam): Explanation => {
  const scored = scoredIn(runs, team);
  if (scored.length === 0) return { value: null, steps: [note({ say: 'nothingCounts' }), ...opens(runs, team)] };
  const { value, step } = printedSum('mean', meanOf(scored));
  return { value, steps: [step, ...opens(runs, team)] };
};

export const totalOfTeam = (book: Ranked, team: FormerTeam): Explanation => {
  const scored = scoredIn(book.runs, team);
  const [help, adjust] = [extraOfTeam(book, team, 'help').value ?? 0, extraOfTeam(book, team, 'adjust').value ?? 0];
  const extras: readonly Step[] = [
    { kind: 'open', subject: { kind: 'help', team: team.id }, weight: null, value: hundredths(help) },
    { kind: 'open', subject: { kind: 'adjust', team: team.id }, weight: null, value: hundredths(adjust) },
  ];
  if (scored.length === 0) return { value: null, steps: [note({ say: 'nothingCounts' }), ...opens(book.runs, team), ...extras] };
  const { value, step } = printedSum('total', [help, adjust].filter((each) => each !== 0).reduce<Sum>(signed, meanOf(scored)));
  const below = value < 0 ? [note({ say: 'belowZero' })] : [];
  return { value: hundredths(Math.max(0, value)), steps: [step, ...below, ...opens(book.runs, team), ...extras] };
};
