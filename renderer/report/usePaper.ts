// Gives the document what belongs to its paper (language, title, page foot) and says when it is at rest and may be printed.
import { useEffect } from 'react';
import type { Retreat } from '../../shared/domain/things.ts';
import { dayOf } from '../../shared/domain/programme/times.ts';
import { formatDate, formatTimeOfDay } from '../../shared/text/format.ts';
import { rehearsalText } from '../../shared/text/rehearsal.ts';
import { paperText } from '../../shared/text/paper.ts';
import type { Instant, Language } from '../../shared/units.ts';

export type Paper = {
  readonly title: string;
  /** The title as every page's foot says it, where that is not the same. */
  readonly footTitle?: string;
  readonly retreat: Pick<Retreat, 'name' | 'zone' | 'demo' | 'rehearsal'>;
  readonly language: Language;
  readonly madeAt: Instant;
  /** A second line under the foot, or none. */
  readonly seal?: string | null;
  /** How many bars its charts must have, each with its label. */
  readonly bars?: number;
};

/** As a CSS string; a name may hold quotation marks or line breaks. */
const cssString = (text: string): string => `"${text.replaceAll(/\s+/g, ' ').replaceAll(/["\\]/g, '\\$&')}"`;

/** A window nobody sees has no frames, so a timer runs beside them. */
const nextFrames = (count: number, within: number): Promise<void> => new Promise((resolve) => {
  const timer = setTimeout(resolve, within);
  const frame = (left: number): void => {
    if (left > 0) return void requestAnimationFrame(() => frame(left - 1));
    clearTimeout(timer);
    resolve();
  };
  frame(count);
});

const isDrawn = (bars: number): boolean =>
  document.querySelectorAll('.recharts-bar-rectangle').length === bars
  && document.querySelectorAll('.recharts-label-list text').length === bars;

/** The faces a paper is set in: those of its page, and those of its margins, which load nothing by themselves. */
export const loadFaces = (): Promise<unknown> => {
  const { fontFamily } = getComputedStyle(document.body);
  return Promise.all([500, 600, 700, 800].map((weight) => document.fonts.load(`${weight} 10px ${fontFamily}`)));
};

const atRest = async (bars: number, signal: AbortSignal): Promise<void> => {
  // Faces are asked for by the first layout, and a window nobody sees may not have had one.
  document.body.getBoundingClientRect();
  await loadFaces();
  await document.fonts.ready;
  // A picture that cannot be read leaves its room empty; it does not hold the paper up.
  await Promise.allSettled([...document.images].map((image) => image.decode()));
  // Only charts are drawn in frames of their own.
  if (bars > 0) {
    while (!isDrawn(bars)) {
      if (signal.aborted) return;
      await nextFrames(1, 50);
    }
    await nextFrames(2, 300);
  }
  if (!signal.aborted) document.documentElement.dataset['ready'] = 'yes';
};

/** The margins of the page take their words from custom properties of the root (see page.css). */
export const usePaper = ({ title, footTitle = title, retreat: { name, zone, demo, rehearsal }, language, madeAt, seal = null, bars = 0 }: Paper): void => {
  const isRehearsal = rehearsal !== undefined;
  useEffect(() => {
    const text = paperText[language];
    const root = document.documentElement;
    const foot = text.foot(footTitle, name, text.madeAt(formatDate(dayOf(madeAt, zone), language), formatTimeOfDay(madeAt, zone, language), zone));
    root.lang = language;
    document.title = `${title}, ${name}`;
    root.style.setProperty('--paper-foot', seal === null ? cssString(foot) : `${cssString(foot)} "\\a " ${cssString(seal)}`);
    root.style.setProperty('--paper-page', cssString(`${text.page} `));
    root.style.setProperty('--paper-of', cssString(` ${text.pageOf} `));
    const { mark, strip } = rehearsalText[language].paper;
    if (isRehearsal) root.style.setProperty('--paper-demo', cssString(strip));
    else if (demo) root.style.setProperty('--paper-demo', cssString(text.demo));
    else root.style.removeProperty('--paper-demo');
    // Across every page, whatever the paper is (see rehearsal.css).
    if (isRehearsal) root.style.setProperty('--paper-mark', cssString(mark));
    root.toggleAttribute('data-rehearsal', isRehearsal);
  }, [title, footTitle, name, zone, demo, isRehearsal, language, madeAt, seal]);

  useEffect(() => {
    const leaving = new AbortController();
    void atRest(bars, leaving.signal);
    return () => leaving.abort();
  }, [bars]);
};
