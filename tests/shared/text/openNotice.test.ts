// What is told of a retreat file once it is open: its name, and what became of the one that was chosen.
import { expect, it } from 'vitest';
import { noticeWords } from '../../../shared/text/openNotice.ts';

it('names the file and what is in it', () => {
  expect(noticeWords({ kind: 'rebuilt', name: 'B.kompak', records: 60, lost: 2 }, 'id').what).toMatch(/^"B\.kompak" memuat 60 catatan, 2 hilang\./);
  expect(noticeWords({ kind: 'rebuilt', name: 'B.kompak', records: 60, lost: 0 }, 'id').what).not.toContain('hilang');
  expect(noticeWords({ kind: 'copiedHere', name: 'B.kompak' }, 'en').title).toBe('The file was copied to this laptop');
  expect(noticeWords({ kind: 'branched', name: 'B.kompak' }, 'en').what).toContain('"B.kompak"');
});
