// Undoing what changed a run that was read back: that is a correction, too, with the reason of the one it takes back or brings again; it restores nothing itself.
import type { Fact } from '../../facts.ts';
import type { State } from '../../model.ts';
import { isReadBack } from '../../runs/findRun.ts';

/** `before`: the state they changed. What a split leaves to both halves corrects nothing. */
export const areCorrections = (before: State, facts: readonly Fact[]): boolean => facts[0]?.type !== 'teamSplit' && facts.some((fact) =>
  fact.type === 'sheetCorrected' || fact.type === 'ratingCorrected' || ((fact.type === 'bonusGiven' || fact.type === 'bonusTakenBack') && isReadBack(before, fact.run)));

/** Each change of what was read back after the correction that explains it. `isBack`: undone, not done again. */
export const asCorrections = ({ runs }: State, facts: readonly Fact[], operator: string, isBack: boolean): readonly Fact[] => facts.flatMap((fact): readonly Fact[] => {
  if (fact.type !== 'sheetRestored' && fact.type !== 'ratingRestored') return [fact];
  const run = runs.find(({ id, stage }) => id === fact.run && stage !== 'open');
  if (run === undefined) return [fact];
  const back = isBack ? { takesBack: true as const } : {};
  if (fact.type === 'sheetRestored') {
    const judge = fact.judge ?? null;
    const last = run.corrections.findLast((each) => each.team === fact.team && each.judge === judge);
    return last === undefined ? [fact] : [{ type: 'sheetCorrected', run: run.id, team: fact.team, judge, reason: last.reason, by: operator, ...back }, fact];
  }
  const last = run.ratingCorrections.findLast((each) => each.team === fact.team && each.observer === fact.observer);
  return last === undefined ? [fact] : [{ type: 'ratingCorrected', run: run.id, team: fact.team, observer: fact.observer, reason: last.reason, by: operator, ...back }, fact];
});
