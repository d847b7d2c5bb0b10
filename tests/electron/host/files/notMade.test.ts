// A new retreat that does not come about, refused or cut off by its disk: no file and nothing open is left of it, and the one that was open stays so.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
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

const fault = (number: number): void => { if (number === 1) throw new Error('a bug'); };

it.each<[string, Command, (number: number) => void, (found: () => unknown) => void]>([
  ['is refused', someRetreat('Retret Tiga'), () => undefined, (found) => expect(found()).toMatchObject({ ok: false })],
  ['fails by a bug', { type: 'changeOperator', name: 'Budi' }, fault, (found) => expect(found).toThrow('a bug')],
])('the open retreat stays open, whole and taking commands, when a new one %s half way', (_, second, before, fails) => {
  const laptop = onLaptop();
  const { current, files, folder } = laptop;
  const path = laptop.found('Retret Satu');
  const seen = (): unknown => [current.path(), current.state(), current.safety(), files.leftOpen(), files.recent(), readdirSync(folder, { recursive: true }).toSorted()];
  const held = seen();
  fails(() => current.found([someRetreat('Retret Dua'), second], undefined, undefined, before));
  expect(seen()).toEqual(held);
  expect([existsSync(path), laptop.give({ type: 'changeOperator', name: 'Sari' })]).toEqual([true, null]);
  expect(current.safety()).toMatchObject({ seq: 2, witnessBehind: false });
  expect(laptop.faults).toEqual([]);
});

it('a new retreat takes the place of the open one only when it is whole', () => {
  const laptop = onLaptop();
  laptop.found('Retret Satu');
  const names: (string | undefined)[] = [];
  const answer = laptop.current.found([someRetreat('Retret Dua'), { type: 'changeOperator', name: 'Budi' }], undefined, undefined, () => names.push(laptop.current.state().retreat?.name));
  expect(answer.ok).toBe(true);
  expect([...names, laptop.current.state().retreat?.name, laptop.current.state().operator]).toEqual(['Retret Satu', 'Retret Satu', 'Retret Dua', 'Budi']);
});
