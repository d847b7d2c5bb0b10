// Which addresses the shell takes for its own, over a table of addresses that only look like it.
import { describe, expect, test } from 'vitest';
import { isOurs, isPageOf, pageAddress, pathOf } from '../../../../electron/shell/door/page.ts';

const OURS = ['app://kompak/console.html', 'app://kompak/', 'app://kompak/report.html?kind=rekap&language=id', 'app://kompak/hall.html#x'];
const NOT_OURS = [
  '', 'kompak', '/console.html', 'about:blank', 'data:text/html,x', 'javascript:alert(1)', 'file:///console.html', 'chrome://gpu',
  'http://kompak/console.html', 'https://kompak/console.html', 'app:console.html', 'app:///console.html', 'app://KOMPAK/console.html',
  'app://kompak.example/console.html', 'app://kompak:80/console.html', 'app://kompak@example/console.html', 'app://someone@kompak/console.html',
  'app://:secret@kompak/console.html', 'apps://kompak/console.html', 'blob:app://kompak/2f0a', 'view-source:app://kompak/console.html',
  'filesystem:app://kompak/temporary/x', 'app://kompak%00/console.html', 'app://kompak.', 'app://xn--kompak/',
];

describe('isOurs', () => {
  test.each(OURS)('%s is ours', (address) => expect(isOurs(address)).toBe(true));
  test.each(NOT_OURS)('%s is not', (address) => expect(isOurs(address)).toBe(false));
});

test('a path says nothing of the folder it would lie in', () => {
  expect(pathOf('app://kompak/../../etc/passwd')).toBe('/etc/passwd');
  expect(pathOf('app://kompak/assets/%2e%2e/console.html')).toBe('/console.html');
  expect(pathOf('app://kompak/assets%2f..%2fconsole.html')).toBe('/assets%2f..%2fconsole.html');
});

test('a page is that of its own kind of window alone', () => {
  const report = pageAddress('report', { kind: 'rekap', language: 'id' });
  expect(report).toBe('app://kompak/report.html?kind=rekap&language=id');
  expect(isPageOf('report', report)).toBe(true);
  expect(isPageOf('hall', report)).toBe(false);
  expect(isPageOf('console', `${pageAddress('console')}#x`)).toBe(true);
  expect(isPageOf('console', 'app://kompak/console.html/')).toBe(false);
});
