// A time that runs out is told to a screen reader once at each moment, whatever part of the console is open.
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { FRIDAY, MINUTE, key, leave, roomIn } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

test('the last minute, the last ten seconds and the end are said', async ({ app }) => {
  const { console_ } = await roomIn(app);
  const speech = console_.locator('[data-timer-speech]');
  await key(console_, '2');
  await leave(console_);
  await expect(speech).toHaveText('');
  await key(console_, 'Space');
  await expect(console_.getByText('Berjalan')).toBeVisible();
  const [minutes = 0, seconds = 0] = (await console_.getByRole('timer').first().innerText()).split(':').map(Number);
  await expect(speech).toHaveText('');
  await key(console_, '1');
  await app.advance(minutes * MINUTE + seconds * 1000 - 50_000);
  await expect(speech).toHaveText(/: tinggal satu menit\.$/);
  await app.advance(43_000);
  await expect(speech).toHaveText(/: tinggal sepuluh detik\.$/);
  await expect(speech).toHaveText(/: waktu habis\.$/);
  await key(console_, '2');
  await key(console_, '+');
  await expect(speech).toHaveText('');
});
