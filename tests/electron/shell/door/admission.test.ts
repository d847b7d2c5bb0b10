// Who is let in at the IPC door, and which texts are messages.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admittedRole, readMessage } from '../../../../electron/shell/door/admission.ts';
import { LONGEST_MESSAGE } from '../../../../shared/hostMessages.ts';

const frame = (url: string) => ({ url });

describe('admittedRole', () => {
  test('the main frame of a window that shows its own page', () => {
    for (const role of ['console', 'hall', 'report'] as const) {
      const own = frame(`app://kompak/${role}.html`);
      expect(admittedRole(own, own, role)).toBe(role);
    }
  });

  const own = frame('app://kompak/console.html');
  test.each<[string, ReturnType<typeof frame> | null, ReturnType<typeof frame>, 'console' | 'hall' | undefined]>([
    ['a frame that is gone', null, own, 'console'],
    ['a frame inside the page, at the same address', frame(own.url), own, 'console'],
    ['a window nobody opened', own, own, undefined],
    ['a hall window that shows the console', own, own, 'hall'],
  ])('not %s', (_, sender, main, role) => expect(admittedRole(sender, main, role)).toBeUndefined());

  test.each(['about:blank', 'null', '', 'https://kompak/console.html', 'file:///console.html', 'data:text/html,x', 'app://kompak/none.html'])('not a page at %s', (url) => {
    const other = frame(url);
    expect(admittedRole(other, other, 'console')).toBeUndefined();
  });
});

describe('readMessage', () => {
  test('any JSON value within the limit, boxed', () => {
    expect(readMessage('{"kind":"time","sent":1}')).toEqual({ value: { kind: 'time', sent: 1 } });
    expect(readMessage('null')).toEqual({ value: null });
  });
  test.each([undefined, null, 1, true, {}, [], ['{}'], new Date(), new Map(), '', '{', 'NaN', "{'a':1}"])('not %s', (text) => {
    expect(readMessage(text)).toBeUndefined();
  });
  test('not what is too long, though it be JSON', () => {
    expect(readMessage(JSON.stringify('x'.repeat(LONGEST_MESSAGE - 2)))).toBeDefined();
    expect(readMessage(JSON.stringify('x'.repeat(LONGEST_MESSAGE - 1)))).toBeUndefined();
  });
  test('never throws', () => {
    fc.assert(fc.property(fc.anything(), (anything) => void readMessage(anything)));
  });
});
