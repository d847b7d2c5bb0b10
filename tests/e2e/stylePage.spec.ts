// The page of all parts, as it is seen while the app is developed, in both themes and languages; and that people do not get it.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { ViteDevServer } from 'vite';
import { createServer } from 'vite';
import { stylePageText, styleSections } from '../../shared/text/stylePage.ts';
import { barriersOn } from './accessible.ts';
import { screenFaults } from './screens/screenFaults.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

let server: ViteDevServer;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await createServer({ configFile: at('vite.config.ts'), cacheDir: at('test-results/vite'), logLevel: 'error', server: { port: 0, host: '127.0.0.1', watch: null, hmr: false, fs: { strict: false } } });
  await server.listen();
});
test.afterAll(() => server.close());

test('every part is there in every state, in both themes and languages, and can be used by everyone', async ({ page }) => {
  test.setTimeout(180_000);
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await page.setViewportSize({ width: 1366, height: 768 });
  for (const language of ['id', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await test.step(`${language}, ${theme}`, async () => {
        const text = stylePageText[language];
        // While the server still gathers packages a page may come up empty; the next one has them.
        await expect(async () => {
          await page.goto(`http://127.0.0.1:${port}/console.html?screen=parts&theme=${theme}&language=${language}`);
          await expect(page.getByRole('heading', { name: text.title })).toBeVisible({ timeout: 15_000 });
        }).toPass({ timeout: 90_000 });
        await expect(page.locator('section[data-section]')).toHaveCount(styleSections.length);
        await expect(page.locator('section[data-section]:not(:has(> h2 + *))'), 'sections with nothing under their heading').toHaveCount(0);
        await expect(page.locator('[data-section=emblems] .emblem')).toHaveCount(30);
        await expect(page.locator('[data-section=learning] .learning-spread')).toHaveCount(2);
        await expect(page.locator('[data-section=buttons] button:focus-visible')).toHaveCount(1);
        expect.soft(await screenFaults(page), `${language}, ${theme}`).toEqual([]);
        expect.soft(await barriersOn(page), `${language}, ${theme}`).toEqual([]);
        await page.setViewportSize({ width: 1366, height: 2200 });
        await page.screenshot({ path: at(`test-results/screens/parts-${language}-${theme}.png`) });
        await page.setViewportSize({ width: 1366, height: 768 });
      });
    }
  }
});

test('what people get holds none of it', () => {
  const assets = at('out/renderer/assets');
  const bundles = readdirSync(assets).filter((file) => /\.(js|css)$/.test(file));
  const holding = (words: string): readonly string[] => bundles.filter((file) => readFileSync(join(assets, file), 'utf8').includes(words));
  expect(holding('palette-ground')).not.toEqual([]);
  for (const words of ['style-page', 'screen=parts', stylePageText.id.lead, stylePageText.en.lead]) expect(holding(words)).toEqual([]);
});
