// What the console says of the limit of a result by time: beside the clock that is lengthened, in the pane that changes it, and what is wrong with what is typed there.
import { expect, test } from 'vitest';
import { readTimes } from '../../../../renderer/console/run/settings/readTimes.ts';
import { LimitNote } from '../../../../renderer/console/run/timer/LimitNote.tsx';
import { clock } from '../../../shared/samples.ts';
import { wordsOn } from '../onPage.ts';
import { chantOf } from './chant.ts';
import { runOf } from './pipaBocor.ts';

test('stands beside the clock with its key, and nowhere for a run that is not judged by time', () => {
  expect(wordsOn(<LimitNote run={runOf(['Arjuno'])} />)).toBe('Batas nilai tetap 12:00. Ubah di Aturan A');
  expect(wordsOn(<LimitNote run={chantOf(['Arjuno'])} />)).toBe('');
});

test('what is typed is read, or said to be wrong in its own field', () => {
  expect(readTimes({ target: '4', limit: '12:30' })).toEqual({ target: clock('4:00'), limit: clock('12:30') });
  expect(readTimes({ target: '', limit: '99:99' })).toEqual({ problems: { target: { code: 'missing' }, limit: { code: 'secondsOver59' } } });
  expect(readTimes({ target: '12:30', limit: '4:00' })).toEqual({ problems: { limit: { code: 'limitNotAfter' } } });
  expect(readTimes({ target: '0:00', limit: '4:00' })).toEqual({ problems: { target: { code: 'noTime' } } });
});
