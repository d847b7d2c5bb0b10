// How fast the host keeps what it is told, and how fast it opens a long event; measured beside a bare loop on the same disk.
import { execFile } from 'node:child_process';
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { foldersOf } from '../../electron/host/plainNode/places.ts';
import { bareHost } from '../../electron/host/plainNode/nodeHost.ts';
import { demoCommands } from '../../shared/library/demoRetreat.ts';
import { envelopeOf, openConsole } from '../faults/consoleWindow.ts';
import { inFreshFolder, makeDemo, startHost } from '../faults/hostProcess.ts';
import type { Bench } from './benchCommand.ts';
import { writeLongRetreat } from './longRetreat.ts';
import { median, percentile } from './percentile.ts';

const ROUNDS = 5;
const COMMANDS_A_ROUND = 300;
const ACKS = 1_000;
const LONG = 50_000;

const perSecond = (count: number, once: (i: number) => void): number => {
  const start = performance.now();
  for (let i = 0; i < count; i++) once(i);
  return count / ((performance.now() - start) / 1000);
};

/** The same table, row and pragmas, and the same line appended to a second file and flushed; nothing else. */
const bareLoop = (path: string): { readonly append: (i: number) => void; readonly close: () => void } => {
  const db = new DatabaseSync(path);
  db.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA fullfsync = 1; PRAGMA mmap_size = 0;
    CREATE TABLE record (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, actor TEXT NOT NULL, body TEXT NOT NULL, hash TEXT NOT NULL) STRICT`);
  const insert = db.prepare('INSERT INTO record (seq, id, at, actor, body, hash) VALUES (?, ?, ?, ?, ?, ?)');
  const witness = openSync(`${path}.ndjson`, 'w');
  let seq = 0;
  const actor = '{"role":"console","operator":"Petugas 100000"}';
  const body = '[{"type":"operatorChanged","name":"Petugas 100000"}]';
  return {
    append: () => {
      seq += 1;
      const row = [seq, `${seq}`.padStart(32, '0'), 1_747_285_200_000 + seq, actor, body, 'f'.repeat(64)] as const;
      insert.run(...row);
      writeSync(witness, `${JSON.stringify(row)}\n`);
      fdatasyncSync(witness);
    },
    close: () => {
      db.close();
      closeSync(witness);
    },
  };
};

/** Commands a second through the host, in parts of what the bare loop does; the two take turns, so that both meet the same disk. */
const durableRatio = (folder: string, progress: (line: string) => void): number => {
  const host = bareHost({ folders: foldersOf(join(folder, 'ratio')), onNotice: progress });
  const bare = bareLoop(join(folder, 'bare.db'));
  try {
    const made = host.current.found(demoCommands(), join(folder, 'ratio.kompak'));
    if (!made.ok) throw new Error(`the demo was refused: ${made.refusal.code}`);
    let name = 0;
    const ratios = Array.from({ length: ROUNDS }, () => {
      const through = perSecond(COMMANDS_A_ROUND, () => {
        const answer = host.current.send(envelopeOf({ type: 'changeOperator', name: `Petugas ${++name}` }));
        if (!answer.ok) throw new Error(`a command was refused: ${answer.refusal.code}`);
      });
      const alone = perSecond(COMMANDS_A_ROUND, bare.append);
      progress(`${Math.round(through)} commands a second through the host, ${Math.round(alone)} bare`);
      return through / alone;
    });
    return median(ratios);
  } finally {
    bare.close();
    host.close();
  }
};

/** From a window's send to its answer, through the socket, one after another. */
const ackTimes = async (folder: string): Promise<readonly number[]> => {
  const data = join(folder, 'acks');
  const host = await startHost(data, await makeDemo(data));
  const console_ = await openConsole(host.address);
  const times: number[] = [];
  for (let i = 0; i < ACKS; i++) {
    const start = performance.now();
    const answer = await console_.send(envelopeOf({ type: 'changeOperator', name: `Petugas ${i}` }));
    if (!answer.ok) throw new Error(`a command was refused: ${answer.refusal.code}`);
    times.push(performance.now() - start);
  }
  await host.stop();
  return times;
};

const opener = fileURLToPath(new URL('./openRetreat.ts', import.meta.url));

type OpenedFile = { readonly ms: number; readonly mostMemory: number };
const openFresh = async (file: string, data: string): Promise<OpenedFile> =>
  JSON.parse((await promisify(execFile)(process.execPath, [opener, file, data])).stdout) as OpenedFile;

export const storage: Bench = (progress) => inFreshFolder(async (folder) => {
  const ratio = durableRatio(folder, progress);
  progress(`${ACKS} commands through the socket`);
  const acks = await ackTimes(folder);
  progress(`writing ${LONG} records`);
  const long = join(folder, 'long.kompak');
  writeLongRetreat(long, LONG);
  progress('opening them, first as from another laptop, then as on the same one');
  const first = await openFresh(long, join(folder, 'open'));
  const again = [await openFresh(long, join(folder, 'open')), await openFresh(long, join(folder, 'open')), await openFresh(long, join(folder, 'open'))];
  return [
    { name: 'durable_ratio', value: ratio, unit: '', goal: '>= 0.6' },
    { name: 'ack_p95_ms', value: percentile(acks, 0.95), unit: 'ms', goal: '<= 10' },
    { name: `open_${LONG}_ms`, value: median(again.map(({ ms }) => ms)), unit: 'ms', goal: '<= 1000' },
    { name: `first_open_${LONG}_ms`, value: first.ms, unit: 'ms', goal: '<= 4000' },
    { name: `memory_${LONG}_mb`, value: Math.max(...again.map(({ mostMemory }) => mostMemory)) / 1024, unit: 'MB', goal: '<= 250' },
  ];
});
