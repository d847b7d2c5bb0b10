// The official papers by keyboard: the attendance of the next day is offered and one session chosen, and awards are refused with what still stands between.
import { expect } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPdf } from '../electron/host/printing/readPdf.ts';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, key, leave, roomIn } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

test('attendance is made of one session, and awards wait for final results', async ({ app }) => {
  test.setTimeout(180_000);
  const { console_: page } = await roomIn(app);
  await leave(page);
  await key(page, '3');
  const choose = async (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

  await test.step('the next day is offered, and one session can be chosen', async () => {
    await choose('Daftar hadir');
    const session = page.getByLabel('Sesi', { exact: true });
    await expect(session).toHaveValue('2025-05-17');
    await app.picture(page, 'attendance');
    await expectAccessible(page);
    await session.selectOption({ label: 'Sabtu, 17 Mei, 07.00 Apel' });
    await leave(page);
    await key(page, 'p');
    await expect(page.getByText(/Daftar hadir - .*\.pdf/)).toBeVisible({ timeout: 60_000 });
    const [name = ''] = readdirSync(app.reports).filter((each) => each.startsWith('Daftar hadir'));
    const pdf = await readPdf(readFileSync(join(app.reports, name)));
    for (const { text } of pdf.pages) expect(text).toContain('Apel');
    await app.picture(page, 'attendance-made');
  });

  await test.step('awards say what they wait for, and nothing is made', async () => {
    await choose('RAHASIA Kartu MC');
    await expect(page.getByText('Hasil belum final. Bacakan ulang semua latihan dan putus semua sanggahan dahulu.')).toBeVisible();
    await app.picture(page, 'mc-card');
    await key(page, 'p');
    await expect(page.getByText(/Hasil belum final: \d+ latihan belum dibacakan ulang/)).toBeVisible();
    expect(readdirSync(app.reports).filter((each) => each.startsWith('dokumen-'))).toEqual([]);
  });
});
