// The printer in a real browser on pages of its own: one job after another, and no page or crash keeps the next one from printing.
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserPrinter } from '../../../../electron/host/printing/browserToPdf.ts';
import { countPages } from '../../../../electron/host/printing/countPages.ts';
import { findBrowser } from '../../../../electron/setup/browser.mjs';
import type { ReportRequest } from '../../../../shared/documents.ts';
import { readPdf } from './readPdf.ts';

// A browser starts anew after each of the crashes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const browser = findBrowser();
beforeEach((context) => context.skip(browser === undefined, 'no installed browser to print with'));

const request: ReportRequest = { kind: 'rekap', language: 'id' };
const page = (body: string): string => `data:text/html,${encodeURIComponent(`<!doctype html><html lang="id" data-ready="yes"><title>Uji</title>${body}`)}`;
const sheets = (count: number): string => page(`<style>p{break-after:page}p:last-child{break-after:auto}</style>${'<p>Lembar</p>'.repeat(count)}`);

const pages: string[] = [];
const asked: string[] = [];
const printer = browserPrinter({
  browser: browser ?? '', restWithin: 3_000, jobWithin: 30_000,
  pageAddress: () => {
    const next = pages.shift() ?? page('<p>Cetak</p>');
    asked.push(next);
    return next;
  },
});
const print = (address: string): Promise<Uint8Array> => {
  pages.push(address);
  return printer.print(request);
};
afterAll(() => printer.close());

describe('a page at rest', () => {
  test('becomes a tagged PDF with its language and title', async () => {
    const pdf = await readPdf(await print(page('<h1>Judul</h1><p>Isi</p>')));
    expect(pdf).toMatchObject({ title: 'Uji', language: 'id', pages: [{ text: expect.stringContaining('Judul') as string }] });
    expect(pdf.pages[0]?.roles).toEqual(expect.arrayContaining(['H1', 'P']));
  });

  test('has as many pages as are counted, also where the tree of pages has branches', async () => {
    for (const count of [1, 2, 20]) {
      const bytes = await print(sheets(count));
      expect(countPages(bytes)).toBe(count);
      expect((await readPdf(bytes)).pages).toHaveLength(count);
    }
  });

  test('is counted once, whatever stands in its title and headings', async () => {
    const named = '<</Type /Page /Count 9 0 R>> endobj';
    expect(countPages(await print(page(`<title>${named.replaceAll('<', '&lt;')}</title><h1>/Type /Page</h1><h2>/Pages 7 0 R /Count 12</h2>`)))).toBe(1);
  });
});

test('jobs wait for each other, and a failing one for nobody', async () => {
  asked.length = 0;
  const restless = 'data:text/html,<p>Tidak pernah tenang</p>';
  const ended = await Promise.allSettled([sheets(1), restless, sheets(3)].map(async (address) => countPages(await print(address))));
  expect(ended).toMatchObject([
    { status: 'fulfilled', value: 1 },
    { status: 'rejected', reason: { message: 'the report page did not come to rest' } },
    { status: 'fulfilled', value: 3 },
  ]);
  expect(asked).toEqual([sheets(1), restless, sheets(3)]);
});

describe('the next job prints', () => {
  test('after a page that never ends its script', async () => {
    await expect(print('data:text/html,<script>for(;;);</script>')).rejects.toThrow();
    expect(countPages(await print(sheets(1)))).toBe(1);
  });

  test('after the page crashed', async () => {
    await expect(print('chrome://crash')).rejects.toThrow();
    expect(countPages(await print(sheets(1)))).toBe(1);
  });

  test('after the browser crashed', async () => {
    await expect(print('chrome://inducebrowsercrashforrealz')).rejects.toThrow();
    expect(countPages(await print(sheets(1)))).toBe(1);
  });

  test('after a job that outlived its time', async () => {
    let slow = true;
    const impatient = browserPrinter({
      // Enough for the job after it, on a busy machine too.
      browser: browser ?? '', jobWithin: 15_000,
      pageAddress: () => (slow ? new Promise<string>(() => undefined) : sheets(1)),
    });
    try {
      await expect(impatient.print(request)).rejects.toThrow('longer than 15000 ms');
      slow = false;
      expect(countPages(await impatient.print(request))).toBe(1);
    } finally {
      await impatient.close();
    }
  });
});

test('a job called off ends at once, one that waits never begins, and the next prints', async () => {
  const calling = new AbortController();
  let begun = 0;
  const stuck = browserPrinter({
    browser: browser ?? '', jobWithin: 50_000,
    pageAddress: () => {
      begun += 1;
      if (!calling.signal.aborted) setImmediate(() => calling.abort());
      return begun === 1 ? new Promise<string>(() => undefined) : sheets(1);
    },
  });
  try {
    const ended = await Promise.allSettled([stuck.print(request, calling.signal), stuck.print(request, calling.signal)]);
    expect(ended).toMatchObject([{ status: 'rejected', reason: { message: 'printing was called off' } }, { status: 'rejected', reason: { name: 'AbortError' } }]);
    expect(begun).toBe(1);
    expect(countPages(await stuck.print(request))).toBe(1);
  } finally {
    await stuck.close();
  }
});

test('a closed printer prints no more', async () => {
  const closing = browserPrinter({ browser: browser ?? '', pageAddress: () => sheets(1) });
  await closing.print(request);
  await closing.close();
  await expect(closing.print(request)).rejects.toThrow('closed');
});

test('a browser that is not there is a plain error', async () => {
  const nowhere = browserPrinter({ browser: '/tidak/ada/peramban', pageAddress: () => sheets(1) });
  await expect(nowhere.print(request)).rejects.toThrow();
  await nowhere.close();
});
