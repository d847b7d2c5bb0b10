// What the desk says of a wall nobody sees, of an exercise that is over, and where a dispute is noted.
import { expect, test } from 'vitest';
import { LiveTag } from '../../../../renderer/console/run/hall/LiveTag.tsx';
import { SheetLegend } from '../../../../renderer/console/run/sheetsOut/SheetLegend.tsx';
import { WaitingTimer } from '../../../../renderer/console/run/timer/WaitingTimer.tsx';
import type { Run } from '../../../../shared/domain/things.ts';
import { onPage, wordsOn } from '../onPage.ts';
import { finished, runOf } from './pipaBocor.ts';

const waiting = (more: Partial<Run>, isScored: boolean): string =>
  wordsOn(<WaitingTimer run={runOf(['Arjuno'], isScored ? { 0: finished(330) } : {}, more)} act={() => undefined} />);

test('the wall is live only where somebody can see it', () => {
  expect(wordsOn(<LiveTag isSeen />)).toBe('Tampil');
  expect(wordsOn(<LiveTag isSeen={false} />)).toBe('Belum terbuka');
  expect(onPage(<LiveTag isSeen={false} />)).toContain('is-off');
});
test('an exercise that was scored or read back is not said to wait for its beginning', () => {
  expect(waiting({}, false)).toMatch(/^Belum dimulai Pipa Bocor .* Mulai /);
  expect(waiting({}, true)).toMatch(/^Waktu tidak berjalan Pipa Bocor .* Mulai /);
  expect(waiting({ stage: 'closed' }, true)).toMatch(/^Sudah selesai Pipa Bocor .* Jalankan waktu lagi /);
});
test('the legend of the sheets leads to where a dispute is noted', () => {
  expect(wordsOn(<SheetLegend hasRatings={false} />)).toContain('Disanggah, dicatat di Baca ulang');
  expect(wordsOn(<SheetLegend hasRatings />, 'en')).toContain('Disputed, noted in Read back');
});
