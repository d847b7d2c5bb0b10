// Nothing in the tree goes round in a circle or stands there unused, and each rule has been seen to refuse.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allSources, root, sourceOf } from './source.ts';
import { circles, undressed, ungiven, unreached, unspoken, unused, unworn } from './importWebRules.ts';

const pages = ['renderer', 'tests'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html')).map((file) => join(root, folder, file)));
const others = [...pages, join(root, 'package.json')].map((file) => readFileSync(file, 'utf8'));

test('no files import each other in a circle', () => {
  expect(circles(allSources())).toEqual([]);
});

test('a circle is found, made of types too', () => {
  const a = sourceOf('shared/a.ts', "import { b } from './b.ts'; export type A = typeof b;");
  const b = sourceOf('shared/b.ts', "export { c as b } from './c.ts';");
  const c = sourceOf('shared/c.ts', "import type { A } from './a.ts'; export const c: A = 1;");
  expect(circles([a, b])).toEqual([]);
  expect(circles([a, b, c])).toEqual(['shared/a.ts -> shared/b.ts -> shared/c.ts -> shared/a.ts: a circle']);
});

test('nothing stands in the tree unused', () => {
  expect(unused(allSources(), others)).toEqual([]);
});

test('an unused file, value or type is found', () => {
  const given = sourceOf('shared/given.ts', 'export const a = 1, b = 2; export type Shape = 1; export type Idle = 2; export const c = (x: Shape) => x, d = a;');
  const user = sourceOf('electron/host/user.ts', "import { c } from '../../shared/given.ts';");
  const taker = sourceOf('tests/taker.test.ts', "import { a, c, d } from '../shared/given.ts'; run('worker.js');");
  const worker = sourceOf('electron/host/worker.ts', 'start();');
  const page = sourceOf('renderer/page.ts', 'start();');
  expect(unused([given, user, taker, worker, page], ['<script src="./page.ts"> ./user.js'])).toEqual([
    'shared/given.ts: nothing imports b',
    'shared/given.ts: nothing imports Idle',
    'shared/given.ts: only tests import d',
  ]);
  expect(unused([given, worker, page], [])).toEqual(['shared/given.ts', 'electron/host/worker.ts', 'renderer/page.ts'].map((path) => `${path}: nothing imports or runs it`));
});

/** What an app, a thread, a page or a task of the set-up begins with; the style of the About page is read by such a task. */
const isEntry = (path: string): boolean => /^electron\/(main|preload|node)\.ts$|^electron\/host\/\w+Worker\.ts$|^renderer\/main\.tsx$|^renderer\/[\w/]+Worker\.ts$|^electron\/setup\/|^vite\.config\.ts$|^electron\/shell\/about\.css$/.test(path);

test('the product comes to every file of its own', () => {
  expect(unreached(allSources(), isEntry)).toEqual([]);
});

test('a file that only a test comes to is found', () => {
  const main = sourceOf('electron/main.ts', "import { a } from './host/a.ts';");
  const a = sourceOf('electron/host/a.ts', 'export const a = 1;');
  const idle = sourceOf('electron/host/idle.ts', 'export const idle = 1;');
  const taker = sourceOf('tests/taker.test.ts', "import { idle } from '../electron/host/idle.ts';");
  expect(unreached([main, a, idle, taker], isEntry)).toEqual(['electron/host/idle.ts']);
});

test('the page of all parts comes to every part', () => {
  const shown = allSources().filter(({ path }) => /^renderer\/(parts|console\/stylePage)\/.*\.tsx$/.test(path));
  expect(unreached(shown, (path) => path.startsWith('renderer/console/stylePage/'))).toEqual([]);
});

test('every refusal is given somewhere', () => {
  const sources = allSources();
  expect(sources.filter(({ path }) => path === 'shared/refusal.ts').flatMap((refusals) => ungiven(refusals, sources))).toEqual([]);
});

test('a refusal nobody gives is found', () => {
  const refusals = sourceOf('shared/refusal.ts', "export type Refusal = { readonly code: 'given' } | { readonly code: 'idle' };");
  const giver = sourceOf('shared/domain/a.ts', "export const refuse = () => ({ code: 'given' });");
  const text = sourceOf('shared/text/refusals.ts', "export const a = { idle: 'idle' };");
  expect(ungiven(refusals, [refusals, giver, text])).toEqual(['shared/refusal.ts: nothing refuses with idle']);
});

test('every sentence is said and every class worn and dressed', () => {
  const sources = allSources();
  expect([...unspoken(sources), ...unworn(sources), ...undressed(sources)]).toEqual([]);
});

test('a sentence nobody says and a class nobody wears or dresses are found', () => {
  const text = sourceOf('shared/text/a.ts', "export type A = { readonly said: string; readonly idle: string }; export const a = { id: { said: 'ya', idle: 'ya' } };");
  const style = sourceOf('renderer/a.css', '.whole, .is-late { top: .5s } @media print { .nobody:hover { top: 0 } }');
  const screen = sourceOf('renderer/A.tsx', "export const A = (p) => <p id={`n${p.n}`} className={`whole is-${p.kind}`}>{p.said}</p>;");
  expect(unspoken([text, screen])).toEqual(['shared/text/a.ts: nothing says idle']);
  expect(unworn([style, screen])).toEqual(['renderer/a.css: nothing wears nobody']);
  const bare = sourceOf('renderer/B.tsx', "export const B = (p) => <p className={p.at === 'now' ? 'is-late' : `bare is-${p.at}`}><b className=\"whole idle\" /><b className=\"sought\" /></p>;");
  const seeker = sourceOf('tests/b.spec.ts', "page.locator('.sought');");
  expect(undressed([style, screen, bare, seeker])).toEqual(['renderer/B.tsx: nothing dresses bare', 'renderer/B.tsx: nothing dresses idle']);
});
