// The last hundred commands can be taken back after a restart too, one by one, and what was before them stays.
import { expect, it } from 'vitest';
import { onLaptop, someRetreat } from './onLaptop.ts';

const COMMANDS = 110;
const UNDONE = 100;

it('a hundred commands back, after the laptop was started anew', () => {
  const laptop = onLaptop();
  const path = laptop.found();
  const founded = someRetreat('Retret Uji');
  if (founded.type !== 'createRetreat') throw new Error('it founds a retreat');
  for (let number = 1; number <= COMMANDS; number++) expect(laptop.give({ type: 'editRetreat', fields: { ...founded.fields, place: `Aula ${number}` } })).toBeNull();
  const again = laptop.again();
  again.current.openPath(path);
  for (let back = 1; back <= UNDONE; back++) expect(again.give({ type: 'undo' })).toBeNull();
  expect(again.current.state().retreat?.place).toBe(`Aula ${COMMANDS - UNDONE}`);
}, 60_000);
