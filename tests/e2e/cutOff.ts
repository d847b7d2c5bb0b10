// What of a console page does not fit its place: words, or the page its window; it judges nothing.
import type { Page } from '@playwright/test';

/** The words of each `selector` that are cut off, and whether the page is wider than its window. */
export const cutOff = (page: Page, selector: string): Promise<readonly string[]> => page.evaluate((within) => [
  ...[...document.querySelectorAll(within)].flatMap((each) => (each.scrollWidth > each.clientWidth + 1 ? [each.textContent ?? ''] : [])),
  ...(document.documentElement.scrollWidth > innerWidth ? ['the page is too wide'] : []),
], selector);
