// package.json lists what is used and nothing else; everything is bundled, so nothing is a run-time dependency.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageFaults, type Listed } from './packageRules.ts';
import { allSources, root, sourceOf } from './source.ts';

type Kind = 'dependencies' | 'devDependencies' | 'optionalDependencies' | 'peerDependencies';
type Manifest = Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>>;

const manifestAt = (...path: readonly string[]): Manifest => JSON.parse(readFileSync(join(root, ...path, 'package.json'), 'utf8')) as Manifest;
const manifest = manifestAt();

function listed(): Listed {
  const names = [...Object.keys(manifest.devDependencies ?? {}), ...Object.keys(manifest.optionalDependencies ?? {})];
  return Object.fromEntries(
    names.map((name) => {
      const isHere = existsSync(join(root, 'node_modules', name)); // The Node of another system is not.
      const { dependencies = {}, peerDependencies = {} } = isHere ? manifestAt('node_modules', name) : {};
      return [name, { brings: Object.keys(dependencies), peers: Object.keys(peerDependencies) }];
    }),
  );
}

/** The set-up runs programs by their place in node_modules; electron-builder runs by its own configuration. */
function programs(): string {
  const setup = readdirSync(join(root, 'electron', 'setup')).filter((file) => file.endsWith('.mjs'));
  const texts = setup.map((file) => readFileSync(join(root, 'electron', 'setup', file), 'utf8'));
  return [...texts, existsSync(join(root, 'electron-builder.yml')) ? "'electron-builder'" : ''].join('\n');
}

test('package.json lists every package that is used, and no other', () => {
  expect(packageFaults(listed(), allSources(), programs())).toEqual([]);
});

test('nothing is installed at run time', () => {
  expect(Object.keys(manifest.dependencies ?? {})).toEqual([]);
});

test('the two Nodes are one version', () => {
  expect(new Set(Object.values(manifest.optionalDependencies ?? {})).size).toBe(1);
});

test('an unused package and an unlisted import are both found', () => {
  const sources = [sourceOf('shared/parse.ts', "import { z } from 'zod/v4'; import { join } from 'node:path'; import { missing } from '@some/thing/deep.js';")];
  const none = { brings: [], peers: [] };
  const some: Listed = { zod: { brings: ['inner'], peers: ['peer'] }, peer: none, idle: none, '@types/idle': none, '@types/inner': none, vite: none };
  expect(packageFaults(some, sources, "'vite/bin/vite.js'")).toEqual([
    'package.json lists idle, which nothing imports or runs',
    'package.json lists @types/idle, which nothing imports or runs',
    'shared/parse.ts imports @some/thing, which package.json lacks',
  ]);
});
