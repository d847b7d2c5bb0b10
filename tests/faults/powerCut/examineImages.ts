// Entry of a worker: makes the disks that a power cut may leave at every moment of a record, and opens the retreat on each as the app would after the cut.
import { join, relative } from 'node:path';
import { auditFile } from '../auditFile.ts';
import { chance } from '../chance.ts';
import { envelopeOf } from '../consoleWindow.ts';
import type { Outcome } from '../faultsCommand.ts';
import { hostAt } from '../hostAt.ts';
import type { Books } from './books.ts';
import { emptyBooks, entered } from './books.ts';
import type { Survival } from './disk.ts';
import { createDisk } from './disk.ts';
import { readRecord } from './readRecord.ts';
import { withImage } from './withImage.ts';

export type Job = {
  readonly record: string;
  /** What was recorded: a folder of the app's data. */
  readonly root: string;
  /** Where the images are made. */
  readonly scratch: string;
  /** This worker takes every `of`th moment, from `part` on. */
  readonly part: number;
  readonly of: number;
  /** Images of chance at each moment, beside the one that keeps nothing and the one that keeps everything. */
  readonly seeds: number;
  /** Whether a witness was kept, which mends what the log lost. */
  readonly throughHost: boolean;
};
export type Report = Outcome & { readonly first: string | null };

type Verdict = { readonly lost: boolean; readonly doubled: boolean; readonly silent: boolean; readonly said: string };

/** Opened, asked for its last command again, given one more, and held against the books. */
const verdictThroughHost = (folder: string, file: string, { acknowledged, founded }: Books): Verdict => {
  const { host } = hostAt(folder, { attended: false });
  const opened = host.current.openPath(file);
  const [id, seq] = [...acknowledged].at(-1) ?? [null, founded];
  const again = id === null ? null : host.current.send({ ...envelopeOf({ type: 'undo' }), id });
  const more = host.current.send(envelopeOf({ type: 'changeOperator', name: 'Setelah mati listrik' }));
  const state = host.current.state();
  host.close();
  const { lost, doubled, wrong } = auditFile(file, acknowledged, state);
  const isWordless = opened.ok && opened.value.opened && opened.value.notice === null;
  const isRepeated = again !== null && again.ok && again.value.seq !== seq;
  const isShort = !isWordless || !more.ok || more.value.seq <= seq;
  return {
    lost: lost > 0 || isShort, doubled: doubled > 0 || isRepeated, silent: isWordless && wrong !== null,
    said: `${lost} lost; ${wrong ?? 'whole'}; opened ${JSON.stringify(opened)}; again ${JSON.stringify(again)}; one more ${JSON.stringify(more)}`,
  };
};

/** The file alone, as SQLite reads it; without a host nobody could be told of anything. */
const verdictOfFile = (file: string, { acknowledged }: Books): Verdict => {
  const { lost, doubled, wrong } = auditFile(file, acknowledged, null);
  return { lost: lost > 0, doubled: doubled > 0, silent: false, said: `${lost} lost; ${wrong ?? 'whole'}` };
};

const examineImages = ({ record, root, scratch, part, of, seeds, throughHost }: Job): Report => {
  const disk = createDisk(root);
  let books = emptyBooks;
  let [tries, lost, doubled, silent] = [0, 0, 0, 0];
  let first: string | null = null;

  const tryImage = (survival: Survival, moment: number, name: string): void => {
    const verdict = withImage(disk.cut(survival), root, scratch, (folder) => {
      const file = join(folder, relative(root, books.path ?? ''));
      return throughHost ? verdictThroughHost(folder, file, books) : verdictOfFile(file, books);
    });
    tries += 1;
    lost += Number(verdict.lost);
    doubled += Number(verdict.doubled);
    silent += Number(verdict.silent);
    if (verdict.lost || verdict.doubled || verdict.silent) first ??= `change ${moment}, ${name}: ${verdict.said}`;
  };

  readRecord(record).forEach((change, moment) => {
    disk.apply(change);
    if (change.kind === 'A') books = entered(books, change.text);
    if (books.path === null || moment % of !== part) return;
    tryImage('nothing', moment, 'nothing kept');
    tryImage('everything', moment, 'everything kept');
    for (let seed = 1; seed <= seeds; seed++) tryImage(chance(moment * 1_000 + seed), moment, `seed ${seed}`);
  });
  return { tries, lost, doubled, silent, first };
};

process.send?.(examineImages(JSON.parse(process.argv[2] ?? '{}') as Job));
