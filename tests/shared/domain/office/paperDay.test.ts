// The day a paper is dated: that of what it records, the last one for what attests the whole retreat, or the one it is made on.
import { expect, test } from 'vitest';
import type { DocumentKind } from '../../../../shared/documents.ts';
import { paperDay } from '../../../../shared/domain/office/paperDay.ts';
import type { Day } from '../../../../shared/units.ts';
import { instant } from '../../../../shared/units.ts';

const retreat = { zone: 'WIB', endsOn: '2025-05-17' as Day } as const;
const moments = ['2025-05-10T09:00:00+07:00', '2025-05-17T23:59:00+07:00', '2025-05-30T00:30:00+07:00'];
const days = (kind: DocumentKind, done?: Day): readonly Day[] => moments.map((at) => paperDay(kind, instant(Date.parse(at)), retreat, done));

test.each(['rekap', 'ranking', 'resultRecord', 'dayRecap', 'followUpLetters', 'zeroReport'] as const)('%s: the day it is made, in the zone of the retreat', (kind) => {
  expect(days(kind)).toEqual(['2025-05-10', '2025-05-17', '2025-05-30']);
});

test.each(['certificates', 'committeeCertificates', 'winnerCertificates'] as const)('%s: the last day, whenever a copy is made', (kind) => {
  expect(days(kind)).toEqual(['2025-05-17', '2025-05-17', '2025-05-17']);
});

test.each(['implementation', 'implementationDocx'] as const)('%s: the day it is made, but none before the retreat is over', (kind) => {
  expect(days(kind)).toEqual(['2025-05-17', '2025-05-17', '2025-05-30']);
});

test('a draw bears its own day', () => {
  expect(days('drawRecord', '2025-05-02' as Day)).toEqual(['2025-05-02', '2025-05-02', '2025-05-02']);
});
