// The newest entry of the changelog is the version that is built.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './source.ts';

const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const newest = (changelog: string): string | undefined => /^## (\d+\.\d+\.\d+) · /m.exec(changelog)?.[1];

test('the changelog begins with the version of the package', () => {
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  expect(newest(read('CHANGELOG.md'))).toBe(version);
});

test('an entry without a day is none', () => {
  expect(newest('# Changelog\n\n## 1.0.0\n')).toBeUndefined();
});
