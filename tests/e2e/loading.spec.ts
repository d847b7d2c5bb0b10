// What is seen while a part is on its way, when its file does not come, and when the host is away: never nothing, and it comes by itself.
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { bothSizes } from './bothSizes.ts';
import { FRIDAY, key, roomIn } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

test('a part that cannot be fetched says so with what is safe, and comes when it can; so does what is opened while the host is away', async ({ app }) => {
  test.setTimeout(120_000);
  const { console_: page } = await roomIn(app);
  const [journal] = [/assets\/JournalScreen-.*\.js/];

  await test.step('its file does not come', async () => {
    await page.route(journal, (route) => route.abort());
    await page.reload();
    await expect(page.getByText('DEMO', { exact: true })).toBeVisible();
    await key(page, 'j');
    await expect(page.getByRole('alert', { name: 'Bagian ini tidak dapat dimuat' })).toContainText('Semua yang sudah tersimpan aman');
    await expect(page.getByRole('button', { name: 'Muat ulang jendela' })).toBeVisible();
    await bothSizes(app, page, 'loading-unfetched');
    await page.unroute(journal);
    await expect(page.getByRole('heading', { name: 'Riwayat' })).toBeVisible();
    await expect(page.locator('.journal-row').first()).toBeVisible();
  });

  await test.step('what is opened while the host is away waits for it in words, and is there when it is back', async () => {
    await page.keyboard.press('Escape');
    await app.powerCut({
      until: FRIDAY + 60_000,
      meanwhile: async () => {
        await expect(page.getByText('Sambungan ke Kompak terputus')).toBeVisible();
        await key(page, 'j');
        // While its file comes, what is drawn already is hidden and says the same.
        await expect(page.getByText('Menunggu Kompak tersambung lagi. Bagian ini muncul dengan sendirinya.').filter({ visible: true })).toBeVisible();
        await bothSizes(app, page, 'loading-away');
      },
    });
    await expect(page.locator('.journal-row').first()).toBeVisible();
  });
});
