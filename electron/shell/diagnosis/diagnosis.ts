// The text a person sends to whoever helps: versions, the machine, what is open in numbers, the last notes; no name of anybody or anything.
import type { Safety } from '../../../shared/machineTopics.ts';

export type Diagnosis = {
  readonly version: string;
  /** Of Electron, Chromium, Node and the system. */
  readonly versions: Readonly<Record<string, string>>;
  readonly displays: readonly { readonly size: { readonly width: number; readonly height: number }; readonly scaleFactor: number }[];
  readonly memory: { readonly total: number; readonly free: number };
  readonly isGraphicsOff: boolean;
  /** Null while no retreat is open. */
  readonly safety: Safety | null;
  readonly halls: number;
  readonly notes: readonly string[];
};

const gigabytes = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(1)} GB`;

/** Not translated: its reader is whoever mends the app. */
export const diagnosisText = ({ version, versions, displays, memory, isGraphicsOff, safety, halls, notes }: Diagnosis): string =>
  [
    `Kompak ${version}`,
    ...Object.entries(versions).map(([name, value]) => `${name} ${value}`),
    `displays ${displays.map(({ size, scaleFactor }) => `${size.width}x${size.height}@${scaleFactor}`).join(' ')}`,
    `memory ${gigabytes(memory.free)} free of ${gigabytes(memory.total)}`,
    `hardware graphics ${isGraphicsOff ? 'off' : 'on'}`,
    `hall windows ${halls}`,
    safety === null
      ? 'no retreat open'
      : `retreat open: ${safety.seq} records, ${safety.viewOnly === null ? 'writable' : `read only (${safety.viewOnly})`}, second copy ${safety.witnessBehind ? 'behind' : 'up to date'}, ` +
        `stick ${safety.second === null ? 'none' : safety.second.behind ? 'behind' : 'up to date'}`,
    '',
    ...(notes.length === 0 ? ['no notes'] : notes),
    '',
  ].join('\n');
