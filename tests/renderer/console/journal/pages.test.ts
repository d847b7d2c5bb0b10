// Pages of the journal put together: nothing twice, nothing missing without being noticed.
import { describe, expect, it } from 'vitest';
import { withNewest, withOlder } from '../../../../renderer/console/journal/pages.ts';
import type { JournalEntry, JournalPage } from '../../../../shared/domain/journal.ts';
import { moment } from '../../../shared/given.ts';

const entry = (seq: number): JournalEntry => ({ seq, at: moment(seq), operator: 'Sari', facts: [{ type: 'timerPaused' }], run: null, team: null, names: {}, sheet: null, person: null, member: null, session: null, form: null, before: null });
const entries = (from: number, to: number): readonly JournalEntry[] => Array.from({ length: from - to + 1 }, (_, i) => entry(from - i));
const page = (from: number, to: number): JournalPage => ({ entries: entries(from, to), total: from });
const seqs = (list: readonly JournalEntry[]) => list.map(({ seq }) => seq);

describe('a new record', () => {
  it('comes on top of what was read', () => {
    expect(seqs(withNewest(entries(9, 2), page(10, 6)))).toEqual(seqs(entries(10, 2)));
  });
  it('replaces everything when more came than a page holds', () => {
    expect(seqs(withNewest(entries(9, 2), page(30, 20)))).toEqual(seqs(entries(30, 20)));
  });
  it('leaves nothing of another filter', () => expect(withNewest(entries(9, 2), { entries: [], total: 0 })).toEqual([]));
});

it('an older page goes below, once', () => {
  expect(seqs(withOlder(entries(9, 5), page(6, 1)))).toEqual(seqs(entries(9, 1)));
});
