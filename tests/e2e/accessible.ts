// Asks axe whether a page can be used by everyone once what comes and goes on it has come to rest; it mends nothing.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** All that ends by itself has ended: a notice that is still coming in is half transparent, and its words look too pale. */
const comeToRest = (page: Page): Promise<void> => page.evaluate(async () => {
  const ending = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity && animation.playState === 'running');
  await Promise.allSettled(ending.map(({ finished }) => finished));
});

/** What hinders people, one sentence a rule. */
export const barriersOn = async (page: Page): Promise<readonly string[]> => {
  await comeToRest(page);
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`);
};

/** WCAG 2 A and AA, on the page at rest; what a notice on its way in or out does to it passes, what stays is told. */
export const expectAccessible = (page: Page): Promise<void> => expect.poll(() => barriersOn(page), { timeout: 45_000 }).toEqual([]);
