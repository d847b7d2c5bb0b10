// A screen that comes later: nothing until it is here, all of it from then on, and asked for again where it could not come.
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadedLater } from '../../../renderer/console/loadedLater.ts';

const Screen = ({ name }: { readonly name: string }) => <p>{name}</p>;

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

test('is drawn at once when it was fetched before, and fetched once', async () => {
  const load = vi.fn(() => Promise.resolve(Screen));
  const Later = loadedLater(load);
  expect(renderToStaticMarkup(<Later name="Peserta" />)).toBe('');
  await Promise.all([Later.fetch(), Later.fetch()]);
  expect(renderToStaticMarkup(<Later name="Peserta" />)).toBe('<p>Peserta</p>');
  expect(load).toHaveBeenCalledTimes(1);
});

test('is asked for again for as long as it cannot come', async () => {
  let isAway = true;
  const load = vi.fn(() => (isAway ? Promise.reject(new Error('away')) : Promise.resolve(Screen)));
  const Later = loadedLater(load, () => Promise.resolve(false));
  const fetched = Later.fetch();
  await vi.advanceTimersByTimeAsync(1_600);
  expect(renderToStaticMarkup(<Later name="Peserta" />)).toBe('');
  expect(load).toHaveBeenCalledTimes(4);
  isAway = false;
  await vi.advanceTimersByTimeAsync(500);
  await fetched;
  expect(renderToStaticMarkup(<Later name="Peserta" />)).toBe('<p>Peserta</p>');
});

test('that the browser does not ask for again, though the host is back, is said to be missing, with the way to it', async () => {
  let isThere = false;
  let isKnown = false;
  const Later = loadedLater(() => (isKnown ? Promise.resolve(Screen) : Promise.reject(new Error('remembered'))), () => Promise.resolve(isThere));
  void Later.fetch();
  await vi.advanceTimersByTimeAsync(5_000);
  const drawn = (): string => renderToStaticMarkup(<MantineProvider><Later name="Peserta" /></MantineProvider>);
  expect(drawn()).not.toContain('Bagian ini');
  isThere = true;
  await vi.advanceTimersByTimeAsync(1_100);
  expect(drawn()).toContain('Bagian ini belum termuat');
  expect(drawn()).toContain('<button');
  isKnown = true;
  await vi.advanceTimersByTimeAsync(600);
  expect(drawn()).toContain('<p>Peserta</p>');
});
