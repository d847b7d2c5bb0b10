// A real host over the built pages and an installed browser, and its finished papers read back; it judges no paper.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest';
import type { NodeHost, NodeHostOptions } from '../../../../electron/host/plainNode/nodeHost.ts';
import { newCommandId } from '../../../../electron/host/log/newIds.ts';
import { startNodeHost } from '../../../../electron/host/plainNode/nodeHost.ts';
import { findBrowser } from '../../../../electron/setup/browser.mjs';
import { makePlayedFile } from '../../../../electron/host/plainNode/playedFile.ts';
import type { Answer, Argument, CallName, Topics, Value } from '../../../../shared/contract.ts';
import type { ToWindow } from '../../../../shared/hostMessages.ts';
import type { DocumentRequest } from '../../../../shared/documents.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { FileHandle, Language } from '../../../../shared/units.ts';
import { minutes } from '../../../../shared/units.ts';
import type { Pdf } from './readPdf.ts';
import { readPdf } from './readPdf.ts';

const pages = fileURLToPath(new URL('../../../../out/renderer/', import.meta.url));
const browser = findBrowser();

/** Why nothing can be printed here; null: it can. */
export const missing = !existsSync(join(pages, 'report.html')) ? 'the windows are not built (npm run build)'
  : browser === undefined ? 'no installed browser to print with' : null;

export type PrintingHost = {
  /** Where finished papers lie. */
  readonly reports: string;
  /** A call as the console's window makes it; a refusal is a mistake in the test. */
  call<Name extends CallName>(name: Name, argument: Argument<Name>): Promise<Value<Name>>;
  send(commands: readonly Command[]): Promise<void>;
  /** Makes the played demo of this seed in a file of its own, with its own moments, and opens it; before any other retreat. */
  openPlayed(seed: number): Promise<void>;
  /** Opens the file that `make` writes at the path it is given; each of its own name. */
  openMade(make: (path: string) => void, name?: string): void;
  /** Exports as the console does, and reads the file that lies in the folder. */
  print(request: DocumentRequest): Promise<Pdf & { readonly name: string }>;
};

/** Starts before the tests of the file and ends after them; each of them is skipped where nothing can be printed. */
export const printingHost = (options: Pick<NodeHostOptions, 'clock' | 'attended'> = {}): PrintingHost => {
  const data = mkdtempSync(join(tmpdir(), 'kompak-papers-'));
  const reports = join(data, 'reports');
  const notices: string[] = [];
  let node: NodeHost;
  beforeAll(async () => {
    if (missing !== null) return;
    vi.stubEnv('KOMPAK_BROWSER', browser);
    node = await startNodeHost({ ...options, folders: { data, retreats: join(data, 'retreats'), reports }, pages, onNotice: (notice) => notices.push(notice) });
  });
  beforeEach((context) => context.skip(missing !== null, missing ?? ''));
  afterAll(async () => {
    if (missing === null) await node.close();
    vi.unstubAllEnvs();
    rmSync(data, { recursive: true, force: true });
  });
  const call = <Name extends CallName>(name: Name, argument: Argument<Name>): Promise<Value<Name>> => new Promise((resolve, reject) => {
    const connection = node.host.connect('console', (message) => {
      const heard = message as ToWindow;
      if (heard.kind !== 'answer') return;
      connection.close();
      const answer = heard.answer as Answer<Value<Name>>;
      if (answer.ok) resolve(answer.value);
      else reject(new Error(`${name} is refused: ${answer.refusal.code}; ${notices.join('\n')}`));
    });
    connection.receive({ kind: 'call', n: 1, name, argument });
  });
  const openPlayed = async (seed: number): Promise<void> => {
    const retreats = join(data, 'retreats');
    mkdirSync(retreats, { recursive: true });
    const made = makePlayedFile({ folders: { data: join(data, 'playing'), retreats, reports }, path: join(retreats, `played-${seed}.kompak`), seed, onNotice: (notice) => notices.push(notice), silence: minutes(10), onProgress: () => undefined });
    if (!made.ok) throw new Error(`the played demo is refused: ${made.refusal.code}`);
    const file = await new Promise<FileHandle>((resolve) => {
      const connection = node.host.connect('console', (message) => {
        const heard = message as ToWindow;
        if (heard.kind !== 'view' || heard.topic !== 'files') return;
        const { recent, found } = heard.view as Topics['files'];
        const [played] = [...found, ...recent];
        if (played === undefined) return;
        connection.close();
        resolve(played.file);
      });
      connection.receive({ kind: 'watch', topic: 'files' });
    });
    await call('openRetreat', { file });
  };
  const openMade = (make: (path: string) => void, name = 'made.kompak'): void => {
    const path = join(data, 'retreats', name);
    mkdirSync(join(data, 'retreats'), { recursive: true });
    make(path);
    const opened = node.host.current.openPath(path, undefined);
    if (!opened.ok || !opened.value.opened) throw new Error(`the made file does not open: ${JSON.stringify(opened)}`);
  };
  return {
    reports, call, openPlayed, openMade,
    send: async (commands) => {
      for (const command of commands) await call('send', { id: newCommandId(), command });
    },
    print: async (request) => {
      const exported = await call('exportReport', request);
      const pdf = await readPdf(readFileSync(join(reports, exported.name)));
      expect(pdf.pages).toHaveLength(exported.pages);
      return { ...pdf, name: exported.name };
    },
  };
};

export const words = ({ pages: all }: Pdf): string => all.map(({ text }) => text).join(' ');

/** What every paper must be, whatever it says; `size` in mm. */
export const expectPaper = (pdf: Pdf, language: Language, size: readonly [number, number]): void => {
  for (const { width, height, pictures } of pdf.pages) {
    expect([Math.round(width), Math.round(height)]).toEqual(size);
    expect(pictures).toBe(0);
  }
  expect(pdf.fonts.length).toBeGreaterThan(0);
  for (const { name, embedded } of pdf.fonts) {
    expect(name).toMatch(/^[A-Z]{6}\+(PlusJakartaSans|BarlowSemiCondensed)-/);
    expect(embedded).toBe(true);
  }
  expect(pdf.language).toBe(language);
  pdf.pages.forEach(({ text }, i) => {
    expect(text).toContain(language === 'id' ? `Halaman ${i + 1} dari ${pdf.pages.length}` : `Page ${i + 1} of ${pdf.pages.length}`);
  });
};
