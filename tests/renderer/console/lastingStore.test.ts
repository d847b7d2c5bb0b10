// What is typed outlives the window it was typed in, until it is handed in or thrown away; each window keeps its own.
import { describe, expect, it } from 'vitest';
import { forgetCopies, lastingStore, placeIn } from '../../../renderer/console/lastingStore.ts';
import { draftPlace, loadDrafts, saveDrafts } from '../../../renderer/console/run/sheets/drafts.ts';
import type { Draft } from '../../../renderer/console/run/sheets/gridState.ts';
import type { BranchId, Instant, RunId } from '../../../shared/units.ts';
import { team } from '../../shared/samples.ts';

/** A browser's storage, which Node lacks. */
const storage = () => {
  const kept = new Map<string, string>();
  return {
    get length() { return kept.size; },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};
const place = draftPlace({ seed: '7', at: 1000 as Instant, listHash: null, resultHash: null, reason: null }, 'r1' as RunId);
const correction: Draft = { of: { kind: 'sheet', team: team(1), person: null }, basedOn: 1, texts: ['5:03', '', ''], earlier: null, reason: 'Salah ba', going: 'typing', refusal: null };

describe('a correction that was being typed', () => {
  it('is there in the next window, reason and all, when app and host started anew', () => {
    const copies = storage();
    saveDrafts(lastingStore(storage(), copies), place, { [team(1)]: correction });
    expect(loadDrafts(lastingStore(storage(), copies), place)).toEqual({ [team(1)]: correction });
  });
  it('is gone everywhere once it was handed in or thrown away', () => {
    const copies = storage();
    const store = lastingStore(storage(), copies);
    saveDrafts(store, place, { [team(1)]: correction });
    saveDrafts(store, place, { [team(1)]: { ...correction, going: 'sent' } });
    expect([loadDrafts(store, place), copies.length]).toEqual([{}, 0]);
  });
  it('is not mixed up with what another window has', () => {
    const copies = storage();
    const [one, other] = [lastingStore(storage(), copies), lastingStore(storage(), copies)];
    saveDrafts(one, place, { [team(1)]: correction });
    saveDrafts(other, place, { [team(1)]: { ...correction, reason: 'Lain' } });
    expect(loadDrafts(one, place)).toEqual({ [team(1)]: correction });
  });
});

it('goes with the personal data of its own retreat, in every branch, and nothing of another retreat goes with it', () => {
  const copies = storage();
  copies.setItem('another site’s', 'stays');
  const typed = (branch: string): string => placeIn(branch as BranchId, place);
  for (const branch of ['a1', 'a2', 'a', 'b1']) lastingStore(storage(), copies).setItem(typed(branch), 'Ani');
  forgetCopies(copies, ['a1', 'a2'] as BranchId[]);
  expect(['a1', 'a2', 'a', 'b1'].map((branch) => lastingStore(storage(), copies).getItem(typed(branch)))).toEqual([null, null, 'Ani', 'Ani']);
  expect([copies.length, copies.key(0)]).toEqual([3, 'another site’s']);
});
