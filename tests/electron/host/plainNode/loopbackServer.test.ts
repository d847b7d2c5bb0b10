// The door for browser windows against everyone else on the machine: names, origins, paths, frames, tokens.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { connect } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import type { NodeHost } from '../../../../electron/host/plainNode/nodeHost.ts';
import { startNodeHost } from '../../../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../../../electron/host/plainNode/places.ts';
import { demoCommands } from '../../../../shared/library/demoRetreat.ts';

const folder = mkdtempSync(join(tmpdir(), 'kompak-door-'));
let node: NodeHost;
const faults: string[] = [];

beforeAll(async () => {
  const pages = join(folder, 'pages');
  mkdirSync(join(pages, 'assets'), { recursive: true });
  writeFileSync(join(pages, 'console.html'), '<meta name="style-nonce" content="__STYLE_NONCE__">');
  writeFileSync(join(pages, 'hall.html'), '<p>');
  writeFileSync(join(pages, 'assets', 'a.js'), '0');
  writeFileSync(join(folder, 'secret.html'), 'rahasia');
  node = await startNodeHost({ folders: foldersOf(join(folder, 'data')), pages, onNotice: (notice) => faults.push(notice) });
});
afterAll(async () => {
  await node.close();
  rmSync(folder, { recursive: true, force: true });
});

const ours = () => `127.0.0.1:${node.server.port}`;
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ readonly status: number; readonly headers: http.IncomingHttpHeaders; readonly body: string }>((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port: node.server.port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (part) => { body += String(part); });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    request.on('error', reject);
    request.end();
  });

describe('pages', () => {
  it('come with a strict policy; the console alone with a style nonce, new each time', async () => {
    const [first, second, hall] = [await ask('/console.html'), await ask('/console.html'), await ask('/hall.html')];
    const nonce = /content="([^"]+)"/.exec(first.body)?.[1];
    expect(first.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(second.body).not.toBe(first.body);
    expect(hall.headers['content-security-policy']).toContain("default-src 'none'");
    expect(hall.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(hall.headers['content-security-policy']).not.toContain('unsafe');
    expect(hall.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(['/../secret.html', '/%2e%2e/secret.html', '/..%2fsecret.html', '//secret.html', '/assets/../../secret.html', '/secret.html', '/', '/assets', '/assets/', '/%00', '/%E0%A4%A', '/console.html/', '/CONSOLE.HTML', '/windows.json'])(
    '%s is not there', async (path) => {
      const { status, body } = await ask(path);
      expect([400, 404]).toContain(status);
      expect(body).not.toContain('rahasia');
    });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not answered', async (method) => {
    expect((await ask('/hall.html', {}, method)).status).toBe(404);
  });

  it.each(['localhost', 'kompak.example', '127.0.0.1', '127.0.0.1:1', '[::1]'])('asked for by the name %j: turned away', async (host) => {
    expect([400, 421]).toContain((await ask('/hall.html', { host })).status);
  });

  it('asked for by another site’s script: turned away', async () => {
    expect((await ask('/hall.html', { origin: 'http://kompak.example' })).status).toBe(403);
  });
});

type Told = { readonly kind: string; readonly session?: string; readonly again?: string | null };
const openAt = (port: number, origin: string | undefined, ...messages: readonly (string | Buffer)[]) =>
  new Promise<readonly Told[]>((resolve) => {
    const told: Told[] = [];
    const socket = new WebSocket(`ws://127.0.0.1:${port}/ws`, origin === undefined ? {} : { origin });
    socket.on('open', () => { for (const message of messages) socket.send(message); });
    socket.on('message', (bytes) => told.push(JSON.parse(String(bytes)) as Told));
    socket.on('error', () => undefined);
    const patience = setTimeout(() => socket.terminate(), 400);
    socket.on('close', () => {
      clearTimeout(patience);
      resolve(told);
    });
  });
const open = (origin: string | undefined, ...messages: readonly (string | Buffer)[]) => openAt(node.server.port, origin, ...messages);
const mine = () => `http://${ours()}`;
const hello = (token: string | null, session: string | null = null, again: string | null = null): string => JSON.stringify({ kind: 'hello', token, session, again });
const tokenFor = (role: 'console' | 'hall' | 'report'): string => node.server.admit(role).split('#')[1] ?? '';

describe('the socket', () => {
  it('admits a token once, and then the session it gave', async () => {
    const token = tokenFor('hall');
    const [admitted] = await open(mine(), hello(token));
    expect(admitted).toMatchObject({ kind: 'admitted' });
    expect(await open(mine(), hello(token))).toEqual([{ kind: 'turnedAway' }]);
    expect(await open(mine(), hello(null, admitted?.session ?? ''))).toMatchObject([{ kind: 'admitted' }]);
    expect(await open(mine(), hello(null, 'x'.repeat(32)))).toEqual([{ kind: 'turnedAway' }]);
  });

  it('knows a window by the session it thought of itself, also one that never heard the answer, but by none that is short or taken', async () => {
    const session = randomUUID();
    const token = tokenFor('hall');
    expect(await open(mine(), hello(token, session))).toMatchObject([{ kind: 'admitted', session }]);
    expect(await open(mine(), hello(token, session))).toMatchObject([{ kind: 'admitted', session }]);
    const [other] = await open(mine(), hello(tokenFor('console'), session));
    expect(other).toMatchObject({ kind: 'admitted' });
    expect(other?.session).not.toBe(session);
    const [short] = await open(mine(), hello(tokenFor('console'), 'x'));
    expect(short?.session?.length).toBeGreaterThanOrEqual(32);
  });

  it('lets the browser of a closed window in again, as what it was, and as often as it likes; nobody without what it was given', async () => {
    const [admitted] = await open(mine(), hello(tokenFor('hall')));
    const again = admitted?.again ?? '';
    expect(again).toMatch(/^[\w-]{32}$/);
    const watch = JSON.stringify({ kind: 'watch', topic: 'roster' });
    for (const _ of [1, 2]) {
      expect(await open(mine(), hello(null, null, again), watch)).toMatchObject([{ kind: 'admitted' }, { kind: 'answer', answer: { refusal: { code: 'notAllowed' } } }]);
    }
    expect(await open('http://kompak.example', hello(null, null, again))).toEqual([]);
    expect(await open(mine(), hello(null))).toEqual([{ kind: 'turnedAway' }]);
    expect(await open(mine(), hello(null, again))).toEqual([{ kind: 'turnedAway' }]);
    expect(await open(mine(), hello(null, null, admitted?.session ?? ''))).toEqual([{ kind: 'turnedAway' }]);
    // A paper that is printed has no way back.
    expect(await open(mine(), hello(tokenFor('report')))).toMatchObject([{ kind: 'admitted', again: null }]);
  });

  it('forgets the way back with the end of its run, and writes it nowhere; a window that stayed open gets a new one', async () => {
    const before = await startNodeHost({ folders: foldersOf(join(folder, 'second')), pages: join(folder, 'pages'), onNotice: (notice) => faults.push(notice) });
    const { port } = before.server;
    const at = (...messages: readonly string[]) => openAt(port, `http://127.0.0.1:${port}`, ...messages);
    const [admitted] = await at(hello(before.server.admit('console').split('#')[1] ?? ''));
    const [session, again] = [admitted?.session ?? '', admitted?.again ?? ''];
    expect(await at(hello(null, null, again))).toMatchObject([{ kind: 'admitted' }]);
    await before.close();
    for (const name of readdirSync(join(folder, 'second'))) {
      const path = join(folder, 'second', name);
      if (statSync(path).isFile()) expect(readFileSync(path, 'utf8')).not.toContain(again);
    }
    const after = await startNodeHost({ folders: foldersOf(join(folder, 'second')), pages: join(folder, 'pages'), port, onNotice: (notice) => faults.push(notice) });
    try {
      expect(await at(hello(null, null, again))).toEqual([{ kind: 'turnedAway' }]);
      const [stayed] = await at(hello(null, session));
      expect(await at(hello(null, null, stayed?.again ?? ''))).toMatchObject([{ kind: 'admitted' }]);
    } finally {
      await after.close();
    }
  });

  it('gives a hall no more than a hall may have, whatever it asks', async () => {
    const call = JSON.stringify({ kind: 'call', n: 1, name: 'openDemo', argument: {} });
    const told = await open(mine(), hello(tokenFor('hall')), call, JSON.stringify({ kind: 'watch', topic: 'roster' }));
    expect(told.slice(1)).toMatchObject([
      { kind: 'answer', n: 1, answer: { refusal: { code: 'notAllowed' } } },
      { kind: 'answer', answer: { refusal: { code: 'notAllowed' } } },
    ].toReversed());
    expect(node.host.current.path()).toBeNull();
  });

  it.each([undefined, 'null', 'http://kompak.example', 'http://localhost'])('does not open for the origin %s', async (origin) => {
    expect(await open(origin, hello(tokenFor('console')))).toEqual([]);
  });

  it.each([
    ['no JSON', '{'], ['null', 'null'], ['a number', '1'], ['bytes', Buffer.from([0xff, 0xfe, 0])], ['nothing', ''],
    ['a hello of another shape', '{"kind":"hello","token":1}'], ['__proto__', '{"__proto__":{"kind":"hello"}}'], ['a long token', hello('x'.repeat(5000))],
  ])('lives on after a first frame of %s', async (_, frame) => {
    await open(mine(), frame);
    expect((await ask('/hall.html')).status).toBe(200);
  });

  it('reads no long message but a console’s: not before the hello, and not from a hall', async () => {
    const long = JSON.stringify({ kind: 'watch', topic: 'x'.repeat(100), ['y'.repeat(8_000)]: 0 });
    expect(await open(mine(), long)).toEqual([]);
    expect(await open(mine(), hello(tokenFor('hall')), long)).toMatchObject([{ kind: 'admitted' }]);
    expect(await open(mine(), hello(tokenFor('console')), long)).toMatchObject([{ kind: 'admitted' }, { kind: 'answer', answer: { refusal: { code: 'malformed' } } }]);
  });

  it('keeps few who do not say who they are, and lets a window in among them', async () => {
    const silent = Array.from({ length: 40 }, () => new WebSocket(`ws://${ours()}/ws`, { origin: mine() }));
    for (const socket of silent) socket.on('error', () => undefined);
    await vi.waitFor(() => expect(silent.filter(({ readyState }) => readyState === WebSocket.CLOSED)).toHaveLength(24));
    expect(await open(mine(), hello(tokenFor('hall')))).toMatchObject([{ kind: 'admitted' }]);
    for (const socket of silent) socket.terminate();
  });

  it('answers nonsense from an admitted window, and lives on', async () => {
    const nonsense = ['null', '[]', '{"kind":"call"}', '{"kind":"call","n":1,"name":"__proto__","argument":{}}', '{"kind":"call","n":1,"name":"constructor","argument":{}}',
      '{"kind":"watch","topic":"toString"}', '{"kind":"time","sent":"now"}', '{"kind":"call","n":2,"name":"send","argument":{"id":"x","command":{"type":"boom"}}}'];
    const told = await open(mine(), hello(tokenFor('console')), ...nonsense);
    expect(told).toHaveLength(1 + nonsense.length);
    expect(told.slice(1).every(({ kind }) => kind === 'answer')).toBe(true);
    expect(faults).toEqual([]);
  });

  it.each(['GET / HTTP/1.1\r\nHost: [bad\r\n\r\n', '\x16\x03\x01\x02\x00\x01', 'GET /ws HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n\r\n'])('lives on after raw bytes', async (bytes) => {
    await new Promise<void>((resolve) => {
      const raw = connect(node.server.port, '127.0.0.1', () => raw.write(bytes));
      raw.on('error', () => resolve());
      raw.on('close', () => resolve());
      setTimeout(() => raw.destroy(), 200);
    });
    expect((await ask('/hall.html')).status).toBe(200);
  });

  it('lets go of a window that reads no more, before what waits for it fills the memory', async () => {
    expect(node.host.current.found(demoCommands())).toMatchObject({ ok: true });
    const socket = new WebSocket(`ws://${ours()}/ws`, { origin: mine() });
    await once(socket, 'open');
    socket.send(hello(tokenFor('console')));
    await once(socket, 'message');
    const closed = new Promise((resolve) => { socket.on('error', () => undefined).on('close', resolve); });
    socket.pause();
    // Each is answered with the list of a hundred people: twice as much as may wait.
    for (let n = 0; n < 50; n++) {
      for (let m = 0; m < 100; m++) socket.send(JSON.stringify({ kind: 'watch', topic: 'roster' }));
      await sleep(5);
    }
    socket.resume();
    await closed;
    expect(await open(mine(), hello(tokenFor('hall')))).toMatchObject([{ kind: 'admitted' }]);
  }, 30_000);
});
