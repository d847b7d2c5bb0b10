// The foot of the entry grid: how much is in, what was corrected and why, what the active row comes to, and what the signs mean.
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { formatCount, formatPoints } from '../../../../shared/text/format.ts';
import { heldBackText } from '../../../../shared/text/run/heldBack.ts';
import { valueName } from '../../../../shared/domain/values/frameworks.ts';
import type { Words } from './cellWords.ts';
import { columnName } from './cellWords.ts';
import type { Grid } from './gridState.ts';
import { isRated } from './gridColumns.ts';
import { isIn, partOf } from './rowParts.ts';
import { isJudgedByMany } from './rowScore.ts';
import type { RowState } from './rowState.ts';

/** `teams`: how many there are now; below them stand those that were merged away. */
type Props = { readonly run: RunView; readonly teams: number; readonly grid: Grid; readonly states: readonly RowState[]; readonly words: Words };

/** Why the row under the cursor takes nothing in, or does not count. */
const told = (run: RunView, grid: Grid, states: readonly RowState[], { text }: Words): string | null => {
  const row = grid.at === null ? undefined : run.rows[grid.at.row];
  const kind = grid.at === null ? undefined : states[grid.at.row]?.kind;
  if (row === undefined) return null;
  const release = row.releases[0];
  if (kind === 'elsewhere') return text.locked.elsewhere(row.name);
  if (kind === 'released' && release !== undefined) return text.locked.released(release.second, release.reason);
  if (row.cell?.kind === 'excused') return text.locked.excused(row.cell.reason);
  return row.cell?.kind === 'disputed' ? text.locked.disputed(row.cell.words) : null;
};

export const GridFoot = ({ run, teams, grid, states, words }: Props) => {
  const { text, language, frameworks } = words;
  const done = run.rows.slice(0, teams).filter((row) => {
    const of = partOf(run, row, 'sheet', grid.person) ?? partOf(run, row, 'rating', grid.person);
    return of !== null && isIn(row, of);
  }).length;
  const refused = states.filter(({ kind }) => kind === 'refused' || kind === 'contested').length;
  const corrected = states.flatMap(({ corrections }, index) => corrections.map((each) => ({ ...each, index }))).toSorted((a, b) => a.at - b.at);
  const { at } = grid;
  const correction = corrected.findLast(({ index, column }) => index === at?.row && column === at.column) ?? corrected.at(-1);
  const row = at === null ? undefined : run.rows[at.row];
  const state = at === null ? undefined : states[at.row];
  // A judge's own sheet is one of several, and is called so: the Score beside it is the run's. An official sheet is the run, so its estimate is told.
  const isOneOfSeveral = row !== undefined && isJudgedByMany(row);
  const score = row === undefined || state === undefined ? null : isOneOfSeveral ? row.score : state.score;
  const sum = row === undefined || state === undefined || state.hasil === null || (state.perilaku === null && row.sheets.length < 2) ? null : text.sum(row.name, [
    [isOneOfSeveral ? text.sumParts.sheet : text.sumParts.hasil, formatPoints(state.hasil, language)],
    ...(state.perilaku === null ? [] : [[text.sumParts.perilaku, formatPoints(state.perilaku, language)] as const]),
    ...(score === null ? [] : [[text.sumParts.score, formatPoints(score, language)] as const]),
  ]);
  const held = heldBackText[language];
  const why = told(run, grid, states, words);
  const values = isRated(run) ? run.exercise.values.map((code) => `${code} ${valueName(frameworks, code, language)}`).join(', ') : '';
  return (
    <footer className="run-sheet-foot">
      <span><strong>{text.done.count(formatCount(done, language), formatCount(teams, language))}</strong> {text.done.rest}{values === '' ? '' : `, ${values}`}</span>
      {run.heldBack === null ? null : <strong>{held.ofRun(formatCount(run.heldBack.observed, language), formatCount(run.heldBack.teams, language))}</strong>}
      {refused === 0 ? null : <strong className="run-refused-count">{text.refusedCount(formatCount(refused, language))}</strong>}
      {grid.outside === 0 ? null : <strong className="run-refused-count" role="alert">{text.paste.outside(formatCount(grid.outside, language))}</strong>}
      {why === null ? null : <span>{why}</span>}
      {sum === null ? null : <span className="run-sum">{sum}</span>}
      {correction === undefined ? null : (
        <span className="run-corrected"><span className="run-corner" aria-hidden="true" />{text.correction.done(
          `${run.rows[correction.index]?.name ?? ''}, ${columnName(run, correction.column, words)}`,
          correction.before === '' ? text.correction.blank : correction.before, correction.after === '' ? text.correction.blank : correction.after, correction.reason,
        )}</span>
      )}
      {sum !== null || why !== null ? null : (
        <>
          <span>{text.legendDot}</span>
          {run.exercise.result.kind === 'time' ? <span>{text.legendShare}</span> : null}
          {values === '' ? <span>{text.legendAbsent}</span> : null}
        </>
      )}
    </footer>
  );
};
