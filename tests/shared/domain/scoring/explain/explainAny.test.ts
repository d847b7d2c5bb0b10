// Whatever happened, every printed explanation adds up again to the printed number, by a calculator that knows no rule; and it is the number that counts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../../../shared/domain/decide.ts';
import { idsOfTeam } from '../../../../../shared/domain/draw/idsOfTeam.ts';
import type { State } from '../../../../../shared/domain/model.ts';
import { emptyState } from '../../../../../shared/domain/model.ts';
import { reduceRow } from '../../../../../shared/domain/reduce.ts';
import { boardLines, daysOf, rankedOf, valuesOf } from '../../../../../shared/domain/scoring/boards/boards.ts';
import { cellOf } from '../../../../../shared/domain/scoring/points/cell.ts';
import { explain } from '../../../../../shared/domain/scoring/explain/explain.ts';
import { partedBy } from '../../../../../shared/domain/scoring/explain/place.ts';
import type { BoardOf, Subject } from '../../../../../shared/domain/scoring/explain/step.ts';
import type { ScoreBook } from '../../../../../shared/domain/scoring/boards/scoreBook.ts';
import { scoreBookViews } from '../../../../../shared/domain/scoring/boards/scoreBook.ts';
import { saidOf } from '../../../../../shared/domain/scoring/sheets/byTeam.ts';
import { sheetKey } from '../../../../../shared/domain/scoring/sheets/sheetKey.ts';
import { sheetVersion } from '../../../../../shared/domain/scoring/sheets/sheetVersion.ts';
import { teamScore } from '../../../../../shared/domain/scoring/points/teamScore.ts';
import { standings } from '../../../../../shared/domain/scoring/boards/standings.ts';
import type { Command } from '../../../../../shared/domain/commands.ts';
import { anyScoredRun } from '../../../anyRule.ts';
import { addUpAgain, explained } from '../../../explained.ts';
import { facilitator, moment } from '../../../given.ts';
import { run, team } from '../../../samples.ts';
import { scoringStory } from '../../../scoringStory.ts';

/** On the version there is then, so that most of the story is accepted. */
const basedOnNow = (state: State, command: Command): Command => {
  if (command.type !== 'submitSheet' && command.type !== 'rateBehaviour') return command;
  const found = state.runs.find(({ id }) => id === command.run);
  if (command.type === 'submitSheet') return { ...command, basedOn: sheetVersion(state, command.run, sheetKey(command.team, command.judge)) };
  return { ...command, basedOn: saidOf(found?.ratings ?? {}, command.team, command.observer)?.version ?? 0 };
};

const told = (commands: readonly Command[]): State => commands.reduce<State>((state, command, i) => {
  const decision = decide(state, basedOnNow(state, command), facilitator);
  return 'refusal' in decision ? state : reduceRow(state, { seq: i + 1, facts: decision.facts, at: moment(i * 1800) });
}, emptyState);

const check = (book: ScoreBook, subject: Subject, value: number | null): void => {
  const found = explain(book, subject);
  expect(found?.value, JSON.stringify(subject)).toBe(value);
  if (found === null) return;
  const again = addUpAgain(found);
  if (value !== null && !(subject.kind === 'help' || subject.kind === 'adjust') || again !== null) expect(again === null ? null : Number(again), JSON.stringify([subject, explained(book, subject)])).toBe(value ?? Number(again));
  expect(explained(book, subject, 'en').length).toBe(explained(book, subject).length);
};

test('over whole stories: every cell, every team, every total', () => {
  let cells = 0;
  let counted = 0;
  let merged = 0;
  fc.assert(fc.property(scoringStory, (commands) => {
    const state = told(commands);
    const book = scoreBookViews.scoreBook(state);
    const rows = standings(state);
    for (const { team: of, total, help, adjust } of rows) {
      check(book, { kind: 'total', team: of.id }, total);
      check(book, { kind: 'help', team: of.id }, help);
      check(book, { kind: 'adjust', team: of.id }, adjust);
      for (const code of valuesOf(book)) check(book, { kind: 'value', team: of.id, code }, explain(book, { kind: 'value', team: of.id, code })?.value ?? null);
      for (const each of state.runs) {
        check(book, { kind: 'score', run: each.id, team: of.id }, teamScore(each, of));
        if (of.formerly !== undefined && teamScore(each, of) !== null) merged += 1;
        for (const id of idsOfTeam(of)) {
          const { hasil, perilaku, state: kind } = cellOf(each, id);
          cells += 1;
          if (kind === 'counts') counted += 1;
          check(book, { kind: 'hasil', run: each.id, team: id }, hasil);
          if (kind === 'counts') check(book, { kind: 'perilaku', run: each.id, team: id }, perilaku);
        }
      }
    }
    const boards: readonly BoardOf[] = [{ kind: 'all' }, ...daysOf(book).map((day): BoardOf => ({ kind: 'day', day })), ...state.runs.map(({ id }): BoardOf => ({ kind: 'run', run: id }))];
    for (const of of boards) {
      for (const line of boardLines(book, of)) {
        if (of.kind === 'day') check(book, { kind: 'mean', team: line.team.id, of }, line.total);
        const ranked = rankedOf(book, of);
        // Teams of one Total stand apart only where the chain says why.
        for (const other of boardLines(book, of)) {
          if (line.total === null || line.total !== other.total || line.place === null || other.place === null || line.place >= other.place) continue;
          expect(partedBy(ranked, line.team, other.team)).not.toBeNull();
        }
      }
    }
  }), { numRuns: 150 });
  expect(cells).toBeGreaterThan(1000);
  expect(counted).toBeGreaterThan(300);
  expect(merged).toBeGreaterThan(10);
});

test('over any kind of exercise, penalties, tries, judges, observers and bonuses', () => {
  fc.assert(fc.property(anyScoredRun, (each) => {
    const book = scoreBookViews.scoreBook({ ...emptyState, teams: [{ id: team(1), number: 1, name: 'Badak', members: [] }], runs: [each] });
    const { hasil, perilaku, score } = cellOf(each, team(1));
    const cell = { run: run(1), team: team(1) };
    check(book, { kind: 'hasil', ...cell }, hasil);
    if (cellOf(each, team(1)).state === 'counts') check(book, { kind: 'perilaku', ...cell }, perilaku);
    check(book, { kind: 'score', ...cell }, score);
    check(book, { kind: 'total', team: team(1) }, score);
  }), { numRuns: 2000 });
});
