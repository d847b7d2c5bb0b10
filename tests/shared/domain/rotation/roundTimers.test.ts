// Which station timers a round starts and finishes, and what they are called.
import { describe, expect, it } from 'vitest';
import { timersToFinish, timersToStart } from '../../../../shared/domain/rotation/roundTimers.ts';
import type { Rotation } from '../../../../shared/domain/rotation/schemas.ts';
import type { StationTimerView } from '../../../../shared/domain/timer/stationTimers.ts';
import type { StationTimerId } from '../../../../shared/units.ts';
import { minutes } from '../../../../shared/units.ts';

const rotation: Rotation = {
  form: { kind: 'groups', size: 1 }, stations: [1, 2, 3, 4, 5].map((number) => ({ name: `Pos ${number}`, exercise: null })), teams: [], work: 25, walk: 5, from: null,
  version: 1, rounds: [], finished: 0, isRunning: false, closed: [], away: [],
};

describe('the stations’ timers of a round', () => {
  const timer = (id: string, name: string): StationTimerView => ({ id: id as StationTimerId, name, length: minutes(25), going: { kind: 'paused', remaining: minutes(3) } });
  it('start together, one a station that is open, for as long as the work takes', () => {
    expect(timersToStart({ ...rotation, closed: [1] }, 'Rotasi 1')).toEqual({ type: 'startStationTimers', names: ['Pos 1', 'Pos 3', 'Pos 4', 'Pos 5'], length: minutes(rotation.work) });
  });
  it('are one for all where there are more stations than timers, and a long name is shortened and stays its own', () => {
    const many = { ...rotation, stations: Array.from({ length: 13 }, (_, i) => ({ exercise: null, name: `Pos ${i + 1}` })) };
    expect(timersToStart(many, 'Rotasi 3')).toMatchObject({ names: ['Rotasi 3'] });
    const long = { ...rotation, stations: [1, 2].map(() => ({ exercise: null, name: 'Lapangan rumput di belakang gedung utama' })) };
    expect(timersToStart(long, 'Rotasi 3')).toMatchObject({ names: ['1. Lapangan rumput di belakang ', '2. Lapangan rumput di belakang '].map((name) => name.trimEnd()) });
  });
  it('are finished with the round, and no others', () => {
    expect(timersToFinish(rotation, ['Rotasi 1'], [timer('k1', 'Pos 1'), timer('k2', 'Dapur')])).toEqual([{ type: 'finishStationTimer', station: 'k1' }]);
  });
  it('are finished also where a station was closed or the language changed in the middle of the round', () => {
    const many = { ...rotation, stations: Array.from({ length: 13 }, (_, i) => ({ exercise: null, name: `Pos ${i + 1}` })), closed: [2] };
    const finished = (timers: readonly StationTimerView[]) => timersToFinish(many, ['Rotasi 1', 'Round 1'], timers);
    expect(finished([timer('k1', 'Pos 3'), timer('k2', 'Pos 4')])).toHaveLength(2);
    expect(finished([timer('k1', 'Rotasi 1')])).toHaveLength(1);
    expect(finished([timer('k1', 'Round 1')])).toHaveLength(1);
  });
});
