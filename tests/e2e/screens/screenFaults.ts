// What can be seen to be wrong with a screen by measuring it: words cut or outside their box, letters too small, a page that scrolls sideways, a focus nobody sees; it knows no screen.
import type { Page } from '@playwright/test';

/** Small pictures of the hall, of papers and charts have letters of their own size; what is only heard has none. */
const PICTURES = '.visually-hidden, .skip-link, .run-thumb, .style-paper, [aria-hidden="true"], svg, canvas, .recharts-wrapper, .mantine-Notifications-root';

/** One sentence a fault. `smallest`: of letters, in CSS pixels. */
export const screenFaults = (page: Page, smallest = 12): Promise<readonly string[]> => page.evaluate(([pictures, least]) => {
  const found = new Set<string>();
  if (document.documentElement.scrollWidth > innerWidth) found.add(`the page is ${document.documentElement.scrollWidth} wide in a window of ${innerWidth}`);
  // What is always in sight: the bar of all parts, and what a page can do.
  const inSight = [...document.querySelectorAll<HTMLElement>('.top-bar :is(.brand, .demo-tag, .part-tab, .hall-state, .bar-button, .retreat-clock), :is(.pane-head, .close-list > header) button')]
    .filter((each) => each.checkVisibility()).map((each) => ({ says: (each.textContent ?? '').slice(0, 40), each, place: each.getBoundingClientRect() }));
  for (const [at, { says, each, place }] of inSight.entries()) {
    if (place.right > innerWidth + 1) found.add(`the page leaves out "${says}"`);
    for (const other of inSight.slice(at + 1)) {
      const isOver = place.left < other.place.right - 1 && other.place.left < place.right - 1 && place.top < other.place.bottom - 1 && other.place.top < place.bottom - 1;
      if (isOver && !each.contains(other.each) && each.closest('.top-bar') !== null && other.each.closest('.top-bar') !== null) found.add(`the page has "${says}" and "${other.says}" on each other`);
    }
  }
  // A table may be wider than its pane: its first column stays in sight, and it is walked by keyboard.
  for (const box of document.querySelectorAll<HTMLElement>('body *')) {
    const { overflowX } = getComputedStyle(box);
    if (/auto|scroll/.test(overflowX) && box.scrollWidth > box.clientWidth + 1 && box.querySelector('table, svg') === null && box.checkVisibility() && box.closest(pictures) === null && !(box instanceof HTMLTextAreaElement)) found.add(`scrolls sideways: ${box.tagName.toLowerCase()}.${box.className}`);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const own = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (own === null || words === '' || own.closest(pictures) !== null || !own.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const place = range.getBoundingClientRect();
    if (place.width === 0) continue;
    const said = `"${words.slice(0, 40)}" in ${own.tagName.toLowerCase()}.${own.className}`;
    const size = parseFloat(getComputedStyle(own).fontSize);
    if (size < least) found.add(`${size} px: ${said}`);
    for (let box: HTMLElement | null = own; box !== null; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.display === 'inline' || style.display === 'contents') continue;
      const edge = box.getBoundingClientRect();
      if (/auto|scroll/.test(style.overflowX)) break;
      const isWide = place.right > edge.right + 1.5 || place.left < edge.left - 1.5;
      if (/hidden|clip/.test(style.overflowX)) {
        const isTitled = own.closest('[title], [aria-label]') !== null;
        if (isWide && !(style.textOverflow === 'ellipsis' && isTitled)) found.add(`cut at the side${style.textOverflow === 'ellipsis' ? ', without a title' : ''}: ${said}`);
        const isHalf = /hidden|clip/.test(style.overflowY) && place.bottom > edge.bottom + 4 && place.top < edge.bottom - 4 && style.webkitLineClamp === 'none';
        if (isHalf) found.add(`cut below: ${said}`);
        break;
      }
      if (isWide && style.overflowX === 'visible' && box === own) found.add(`outside its box: ${said}`);
    }
  }
  return [...found];
}, [PICTURES, smallest] as const);

/** Whether the first place the Tab key leads to shows that it has the focus. */
export const hasVisibleFocus = async (page: Page): Promise<boolean> => {
  // From the top of the page, not from where the focus was.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  });
};

/** The words of headings, buttons, table heads and labels, as they are seen. */
export const namesOn = (page: Page): Promise<readonly string[]> => page.evaluate(() =>
  [...document.querySelectorAll<HTMLElement>('h1, h2, h3, button, th, label, legend, summary, dt, caption, .foot-key')]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && each.closest('.run-thumb') === null)
    .flatMap((each) => [...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent?.trim() ?? ''))
    .filter((words) => /\p{L}{3}/u.test(words)));

/** Puts on the other colours at once, as the choice in the menu does. */
export const inTheme = (page: Page, theme: 'light' | 'dark'): Promise<void> => page.evaluate((name) => {
  document.documentElement.dataset['theme'] = name;
  document.documentElement.dataset['mantineColorScheme'] = name;
}, theme);
