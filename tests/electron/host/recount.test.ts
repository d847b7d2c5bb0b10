// The second count: it comes to what the standings come to, over any story of scores.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCell, countScore, countTotals } from '../../../electron/host/recount/reckon.ts';
import { differencesIn } from '../../../electron/host/plainNode/scoreCommands.ts';
import { emptyBooks, note } from '../../../electron/host/recount/tally.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import { decide } from '../../../shared/domain/decide.ts';
import type { Fact } from '../../../shared/domain/facts.ts';
import type { State } from '../../../shared/domain/model.ts';
import { emptyState } from '../../../shared/domain/model.ts';
import { reduceRow } from '../../../shared/domain/reduce.ts';
import { cellOf } from '../../../shared/domain/scoring/cell.ts';
import { isOfTeam } from '../../../shared/domain/scoring/sheetKey.ts';
import { teamScore } from '../../../shared/domain/scoring/teamScore.ts';
import { standings } from '../../../shared/domain/standings.ts';
import { playedStory } from '../../shared/playedStory.ts';
import { scoringStory } from '../../shared/scoringStory.ts';
import { facilitator, moment } from '../../shared/given.ts';

/** The accepted commands' facts and what they come to. */
const played = (commands: readonly Command[]): { readonly state: State; readonly facts: readonly Fact[] } => {
  let state = emptyState;
  const all: Fact[] = [];
  for (const [i, command] of commands.entries()) {
    const decision = decide(state, command, facilitator);
    if ('refusal' in decision) continue;
    state = reduceRow(state, { seq: i + 1, facts: decision.facts, at: moment(i) });
    all.push(...decision.facts);
  }
  return { state, facts: all };
};

test('any story comes to the same twice', () => {
  let [cells, carried] = [0, 0];
  fc.assert(fc.property(scoringStory, (commands) => {
    const { state, facts } = played(commands);
    const books = emptyBooks();
    for (const fact of facts) note(books, fact);
    expect(books.teams.map(({ id }) => id)).toEqual(state.teams.map(({ id }) => id));
    for (const [i, run] of state.runs.entries()) {
      const book = books.runs[i];
      if (book === undefined) throw new Error('a run is missing');
      for (const team of state.teams) {
        const { hasil, perilaku, score } = cellOf(run, team.id);
        expect(countCell(book, team.id)).toEqual(score === null ? null : { hasil, perilaku, score });
        expect(countScore(book, team)).toBe(teamScore(run, team));
        cells += score === null ? 0 : 1;
        // Written for an earlier rubric, and carried over to the present one.
        carried += score !== null && run.formerRubrics.length > 0 && Object.entries(run.sheets).some(([key, { rubric = 1 }]) => isOfTeam(key, team.id) && rubric <= run.formerRubrics.length) ? 1 : 0;
      }
    }
    const rows = new Map(standings(state).map((row) => [row.team.id as string, row]));
    for (const { team, total, place, help, adjust, runs } of countTotals(books)) {
      expect(rows.get(team)).toMatchObject({ total, place, help, adjust, runsDone: runs });
    }
  }), { numRuns: 400 });
  expect(cells).toBeGreaterThan(1_000);
  expect(carried).toBeGreaterThan(100);
});

test.each(Array.from({ length: 20 }, (_, i) => i + 1))('the demo played from seed %i comes to the same twice', (seed) => {
  const { state, facts, deeds } = playedStory(seed);
  expect(differencesIn({ seq: deeds.length, state, facts })).toEqual({ runs: 14, teams: 9, differences: [] });
  // A point less in every adjustment is noticed.
  const other = facts.map((fact) => (fact.type === 'totalAdjusted' ? { ...fact, adjustment: { ...fact.adjustment, points: (fact.adjustment.points - 100) as typeof fact.adjustment.points } } : fact));
  expect(differencesIn({ seq: deeds.length, state, facts: other }).differences.length).toBeGreaterThan(0);
});
