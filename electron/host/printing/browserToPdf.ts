// Prints report pages in an installed browser that stays warm between jobs; it knows nothing of what a page says.
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import type { ReportRequest } from '../../../shared/documents.ts';
import { unseenArguments } from '../plainNode/browserArguments.ts';
import type { Printer } from '../ports.ts';
import { JOB_WITHIN, REST_WITHIN } from './printLimits.ts';

export type BrowserPrinterOptions = {
  /** The executable of an installed Chromium, Chrome or Edge. */
  readonly browser: string;
  /** Asked once a job: the report page's address, with a token that admits one window. */
  readonly pageAddress: (request: ReportRequest) => Promise<string> | string;
  /** How long a page may take to come to rest, in milliseconds. */
  readonly restWithin?: number;
  /** How long a whole job may take, the browser's start included, in milliseconds. */
  readonly jobWithin?: number;
};

/** One job after another. `close` waits for none of them: the browser ends, and what still prints throws. */
export const browserPrinter = (
  { browser: executablePath, pageAddress, restWithin = REST_WITHIN, jobWithin = JOB_WITHIN }: BrowserPrinterOptions,
): Printer & { close(): Promise<void> } => {
  let warm: Promise<Browser> | undefined;
  let lastJob: Promise<unknown> = Promise.resolve();
  let closed = false;

  const warmBrowser = async (): Promise<Browser> => {
    const present = await warm?.catch(() => undefined);
    if (closed) throw new Error('the printer is closed');
    if (present?.connected === true) return present;
    // Over a pipe: no port is open to others, and the browser ends with this process however that ends.
    // The signals are left to whoever owns the process.
    warm = puppeteer.launch({
      executablePath, headless: true, pipe: true, args: unseenArguments(), timeout: jobWithin, protocolTimeout: jobWithin,
      handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
    });
    return warm;
  };

  /** Politely, but a browser that hangs is killed after three seconds. */
  const endBrowser = async (): Promise<void> => {
    const ending = warm;
    warm = undefined;
    const browser = await ending?.catch(() => undefined);
    if (browser === undefined) return;
    const kill = (): void => void browser.process()?.kill('SIGKILL');
    const patience = setTimeout(kill, 3_000);
    await browser.close().catch(kill);
    clearTimeout(patience);
  };

  const job = async (request: ReportRequest): Promise<Uint8Array> => {
    const browser = await warmBrowser();
    const page = await browser.newPage();
    try {
      const troubles: unknown[] = [];
      page.on('pageerror', (trouble) => troubles.push(trouble));
      await page.goto(await pageAddress(request), { waitUntil: 'domcontentloaded', timeout: restWithin });
      await page.waitForSelector('html[data-ready="yes"]', { timeout: restWithin }).catch((cause: unknown) => {
        throw new Error('the report page did not come to rest', { cause: troubles[0] ?? cause });
      });
      return await page.pdf({
        preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: jobWithin,
      });
    } finally {
      await page.close().catch(() => undefined);
    }
  };

  /** A job that outlives its time or is called off loses its browser, so that the next one starts from nothing. */
  const jobInTime = async (request: ReportRequest, calledOff?: AbortSignal): Promise<Uint8Array> => {
    calledOff?.throwIfAborted();
    const { promise: ended, reject } = Promise.withResolvers<never>();
    const end = (why: Error): void => {
      reject(why);
      void endBrowser();
    };
    const alarm = setTimeout(() => end(new Error(`printing took longer than ${jobWithin} ms`)), jobWithin);
    const stop = (): void => end(new Error('printing was called off'));
    calledOff?.addEventListener('abort', stop);
    try {
      return await Promise.race([job(request), ended]);
    } finally {
      clearTimeout(alarm);
      calledOff?.removeEventListener('abort', stop);
    }
  };

  return {
    print: (request, calledOff) => {
      const printed = lastJob.then(() => jobInTime(request, calledOff));
      lastJob = printed.catch(() => undefined);
      return printed;
    },
    close: async () => {
      closed = true;
      await endBrowser();
    },
  };
};
