// Entry of the thread that reads one file with columns: a file from a stranger may hang or fill it, and only it.
import { parentPort, workerData } from 'node:worker_threads';
import { rosterFile, sheetsFile } from './spreadsheets/rosterFile.ts';

const { name, bytes, as } = workerData as { readonly name: string; readonly bytes: Uint8Array; readonly as: 'roster' | 'cells' };
parentPort?.postMessage(await (as === 'cells' ? sheetsFile : rosterFile)(name, bytes));
