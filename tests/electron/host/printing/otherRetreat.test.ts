// A paper that is being printed while another retreat is opened is called off: it would bear the name of the one and say what the other holds.
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fields } from '../../../shared/samples.ts';
import { printingHost } from './printingHost.ts';

const host = printingHost();

test.each(['exportReport', 'exportTogether'] as const)('%s makes no file then', async (name) => {
  await host.call('createRetreat', { fields: { ...fields, name: 'Retret Satu' }, operator: 'Sari' });
  const [papers, language] = [[{ kind: 'programme', language: 'id' }, { kind: 'attendance', language: 'id' }], 'id'] as const;
  const printing = name === 'exportReport' ? host.call(name, papers[0]) : host.call(name, { bundle: 'all', papers, language });
  const [printed] = await Promise.allSettled([printing, host.call('createRetreat', { fields: { ...fields, name: 'Retret Dua' }, operator: 'Sari' })]);
  expect(printed).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('printCancelled') as string } });
  expect(existsSync(host.reports) ? readdirSync(host.reports) : []).toEqual([]);
}, 60_000);

test('and the next one is printed as ever', async () => {
  await host.call('createRetreat', { fields: { ...fields, name: 'Retret Satu' }, operator: 'Sari' });
  expect((await host.print({ kind: 'programme', language: 'id' })).name).toContain('Retret Satu');
}, 60_000);
