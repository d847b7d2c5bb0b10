// When Electron's binary is offered, and that a no is remembered.
import { expect, test } from 'vitest';
import { offer } from '../../../electron/setup/offerElectron.mjs';

const given = (change: Partial<Parameters<typeof offer>[0]>) => {
  const done: string[] = [];
  const step = <T>(name: string, value: T) => (): Promise<T> => {
    done.push(name);
    return Promise.resolve(value);
  };
  const all = { isAttended: true, isRefused: () => false, remember: () => void done.push('remember'), isReachable: step('reach', true), ask: step('ask', true), fetch: step('fetch', 'electron'), ...change };
  return { done, all, step };
};

test('a yes fetches it', async () => {
  const { done, all } = given({});
  expect(await offer(all)).toBe('electron');
  expect(done).toEqual(['reach', 'ask', 'fetch']);
});

test('a no is remembered, and then nothing is asked any more', async () => {
  const { done, all } = given({ ask: () => Promise.resolve(false) });
  expect(await offer(all)).toBeUndefined();
  expect(done).toEqual(['reach', 'remember']);
  expect(await offer({ ...all, isRefused: () => true })).toBeUndefined();
  expect(done).toEqual(['reach', 'remember']);
});

test('where nobody is there to answer, or no network, nothing is asked and nothing remembered', async () => {
  const alone = given({ isAttended: false });
  expect(await offer(alone.all)).toBeUndefined();
  const offline = given({ isReachable: () => Promise.resolve(false) });
  expect(await offer(offline.all)).toBeUndefined();
  expect([alone.done, offline.done]).toEqual([[], []]);
});
