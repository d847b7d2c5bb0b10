// The journal is read on from where it was read before, and says what it would from the start: with what was appended meanwhile, for another filter, further back and in another file.
import { expect, it } from 'vitest';
import { actorOf, factsOf } from '../../../electron/host/log/factsOf.ts';
import type { JournalFilter } from '../../../shared/domain/journal.ts';
import { journalPage } from '../../shared/journalPage.ts';
import type { RunId } from '../../../shared/units.ts';
import type { Laptop } from './onLaptop.ts';
import { onLaptop, someRetreat } from './onLaptop.ts';

const ALL: JournalFilter = { before: null, run: null, team: null };
const founded = someRetreat('Retret Uji');
if (founded.type !== 'createRetreat') throw new Error('it founds a retreat');
const { fields } = founded;

const fromTheStart = ({ current }: Laptop, filter: JournalFilter) =>
  journalPage((current.log()?.rows ?? []).map((row) => ({ seq: row.seq, at: row.at, operator: actorOf(row).operator, facts: factsOf(row, 'uji') })), filter);

it('says the same as from the start, however often it was read before', () => {
  const laptop = onLaptop();
  const first = laptop.found();
  const expectWhole = (filter: JournalFilter): void => expect(laptop.current.journal(filter)).toEqual(fromTheStart(laptop, filter));
  const move = (from: number, to: number): void => {
    for (let number = from; number < to; number++) expect(laptop.give({ type: 'editRetreat', fields: { ...fields, place: `Aula ${number}` } })).toBeNull();
  };
  for (const [from, to] of [[0, 3], [3, 4], [4, 130], [130, 260]] as const) {
    move(from, to);
    expectWhole(ALL);
    expectWhole(ALL);
  }
  expect(laptop.current.journal(ALL).total).toBe(261);
  expectWhole({ ...ALL, before: 120 });
  expectWhole({ ...ALL, run: 'r1' as RunId });
  laptop.give({ type: 'undo' });
  expectWhole({ ...ALL, run: 'r1' as RunId });
  expectWhole(ALL);
  laptop.found('Retret Lain');
  expectWhole(ALL);
  expect(laptop.current.journal(ALL).total).toBe(1);
  laptop.current.openPath(first);
  expectWhole(ALL);
}, 60_000);
