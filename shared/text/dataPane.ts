// The words of the pane that takes data out of a retreat; what removing personal data says stands apart.
import type { DataForm, DataPart } from '../dataOut.ts';
import type { Language } from '../units.ts';

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
  readonly language: string;
  readonly make: string;
  readonly making: string;
  readonly made: (files: string) => string;
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
    parts: { all: 'Semua', results: 'Hasil', roster: 'Peserta', attendance: 'Kehadiran', journal: 'Riwayat' },
    about: {
      all: 'Hasil, peserta, kehadiran setiap acara, dan riwayat, satu tabel untuk masing-masing.',
      results: 'Total dan peringkat, nilai setiap latihan (Hasil, Perilaku, Score), lembar setiap penilai, dan pengamatan perilaku.',
      roster: 'Daftar peserta dengan NIP, jabatan, unit kerja, telepon, dan tim.',
      attendance: 'Kehadiran setiap orang pada setiap acara, dengan waktu datang.',
      journal: 'Semua catatan: kapan, siapa, apa, dan apa yang berubah.',
    },
    form: 'Bentuk',
    forms: { xlsx: 'Excel (.xlsx)', csv: 'Teks (.csv)', json: 'JSON' },
    aboutForm: {
      xlsx: 'Satu berkas, satu lembar untuk setiap tabel. Angka tetap angka, NIP tetap teks.',
      csv: 'Satu berkas untuk setiap tabel, dengan titik koma dan koma desimal.',
      json: 'Satu berkas dengan semuanya untuk program lain; setiap angka dalam perseratus.',
    },
    wholeOnly: 'JSON selalu memuat semuanya.',
    health: 'Sertakan data kesehatan',
    healthMeans: 'Catatan batasan fisik peserta ikut keluar. Itu data pribadi yang dilindungi: hanya untuk tim kesehatan, dan hapus sesudah dipakai.',
    language: 'Bahasa',
    make: 'Ekspor',
    making: 'Menyiapkan data …',
    made: (files) => `${files} berkas, tersimpan di folder Kompak\u00a0›\u00a0Dokumen`,
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
    parts: { all: 'All', results: 'Results', roster: 'Participants', attendance: 'Attendance', journal: 'Journal' },
    about: {
      all: 'Results, participants, attendance at every session, and the journal, a table for each.',
      results: 'Totals and places, the scores of every exercise (result, behaviour, score), every judge’s sheet, and behaviour observed.',
      roster: 'The list of participants with NIP, post, agency, phone and team.',
      attendance: 'Who was at which session, with the time of arrival.',
      journal: 'Every record: when, who, what, and what changed.',
    },
    form: 'Form',
    forms: { xlsx: 'Excel (.xlsx)', csv: 'Text (.csv)', json: 'JSON' },
    aboutForm: {
      xlsx: 'One file with a sheet for each table. Numbers stay numbers, NIPs stay text.',
      csv: 'One file for each table, with semicolons and decimal commas.',
      json: 'One file with everything for other programs; every figure in hundredths.',
    },
    wholeOnly: 'JSON always holds everything.',
    health: 'Include health data',
    healthMeans: 'The notes on participants’ physical limits leave too. They are protected personal data: for the medical team only, and to be deleted after use.',
    language: 'Language',
    make: 'Export',
    making: 'Preparing the data …',
    made: (files) => `${files} ${files === '1' ? 'file' : 'files'}, saved in the folder Kompak\u00a0›\u00a0Dokumen`,
    open: (name) => `Open ${name}`,
    openShort: 'Open',
    refused: 'The data was not exported',
    notOpened: 'The files were made but could not be opened',
    foot: { make: 'export', open: 'open' },
  },
};
