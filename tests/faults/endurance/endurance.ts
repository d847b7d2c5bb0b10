// The row of endurance: a whole day of a retreat at twenty times the speed, both windows open all the while, everything used again every half hour; nothing may grow but the file, and that in step with its facts.
import { statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { playedDeeds } from '../../../shared/library/played/playedDemo.ts';
import type { ExerciseId } from '../../../shared/units.ts';
import type { BothWindows } from '../bothWindows.ts';
import { withBothWindows } from '../bothWindows.ts';
import { envelopeOf } from '../consoleWindow.ts';
import { examineFile } from '../examineFile.ts';
import type { Fault, Outcome } from '../faultsCommand.ts';
import { granted } from '../hostAt.ts';
import { weighPage } from '../weighPage.ts';
import type { Hall } from './halfHour.ts';
import { comeToRest, playHalfHour } from './halfHour.ts';
import type { Filed, Weights } from './steady.ts';
import { AN_HOUR, bytesPerFact, growths, hasGrown, isLinear } from './steady.ts';

const SPEED = 20;
const HALF_HOUR = 30 * 60_000 / SPEED;
/** What a browser makes of our script to run it faster grows for hours, and is nothing we hold. */
const AS_WRITTEN = ['--js-flags=--no-opt --no-maglev --no-sparkplug'];
/** What is left of it for coming to rest. */
const TO_REST = 5_000;
/** Below that no hour is left after the settled one to hold beside it. */
const LEAST_HOURS = 3;

const pageWeights = async (page: Page, name: string): Promise<Weights> => {
  const weight = await weighPage(page);
  return Object.fromEntries(Object.entries(weight).map(([what, value]) => [`${name} ${what}`, value]));
};
const weightsOf = async ({ laptop, windows }: BothWindows): Promise<Weights> => ({
  'host MB': await laptop.weigh() / 1e6, ...await pageWeights(windows.console_(), 'console'), 'console threads': 1 + windows.console_().workers().length, ...await pageWeights(windows.hall(), 'hall'),
});
const words = (weights: Weights): string => Object.entries(weights).map(([name, value]) => `${name} ${name.endsWith('MB') ? value.toFixed(2) : value}`).join(', ');

/** The run that was planned last, as the console's list calls it. */
const labelOf = async (page: Page): Promise<string> => {
  await page.locator('body').press('2');
  return (await page.locator('.run-pick select option').last().textContent()) ?? '';
};

const lastRow = async ({ link }: BothWindows): Promise<number> => granted(await link.call('readJournal', { before: null, run: null, team: null })).entries[0]?.seq ?? 0;

/** What the file was at each weighing, in facts and bytes. */
const filedOf = (file: string, sizes: readonly { readonly rows: number; readonly bytes: number }[]): readonly Filed[] => {
  const facts = examineFile(file).rows.map(({ body }) => (JSON.parse(body) as readonly unknown[]).length);
  return sizes.map(({ rows, bytes }) => ({ facts: facts.slice(0, rows).reduce((sum, each) => sum + each, 0), bytes }));
};

const endure = async (both: BothWindows, hours: number, progress: (line: string) => void): Promise<Outcome> => {
  const { windows, link, file } = both;
  granted(await link.send(envelopeOf({ type: 'planRun', exercise: 'pipa-bocor' as ExerciseId })));
  const run = (await link.shown('runs')).view.at(-1)?.run;
  if (run === undefined) throw new Error('no run was planned');
  const hall: Hall = { windows, link, run, exercise: await labelOf(windows.console_()), wrong: [] };
  const weights: Weights[] = [];
  const sizes: { readonly rows: number; readonly bytes: number }[] = [];
  const start = performance.now();
  for (let n = 1; n <= hours * AN_HOUR; n++) {
    await playHalfHour(hall, n, start + n * HALF_HOUR - TO_REST);
    await comeToRest(hall);
    const weight = await weightsOf(both);
    const size = { rows: await lastRow(both), bytes: statSync(file).size };
    weights.push(weight);
    sizes.push(size);
    progress(`hour ${n / AN_HOUR} after ${((performance.now() - start) / 60_000).toFixed(1)} min: ${words(weight)}; ${size.rows} rows, ${size.bytes} bytes; ${hall.wrong.length} wrong, ${both.troubles().length} troubles`);
  }
  for (const what of [...hall.wrong, ...both.troubles()]) progress(what);
  const held = { tries: hours, lost: hall.wrong.length, doubled: 0, silent: both.troubles().length };
  if (hours < LEAST_HOURS) return held;
  const perFact = bytesPerFact(filedOf(file, sizes));
  const compared = growths(weights);
  for (const { name, settled, last, growth } of compared) progress(`${name}: ${settled.toFixed(2)} in the second hour, ${last.toFixed(2)} in the last, ${(100 * growth).toFixed(1)} %`);
  progress(`the file: ${perFact.map((each) => each.toFixed(0)).join(' and then ')} bytes a fact`);
  const grown = [...compared.filter(hasGrown).map(({ name }) => name), ...(isLinear(perFact) ? [] : ['bytes a fact'])];
  for (const name of grown) progress(`${name} grew by more than a tenth`);
  return { ...held, lost: held.lost + grown.length };
};

/** A try is an hour of the retreat, three minutes of the wall's. */
export const endurance: Fault = {
  control: false,
  tries: 8,
  run: (tries, progress) => withBothWindows({ deeds: playedDeeds(1), speed: SPEED, flags: AS_WRITTEN }, (both) => endure(both, tries, progress)),
};
