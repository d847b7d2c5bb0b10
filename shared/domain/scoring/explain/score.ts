// Shows how the Score of a team in one run was made of Hasil and Perilaku, those merged into it counted in, and what kept a cell out; it decides no number.
import type { TeamId } from '../../../units.ts';
import type { FormerTeam } from '../../draw/schemas.ts';
import type { Run } from '../../things.ts';
import { cellOf } from '../points/cell.ts';
import { hasilSteps } from './hasil.ts';
import { behaviourSteps, correctedRatings } from './perilaku.ts';
import type { Explanation, Note, Step } from './step.ts';
import { note, printedSum } from './step.ts';
import { count, over, percent, plus, points, times } from './sum.ts';
import { hasilOfSheet } from '../points/sheetWorth.ts';
import { saidOf } from '../sheets/byTeam.ts';
import { isReleased, judgesOf } from '../points/judges.ts';

/** What befell the cell, in words: why it does not count, or what was decided and corrected; of ratings it says nothing. */
const befallen = (run: Run, team: TeamId): readonly Note[] => {
  const { state } = cellOf(run, team);
  const cell = run.cells[team];
  const releases = run.released.filter((each) => each.team === team).map(({ judge, reason, by, second }): Note => ({ say: 'released', judge, reason, by, second }));
  const corrections = run.corrections.filter((each) => each.team === team).map(({ judge, before, reason, by, at, takesBack }): Note =>
    ({ say: 'corrected', judge, before: before === null ? null : hasilOfSheet(run, before), reason, by, at, ...(takesBack === undefined ? {} : { takesBack }) }));
  const said: readonly Note[] = cell?.kind === 'decided' ? [{ say: 'decided', words: cell.words, decision: cell.decision }] : [];
  switch (state) {
    case 'cancelled': return run.cancelled === null ? [] : [{ say: 'cancelled', ...run.cancelled }];
    case 'excused': return cell?.kind === 'excused' ? [{ say: 'excused', reason: cell.reason, second: cell.second }] : [];
    case 'disputed': return cell?.kind === 'disputed' ? [{ say: 'disputed', words: cell.words }] : [];
    case 'missing': return [...releases, ...said];
    case 'blank': return [{ say: 'out', judges: judgesOf(run, team).filter((judge) => !isReleased(run, team, judge) && saidOf(run.sheets, team, judge) === undefined) }, ...releases, ...said];
    case 'noShow': return [{ say: 'noShow' }, ...said, ...releases, ...corrections];
    case 'counts': return [...said, ...releases, ...corrections];
  }
};

/** Hasil or Perilaku of a team by its own sheets alone. */
export const partOfCell = (run: Run, team: TeamId, kind: 'hasil' | 'perilaku'): Explanation => {
  const cell = cellOf(run, team);
  const notes = befallen(run, team).map(note);
  if (cell.state !== 'counts') return { value: cell[kind], steps: notes };
  const { steps } = kind === 'hasil' ? hasilSteps(run, team) : behaviourSteps(run, team);
  return { value: cell[kind], steps: [...steps, ...(kind === 'hasil' ? notes : correctedRatings(run, team).map(note))] };
};

const ownScore = (run: Run, team: TeamId): Explanation => {
  const { state, hasil, perilaku, score } = cellOf(run, team);
  const said = befallen(run, team);
  if (state !== 'counts' || hasil === null || score === null) return { value: score, steps: said.map(note) };
  const notes = [...said, ...correctedRatings(run, team)].map(note);
  const opens: readonly Step[] = [
    { kind: 'open', subject: { kind: 'hasil', run: run.id, team }, weight: null, value: hasil },
    { kind: 'open', subject: { kind: 'perilaku', run: run.id, team }, weight: null, value: perilaku },
  ];
  if (perilaku === null) return { value: score, steps: [note({ say: run.observed ? 'notRated' : 'behaviourOff' }), note({ say: 'wholeScore' }), ...opens, ...notes] };
  const from = plus(times(percent(run.resultWeight), points(hasil)), times(percent(100 - run.resultWeight), points(perilaku)));
  const { step } = printedSum('score', from);
  return { value: score, steps: [step, ...opens, ...notes] };
};

/**
 * A value of a merged team: its own, and with each that went into it the mean, rounded once a merger. `own`: what is said of each team by itself;
 * `since`: what came after so many mergers on top of the mean.
 */
export const mergedSteps = (team: FormerTeam, own: (team: FormerTeam) => Explanation, since: (mean: Explanation, team: FormerTeam, mergers: number) => Explanation = (mean) => mean): Explanation => (team.formerly ?? []).reduce<Explanation>(({ steps, value }, former, at) => {
  const other = mergedSteps(former, own, since);
  const theirs: readonly Step[] = [...steps, note({ say: 'ofTeam', name: former.name }), ...other.steps];
  if (value === null || other.value === null) return { value: value ?? other.value, steps: [...theirs, note({ say: 'otherHasNone', name: value === null ? team.name : former.name })] };
  const mean = printedSum('merged', over(plus(points(value), points(other.value)), count(2)));
  return since({ value: mean.value, steps: [...theirs, mean.step] }, team, at + 1);
}, own(team));

/** Teams of which nothing counts are left out, so that a team that goes on alone after a merger reads like any other. */
const counting = (team: FormerTeam, has: (id: TeamId) => boolean): FormerTeam => {
  const { formerly, ...alone } = team;
  const kept = (formerly ?? []).map((former) => counting(former, has)).filter((former) => has(former.id) || former.formerly !== undefined);
  return kept.length === 0 ? alone : { ...alone, formerly: kept };
};

/** The Score in one run of a team as it is today. */
export const scoreOfTeam = (run: Run, team: FormerTeam): Explanation => {
  const counted = counting(team, (id) => !['blank', 'cancelled'].includes(cellOf(run, id).state));
  if (counted.formerly === undefined) return ownScore(run, team.id);
  const { steps, value } = mergedSteps(counted, ({ id }) => ownScore(run, id));
  return { value, steps: [note({ say: 'ofTeam', name: team.name }), ...steps] };
};
