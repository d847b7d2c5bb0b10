// The papers of results of one and the same moment: all bear one day and the number the committee gave each, and say alike how final they are, where they were made and what parted equal totals.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { dataDocument } from '../../../electron/host/exporting/dataDocument.ts';
import { OfficeContext } from '../../../renderer/report/office/officeContext.ts';
import { DayRecapPaper } from '../../../renderer/report/records/DayRecapPaper.tsx';
import { RankingPaper } from '../../../renderer/report/records/RankingPaper.tsx';
import { ResultRecordPaper } from '../../../renderer/report/records/ResultRecordPaper.tsx';
import { ZeroReportPaper } from '../../../renderer/report/records/ZeroReportPaper.tsx';
import { RekapPaper } from '../../../renderer/report/rekap/RekapPaper.tsx';
import type { Command } from '../../../shared/domain/commands.ts';
import { standings } from '../../../shared/domain/scoring/boards/standings.ts';
import { proseEn } from '../../../shared/text/implementationReport/proseEn.ts';
import { proseId } from '../../../shared/text/implementationReport/proseId.ts';
import { views } from '../../../shared/domain/views.ts';
import type { ExerciseId, Language } from '../../../shared/units.ts';
import { hundredths } from '../../../shared/units.ts';
import type { Deed } from '../../shared/given.ts';
import { moment, stateAfter } from '../../shared/given.ts';
import { numbering } from '../../shared/officeSamples.ts';
import { finished, ready, run, submit, team } from '../../shared/samples.ts';
import { words } from '../words.ts';

const held: readonly Command[] = [
  ...ready(2), submit(1, finished('5:30')), submit(2, finished('5:50')), { type: 'setNumbering', numbering },
  { type: 'numberDocument', kind: 'rekap', sequence: '11' }, { type: 'numberDocument', kind: 'resultRecord', sequence: '12' }, { type: 'numberDocument', kind: 'ranking', sequence: '13' },
];

/** The words of the three papers, made on the first of three days. */
const papers = (...more: readonly (Command | Deed)[]): Readonly<Record<'rekap' | 'resultRecord' | 'ranking', string>> => {
  const state = stateAfter(...held, ...more);
  const { retreat } = state;
  if (retreat === null) throw new Error('the story founds no retreat');
  const of = { retreat, language: 'id', size: 'a4', madeAt: moment(0) } as const;
  const all = {
    rekap: <RekapPaper view={views.rekap(state)} {...of} />,
    resultRecord: <ResultRecordPaper view={views.resultRecord(state)} position={null} {...of} />,
    ranking: <RankingPaper view={views.rankingPaper(state)} {...of} />,
  };
  const said = (paper: (typeof all)[keyof typeof all]): string => ` ${words(renderToStaticMarkup(<OfficeContext value={views.office(state)}>{paper}</OfficeContext>))} `;
  return { rekap: said(all.rekap), resultRecord: said(all.resultRecord), ranking: said(all.ranking) };
};

test('each is dated on the day it is made', () => {
  for (const text of Object.values(papers())) expect(text).toContain('Balai Latihan Wana, 15 Mei 2025 Ketua Panitia');
});

test('each bears its number', () => {
  const { rekap, resultRecord, ranking } = papers();
  expect(rekap).toContain('Nomor 800.2/11/35.73.403/2025');
  expect(resultRecord).toContain('Nomor 800.2/12/35.73.403/2025');
  expect(ranking).toContain('Nomor 800.2/13/35.73.403/2025');
});

test('equal totals that were parted are said to be, and no paper of them says there was no tie', () => {
  const total = (at: number): number => standings(stateAfter(...held))[at]?.total ?? 0;
  const { resultRecord, ranking } = papers({ type: 'adjustTotal', team: team(2), points: hundredths(total(0) - total(1)), reason: 'Apel pagi' }, { type: 'verifyRun', run: run(1), reader: 'Yoga Contoh' });
  for (const text of [resultRecord, ranking]) expect(text).toContain('di atas karena lebih banyak peringkat 1 (1 banding 0).');
  expect(ranking).toMatch(/Terbaik pertama Rajawali lebih banyak peringkat 1 daripada/);
  expect(resultRecord).toContain('sudah dipisahkan oleh aturan seri');
  expect(resultRecord).not.toContain('Tidak ada seri pada penghargaan.');
  expect(papers({ type: 'verifyRun', run: run(1), reader: 'Yoga Contoh' }).resultRecord).toContain('Tidak ada seri pada penghargaan.');
  // Until then nobody can say: teams that share a place may stand above the sentence.
  const provisional = papers(submit(2, finished('5:30'), { basedOn: 1 })).resultRecord;
  expect(provisional).toContain(' 1= Badak ');
  expect(provisional).toContain('Seri pada penghargaan baru dicatat sesudah hasil final.');
  expect(provisional).not.toContain('Tidak ada seri');
});

test('a dispute raised once everything is closed makes all of them provisional, the report and the data too', () => {
  const verified: readonly Command[] = [{ type: 'verifyRun', run: run(1), reader: 'Yoga Contoh' }, { type: 'closeRun', run: run(1) }];
  const disputed: Command = { type: 'disputeCell', run: run(1), team: team(2), words: 'Kami 5:40' };
  for (const text of Object.values(papers(...verified))) expect(text).toContain(' Final ');
  for (const text of Object.values(papers(...verified, disputed))) {
    expect(text).toContain(' Sementara ');
    expect(text).toContain('1 sanggahan belum diputus');
    expect(text).not.toContain(' Final ');
  }
  const state = stateAfter(...held, ...verified, disputed);
  const { data } = views.implementationReport(state);
  expect([data?.provisional, dataDocument({ rows: [], state, seal: '', madeAt: moment(0), withHealth: false, withAnswers: false }).results.provisional]).toEqual([true, true]);
  if (data === null) throw new Error('the story founds no retreat');
  expect([proseId.results(data), proseEn.results(data)]).toEqual([expect.stringContaining('atau masih ada sanggahan yang belum diputus.'), expect.stringContaining('or a dispute is not decided yet.')]);
});

test('the recap of an earlier evening says on which day its standings stood so, and is signed on that day', () => {
  const state = stateAfter(...held);
  const { retreat } = state;
  if (retreat === null) throw new Error('the story founds no retreat');
  const madeAt = (seconds: number, language: Language = 'id'): string =>
    words(renderToStaticMarkup(<DayRecapPaper view={views.dayRecap(state)} retreat={retreat} language={language} size="a4" madeAt={moment(seconds)} position={null} day={retreat.startsOn} />));
  expect(madeAt(0)).toContain('Keadaan saat dicetak, pukul 12.00 WIB.');
  expect(madeAt(0)).toContain('Balai Latihan Wana, 15 Mei 2025 Ketua Panitia');
  const later = madeAt(24 * 3600);
  expect(later).toContain('Hari ke-1, Kamis, 15 Mei 2025');
  expect(later).toContain('Keadaan saat dicetak, 16 Mei 2025 pukul 12.00 WIB.');
  expect(later).toContain('Balai Latihan Wana, 16 Mei 2025 Ketua Panitia');
  expect(madeAt(24 * 3600, 'en')).toContain('As they stood when printed, 16 May 2025 at 12:00 WIB.');
});

test.each([['before', -14], ['after', 14]] as const)('made %s the retreat, records and signatures leave room for the place: nobody met in the barracks that day', (_, days) => {
  const madeAt = (seconds: number): readonly string[] => {
    const [empty, full] = [stateAfter(...ready(2)), stateAfter(...held)];
    if (empty.retreat === null) throw new Error('the story founds no retreat');
    const of = { retreat: empty.retreat, language: 'id', size: 'a4', madeAt: moment(seconds), position: null } as const;
    return [<ResultRecordPaper key="result" view={views.resultRecord(full)} {...of} />, <ZeroReportPaper key="zero" view={views.zeroReport(empty)} {...of} />].map((paper) => words(renderToStaticMarkup(paper)));
  };
  for (const text of madeAt(0)) expect(text.split('Balai Latihan Wana').length).toBeGreaterThan(3);
  for (const text of madeAt(days * 24 * 3600)) {
    expect(text).toMatch(/WIB, (?:bertempat )?di \u2026{8}, /);
    expect(text).toMatch(/\u2026{8}, \d+ Mei 2025 /);
    // The heading alone says where the retreat was.
    expect(text.split('Balai Latihan Wana')).toHaveLength(2);
  }
});

test('a provisional record says what is planned, the final one what counts, and the report how many exercises have a score', () => {
  const second: Command = { type: 'planRun', exercise: 'pipa-bocor' as ExerciseId };
  const verify = (number: number): Command => ({ type: 'verifyRun', run: run(number), reader: 'Yoga Contoh' });
  const { resultRecord } = papers(second);
  expect(resultRecord).toContain('telah dicatat hasil sementara Retret Kerja Sama sebagai berikut. Diikuti 12 peserta dalam 2 tim, dengan 2 latihan yang direncanakan.');
  const both = [second, ...[1, 2].map((of): Command => ({ ...submit(of, finished('5:00')), run: run(2) }))];
  expect(papers(...both, verify(1), verify(2)).resultRecord).toContain('telah ditetapkan hasil Retret Kerja Sama sebagai berikut. Diikuti 12 peserta dalam 2 tim, dengan 2 latihan yang dihitung.');
  const says = (...more: readonly Command[]) => {
    const { data } = views.implementationReport(stateAfter(...held, ...more));
    return data === null ? '' : `${proseId.results(data)} ${proseEn.results(data)}`;
  };
  expect(says(second)).toMatch(/^1 latihan dinilai untuk 2 tim\..* 1 exercise was scored for 2 teams\./);
  expect(says(...both)).toMatch(/^2 latihan dinilai untuk 2 tim\./);
  expect(says(...both, { type: 'cancelRun', run: run(2), reason: 'Hujan', replacedBy: null })).toMatch(/^1 latihan dinilai untuk 2 tim\./);
});
