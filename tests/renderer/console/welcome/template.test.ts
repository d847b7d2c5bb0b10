// Which last day follows from the first one in the form of a new retreat, and what is asked of the host for what was chosen.
import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../../../../renderer/console/retreatDraft.ts';
import { templateOf, withLastDay } from '../../../../renderer/console/welcome/template.ts';
import type { FileHandle } from '../../../../shared/units.ts';

const starting = (startsOn: string, endsOn = '') => ({ ...emptyDraft('WIB'), startsOn, endsOn });

describe('the last day', () => {
  test('follows the first one by two days, over the end of a month and a year too, as long as nobody has chosen it', () => {
    expect(withLastDay(starting('2026-05-14'), 'threeDays', false).endsOn).toBe('2026-05-16');
    expect(withLastDay(starting('2026-12-30'), 'threeDays', false).endsOn).toBe('2027-01-01');
    expect(withLastDay(starting('2026-05-14', '2026-05-15'), 'threeDays', false).endsOn).toBe('2026-05-16');
  });
  test('stays as it was chosen, where it is not three days that are begun with, and while the year is still being typed', () => {
    expect(withLastDay(starting('2026-05-14', '2026-05-15'), 'threeDays', true).endsOn).toBe('2026-05-15');
    expect(withLastDay(starting('2026-05-14'), 'empty', false).endsOn).toBe('');
    for (const typed of ['', '0002-05-14', '0202-05-14', '2026-02-31']) expect(withLastDay(starting(typed), 'threeDays', false).endsOn, typed).toBe('');
  });
});

test('what is chosen is asked of the host: three days in the language of the window, a file by its handle, nothing for an empty one', () => {
  expect(templateOf('threeDays', 'en')).toEqual({ kind: 'threeDays', language: 'en' });
  expect(templateOf('empty', 'id')).toBeNull();
  expect(templateOf('f7' as FileHandle, 'id')).toEqual({ kind: 'like', file: 'f7' });
});
