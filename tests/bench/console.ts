// How soon the console can be used after a cold start, how soon it answers a key, and how much the hall's page loads; in real windows of the real host.
import type { Bench } from './benchCommand.ts';
import { hallBundle } from './console/hallBundle.ts';
import { interactionTimes } from './console/interaction.ts';
import { startTimes } from './console/start.ts';
import { median, percentile } from './percentile.ts';

const STARTS = 7;

export const console_: Bench = async (progress) => {
  const bundle = hallBundle();
  progress(`the hall loads ${bundle.files.length} files of script and style: ${bundle.files.join(', ')}`);
  const starts = await startTimes(STARTS, progress);
  progress(`half of ${STARTS} cold starts came within: console ${median(starts.console).toFixed(0)} ms, empty page ${median(starts.empty).toFixed(0)} ms`);
  const interaction = await interactionTimes(progress);
  return [
    { name: 'start_ratio', value: median(starts.console) / median(starts.empty), unit: '', goal: '<= 2' },
    { name: 'interaction_p95_ms', value: Math.max(...interaction.map((times) => percentile(times, 0.95))), unit: 'ms', goal: '<= 50' },
    { name: 'hall_bundle_kb', value: bundle.bytes / 1000, unit: 'kB', goal: '<= 300' },
  ];
};
