// Entry of the thread that reads one roster file: a file from a stranger may hang or fill it, and only it.
import { parentPort, workerData } from 'node:worker_threads';
import { rosterFile } from './spreadsheets/rosterFile.ts';

const { name, bytes } = workerData as { readonly name: string; readonly bytes: Uint8Array };
parentPort?.postMessage(await rosterFile(name, bytes));
