// What is worth telling about a retreat file that was opened, in words; the console and the shell show the same.
import type { OpenNotice } from '../contract.ts';
import type { Language } from '../units.ts';
import { filesText } from './files.ts';
import { formatCount } from './format.ts';

export const noticeWords = (notice: OpenNotice, language: Language): { readonly title: string; readonly what: string } => {
  const { noticed } = filesText[language];
  const count = (records: number): string => formatCount(records, language);
  switch (notice.kind) {
    case 'copiedHere': return noticed.copiedHere(notice.name);
    case 'rebuilt': return noticed.rebuilt(notice.name, count(notice.records), notice.lost === 0 ? null : count(notice.lost));
    case 'branched': return noticed.branched(notice.name);
  }
};
