// Entry of the thread that draws teams: a draw may take seconds, and the host must go on answering meanwhile.
import { parentPort, workerData } from 'node:worker_threads';
import { fairDraw } from '../../shared/domain/draw/fairDraw.ts';
import type { DrawAsked, DrawSaid } from './drawing/drawTeams.ts';

const { problem, seedText } = workerData as DrawAsked;
const say = (said: DrawSaid): void => parentPort?.postMessage(said);
say({ outcome: fairDraw(problem, seedText, { onProgress: (progress) => say({ progress }) }) });
