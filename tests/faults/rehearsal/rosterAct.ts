// The roster comes in: messy and hostile files are read and stored by nobody, then the real one, messy too, is mended and taken in at the console's own page; it draws nothing.
import { readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { CommandOf } from '../../../shared/domain/commands.ts';
import { parts, row, zip, headed } from '../../electron/host/spreadsheets/zip.ts';
import { messyRoster } from '../../fixtures/messyRoster.ts';
import type { PersonFields } from '../../../shared/domain/roster/schemas.ts';
import type { Act } from './act.ts';
import { sownRoster } from './sownRoster.ts';
import type { World } from './world.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));

/** Files that no roster should be, and what is to come of each: a refusal, or a table that a person looks at. */
export const hostile: readonly { readonly name: string; readonly bytes: () => Buffer; readonly isRefused: boolean }[] = [
  { name: 'bom.xlsx', bytes: () => zip([...parts(headed), { name: 'xl/media/x.png', content: Buffer.alloc(45 << 20) }]), isRefused: false },
  { name: 'tinggi.xlsx', bytes: () => zip(parts(headed + '<row/>'.repeat(20_001))), isRefused: true },
  { name: 'panjang.xlsx', bytes: () => zip(parts(headed + row(2, 'A'.repeat(10_000_000), 'Dinkes'))), isRefused: true },
  { name: 'acak.xlsx', bytes: () => randomBytes(4_000), isRefused: true },
  { name: 'gambar.xlsx', bytes: () => readFileSync(fixture('gambar.xlsx')), isRefused: true },
  { name: 'terkunci.xlsx', bytes: () => readFileSync(fixture('terkunci.xlsx')), isRefused: true },
  { name: 'terpotong.xlsx', bytes: () => readFileSync(fixture('terpotong.xlsx')), isRefused: true },
  { name: 'halaman.xls', bytes: () => readFileSync(fixture('halaman.xls')), isRefused: true },
];

/** Reads one as a window would; whatever comes of it, nothing is stored. */
export const readHostile = async (world: World, { name, bytes, isRefused }: (typeof hostile)[number]): Promise<void> => {
  const answer = await world.link().call('readRoster', { name, bytes: bytes().toString('base64') });
  if (isRefused && answer.ok) world.wrong.push(`${name} was read as a roster`);
};

export const importRoster = (command: CommandOf<'importPeople'>, at: number): Act => ({
  name: 'importPeople', isCommand: false, needsPage: true, at,
  do: async (world) => {
    for (const each of hostile.slice(4)) await readHostile(world, each);
    const messy = await world.call('readRoster', { name: 'daftar.xlsx', bytes: (await messyRoster()).toString('base64') });
    if (messy.file.sheets.length !== 4) world.wrong.push(`the messy roster has ${messy.file.sheets.length} sheets`);
    const sown = await sownRoster(fixture('demo-peserta.xlsx'), world.whim);
    const page = world.windows.console_();
    await page.getByRole('button', { name: /^Peserta/ }).or(page.getByRole('link', { name: /^Peserta/ })).first().click();
    await page.locator('input[type=file]').first().setInputFiles({ name: 'demo-peserta.xlsx', mimeType: XLSX, buffer: sown.bytes });
    await page.getByRole('button', { name: `Pakai ${sown.small}` }).click();
    const nip = `Ketik NIP, ${sown.spoilt.name}`;
    await page.getByRole('button', { name: nip }).click();
    await page.getByLabel(nip).fill(sown.spoilt.nip);
    await page.getByRole('button', { name: 'Pakai', exact: true }).click();
    // With a finger that presses twice: nobody may come in twice.
    await page.getByRole('button', { name: /Masukkan 100 peserta/ }).dblclick();
    const { view } = await world.link().shown('roster', (people) => people.length > 0);
    const fields = (people: readonly PersonFields[]): string => JSON.stringify(people.map(({ name, nip, gender, born, grade, post, agency, district, phone }) => [name, nip, gender, born, grade, post, agency, district, phone]));
    if (fields(view) !== fields(command.people)) world.wrong.push('the roster came in otherwise than it stands in the file');
    world.oracle.take(command, world.moment());
  },
});
