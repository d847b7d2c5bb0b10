// What the app's scheme answers: exact keys of the packaged files, each with its policy, and nothing to hostile addresses.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PackagedFiles } from '../../../../electron/host/packagedFiles.ts';
import { serve } from '../../../../electron/shell/door/serve.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const files: PackagedFiles = new Map([
  ['/console.html', { body: bytes('<meta name="style-nonce" content="__STYLE_NONCE__">'), type: 'text/html; charset=utf-8' }],
  ['/hall.html', { body: bytes('<p>__STYLE_NONCE__'), type: 'text/html; charset=utf-8' }],
  ['/assets/main.js', { body: bytes('1'), type: 'text/javascript; charset=utf-8' }],
]);
const ask = (url: string, method = 'GET'): Response => serve(files, { url, method });
const policyOf = (response: Response): string => response.headers.get('content-security-policy') ?? '';

const PATHS = [
  '', '/', '/console', '/Console.html', '/CONSOLE.HTML', '/console.html/', '//console.html', '/./console.html/.', '/console.html%00', '/console.html%00.js', '/console.html%20',
  '/%63onsole.html', '/console%2ehtml', '/assets', '/assets/', '/assets/main.js.map', '/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json',
  '/..%5cpackage.json', '/%252e%252e/package.json', '/....//package.json', '/assets/..\\..\\main\\index.js', '/C:/Windows/win.ini', '/C:\\Windows\\win.ini',
  '/file:///etc/passwd', '/etc/passwd', '/proc/self/environ', '/__proto__', '/constructor', '/toString', '/hasOwnProperty', '/console.html;x', '/console.html:x',
  '/console.html&x', '/console.html.', '/console.html::$DATA', '/con', '/index.html', '/main/index.js', '/preload/index.cjs', '/app.asar', '/../app.asar',
  '/%c0%ae%c0%ae/package.json', '/%uff0e%uff0e/package.json', '/\u202ehtml.elosnoc', '/cons\u043ele.html', '/%F0%9F%98%80', '/%', '/%zz', '/' + 'a'.repeat(5_000),
  '/' + '../'.repeat(500), '/<script>', '/"onload="x', "/' or 1=1", '/\r\nX-Injected: 1', '/%0d%0aX-Injected:%201', '/assets/main.js/console.html', '/.git/config', '/.env',
];
/** Hosts that are not ours, and schemes that are not the app's: there even a file that exists is not found. */
const PLACES = ['app://kompak', 'app://kompak:1', 'app://kompak.example', 'app://someone@kompak', 'app://KOMPAK', 'app://', 'app:', 'https://kompak', 'file://', 'data:', 'javascript:'];
const HOSTILE = [
  ...PLACES.flatMap((place) => PATHS.map((path) => place + path)),
  ...PLACES.slice(1).flatMap((place) => [...files.keys()].map((path) => place + path)),
  'console.html', 'not an address', 'app', 'about:blank', 'blob:app://kompak/x',
];

describe('hostile addresses', () => {
  test('more than five hundred of them, and none is found', async () => {
    expect(new Set(HOSTILE).size).toBeGreaterThan(500);
    for (const url of HOSTILE) {
      const response = ask(url);
      expect([url, response.status, await response.text()]).toEqual([url, 404, '']);
      expect(policyOf(response)).toContain("default-src 'none'");
      expect(response.headers.get('x-injected')).toBeNull();
    }
  });

  test('no made-up path finds a file that is not a key', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (path) => {
      const response = ask(`app://kompak/${path}`);
      const found = URL.canParse(`app://kompak/${path}`) && files.has(new URL(`app://kompak/${path}`).pathname);
      expect(response.status).toBe(found ? 200 : 404);
    }), { numRuns: 500 });
  });
});

test('a file comes with its type, its length and the fences around it', async () => {
  const response = ask('app://kompak/assets/main.js?v=1#x');
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('1');
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8', 'content-length': '1', 'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin', 'referrer-policy': 'no-referrer',
  });
});

test('HEAD gives the headers and no body; other methods are refused', async () => {
  const head = ask('app://kompak/hall.html', 'HEAD');
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '18', '']);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'get']) {
    const response = ask('app://kompak/hall.html', method);
    expect([method, response.status, await response.text()]).toEqual([method, 405, '']);
    expect(policyOf(response)).toContain("default-src 'none'");
  }
});

test('the console alone has a style nonce, another one each time, and no trusted types', async () => {
  const [first, second] = [ask('app://kompak/console.html'), ask('app://kompak/console.html')];
  const page = await first.text();
  const nonce = /content="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  expect(policyOf(first)).toContain(`style-src 'self' 'nonce-${nonce}'`);
  expect(policyOf(first)).not.toContain('require-trusted-types-for');
  expect(await second.text()).not.toBe(page);

  const hall = ask('app://kompak/hall.html');
  expect(await hall.text()).toBe('<p>__STYLE_NONCE__');
  expect(policyOf(hall)).not.toContain('nonce-');
  expect(policyOf(hall)).toContain("require-trusted-types-for 'script'");
});

test('no policy lets in code or styles from anywhere else', () => {
  for (const url of ['app://kompak/console.html', 'app://kompak/hall.html', 'app://kompak/none']) {
    expect(policyOf(ask(url))).not.toMatch(/unsafe-|\*|https?:|strict-dynamic/);
  }
});
