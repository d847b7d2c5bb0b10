// The words of the pane that takes data out of a retreat; what removing personal data says stands apart.
import type { DataForm, DataPart } from '../dataOut.ts';
import type { Language } from '../units.ts';
import { plural } from './format.ts';

export type DataPaneText = {
  readonly heading: string;
  readonly lead: string;
  readonly what: string;
  readonly parts: Readonly<Record<DataPart, string>>;
  readonly about: Readonly<Record<DataPart, string>>;
  readonly form: string;
  readonly forms: Readonly<Record<DataForm, string>>;
  readonly aboutForm: Readonly<Record<DataForm, string>>;
  readonly wholeOnly: string;
  readonly health: string;
  readonly healthMeans: string;
  readonly answers: string;
  readonly answersMeans: string;
  readonly language: string;
  readonly make: string;
  readonly making: string;
  readonly made: (files: string, where: string) => string;
  readonly open: (name: string) => string;
  readonly openShort: string;
  readonly refused: string;
  readonly notOpened: string;
  readonly foot: { readonly make: string; readonly open: string };
};

export const dataPaneText: Readonly<Record<Language, DataPaneText>> = {
  id: {
    heading: 'Ekspor data',
    lead: 'Untuk diolah di program lain. Data di Kompak tidak berubah.',
    what: 'Isi',
    parts: { all: 'Semua', results: 'Hasil', roster: 'Peserta', attendance: 'Kehadiran', answers: 'Jawaban', journal: 'Riwayat' },
    about: {
      all: 'Hasil, peserta, kehadiran setiap sesi, dan riwayat, satu tabel untuk masing-masing.',
      results: 'Total dan peringkat, nilai setiap latihan (Hasil, Perilaku, Score), lembar setiap penilai, dan pengamatan perilaku.',
      roster: 'Daftar peserta dengan NIP, jabatan, instansi, telepon, dan tim.',
      attendance: 'Kehadiran setiap orang pada setiap sesi, dengan waktu datang.',
      answers: 'Jawaban instrumen berkode dan tanpa nama, mulai 5 formulir: tanpa kode, nomor, tim, dan komentar. Yang bernama keluar dalam berkas tersendiri, bila dicentang.',
      journal: 'Semua catatan: kapan, siapa, apa, dan apa yang berubah.',
    },
    form: 'Bentuk',
    forms: { xlsx: 'Excel (.xlsx)', csv: 'Teks (.csv)', json: 'JSON' },
    aboutForm: {
      xlsx: 'Satu berkas, satu lembar untuk setiap tabel. Angka tetap angka, NIP tetap teks.',
      csv: 'Satu berkas untuk setiap tabel, dengan titik koma dan koma desimal.',
      json: 'Satu berkas dengan semuanya untuk program lain; setiap angka dalam perseratus.',
    },
    wholeOnly: 'JSON selalu memuat semuanya, kecuali jawaban tanpa nama.',
    health: 'Sertakan data kesehatan',
    healthMeans: 'Catatan batasan fisik peserta ikut keluar. Itu data pribadi yang dilindungi: hanya untuk tim kesehatan, dan hapus sesudah dipakai.',
    answers: 'Sertakan jawaban bernama',
    answersMeans: 'Jawaban pada instrumen yang memakai nama ikut keluar bersama nama pengisinya. Hanya untuk sekali ekspor; kotak ini lalu kosong lagi.',
    language: 'Bahasa',
    make: 'Ekspor',
    making: 'Menyiapkan data …',
    made: (files, where) => `${files} berkas, tersimpan di folder ${where}`,
    open: (name) => `Buka ${name}`,
    openShort: 'Buka',
    refused: 'Data belum diekspor',
    notOpened: 'Berkas sudah jadi, tetapi tidak dapat dibuka',
    foot: { make: 'ekspor', open: 'buka' },
  },
  en: {
    heading: 'Export data',
    lead: 'To work with in other programs. The data in Kompak does not change.',
    what: 'Content',
    parts: { all: 'All', results: 'Results', roster: 'Participants', attendance: 'Attendance', answers: 'Answers', journal: 'Journal' },
    about: {
      all: 'Results, participants, attendance at every session, and the journal, a table for each.',
      results: 'Totals and places, the scores of every exercise (result, behaviour, score), every judge’s sheet, and behaviour observed.',
      roster: 'The list of participants with NIP, post, agency, phone and team.',
      attendance: 'Who was at which session, with the time of arrival.',
      answers: 'Answers to instruments with codes or without names, from 5 forms on: without code, number, team or comments. Those with names leave in a file of their own, if ticked.',
      journal: 'Every record: when, who, what, and what changed.',
    },
    form: 'Form',
    forms: { xlsx: 'Excel (.xlsx)', csv: 'Text (.csv)', json: 'JSON' },
    aboutForm: {
      xlsx: 'One file with a sheet for each table. Numbers stay numbers, NIPs stay text.',
      csv: 'One file for each table, with semicolons and decimal commas.',
      json: 'One file with everything for other programs; every figure in hundredths.',
    },
    wholeOnly: 'JSON always holds everything but answers without names.',
    health: 'Include health data',
    healthMeans: 'The notes on participants’ physical limits leave too. They are protected personal data: for the medical team only, and to be deleted after use.',
    answers: 'Include answers with names',
    answersMeans: 'What people answered in instruments that ask for the name leaves with their names. For one export only; the box is then empty again.',
    language: 'Language',
    make: 'Export',
    making: 'Preparing the data …',
    made: (files, where) => `${files} ${plural(files, 'file', 'files')}, saved in the folder ${where}`,
    open: (name) => `Open ${name}`,
    openShort: 'Open',
    refused: 'The data was not exported',
    notOpened: 'The files were made but could not be opened',
    foot: { make: 'export', open: 'open' },
  },
};
