// What is typed and not saved is kept for one file: the next one that is opened, a rehearsal or a restored copy, shows nothing of it, and the first one still has it. What the host has taken goes, and what was typed after it stays.
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BranchContext } from '../../../renderer/console/branch.ts';
import type { BranchId } from '../../../shared/units.ts';
import type { Change } from '../../../renderer/console/useKept.ts';
import { letGo, useKept } from '../../../renderer/console/useKept.ts';

const store = new Map<string, string>();
beforeEach(() => vi.stubGlobal('sessionStorage', { getItem: (place: string) => store.get(place) ?? null, setItem: (place: string, text: string) => store.set(place, text), removeItem: (place: string) => store.delete(place) }));
afterEach(() => {
  store.clear();
  vi.unstubAllGlobals();
});

type Keep = (typed: string | Change<string>) => void;
type Look = () => string | null;
const Note = ({ onDrawn }: { readonly onDrawn?: (keep: Keep, look: Look) => void }) => {
  const [kept, keep, look] = useKept<string>('progress of j1');
  onDrawn?.(keep, look);
  return <p>{kept}</p>;
};
const drawn = (branch: string, onDrawn?: (keep: Keep, look: Look) => void): string =>
  renderToStaticMarkup(<BranchContext value={branch as BranchId}><Note {...(onDrawn === undefined ? {} : { onDrawn })} /></BranchContext>);

test('a note typed in one file is not in the next', () => {
  const keeps: Keep[] = [];
  drawn('a1', (keep) => keeps.push(keep));
  keeps.at(-1)?.('Gladi: sudah selesai');
  expect(drawn('b2')).toBe('<p></p>');
  expect(drawn('a1')).toBe('<p>Gladi: sudah selesai</p>');
});

test('of two places where one draft is drawn neither lags behind the other', () => {
  const keeps: Keep[] = [];
  for (let n = 0; n < 2; n += 1) drawn('a1', (keep) => keeps.push(keep));
  keeps[0]?.('sudah');
  keeps[1]?.((now) => `${now ?? ''} selesai`);
  expect(drawn('a1')).toBe('<p>sudah selesai</p>');
  for (const [taken, left] of [['sudah', '<p>sudah selesai</p>'], ['sudah selesai', '<p></p>']] as const) {
    keeps[0]?.(letGo<string>(taken));
    expect(drawn('a1')).toBe(left);
  }
});

test('whoever waited for an answer sees what is typed by then', () => {
  const [keeps, looks]: [Keep[], Look[]] = [[], []];
  drawn('a1', (keep, look) => { keeps.push(keep); looks.push(look); });
  expect(looks[0]?.()).toBeNull();
  keeps[0]?.('sudah');
  expect(looks[0]?.()).toBe('sudah');
});
