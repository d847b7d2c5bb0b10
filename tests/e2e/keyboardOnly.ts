// A person who has a keyboard and nothing else: Tab leads, what has the focus shows it, and a pointer that reaches any page counts as one of its problems.
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { App } from '../setup/doors/app.ts';
import { find as windowFor } from '../setup/doors/windowsSeen.ts';

const reportPointers = (): void => {
  for (const kind of ['pointerdown', 'pointermove', 'mousedown', 'touchstart', 'wheel', 'dragstart']) {
    window.addEventListener(kind, () => console.error(`a pointer was used: ${kind}`), { capture: true });
  }
};

/** The console, with nobody at a mouse in any window from its first page on. */
export const withoutPointer = async (app: App): Promise<Page> => {
  await app.onEachPage(reportPointers);
  return app.console();
};

type Seen = { readonly name: string; readonly trouble: 'has no ring' | 'is out of sight' | null };

/** Where the focus is, and why a person would not see it there. */
const focusIn = (page: Page): Promise<Seen> => page.evaluate((): Seen => {
  const at = document.activeElement;
  if (at === null || at === document.body) return { name: 'the page', trouble: null };
  const name = at.getAttribute('aria-label') ?? (at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null) ?? (at.textContent ?? '').trim().slice(0, 40);
  // A box to choose is drawn by its label, and a cell by its row.
  const drawn = [at, at.parentElement, at.closest('label'), at.nextElementSibling, ...(at instanceof HTMLInputElement ? at.labels ?? [] : [])];
  const hasRing = drawn.some((each) => {
    if (each === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  });
  if (!hasRing) return { name, trouble: 'has no ring' };
  const { top, right, bottom, left } = at.getBoundingClientRect();
  return { name, trouble: bottom < 1 || right < 1 || top > innerHeight - 1 || left > innerWidth - 1 ? 'is out of sight' : null };
});

export type Keys = {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Instead of what the field holds. */
  readonly retype: (text: string) => Promise<void>;
  /** Tab until this has the focus, which is to be seen at every stop; fails where it is further than `most` stops. */
  readonly tabTo: (target: Locator, most?: number) => Promise<void>;
  readonly backTo: (target: Locator, most?: number) => Promise<void>;
  /** Goes to it and presses Enter. */
  readonly use: (target: Locator, most?: number) => Promise<void>;
  /** Any action by its words, from wherever one is: the key of the palette, the words, Enter. */
  readonly find: (words: string) => Promise<void>;
};

/** Further than this nobody goes by Tab with a hall waiting. */
const FURTHEST = 30;

export const keysOf = (page: Page): Keys => {
  const press = async (...keys: readonly string[]): Promise<void> => { for (const key of keys) await page.keyboard.press(key); };
  const isAt = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  const walk = async (key: string, target: Locator, most: number): Promise<void> => {
    // What is chosen among others is drawn by its label and has no size of its own.
    await expect(target).toBeAttached();
    const passed: string[] = [];
    while (!(await isAt(target))) {
      expect(passed.length, `it is too far: ${passed.join(' > ')}`).toBeLessThan(most);
      await press(key);
      const { name } = await focusIn(page);
      // A notice that is still coming in is seen once it stands.
      await expect.poll(async () => (await focusIn(page)).trouble, { message: name, timeout: 5_000 }).toBeNull();
      passed.push(name);
    }
  };
  const tabTo = (target: Locator, most = FURTHEST): Promise<void> => walk('Tab', target, most);
  return {
    press, tabTo,
    type: (text) => page.keyboard.type(text),
    retype: async (text) => {
      await press('Control+a');
      await page.keyboard.type(text);
    },
    backTo: (target, most = FURTHEST) => walk('Shift+Tab', target, most),
    use: async (target, most) => {
      await tabTo(target, most);
      await press('Enter');
    },
    find: async (words) => {
      const palette = page.getByRole('dialog', { name: 'Cari perintah' });
      await press('Control+k');
      await expect(palette).toBeVisible();
      await page.keyboard.type(words);
      await expect(palette.getByRole('option').first()).toBeVisible();
      await press('Enter');
      await expect(palette).toHaveCount(0);
    },
  };
};

/** The wall's page, opened by its key from anywhere in "Jalankan". */
export const openHall = async (app: App, page: Page): Promise<Page> => {
  await page.keyboard.press('x');
  await expect.poll(() => windowFor(page.context(), 'hall') !== undefined).toBe(true);
  return app.hall();
};
