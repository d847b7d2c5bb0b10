// What the app's scheme answers: exact keys of the packaged files, each with its policy, and nothing to hostile addresses.
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PackagedFiles } from '../../../electron/shell/serve.ts';
import { serve } from '../../../electron/shell/serve.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const files: PackagedFiles = new Map([
  ['/console.html', { body: bytes('<meta name="style-nonce" content="__STYLE_NONCE__">'), type: 'text/html; charset=utf-8' }],
  ['/hall.html', { body: bytes('<p>__STYLE_NONCE__'), type: 'text/html; charset=utf-8' }],
  ['/assets/main.js', { body: bytes('1'), type: 'text/javascript; charset=utf-8' }],
]);
const ask = (url: string, method = 'GET'): Response => serve(files, { url, method }, () => randomBytes(16).toString('base64'));
const policyOf = (response: Response): string => response.headers.get('content-security-policy') ?? '';

const HOSTILE = [
  'app://kompak/', 'app://kompak', 'app://kompak/console', 'app://kompak/Console.html', 'app://kompak/console.html/', 'app://kompak//console.html',
  'app://kompak/console.html%00', 'app://kompak/console.html%20', 'app://kompak/%63onsole.html', 'app://kompak/assets', 'app://kompak/assets/',
  'app://kompak/../package.json', 'app://kompak/%2e%2e/package.json', 'app://kompak/..%2fpackage.json', 'app://kompak/..%5cpackage.json',
  'app://kompak/assets/..\\..\\main\\index.js', 'app://kompak/C:/Windows/win.ini', 'app://kompak/file:///etc/passwd', 'app://kompak/__proto__',
  'app://kompak/constructor', 'app://kompak/console.html;x', 'app://KOMPAK/console.html', 'app://kompak.example/console.html',
  'app://someone@kompak/console.html', 'app://kompak:1/console.html', 'app:///console.html', 'app:console.html', 'https://kompak/console.html',
  'file:///console.html', 'not an address', '',
];

describe('hostile addresses', () => {
  test.each(HOSTILE)('%s is not found', async (url) => {
    const response = ask(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
    expect(policyOf(response)).toContain("default-src 'none'");
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
