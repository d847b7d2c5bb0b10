// What pages may ask of Electron, over every permission it knows and over addresses of every kind.
import { describe, expect, test } from 'vitest';
import { mayHave, mayLoad, mayNavigate } from '../../../../electron/shell/door/mayDo.ts';
import { PERMISSIONS } from './permissions.ts';

describe('mayHave', () => {
  test.each(Object.entries(PERMISSIONS))('%s: %s', (permission, expected) => {
    expect(mayHave(permission, 'app://kompak/console.html')).toBe(expected);
    expect(mayHave(permission, 'https://kompak.example/')).toBe(false);
    expect(mayHave(permission, '')).toBe(false);
  });
  test('a permission nobody knows is refused', () => expect(mayHave('constructor', 'app://kompak/console.html')).toBe(false));
});

describe('mayLoad', () => {
  test.each([
    ['app://kompak/assets/main.js', 'script', true],
    ['app://kompak/console.html', 'mainFrame', true],
    ['data:image/png;base64,AA', 'image', true],
    ['blob:app://kompak/2f0a', 'image', true],
    ['data:image/png;base64,AA', 'mainFrame', false],
    ['data:text/html,x', 'image', false],
    ['blob:app://kompak/2f0a', 'script', false],
    ['blob:https://kompak.example/2f0a', 'image', false],
    ['https://example.com/picture.png', 'image', false],
    ['http://127.0.0.1:8080/', 'xhr', false],
    ['ws://127.0.0.1:8080/', 'webSocket', false],
    ['wss://example.com/', 'webSocket', false],
    ['file:///etc/passwd', 'mainFrame', false],
    ['chrome-extension://x/y.js', 'script', false],
    ['devtools://devtools/bundled/x.js', 'script', false],
  ])('%s as %s: %s', (address, type, expected) => expect(mayLoad(address, type, false)).toBe(expected));

  test('the developer tools load their own files where there are any, and nothing more', () => {
    expect(mayLoad('devtools://devtools/bundled/x.js', 'script', true)).toBe(true);
    expect(mayLoad('https://example.com/', 'xhr', true)).toBe(false);
  });
});

describe('mayNavigate', () => {
  const from = 'app://kompak/console.html';
  test.each([
    ['app://kompak/console.html', true],
    ['app://kompak/console.html?x#y', true],
    ['app://kompak/hall.html', false],
    ['app://kompak/none', false],
    ['app://KOMPAK/console.html', false],
    ['https://example.com/', false],
    ['file:///home/a/dropped.xlsx', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['about:blank', false],
    ['not an address', false],
  ])('to %s: %s', (to, expected) => expect(mayNavigate(from, to)).toBe(expected));
  test('from the plain page that stands in for the console there is a way back to it and none elsewhere', () => {
    const stopped = 'app://kompak/console-stopped.html';
    expect([mayNavigate(stopped, from), mayNavigate(stopped, 'app://kompak/hall.html'), mayNavigate(from, stopped)]).toEqual([true, false, false]);
    expect(mayNavigate('app://kompak/hall-stopped.html', 'app://kompak/hall.html')).toBe(false);
    expect(['hall', 'hall-stopped', 'report'].filter((page) => mayNavigate(`app://kompak/${page}.html`, from))).toEqual([]);
  });
  test('what is no page of ours goes nowhere', () => expect(mayNavigate('about:blank', 'about:blank')).toBe(false));
});
