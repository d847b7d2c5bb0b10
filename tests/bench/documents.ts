// How fast papers come, beside a page that needs no making; how much memory the host takes for all of them; and whether every paper and file says the same totals.
import { join } from 'node:path';
import { browserPrinter } from '../../electron/host/printing/browserToPdf.ts';
import { countPages } from '../../electron/host/printing/countPages.ts';
import { exportFiles } from '../../electron/host/exporting/exportFiles.ts';
import type { ReportKind, ReportRequest } from '../../shared/documents.ts';
import { addressOf, commandKinds, packKinds } from '../../shared/documents.ts';
import { packs } from '../../shared/library/packs.ts';
import { playedDeeds } from '../../shared/library/played/playedDemo.ts';
import type { Bench } from './benchCommand.ts';
import { CROWD, crowdDeeds } from './documents/crowd.ts';
import type { Papers } from './documents/papers.ts';
import { withPapers } from './documents/papers.ts';
import { writeRetreat } from './documents/retreatFile.ts';
import { serveFrozen } from './documents/staticPage.ts';
import { percentile } from './percentile.ts';

const TIMES = 15;
const RETREATS = 100;
const REKAP: ReportRequest = { kind: 'rekap', language: 'id' };

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Turn by turn, so that a machine that grows slow is slow for both. */
const rekapRatio = async ({ node, browser }: Papers, progress: (line: string) => void): Promise<number> => {
  const frozen = await serveFrozen(browser, node.server.admit('report', `/report.html?${new URLSearchParams(addressOf(REKAP)).toString()}`));
  const plain = browserPrinter({ browser, pageAddress: () => frozen.address });
  try {
    const [papers, pages]: [number[], number[]] = [[], []];
    await node.print(REKAP);
    await plain.print(REKAP);
    for (let i = 0; i < TIMES; i++) {
      papers.push(await milliseconds(() => node.print(REKAP)));
      pages.push(await milliseconds(() => plain.print(REKAP)));
    }
    const [paper, page] = [percentile(papers, 0.5), percentile(pages, 0.5)];
    progress(`half of the recaps came within ${paper.toFixed(0)} ms, half of the plain pages (${Math.round(frozen.bytes / 1024)} kB) within ${page.toFixed(0)} ms`);
    return paper / page;
  } finally {
    await plain.close();
    await frozen.close();
  }
};

const requestFor = (kind: ReportKind): ReportRequest => {
  const pack = packs[0]?.exercise;
  return packKinds.some((each) => each === kind) && pack !== undefined ? { kind, language: 'id', exercise: pack } : { kind, language: 'id' };
};

/** The most memory this process had while `work` ran, in megabytes; the bench's own is in it. */
const mostMemory = async (work: () => Promise<void>): Promise<number> => {
  let most = 0;
  const look = (): void => { most = Math.max(most, process.memoryUsage.rss()); };
  const watch = setInterval(look, 50);
  try {
    await work();
  } finally {
    clearInterval(watch);
    look();
  }
  return most / 2 ** 20;
};

/** Seconds for the certificates of everyone, front and back. */
const certificates = async ({ node, folder, open }: Papers): Promise<number> => {
  const path = join(folder, 'crowd.kompak');
  writeRetreat(path, 'cdef', crowdDeeds());
  open(path);
  let pages = 0;
  const took = await milliseconds(async () => { pages = countPages(await node.print(requestFor('certificates'))); });
  if (pages !== 2 * CROWD) throw new Error(`the certificates have ${pages} pages, not ${2 * CROWD}`);
  return took / 1_000;
};

export const documents: Bench = (progress) => withPapers(async (papers) => {
  const { node, folder, open } = papers;
  const path = join(folder, 'played.kompak');
  writeRetreat(path, 'abcd', playedDeeds(1));
  open(path);
  // First, so that nothing else the bench does is in the host's memory.
  progress(`every kind of paper, one after the other: ${commandKinds.join(', ')}`);
  let fullSet = 0;
  const memory = await mostMemory(async () => {
    for (const kind of commandKinds) {
      const took = await milliseconds(() => node.print(requestFor(kind)));
      progress(`${kind} ${took.toFixed(0)} ms`);
      fullSet += took / 1_000;
    }
    await exportFiles({ rows: node.host.current.log()?.rows ?? [], as: 'xlsx', what: 'all', language: 'id', withHealth: false, withAnswers: false, now: playedDeeds(1)[0]?.at ?? (0 as never) });
  });
  progress(`the recap of the played demo and the same as a plain page, ${TIMES} times each`);
  // A host and a browser as young as those of the plain page: what printed every paper before is no measure of one.
  const ratio = await withPapers(async (fresh) => {
    const own = join(fresh.folder, 'played.kompak');
    writeRetreat(own, 'abce', playedDeeds(1));
    fresh.open(own);
    return rekapRatio(fresh, progress);
  });
  progress(`the totals of ${RETREATS} random retreats on paper, in a workbook, as text, in the hall and counted again`);
  // Only now: what reads papers again is no part of the host, whose memory is measured before.
  const { totalDifferences } = await import('./documents/totals.ts');
  const differences = await totalDifferences(papers, RETREATS, 1, progress);
  progress(`the certificates of ${CROWD} people`);
  const crowd = await certificates(papers);
  return [
    { name: 'rekap_ratio', value: ratio, unit: '', goal: '<= 1.5' },
    { name: 'full_set_s', value: fullSet, unit: 's', goal: '<= 60' },
    { name: 'memory_mb', value: memory, unit: 'MB', goal: '<= 400' },
    { name: 'total_differences', value: differences, unit: '', goal: '<= 0' },
    { name: 'certificates_300_s', value: crowd, unit: 's', goal: '<= 30' },
  ];
});
