// Entry of the thread that makes a file without personal data: every text of a long log is looked for in it, and the host must answer meanwhile.
import { parentPort, workerData } from 'node:worker_threads';
import type { Making } from './anonymise/makeAnonymised.ts';
import { makeAnonymised } from './anonymise/makeAnonymised.ts';

parentPort?.postMessage(makeAnonymised(workerData as Making));
