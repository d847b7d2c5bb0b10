// Copies the file of a working host as a slow stick would, at rest and under full load: every copy is whole, or is noticed and mended.
import { closeSync, copyFileSync, cpSync, mkdirSync, openSync, readFileSync, readSync, rmSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { CommandId } from '../../shared/units.ts';
import { auditFile } from './auditFile.ts';
import type { ConsoleWindow } from './consoleWindow.ts';
import { envelopeOf, openConsole } from './consoleWindow.ts';
import type { Fault } from './faultsCommand.ts';
import { granted, hostAt } from './hostAt.ts';
import { inFreshFolder, makeDemo, startHost } from './hostProcess.ts';
import { load } from './load.ts';

/** Commands on their way at the same time. */
const IN_FLIGHT = 8;
const AT_REST = 5;
const CHUNK = 4096;

type Acknowledged = Map<CommandId, number>;
type Copy = {
  readonly path: string;
  readonly underLoad: boolean;
  /** What had been acknowledged when the copy was begun. */
  readonly before: Acknowledged;
};

/** Piece by piece, with a little time between them. */
const slowCopy = async (from: string, to: string): Promise<void> => {
  const [source, target] = [openSync(from, 'r'), openSync(to, 'w')];
  try {
    const chunk = Buffer.alloc(CHUNK);
    for (let at = 0; ; at += CHUNK) {
      const length = readSync(source, chunk, 0, CHUNK, at);
      if (length === 0) return;
      writeSync(target, chunk, 0, length, at);
      if (at % (CHUNK * 4) === 0) await pause(0);
    }
  } finally {
    closeSync(source);
    closeSync(target);
  }
};

/** Sends the load in order, as fast as it is answered, until told to stop. */
const driving = (console_: ConsoleWindow, commands: ReturnType<typeof load>, acknowledged: Acknowledged): (() => Promise<void>) => {
  let isGoing = true;
  const lanes = Array.from({ length: IN_FLIGHT }, async () => {
    while (isGoing) {
      const envelope = envelopeOf(commands.next().value);
      acknowledged.set(envelope.id, granted(await console_.send(envelope)).seq);
    }
  });
  return async () => {
    isGoing = false;
    await Promise.all(lanes);
  };
};

type Verdict = { readonly lost: boolean; readonly silent: boolean; readonly end: string; readonly said: string };

/** On a laptop that never saw the retreat. */
const openElsewhere = ({ path, before, underLoad }: Copy, folder: string): Verdict => {
  const { host } = hostAt(folder, { attended: false });
  const opened = host.current.openPath(path);
  const isOpened = opened.ok && opened.value.opened;
  const state = isOpened ? host.current.state() : null;
  host.close();
  if (!isOpened) {
    const told = opened.ok ? JSON.stringify(opened.value) : opened.refusal.code;
    // With no command on its way there is nothing that could have torn it.
    return { lost: !underLoad, silent: false, end: underLoad ? 'torn and noticed' : 'torn at rest', said: told };
  }
  const { lost, doubled, wrong } = auditFile(path, before, state);
  const isWhole = lost + doubled === 0 && wrong === null;
  return { lost: false, silent: !isWhole, end: isWhole ? 'whole' : 'torn and not noticed', said: `${lost} lost, ${doubled} doubled; ${wrong ?? 'whole'}` };
};

/** On the laptop that wrote it, whose witness goes on to the end: all of it comes back. */
const mendAtHome = (copy: Copy, data: string, folder: string, all: Acknowledged): Verdict => {
  cpSync(data, folder, { recursive: true });
  const file = join(folder, 'retreats', basename(copy.path));
  copyFileSync(copy.path, file);
  const { host } = hostAt(folder, { attended: false });
  const opened = host.current.openPath(file);
  const question = opened.ok && !opened.value.opened ? opened.value.question.kind : null;
  const mended = question === null ? opened : host.current.openPath(file, question === 'older' ? 'takeIn' : 'rebuild');
  const [path, state] = [host.current.path() ?? '', host.current.state()];
  host.close();
  const { lost, doubled, wrong } = auditFile(path, all, state);
  const isWhole = mended.ok && mended.value.opened && lost + doubled === 0 && wrong === null;
  return {
    lost: !isWhole, silent: question === null && !isWhole, end: isWhole ? 'mended at home' : 'not mended',
    said: `asked ${String(question)}; ${JSON.stringify(mended)}; ${lost} lost, ${doubled} doubled; ${wrong ?? 'whole'}`,
  };
};

export const copyWhileOpen: Fault = {
  control: false,
  tries: 100,
  run: (tries, progress) => inFreshFolder(async (folder) => {
    const [data, stick] = [join(folder, 'data'), join(folder, 'stick')];
    mkdirSync(stick);
    const file = await makeDemo(data);
    const host = await startHost(data, file);
    const console_ = await openConsole(host.address);
    const [commands, acknowledged]: [ReturnType<typeof load>, Acknowledged] = [load(), new Map()];
    const copies: Copy[] = [];
    const take = async (underLoad: boolean): Promise<void> => {
      const copy = { path: join(stick, `salinan ${copies.length}.kompak`), underLoad, before: new Map(acknowledged) };
      await slowCopy(file, copy.path);
      copies.push(copy);
    };
    for (let n = 0; n < Math.floor(tries / 2); n++) {
      for (let i = 0; i < AT_REST; i++) {
        const envelope = envelopeOf(commands.next().value);
        acknowledged.set(envelope.id, granted(await console_.send(envelope)).seq);
      }
      await take(false);
    }
    const stop = driving(console_, commands, acknowledged);
    while (copies.length < tries) {
      await pause(Math.random() * 20);
      await take(true);
    }
    await stop();
    await host.stop();

    const outcome = { tries: copies.length, lost: 0, doubled: 0, silent: 0 };
    const ends = new Map<string, number>();
    const enter = ({ lost, silent, end, said }: Verdict): void => {
      outcome.lost += Number(lost);
      outcome.silent += Number(silent);
      ends.set(end, (ends.get(end) ?? 0) + 1);
      if (lost || silent) progress(`${end}: ${said}`);
    };
    for (const [n, copy] of copies.entries()) {
      const before = readFileSync(copy.path);
      const elsewhere = openElsewhere(copy, join(folder, `other-${n}`));
      enter(elsewhere);
      if (elsewhere.end === 'torn and noticed' && !readFileSync(copy.path).equals(before)) enter({ ...elsewhere, lost: true, end: 'changed by opening' });
      if (copy.underLoad) enter(mendAtHome(copy, data, join(folder, `home-${n}`), acknowledged));
      for (const done of [`other-${n}`, `home-${n}`]) rmSync(join(folder, done), { recursive: true, force: true });
    }
    progress([...ends].map(([end, count]) => `${end}: ${count}`).join(', '));
    return outcome;
  }),
};
