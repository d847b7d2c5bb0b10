// Draws the app's icons from its mark: one SVG, and from it the sizes and containers each system wants. Run by hand when the mark changes: npm run icons.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../../electron/setup/browser.mjs';
import { root } from '../guards/source.ts';
import { icnsOf, icoOf, iconSvg } from './iconFiles.ts';

const PNG_SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;
const folder = join(root, 'electron', 'shell', 'icons');

const browser = await puppeteer.launch({ executablePath: await requireBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
const draw = async (size: number): Promise<Buffer> => {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${iconSvg}`);
  return Buffer.from(await page.screenshot({ omitBackground: true, type: 'png' }));
};
const pngs = new Map<number, Buffer>();
for (const size of PNG_SIZES) pngs.set(size, await draw(size));
await browser.close();

mkdirSync(join(folder, 'png'), { recursive: true });
writeFileSync(join(folder, 'icon.svg'), iconSvg);
for (const [size, png] of pngs) if (size <= 512) writeFileSync(join(folder, 'png', `${size}x${size}.png`), png);
writeFileSync(join(folder, 'icon.ico'), icoOf(pngs));
writeFileSync(join(folder, 'icon.icns'), icnsOf(pngs));
