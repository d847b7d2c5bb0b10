// Takes pictures of a console page at the two sizes it is made for, and asks at each whether everyone can use it and nothing runs out at the side.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';

type Camera = { picture(page: Page, name: string): Promise<void> };

/** Pictures are named after the size's width: `NAME-1366`, `NAME-1024`. The page has its first size again afterwards. */
export const bothSizes = async (camera: Camera, page: Page, name: string): Promise<void> => {
  for (const [width, height] of [[1366, 768], [1024, 768]] as const) {
    await page.setViewportSize({ width, height });
    await camera.picture(page, `${name}-${width}`);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), `${name} at ${width}`).toBe(false);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
};
