// The oracle's stopwatch: which phase is timed, how long it lasts as printed, and since when; it shares no code with the product.
import type { Command } from '../../../../shared/domain/commands.ts';

/** Somewhere between the two, in milliseconds of the host's clock. */
export type Span = { readonly least: number; readonly most: number };
/** `left` while it stands, `ends` while it goes. */
export type TimedPhase = { readonly run: string } & ({ readonly ends: Span } | { readonly left: Span });

/** Of every phase, as printed. */
const MINUTES: Readonly<Record<string, readonly number[]>> = {
  'pipa-bocor': [4, 3, 12, 10], yel: [3, 20, 20, 7], 'baris-bisu': [3, 2, 8, 2, 9], 'gambar-punggung': [4, 6, 6, 4, 10], menara: [4, 18, 4, 12], 'jalur-bola': [4, 3, 10, 2, 10], hitung20: [3, 8, 1, 8],
  'sim-aduan': [5, 12, 12, 12, 10, 14], 'sim-berkas': [5, 5, 25, 12, 13], 'papan-angka': [4, 2, 3, 2, 3, 2, 3, 2, 9], lereng: [5, 8, 20, 5, 12], 'sim-banjir': [5, 5, 45, 5, 15], rantai: [5, 10, 20, 10, 10, 20], 'sim-ruas': [5, 8, 22, 8, 12],
};

/** `exerciseOf`: what is done in a run. */
export const timedAfter = (before: TimedPhase | null, command: Command, at: Span, exerciseOf: (run: string) => string | undefined): TimedPhase | null => {
  if (command.type === 'finishTimer') return null;
  if (command.type === 'pauseTimer' && before !== null && 'ends' in before) return { run: before.run, left: { least: before.ends.least - at.most, most: before.ends.most - at.least } };
  if (command.type === 'resumeTimer' && before !== null && 'left' in before) return { run: before.run, ends: { least: at.least + before.left.least, most: at.most + before.left.most } };
  if (command.type !== 'startPhase') return before;
  const minutes = MINUTES[exerciseOf(command.run) ?? '']?.[command.phase];
  if (minutes === undefined) throw new Error(`the oracle knows no phase ${command.phase} of ${command.run}`);
  return { run: command.run, ends: { least: at.least + 60_000 * minutes, most: at.most + 60_000 * minutes } };
};
