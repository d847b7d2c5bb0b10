// How fast and how whole the hall shows what the console does, and how its board moves; through the real host, in two real windows.
import type { Bench } from './benchCommand.ts';
import { glideFrames } from './hall/glide.ts';
import { memoryGrowth } from './hall/memory.ts';
import { paintTimes, TRIALS } from './hall/paint.ts';
import { tornStates } from './hall/torn.ts';
import { withWall } from './hall/wall.ts';
import { percentile } from './percentile.ts';

const CHANGES = 1_000;
const UPDATES = 2_000;

export const hall: Bench = (progress) => withWall(async (wall) => {
  progress(`${TRIALS} results handed in at the console, with a hundred teams on the board`);
  const times = await paintTimes(wall, progress);
  if (times.hall.length < TRIALS || times.empty.length < TRIALS) throw new Error('too few frames were seen');
  const halfAndMost = (values: readonly number[]): string => `${percentile(values, 0.5).toFixed(1)} and ${percentile(values, 0.95).toFixed(1)} ms`;
  progress(`half and 95 % of the frames came within: hall ${halfAndMost(times.hall)}, empty page ${halfAndMost(times.empty)}; from key to command ${halfAndMost(times.key)}`);
  progress(`${CHANGES} changes in a row`);
  const { torn, frames } = await tornStates(wall, CHANGES);
  progress(`${frames} different frames were drawn`);
  const glide = await glideFrames(wall, progress);
  const growth = await memoryGrowth(wall, UPDATES, progress);
  return [
    { name: 'paint_p95_ms', value: percentile(times.hall, 0.95), unit: 'ms', goal: '<= 33' },
    { name: 'paint_ratio', value: percentile(times.hall, 0.95) / percentile(times.empty, 0.95), unit: '', goal: '<= 3' },
    { name: 'torn_states', value: torn, unit: '', goal: '<= 0' },
    { name: 'glide_median_frame_ms', value: glide.medianFrame, unit: 'ms', goal: '<= 17' },
    { name: 'glide_long_frames_extra', value: glide.longFramesExtra, unit: '', goal: '<= 2' },
    { name: 'memory_growth_percent', value: growth, unit: '%', goal: '<= 10' },
  ];
});
