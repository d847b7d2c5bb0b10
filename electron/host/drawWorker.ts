// Entry of the thread that draws: a hard draw takes seconds, and the host must answer meanwhile. It knows no retreat.
import { parentPort, workerData } from 'node:worker_threads';
import { fairDraw } from '../../shared/domain/draw/search/fairDraw.ts';
import type { DrawProblem } from '../../shared/domain/draw/problem.ts';

const { problem, seedText } = workerData as { readonly problem: DrawProblem; readonly seedText: string };
const outcome = fairDraw(problem, seedText, { onProgress: ({ share }) => parentPort?.postMessage({ kind: 'progress', share }) });
parentPort?.postMessage(outcome);
