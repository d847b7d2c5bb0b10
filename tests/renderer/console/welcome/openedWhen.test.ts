// What the doors say of a file: when it was opened.
import { describe, expect, it } from 'vitest';
import { openedWhen } from '../../../../renderer/console/welcome/useOpenedWhen.ts';
import { instant } from '../../../../shared/units.ts';

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
