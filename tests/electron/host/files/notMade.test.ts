// A new retreat that does not come about, refused or cut off by its disk: no file and nothing open is left of it.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderForTest, onLaptop, someRetreat } from '../onLaptop.ts';

it('a retreat that is refused leaves no file behind', () => {
  const laptop = onLaptop();
  const wrong = someRetreat('Terbalik');
  const answer = laptop.current.found([{ ...wrong, fields: { ...(wrong as Extract<typeof wrong, { type: 'createRetreat' }>).fields, endsOn: '2025-05-01' } } as never]);
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'datesReversed' } });
  expect(laptop.files.recent()).toEqual([]);
});

it.each([
  ['goes away', () => undefined],
  ['can no longer be looked into', (folder: string) => writeFileSync(folder, '')],
])('a retreat whose disk %s while it is made is not left open half made', (_, after) => {
  const laptop = onLaptop();
  const folder = folderForTest();
  const answer = laptop.current.found([someRetreat('Setengah'), { type: 'changeOperator', name: 'Budi' }], join(folder, 'setengah.kompak'), undefined, (number) => {
    if (number !== 1) return;
    rmSync(folder, { recursive: true });
    after(folder);
  });
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'cannotWrite' } });
  expect(laptop.current.path()).toBeNull();
});
