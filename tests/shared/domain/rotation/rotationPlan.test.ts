// A rotation planned, run, disturbed and taken back, as commands and facts: what is finished stays, and no version comes twice.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { differenceOf, disruptionOf, roundsAfter } from '../../../../shared/domain/rotation/disruption.ts';
import { fitsSlot, lengthBeforeDebrief } from '../../../../shared/domain/rotation/fitting.ts';
import { checkedRotation } from '../../../../shared/domain/rotation/rotationCheck.ts';
import type { Disruption, Rotation, RotationFields } from '../../../../shared/domain/rotation/schemas.ts';
import { slotOf, wholeMinutes } from '../../../../shared/domain/rotation/slots.ts';
import { plannedRounds, stationOf } from '../../../../shared/domain/rotation/teamRounds.ts';
import { views } from '../../../../shared/domain/views.ts';
import { exercises } from '../../../../shared/library/exercises.ts';
import type { ExerciseId } from '../../../../shared/units.ts';
import { minutes } from '../../../../shared/units.ts';
import { given, stateAfter } from '../../given.ts';
import { pipe, ready, show, team } from '../../samples.ts';

const teamsUpTo = (count: number) => Array.from({ length: count }, (_, i) => team(i + 1));
const stationsUpTo = (count: number): RotationFields['stations'] => Array.from({ length: count }, (_, i) => ({ name: `Pos ${i + 1}`, exercise: null }));
const single = { kind: 'groups', size: 1 } as const satisfies RotationFields['form'];
const fieldsFor = (teams: number, stations: number, form: RotationFields['form'] = single): RotationFields =>
  ({ form, stations: stationsUpTo(stations), teams: teamsUpTo(teams), work: 25, walk: 5, from: '08:30' });
const rotationFor = (teams: number, stations: number, form: RotationFields['form'] = single, more: Partial<Rotation> = {}): Rotation => {
  const planned = fieldsFor(teams, stations, form);
  return { ...planned, version: 1, rounds: plannedRounds(planned), finished: 0, isRunning: false, closed: [], away: [], ...more };
};
const calm: Disruption = { closed: [], away: [], late: [] };

const plan: Command = { type: 'planRotation', fields: fieldsFor(4, 3) };
const [start, finish]: readonly [Command, Command] = [{ type: 'startRound' }, { type: 'finishRound' }];
const rain: Command = { type: 'replanRotation', version: 1, closed: [2], away: [], late: [], reason: 'Hujan' };
const rotationAfter = (...steps: readonly Command[]): Rotation => {
  const { rotation } = stateAfter(...ready(), ...steps);
  if (rotation === null) throw new Error('no rotation is planned');
  return rotation;
};

describe('planning', () => {
  test('sixteen teams at eight stations: each once, and the longest wait is one round', () => {
    const checked = checkedRotation(rotationFor(16, 8));
    expect(checked).toEqual({ faults: [], closed: [], lone: [], wait: 1 });
    expect(rotationFor(16, 8).rounds).toHaveLength(16);
  });
  test('thirty teams at six stations, five together', () => {
    const rotation = rotationFor(30, 6, { kind: 'groups', size: 5 });
    expect(rotation.rounds).toHaveLength(6);
    expect(checkedRotation(rotation)).toEqual({ faults: [], closed: [], lone: [], wait: 0 });
  });
  test('head to head who has no opponent plays against time, and the check names it', () => {
    const { faults, lone } = checkedRotation(rotationFor(9, 5, { kind: 'headToHead', lone: 'time' }));
    expect(faults).toEqual([]);
    expect(lone.flatMap(({ stations }) => stations)).toHaveLength(5);
  });
  test('or rests: then nobody stands alone anywhere, and the check names the same', () => {
    const [time, rest] = (['time', 'rest'] as const).map((lone) => rotationFor(9, 5, { kind: 'headToHead', lone }));
    expect(rest?.rounds.flat().every(({ teams }) => teams.length === 2)).toBe(true);
    expect(checkedRotation(rest as Rotation).faults).toEqual([]);
    expect(checkedRotation(rest as Rotation).lone).toEqual(checkedRotation(time as Rotation).lone);
  });
  test('the fact holds the rounds themselves', () => {
    const { rotation } = stateAfter(...ready(), plan);
    expect(rotation).toEqual({ ...rotationFor(4, 3), version: 1 });
  });
  const [first, ...others] = stationsUpTo(3);
  test('refuses a name twice, a team there is not, and an exercise that is longer than the slot', () => {
    const planning = (part: Partial<RotationFields>): Command => ({ type: 'planRotation', fields: { ...fieldsFor(4, 3), ...part } });
    given(...ready()).when(planning({ stations: [...stationsUpTo(2), { name: 'POS 1', exercise: null }] })).thenRefused({ code: 'stationNameTwice', name: 'POS 1' });
    given(...ready()).when(planning({ teams: teamsUpTo(5) })).thenRefused({ code: 'unknownTeam' });
    given(...ready()).when(planning({ work: 18, stations: [{ ...first, name: 'Pos 1', exercise: pipe.id }, ...others] }))
      .thenRefused({ code: 'exerciseOverSlot', station: 'Pos 1', work: 18, needs: minutes(19) });
    given(...ready()).when(planning({ stations: [{ name: 'Pos 1', exercise: 'tidak-ada' as ExerciseId }] })).thenRefused({ code: 'unknownExercise' });
    expect(rotationAfter(planning({ work: 19, stations: [{ name: 'Pos 1', exercise: pipe.id }] })).stations).toEqual([{ name: 'Pos 1', exercise: pipe.id }]);
  });
  test('refuses the same again, and to begin anew what has begun', () => {
    given(...ready(), plan).when(plan).thenRefused({ code: 'unchanged' });
    given(...ready(), plan, start).when(plan).thenRefused({ code: 'rotationBegan' });
    given(...ready(), plan, start, finish).when(plan).thenRefused({ code: 'rotationBegan' });
  });
});

describe('what fits a slot', () => {
  test('counts every phase before the debrief, and it alone is left out', () => {
    expect(lengthBeforeDebrief(pipe)).toBe(minutes(19));
    expect([fitsSlot(pipe, 18), fitsSlot(pipe, 19)]).toEqual([false, true]);
    expect(lengthBeforeDebrief({ ...pipe, phases: pipe.phases.slice(0, 3) })).toBe(minutes(19));
  });
  test('every exercise of the library ends with its debrief', () => {
    for (const exercise of exercises) {
      const whole = exercise.phases.reduce((sum, { length }) => sum + length, 0);
      expect(whole - lengthBeforeDebrief(exercise)).toBe(exercise.phases.at(-1)?.length);
    }
  });
});

describe('rounds', () => {
  test('start and finish one after the other, to the last', () => {
    given(...ready(), plan).when(start).thenFacts({ type: 'roundStarted', round: 0 });
    given(...ready(), plan, start).when(start).thenRefused({ code: 'roundIsOn', round: 1 });
    given(...ready(), plan, start).when(finish).thenFacts({ type: 'roundFinished', round: 0 });
    given(...ready(), plan).when(finish).thenRefused({ code: 'roundNotOn' });
    const whole = Array.from({ length: 4 }, () => [start, finish]).flat();
    given(...ready(), plan, ...whole).when(start).thenRefused({ code: 'rotationOver' });
    given(...ready()).when(start).thenRefused({ code: 'noRotation' });
  });
  test('are planned to be a slot apart', () => {
    expect(slotOf(fieldsFor(4, 3), 2)).toEqual({ from: '09:30', to: '09:55' });
    expect(slotOf({ ...fieldsFor(4, 3), from: '23:00' }, 1)).toEqual({ from: '23:30', to: '23:55' });
    expect(slotOf({ ...fieldsFor(4, 3), from: '23:00' }, 2)).toBeNull();
    expect(slotOf({ ...fieldsFor(4, 3), from: null }, 0)).toBeNull();
    expect(wholeMinutes(fieldsFor(4, 3), 4)).toBe(115);
  });
});

describe('a disruption', () => {
  test('keeps every finished visit, counts a version on, and says the reason', () => {
    const before = rotationAfter(plan, start, finish);
    const after = rotationAfter(plan, start, finish, rain);
    expect(after.rounds[0]).toEqual(before.rounds[0]);
    expect(after.rounds.slice(1).flat().some(({ station }) => station === 2)).toBe(false);
    expect([after.version, after.closed, after.finished]).toEqual([2, [2], 1]);
  });
  test('is refused on another version, for a station or team there is not, and where nothing changes', () => {
    const on = given(...ready(), plan);
    on.when({ ...rain, version: 2 } as Command).thenRefused({ code: 'rotationMovedOn', version: 1 });
    on.when({ ...rain, closed: [7] } as Command).thenRefused({ code: 'unknownStation' });
    on.when({ ...rain, away: [team(9)] } as Command).thenRefused({ code: 'unknownTeam' });
    on.when({ ...rain, closed: [] } as Command).thenRefused({ code: 'unchanged' });
    given(...ready()).when(rain).thenRefused({ code: 'noRotation' });
  });
  test('a closed station moves nobody else where that costs no round', () => {
    const rotation = rotationFor(16, 8, single, { finished: 3 });
    const after = roundsAfter(rotation, { ...calm, closed: [4] });
    expect(after).toHaveLength(16);
    for (const { from, to } of differenceOf(rotation, after)) expect([from, to]).toEqual([4, null]);
  });
  test('and moves them where a round is saved by it', () =>
    expect(roundsAfter(rotationFor(4, 8), { ...calm, closed: [0] })).toHaveLength(7));
  test('a late team catches up at the end, the others stay where they were', () => {
    const rotation = rotationFor(16, 8, single, { isRunning: true });
    const late = team(1);
    const missed = stationOf(rotation.rounds[0], late);
    const after = roundsAfter(rotation, { ...calm, late: [{ team: late, from: 1 }] });
    expect(stationOf(after[0], late)).toBeNull();
    expect(after.slice(1).some((round) => stationOf(round, late) === missed)).toBe(true);
    expect(differenceOf(rotation, after).every((change) => change.team === late)).toBe(true);
    expect(checkedRotation({ ...rotation, rounds: after }).faults).toEqual([]);
  });
  test('whoever takes part no more goes nowhere; back again, it goes to all it missed', () => {
    const rotation = rotationFor(8, 4, single, { finished: 2 });
    const without = roundsAfter(rotation, { ...calm, away: [team(3)] });
    expect(without.slice(2).flat().some(({ teams }) => teams.includes(team(3)))).toBe(false);
    const back = roundsAfter({ ...rotation, rounds: without, away: [team(3)] }, calm);
    expect(checkedRotation({ ...rotation, rounds: back }).faults).toEqual([]);
  });
  test('of the round that is going on whoever is not disturbed goes on', () => {
    const rotation = rotationFor(4, 4, single, { isRunning: true });
    const after = roundsAfter(rotation, { ...calm, closed: [0] });
    expect(after[0]).toEqual(rotation.rounds[0]?.filter(({ station }) => station !== 0));
  });

  describe('that was told of', () => {
    const five: Command = { type: 'planRotation', fields: fieldsFor(5, 5) };
    const fromFour: Disruption['late'] = [{ team: team(1), from: 3 }];
    const comesLater: Command = { type: 'replanRotation', version: 1, closed: [], away: [], late: fromFour, reason: 'Bus mogok' };
    const later = (...steps: readonly Command[]): Rotation => stateAfter(...ready(5), five, comesLater, ...steps).rotation as Rotation;
    const early = ({ rounds }: Rotation): readonly (number | null)[] => rounds.slice(0, 3).map((visits) => stationOf(visits, team(1)));
    test('holds through the next one, which sends nobody off before they come', () => {
      const again = later(start, finish, { type: 'replanRotation', version: 2, ...disruptionOf(later()), closed: [2], reason: 'Hujan' });
      expect([again.version, again.closed, again.late]).toEqual([3, [2], fromFour]);
      expect(early(again)).toEqual([null, null, null]);
    });
    test('holds until it is taken back, or until they are there', () => {
      const replan = (late: Disruption['late'], version = 2): Command => ({ type: 'replanRotation', version, closed: [], away: [], late, reason: 'Sudah datang' });
      const here = later(replan([]));
      expect([here.late, early(here).every((station) => station !== null)]).toEqual([[], true]);
      const threeRounds = [start, finish, start, finish, start, finish];
      expect(disruptionOf(later(...threeRounds.slice(0, 4))).late).toEqual(fromFour);
      expect(disruptionOf(later(...threeRounds)).late).toEqual([]);
      given(...ready(5), five, comesLater).when(replan(fromFour)).thenRefused({ code: 'unchanged' });
    });
    test('is planned anew without it where no round has begun, though the form says the same', () => {
      const { rounds, closed, away, late } = later(five);
      expect({ rounds, closed, away, late }).toEqual({ rounds: rotationFor(5, 5).rounds, closed: [], away: [], late: undefined });
      given(...ready(5), five, comesLater, five).when(five).thenRefused({ code: 'unchanged' });
    });
  });

  const forms = fc.constantFrom<RotationFields['form']>(single, { kind: 'groups', size: 2 }, { kind: 'groups', size: 3 }, { kind: 'headToHead', lone: 'time' });
  test('whatever happens: finished rounds stay, nobody is doubled or short, no closed station, nobody early', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 24 }), fc.integer({ min: 2, max: 10 }), forms, fc.nat(12), fc.boolean(), fc.array(fc.nat(9), { maxLength: 2 }), fc.array(fc.nat(23), { maxLength: 2 }), fc.uniqueArray(fc.tuple(fc.nat(23), fc.nat(14)), { maxLength: 2, selector: ([number]) => number }),
      (teams, stations, form, done, wantsRunning, closing, leaving, coming) => {
        const planned = rotationFor(teams, stations, form);
        const finished = Math.min(done, planned.rounds.length);
        const isRunning = wantsRunning && finished < planned.rounds.length;
        const rotation = { ...planned, finished, isRunning };
        const closed = [...new Set(closing)].filter((station) => station < stations);
        const away = [...new Set(leaving)].filter((number) => number < teams).map((number) => team(number + 1));
        const late = coming.filter(([number]) => number < teams).map(([number, from]) => ({ team: team(number + 1), from }));
        const after = roundsAfter(rotation, { closed, away, late });
        expect(after.slice(0, finished)).toEqual(planned.rounds.slice(0, finished));
        const { faults } = checkedRotation({ ...rotation, rounds: after, closed, away });
        expect(faults).toEqual([]);
        for (const [round, visits] of after.entries()) {
          if (round < finished) continue;
          expect(visits.some(({ station }) => closed.includes(station))).toBe(false);
          expect(visits.some(({ teams: at }) => at.some((one) => away.includes(one) || late.some((each) => each.team === one && round < each.from)))).toBe(false);
        }
        // While somebody is still to come, the plan made for it stands as long as nothing else goes wrong.
        const replanned = { ...rotation, rounds: after, closed, away, late };
        const standing = disruptionOf(replanned);
        if (standing.late.some(({ from }) => from > finished + (isRunning ? 1 : 0))) expect(roundsAfter(replanned, standing)).toEqual(after);
      }), { numRuns: 500 });
  });
});

describe('taking back', () => {
  test('brings the rotation as it was, and the next version is a new one all the same', () => {
    const undone = stateAfter(...ready(), plan, rain, { type: 'undo' });
    expect(undone.rotation?.version).toBe(1);
    expect(stateAfter(...ready(), plan, rain, { type: 'undo' }, rain).rotation?.version).toBe(3);
    expect(stateAfter(...ready(), plan, { type: 'undo' }).rotation).toBeNull();
    expect(stateAfter(...ready(), plan, { type: 'clearRotation' }, { type: 'undo' }).rotation).toEqual(rotationAfter(plan));
    expect(rotationAfter(plan, start, finish, { type: 'undo' }).isRunning).toBe(true);
    expect(rotationAfter(plan, start, { type: 'undo' }, { type: 'redo' }).isRunning).toBe(true);
    expect(rotationAfter(plan, { type: 'clearRotation' }, plan).version).toBe(2);
  });
});

describe('the hall', () => {
  test('waits for a rotation', () => given(...ready()).when(show('rotation')).thenRefused({ code: 'noRotation' }));
  test('is told the present or next round alone: no exercise, no other round, no reason', () => {
    const planned: Command = { type: 'planRotation', fields: { ...fieldsFor(4, 3), stations: [{ name: 'Pos Satu', exercise: pipe.id }, { name: 'Pos Dua', exercise: null }, { name: 'Pos Tiga', exercise: null }] } };
    const state = stateAfter(...ready(), planned, start, finish, { ...rain, closed: [2], reason: 'Hujan deras' } as Command, show('rotation'));
    const bytes = JSON.stringify(views.hall(state));
    const { scene } = views.hall(state);
    if (scene.kind !== 'rotation') throw new Error('the rotation is not shown');
    expect([scene.round, scene.state]).toEqual([2, 'next']);
    for (const { team: id, station } of scene.rows) {
      const at = stationOf(state.rotation?.rounds[1], id);
      expect(station).toBe(at === null ? null : ['Pos Satu', 'Pos Dua', 'Pos Tiga'][at]);
    }
    for (const hidden of ['Hujan', 'Pos Tiga', pipe.id, pipe.name.id]) expect(bytes).not.toContain(hidden);
    expect(Object.keys(scene).toSorted()).toEqual(['kind', 'round', 'rounds', 'rows', 'state']);
  });
  test('falls back to the welcome where the rotation is cleared while it is shown', () =>
    expect(views.hall(stateAfter(...ready(), plan, show('rotation'), { type: 'clearRotation' })).scene.kind).toBe('welcome'));
});
