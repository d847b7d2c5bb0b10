// What the scores promise whatever happened: they can be re-added by hand, no order of entry moves a place, better is never worse, and taking back gives the same board.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command, CommandOf } from '../../../../shared/domain/commands.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import { idsOfTeam } from '../../../../shared/domain/draw/idsOfTeam.ts';
import type { FormerTeam } from '../../../../shared/domain/draw/schemas.ts';
import type { State } from '../../../../shared/domain/model.ts';
import type { Run } from '../../../../shared/domain/things.ts';
import { emptyState } from '../../../../shared/domain/model.ts';
import { reduceRow } from '../../../../shared/domain/reduce.ts';
import { cellOf } from '../../../../shared/domain/scoring/points/cell.ts';
import type { Mark } from '../../../../shared/domain/scoring/points/mark.ts';
import { ruleOf } from '../../../../shared/domain/scoring/run/rubric.ts';
import { allSaid, saidOf } from '../../../../shared/domain/scoring/sheets/byTeam.ts';
import { sheetKey } from '../../../../shared/domain/scoring/sheets/sheetKey.ts';
import { sheetVersion } from '../../../../shared/domain/scoring/sheets/sheetVersion.ts';
import { standings } from '../../../../shared/domain/scoring/boards/standings.ts';
import { views } from '../../../../shared/domain/views.ts';
import type { Amount, MemberId, RunId } from '../../../../shared/units.ts';
import { millis } from '../../../../shared/units.ts';
import { facilitator, moment } from '../../given.ts';
import { team } from '../../samples.ts';
import { scoringStory } from '../../scoringStory.ts';

const runOf = (state: State, id: RunId): Run | undefined => state.runs.find((each) => each.id === id);

/** Based on what there is, as a person at the keys has it before them. */
const upToDate = (state: State, command: Command): Command => {
  if (command.type === 'submitSheet') return { ...command, basedOn: sheetVersion(state, command.run, sheetKey(command.team, command.judge)) };
  if (command.type !== 'rateBehaviour') return command;
  return { ...command, basedOn: saidOf(runOf(state, command.run)?.ratings ?? {}, command.team, command.observer)?.version ?? 0 };
};

let rows = 0;
/** null: refused. */
const after = (state: State, command: Command): State | null => {
  const decision = decide(state, upToDate(state, command), facilitator);
  rows += 1;
  return 'refusal' in decision ? null : reduceRow(state, { seq: rows, facts: decision.facts, at: moment(0) });
};
const told = (story: readonly Command[], from: State = emptyState): State => story.reduce((state, command) => after(state, command) ?? state, from);

const boards = (state: State): string => JSON.stringify([views.standings(state), views.rekap(state), views.profile(state), views.judgeSpread(state)]);
/** The rekap owes its reader a note of every correction; all else is here. */
const boardsBut = (state: State): string => JSON.stringify(JSON.parse(boards(state)), (_, value: unknown) =>
  (Array.isArray(value) ? value.filter((each: unknown) => !(typeof each === 'object' && each !== null && 'kind' in each && ['corrected', 'ratingsCorrected', 'changed'].includes(String(each.kind)))) : value));

/** What explanations are made from. A version never comes twice; a correction, and the day of the first sheet, stay on record. */
const ground = (state: State): string => JSON.stringify(views.scoreBook(state), (key, value: unknown) => (['version', 'corrections', 'ratingCorrections', 'otherCorrections', 'days'].includes(key) ? undefined : value));

/** `top` ÷ `bottom` as one does it on paper, half up; `top` from 0. */
const halfUp = (top: number, bottom: number): number => Math.floor((2 * top + bottom) / (2 * bottom));

test('a Score is re-added from the printed Hasil and Perilaku, a Total from the printed Scores, help and adjustments', () => {
  let totals = 0;
  /** Own first, then with each merged team half and half. */
  const readded = (team: Pick<FormerTeam, 'id' | 'formerly'>, own: (id: FormerTeam['id']) => number | null): number | null =>
    (team.formerly ?? []).reduce<number | null>((value, former) => {
      const other = readded(former, own);
      return value === null || other === null ? value ?? other : halfUp(value + other, 2);
    }, own(team.id));
  fc.assert(fc.property(scoringStory, (story) => {
    const state = told(story);
    const printed = views.runs(state);
    for (const row of standings(state)) {
      const scores = printed.flatMap((run) => {
        const score = readded(row.team, (id) => {
          const held = runOf(state, run.run);
          const { hasil, perilaku } = held === undefined ? { hasil: null, perilaku: null } : cellOf(held, id);
          return hasil === null || perilaku === null ? hasil : halfUp(run.resultWeight * hasil + (100 - run.resultWeight) * perilaku, 100);
        });
        expect(run.rows.find(({ team }) => team === row.team.id)?.score).toBe(score);
        return score === null ? [] : [{ weight: run.weight, score }];
      });
      const weights = scores.reduce((sum, { weight }) => sum + weight, 0);
      const mean = weights === 0 ? null : halfUp(scores.reduce((sum, { weight, score }) => sum + weight * score, 0), weights);
      expect(row.total).toBe(mean === null ? null : Math.max(0, mean + row.help + row.adjust));
      totals += mean === null ? 0 : 1;
    }
  }), { numRuns: 300 });
  expect(totals).toBeGreaterThan(500);
});

/** What a command says something of; two of one matter come in an order, others in any. null: it depends on others. */
const matterOf = (command: Command): string | null => {
  switch (command.type) {
    case 'submitSheet': return `sheet ${command.run} ${sheetKey(command.team, command.judge)}`;
    case 'rateBehaviour': return `rating ${command.run} ${sheetKey(command.team, command.observer)}`;
    case 'excuseTeam': return `cell ${command.run} ${command.team}`;
    case 'weighRun': return command.reason === null ? null : `weight ${command.run}`;
    // One of each: why several were given is told in the order in which they were.
    case 'giveBonus': return `bonus ${command.run} ${command.team}`;
    case 'giveHelp': return `help ${command.giver}`;
    case 'adjustTotal': return `adjusted ${command.team}`;
    default: return null;
  }
};

test('no order of entry moves a total or a place', () => {
  let moved = 0;
  const worlds = scoringStory.chain((story) => {
    const begun = story.findLastIndex(({ type }) => type === 'planRun') + 1;
    let state = told(story.slice(0, begun));
    const opening = state;
    const same = new Map<string, Command>();
    for (const command of story.slice(begun)) {
      const matter = matterOf(command);
      const next = matter === null || same.has(matter) ? null : after(state, command);
      if (matter === null || next === null) continue;
      same.set(matter, command);
      state = next;
    }
    const commands = [...same.values()];
    return fc.record({ opening: fc.constant(opening), state: fc.constant(state), commands: fc.constant(commands), other: fc.shuffledSubarray(commands, { minLength: commands.length }) });
  });
  fc.assert(fc.property(worlds, ({ opening, state, commands, other }) => {
    const again = other.reduce((before, command) => {
      const next = after(before, command);
      if (next === null) throw new Error(`refused in another order: ${command.type}`);
      return next;
    }, opening);
    expect(boards(again)).toBe(boards(state));
    moved += commands.some((command, i) => command !== other[i]) ? 1 : 0;
  }), { numRuns: 300 });
  expect(moved).toBeGreaterThan(100);
});

/** The same, a little better; null: it cannot be, or it is one value for all. */
const better = (run: Run, mark: Mark, by: number, rubric: number): Mark | null => {
  const result = ruleOf(run, rubric);
  if (mark.kind === 'finished') return mark.time > 1000 * by ? { ...mark, time: millis(mark.time - 1000 * by) } : null;
  if (mark.kind === 'unfinished') return mark.donePercent + by <= 100 ? { ...mark, donePercent: mark.donePercent + by } : null;
  if (mark.kind === 'amount') return result.kind === 'count' ? { ...mark, amount: (mark.amount + 100 * by) as Amount } : null;
  if (mark.kind !== 'rated' || result.kind !== 'rubric') return null;
  const at = result.criteria.findIndex(({ most }, i) => (mark.points[i] ?? most) + 100 * by <= most);
  return at < 0 ? null : { ...mark, points: mark.points.map((points, i) => (i === at ? points + 100 * by : points)) };
};

/** Every sheet and every rating of the state, one step better. */
const improvements = (state: State, by: number): readonly (CommandOf<'submitSheet'> | CommandOf<'rateBehaviour'>)[] => state.runs.flatMap((run) => [
  ...allSaid(run.sheets).flatMap(({ team, who: judge, said: { mark, penalties, earlier, rubric = 1 } }): readonly CommandOf<'submitSheet'>[] => {
    const raised = better(run, mark, by, rubric);
    return raised === null ? [] : [{
      type: 'submitSheet', run: run.id, team, ...(judge === null ? {} : { judge }), basedOn: 0, mark: raised, penalties, reason: 'Salah baca', ...(earlier === undefined ? {} : { earlier }), ...(raised.kind === 'rated' ? { rubric } : {}),
    }];
  }),
  ...allSaid(run.ratings).flatMap(({ team, who: observer, said: { ratings, note } }) => Object.entries(ratings).flatMap(([value, grade]): readonly CommandOf<'rateBehaviour'>[] =>
    (grade === null || grade === 4 ? [] : [{ type: 'rateBehaviour', run: run.id, team, observer, basedOn: 0, ratings: { ...ratings, [value]: grade + 1 }, note, reason: 'Salah baca' }]))),
]);

test('with all else equal a better sheet or rating never lowers one’s own Total, nor one’s place', () => {
  let [raised, climbed] = [0, 0];
  fc.assert(fc.property(scoringStory, fc.integer({ min: 1, max: 5 }), (story, by) => {
    const state = told(story);
    for (const command of improvements(state, by)) {
      const next = after(state, command);
      const [before, then] = [runOf(state, command.run), next === null ? undefined : runOf(next, command.run)];
      if (next === null || before === undefined || then === undefined) continue;
      const [was, is] = [cellOf(before, command.team), cellOf(then, command.team)];
      if (was.state !== 'counts' || is.state !== 'counts') continue;
      expect(is.hasil).toBeGreaterThanOrEqual(was.hasil ?? 0);
      const own = (of: State) => standings(of).find(({ team }) => idsOfTeam(team).includes(command.team));
      const [old, now] = [own(state), own(next)];
      expect(now?.total).toBeGreaterThanOrEqual(old?.total ?? 0);
      expect(now?.place).toBeLessThanOrEqual(old?.place ?? 0);
      raised += (now?.total ?? 0) > (old?.total ?? 0) ? 1 : 0;
      climbed += (now?.place ?? 0) < (old?.place ?? 0) ? 1 : 0;
    }
  }), { numRuns: 150 });
  expect([raised > 200, climbed > 8]).toEqual([true, true]);
});

test('whatever was entered, taking it back gives the board there was, to the byte', () => {
  let taken = 0;
  fc.assert(fc.property(scoringStory, (story) => {
    let state = told(story.slice(0, 30));
    for (const command of story.slice(30)) {
      const next = after(state, command);
      if (next === null) continue;
      const undone = next.undoable.length > state.undoable.length ? after(next, { type: 'undo' }) : null;
      if (undone !== null) {
        // What was corrected stays on record, and so does that it was undone.
        const isOnRecord = next.undoable.at(-1)?.corrects === true || undone.runs.some((run, i) => run.otherCorrections.length > (state.runs[i]?.otherCorrections.length ?? 0));
        const same = isOnRecord ? boardsBut : boards;
        expect(same(undone)).toBe(same(state));
        expect(ground(undone)).toBe(ground(state));
        taken += boards(next) === boards(state) ? 0 : 1;
      }
      state = next;
    }
  }), { numRuns: 200 });
  expect(taken).toBeGreaterThan(120);
});

/** What is missing or disputed settled, as people do before they read back; without it few stories come so far. */
const settledAndRead = (id: string): readonly Command[] => {
  const run = id as RunId;
  return [
    ...[1, 2, 3, 4, 5].map(team).flatMap((of): readonly Command[] => [
      { type: 'decideDispute', run, team: of, decision: 'Tetap' },
      ...[null, 'c1', 'c2', 'c3', 'c4'].map((judge): Command => ({ type: 'releaseSheet', run, team: of, judge: judge as MemberId | null, reason: 'Hilang', second: 'Cici Contoh' })),
    ]),
    { type: 'verifyRun', run, reader: 'Beni Contoh' },
  ];
};

test('a correction after reading back, corrected back, gives the board there was, to the byte, but for the notes of it', () => {
  const corrected = { submitSheet: 0, rateBehaviour: 0 };
  /** As it stood in `state`; null: it did not. */
  const formerly = (state: State, command: CommandOf<'submitSheet'> | CommandOf<'rateBehaviour'>): Command | null => {
    const run = runOf(state, command.run);
    if (command.type === 'submitSheet') {
      const sheet = saidOf(run?.sheets ?? {}, command.team, command.judge);
      return sheet === undefined ? null : { ...command, mark: sheet.mark, ...(sheet.mark.kind === 'rated' ? { rubric: sheet.rubric ?? 1 } : {}) };
    }
    const rated = saidOf(run?.ratings ?? {}, command.team, command.observer);
    return rated === undefined ? null : { ...command, ratings: rated.ratings, note: rated.note };
  };
  fc.assert(fc.property(scoringStory, (story) => {
    const read = told([...story, ...['r1', 'r2', 'r3'].flatMap(settledAndRead)]);
    for (const command of improvements(read, 1)) {
      const old = formerly(read, command);
      const next = runOf(read, command.run)?.stage === 'open' ? null : after(read, command);
      if (old === null || next === null) continue;
      const back = after(next, old);
      if (back === null) throw new Error('the old value was refused');
      expect(boardsBut(back)).toBe(boardsBut(read));
      expect(boards(back)).not.toBe(boards(read));
      corrected[command.type] += boardsBut(next) === boardsBut(read) ? 0 : 1;
    }
  }), { numRuns: 200 });
  expect([corrected.submitSheet > 100, corrected.rateBehaviour > 100]).toEqual([true, true]);
});
