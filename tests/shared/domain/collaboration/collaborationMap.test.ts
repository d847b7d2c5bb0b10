// Which agencies worked together: by hand on small retreats, and by another way of counting on random ones.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { CollaborationView, Way } from '../../../../shared/domain/collaboration/collaborationMap.ts';
import { collaborationOf, ways } from '../../../../shared/domain/collaboration/collaborationMap.ts';
import { collaborationFigures, pairsOf } from '../../../../shared/domain/collaboration/figures.ts';
import { drawingOf } from '../../../../shared/domain/collaboration/drawing.ts';
import type { State } from '../../../../shared/domain/model.ts';
import type { Team } from '../../../../shared/domain/things.ts';
import { emptyState } from '../../../../shared/domain/model.ts';
import { reduce } from '../../../../shared/domain/reduce.ts';
import type { Millis } from '../../../../shared/units.ts';
import { moment } from '../../given.ts';
import { person, personFields, ready, run, team } from '../../samples.ts';
import { stateAfter } from '../../given.ts';
import type { AnyRetreat, JointPlan, Moment } from './anyRetreat.ts';
import { anyRetreat, storyOf } from './anyRetreat.ts';

const seated = (agencies: readonly string[], ...teams: readonly (readonly number[])[]): State => ({
  ...emptyState,
  people: agencies.map((agency, i) => ({ ...personFields(i + 1), id: person(i + 1), agency })),
  teams: teams.map((members, i): Team => ({ id: team(i + 1), number: i + 1, name: `Tim ${i + 1}`, members: members.map(person) })),
});
/** "A–B team station", by name. */
const told = ({ agencies, links }: CollaborationView): readonly string[] =>
  links.map(({ a, b, ways: by }) => `${[agencies[a]?.name ?? '', agencies[b]?.name ?? ''].toSorted().join('–')} ${by.join(' ')}`).toSorted();
const work = (state: State, at = 1): State => reduce(state, { type: 'phaseStarted', run: run(1), phase: 0, length: 60_000 as Millis }, moment(at));
const moved = (state: State, who: number, to: number): State => reduce(state, {
  type: 'membersMoved', moves: [{ person: person(who), from: state.teams.find(({ members }) => members.includes(person(who)))?.id ?? null, to: team(to) }], broken: [], gap: { before: 0, after: 0 },
}, moment(2));

const pairsAround: Command = { type: 'planRotation', fields: {
  form: { kind: 'groups', size: 2 }, teams: [1, 2, 3, 4].map(team), work: 25, walk: 5, from: null, stations: ['Pos A', 'Pos B'].map((name) => ({ name, exercise: null })),
} };

describe('by hand', () => {
  test('35 agencies make 595 pairs', () => {
    expect(pairsOf(35)).toBe(595);
    expect(pairsOf(1)).toBe(0);
    expect(pairsOf(0)).toBe(0);
  });
  test('people of two agencies in one team, once a pair however many they are', () => {
    const map = collaborationOf(seated(['Dinkes', 'DLH', 'Dinkes', 'DLH', 'BPBD'], [1, 2, 3, 4], [5]));
    expect(told(map)).toEqual(['DLH–Dinkes team']);
    expect(collaborationFigures(map)).toEqual({ agencies: 3, pairs: 3, met: 1, byWay: { team: 1, station: 0, plan: 0 }, across: expect.anything() });
  });
  test('a team of before work began does not count, one of while it went on does', () => {
    const first = seated(['Dinkes', 'DLH', 'BPBD'], [1, 2], [3]);
    expect(told(collaborationOf(moved(first, 1, 2)))).toEqual(['BPBD–Dinkes team']);
    expect(told(collaborationOf(moved(work(first), 1, 2)))).toEqual(['BPBD–Dinkes team', 'DLH–Dinkes team']);
    // Through a third team on the way, while work went on there too.
    expect(told(collaborationOf(moved(work(moved(work(first), 1, 2)), 1, 1)))).toEqual(['BPBD–Dinkes team', 'DLH–Dinkes team']);
  });
  test('who left counts where they had worked, and nowhere if they had not', () => {
    const first = seated(['Dinkes', 'DLH', 'BPBD'], [1, 2], [3]);
    const leave = (state: State): State => reduce(state, { type: 'personWithdrawn', person: person(1), left: { reason: 'Sakit', team: team(1), replacedBy: null } }, moment(3));
    expect(collaborationOf(leave(first)).agencies.map(({ name }) => name)).toEqual(['DLH', 'BPBD']);
    const after = collaborationOf(leave(work(first)));
    expect(told(after)).toEqual(['DLH–Dinkes team']);
    expect(after.agencies.find(({ name }) => name === 'Dinkes')?.people).toBe(0);
  });
  test('two teams at one station in a finished round, or in the one going on; not in one that was only planned', () => {
    const started = stateAfter(...ready(4), pairsAround);
    const stations = (state: State): number => collaborationFigures(collaborationOf(state)).byWay.station;
    expect(stations(started)).toBe(0);
    const going = reduce(started, { type: 'roundStarted', round: 0 }, moment(4));
    expect(stations(going)).toBe(3);
    const over = reduce(going, { type: 'roundFinished', round: 0 }, moment(5));
    expect(stations(over)).toBe(3);
    expect(stations(reduce(over, { type: 'rotationCleared' }, moment(6)))).toBe(3);
    expect(stations(reduce(over, { type: 'rotationRestored', rotation: started.rotation }, moment(6)))).toBe(0);
  });
  test('a round whose end is taken back is not walked, and is again when it is brought again', () => {
    const story: readonly Command[] = [...ready(4), pairsAround, { type: 'startRound' }, { type: 'finishRound' }, { type: 'startRound' }, { type: 'finishRound' }];
    const undo: Command = { type: 'undo' };
    const redo: Command = { type: 'redo' };
    const rounds = (...more: readonly Command[]): number => stateAfter(...story, ...more).gatherings.filter(({ kind }) => kind === 'round').length;
    expect([rounds(), rounds(undo), rounds(undo, redo), rounds(undo, redo, undo), rounds(undo, undo, undo), rounds(undo, undo, undo, redo, redo, redo)]).toEqual([2, 1, 2, 1, 0, 2]);
    expect(told(collaborationOf(stateAfter(...story, undo, redo)))).toEqual(told(collaborationOf(stateAfter(...story))));
    // Clearing is no taking back, so what comes after it brings nothing twice.
    expect([rounds({ type: 'clearRotation' }), rounds({ type: 'clearRotation' }, undo), rounds({ type: 'clearRotation' }, undo, redo)]).toEqual([2, 2, 2]);
  });
  test('all who share a plan, and who is named there but not here', () => {
    const map = collaborationOf({ ...seated(['Dinkes', 'DLH', 'BPBD', 'Dishub'], [1], [2], [3], [4]), actionPlans: [{ agency: 'Dinkes', partners: ['dlh', 'BPBD', 'Dinas Jauh'], action: 'Saring banjir' }] });
    expect(told(map)).toEqual(['BPBD–DLH plan', 'BPBD–Dinkes plan', 'DLH–Dinkes plan']);
    expect(map.outside).toEqual(['Dinas Jauh']);
    expect(map.evidence[0]).toEqual({ team: [], station: [], plan: ['Saring banjir'] });
  });
  test('wards are drawn with their district where there are too many names, and every pair is still counted', () => {
    const base = seated(['Kecamatan Tirta', 'Kelurahan Mawar', 'Kelurahan Melati', 'Kelurahan Jauh', 'Dinkes'], [1, 2, 5], [3, 4]);
    const state = { ...base, people: base.people.map((each) => ({ ...each, district: each.agency === 'Kelurahan Jauh' ? 'Wana' : each.agency === 'Dinkes' ? null : 'Tirta' })) };
    const map = collaborationOf(state);
    expect(drawingOf(map).folded).toBe(0);
    const folded = drawingOf(map, true);
    expect(folded.nodes.map(({ name, wards, agencies }) => [name, wards, agencies.map((each) => map.agencies[each]?.name)])).toEqual([
      ['Dinkes', 0, ['Dinkes']], ['Kecamatan Tirta', 2, ['Kecamatan Tirta', 'Kelurahan Mawar', 'Kelurahan Melati']], ['Kecamatan Wana', 1, ['Kelurahan Jauh']],
    ]);
    expect(folded.links.map(({ a, b, links }) => [a, b, links.length])).toEqual([[0, 1, 2], [1, 2, 1]]);
    expect(collaborationFigures(map).pairs).toBe(10);
  });
});

type Met = Map<string, Set<Way>>;
/** The other way: every two people, every time they were together, one by one. */
const recount = ({ plans }: AnyRetreat, moments: readonly Moment[], state: State): Met => {
  const met: Met = new Map();
  const everyone = new Map([...moments.flatMap(({ after }) => [...after.people, ...after.formerPeople]), ...state.people].map((each) => [each.id, each.agency]));
  const meet = (one: string | undefined, other: string | undefined, way: Way): void => {
    if (one === undefined || other === undefined || one === other) return;
    const key = [one, other].toSorted().join('–');
    met.set(key, (met.get(key) ?? new Set()).add(way));
  };
  const sit = (teams: readonly Team[]): void => teams.forEach(({ members }) => members.forEach((one) => members.forEach((other) => meet(everyone.get(one), everyone.get(other), 'team'))));
  const stand = (teams: readonly Team[], there: readonly string[]): void => teams.forEach((one) => teams.forEach((other) => {
    if (one !== other && there.includes(one.id) && there.includes(other.id)) one.members.forEach((a) => other.members.forEach((b) => meet(everyone.get(a), everyone.get(b), 'station')));
  }));
  const last = moments.findLastIndex(({ fact }) => fact.type === 'roundFinished' || fact.type === 'roundStarted');
  moments.forEach(({ fact, before, after }, place) => {
    if (fact.type === 'phaseStarted' || fact.type === 'roundStarted') sit(after.teams);
    if (fact.type === 'rotationRestored' && before.rotation !== null) fact.rotation?.rounds.slice(before.rotation.finished, fact.rotation.finished).forEach((round) => round.forEach(({ teams }) => stand(before.teams, teams)));
    if (fact.type !== 'roundFinished') return;
    // Taken back is what the very next fact restores to fewer rounds.
    const next = moments[place + 1]?.fact;
    if (next?.type === 'rotationRestored' && (next.rotation?.finished ?? 0) <= fact.round) return;
    before.rotation?.rounds[fact.round]?.forEach(({ teams }) => stand(before.teams, teams));
  });
  if (state.rotation?.isRunning === true && last >= 0) state.rotation.rounds[state.rotation.finished]?.forEach(({ teams }) => stand(state.teams, teams));
  sit(state.teams);
  const here = new Map([...everyone.values()].map((name) => [name.toUpperCase(), name]));
  for (const { agency, partners } of plans) {
    const named = [agency, ...partners].map((name) => here.get(name.toUpperCase()));
    named.forEach((one) => named.forEach((other) => meet(one, other, 'plan')));
  }
  return met;
};

test('on 1,000 random retreats every pair and every way is the one that counting person by person gives', () => {
  let pairs = 0;
  fc.assert(fc.property(anyRetreat, (retreat) => {
    const { state, moments } = storyOf(retreat);
    const map = collaborationOf({ ...state, actionPlans: retreat.plans });
    const here = new Set(map.agencies.map(({ name }) => name));
    // Whoever left before any work took part in nothing.
    const counted = [...recount(retreat, moments, state)].filter(([key]) => key.split('–').every((name) => here.has(name)));
    expect(told(map)).toEqual(counted.map(([key, by]) => `${key} ${ways.filter((way) => by.has(way)).join(' ')}`).toSorted());
    const { met, pairs: all, across } = collaborationFigures(map);
    expect(met).toBe(counted.length);
    expect(met).toBeLessThanOrEqual(all);
    expect(across.met).toBeLessThanOrEqual(across.pairs);
    expect(drawingOf(map, true).links.every(({ links }) => links.length > 0)).toBe(true);
    pairs += met;
  }), { numRuns: 1_000 });
  expect(pairs).toBeGreaterThan(5_000);
});

const samePlan: JointPlan = { agency: 'DLH', partners: ['Dinkes'], action: 'Satu loket' };
test('a pair that met in every way counts once', () => {
  const map = collaborationOf({ ...seated(['Dinkes', 'DLH'], [1, 2]), actionPlans: [samePlan, samePlan] });
  expect(map.links).toEqual([{ a: 0, b: 1, ways: ['team', 'plan'] }]);
});
