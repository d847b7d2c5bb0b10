// Keeps a finished report page as plain HTML with its styles and fonts in it, without a script, and serves it to a printer; it measures nothing.
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import puppeteer from 'puppeteer-core';
import { unseenArguments } from '../../../electron/host/plainNode/browserArguments.ts';

/** Runs in the page: everything it looks like, as one document. */
const frozen = async (): Promise<string> => {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => [rule.cssText, sheet.href ?? location.href] as const));
  const asData = async (address: string): Promise<string> => {
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return `url("data:font/woff2;base64,${btoa(text)}")`;
  };
  let styles = '';
  for (const [text, base] of rules) {
    // Only the face a browser takes: the others it never loads, and here they would make the plain page slow.
    let own = text.replaceAll(/,\s*url\([^)]*\.woff["']?\)\s*format\(["']?woff["']?\)/g, '');
    for (const [whole, , address] of text.matchAll(/url\((["']?)(?!data:)([^"')]+)\1\)/g)) own = own.replace(whole, await asData(new URL(address ?? '', base).href));
    styles += own;
  }
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const each of copy.querySelectorAll('script, link, style, meta[http-equiv]')) each.remove();
  const style = document.createElement('style');
  style.textContent = styles;
  copy.querySelector('head')?.append(style);
  return `<!doctype html>${copy.outerHTML}`;
};

export type StaticPage = { readonly address: string; readonly bytes: number; close(): Promise<void> };

export const serveFrozen = async (browser: string, reportAddress: string): Promise<StaticPage> => {
  const opened = await puppeteer.launch({ executablePath: browser, headless: true, pipe: true, args: unseenArguments() });
  const html = await (async () => {
    try {
      const page = await opened.newPage();
      await page.goto(reportAddress);
      await page.waitForSelector('html[data-ready="yes"]');
      return await page.evaluate(frozen);
    } finally {
      await opened.close();
    }
  })();
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, bytes: Buffer.byteLength(html),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
