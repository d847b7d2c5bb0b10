// The rekap's markup from real views: what each cell, note and sentence says in both languages; the drawn chart is looked at in the PDF.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { RekapPaper } from '../../../renderer/report/rekap/RekapPaper.tsx';
import type { Command } from '../../../shared/domain/commands.ts';
import { views } from '../../../shared/domain/views.ts';
import type { Language } from '../../../shared/units.ts';
import { moment, stateAfter } from '../../shared/given.ts';
import { absent, createRetreat, fields, finished, planRun, ready, run, submit, unfinished } from '../../shared/samples.ts';
import { words } from '../words.ts';

const paper = (commands: readonly Command[], language: Language = 'id'): string => {
  const view = views.rekap(stateAfter(...commands));
  if (view.retreat === null) throw new Error('the story founds no retreat');
  return renderToStaticMarkup(<RekapPaper size="a4" view={view} retreat={view.retreat} language={language} madeAt={moment(0)} />);
};

/** Every row of the table's body as the words of its cells. */
const tableRows = (markup: string): readonly (readonly string[])[] => {
  const body = /<tbody>(.*?)<\/tbody>/s.exec(markup)?.[1] ?? '';
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => words(cell)));
};

const fourTeams = [...ready(), planRun];
const everyKind: readonly Command[] = [
  ...fourTeams,
  submit(1, finished('5:30'), { penalties: { 'ember-jatuh': 2 } }),
  submit(2, absent),
  submit(3, finished('5:50')),
];

describe('the table', () => {
  test('tells blank, absent and zero apart, and gives one total a team', () => {
    expect(tableRows(paper(everyKind))).toEqual([
      ['1=', 'Penyu', '86,25', '•', '86,25'],
      ['1=', 'Rajawali', '86,25', '•', '86,25'],
      ['3', 'Badak', '0,00 TH', '•', '0,00'],
      ['•', 'Cendrawasih', '•', '•', '•'],
    ]);
  });

  test('shows an earned zero without the mark of an absent team', () => {
    expect(tableRows(paper([...ready(2), submit(1, unfinished(0)), submit(2, absent)]))).toEqual([
      ['1=', 'Badak', '0,00 TH', '0,00'],
      ['1=', 'Rajawali', '0,00', '0,00'],
    ]);
  });

  test('weighs and names every run, numbering an exercise held twice', () => {
    const head = words(/<thead>(.*?)<\/thead>/s.exec(paper(everyKind))?.[1] ?? '');
    expect(head).toBe('Peringkat Tim Pipa Bocor 1 Pipa Bocor 2 Nilai akhir Bobot 1 1');
  });

  test('cuts more runs than one width holds into tables and puts the totals in the last', () => {
    const runs = 30;
    const markup = paper([...ready(2), ...Array.from({ length: runs - 1 }, () => planRun), submit(1, finished('4:00'), { run: run(runs) })]);
    expect(markup.match(/<table/g)).toHaveLength(2);
    expect(words(markup)).toContain('Latihan 1 sampai 15 dari 30');
    expect(words(markup)).toContain('Latihan 16 sampai 30 dari 30');
    expect(words(markup).match(/Tim Pipa Bocor \d+ .*? Bobot/g)?.map((head) => head.includes('Nilai akhir'))).toEqual([false, true]);
  });
});

describe('the notes', () => {
  test('explain every sign that stands in the table, and how to re-add a total', () => {
    const text = words(paper(everyKind));
    expect(text).toContain('= Nilai akhir sama, jadi berbagi peringkat');
    expect(text).toContain('• Lembar nilai belum masuk: tidak dihitung, bobotnya pun tidak.');
    expect(text).toContain('TH Tidak hadir: dihitung 0,00.');
    expect(text).toContain('belum sama di semua tim');
    expect(text).toContain('Nilai akhir = jumlah bobot × nilai dibagi jumlah bobot');
    expect(text).toContain('Jumlah bobot semua latihan: 2.');
    expect(text).toContain('benih 271828');
  });

  test('say what parts equal totals, tied or not', () => {
    expect(words(paper([...ready(2)]))).toContain('dipisahkan menurut banyaknya peringkat 1 di latihan (lalu 2, dan seterusnya), lalu rata-rata nilai Kolaboratif; bila masih sama, berbagi peringkat.');
    expect(words(paper([...ready(2), { type: 'chooseTieChain', chain: [] }]))).toContain('Nilai akhir yang sama selalu berbagi peringkat.');
  });

  test('are left out where there is nothing to explain', () => {
    expect(paper([createRetreat])).not.toContain('rekap-notes');
  });

  test('explain no sign that does not stand there', () => {
    const text = words(paper([...ready(2), submit(1, finished('4:00')), submit(2, finished('5:30'))]));
    expect(text).not.toContain('jadi berbagi peringkat');
    expect(text).not.toContain('belum masuk');
    expect(text).not.toContain('Tidak hadir');
    expect(text).not.toContain('belum sama');
    expect(text).toContain('2 dari 2 lembar nilai masuk');
  });
});

describe('the rest of the page', () => {
  test('names organiser, retreat, days, place, state and the signer’s place and day', () => {
    const text = words(paper(everyKind));
    expect(text).toContain('BKPSDM Kota Tirta');
    expect(text).toContain('Rekapitulasi nilai tim');
    expect(text).toContain('Retret Kerja Sama');
    expect(text).toContain('Kamis, 15 Mei 2025 sampai Sabtu, 17 Mei 2025, Balai Latihan Wana');
    expect(text).toContain('Sementara 3 dari 8 lembar nilai masuk');
    expect(text).toContain('Balai Latihan Wana, 15 Mei 2025');
  });

  test('without a run it says so in a sentence, and has neither table nor chart', () => {
    for (const commands of [[createRetreat], ready().slice(0, 3)]) {
      const markup = paper(commands);
      expect(words(markup)).toContain('Retret ini belum memiliki latihan, jadi belum ada nilai yang dapat direkap.');
      expect(markup).not.toMatch(/<table|rekap-chart/);
    }
  });

  test('without a sheet it says so instead of a chart', () => {
    const markup = paper(fourTeams);
    expect(words(markup)).toContain('Belum ada lembar nilai yang masuk, jadi belum ada nilai akhir.');
    expect(markup).not.toContain('rekap-chart');
  });

  test('speaks English throughout', () => {
    const text = words(paper(everyKind, 'en'));
    expect(text).toContain('Summary of team scores');
    expect(text).toContain('Thursday, 15 May 2025 to Saturday, 17 May 2025, Balai Latihan Wana');
    expect(text).toContain('Provisional 3 of 8 score sheets in');
    expect(text).toContain('Total = sum of weight × score divided by the sum of weights');
    expect(tableRows(paper(everyKind, 'en'))).toContainEqual(['3', 'Badak', '0.00 AB', '•', '0.00']);
    expect(text).not.toMatch(/Nilai|Peringkat|Bobot|lembar|Ketua/);
  });

  test('wears no markup a name could bring along', () => {
    const named = { ...fields, name: '<b>"Retret"</b>' };
    expect(paper([{ type: 'createRetreat', fields: named, operator: 'Sari Wulandari', demo: false }])).toContain('&lt;b&gt;&quot;Retret&quot;&lt;/b&gt;');
  });
});
