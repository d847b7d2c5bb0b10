// What `standings --json` prints for other programs: exactly these names, hundredths, and what stands where a cell does not count.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { hundredths } from '../../../../shared/units.ts';
import { absent, finished, planRun, ready, run, submit, team } from '../../../shared/samples.ts';
import { runPrinting } from './printing.ts';

const linesOf = (printed: string): readonly unknown[] => printed.trim().split('\n').map((line) => JSON.parse(line) as unknown);

/** t1 has a score and t2 did not come; t3 is excused, t4 disputed; t5 and t6 are merged. r2 is cancelled, of r3 nothing is known yet. */
const commands: readonly Command[] = [
  ...ready(6), planRun, planRun,
  submit(1, finished('5:30')), submit(2, absent), submit(4, finished('6:00')), submit(5, finished('4:00')), submit(6, finished('8:00')),
  submit(1, finished('4:00'), { run: run(2) }),
  { type: 'rateBehaviour', run: run(1), team: team(1), observer: null, basedOn: 0, ratings: { KL: 3, AD: 4, BP: 3 }, note: '' },
  { type: 'excuseTeam', run: run(1), team: team(3), reason: 'Dipanggil dinas', second: 'Rina Contoh' },
  { type: 'disputeCell', run: run(1), team: team(4), words: 'Kami selesai lebih cepat' },
  { type: 'cancelRun', run: run(2), reason: 'Hujan', replacedBy: null },
  { type: 'giveHelp', giver: team(1), receiver: team(2), points: hundredths(150), reason: 'Meminjamkan ember' },
  { type: 'adjustTotal', team: team(1), points: hundredths(-100), reason: 'Terlambat apel' },
  { type: 'mergeTeams', kept: team(5), gone: team(6), name: 'Komodo Anoa' },
];

it('names every run with its cells and every team with its total, and null where there is nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kompak-standings-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [list, file] = [join(folder, 'perintah.ndjson'), join(folder, 'retret.kompak')];
  writeFileSync(list, commands.map((command) => JSON.stringify(command)).join('\n'));
  const applied = await runPrinting('apply', list, '--into', file, '--data', folder);
  expect(linesOf(applied.printed)).toEqual(commands.map((_, i) => ({ ok: true, value: { seq: i + 1 } })));
  const { code, printed } = await runPrinting('standings', file, '--json');
  const blank = { hasil: null, perilaku: null, score: null };
  const cells = (...scores: readonly object[]) => scores.map((score, i) => ({ team: `t${i + 1}`, ...score }));
  expect(code).toBe(0);
  expect(linesOf(printed)).toStrictEqual([{
    seq: commands.length,
    runs: [
      { run: 'r1', exercise: 'pipa-bocor', state: 'held', weight: 1, hasilWeight: 60, scores: cells(
        // 40 + 60 × (720 − 330) ÷ 480, and 3-4-3.
        { hasil: 8875, perilaku: 8333, score: 8658 }, { hasil: 0, perilaku: null, score: 0 }, blank, { hasil: null, perilaku: null, score: null },
        // The mean of 100 and 70; a merged team has no Hasil or Perilaku of its own, and t6 is in no list.
        { hasil: null, perilaku: null, score: 8500 },
      ) },
      { run: 'r2', exercise: 'pipa-bocor', state: 'cancelled', weight: 1, hasilWeight: 60, scores: cells(blank, blank, blank, blank, blank) },
      { run: 'r3', exercise: 'pipa-bocor', state: 'open', weight: 1, hasilWeight: 60, scores: cells(blank, blank, blank, blank, blank) },
    ],
    totals: [
      { team: 't1', place: 1, total: 8708, help: 150, adjust: -100, runs: 1 },
      { team: 't5', place: 2, total: 8500, help: 0, adjust: 0, runs: 1 },
      { team: 't2', place: 3, total: 0, help: 0, adjust: 0, runs: 1 },
      { team: 't4', place: null, total: null, help: 0, adjust: 0, runs: 0 },
      { team: 't3', place: null, total: null, help: 0, adjust: 0, runs: 0 },
    ],
  }]);
});
