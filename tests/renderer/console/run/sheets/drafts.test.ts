// What is typed and not handed in outlives the screen, and belongs to one draw and one run.
import { expect, it } from 'vitest';
import { draftPlace, loadDrafts, loadPerson, saveDrafts, savePerson } from '../../../../../renderer/console/run/sheets/drafts.ts';
import type { Draft, Drafts } from '../../../../../renderer/console/run/sheets/gridState.ts';
import { emptyGrid } from '../../../../../renderer/console/run/sheets/gridState.ts';
import type { Instant, MemberId, RunId } from '../../../../../shared/units.ts';
import { team } from '../../../../shared/samples.ts';
import { keyboardAt } from '../keyboard.ts';
import { finished, runOf } from '../pipaBocor.ts';

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
const drawn = { seed: '7', at: 1000 as Instant, listHash: null, resultHash: null, reason: null };
const place = draftPlace(drawn, 'r1' as RunId);
const of = { kind: 'sheet', team: team(1), person: null } as const;
const draft = (texts: readonly string[], basedOn: number): Draft => ({ of, basedOn, texts, earlier: null, reason: 'Salah baca', going: 'sending', refusal: null });
const half: Drafts = { [team(1)]: draft(['5:3', '', ''], 1) };

it('comes back as it was typed', () => {
  const store = storage();
  saveDrafts(store, place, half);
  expect(loadDrafts(store, place)).toEqual({ [team(1)]: { ...draft(['5:3', '', ''], 1), going: 'typing' } });
});

it('does not come back in another draw or another run', () => {
  const store = storage();
  saveDrafts(store, place, half);
  expect(loadDrafts(store, draftPlace({ ...drawn, at: 2000 as Instant }, 'r1' as RunId))).toEqual({});
  expect(loadDrafts(store, draftPlace(drawn, 'r2' as RunId))).toEqual({});
});

it('leaves nothing behind once all is stored', () => {
  const store = storage();
  saveDrafts(store, place, half);
  saveDrafts(store, place, {});
  expect(store.kept.size).toBe(0);
});

it('is dropped when the host had taken it before the screen came back', () => {
  const store = storage();
  saveDrafts(store, place, { [team(1)]: draft(['5:30', '', ''], 0) });
  const keys = keyboardAt(runOf(['Arjuno'], { 0: finished(330) }), emptyGrid(loadDrafts(store, place), 'id'));
  keys.act({ kind: 'rows' });
  expect(keys.grid().drafts).toEqual({});
});

it('remembers whose sheets were shown, the one without a name among them', () => {
  const store = storage();
  expect(loadPerson(store, place)).toBeUndefined();
  for (const person of ['c2' as MemberId, null]) {
    savePerson(store, place, person);
    expect(loadPerson(store, place)).toBe(person);
  }
});
