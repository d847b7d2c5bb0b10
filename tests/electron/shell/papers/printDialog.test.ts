// A finished paper on its way to the printer: the dialog where there is one, the system's viewer where there is none, and no window left behind.
import { expect, test } from 'vitest';
import type { PaperWindow } from '../../../../electron/shell/papers/printDialog.ts';
import { createPaperPrinter } from '../../../../electron/shell/papers/printDialog.ts';
import { mayLoadPaper } from '../../../../electron/shell/papers/paperWindows.ts';
import { millis } from '../../../../shared/units.ts';

type End = 'printed' | 'cancelled' | 'failed';
const settled = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

/** Windows whose PDFs are shown and whose dialogs end when the test says so. */
const desk = (shown: () => Promise<void> = () => Promise.resolve()) => {
  const done: string[] = [];
  const dialogs: ((how: End) => void)[] = [];
  const open = (path: string): PaperWindow => {
    done.push(`shows ${path}`);
    return {
      shown: shown(),
      print: () => new Promise((resolve) => { dialogs.push(resolve); }),
      close: () => void done.push(`closes ${path}`),
    };
  };
  const print = createPaperPrinter(open, async (path) => { await Promise.resolve(); done.push(`viewer ${path}`); }, millis(20));
  return { done, dialogs, print };
};

test('a dialog that is open is where it gets printed; the window goes when the person is done with it', async () => {
  const { done, dialogs, print } = desk();
  expect(await print('a.pdf')).toBe('dialog');
  expect(done).toEqual(['shows a.pdf']);
  dialogs[0]?.('printed');
  await settled();
  expect(done).toEqual(['shows a.pdf', 'closes a.pdf']);
});

test('a dialog that is called off at once was still a dialog', async () => {
  const { done, dialogs, print } = desk();
  const printing = print('a.pdf');
  await settled();
  dialogs[0]?.('cancelled');
  expect(await printing).toBe('dialog');
  expect(done).toEqual(['shows a.pdf', 'closes a.pdf']);
});

test('without a dialog, and where the paper cannot be shown or no window be made, the system’s viewer has it', async () => {
  const failing = desk();
  const printing = failing.print('a.pdf');
  await settled();
  failing.dialogs[0]?.('failed');
  expect(await printing).toBe('viewer');
  expect(failing.done).toEqual(['shows a.pdf', 'closes a.pdf', 'viewer a.pdf']);
  const blank = desk(() => Promise.reject(new Error('ERR_FAILED')));
  expect(await blank.print('b.pdf')).toBe('viewer');
  expect(blank.done).toEqual(['shows b.pdf', 'closes b.pdf', 'viewer b.pdf']);
  const viewed: string[] = [];
  const windowless = createPaperPrinter(() => { throw new Error('no window'); }, async (path) => { await Promise.resolve(); viewed.push(path); });
  expect(await windowless('c.pdf')).toBe('viewer');
  expect(viewed).toEqual(['c.pdf']);
});

test('the next paper takes the window of the one before; a dialog that fails late leaves it, with its own print button', async () => {
  const { done, dialogs, print } = desk();
  await print('a.pdf');
  await print('b.pdf');
  expect(done).toEqual(['shows a.pdf', 'closes a.pdf', 'shows b.pdf']);
  dialogs[1]?.('failed');
  await settled();
  expect(done).toEqual(['shows a.pdf', 'closes a.pdf', 'shows b.pdf']);
});

test('a window of a paper loads that paper and the viewer’s own pages, and nothing else', () => {
  const paper = 'file:///home/a/Kompak/Dokumen/Rekap%20nilai.pdf';
  for (const address of [paper, 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html', 'chrome://resources/css/text_defaults.css', 'blob:chrome-extension://a/b']) expect(mayLoadPaper(address, paper)).toBe(true);
  for (const address of ['file:///etc/passwd', `${paper}x`, 'https://example.org/', 'http://127.0.0.1:8080/', 'ws://127.0.0.1/', 'app://kompak/console.html', 'ftp://a/chrome:']) expect(mayLoadPaper(address, paper)).toBe(false);
});
