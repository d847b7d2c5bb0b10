// What was announced stays announced in a file without names, where people decided an award too; and the seal of the show tells nothing of who they were.
import { expect, test } from 'vitest';
import { anonymised } from '../../../../shared/domain/anonymise/anonymise.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import type { Fact } from '../../../../shared/domain/facts.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { emptyState } from '../../../../shared/domain/model.ts';
import { reduceRow } from '../../../../shared/domain/reduce.ts';
import { areSecret, isAnnounced } from '../../../../shared/domain/records/secret.ts';
import { tieRecords } from '../../../../shared/domain/records/tieRecords.ts';
import type { GivenWay } from '../../../../shared/domain/reveal/schemas.ts';
import { facilitator, moment } from '../../given.ts';
import { begin, forward, told } from '../../revealStory.ts';
import { team } from '../../samples.ts';

type Rows = { readonly state: State; readonly rows: readonly (readonly Fact[])[] };
const fold = (rows: readonly (readonly Fact[])[]): State => rows.reduce((state, facts, i) => reduceRow(state, { seq: i + 1, facts, at: moment(i) }), emptyState);
const done = ({ state, rows }: Rows, command: Command): Rows => {
  const decision = decide(state, command, facilitator);
  if ('refusal' in decision) throw new Error(`${command.type} is refused: ${decision.refusal.code}`);
  const all = [...rows, decision.facts];
  return { rows: all, state: reduceRow(state, { seq: all.length, facts: decision.facts, at: moment(all.length - 1) }) };
};

/** t1 and t2 share the first place; what comes of it is decided in this way and shown to the end, behind a freeze. */
const shown = (way: GivenWay): Rows => {
  const before = [...told('5:00', '5:00', '7:00'), { type: 'freezeBoard' }, { type: 'decideAwardTie', line: { kind: 'place', place: 1 }, teams: [team(1), team(2)], way }] satisfies readonly Command[];
  let story = before.reduce(done, { state: emptyState, rows: [] });
  story = done(story, begin(story.state));
  for (let step = 0; step < (story.state.reveal?.script.length ?? 0) - 1; step += 1) story = done(story, forward(step));
  return done(story, { type: 'endReveal' });
};

const ways: readonly GivenWay[] = [
  { kind: 'shared' },
  { kind: 'jury', order: [team(2), team(1)], reason: 'Badak lebih rapi', names: ['Ayu Wiryawati', 'Bagus Wiryawan'] },
  { kind: 'lottery', seed: '271828', witnesses: ['Ayu Wiryawati', 'Bagus Wiryawan'] },
];
test.each(ways)('by $kind', (way) => {
  const { state, rows } = shown(way);
  expect([isAnnounced(state), areSecret(state)]).toEqual([true, false]);
  const { records } = anonymised(rows.map((facts, i) => ({ seq: i + 1, at: moment(i), actor: facilitator, facts })), (count) => Array.from({ length: count }, (_, i) => i));
  const after = fold(records.map(({ facts }) => facts));
  expect([isAnnounced(after), areSecret(after)]).toEqual([true, false]);
  expect(tieRecords(after).map(({ way: recorded }) => recorded?.kind)).toEqual([way.kind]);
  const text = JSON.stringify(records);
  expect(text).not.toMatch(/Wiryawa|rapi/);
  // Made over names, it would tell whoever guesses them that they are right.
  if (way.kind !== 'shared') expect(text).not.toContain(state.revealed?.digest);
});
