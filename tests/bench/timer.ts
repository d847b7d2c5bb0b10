// How true the time is that is drawn, whatever hides a window or sets a clock, what a quiet hall costs, and whether every rotation comes out.
import type { Bench } from './benchCommand.ts';
import { withWall } from './hall/wall.ts';
import { percentile } from './percentile.ts';
import { clockErrors } from './timer/clocks.ts';
import { quietShare } from './timer/quiet.ts';
import { replanTimes, rotationFaults } from './timer/rotations.ts';

export const timer: Bench = async (progress) => {
  const rotations = rotationFaults();
  const replans = replanTimes();
  progress(`${rotations.plans} rotations planned and checked, ${replans.length} planned anew`);
  return withWall(async (wall) => {
    const idle = await quietShare(wall);
    progress(`of one core: the hall's page ${idle.page.toFixed(2)} %, the host ${idle.host.toFixed(2)} %`);
    const clocks = await clockErrors(wall, progress);
    return [
      { name: 'hidden_console_error_ms', value: clocks.hidden, unit: 'ms', goal: '<= 200' },
      { name: 'digit_error_p95_ms', value: percentile(clocks.digits, 0.95), unit: 'ms', goal: '<= 50' },
      { name: 'clock_step_error_ms', value: clocks.step, unit: 'ms', goal: '<= 100' },
      { name: 'idle_core_percent', value: idle.page + idle.host, unit: '%', goal: '<= 5' },
      { name: 'rotation_faults', value: rotations.faults, unit: '', goal: '<= 0' },
      { name: 'replan_ms', value: percentile(replans, 0.95), unit: 'ms', goal: '<= 100' },
    ];
  });
};
