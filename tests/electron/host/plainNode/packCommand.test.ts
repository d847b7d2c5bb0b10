// Asking for a simulation's papers on the command line: what is missing, wrong or unused is said in a sentence, and nothing is written.
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../../../electron/host/plainNode/commandLine.ts';

afterEach(() => vi.restoreAllMocks());

const out = join(tmpdir(), 'kompak-no-such-paper.pdf');
test.each([
  [['--kind', 'packKey'], 'Sebutkan simulasinya: --exercise sim-aduan, sim-berkas, sim-banjir, sim-ruas.'],
  [['--kind', 'packCards', '--exercise', ''], 'Sebutkan simulasinya'],
  [['--kind', 'packCards', '--exercise', 'yel'], '"yel" tidak memiliki kartu dan kunci. Yang memiliki: sim-aduan'],
  [['--kind', 'packCards', '--exercise', 'yel', '--language', 'en'], '"yel" has no cards and key. These have: sim-aduan'],
  [['--kind', 'rekap', '--session', 's1'], 'Dokumen "rekap" tidak memerlukan --session.'],
  [['--kind', 'attendance', '--day', '16-5-2025'], '"16-5-2025" bukan tanggal.'],
  [['--kind', 'mcCard', '--day', '2025-05-16', '--language', 'en'], 'The document "mcCard" needs no --day.'],
  [['--kind', 'rekap', '--exercise', 'sim-ruas'], 'Dokumen "rekap" tidak memerlukan --exercise.'],
])('%o', async (typed, sentence) => {
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0);
  expect(await runCommandLine(['report', 'tidak-dibuka.kompak', ...typed, '--out', out])).toBe(2);
  expect(said[0]).toContain(sentence);
  expect(existsSync(out)).toBe(false);
});
