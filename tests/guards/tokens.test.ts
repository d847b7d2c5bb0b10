// Every screen takes its colours, sizes, space and motion from the tokens, and each rule has been seen to refuse.
import { expect, test } from 'vitest';
import { allSources, sourceOf } from './source.ts';
import { tokenFaults } from './tokenRules.ts';

test('tokens are the only source of colour, type, space and motion', () => {
  expect(allSources().flatMap(tokenFaults)).toEqual([]);
});

test.each([
  ['renderer/console/a.css', '.a { color: #fff }', 'colour'],
  ['renderer/hall/a.css', '.a { background: rgb(0 0 0) }', 'colour'],
  ['renderer/report/a.css', '.a { border: 1px solid black }', 'colour'],
  ['renderer/console/a.css', ':root { --own: #123456 }', 'colour'],
  ['renderer/console/A.tsx', "export const A = () => <p style={{ color: '#fff' }} />;", 'colour'],
  ['renderer/console/a.css', '@media (width < 900px) { .a { font: 600 14px var(--words) } }', 'size of type'],
  ['renderer/parts/a.css', '.a { font-size: 1.2rem }', 'size of type'],
  ['renderer/console/a.css', '.a { padding: var(--space-4) 20px }', 'space'],
  ['renderer/console/a.css', '.a { margin-top: 5px }', 'space'],
  ['renderer/hall/a.css', '.a { transition: opacity 200ms }', 'duration'],
])('%s with "%s" is refused', (path, text, reason) => {
  expect(tokenFaults(sourceOf(path, text))).toEqual([expect.stringContaining(reason)]);
});

test.each([
  ['renderer/design/a.css', ':root { --a: #fff; --size: 14px }'],
  ['renderer/console/a.css', '.a { margin: -1px 0 96px; padding: 1px var(--space-3); font-size: 1.1em; color: currentColor }'],
  ['renderer/console/a.css', '.a .emblem { font-size: 30px }'],
  ['renderer/console/a.css', '@media print { .a { font-size: 10px; padding: 7px } }'],
  ['renderer/report/a.css', '.a { font-size: 14px; padding: 3mm 5px }'],
])('%s with "%s" may stand', (path, text) => {
  expect(tokenFaults(sourceOf(path, text))).toEqual([]);
});
