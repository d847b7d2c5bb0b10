// A command that comes a second time is answered and not repeated, and another one under its id is never taken for it, also by a host that was started since.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeAnonymised } from '../../../electron/host/anonymise/makeAnonymised.ts';
import { createEventLog, readEventLog } from '../../../electron/host/log/eventLog.ts';
import { printLog } from '../../../electron/host/plainNode/fileCommands.ts';
import type { CommandId } from '../../../shared/units.ts';
import { instant } from '../../../shared/units.ts';
import type { Laptop } from './onLaptop.ts';
import { folderForTest, onLaptop } from './onLaptop.ts';

const id = 'skor-0002' as CommandId;
const named = (name: string) => ({ id, command: { type: 'changeOperator', name } }) as const;
const stored = { ok: true, value: { seq: 2 } };
const another = { ok: false, refusal: { code: 'malformed', field: 'id' } };

const started = (laptop: Laptop, path: string): Laptop => {
  const again = laptop.again();
  expect(again.current.openPath(path)).toMatchObject({ ok: true, value: { opened: true } });
  return again;
};

it('by the host that stored it, by one started since, and on another laptop', () => {
  const laptop = onLaptop();
  const path = laptop.found();
  expect([named('Citra'), named('Citra'), named('Dewi')].map(laptop.current.send)).toEqual([stored, stored, another]);
  const again = started(laptop, path);
  expect([named('Dewi'), named('Citra')].map(again.current.send)).toEqual([another, stored]);
  expect([again.current.state().operator, again.current.safety()?.seq]).toEqual(['Citra', 2]);
  again.current.close();
  const other = onLaptop();
  other.current.openPath(path);
  expect([named('Dewi'), named('Citra')].map(other.current.send)).toEqual([another, stored]);
});

it('a record of an older version, which did not keep what its command said, is answered by its id', () => {
  const laptop = onLaptop();
  const path = laptop.found();
  laptop.current.send(named('Citra'));
  laptop.current.close();
  const written = readEventLog(path);
  const rows = [...written.rows()];
  written.close();
  const old = join(folderForTest(), 'lama.kompak');
  const log = createEventLog(old, written);
  for (const { id: each, at, body } of rows) log.append({ id: each, at, actor: '{"role":"console","operator":"Siti Rahmawati"}', body });
  log.close();
  const again = onLaptop(laptop.folder);
  expect(again.current.openPath(old, 'thisFile')).toMatchObject({ ok: true, value: { opened: true } });
  expect(again.current.send(named('Citra'))).toEqual(stored);
});

it('what is kept of it leaves the file neither printed nor with a copy in which nobody can be told', () => {
  const laptop = onLaptop();
  const path = laptop.found();
  laptop.current.send(named('Citra'));
  laptop.current.close();
  const digestsIn = (file: string): number => {
    const reading = readEventLog(file);
    const actors = [...reading.rows()].map(({ actor }) => actor).join('\n');
    reading.close();
    return actors.split('"digest"').length - 1;
  };
  expect(digestsIn(path)).toBe(2);
  const printed: string[] = [];
  printLog(path, true, { print: (line) => printed.push(line), say: () => undefined });
  expect(printed.join('\n')).not.toContain('digest');
  const reading = readEventLog(path);
  const [rows, bare] = [[...reading.rows()], join(laptop.folder, 'bersih.kompak')];
  reading.close();
  expect(makeAnonymised({ rows, path: bare, witnessFolder: laptop.files.witnessFolder, now: instant(0) })).toMatchObject({ ok: true });
  expect(digestsIn(bare)).toBe(0);
});
