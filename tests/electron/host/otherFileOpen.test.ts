// A command on its way while another file is opened, or sent again after an outage, is not stored in that one.
import { expect, it } from 'vitest';
import { newCommandId } from '../../../electron/host/log/newIds.ts';
import { onLaptop, someRetreat } from './onLaptop.ts';

it('a command given for one file is refused by the next, with nothing stored, and taken when the first is open again', () => {
  const laptop = onLaptop();
  const { current } = laptop;
  const first = laptop.found('Retret Satu');
  const branch = current.safety()?.branch;
  if (branch === undefined) throw new Error('a file is open');
  const founded = someRetreat('Retret Satu');
  if (founded.type !== 'createRetreat') throw new Error('it founds a retreat');
  const envelope = { id: newCommandId(), branch, command: { type: 'editRetreat', fields: { ...founded.fields, place: 'Aula 2' } } } as const;
  laptop.found('Retret Dua');
  const before = current.safety();
  expect(current.send(envelope)).toEqual({ ok: false, refusal: { code: 'otherFileOpen' } });
  expect([current.safety()?.seq, current.safety()?.seal]).toEqual([before?.seq, before?.seal]);
  current.openPath(first);
  expect(current.send(envelope)).toMatchObject({ ok: true });
  expect(current.state().retreat).toMatchObject({ name: 'Retret Satu', place: 'Aula 2' });
});
