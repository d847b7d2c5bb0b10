// The command line on input without an end and on a data folder that is none: a sentence in the person's language, and no memory without bound.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { LONGEST_MESSAGE } from '../../../../shared/hostMessages.ts';
import { folderForTest } from '../onLaptop.ts';
import { runPrinting } from './printing.ts';

afterEach(() => vi.restoreAllMocks());

const rename = '{"type":"changeOperator","name":"Budi \u2028 É"}';

it.each([
  ['id', 'Baris 3 di "perintah.ndjson" lebih panjang dari 8 juta huruf'],
  ['en', 'Line 3 of "perintah.ndjson" is longer than 8 million characters'],
])('a line longer than a window could send is refused (%s), what was answered before it stays, and nothing after it is read', async (language, sentence) => {
  const folder = folderForTest();
  const [path, commands] = [join(folder, 'a.kompak'), join(folder, 'perintah.ndjson')];
  await runPrinting('demo', '--into', path, '--data', folder);
  writeFileSync(commands, `${rename}\r\n\n${'x'.repeat(LONGEST_MESSAGE + 1)}\n${rename}`);
  const { code, said, printed } = await runPrinting('apply', commands, '--into', path, '--data', folder, '--language', language);
  expect([code, printed.trim().split('\n').map((line) => (JSON.parse(line) as { readonly ok: boolean }).ok)]).toEqual([1, [true]]);
  expect(said).toContain(sentence);
}, 30_000);

it('the longest line a window could send is read, as is one without an end of line', async () => {
  const folder = folderForTest();
  const [path, commands] = [join(folder, 'a.kompak'), join(folder, 'perintah.ndjson')];
  await runPrinting('demo', '--into', path, '--data', folder);
  writeFileSync(commands, `${'x'.repeat(LONGEST_MESSAGE)}\n${rename}`);
  const { code, printed } = await runPrinting('apply', commands, '--into', path, '--data', folder);
  expect([code, printed.trim().split('\n').map((line) => (JSON.parse(line) as { readonly ok: boolean }).ok)]).toEqual([1, [false, true]]);
}, 30_000);

it.skipIf(process.platform === 'win32')('a file that never ends, and has no line, is read no further than that', async () => {
  const folder = folderForTest();
  const path = join(folder, 'a.kompak');
  const { code, said } = await runPrinting('apply', '/dev/zero', '--into', path, '--data', folder);
  expect([code, existsSync(path)]).toEqual([1, false]);
  expect(said).toContain('Baris 1 di "zero"');
}, 30_000);

it.each([
  ['serve'], ['start'], ['demo', '--into', 'b.kompak'], ['anonymise', 'a.kompak', '--into', 'b.kompak'], ['report', 'a.kompak', '--kind', 'rekap', '--out', 'b.pdf'],
].flatMap((typed) => [['berkas'], ['berkas', 'di-dalam']].map((data) => [typed, data] as const)))('%j is told that a file is no data folder, and leaves it as it is: %j', async (typed, data) => {
  const folder = folderForTest();
  const file = join(folder, 'berkas');
  writeFileSync(file, 'surat');
  const words = typed.map((word) => (word.includes('.') ? join(folder, word) : word));
  for (const [language, sentence] of [['id', 'tidak dapat dipakai sebagai folder data'], ['en', 'cannot be the data folder']] as const) {
    const { code, said } = await runPrinting(...words, '--data', join(folder, ...data), '--language', language);
    expect(code).toBe(1);
    expect(said).toContain(`"${join(folder, ...data)}" ${sentence}`);
  }
  expect(readFileSync(file, 'utf8')).toBe('surat');
});

it.skipIf(process.platform !== 'linux')('a data folder where the system makes none is said, not tried for ever', async () => {
  const { code, said } = await runPrinting('demo', '--into', join(folderForTest(), 'b.kompak'), '--data', '/proc/tidak-ada');
  expect(code).toBe(1);
  expect(said).toContain('"/proc/tidak-ada" tidak dapat dipakai sebagai folder data');
});
