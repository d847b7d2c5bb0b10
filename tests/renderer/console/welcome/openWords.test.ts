// What the doors say of files: when they were opened, what they ask, and what happened to them.
import { describe, expect, it } from 'vitest';
import { noticeText, questionWords } from '../../../../renderer/console/welcome/openWords.ts';
import { openedWhen } from '../../../../renderer/console/welcome/useOpenedWhen.ts';
import type { OpenQuestion } from '../../../../shared/contract.ts';
import { openChoices } from '../../../../shared/contract.ts';
import { instant, languages } from '../../../../shared/units.ts';

const at = (text: string) => instant(Date.parse(text));

describe('when a retreat was opened', () => {
  const now = at('2025-05-16T08:12:00+07:00');
  it.each([
    ['2025-05-16T07:58:00+07:00', 'hari ini 07.58'],
    ['2025-05-16T00:01:00+07:00', 'hari ini 00.01'],
    ['2025-05-15T23:59:00+07:00', 'kemarin 23.59'],
    ['2025-05-13T16:20:00+07:00', '13 Mei 2025'],
  ])('%s is %s', (opened, said) => expect(openedWhen(at(opened), now, 'WIB', 'id')).toBe(said));
  it('depends on the laptop’s day', () => expect(openedWhen(at('2025-05-15T23:30:00+07:00'), now, 'WIT', 'en')).toBe('today 01:30'));
});

const questions: readonly OpenQuestion[] = [
  { kind: 'older', name: 'Retret.kompak', missing: 12 },
  { kind: 'forked', name: 'Retret.kompak', shared: 1234, inFile: 5, onLaptop: 7 },
  { kind: 'damaged', name: 'Retret.kompak', firstBad: 41, intact: 40, onLaptop: 60 },
];

describe('a file that asks before it is opened', () => {
  it('offers every choice in exactly one question', () => {
    expect(questions.flatMap((question) => questionWords(question, 'id').choices).toSorted()).toEqual(openChoices.toSorted());
  });
  it('says the numbers that decide, in either language', () => {
    for (const language of languages) {
      expect(questionWords({ kind: 'older', name: 'A', missing: 12 }, language).what).toMatch(/"A".*12/);
      expect(questionWords({ kind: 'damaged', name: 'A', firstBad: 41, intact: 40, onLaptop: 60 }, language).title).toContain('41');
    }
    expect(questionWords({ kind: 'forked', name: 'A', shared: 1234, inFile: 5, onLaptop: 7 }, 'id').what).toMatch(/1\.234.*5.*7/);
  });
  it('says afterwards what was lost', () => {
    expect(noticeText({ kind: 'rebuilt', name: 'B', records: 60, lost: 2 }, 'id')).toBe('Disusun ulang sebagai "B": 60 catatan selamat, 2 hilang.');
  });
});
