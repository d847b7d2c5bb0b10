// A cancelled exercise never looks like an open one that nobody scored yet; it cancels none.
import { expect, it } from 'vitest';
import { WaitingTimer } from '../../../../renderer/console/run/timer/WaitingTimer.tsx';
import { timerText } from '../../../../shared/text/run/timer.ts';
import { wordsOn } from '../onPage.ts';
import { runOf } from './pipaBocor.ts';

const blank = runOf(['Arjuno']);
const cancelled = { ...blank, cancelled: { reason: 'Hujan', replacedBy: null } };

it('has no time to start, and says so beside the clock', () => {
  expect(wordsOn(<WaitingTimer run={blank} act={() => undefined} />)).toMatch(/^Belum dimulai .*Mulai/);
  expect(wordsOn(<WaitingTimer run={cancelled} act={() => undefined} />)).toMatch(/^Dibatalkan (?!.*Mulai)/);
});
it('is told from the others in the list', () => {
  expect((['open', 'verified', 'closed', 'cancelled'] as const).map((now) => timerText.id.runIs('Pipa Bocor', now)))
    .toEqual(['Pipa Bocor', 'Pipa Bocor · dibacakan', 'Pipa Bocor · tuntas', 'Pipa Bocor · batal']);
  expect(timerText.en.runIs('Pipa Bocor', 'cancelled')).toBe('Pipa Bocor · cancelled');
});
