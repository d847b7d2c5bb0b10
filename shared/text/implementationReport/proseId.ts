// The Indonesian prose of the report on the retreat where nobody typed any, made from the data alone; it claims nothing the data do not say.
import { agenciesOf, sharedPlans, spansOf } from '../../domain/followUp/planCounts.ts';
import type { ReportData } from '../../domain/implementationReport/reportData.ts';
import type { ReportField } from '../../domain/implementationReport/schemas.ts';
import { quoteLines } from './quoteLines.ts';
import { mattersText } from '../records/matters.ts';
import { formatCount, formatHeldOn, formatPoints, formatWeekdayDate } from '../format.ts';
import { collaborationProse } from './collaborationProse.ts';
import { satisfactionProse, testProse } from './learningProse.ts';
import { bestSeen, distinctDays, ended, firstPlaces, hasMerged, helpGiven, listed, observations, range, sentences, thoseThereAre } from './facts.ts';

const count = (number: number): string => formatCount(number, 'id');
const held = ({ retreat }: ReportData): string => formatHeldOn(retreat, 'id');

/** '' where the data say nothing of it. */
export const proseId: Readonly<Record<ReportField, (data: ReportData) => string>> = {
  background: (data) => `${data.retreat.name} diselenggarakan oleh ${data.retreat.organiser} di ${data.retreat.place} ${held(data)}. Kegiatan ini diikuti ${count(data.people)} orang dari ${count(data.agencies.length)} instansi${data.teams === 0 ? '' : `, yang bekerja dalam ${count(data.teams)} tim lintas instansi`}.`,
  basis: () => '',
  purpose: (data) => (data.held.length === 0 ? '' : [
    `Kegiatan ini melatih kerja sama lintas instansi melalui ${count(data.held.length)} latihan dengan tujuan berikut.`,
    ...data.held.map(({ name, objective }) => `- ${name.id}: ${ended(objective.id)}`),
  ].join('\n')),
  scope: (data) => {
    const during = thoseThereAre([[data.sessions.length, `${count(data.sessions.length)} acara selama ${count(distinctDays(data))} hari`], [data.scored, `${count(data.scored)} latihan yang dinilai`]], 'id');
    return sentences([
      during === '' ? '' : `Kegiatan mencakup ${during}.`,
      data.sessions.length === 0 ? '' : `Acara yang dihitung jam pelajaran berjumlah ${count(data.lessons.minutes)} menit, yaitu ${count(data.lessons.counted)} JP (1 JP = 45 menit, dibulatkan ke bawah).`,
      data.lessons.reason === null ? '' : `Panitia menetapkan ${count(data.lessons.hours)} JP: ${ended(data.lessons.reason)}`,
    ]);
  },
  timePlace: ({ retreat: { startsOn, endsOn, place, zone } }) => `Kegiatan dilaksanakan di ${place} pada ${startsOn === endsOn ? formatWeekdayDate(startsOn, 'id') : `${formatWeekdayDate(startsOn, 'id')} sampai ${formatWeekdayDate(endsOn, 'id')}`}. Semua jam memakai ${zone}.`,
  participants: (data) => sentences([
    `Peserta berjumlah ${count(data.people)} orang dari ${count(data.agencies.length)} instansi${hasMerged(data) ? ' (kelurahan dihitung bersama kecamatannya)' : ''}.`,
    data.replaced === 0 ? '' : `${count(data.replaced)} orang digantikan.`,
    data.withdrawn === 0 ? '' : `${count(data.withdrawn)} orang mengundurkan diri atau ditarik.`,
    data.attendance.sessions === 0 ? 'Kehadiran per acara tidak dicatat dalam Kompak.'
      : `Kehadiran dicatat pada ${count(data.attendance.sessions)} acara; ${count(data.attendance.present)} dari ${count(data.attendance.marks)} catatan menyatakan hadir.`,
  ]),
  people: (data) => {
    const led = data.sessions.filter(({ person }) => person !== null);
    return [
      data.committee.length === 0 ? '' : `Kegiatan dilayani ${count(data.committee.length)} orang: panitia, fasilitator, penilai, dan pendukung.`,
      ...(led.length === 0 ? [] : ['Pengisi acara:', ...led.map(({ title, person }) => `- ${title}: ${person ?? ''}`)]),
    ].filter((line) => line !== '').join('\n');
  },
  schedule: ({ sessions }) => (sessions.length === 0 ? 'Susunan acara tidak dicatat dalam Kompak.' : 'Jadwal di bawah ini menurut susunan acara yang terakhir disimpan.'),
  method: (data) => {
    const observed = data.held.filter(({ isObserved }) => isObserved).length;
    return data.held.length === 0 ? '' : sentences([
      'Peserta belajar melalui pengalaman: mengerjakan latihan dalam tim, menurut daur belajar mengalami, mengungkapkan, mengolah, menyimpulkan, dan menerapkan (5M).',
      'Hasil setiap latihan dinilai dari 0 sampai 100.',
      observed === 0 ? 'Perilaku tidak dinilai.' : `Perilaku diamati pada ${count(observed)} dari ${count(data.held.length)} latihan, dengan skala 1 sampai 4.`,
    ]);
  },
  results: (data) => {
    const totals = range(data);
    if (totals === null) return 'Tidak ada nilai yang dicatat dalam Kompak.';
    const help = helpGiven(data);
    return sentences([
      `${count(data.scored)} latihan dinilai untuk ${count(data.teams)} tim.`,
      data.provisional ? 'Nilai masih sementara: belum semua lembar masuk dan dibaca ulang, atau masih ada sanggahan yang belum diputus.' : 'Semua nilai yang dihitung sudah dibaca ulang terhadap kertasnya, atau dilepas oleh dua orang.',
      totals.lowest === totals.highest ? `Nilai akhirnya ${formatPoints(totals.highest, 'id')}.` : `Nilai akhir berkisar dari ${formatPoints(totals.lowest, 'id')} sampai ${formatPoints(totals.highest, 'id')}.`,
      `Peringkat pertama: ${listed(firstPlaces(data), 'dan')}.`,
      help === 0 ? '' : `Poin Gotong Royong yang diberikan seluruhnya ${formatPoints(help, 'id')}.`,
    ]);
  },
  values: (data) => {
    if (observations(data) === 0) return 'Perilaku tidak diamati, jadi tidak ada profil nilai.';
    const seen = bestSeen(data);
    return sentences([
      `Pengamat mencatat ${count(observations(data))} pengamatan perilaku dengan skala 1 sampai 4.`,
      seen === null ? 'Datanya belum cukup untuk membandingkan nilai.' : `Yang paling tampak: ${listed(seen.best.map(({ id }) => id), 'dan')} (${formatPoints(seen.highest, 'id')}).`,
      seen === null || seen.highest === seen.lowest ? '' : `Yang paling perlu dikuatkan: ${listed(seen.least.map(({ id }) => id), 'dan')} (${formatPoints(seen.lowest, 'id')}).`,
    ]);
  },
  collaboration: ({ collaboration }) => collaborationProse(collaboration, 'id'),
  reflection: ({ commitments, personal, quotes }) => [
    commitments.length + personal === 0 ? ''
      : `Refleksi menghasilkan ${count(commitments.length)} komitmen tim${personal === 0 ? '' : ` dan komitmen pribadi ${count(personal)} orang, yang isinya tidak dimuat di sini`}.`,
    ...(quotes.length === 0 ? [] : ['Sebagian ucapan tim, atas izin mereka:', ...quoteLines(quotes, 'id')]),
  ].filter((line) => line !== '').join('\n'),
  obstacles: (data) => {
    const lines = [
      ...data.cancelled.map(({ name, reason, instead }) => `- ${name.id} dibatalkan: ${ended(reason)}${instead === null ? '' : ` Gantinya: ${instead.id}.`}`),
      ...data.disputes.map(({ team, exercise, words, decision, isMoot }) => `- Sanggah ${team} pada ${exercise.id}: ${ended(words)} ${isMoot ? mattersText.id.moot : decision === null ? 'Belum diputus.' : `Putusan: ${ended(decision)}`}`),
      ...(data.excused === 0 ? [] : [`- Dispensasi tim: ${count(data.excused)}.`]),
      ...(data.corrections === 0 ? [] : [`- Koreksi sesudah nilai dibacakan ulang: ${count(data.corrections)}, masing-masing dengan alasan dalam riwayat.`]),
      ...(data.released === 0 ? [] : [`- Lembar nilai yang tidak masuk dan dilepas oleh dua orang: ${count(data.released)}.`]),
    ];
    return lines.length === 0 ? 'Tidak ada pembatalan, sanggah, atau koreksi yang dicatat dalam Kompak.' : ['Yang dicatat selama kegiatan:', ...lines].join('\n');
  },
  test: ({ learning, typedTwice }) => testProse(learning, typedTwice, 'id'),
  satisfaction: ({ learning }) => satisfactionProse(learning, 'id'),
  conclusion: (data) => {
    const during = thoseThereAre([
      [data.people, `${count(data.people)} peserta`], [data.teams, `${count(data.teams)} tim`], [data.held.length, `${count(data.held.length)} latihan`], [data.lessons.hours, `${count(data.lessons.hours)} JP`],
    ], 'id');
    return sentences([
      `${data.retreat.name} dilaksanakan ${held(data)} di ${data.retreat.place}${during === '' ? '' : `, dengan ${during}`}.`,
      data.provisional && data.held.length > 0 ? 'Hasil penilaian masih sementara.' : '',
    ]);
  },
  suggestions: () => '',
  followUp: ({ commitments, plans, retreat }) => (plans.length > 0 ? sentences([
    `Retret menghasilkan ${count(plans.length)} rencana tindak lanjut dari ${count(agenciesOf(plans))} instansi${sharedPlans(plans) === 0 ? '' : `, ${count(sharedPlans(plans))} di antaranya bersama instansi lain`}.`,
    `Jatuh temponya: ${listed(spansOf(plans, retreat.endsOn).map(({ plans: due, days }) => (days === null ? `${count(due)} sesudahnya` : `${count(due)} dalam ${count(days)} hari`)), 'dan')}.`,
    commitments.length === 0 ? '' : `Di bawahnya menyusul ${count(commitments.length)} komitmen tim.`,
  ]) : commitments.length === 0 ? 'Belum ada komitmen tim yang dicatat dalam Kompak.'
    : `Tindak lanjut bertolak dari ${count(commitments.length)} komitmen tim di bawah ini. Penanggung jawab dan tenggat 30, 60, atau 90 hari diisi oleh setiap tim.`),
  attachments: () => ['Dilampirkan oleh panitia:', '- Surat keputusan panitia', '- Surat undangan', '- Daftar hadir', '- Rekap nilai dan berita acara'].join('\n'),
};
