// The guards as they are hung into a session and a page: both permission handlers over every name, and every way out shut.
import type { Session, WebContents } from 'electron/main';
import { expect, test } from 'vitest';
import { guardContents, guardSession } from '../../../../electron/shell/door/guards.ts';
import { PERMISSIONS } from './permissions.ts';

/** Takes down what it is given, as Electron's session would. */
const takeSession = () => {
  const taken: Record<string, (...args: never[]) => unknown> = {};
  const take = (name: string) => (handler: (...args: never[]) => unknown): void => { taken[name] = handler; };
  const session = {
    setPermissionRequestHandler: take('request'), setPermissionCheckHandler: take('check'), setDevicePermissionHandler: take('device'),
    setDisplayMediaRequestHandler: take('displayMedia'), setSpellCheckerEnabled: take('spelling'),
    on: (name: string, handler: (...args: never[]) => unknown) => take(name)(handler), webRequest: { onBeforeRequest: take('beforeRequest') },
  };
  guardSession(session as unknown as Session, false);
  return taken as Record<string, unknown>;
};
const page = (url: string) => ({ getURL: () => url }) as WebContents;

test('both permission handlers agree on every name, for our pages and for strangers', () => {
  const { request, check, device } = takeSession() as {
    request: (contents: WebContents, name: string, answer: (isGranted: boolean) => void) => void; check: (contents: WebContents | null, name: string) => boolean; device: () => boolean;
  };
  for (const [name, isGranted] of Object.entries(PERMISSIONS)) {
    for (const [url, expected] of [['app://kompak/console.html', isGranted], ['https://kompak.example/', false], ['', false]] as const) {
      let answered: boolean | undefined;
      request(page(url), name, (answer) => { answered = answer; });
      expect([name, url, answered, check(page(url), name)]).toEqual([name, url, expected, expected]);
    }
    expect([name, check(null, name)]).toEqual([name, false]);
  }
  expect(device()).toBe(false);
});

test('a download is stopped, a request that leaves the machine is cancelled, spelling and screen sharing are off', () => {
  const taken = takeSession();
  let prevented = 0;
  (taken['will-download'] as (event: object) => void)({ preventDefault: () => { prevented += 1; } });
  expect(prevented).toBe(1);
  const answers: unknown[] = [];
  for (const url of ['app://kompak/hall.html', 'https://example.com/']) {
    (taken['beforeRequest'] as (request: object, answer: (given: unknown) => void) => void)({ url, resourceType: 'mainFrame' }, (given) => answers.push(given));
  }
  expect(answers).toEqual([{ cancel: false }, { cancel: true }]);
  expect([taken['spelling'], taken['displayMedia']]).toEqual([false, null]);
});

test('a page may load itself again; everything else it could become is stopped, also from a frame, a redirect or a dropped file', () => {
  const handlers = new Map<string, (event: object) => void>();
  let open: ((details: object) => unknown) | undefined;
  guardContents({
    getURL: () => 'app://kompak/console.html', on: (name: string, handler: (event: object) => void) => handlers.set(name, handler),
    setWindowOpenHandler: (handler: (details: object) => unknown) => { open = handler; },
  } as unknown as WebContents);
  const isStopped = (name: string, url: string): boolean => {
    let stopped = false;
    handlers.get(name)?.({ url, preventDefault: () => { stopped = true; } });
    return stopped;
  };
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    expect([name, isStopped(name, 'app://kompak/console.html')]).toEqual([name, false]);
    for (const url of ['app://kompak/hall.html', 'https://example.com/', 'file:///home/a/dropped.xlsx']) expect([name, url, isStopped(name, url)]).toEqual([name, url, true]);
  }
  expect(isStopped('will-attach-webview', 'app://kompak/console.html')).toBe(true);
  expect(open?.({ url: 'app://kompak/console.html' })).toEqual({ action: 'deny' });
});
