// Small retreats that have come to their end, as a story of commands and as any state at all; it checks nothing.
import type { Command, CommandOf } from '../../shared/domain/commands.ts';
import type { Generator } from '../../shared/domain/draw/search/generator.ts';
import type { BoardMode } from '../../shared/domain/hall/schemas.ts';
import type { State } from '../../shared/domain/model.ts';
import type { Run, Team } from '../../shared/domain/things.ts';
import { emptyState } from '../../shared/domain/model.ts';
import { revealDigest } from '../../shared/domain/reveal/digest.ts';
import { newRun } from '../../shared/domain/runs/findRun.ts';
import type { Ratings } from '../../shared/domain/scoring/schemas.ts';
import type { HelpId, MemberId, TeamId } from '../../shared/units.ts';
import { hundredths } from '../../shared/units.ts';
import { fields, finished, pipe, ready, run, submit, team } from './samples.ts';
import { facilitator, moment } from './given.ts';
import { decide } from '../../shared/domain/decide.ts';
import { reduceRow } from '../../shared/domain/reduce.ts';

export const close: readonly Command[] = [{ type: 'verifyRun', run: run(1), reader: 'Yoga Contoh' }, { type: 'closeRun', run: run(1) }];

/** One run of the leaking pipe with a time for each team, read back and closed. */
export const told = (...times: readonly string[]): readonly Command[] =>
  [...ready(times.length), ...times.map((time, i) => submit(i + 1, finished(time))), ...close];

export const begin = (state: State): CommandOf<'beginReveal'> => ({ type: 'beginReveal', digest: revealDigest(state) });
export const forward = (from: number): Command => ({ type: 'stepReveal', from, way: 'forward' });
export const back = (from: number): Command => ({ type: 'stepReveal', from, way: 'back' });

/** What more commands make of a state; a refused one is a mistake in the test itself. */
export const following = (state: State, ...commands: readonly Command[]): State => commands.reduce((before, command, i) => {
  const decision = decide(before, command, facilitator);
  if ('refusal' in decision) throw new Error(`${command.type} is refused: ${decision.refusal.code}`);
  return reduceRow(before, { seq: 1000 + i, facts: decision.facts, at: moment(100 + i) });
}, state);

const grades = [1, 2, 3, 4, null] as const;
const observers = ['c1', 'c2', 'c3'] as readonly string[] as readonly MemberId[];
const times = ['4:00', '5:30', '7:00', '12:00'] as const;

const anyRatings = (chance: Generator): Ratings =>
  Object.fromEntries(pipe.values.map((code) => [code, grades[chance.below(grades.length)] ?? null]));

const anyRun = (chance: Generator, number: number, teams: readonly TeamId[]): Run => ({
  ...newRun(run(number), pipe, 1 + chance.below(3)), stage: 'closed', reader: 'Yoga Contoh',
  cancelled: chance.below(9) === 0 ? { reason: 'Hujan', replacedBy: null } : null,
  observed: chance.below(5) > 0,
  sheets: Object.fromEntries(teams.map((id) => [id, { '': { version: 1, mark: finished(times[chance.below(times.length)] ?? '4:00'), penalties: {} } }])),
  cells: Object.fromEntries(teams.filter(() => chance.below(12) === 0).map((id) => [id, { kind: 'excused' as const, reason: 'Dipanggil dinas', second: 'Yoga Contoh' }])),
  ratings: Object.fromEntries(teams.map((id) => [id, Object.fromEntries(observers.slice(0, chance.below(4)).map((observer) => [observer, { version: 1, ratings: anyRatings(chance), note: '' }]))])),
});

/** A retreat whose runs are all closed or broken off, with many ties: few teams, fewer different scores. */
export const anyToldRetreat = (chance: Generator, board: BoardMode): State => {
  const teams = Array.from({ length: 1 + chance.below(9) }, (_, i): Team => ({ id: team(i + 1), number: i + 1, name: `Tim ${String.fromCharCode(65 + i)}`, members: [] }));
  const ids = teams.map(({ id }) => id);
  const fresh: State = { ...emptyState, retreat: { ...fields, demo: false }, operator: facilitator.operator };
  return {
    ...fresh, teams, runs: Array.from({ length: 1 + chance.below(3) }, (_, i) => anyRun(chance, i + 1, ids)),
    help: ids.filter(() => chance.below(2) === 0).map((giver, i) => ({ id: `h${i + 1}` as HelpId, giver, receiver: team(1), points: hundredths(25 * (1 + chance.below(3))), reason: 'Meminjamkan alat' })),
    tieChain: chance.below(2) === 0 ? [] : emptyState.tieChain, hall: { ...emptyState.hall, boardMode: board },
  };
};

