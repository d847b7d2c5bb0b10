// Entry of the thread that makes a retreat's data into the bytes of files: a long journal may take seconds, and the host must answer meanwhile. It writes nothing.
import { parentPort, workerData } from 'node:worker_threads';
import type { Exporting } from './exporting/exportFiles.ts';
import { exportFiles } from './exporting/exportFiles.ts';

parentPort?.postMessage(await exportFiles(workerData as Exporting));
