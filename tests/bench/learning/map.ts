// How long the map of who worked with whom takes to be drawn, from its data to the painted frame, in a real browser; it draws nothing itself.
import type { Bench } from '../benchCommand.ts';
import { withPage } from '../hall/glide.ts';
import { LAPTOP, openBrowser } from '../hall/wall.ts';
import { percentile } from '../percentile.ts';

const TIMES = 30;

export const collaborationMap: Bench = (progress) => withPage(async (address) => {
  progress(`the map of 35 agencies drawn ${TIMES} times`);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setViewport(LAPTOP);
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    const drawn = await page.evaluate(async (times) => {
      const each = [];
      for (let n = 0; n < times; n++) each.push(await globalThis.drawMap());
      return each;
    }, TIMES);
    const times = drawn.map(({ took }) => took);
    const names = drawn.at(-1)?.names ?? 0;
    if (names !== 35) throw new Error(`${names} names were drawn`);
    progress(`half and 95 % were drawn within: ${percentile(times, 0.5).toFixed(1)} and ${percentile(times, 0.95).toFixed(1)} ms`);
    return [{ name: 'map_ms', value: percentile(times, 0.95), unit: 'ms', goal: '<= 200' }];
  } finally {
    await browser.close();
  }
}, import.meta.url, 'map.html');
