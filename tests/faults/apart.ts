// Files and witnesses that went apart: an older file put back, a retreat continued on two laptops. It is asked, and whatever is answered, both sides are still there.
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { OpenChoice, OpenQuestion } from '../../shared/contract.ts';
import { demoCommands } from '../../shared/library/demoRetreat.ts';
import type { CommandId } from '../../shared/units.ts';
import { auditFile } from './auditFile.ts';
import { chance } from './chance.ts';
import type { Fault, Outcome } from './faultsCommand.ts';
import type { HostAt } from './hostAt.ts';
import { granted, hostAt, steppedClock } from './hostAt.ts';
import { inScratch } from './inScratch.ts';
import { giveMore, loadAfter, makeRetreat } from './madeRetreat.ts';

const FOUNDED = demoCommands().length;

type Acknowledged = Map<CommandId, number>;
/** What a try found wrong, in words. */
type Wrong = { readonly lost: string[]; readonly silent: string[] };

const clock = () => steppedClock();
const at = (folder: string): HostAt => hostAt(folder, { clock: clock() });

/** Every file of the witnesses and the given ones, to the byte. */
const kept = (folder: string, ...files: readonly string[]): string =>
  [...readdirSync(join(folder, 'witness')).map((name) => join(folder, 'witness', name)), ...files].map((file) => `${file} ${readFileSync(file).toString('base64')}`).join('\n');

/** Opens without a choice and holds the question against the one expected; null: none. */
const ask = (folder: string, file: string, expected: OpenQuestion | null, wrong: Wrong): void => {
  const { host } = at(folder);
  const before = kept(folder, file);
  const opened = host.current.openPath(file);
  const question = opened.ok && !opened.value.opened ? opened.value.question : null;
  const isAsOpened = opened.ok && (opened.value.opened ? opened.value.notice === null : true);
  host.close();
  if (!isAsOpened || !isDeepStrictEqual(question, expected)) wrong.silent.push(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(opened)}`);
  if (expected !== null && kept(folder, file) !== before) wrong.lost.push('something was changed before it was answered');
};

/** Opens with a choice: all of one side must be there, and nothing else. Gives the file that is open then. */
const choose = (folder: string, file: string, choice: OpenChoice | undefined, side: Acknowledged, wrong: Wrong): string => {
  const { host } = at(folder);
  const opened = host.current.openPath(file, choice);
  const [path, state] = [host.current.path() ?? file, host.current.state()];
  const records = host.current.safety()?.seq;
  host.close();
  const audit = auditFile(path, side, state);
  if (!opened.ok || !opened.value.opened) wrong.silent.push(`${String(choice)} was answered ${JSON.stringify(opened)}`);
  if (audit.lost > 0 || audit.doubled > 0 || audit.wrong !== null) wrong.lost.push(`after ${String(choice)}: ${audit.lost} lost, ${audit.doubled} doubled; ${audit.wrong ?? 'whole'}`);
  if (records !== side.size + FOUNDED) wrong.lost.push(`after ${String(choice)} there are ${String(records)} records of ${side.size + FOUNDED}`);
  return path;
};

const trying = (tryOnce: (folder: string, n: number, wrong: Wrong) => void): Fault['run'] => (tries, progress) => inScratch((scratch): Outcome => {
  const outcome = { tries, lost: 0, doubled: 0, silent: 0 };
  for (let n = 0; n < tries; n++) {
    const folder = join(scratch, String(n));
    mkdirSync(folder);
    const wrong: Wrong = { lost: [], silent: [] };
    tryOnce(folder, n, wrong);
    outcome.lost += Number(wrong.lost.length > 0);
    outcome.silent += Number(wrong.silent.length > 0);
    for (const what of [...wrong.lost, ...wrong.silent]) progress(`try ${n}: ${what}`);
  }
  return outcome;
});

export const oldFilePutBack: Fault = {
  control: false,
  tries: 40,
  run: trying((folder, n, wrong) => {
    const next = chance(n + 1);
    const laptop = join(folder, 'laptop');
    const made = makeRetreat(laptop, 1 + Math.floor(next() * 30), clock());
    const older = join(folder, 'older.kompak');
    copyFileSync(made.file, older);
    const early: Acknowledged = new Map(made.acknowledged);
    const missing = 1 + Math.floor(next() * 12);
    const working = at(laptop);
    granted(working.host.current.openPath(made.file));
    giveMore(working, made, missing);
    working.host.close();

    copyFileSync(older, made.file);
    ask(laptop, made.file, { kind: 'older', name: basename(made.file), missing }, wrong);
    if (n % 2 === 0) {
      choose(laptop, made.file, 'takeIn', made.acknowledged, wrong);
      ask(laptop, made.file, null, wrong);
    } else {
      const before = kept(laptop, made.file);
      choose(laptop, made.file, 'openOlder', early, wrong);
      // What the older file lacks is still in this laptop's witness, and comes back when it is asked for.
      if (!kept(laptop, made.file).includes(before.split('\n')[0] ?? '')) wrong.lost.push('the witness was changed');
      ask(laptop, made.file, { kind: 'older', name: basename(made.file), missing }, wrong);
      choose(laptop, made.file, 'takeIn', made.acknowledged, wrong);
    }
  }),
};

export const twoLaptops: Fault = {
  control: false,
  tries: 40,
  run: trying((folder, n, wrong) => {
    const next = chance(n + 1);
    const [home, away] = [join(folder, 'home'), join(folder, 'away')];
    const given = 1 + Math.floor(next() * 20);
    const made = makeRetreat(home, given, clock());
    const carried = join(folder, 'dibawa.kompak');
    copyFileSync(made.file, carried);
    const goOn = (laptop: string, file: string, count: number): Acknowledged => {
      const side = { acknowledged: new Map(made.acknowledged), commands: loadAfter(given) };
      const working = at(laptop);
      granted(working.host.current.openPath(file));
      giveMore(working, side, count);
      working.host.close();
      return side.acknowledged;
    };
    // Every fourth time one of the two did nothing: then there is no fork.
    const [atHome, atAway] = [n % 4 === 1 ? 0 : 1 + Math.floor(next() * 8), n % 4 === 2 ? 0 : 1 + Math.floor(next() * 8)];
    const [homeSide, awaySide] = [goOn(home, made.file, atHome), goOn(away, carried, atAway)];

    // It comes back over the one at home, or beside it.
    const back = n % 2 === 0 ? made.file : join(home, 'retreats', 'dari laptop lain.kompak');
    copyFileSync(carried, back);
    const name = basename(back);
    if (atHome === 0) {
      ask(home, back, null, wrong);
      choose(home, back, undefined, awaySide, wrong);
    } else if (atAway === 0) {
      ask(home, back, { kind: 'older', name, missing: atHome }, wrong);
      choose(home, back, 'takeIn', homeSide, wrong);
    } else {
      const question: OpenQuestion = { kind: 'forked', name, shared: given + FOUNDED, inFile: atAway, onLaptop: atHome };
      const before = readFileSync(back);
      ask(home, back, question, wrong);
      const branch = choose(home, back, 'thisFile', awaySide, wrong);
      ask(home, back, question, wrong);
      choose(home, back, 'otherSide', homeSide, wrong);
      // Each side is a file of its own now, which opens without a question; the one that came is as it came.
      ask(home, branch, null, wrong);
      if (!readFileSync(back).equals(before)) wrong.lost.push('the file that came back was changed');
    }
  }),
};
