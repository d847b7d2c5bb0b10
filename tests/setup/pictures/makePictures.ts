// Makes the pictures of the README anew from the played demo, so that they stay true: npm run pictures [-- NAME…]
import { chromium } from '@playwright/test';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { requireBrowser } from '../../../electron/setup/browser.mjs';
import { startHost } from '../../e2e/hostUnderTest.ts';
import { root } from '../../guards/source.ts';
import type { PictureName } from './pictureNames.ts';
import { pictureNames } from './pictureNames.ts';
import { writePlayed } from './playedUpTo.ts';
import { openFile, takes } from './takePictures.ts';

const folder = join(root, '.readme');
/** How long after the last command the pictures are taken, and how long a step of it may take; in milliseconds. */
const LATER = 60_000;
const ACTS_WITHIN = 20_000;
const NAME = 'Retret Kerja Sama ASN';

const take = async (name: PictureName): Promise<void> => {
  const { isWhole, set } = takes[name];
  const scratch = mkdtempSync(join(tmpdir(), 'kompak-picture-'));
  const { file, at } = writePlayed(scratch, NAME, isWhole);
  const host = await startHost(at + LATER);
  const browser = await chromium.launch({ executablePath: await requireBrowser(), chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const retreats = join(host.data, 'retreats');
    mkdirSync(retreats, { recursive: true });
    copyFileSync(file, join(retreats, basename(file)));
    const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta', reducedMotion: 'reduce' });
    context.setDefaultTimeout(ACTS_WITHIN);
    const page = await set(context, await openFile(context, host.address));
    await page.screenshot({ path: join(folder, `${name}.png`) });
  } finally {
    await browser.close();
    await host.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
};

mkdirSync(folder, { recursive: true });
const asked = process.argv.slice(2);
for (const name of pictureNames) if (asked.length === 0 || asked.includes(name)) await take(name);
