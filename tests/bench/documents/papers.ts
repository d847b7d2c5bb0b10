// A real host over the built pages that prints with an installed browser, in a folder of its own that goes afterwards; it measures nothing.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startNodeHost } from '../../../electron/host/plainNode/nodeHost.ts';
import type { NodeHost } from '../../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../../electron/host/plainNode/places.ts';
import { requireBrowser } from '../../../electron/setup/browser.mjs';

export type Papers = {
  readonly node: NodeHost;
  readonly browser: string;
  /** For files of the bench. */
  readonly folder: string;
  open(path: string): void;
};

export const withPapers = async <T>(work: (papers: Papers) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'kompak-documents-'));
  mkdirSync(join(folder, 'files'));
  const browser = await requireBrowser();
  const before = process.env['KOMPAK_BROWSER'];
  process.env['KOMPAK_BROWSER'] = browser;
  const node = await startNodeHost({
    folders: foldersOf(join(folder, 'data')), attended: false, pages: fileURLToPath(new URL('../../../out/renderer/', import.meta.url)),
    onNotice: (notice) => void process.stderr.write(`${notice}\n`),
  });
  try {
    return await work({
      node, browser, folder: join(folder, 'files'),
      open: (path) => {
        const opened = node.host.current.openPath(path);
        if (!opened.ok || !opened.value.opened) throw new Error('the retreat was not opened');
      },
    });
  } finally {
    await node.close();
    if (before === undefined) delete process.env['KOMPAK_BROWSER'];
    else process.env['KOMPAK_BROWSER'] = before;
    rmSync(folder, { recursive: true, force: true });
  }
};
