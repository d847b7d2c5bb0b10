// Random retreats for the collaboration map: people of a dozen agencies in teams that are moved, merged, split and left while work goes on.
import fc from 'fast-check';
import type { Fact } from '../../../../shared/domain/facts.ts';
import type { State } from '../../../../shared/domain/model.ts';
import type { Person, Team } from '../../../../shared/domain/things.ts';
import { emptyState } from '../../../../shared/domain/model.ts';
import { reduce } from '../../../../shared/domain/reduce.ts';
import type { Rotation, RotationFields } from '../../../../shared/domain/rotation/schemas.ts';
import { plannedRounds } from '../../../../shared/domain/rotation/teamRounds.ts';
import type { Millis, TeamId } from '../../../../shared/units.ts';
import { moment } from '../../given.ts';
import { person, personFields, run, team } from '../../samples.ts';

const agencyNames = [
  'Setda', 'Dinas Sosial', 'Dinas Perhubungan', 'Dinkes', 'Badan Riset', 'Kecamatan Tirta', 'Kelurahan Mawar', 'Kelurahan Melati', 'Kelurahan Kenanga', 'Perumda Air', 'DLH', 'BPBD',
] as const;
export type JointPlan = { readonly agency: string; readonly partners: readonly string[]; readonly action: string };
/** One step of the story: who and what are picked by number from what is there. */
export type Act = { readonly kind: 'work' | 'round' | 'undoRound' | 'undoAndRedoRound' | 'move' | 'merge' | 'split' | 'leave' | 'replace' | 'clear'; readonly one: number; readonly other: number };
export type AnyRetreat = { readonly people: readonly string[]; readonly teams: number; readonly stations: number; readonly size: number; readonly acts: readonly Act[]; readonly plans: readonly JointPlan[] };

const anyAgency = fc.constantFrom(...agencyNames);
const anyAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('work', 'work', 'round', 'round', 'undoRound', 'undoAndRedoRound', 'move', 'move', 'merge', 'split', 'leave', 'replace', 'clear'), one: fc.nat(999), other: fc.nat(999),
});
const anyPlan: fc.Arbitrary<JointPlan> = fc.record({ agency: anyAgency, partners: fc.array(fc.oneof(anyAgency, fc.constant('Dinas Jauh'), fc.constant('dinkes')), { maxLength: 3 }), action: fc.constantFrom('Saring banjir', 'Satu loket') });
export const anyRetreat: fc.Arbitrary<AnyRetreat> = fc.record({
  people: fc.array(anyAgency, { minLength: 2, maxLength: 24 }), teams: fc.integer({ min: 1, max: 6 }), stations: fc.integer({ min: 1, max: 4 }), size: fc.integer({ min: 1, max: 3 }),
  acts: fc.array(anyAct, { maxLength: 14 }), plans: fc.array(anyPlan, { maxLength: 3 }),
});

const planned = (teams: readonly Team[], stations: number, size: number): Rotation => {
  const fields: RotationFields = {
    form: { kind: 'groups', size }, teams: teams.map(({ id }) => id), work: 25, walk: 5, from: null,
    stations: Array.from({ length: stations }, (_, i) => ({ name: `Pos ${i + 1}`, exercise: null })),
  };
  return { ...fields, version: 1, rounds: plannedRounds(fields), finished: 0, isRunning: false, closed: [], away: [] };
};

const beginningOf = ({ people, teams, stations, size }: AnyRetreat): State => {
  const known: readonly Person[] = people.map((agency, i) => ({ ...personFields(i + 1), id: person(i + 1), agency }));
  const seated: readonly Team[] = Array.from({ length: teams }, (_, t) => ({ id: team(t + 1), number: t + 1, name: `Tim ${t + 1}`, members: known.filter((_person, i) => i % teams === t).map(({ id }) => id) }));
  return { ...emptyState, people: known, teams: seated, rotation: planned(seated, stations, size) };
};

const gap = { before: 0, after: 0 };
const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];

const factsOf = (state: State, { kind, one, other }: Act, before: State | null, at: number): readonly Fact[] => {
  const { people, teams, rotation } = state;
  const [someone, from, to] = [pick(people, one), pick(teams, one), pick(teams, other)];
  if (someone === undefined || from === undefined || to === undefined) return [];
  const seat = teams.find(({ members }) => members.includes(someone.id))?.id ?? null;
  switch (kind) {
    case 'work': return [{ type: 'phaseStarted', run: run(1), phase: 0, length: 60_000 as Millis }];
    case 'round': return rotation === null || rotation.finished >= rotation.rounds.length ? [] : [{ type: 'roundStarted', round: rotation.finished }, ...(other % 4 === 0 ? [] : [{ type: 'roundFinished', round: rotation.finished } as const])];
    case 'undoRound': return before === null ? [] : [{ type: 'rotationRestored', rotation: before.rotation }];
    case 'undoAndRedoRound': return before === null ? [] : [{ type: 'rotationRestored', rotation: before.rotation }, { type: 'rotationRestored', rotation }];
    case 'move': return [{ type: 'membersMoved', moves: [{ person: someone.id, from: seat, to: to.id }], broken: [], gap }];
    case 'merge': return from.id === to.id ? [] : [{ type: 'teamsMerged', team: from.id, gone: to.id, name: from.name, gap }];
    case 'split': return [{ type: 'teamSplit', team: from.id, newTeam: `t${at + 10}` as TeamId, name: `Belahan ${at}`, number: at + 10, members: from.members.slice(0, 1), seed: '7', gap }];
    case 'leave': return [{ type: 'personWithdrawn', person: someone.id, left: { reason: 'Sakit', team: seat, replacedBy: null } }];
    case 'replace': {
      const id = person(at + 100);
      return [{ type: 'personReplaced', person: someone.id, left: { reason: 'Sakit', team: seat, replacedBy: id }, by: { id, fields: { ...personFields(at + 100), agency: pick(agencyNames, other) ?? 'Setda' } } }];
    }
    case 'clear': return [{ type: 'rotationCleared' }];
  }
};

/** Every fact of the story with the state before and after it. */
export type Moment = { readonly fact: Fact; readonly before: State; readonly after: State };
export const storyOf = (retreat: AnyRetreat): { readonly state: State; readonly moments: readonly Moment[] } => {
  let state = beginningOf(retreat);
  let beforeRound: State | null = null;
  const moments: Moment[] = [];
  retreat.acts.forEach((act, at) => {
    // Only a round that was the last thing done is taken back.
    const facts = factsOf(state, act, beforeRound, at);
    const before = state;
    for (const fact of facts) {
      const after = reduce(state, fact, moment(at));
      moments.push({ fact, before: state, after });
      state = after;
    }
    beforeRound = act.kind === 'round' && facts.length === 2 ? before : null;
  });
  return { state, moments };
};
