// The words of the workbook that the monitoring team fills in: its name, headings, and what a cell says when it is chosen; headings are also what it is read back by.
import type { SheetColumn } from '../domain/followUp/out/sheetColumns.ts';
import type { Language } from '../units.ts';

export type FollowUpSheetText = {
  readonly fileName: string;
  /** On the sheet's tab: at most 31 letters. */
  readonly sheet: string;
  readonly headings: Readonly<Record<SheetColumn, string>>;
  /** Shown beside a chosen cell: at most 32 letters of title and 255 of text. */
  readonly hints: Readonly<Record<'code' | 'state' | 'on' | 'note', { readonly title: string; readonly says: string }>>;
  readonly wrongState: { readonly title: string; readonly says: string };
  readonly wrongDay: { readonly title: string; readonly says: string };
  /** What was heard last. */
  readonly heard: (state: string, day: string, note: string) => string;
};

export const followUpSheetText: Readonly<Record<Language, FollowUpSheetText>> = {
  id: {
    fileName: 'Pemantauan tindak lanjut',
    sheet: 'Tindak lanjut',
    headings: {
      code: 'Kode Kompak', agency: 'Instansi', problem: 'Masalah', action: 'Tindakan', measure: 'Ukuran keberhasilan', partners: 'Bersama instansi', inCharge: 'Penanggung jawab', team: 'Tim',
      due: 'Tenggat', last: 'Kabar terakhir', state: 'Keadaan', on: 'Tanggal kabar', note: 'Catatan', retreat: 'Retret',
    },
    hints: {
      code: { title: 'Jangan diubah', says: 'Dengan kode ini barisnya dikenali saat berkas dibaca kembali.' },
      state: { title: 'Keadaan', says: 'Pilih dari daftar. Biarkan bila belum ada kabar baru.' },
      on: { title: 'Tanggal kabar', says: 'Kapan kabar itu diterima. Bila kosong, dipakai hari saat berkas ini dibaca di Kompak.' },
      note: { title: 'Catatan', says: 'Boleh kosong. Paling banyak 400 huruf.' },
    },
    wrongState: { title: 'Keadaan', says: 'Pilih Belum dimulai, Berjalan, Selesai, atau Dibatalkan.' },
    wrongDay: { title: 'Tanggal kabar', says: 'Isi tanggal sejak hari pertama retret, misalnya 16/06/2025.' },
    heard: (state, day, note) => `${state}, ${day}${note === '' ? '' : `: ${note}`}`,
  },
  en: {
    fileName: 'Follow-up monitoring',
    sheet: 'Follow-up',
    headings: {
      code: 'Kompak code', agency: 'Agency', problem: 'Problem', action: 'Action', measure: 'Measure of success', partners: 'Together with', inCharge: 'In charge', team: 'Team',
      due: 'Due', last: 'Last heard', state: 'State', on: 'Date heard', note: 'Note', retreat: 'Retreat',
    },
    hints: {
      code: { title: 'Do not change', says: 'This code is how the row is recognised when the file is read back.' },
      state: { title: 'State', says: 'Choose from the list. Leave it if there is nothing new.' },
      on: { title: 'Date heard', says: 'The day the news came. If it is empty, the day on which this file is read in Kompak is used.' },
      note: { title: 'Note', says: 'May be empty. At most 400 letters.' },
    },
    wrongState: { title: 'State', says: 'Choose Not yet, Going, Done or Cancelled.' },
    wrongDay: { title: 'Date heard', says: 'Fill in a date from the first day of the retreat on, such as 16/06/2025.' },
    heard: (state, day, note) => `${state}, ${day}${note === '' ? '' : `: ${note}`}`,
  },
};
