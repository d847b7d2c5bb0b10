// What is done in half an hour of the retreat, in its console, on its wall and by a second facilitator: always the same, so that one half hour weighs as much as another. It measures nothing.
import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from '../../../shared/domain/commands.ts';
import { boardModes, scenes } from '../../../shared/domain/hall/schemas.ts';
import type { RunId } from '../../../shared/units.ts';
import { minutes, seconds } from '../../../shared/units.ts';
import { key, leave } from '../../e2e/hallRoom.ts';
import { screens } from '../../e2e/screens/screenTable.ts';
import type { ConsoleWindow } from '../consoleWindow.ts';
import { envelopeOf } from '../consoleWindow.ts';
import type { Windows } from '../rehearsal/windows.ts';

export type Hall = {
  readonly windows: Windows;
  /** Of a second facilitator, who draws nothing. */
  readonly link: ConsoleWindow;
  /** That is being scored. */
  readonly run: RunId;
  readonly exercise: string;
  /** What did not come out as it should, in words. */
  readonly wrong: string[];
};

/** What says no more than that it is so already. */
const IDLE = ['unchanged', 'nothingCued', 'movedOn', 'noTimer', 'timerNotRunning', 'noStationTimer', 'boardNotFrozen', 'noSuchStationTimer'];
const PAPERS = ['Rekap nilai', 'Daftar hadir', 'Peringkat', 'Komitmen tim'];
const PAPER_WITHIN = 60_000;

/** Gives whether it was taken; `mayBe` are refusals that are right here beside the idle ones. */
const give = async ({ link, wrong }: Hall, command: Command, mayBe: readonly string[] = []): Promise<boolean> => {
  const answer = await link.send(envelopeOf(command));
  if (!answer.ok && ![...IDLE, ...mayBe].includes(answer.refusal.code)) wrong.push(`${command.type} was refused: ${JSON.stringify(answer.refusal)}`);
  return answer.ok;
};

/** The console types the same sheets: where it was quicker, the second facilitator looks again, as the refusal asks. */
const correctSheet = async (hall: Hall, turn: number, tries = 3): Promise<void> => {
  const { link, run } = hall;
  const { view } = await link.shown('runs');
  const rows = view.find((each) => each.run === run)?.rows ?? [];
  const row = rows[turn % rows.length];
  const basedOn = row?.sheets[0]?.version;
  if (row === undefined || basedOn === undefined) return;
  const correction: Command = { type: 'submitSheet', run, team: row.team, basedOn, mark: { kind: 'finished', time: seconds(241 + ((turn * 197) % 478)) }, penalties: { 'ember-jatuh': turn % 4 } };
  if (!(await give(hall, correction, tries > 1 ? ['sheetMovedOn'] : [])) && tries > 1) await correctSheet(hall, turn, tries - 1);
};

/** One that a person would try once more is noted and passed over. */
const tried = async ({ wrong }: Hall, what: string, does: () => Promise<unknown>): Promise<void> => {
  await does().catch((error: unknown) => { wrong.push(`${what}: ${String(error).slice(0, 300)}`); });
};

const openSheets = async ({ windows, exercise }: Hall): Promise<void> => {
  const page = windows.console_();
  await screens.run[0]?.open(page);
  await page.locator('.run-pick select').selectOption({ label: exercise });
  await page.locator('input[data-cell="0:0"]').waitFor();
};

/** Every team's time is typed, other digits each half hour; some of it is taken back by the key. */
const typeScores = async (hall: Hall, n: number): Promise<void> => {
  const page = hall.windows.console_();
  await openSheets(hall);
  const rows = await page.locator('input[data-cell$=":0"]').count();
  for (let row = 0; row < rows; row++) {
    await page.locator(`input[data-cell="${row}:0"]`).focus();
    await page.keyboard.type(`${4 + ((n + row) % 7)}:${10 + ((7 * n + row) % 49)}`, { delay: 20 });
    await page.keyboard.press('Control+Enter');
  }
  await leave(page);
  for (const pressed of ['Control+z', 'Control+y', 'Control+z', 'Control+y']) {
    await key(page, pressed);
    await pause(100);
  }
};

const openEverything = async (hall: Hall): Promise<void> => {
  const page = hall.windows.console_();
  for (const { name, open } of Object.values(screens).flat()) await tried(hall, name, () => open(page));
  await leave(page);
};

const makePaper = async (hall: Hall, n: number): Promise<void> => {
  const page = hall.windows.console_();
  await screens.close[0]?.open(page);
  await page.getByRole('row', { name: new RegExp(`^${PAPERS[n % PAPERS.length]}`) }).first().click();
  await leave(page);
  await key(page, 'p');
  await page.locator('.page-preview[data-page="1"]').waitFor({ timeout: PAPER_WITHIN });
};

/** One after the other everything that can stand on the wall, while times run. */
const onTheWall = async (hall: Hall): Promise<void> => {
  await give(hall, { type: 'writeMessage', message: { text: 'Kumpul di tenda utama', urgency: 'important' } });
  for (const scene of scenes) {
    if (scene === 'reveal' || scene === 'testCard') continue;
    await give(hall, { type: 'showScene', scene });
    for (const mode of scene === 'board' ? boardModes : []) {
      await give(hall, { type: 'chooseBoard', mode });
      await pause(400);
    }
    await pause(900);
  }
};

/** What a second facilitator does meanwhile: corrects a sheet, gives a minute more, writes a message, presses wrongly and takes it back. */
const besides = async (hall: Hall, turn: number): Promise<void> => {
  await correctSheet(hall, turn);
  const also: readonly (readonly Command[])[] = [
    [{ type: 'adjustTimer', by: minutes(1) }], [{ type: 'showScene', scene: 'board' }], [{ type: 'writeMessage', message: { text: `Kumpul di tenda ${turn % 90}`, urgency: 'calm' } }, { type: 'showScene', scene: 'message' }],
    [{ type: 'pauseTimer' }, { type: 'resumeTimer' }], [{ type: 'showScene', scene: 'timerBoard' }], [{ type: 'changeOperator', name: `Salah tekan ${turn % 90}` }, { type: 'undo' }],
  ];
  for (const command of also[turn % also.length] ?? []) await give(hall, command);
};

/** `until`: by performance.now(). */
export const playHalfHour = async (hall: Hall, n: number, until: number): Promise<void> => {
  const { link, run } = hall;
  const isFrozen = n % 2 === 1;
  if (isFrozen) await give(hall, { type: 'freezeBoard' });
  for (const type of ['openBriefing', 'startDebrief'] as const) await give(hall, { type, run });
  await give(hall, { type: 'startPhase', run, phase: 0 });
  await give(hall, { type: 'startStationTimers', names: ['Pos 1', 'Pos 2', 'Pos 3', 'Pos 4', 'Pos 5'], length: minutes(12) });
  let turn = n * 100;
  const atConsole = async (): Promise<void> => {
    await tried(hall, 'scores', () => typeScores(hall, n));
    await openEverything(hall);
    await tried(hall, 'paper', () => makePaper(hall, n));
    await tried(hall, 'scores', () => typeScores(hall, n + 3));
  };
  const atTheWall = async (): Promise<void> => {
    await onTheWall(hall);
    for (; performance.now() < until; turn++) {
      await besides(hall, turn);
      await pause(1_500);
    }
  };
  await Promise.all([atConsole(), atTheWall()]);
  if (isFrozen) await give(hall, { type: 'liftFreeze', name: (await link.shown('retreat')).view?.operator ?? '' });
};

/** Nothing runs, and both windows show what they show at the end of every half hour. */
export const comeToRest = async (hall: Hall): Promise<void> => {
  for (const command of [{ type: 'endDebrief' }, { type: 'finishTimer' }, { type: 'finishStationTimer', station: null }, { type: 'showScene', scene: 'logo' }] satisfies readonly Command[]) await give(hall, command);
  await tried(hall, 'rest', () => openSheets(hall));
  await leave(hall.windows.console_());
  await hall.windows.hall().locator('.hall-layer').nth(1).waitFor({ state: 'detached' });
  await pause(2_000);
};
