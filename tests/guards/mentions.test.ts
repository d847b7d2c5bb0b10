// Whatever a comment points to, a file or a rule, is there, and each rule has been seen to refuse.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namesNoFile, namesNoRule } from './mentionRules.ts';
import { allSources, root, sourceOf } from './source.ts';

const inTree = (path: string): boolean => existsSync(join(root, path));
const rules = readFileSync(join(root, '.readme/rules.md'), 'utf8');

test('every file and every rule that a comment names is there', () => {
  expect(allSources().flatMap((source) => [...namesNoFile(source, inTree), ...namesNoRule(source, rules)])).toEqual([]);
});

test.each([
  ['// What each scene shows stands in hall.ts.', 'there is no hall.ts'],
  ['/* See ../renderer/gone.css. */', 'there is no ../renderer/gone.css'],
])('a file that is not there: %s', (text, fault) => {
  expect(namesNoFile(sourceOf('shared/domain/hall/hallControl.ts', `${text}\n`), inTree)).toEqual([`shared/domain/hall/hallControl.ts: ${fault}`]);
});

test('a rule that is not there', () => {
  expect(namesNoRule(sourceOf('shared/domain/runs/runs.ts', '// One value for all (rules: Points, Kolektif).\n'), '# The rules\n## Points\n### kolektif\n')).toEqual(['shared/domain/runs/runs.ts: the rules have nothing called Kolektif']);
});
