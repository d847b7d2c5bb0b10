// What comments point to is there; it judges no word of them.
import { posix } from 'node:path';
import type { Source } from './source.ts';

/** Where a name may begin: at the file's own folder, in shared/ or its domain/, or at the root. */
const beginnings = (path: string): readonly string[] => [posix.dirname(path), 'shared', 'shared/domain', '.'];
/** It quotes the documents of Electron, which name files of anybody's. */
const QUOTES = /^tests\/standIn\//;

/** Files that comments name and that are not where they say, one sentence each. */
export const namesNoFile = ({ path, comments }: Source, exists: (path: string) => boolean): readonly string[] => (QUOTES.test(path) ? [] : comments
  .flatMap((comment) => comment.match(/(?<![\w./*<-])[\w.-][\w./-]*\.(?:tsx?|mjs|css|md)\b/g) ?? [])
  .filter((name) => !beginnings(path).some((from) => exists(posix.join(from, name))))
  .map((name) => `${path}: there is no ${name}`));

/** Rules that comments point to, after `rules:` in brackets, and that no heading of the rules is called, one sentence each. */
export const namesNoRule = ({ path, comments }: Source, rules: string): readonly string[] => comments
  .flatMap((comment) => [...comment.matchAll(/\(rules: ([^()]+)\)/g)].flatMap((match) => (match[1] ?? '').split(', ')))
  .filter((name) => !rules.split('\n').some((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === name))
  .map((name) => `${path}: the rules have nothing called ${name}`);
