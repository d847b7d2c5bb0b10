// Certificates, the speaker's card and the record of the played demo, once all is read back and its ties are decided, made while the board is frozen; and what one file of all papers leaves out.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { DocumentRequest } from '../../../../shared/documents.ts';
import { RULES_VERSION } from '../../../../shared/domain/scoring/rulesVersion.ts';
import { realScript } from '../../../../shared/domain/reveal/script.ts';
import { endedStory } from '../../../shared/endedStory.ts';
import { printingHost, words } from './printingHost.ts';
import type { Pdf } from './readPdf.ts';
import { tight } from './readPdf.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

const host = printingHost();
const print = async (request: DocumentRequest): Promise<Pdf> => {
  const pdf = await host.print(request);
  const kept = process.env['KOMPAK_KEEP_PAPERS'];
  if (kept !== undefined) copyFileSync(join(host.reports, pdf.name), join(kept, `${request.kind}-${request.language}.pdf`));
  return pdf;
};

const { ending, ties, deciding, state } = endedStory(1);
const steps = realScript(state, state.hall.boardMode).flatMap((step) => (step.kind === 'team' ? [step] : []));

test('papers of awards are made of results that are read back, with their ties decided, while the board is frozen', async () => {
  await host.openPlayed(1);
  await host.send(ending);
  expect(ties.length).toBeGreaterThan(0);
  await expect(host.print({ kind: 'mcCard', language: 'id' })).rejects.toThrow('resultsNotFinal');
  await host.send([...deciding, { type: 'freezeBoard' }]);
});

test('certificates: one a team and award in the order of the show, clean to be handed out, under a cover marked confidential', async () => {
  for (const [language, secret] of [['id', 'RAHASIA sampai diumumkan'], ['en', 'CONFIDENTIAL until announced']] as const) {
    const pdf = await print({ kind: 'winnerCertificates', language });
    const called = steps.flatMap(({ teams }) => teams.map(({ name }) => name));
    const [cover, ...certificates] = pdf.pages.map(({ text }) => tight(text));
    expect(cover).toContain(tight(secret));
    expect(called.filter((name) => cover?.includes(tight(name)))).toEqual([]);
    expect(certificates).toHaveLength(called.length);
    certificates.forEach((text, at) => {
      expect(text).not.toContain(tight(secret));
      expect(text).toContain(tight(called[at] ?? ''));
    });
  }
});

test('the card names every team in the order of the show and says how a tie was decided, each page confidential', async () => {
  const pdf = await print({ kind: 'mcCard', language: 'id' });
  for (const { text } of pdf.pages) expect(text).toContain('RAHASIA');
  let rest = tight(pdf.pages.slice(1).map(({ text }) => text).join(' '));
  for (const { teams } of steps) for (const { name } of teams) {
    expect(rest).toContain(tight(name));
    rest = rest.slice(rest.indexOf(tight(name)) + tight(name).length);
  }
  expect(tight(words(pdf))).toContain(tight('Seri: urutan menurut putusan juri.'));
  for (const member of state.teams.find(({ id }) => id === steps.at(-1)?.teams[0]?.team)?.members ?? []) {
    expect(tight(words(pdf))).toContain(tight(state.people.find(({ id }) => id === member)?.name ?? '?'));
  }
});

test('the record and the recap of the last evening tell every tie with its decision, and the version of the rules', async () => {
  for (const kind of ['resultRecord', 'dayRecap'] as const) {
    const text = tight(words(await print({ kind, language: 'id' })));
    for (const said of ['Seri pada penghargaan', 'Urutan menurut putusan juri', 'Lebih kompak saat simulasi', 'Diputus oleh Dr. Ayu Contoh, M.Si. dan Bagus Contoh.', ...ties.flatMap(({ teams }) => teams.map(({ name }) => name))]) expect(text).toContain(tight(said));
    if (kind === 'resultRecord') expect(text).toContain(tight(`aturan nilai Kompak versi ${RULES_VERSION}.`));
  }
});

test('one file of several papers takes no confidential one and no award', async () => {
  const together = (kind: 'mcCard' | 'winnerCertificates' | 'medical' | 'ranking' | 'teamsByTeam') =>
    host.call('exportTogether', { bundle: 'all', papers: [{ kind: 'teamsByName', language: 'id' }, { kind, language: 'id' }], language: 'id' });
  for (const kind of ['mcCard', 'winnerCertificates', 'medical', 'ranking'] as const) await expect(together(kind)).rejects.toThrow('paperKeptApart');
  expect((await together('teamsByTeam')).pages).toBeGreaterThan(1);
  await host.send([{ type: 'liftFreeze', name: state.operator }]);
  expect((await together('ranking')).pages).toBeGreaterThan(1);
  await expect(together('mcCard')).rejects.toThrow('paperKeptApart');
  expect(words(await host.print({ kind: 'winnerCertificates', language: 'id' }))).not.toContain('RAHASIA');
});
