// Entry of the thread that draws and mends teams: both may take seconds, and the host must answer meanwhile. It knows no retreat.
import { parentPort, workerData } from 'node:worker_threads';
import { fairDraw } from '../../shared/domain/draw/search/fairDraw.ts';
import { repair } from '../../shared/domain/draw/changes/repair.ts';
import type { ToCompute } from './drawing/drawDesk.ts';

const asked = workerData as ToCompute;
const value = asked.kind === 'repair' ? repair(asked.problem, asked.seating, asked.most)
  : fairDraw(asked.problem, asked.seedText, { onProgress: ({ share }) => parentPort?.postMessage({ kind: 'progress', share }) });
parentPort?.postMessage({ kind: 'done', value });
