// The top level holds what was agreed, and a stranger there is found.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from './source.ts';
import { strangersAtTop } from './topLevel.ts';

test('the top level holds nothing unexpected', () => {
  expect(strangersAtTop(readdirSync(root))).toEqual([]);
});

test('a stranger is found', () => {
  expect(strangersAtTop(['electron', '.gitignore', 'src', 'notes.md'])).toEqual(['src', 'notes.md']);
});
