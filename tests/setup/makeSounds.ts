// Makes the three sounds of the hall out of nothing but arithmetic, the same bytes every time; run by itself it writes them into renderer/assets.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Sound } from '../../shared/machineTopics.ts';

/** Samples a second; a gong and clapping hands hold nothing above 8 kHz that a hall would hear. */
const RATE = 16_000;
const LOUDEST = 0.89;

/** `seconds` of what `at` says for each moment, -1 to 1 or louder. */
const render = (seconds: number, at: (t: number) => number): Float64Array =>
  Float64Array.from({ length: Math.round(seconds * RATE) }, (_, i) => at(i / RATE));

/** A rise without a click. */
const attack = (t: number, length: number): number => Math.min(1, t / length);
/** The last moments fade to nothing. */
const release = (t: number, end: number, length: number): number => Math.min(1, Math.max(0, (end - t) / length));

/** The same noise every time (mulberry32). */
const noiseFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
};

/** A large hanging gong: partials that are no multiples of each other, each with a near twin that beats; the high ones bloom late and die first. */
const gong = (): Float64Array => {
  const length = 4.5;
  const partials = [
    [98, 1, 2.6, 0.004], [147, 0.8, 2.2, 0.006], [196, 0.75, 1.9, 0.01], [262, 0.6, 1.6, 0.015], [311, 0.5, 1.4, 0.03],
    [415, 0.42, 1.1, 0.05], [523, 0.36, 0.9, 0.08], [688, 0.3, 0.75, 0.12], [917, 0.22, 0.6, 0.16], [1243, 0.16, 0.5, 0.2],
    [1710, 0.1, 0.4, 0.22], [2390, 0.06, 0.3, 0.25],
  ] as const;
  const strike = noiseFrom(7);
  return render(length, (t) => {
    const ringing = partials.reduce((sum, [pitch, loud, decay, bloom]) => {
      const twin = Math.sin(2 * Math.PI * pitch * t) + 0.7 * Math.sin(2 * Math.PI * pitch * 1.0047 * t + 1);
      return sum + loud * attack(t, bloom) * Math.exp(-t / decay) * twin;
    }, 0);
    return (ringing + 1.2 * strike() * Math.exp(-t / 0.02)) * attack(t, 0.004) * release(t, length, 0.6);
  });
};

/** A full hall clapping: some nine hundred single claps, thick at first and thinner to the end, each a short burst with a colour of its own. */
const applause = (): Float64Array => {
  const length = 4;
  const random = noiseFrom(23);
  const sum = new Float64Array(Math.round(length * RATE));
  for (let clap = 0; clap < 900; clap++) {
    const when = length * ((random() + 1) / 2) ** 1.35;
    const loud = 0.35 + 0.65 * Math.abs(random());
    const ring = 2 * Math.PI * (700 + 900 * (random() + 1) / 2);
    const start = Math.floor(when * RATE);
    for (let i = 0; i < 0.045 * RATE && start + i < sum.length; i++) {
      const t = i / RATE;
      sum[start + i] = (sum[start + i] ?? 0) + loud * Math.exp(-t / 0.008) * (0.7 * random() + 0.6 * Math.sin(ring * t));
    }
  }
  return sum.map((value, i) => value * attack(i / RATE, 0.25) * release(i / RATE, length, 1.4));
};

/** One dry knock on wood. */
const tick = (): Float64Array =>
  render(0.09, (t) => (Math.sin(2 * Math.PI * 1050 * t) + 0.5 * Math.sin(2 * Math.PI * 2740 * t)) * attack(t, 0.001) * Math.exp(-t / 0.013));

/** A wave file of one channel and 16 bits, as loud as it may be. */
const wave = (samples: Float64Array): Buffer => {
  const peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(36 + samples.length * 2, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((value, i) => bytes.writeInt16LE(Math.round((value / peak) * LOUDEST * 32_767), 44 + i * 2));
  return bytes;
};

export const soundFile = (sound: Sound): string => fileURLToPath(new URL(`../../renderer/assets/${sound}.wav`, import.meta.url));

export const makeSounds = (): Readonly<Record<Sound, Buffer>> => ({ gong: wave(gong()), applause: wave(applause()), tick: wave(tick()) });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [sound, bytes] of Object.entries(makeSounds())) writeFileSync(soundFile(sound as Sound), bytes);
}
