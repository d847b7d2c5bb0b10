// How much more memory the hall's page holds after many updates than before them.
import type { Page } from 'puppeteer-core';
import { envelopeOf, openConsole } from '../../faults/consoleWindow.ts';
import { sheetOf, TEAMS, timeOf } from './bigRetreat.ts';
import type { Wall } from './wall.ts';
import { PROJECTOR } from './wall.ts';

/** Enough for what is made once to be made, compiled code included. */
const BEFORE = 1_000;

/** In bytes, with the first page of the board on the wall: the last one has fewer rows. */
const heldBy = async (page: Page): Promise<number> => {
  await page.evaluate(async () => {
    while (document.querySelector('.hall-layer:last-child .many-row.inverted') === null) await new Promise((resolve) => { setTimeout(resolve, 50); });
    await new Promise((resolve) => { setTimeout(resolve, 1_000); });
  });
  const channel = await page.createCDPSession();
  await channel.send('HeapProfiler.enable');
  await channel.send('HeapProfiler.collectGarbage');
  await channel.send('HeapProfiler.collectGarbage');
  const { usedSize } = await channel.send('Runtime.getHeapUsage');
  await channel.detach();
  return usedSize;
};

/** In percent. */
export const memoryGrowth = async (wall: Wall, updates: number, progress: (line: string) => void): Promise<number> => {
  const hall = await wall.open(await wall.admit('hall'), PROJECTOR);
  await hall.waitForSelector('.many-row');
  const console_ = await openConsole(await wall.admit('console'));
  const { view: runs } = await console_.shown('runs');
  const versions = new Map(runs[0]?.rows.map(({ number, sheets }) => [number, sheets[0]?.version ?? 0]));
  let sent = 0;
  const update = async (count: number): Promise<void> => {
    for (let done = 0; done < count; sent++) {
      const team = 1 + ((sent * 41) % TEAMS);
      const version = versions.get(team) ?? 0;
      const answer = await console_.send(envelopeOf(sheetOf(team, timeOf(sent * 17 + team + 5), version)));
      if (!answer.ok) continue;
      versions.set(team, version + 1);
      done += 1;
      // A frame now and then, as in a hall; without any the page would skip most updates.
      if (done % 4 === 0) await new Promise((resolve) => { setTimeout(resolve, 16); });
    }
    await new Promise((resolve) => { setTimeout(resolve, 1_000); });
  };
  await update(BEFORE);
  const before = await heldBy(hall);
  await update(updates);
  const after = await heldBy(hall);
  progress(`the hall's page held ${(before / 1e6).toFixed(2)} MB, and ${(after / 1e6).toFixed(2)} MB after ${updates} updates`);
  console_.close();
  await hall.close();
  return ((after - before) / before) * 100;
};
