// Cuts the power right after every acknowledgement of a record, keeping only what was flushed by then: what was acknowledged must be among it.
import { dirname, join, relative } from 'node:path';
import { auditFile } from '../auditFile.ts';
import { emptyBooks, entered } from './books.ts';
import { createDisk } from './disk.ts';
import { readRecord } from './readRecord.ts';
import { withImage } from './withImage.ts';

export type AfterAnswers = { readonly images: number; readonly lost: number; readonly first: string | null };

export const cutAfterAnswers = (record: string, root: string, scratch: string): AfterAnswers => {
  const disk = createDisk(root);
  let books = emptyBooks;
  let [images, lost] = [0, 0];
  let first: string | null = null;
  readRecord(record).forEach((change, moment) => {
    disk.apply(change);
    if (change.kind !== 'A') return;
    books = entered(books, change.text);
    const { path, acknowledged } = books;
    if (path === null || acknowledged.size === 0) return;
    const files = disk.cut('nothing', dirname(path));
    const audit = withImage(files, root, scratch, (folder) => auditFile(join(folder, relative(root, path)), acknowledged, null));
    images += 1;
    if (audit.lost === 0 && audit.wrong === null) return;
    lost += 1;
    first ??= `change ${moment}, after ${acknowledged.size} answers, nothing unflushed kept: ${audit.lost} lost; ${audit.wrong ?? 'whole'}`;
  });
  return { images, lost, first };
};
