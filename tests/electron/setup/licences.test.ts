// Which licences fit, which package a file belongs to, and that everything in the bundles is listed and fits.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fits } from '../../../electron/setup/licences.mjs';
import { packageOfFile, shippedPackages } from '../../../electron/setup/shipped.mjs';
import { root } from '../../guards/source.ts';

test.each([
  ['MIT', true], ['(MIT OR GPL-3.0)', true], ['MIT AND ISC AND BSD-3-Clause', true], ['OFL-1.1', true],
  ['GPL-3.0', false], ['LGPL-2.1', false], ['AGPL-3.0', false], ['MPL-2.0', false], ['MIT AND GPL-2.0', false], ['UNLICENSED', false],
  ['SEE LICENSE IN LICENSE', false], ['', false],
])('%s fits: %s', (licence, expected) => expect(fits(licence)).toBe(expected));

test.each([
  ['/a/node_modules/zod/v4/index.js', 'zod'],
  ['/a/node_modules/@noble/hashes/sha2.js?v=1', '@noble/hashes'],
  ['\0/a/node_modules/react/index.js?commonjs', 'react'],
  ['C:\\a\\node_modules\\x\\node_modules\\y\\z.js', 'y'],
  ['/a/shared/parse.ts', undefined],
])('%s belongs to %s', (path, name) => expect(packageOfFile(path)?.name).toBe(name));

test('everything in the bundles fits and has its text', () => {
  const shipped = shippedPackages();
  const names = shipped.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['electron', 'electron-store', 'react', 'zod', '@mantine/core', '@fontsource/plus-jakarta-sans', 'papaparse']));
  expect(names).not.toContain('vitest');
  expect(shipped.filter(({ licence }) => !fits(licence))).toEqual([]);
});

test('every bundle has its list', () => {
  const lists = readdirSync(join(root, 'out', 'packages'));
  expect(lists).toEqual(expect.arrayContaining(['client.json', 'main.json', 'preload.json']));
});

test.each(['id', 'en'])('the page about the app names every one of them (%s), tells its own licence, and nothing in it loads from elsewhere', (language) => {
  const path = join(root, 'out', 'renderer', `about-${language}.html`);
  expect(existsSync(path)).toBe(true);
  const page = readFileSync(path, 'utf8');
  for (const { name, version } of shippedPackages()) expect(page).toContain(`<summary>${name} ${version} `);
  // Its own licence asks for its text in every copy.
  expect(page.replaceAll('&#34;', '"')).toContain(`<pre>${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}</pre>`);
  expect(page.match(/(?:src|href)="[^"]*"/g)).toEqual(['href="about.css"', 'src="about.svg"']);
  expect(page).not.toMatch(/<script|<style|style=/);
});
