// How smoothly a hundred rows glide, beside an animation of nothing in the same browser.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { median } from '../percentile.ts';
import type { Wall } from './wall.ts';
import { PROJECTOR } from './wall.ts';

const SHUFFLES = 15;
/** The rows glide for 600 ms. */
const SHUFFLE_EVERY = 700;
const LONG = 50;

export type Glide = { readonly medianFrame: number; readonly longFramesExtra: number };

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

/** Builds the page, which stands beside the bench that calls, and hands its address to some work. */
export const withPage = async <T>(work: (address: string) => Promise<T>, beside: string, name: string): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'kompak-page-'));
  await build({
    configFile: false, logLevel: 'error', plugins: [react()], base: './', root: fileURLToPath(new URL('.', beside)),
    build: { outDir: folder, rolldownOptions: { input: fileURLToPath(new URL(name, beside)) } },
  });
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://127.0.0.1').pathname;
    try {
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(readFileSync(join(folder, path)));
    } catch {
      response.writeHead(404).end(); // The browser asks for an icon.
    }
  }).listen(0, '127.0.0.1');
  try {
    await new Promise((resolve) => { server.once('listening', resolve); });
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`);
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The length of every frame during the shuffles, in milliseconds. */
const framesOf = (page: Page): Promise<readonly number[]> => page.evaluate(async (shuffles, every) => {
  const frames: number[] = [];
  let last = performance.now();
  let isDone = false;
  requestAnimationFrame(function next(now) {
    frames.push(now - last);
    last = now;
    if (!isDone) requestAnimationFrame(next);
  });
  for (let n = 1; n <= shuffles; n++) {
    globalThis.shuffle(n);
    await new Promise((resolve) => { setTimeout(resolve, every); });
  }
  isDone = true;
  return frames.slice(1);
}, SHUFFLES, SHUFFLE_EVERY);

const longIn = (frames: readonly number[]): number => frames.filter((frame) => frame > LONG).length;

const measure = async (wall: Wall, address: string): Promise<readonly number[]> => {
  const page = await wall.open(address, PROJECTOR);
  await page.evaluate(() => document.fonts.ready);
  await new Promise((resolve) => { setTimeout(resolve, 500); });
  const frames = await framesOf(page);
  await page.close();
  return frames;
};

export const glideFrames = (wall: Wall, progress: (line: string) => void): Promise<Glide> => withPage(async (address) => {
  const nothing = await measure(wall, `${address}?nothing`);
  const rows = await measure(wall, address);
  progress(`${longIn(rows)} of ${rows.length} frames over ${LONG} ms while rows glide, ${longIn(nothing)} of ${nothing.length} with nothing`);
  return { medianFrame: median(rows), longFramesExtra: Math.max(0, longIn(rows) - longIn(nothing)) };
}, import.meta.url, 'glide.html');
