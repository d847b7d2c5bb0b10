// The official papers read back from real PDFs of the played demo: what each must say in both languages and on both sizes, and what none may say before its time.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { DocumentKind, DocumentRequest } from '../../../../shared/documents.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { Day, Language } from '../../../../shared/units.ts';
import { hundredths } from '../../../../shared/units.ts';
import { drawn, fields, finished, importPeople, personFields, planRun, run, sessionFields, submit, team } from '../../../shared/samples.ts';
import { playedStory } from '../../../shared/playedStory.ts';
import { expectPaper, missing, printingHost, words } from './printingHost.ts';
import type { Pdf } from './readPdf.ts';
import { tight } from './readPdf.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const host = printingHost();
const says = (pdf: Pdf, ...sentences: readonly string[]): void => {
  const text = tight(words(pdf));
  for (const sentence of sentences) expect(text).toContain(tight(sentence));
};
const print = async (kind: DocumentKind, language: Language, more: Partial<DocumentRequest> = {}): Promise<Pdf & { readonly name: string }> => {
  const pdf = await host.print({ kind, language, ...more });
  const kept = process.env['KOMPAK_KEEP_PAPERS'];
  if (kept !== undefined) copyFileSync(join(host.reports, pdf.name), join(kept, `${kind}-${language}-${more.paper ?? 'a4'}.pdf`));
  return pdf;
};
const story = playedStory(1);
const [a4, f4]: readonly (readonly [number, number])[] = [[210, 297], [215, 330]];
const SEAL = /[0-9A-F]{4}( ?[0-9A-F]{4}){7}/;

describe('the papers of the played demo, with one exercise still to be read back', () => {
  beforeAll(async () => {
    if (missing === null) await host.openPlayed(1);
  });

  test('the attendance of one session: a hundred names on four pages, numbered in zigzag, with what is recorded and its totals', async () => {
    const session = story.state.sessions.find(({ title }) => title === 'Apel' || title.startsWith('Apel'));
    if (session === undefined) throw new Error('the demo has no Apel');
    for (const [language, paper, size] of [['id', 'a4', a4], ['en', 'f4', f4]] as const) {
      const pdf = await print('attendance', language, { session: session.id, paper });
      expectPaper(pdf, language, size ?? [0, 0]);
      expect(pdf.pages.length).toBeLessThanOrEqual(4);
      for (const { text } of pdf.pages) expect(text).toContain(session.title);
      // Room to sign: from one number of the first column to the next.
      const steps = pdf.pages.flatMap(({ placed }) => {
        const whole = placed.filter(({ words }) => /^\d{1,3}$/.test(words));
        const first = Math.min(...whole.map(({ left }) => left));
        const numbers = whole.filter(({ left }) => left < first + 5).map(({ up }) => up).toSorted((a, b) => b - a);
        return numbers.slice(1).map((up, i) => (numbers[i] ?? 0) - up);
      });
      expect(steps.length).toBeGreaterThan(90);
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(8);
      const first = tight(pdf.pages[0]?.text ?? '');
      expect(first).toContain(tight(language === 'id' ? 'No. Nama dan NIP Gol. Jabatan dan instansi Tanda tangan' : 'No. Name and NIP Grade Post and agency Signature'));
      for (const { name } of story.state.people.slice(0, 25)) expect(first).toContain(tight(name));
      says(pdf, ...story.state.people.map(({ name }) => name), language === 'id' ? 'Jumlah' : 'Totals');
    }
  });

  test('the attendance of a day has every session from a new page', async () => {
    const day = story.state.sessions[0]?.day;
    if (day === undefined) throw new Error('the demo has no session');
    const pdf = await print('attendance', 'id', { day });
    const lists = story.state.sessions.filter((session) => session.day === day && !['break', 'prayer', 'meal'].includes(session.kind));
    expect(pdf.pages.filter(({ text }) => tight(text).includes(tight('Daftar hadir Retret')))).toHaveLength(lists.length);
  });

  test('the recap of an evening: standings, what was read back and corrected that day, record number and seal', async () => {
    const pdf = await print('dayRecap', 'id', { day: '2025-05-16' as Day });
    expectPaper(pdf, 'id', a4 ?? [0, 0]);
    says(pdf, 'Rekap malam', 'Hari ke-2, Jumat, 16 Mei 2025', 'Klasemen', 'Latihan yang dibacakan ulang', `catatan ke-${story.deeds.length}, sidik`, 'Ketua Panitia,');
    expect(words(pdf)).toMatch(SEAL);
    const english = await print('dayRecap', 'en', { paper: 'f4' });
    expectPaper(english, 'en', f4 ?? [0, 0]);
    says(english, 'Recap of the evening', 'Day 3, Saturday, 17 May 2025', 'Not read back yet');
  });

  test('the record of the results says it is provisional, with seeds, rules, disputes, judges and the seal', async () => {
    const pdf = await print('resultRecord', 'id', { paper: 'f4' });
    expectPaper(pdf, 'id', f4 ?? [0, 0]);
    says(pdf, 'Berita acara hasil (sementara)', 'Pada hari ini,', 'tanggal', ...story.state.draws.map(({ seed }) => seed), 'Nilai akhir yang sama dipisahkan', 'Penilai,', 'Ketua Panitia,');
    expect(words(pdf)).toMatch(SEAL);
    const english = await print('resultRecord', 'en');
    expectPaper(english, 'en', a4 ?? [0, 0]);
    says(english, 'Record of the results (provisional)', 'Places', 'Rules of scoring');
  });

  test('places and awards, marked provisional; confidential only while the board is frozen', async () => {
    const pdf = await print('ranking', 'id');
    expectPaper(pdf, 'id', a4 ?? [0, 0]);
    says(pdf, 'Peringkat dan penghargaan', 'Sementara', 'Tim Paling Membantu', 'Teladan Kolaboratif', 'Penghargaan hanya dihitung dari latihan yang sudah dibacakan ulang');
    expect(words(pdf)).not.toContain('RAHASIA');
    await host.send([{ type: 'freezeBoard' }]);
    const frozen = await print('ranking', 'en', { paper: 'f4' });
    expectPaper(frozen, 'en', f4 ?? [0, 0]);
    says(frozen, 'CONFIDENTIAL', 'The board is frozen', 'Most Helpful Team');
    await host.send([{ type: 'liftFreeze', name: story.state.operator }]);
  });

  test('a profile page for every team: charts as vectors, how often each value was observed, too few said so, at most three notes', async () => {
    for (const [language, paper, size] of [['id', 'a4', a4], ['en', 'f4', f4]] as const) {
      const pdf = await print('valueProfiles', language, { paper });
      expectPaper(pdf, language, size ?? [0, 0]);
      expect(pdf.pages).toHaveLength(story.state.teams.length);
      pdf.pages.forEach(({ figures }) => expect(figures.filter((says) => says.includes('Diagram') || says.includes('chart') || says.includes('Chart'))).toHaveLength(2));
      for (const { name } of story.state.teams) says(pdf, name);
      says(pdf, language === 'id' ? 'kurang dari 3 pengamatan' : 'fewer than 3 observations');
    }
  });

  test('certificates and the speaker’s card are refused until the results are final', async () => {
    await expect(host.print({ kind: 'winnerCertificates', language: 'id' })).rejects.toThrow('resultsNotFinal');
    await expect(host.print({ kind: 'mcCard', language: 'id' })).rejects.toThrow('resultsNotFinal');
  });
});

/** As long, as foreign and as hostile as names come. */
const names = ['Prof. Dr. Ir. H. Raden Mas Kartawijaya Purbaningrat, M.AP.Xx', 'فاطمة الزهراء', 'Sri 🌋 Rahayu', "<script>document.title='x'</script>", 'Budi "Tanda" & <b>Kutip</b>'];
const teams = ['Rajawali Penjelajah Puncak Semeru Raya', 'שלום 🏔', '<img src=x>', 'Komodo'];
const people = Array.from({ length: 12 }, (_, i) => ({ ...personFields(i + 1), name: names[i] ?? personFields(i + 1).name, post: names[0] ?? null, nip: `19860926201505${String(1000 + i)}` }));
const told: readonly Command[] = [
  importPeople(...people), ...drawn(teams, people), planRun,
  { type: 'addSessions', sessions: [sessionFields(15, '19:00', '20:00', names[3] ?? '')] },
  ...['5:00', '5:30', '6:00', '7:00'].map((time, i) => submit(i + 1, finished(time))),
  { type: 'giveHelp', giver: team(3), receiver: team(1), points: hundredths(75), reason: names[1] ?? '' },
  { type: 'disputeCell', run: run(1), team: team(2), words: names[3] ?? '' }, { type: 'decideDispute', run: run(1), team: team(2), decision: 'Tetap 5:30' },
  { type: 'verifyRun', run: run(1), reader: 'Laras Contoh' },
];

describe('once everything is read back, whatever people and teams are called', () => {
  test('no name breaks a paper or is lost from it', async () => {
    await host.call('createRetreat', { fields, operator: 'Sari Wulandari' });
    await host.send(told);
    const [list, record, recap] = [await print('attendance', 'id'), await print('resultRecord', 'id'), await print('dayRecap', 'id')];
    says(list, ...names.filter((_, i) => i !== 1));
    for (const pdf of [list, record]) expect(pdf.title).not.toBe('x');
    says(record, 'Berita acara hasil', 'Final', 'Demikian berita acara ini dibuat dengan sebenarnya', 'Putusan (', ': Tetap 5:30', teams[0] ?? '', teams[2] ?? '');
    expect(words(record)).not.toContain('(sementara)');
    says(recap, 'dibacakan ulang oleh Laras Contoh', teams[0] ?? '');
    says(await print('ranking', 'id'), 'Final', teams[0] ?? '', teams[2] ?? '');
    says(await print('valueProfiles', 'id'), 'Belum ada perilaku yang diamati');
  });

  test('certificates: one page a team and award, signed for, under a neutral name', async () => {
    for (const [language, title, first] of [['id', 'Piagam penghargaan', 'Terbaik pertama'], ['en', 'Certificate of award', 'First place']] as const) {
      const pdf = await print('winnerCertificates', language);
      expect(pdf.name).toMatch(/^dokumen-6( \(?\d+\)?)?\.pdf$/);
      for (const { text, width, height } of pdf.pages) {
        expect([Math.round(width), Math.round(height)]).toEqual([297, 210]);
        expect(tight(text)).toContain(tight(title));
      }
      says(pdf, first, language === 'id' ? 'Ketua Panitia,' : 'Head of the committee,', teams[0] ?? '', teams[2] ?? '');
      expect(pdf.pages).toHaveLength(4);
    }
  });

  test('the speaker’s card: two sides, nothing of it outside, names in speaking order inside, under a neutral name', async () => {
    for (const [language, secret, order] of [['id', 'RAHASIA', ['Tim Paling Membantu', 'Terbaik ketiga', 'Terbaik kedua', 'Terbaik pertama']], ['en', 'CONFIDENTIAL', ['Most Helpful Team', 'Third place', 'Second place', 'First place']]] as const) {
      const pdf = await print('mcCard', language);
      expect(pdf.name).toMatch(/^dokumen-7( \(?\d+\)?)?\.pdf$/);
      expect(pdf.pages).toHaveLength(2);
      const [outside = '', inside = ''] = pdf.pages.map(({ text }) => tight(text));
      expect(outside).toContain(secret);
      expect(inside).toContain(secret);
      const places = order.map((title) => inside.indexOf(tight(title)));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places[0]).toBeGreaterThan(-1);
      for (const name of [...teams, ...names]) {
        expect(outside).not.toContain(tight(name));
        expect(pdf.title).not.toContain(name);
      }
      says(pdf, names[0] ?? '', names[4] ?? '');
    }
  });
});
