// The sheet for the day itself: what to do in order, what to do when something goes wrong, the keys that matter, and what is safe; it fits one sheet of A4.
import type { KeyAction } from '../keys.ts';
import type { HelpContents } from './shelf.ts';

/** A dozen: what is pressed on stage, and what is looked for in a hurry. */
const dayKeys: readonly KeyAction[] = [
  'startPauseResume', 'minuteMore', 'halfMinuteLess', 'nextPhase', 'take', 'timer', 'board', 'black', 'freeze', 'mute', 'readBack', 'safety',
];

export const dayPage: HelpContents = {
  id: {
    title: 'Hari-H',
    lead: 'Satu lembar untuk meja operator. Urut dari pagi sampai malam.',
    sections: (key) => [
      {
        as: 'steps', heading: 'Sebelum orang datang',
        items: [
          { title: 'Sambungkan', what: 'listrik, proyektor, pengeras suara, dan USB milik Anda.' },
          { title: 'Buka layar aula', what: 'di Jalankan. Proyektor sama dengan laptop: Win+P, Perluas.' },
          { title: 'Baca dan dengar', what: 'dari kursi paling belakang.' },
          { title: 'Cocokkan jam', what: `laptop, dan nama operator dengan [${key('operator')}].` },
          { title: 'Bagikan kertas:', what: 'lembar nilai ke penilai, rotasi ke pos dan ketua tim.' },
        ],
      },
      {
        as: 'steps', heading: 'Setiap latihan',
        items: [
          { title: 'Jelaskan aturan', what: `dengan [${key('briefing')}], lalu tampilkan waktu dengan [${key('timer')}].` },
          { title: 'Mulai', what: `dengan [${key('startPauseResume')}]; [${key('minuteMore')}] dan [${key('halfMinuteLess')}] mengubah waktu, [${key('nextPhase')}] ke fase berikut.` },
          { title: 'Isi nilai', what: 'dari kertas, satu baris per tim. [Ctrl ⏎] mengirim lembar. TH berarti tidak hadir.' },
          { title: 'Tagih lembar', what: `yang belum masuk dengan [${key('sheetsOut')}].` },
          { title: 'Baca ulang', what: `dengan [${key('readBack')}]: orang kedua membacakan kertas. Lalu tuntaskan penilaian.` },
          { title: 'Refleksi', what: `dengan [${key('debrief')}]. Klasemen ke aula dengan [${key('board')}].` },
        ],
      },
      {
        as: 'pairs', heading: 'Kalau ada masalah',
        items: [
          { title: 'Proyektor mati', what: 'Waktu tetap berjalan. Periksa kabel; aula kembali sendiri.' },
          { title: 'Listrik padam', what: 'Nyalakan, buka Kompak, lalu jawab: hitung atau jeda.' },
          { title: 'Laptop rusak', what: 'Pakai laptop cadangan; lihat halaman Pindah laptop.' },
          { title: 'Nilai salah', what: 'Ketik yang benar; sesudah dibaca ulang, dengan alasan.' },
          { title: 'Tim menyanggah', what: `[${key('readBack')}], Sanggah: tidak dihitung sampai diputus.` },
          { title: 'Salah tekan', what: '[Ctrl Z] mengurungkan.' },
        ],
      },
      {
        as: 'steps', heading: 'Malam dan akhir acara',
        items: [
          { title: 'Akhiri hari', what: `dengan [${key('day')}]; nomor dan sidiknya masuk rekap hari itu.` },
          { title: 'Cetak untuk besok:', what: `Tutup, Dokumen, [${key('printTonight')}].` },
          { title: 'Sebelum puncak', what: `bekukan klasemen aula: [${key('freeze')}] dua kali, atau Bekukan di Klasemen.` },
          { title: 'Umumkan', what: `dari Tutup dengan [${key('ceremony')}]; gladi dahulu.` },
          { title: 'Buat dokumen', what: 'sebelum rombongan naik bus: rekap, berita acara, sertifikat.' },
        ],
      },
      { as: 'keys', heading: 'Tombol di Jalankan', actions: dayKeys },
      {
        as: 'note', heading: 'Yang pasti aman',
        what: 'Yang tertulis terkirim sudah ada di dua tempat di laptop ini; listrik padam pun tidak menghilangkannya. Tidak ada yang tampil di aula sebelum Anda menampilkannya.',
      },
    ],
  },
  en: {
    title: 'The day itself',
    lead: 'One sheet for the operator’s table, from morning to evening.',
    sections: (key) => [
      {
        as: 'steps', heading: 'Before people come',
        items: [
          { title: 'Connect', what: 'power, projector, loudspeaker and your own USB stick.' },
          { title: 'Open the hall screen', what: 'under Run. If the projector mirrors the laptop: Win+P, Extend.' },
          { title: 'Read and listen', what: 'from the last chair.' },
          { title: 'Check', what: `the laptop’s clock, and the operator’s name with [${key('operator')}].` },
          { title: 'Hand out paper:', what: 'score sheets to judges, the rotation to stations and team leaders.' },
        ],
      },
      {
        as: 'steps', heading: 'Each exercise',
        items: [
          { title: 'Explain the rules', what: `with [${key('briefing')}], then show the timer with [${key('timer')}].` },
          { title: 'Start', what: `with [${key('startPauseResume')}]; [${key('minuteMore')}] and [${key('halfMinuteLess')}] change the time, [${key('nextPhase')}] goes to the next phase.` },
          { title: 'Enter scores', what: 'from paper, one row a team. [Ctrl ⏎] submits a sheet. TH means absent.' },
          { title: 'Call in the sheets', what: `that are still out with [${key('sheetsOut')}].` },
          { title: 'Read back', what: `with [${key('readBack')}]: a second person reads the paper aloud. Then conclude the scoring.` },
          { title: 'Debrief', what: `with [${key('debrief')}]. Standings to the hall with [${key('board')}].` },
        ],
      },
      {
        as: 'pairs', heading: 'If something goes wrong',
        items: [
          { title: 'Projector off', what: 'Time goes on. Check the cable; the hall comes back by itself.' },
          { title: 'Power cut', what: 'Switch on, open Kompak, and answer: count or pause.' },
          { title: 'Laptop broken', what: 'Take the spare one; see the page Changing laptops.' },
          { title: 'Wrong score', what: 'Type the right one; once read back, with a reason.' },
          { title: 'A team disputes', what: `[${key('readBack')}], Dispute: it does not count until decided.` },
          { title: 'Wrong key', what: '[Ctrl Z] undoes it.' },
        ],
      },
      {
        as: 'steps', heading: 'Evening and end',
        items: [
          { title: 'End the day', what: `with [${key('day')}]; number and seal go into that day’s recap.` },
          { title: 'Print for tomorrow:', what: `Close, Documents, [${key('printTonight')}].` },
          { title: 'Before the finale', what: `freeze the hall’s standings: [${key('freeze')}] twice, or Freeze under Standings.` },
          { title: 'Announce', what: `from Close with [${key('ceremony')}]; rehearse first.` },
          { title: 'Make the documents', what: 'before people board the bus: summary, record of results, certificates.' },
        ],
      },
      { as: 'keys', heading: 'Keys under Run', actions: dayKeys },
      {
        as: 'note', heading: 'What is safe',
        what: 'Whatever says submitted stands in two places on this laptop; not even a power cut takes it away. Nothing comes to the hall before you show it.',
      },
    ],
  },
};
