// What is typed and not handed in outlives the screen, and belongs to one draw and one run.
import { expect, it } from 'vitest';
import { draftPlace, loadDrafts, saveDrafts } from '../../../../../renderer/console/run/sheets/drafts.ts';
import type { Drafts } from '../../../../../renderer/console/run/sheets/grid.ts';
import { emptyGrid } from '../../../../../renderer/console/run/sheets/grid.ts';
import type { Instant, RunId } from '../../../../../shared/units.ts';
import { keyboardAt } from '../keyboard.ts';
import { finished, runOf, team } from '../pipaBocor.ts';

/** The browser's session storage, which Node lacks. */
const storage = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};
const draw = { seed: '7', at: 1000 as Instant, listHash: null, resultHash: null, reason: null };
const place = draftPlace(draw, 'r1' as RunId);
const half: Drafts = { [team(1)]: { basedOn: 1, texts: ['5:3', '', ''], going: 'sending', refusal: null } };

it('comes back as it was typed', () => {
  const store = storage();
  saveDrafts(store, place, half);
  expect(loadDrafts(store, place)).toEqual({ [team(1)]: { basedOn: 1, texts: ['5:3', '', ''], going: 'typing', refusal: null } });
});

it('does not come back in another draw or another run', () => {
  const store = storage();
  saveDrafts(store, place, half);
  expect(loadDrafts(store, draftPlace({ ...draw, at: 2000 as Instant }, 'r1' as RunId))).toEqual({});
  expect(loadDrafts(store, draftPlace(draw, 'r2' as RunId))).toEqual({});
});

it('leaves nothing behind once all is stored', () => {
  const store = storage();
  saveDrafts(store, place, half);
  saveDrafts(store, place, {});
  expect(store.kept.size).toBe(0);
});

it('is dropped when the host had taken it before the screen came back', () => {
  const store = storage();
  saveDrafts(store, place, { [team(1)]: { basedOn: 0, texts: ['5:30', '', ''], going: 'sending', refusal: null } });
  const keys = keyboardAt(runOf(['Arjuno'], { 0: finished(330) }), emptyGrid(loadDrafts(store, place), 'id'));
  keys.act({ kind: 'rows' });
  expect(keys.grid().drafts).toEqual({});
});
