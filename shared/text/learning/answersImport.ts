// The sentences of taking a table of answers in: its sheet and columns, what is wrong in a cell, and what can be done about it.
import type { CellFault } from '../../domain/learning/import/answerImport.ts';
import type { FormMeaning } from '../../domain/learning/import/meanings.ts';
import type { Language } from '../../units.ts';

/** `scale`: what the cell may say; `other`: the form or row that has it already. */
type FaultOf = (about: { readonly scale: string; readonly other: string }) => string;

export type AnswersImportText = {
  readonly choose: string;
  readonly dropHere: string;
  readonly reading: (file: string) => string;
  readonly stop: string;
  readonly title: string;
  readonly lead: (file: string, rows: string) => string;
  readonly otherFile: string;
  readonly takeIn: (forms: string) => string;
  readonly cancel: string;
  readonly sheet: string;
  readonly meanings: Readonly<Record<FormMeaning, string>>;
  readonly itemMeaning: (item: string, words: string) => string;
  readonly columns: { readonly known: (known: string, of: string) => string; readonly change: string; readonly done: string; readonly lead: string; readonly label: string };
  readonly lacking: { readonly name: string; readonly code: string; readonly items: (items: string) => string; readonly all: string; readonly leaveBlank: string };
  readonly counts: (ready: string, faulty: string, out: string) => string;
  readonly why: { readonly lacking: string; readonly faults: string; readonly nothing: string; readonly tooMany: string; readonly forms: string };
  readonly rows: string;
  readonly table: { readonly row: string; readonly who: string; readonly what: string };
  readonly cellAt: (column: string) => string;
  readonly mendCell: (row: string, column: string) => string;
  readonly faults: Readonly<Record<CellFault['code'], FaultOf>>;
  readonly empty: string;
  readonly leaveOut: string;
  readonly leaveOutRow: (row: string) => string;
  readonly putBack: string;
  readonly putBackRow: (row: string) => string;
  readonly isOut: string;
  readonly onlyFaulty: string;
  readonly answered: (form: string, answers: string, of: string) => string;
  readonly foot: { readonly takeIn: string; readonly cancel: string; readonly next: string };
};

export const answersImportText: Readonly<Record<Language, AnswersImportText>> = {
  id: {
    choose: 'Pilih berkas jawaban', dropHere: 'Lepaskan berkas jawaban di sini', reading: (file) => `Membaca ${file}`, stop: 'Hentikan',
    title: 'Periksa sebelum masuk',
    lead: (file, rows) => `${file}, ${rows} baris. Belum ada yang disimpan.`,
    otherFile: 'Ganti berkas', takeIn: (forms) => `Masukkan ${forms} formulir`, cancel: 'Batal',
    sheet: 'Lembar yang dibaca',
    meanings: { number: 'Nomor formulir', code: 'Kode', name: 'Nama', nip: 'NIP', team: 'Tim' },
    itemMeaning: (item, words) => `Butir ${item}: ${words}`,
    columns: { known: (known, of) => `${known} dari ${of} butir punya kolom.`, change: 'Ubah arti kolom', done: 'Selesai', lead: 'Pilih arti yang benar. Berkas berikut dengan judul kolom yang sama akan dibaca begitu juga di laptop ini.', label: 'Arti setiap kolom' },
    lacking: {
      name: 'Tunjukkan kolom nama atau NIP: formulir ini bernama.', code: 'Tunjukkan kolom kode: formulir ini memakai kode.', items: (items) => `Butir tanpa kolom: ${items}.`,
      all: 'Tidak ada kolom berkas ini yang dikenali sebagai butir. Periksa pilihan instrumennya, atau tunjukkan kolomnya.', leaveBlank: 'Biarkan butir itu kosong di semua formulir',
    },
    counts: (ready, faulty, out) => `${ready} siap, ${faulty} perlu diperbaiki${out === '0' ? '' : `, ${out} dilewati`}`,
    why: { lacking: 'Arti kolom belum lengkap.', faults: 'Perbaiki atau lewati dahulu baris yang salah.', nothing: 'Belum ada baris yang dapat dimasukkan.', tooMany: 'Paling banyak 2.000 formulir sekali masuk.', forms: 'Semua masuk sekaligus, dan dapat diurungkan.' },
    rows: 'Baris dari berkas',
    table: { row: 'Baris', who: 'Isi baris', what: 'Yang perlu diperbaiki' },
    cellAt: (column) => `kolom ${column}`,
    mendCell: (row, column) => `Baris ${row}, kolom ${column}: tulis yang benar`,
    faults: {
      notAnAnswer: ({ scale }) => `bukan jawaban; pilihannya ${scale}`, outOfScale: ({ scale }) => `di luar skala; pilihannya ${scale}`, tooLong: () => 'terlalu panjang; paling banyak 500 huruf',
      numberNotValid: () => 'bukan nomor formulir', numberTaken: () => 'nomor formulir ini sudah masuk', numberTwice: ({ other }) => `nomor ini juga di baris ${other}`,
      codeMissing: () => 'kodenya kosong', codeTooLong: () => 'kode paling panjang 20 huruf', codeTaken: ({ other }) => `kode ini sudah ada di formulir ${other}`, codeTwice: ({ other }) => `kode ini juga di baris ${other}`,
      nobody: () => 'tidak ada di daftar peserta', left: () => 'sudah tidak ikut', several: () => 'lebih dari satu peserta bernama begitu; tulis dengan gelarnya, tulis NIP-nya, atau lewati baris ini dan ketik formulirnya sendiri', otherNip: () => 'bukan NIP peserta bernama itu; tulis NIP yang benar atau kosongkan', personTaken: ({ other }) => `sudah mengisi formulir ${other}`, personTwice: ({ other }) => `juga di baris ${other}`,
      noTeam: () => 'tidak ada tim itu',
    },
    empty: 'kosong', leaveOut: 'Lewati baris', leaveOutRow: (row) => `Lewati baris ${row}`, putBack: 'Kembalikan', putBackRow: (row) => `Kembalikan baris ${row}`, isOut: 'Dilewati oleh Anda',
    onlyFaulty: 'Hanya yang perlu diperbaiki',
    answered: (form, answers, of) => `Formulir ${form}: ${answers} dari ${of} butir terjawab`,
    foot: { takeIn: 'masukkan semua', cancel: 'batal', next: 'perbaikan berikut' },
  },
  en: {
    choose: 'Choose a file of answers', dropHere: 'Drop the file of answers here', reading: (file) => `Reading ${file}`, stop: 'Stop',
    title: 'Check before it comes in',
    lead: (file, rows) => `${file}, ${rows} rows. Nothing is stored yet.`,
    otherFile: 'Another file', takeIn: (forms) => `Take in ${forms} forms`, cancel: 'Cancel',
    sheet: 'Sheet that is read',
    meanings: { number: 'Form number', code: 'Code', name: 'Name', nip: 'NIP', team: 'Team' },
    itemMeaning: (item, words) => `Item ${item}: ${words}`,
    columns: { known: (known, of) => `${known} of ${of} items have a column.`, change: 'Change what columns mean', done: 'Done', lead: 'Choose what is right. The next file with the same headings is read the same way on this laptop.', label: 'What each column means' },
    lacking: {
      name: 'Show which column has the name or the NIP: these forms bear names.', code: 'Show which column has the code: these forms bear codes.', items: (items) => `Items without a column: ${items}.`,
      all: 'No column of this file is known as an item. Check which instrument is chosen, or show its columns.', leaveBlank: 'Leave these items blank in every form',
    },
    counts: (ready, faulty, out) => `${ready} ready, ${faulty} to be mended${out === '0' ? '' : `, ${out} left out`}`,
    why: { lacking: 'What the columns mean is not complete.', faults: 'First mend or leave out the rows that are wrong.', nothing: 'There is no row yet that can come in.', tooMany: 'At most 2,000 forms come in at once.', forms: 'All of it comes in at once, and can be undone.' },
    rows: 'Rows of the file',
    table: { row: 'Row', who: 'What the row says', what: 'To be mended' },
    cellAt: (column) => `column ${column}`,
    mendCell: (row, column) => `Row ${row}, column ${column}: write what is right`,
    faults: {
      notAnAnswer: ({ scale }) => `is no answer; it can be ${scale}`, outOfScale: ({ scale }) => `is out of scale; it can be ${scale}`, tooLong: () => 'is too long; at most 500 letters',
      numberNotValid: () => 'is no form number', numberTaken: () => 'is in already', numberTwice: ({ other }) => `is the number in row ${other}, too`,
      codeMissing: () => 'has no code', codeTooLong: () => 'is longer than the 20 letters of a code', codeTaken: ({ other }) => `is the code of form ${other} already`, codeTwice: ({ other }) => `is the code in row ${other}, too`,
      nobody: () => 'is not on the list of participants', left: () => 'no longer takes part', several: () => 'is the name of more than one; write the titles, too, write the NIP, or leave the row out and type its form by hand', otherNip: () => 'is not the NIP of the participant of that name; write the right one or leave it empty', personTaken: ({ other }) => `filled in form ${other} already`, personTwice: ({ other }) => `is in row ${other}, too`,
      noTeam: () => 'is no team',
    },
    empty: 'empty', leaveOut: 'Leave out', leaveOutRow: (row) => `Leave out row ${row}`, putBack: 'Put back', putBackRow: (row) => `Put back row ${row}`, isOut: 'Left out by you',
    onlyFaulty: 'Only what is to be mended',
    answered: (form, answers, of) => `Form ${form}: ${answers} of ${of} items answered`,
    foot: { takeIn: 'take all in', cancel: 'cancel', next: 'next mend' },
  },
};
