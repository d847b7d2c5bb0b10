// What must hold for every story: replay equals live, no fact breaks the fold, no view fails, and nothing is changed in place.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandSchema } from '../../../shared/domain/commands.ts';
import type { State } from '../../../shared/domain/model.ts';
import { emptyState } from '../../../shared/domain/model.ts';
import { reduceRow } from '../../../shared/domain/reduce.ts';
import { nextDeadline } from '../../../shared/domain/timer/ends.ts';
import { views } from '../../../shared/domain/views.ts';
import { parseFacts } from '../../../shared/parse.ts';
import { anyCommand, anyFact, anyStory, play } from '../anyStory.ts';
import { moment } from '../given.ts';

/** What a row's body becomes in the file and back. */
const stored = (facts: unknown) => {
  const parsed = parseFacts(JSON.parse(JSON.stringify(facts)));
  if (!parsed.ok) throw new Error(`a fact cannot be read back: ${JSON.stringify(parsed.refusal)}`);
  return parsed.value;
};

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

const everyView = (state: State) => Object.values(views).map((view) => view(state) as unknown);

test('the random commands are commands', () => {
  fc.assert(fc.property(anyCommand, (command) => {
    expect(commandSchema.parse(command)).toEqual(command);
  }), { numRuns: 500 });
});

test('replay equals live: the rows read back give the same state and the same views', () => {
  fc.assert(fc.property(anyStory, (story) => {
    const { state, rows } = play(story);
    const replayed = rows.reduce((before, row) => reduceRow(before, { ...row, facts: stored(row.facts) }), emptyState);
    expect(replayed).toEqual(state);
    expect(everyView(replayed)).toEqual(everyView(state));
  }), { numRuns: 500 });
});

test('any fact in any order: the fold never throws, nor does a view or the deadline', () => {
  const anyRow = fc.tuple(fc.array(anyFact, { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 5000 }));
  fc.assert(fc.property(fc.array(anyRow, { maxLength: 20 }), (rows) => {
    let state = emptyState;
    for (const [i, [facts, secondsIn]] of rows.entries()) {
      state = reduceRow(state, { seq: i + 1, facts, at: moment(secondsIn) });
      everyView(state);
      nextDeadline(state);
    }
    // A view goes over a wire: nothing in it may be lost there.
    for (const view of everyView(state)) expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  }), { numRuns: 500 });
});

test('deciding, folding and viewing change nothing in place', () => {
  fc.assert(fc.property(anyStory, anyStory, (first, second) => {
    const before = frozen(play(first).state);
    const bytes = JSON.stringify(before);
    everyView(frozen(play(second, before).state));
    expect(JSON.stringify(before)).toBe(bytes);
  }), { numRuns: 300 });
});

test('a sheet of one team moves no other team', () => {
  fc.assert(fc.property(anyStory, (story) => {
    const { state } = play(story);
    const [row] = views.runs(state);
    if (row === undefined) return;
    const others = JSON.stringify(row.rows.slice(1));
    const version = row.rows[0]?.sheets[0]?.version ?? 0;
    const [first] = state.teams;
    if (first === undefined) return;
    const next = play([{ command: { type: 'submitSheet', run: row.run, team: first.id, basedOn: version, mark: { kind: 'absent' }, penalties: {} }, by: { role: 'console', operator: '' }, wait: 0 }], state).state;
    expect(JSON.stringify(views.runs(next)[0]?.rows.slice(1))).toBe(others);
  }), { numRuns: 300 });
});
