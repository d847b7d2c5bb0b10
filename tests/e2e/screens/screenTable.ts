// Every screen of the console and the way to it, by the console's own lists, so that a new part, step, pane or page without a row does not pass; it judges none of them.
import type { Page } from '@playwright/test';
import type { Aside } from '../../../renderer/console/asides.ts';
import type { HelpPage } from '../../../shared/text/help/shelf.ts';
import { helpPages } from '../../../shared/text/help/shelf.ts';
import type { ClosePane } from '../../../renderer/console/close/closePanes.ts';
import { closePanes } from '../../../renderer/console/close/closePanes.ts';
import type { LearningPaneName } from '../../../renderer/console/close/learning/learningPanes.ts';
import { learningPanes } from '../../../renderer/console/close/learning/learningPanes.ts';
import type { Step } from '../../../renderer/console/prepare/steps.ts';
import { steps } from '../../../renderer/console/prepare/steps.ts';
import type { RunPane } from '../../../renderer/console/run/panes.ts';
import { runPanes } from '../../../renderer/console/run/panes.ts';
import { key, leave } from '../hallRoom.ts';

type Way = (page: Page) => Promise<void>;
/** `isOver`: it lies over the work and holds the focus itself until it is left. */
export type Screen = { readonly name: string; readonly open: Way; readonly isOver?: true };

/** By their order alone: the words differ with the language, and a key closes again what it opened. */
const nth = (selector: string, at: number): Way => async (page) => page.locator(`${selector} >> visible=true`).nth(at).click();
const pressed = (...keys: readonly string[]): Way => async (page) => { for (const each of keys) await key(page, each); };
const then = (...ways: readonly Way[]): Way => async (page) => { for (const way of ways) await way(page); };
const part = (number: '1' | '2' | '3'): Way => then(leave, leave, pressed(number));

const step = (name: Step): Way => then(part('1'), nth('.steps .step', steps.indexOf(name)));
const stepWays: Readonly<Record<Step, Way>> = {
  retreat: step('retreat'), people: then(step('people'), nth('.people-tab', 0)), draw: step('draw'), programme: step('programme'), exercises: step('exercises'), rotation: step('rotation'),
};
const runPane = (name: RunPane): Way => then(part('2'), nth('.run-middle .panes button', ['sheet', ...runPanes].indexOf(name)));
const runWays: Readonly<Record<RunPane, Way>> = {
  sheet: runPane('sheet'), readBack: runPane('readBack'), sheetsOut: runPane('sheetsOut'), settings: runPane('settings'),
  standings: runPane('standings'), briefing: runPane('briefing'), debrief: runPane('debrief'),
};
const closePane = (name: ClosePane): Way => then(part('3'), nth('.panes button', ['documents', ...closePanes].indexOf(name)));
const closeWays: Readonly<Record<ClosePane, Way>> = {
  documents: closePane('documents'), ceremony: closePane('ceremony'), report: closePane('report'), learning: closePane('learning'), data: closePane('data'), followUp: closePane('followUp'),
};
const learning = (name: LearningPaneName): Way => then(closePane('learning'), nth('.panes + .panes button', ['instruments', ...learningPanes].indexOf(name)));
const learningWays: Readonly<Record<LearningPaneName, Way>> = {
  instruments: learning('instruments'), answers: learning('answers'), gains: learning('gains'), reflections: learning('reflections'), collaboration: learning('collaboration'),
};
const menuItem = (at: number): Way => then(part('1'), async (page) => page.locator('.top-right [aria-haspopup=menu]').click(), async (page) => page.getByRole('menuitem').nth(at).click());
const asideWays: Readonly<Record<Aside, Way>> = {
  journal: then(part('1'), pressed('j')), files: then(part('1'), pressed('Control+o')), template: menuItem(6), venue: menuItem(3), rehearsal: then(part('1'), pressed('Control+g')), help: then(part('1'), pressed('F1')), ...Object.fromEntries(helpPages.map((page, at) => [`help ${page}`, then(part('1'), pressed('F1'), nth('.help-nav li button', at))])) as Readonly<Record<`help ${HelpPage}`, Way>>, keys: then(part('1'), pressed('?')),
};

/** By its words in the palette, in the language that is spoken. */
const found = (id: string, en: string): Way => async (page) => {
  await part('1')(page);
  await key(page, 'Control+k');
  await page.keyboard.insertText(await page.evaluate(() => document.documentElement.lang) === 'id' ? id : en);
  await key(page, 'Enter');
};

const rows = (prefix: string, ways: Readonly<Record<string, Way>>): readonly Screen[] => Object.entries(ways).map(([name, open]) => ({ name: `${prefix}-${name}`, open }));

/** In an open retreat. */
export const screens = {
  prepare: [
    ...rows('prepare', stepWays),
    { name: 'prepare-attendance', open: then(step('people'), nth('.people-tab', 1)) },
    { name: 'prepare-committee', open: then(step('people'), nth('.people-tab', 2)) },
    { name: 'prepare-agencies', open: found('siapkan instansi', 'prepare agencies') },
    { name: 'prepare-frameworks', open: found('siapkan kerangka nilai', 'prepare value frameworks') },
  ],
  run: rows('run', runWays),
  close: [...rows('close', closeWays), { name: 'close-letterhead', open: then(closePane('documents'), pressed('k')) }],
  learning: rows('learning', learningWays),
  pages: [
    ...rows('page', asideWays),
    { name: 'palette', open: then(part('2'), pressed('Control+k')), isOver: true },
    { name: 'safety', open: then(part('2'), pressed('s')) },
    { name: 'day', open: then(part('3'), pressed('d')) },
  ],
} as const satisfies Readonly<Record<string, readonly Screen[]>>;

/** While no retreat is open. */
export const doors: readonly Screen[] = [
  { name: 'doors', open: leave },
  { name: 'doors-new', open: pressed('Control+n') },
  { name: 'doors-open', open: pressed('Control+o') },
  { name: 'doors-help', open: then(leave, pressed('F1')) },
];
