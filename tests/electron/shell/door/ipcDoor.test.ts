// The IPC door under fire: ten thousand payloads from our own page and from strangers, over a real host that must store nothing of them.
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../../../../electron/host/host.ts';
import { bareHost } from '../../../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../../../electron/host/plainNode/places.ts';
import { LONGEST_MESSAGE } from '../../../../shared/hostMessages.ts';
import { DOCUMENT_BEGINS, TO_HOST } from '../../../../electron/shell/door/channels.ts';
import type { DoorContents, DoorEvent, Messages } from '../../../../electron/shell/door/ipcDoor.ts';
import { ipcDoor } from '../../../../electron/shell/door/ipcDoor.ts';
import type { WindowRole } from '../../../../shared/contract.ts';
import type { ToWindow } from '../../../../shared/hostMessages.ts';
import { WHO_MAY_CALL, WHO_MAY_WATCH } from '../../../../shared/contract.ts';
import { demoCommands } from '../../../../shared/library/demoRetreat.ts';

const RUNS = 10_000;
const CONSOLE = 1;
const HALL = 2;
const SECRET = 'Siti Rahmawati';

let folder: string;
let host: Host;
let toMain: EventEmitter;
let faults: string[];
let refused: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kompak-door-'));
  [faults, refused, toMain] = [[], [], new EventEmitter()];
  host = bareHost({ folders: foldersOf(folder), onNotice: (notice) => { faults.push(notice); } });
  expect(host.current.found(demoCommands())).toMatchObject({ ok: true });
  const roles = new Map<number, WindowRole>([[CONSOLE, 'console'], [HALL, 'hall']]);
  ipcDoor(toMain as Messages, { roleOf: (id) => roles.get(id), connect: host.connect, onRefused: (why) => { refused.push(why); } });
});
afterEach(() => {
  host.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A window and what it was told. */
const windowAt = (id: number, url: string) => {
  const told: ToWindow[] = [];
  const life = new EventEmitter();
  const mainFrame = { url };
  const sender: DoorContents = {
    id, mainFrame, send: (_, text) => { told.push(JSON.parse(text) as ToWindow); },
    once: (event, listener) => life.once(event, listener), on: (event, listener) => life.on(event, listener),
  };
  const say = (channel: string, text?: unknown, senderFrame: DoorEvent['senderFrame'] = mainFrame): void => { toMain.emit(channel, { sender, senderFrame } satisfies DoorEvent, text); };
  return { say, told, life };
};
const seq = (): number | undefined => host.current.safety()?.seq;

const names = [...Object.keys(WHO_MAY_CALL), '__proto__', 'constructor', 'toString', '', 'nothing'];
const topics = [...Object.keys(WHO_MAY_WATCH), '__proto__', 'constructor', ''];
/** Never a file, a folder or a preference: only what no schema lets through. */
const hostile = fc.oneof(
  fc.anything(),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.json(),
  fc.record({ kind: fc.constant('call'), n: fc.anything(), name: fc.constantFrom(...names), argument: fc.record({ unreadable: fc.jsonValue() }) }, { requiredKeys: [] }).map((value) => JSON.stringify(value)),
  fc.record({ kind: fc.constant('call'), n: fc.integer(), name: fc.constant('send'), argument: fc.record({ id: fc.string(), command: fc.record({ type: fc.string(), name: fc.constant(SECRET) }) }) }).map((value) => JSON.stringify(value)),
  fc.record({ kind: fc.constantFrom('watch', 'unwatch', 'time', 'nothing'), topic: fc.constantFrom(...topics), sent: fc.jsonValue() }, { requiredKeys: ['kind'] }).map((value) => JSON.stringify(value)),
);
const channel = fc.constantFrom(DOCUMENT_BEGINS, TO_HOST, TO_HOST, TO_HOST);

describe('ten thousand payloads', () => {
  test('from our own console: none throws, none is a fault, nothing is stored', { timeout: 60_000 }, () => {
    const own = windowAt(CONSOLE, 'app://kompak/console.html');
    own.say(DOCUMENT_BEGINS);
    const before = seq();
    fc.assert(fc.property(channel, hostile, (to, payload) => own.say(to, payload)), { numRuns: RUNS });
    expect([seq(), faults]).toEqual([before, []]);
  });

  test('from strangers: every one is refused, answered by nothing, and its words are not written down', { timeout: 60_000 }, () => {
    const strangers = [
      windowAt(CONSOLE, `https://kompak.example/${SECRET}`), windowAt(CONSOLE, 'app://kompak/hall.html'), windowAt(HALL, 'app://kompak/console.html'),
      windowAt(99, 'app://kompak/console.html'), windowAt(CONSOLE, 'about:blank'), windowAt(CONSOLE, `data:text/html,${SECRET}`),
    ];
    const inside = windowAt(CONSOLE, 'app://kompak/console.html');
    const before = seq();
    fc.assert(fc.property(fc.constantFrom(...strangers), channel, hostile, (window, to, payload) => window.say(to, payload)), { numRuns: RUNS / 2 });
    fc.assert(fc.property(fc.constantFrom(null, { url: 'app://kompak/console.html' }, { url: 'https://kompak.example/' }), channel, hostile, (frame, to, payload) => inside.say(to, payload, frame)), { numRuns: RUNS / 2 });
    expect(refused).toHaveLength(RUNS);
    expect([seq(), faults, [...strangers, inside].flatMap(({ told }) => told)]).toEqual([before, [], []]);
    expect(refused.join()).not.toContain(SECRET);
  });
});

test('a hall may not command, whatever it says it is', () => {
  const hall = windowAt(HALL, 'app://kompak/hall.html');
  hall.say(DOCUMENT_BEGINS);
  const before = seq();
  for (const name of Object.keys(WHO_MAY_CALL).filter((each) => !(WHO_MAY_CALL[each as keyof typeof WHO_MAY_CALL] as readonly WindowRole[]).includes('hall'))) {
    hall.say(TO_HOST, JSON.stringify({ kind: 'call', n: 1, name, argument: {}, role: 'console' }));
  }
  expect(seq()).toBe(before);
});

test('what is too long is refused before it is read', () => {
  const own = windowAt(CONSOLE, 'app://kompak/console.html');
  own.say(DOCUMENT_BEGINS);
  own.say(TO_HOST, 'x'.repeat(LONGEST_MESSAGE + 1));
  expect(refused).toEqual(['a message that is too long or no JSON']);
});

test('a document that has ended is told nothing more, neither by a new one nor after a crash', () => {
  const own = windowAt(CONSOLE, 'app://kompak/console.html');
  const watch = (): void => own.say(TO_HOST, JSON.stringify({ kind: 'watch', topic: 'preferences' }));
  own.say(DOCUMENT_BEGINS);
  watch();
  own.say(DOCUMENT_BEGINS);
  const before = own.told.length;
  host.publish();
  expect(own.told).toHaveLength(before);
  watch();
  own.life.emit('render-process-gone');
  watch();
  expect(own.told).toHaveLength(before + 1);
});
