// Opens every screen of the console, every scene of the hall and the main papers of a retreat, and notes how long each took; it judges nothing.
import type { Page } from '@playwright/test';
import type { ReportKind } from '../../../shared/documents.ts';
import { boardModes, scenes } from '../../../shared/domain/hall/schemas.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import { MOST_TOGETHER } from '../../../shared/domain/rotation/schemas.ts';
import type { RunId, TeamId } from '../../../shared/units.ts';
import { hundredths, minutes } from '../../../shared/units.ts';
import { screens } from '../../e2e/screens/screenTable.ts';
import type { BothWindows } from '../bothWindows.ts';
import { envelopeOf } from '../consoleWindow.ts';

/** In milliseconds, by name; and what did not open, in words. */
export type Opened = { readonly took: ReadonlyMap<string, number>; readonly wrong: readonly string[] };

/** The least of so many counts, for what else the machine does is no fault of the screen's; what comes this soon needs no second try. */
const TIMES = 3;
const SOON = 250;
const papers = ['rekap', 'ranking', 'valueProfiles', 'resultRecord', 'attendance', 'teamsByName', 'nameTags', 'scoreSheets', 'learningResults', 'implementation'] as const satisfies readonly ReportKind[];

const painted = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => resolve())); }));
const since = (start: number): number => Math.round(performance.now() - start);

/** What a scene is about is there first. */
const beforehand = (run: RunId, teams: readonly TeamId[]): readonly Command[] => [
  { type: 'openBriefing', run }, { type: 'startDebrief', run }, { type: 'startPhase', run, phase: 0 },
  { type: 'startStationTimers', names: ['Pos 1', 'Pos 2', 'Pos 3', 'Pos 4', 'Pos 5'], length: minutes(25) },
  { type: 'planRotation', fields: {
    form: { kind: 'groups', size: Math.ceil(teams.length / stationsFor(teams.length)) }, teams: [...teams], work: 27, walk: 3, from: '08:35',
    stations: Array.from({ length: stationsFor(teams.length) }, (_, i) => ({ name: `Pos ${i + 1}`, exercise: null })),
  } },
  { type: 'askEvening', question: { id: 'Apa yang Anda bawa pulang?', en: 'What do you take home?' }, length: minutes(5) },
  { type: 'setTarget', target: { words: 'Satu puncak', goal: hundredths(100_000_00) } },
  { type: 'writeMessage', message: { text: 'Kumpul di tenda utama', urgency: 'calm' } },
];
/** Five as usual, more where no more teams may go together. */
const stationsFor = (teams: number): number => Math.max(5, Math.ceil(teams / MOST_TOGETHER));
const walls: readonly { readonly name: string; readonly commands: readonly Command[] }[] = [
  ...scenes.filter((scene) => !['reveal', 'testCard', 'board'].includes(scene)).map((scene) => ({ name: `hall ${scene}`, commands: [{ type: 'showScene', scene }] satisfies readonly Command[] })),
  ...boardModes.map((mode) => ({ name: `hall board ${mode}`, commands: [{ type: 'chooseBoard', mode }, { type: 'showScene', scene: 'board' }] satisfies readonly Command[] })),
];

export const openAll = async ({ windows, link }: BothWindows, progress: (line: string) => void): Promise<Opened> => {
  const took = new Map<string, number>();
  const wrong: string[] = [];
  const [page, hall] = [windows.console_(), windows.hall()];
  const timed = async (name: string, does: () => Promise<void>, times = TIMES, before: () => Promise<unknown> = () => Promise.resolve()): Promise<void> => {
    try {
      for (let n = 0; n < times && !((took.get(name) ?? Infinity) <= SOON); n++) {
        await before();
        const start = performance.now();
        await does();
        took.set(name, Math.min(took.get(name) ?? Infinity, since(start)));
      }
    } catch (error) {
      wrong.push(`${name}: ${String(error).slice(0, 300)}`);
    }
  };
  const give = async (command: Command): Promise<void> => {
    const answer = await link.send(envelopeOf(command));
    if (!answer.ok && answer.refusal.code !== 'unchanged') throw new Error(`${command.type} was refused: ${JSON.stringify(answer.refusal)}`);
  };

  const openUntilPainted = async (open: (page: Page) => Promise<void>): Promise<void> => {
    await open(page);
    await page.locator('.busy-run').waitFor({ state: 'detached' });
    await painted(page);
  };
  const elsewhere = { run: screens.close[0], other: screens.run[0] };
  for (const { name, open } of Object.values(screens).flat()) {
    const from = name.startsWith('run-') ? elsewhere.run : elsewhere.other;
    await timed(name, () => openUntilPainted(open), TIMES, () => openUntilPainted(from?.open ?? open));
  }
  progress(`${Object.values(screens).flat().length} screens`);

  const { view: runs } = await link.shown('runs');
  const last = runs.at(-1);
  if (last === undefined) throw new Error('no run is planned');
  for (const command of beforehand(last.run, last.rows.map(({ team }) => team))) await timed(`command ${command.type}`, () => give(command), 1);
  for (const { name, commands } of walls) {
    await timed(name, async () => {
      for (const command of commands) await give(command);
      await hall.locator('.hall-layer').nth(1).waitFor({ state: 'detached' });
      await painted(hall);
    }, TIMES, () => give({ type: 'showScene', scene: name === 'hall black' ? 'logo' : 'black' }));
    const scrolls = await hall.evaluate(() => document.documentElement.scrollHeight > document.documentElement.clientHeight + 1 || document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
    if (scrolls) wrong.push(`${name} scrolls`);
  }
  progress(`${walls.length} scenes`);

  for (const kind of papers) {
    await timed(`paper ${kind}`, async () => {
      const answer = await link.call('exportReport', { kind, language: 'id' });
      if (!answer.ok) throw new Error(`it was refused: ${JSON.stringify(answer.refusal)}`);
    }, 1);
  }
  progress(`${papers.length} papers`);
  return { took, wrong };
};
