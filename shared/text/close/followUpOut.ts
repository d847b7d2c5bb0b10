// The sentences of the page where action plans leave as files and come back: what each file is for, the differences, and what is wrong with a row.
import type { RowProblem } from '../../domain/followUp/out/readBack.ts';
import { formatCount, formatDate, plural } from '../format.ts';
import type { Language } from '../../units.ts';
import { oneStop } from '../oneStop.ts';

type Sentences = { readonly [K in RowProblem['kind']]: (problem: Extract<RowProblem, { kind: K }>) => string };

export type FollowUpOutText = {
  readonly open: string;
  readonly heading: string;
  readonly back: string;
  readonly language: string;
  readonly paper: string;
  readonly out: string;
  readonly ways: Readonly<Record<'letters' | 'ics' | 'xlsx', { readonly name: string; readonly about: string; readonly make: string }>>;
  readonly making: Readonly<Record<'letters' | 'ics' | 'xlsx', string>>;
  readonly made: (pages: string | null, where: string) => string;
  readonly openFile: string;
  readonly refused: string;
  readonly notOpened: string;
  readonly in: string;
  readonly inLead: string;
  readonly choose: string;
  readonly drop: string;
  readonly fileLabel: string;
  readonly reading: (name: string) => string;
  readonly stop: string;
  readonly read: (changes: string, faults: string, same: string) => string;
  readonly columns: Readonly<Record<'take' | 'row' | 'plan' | 'state' | 'note' | 'on', string>>;
  readonly take: (action: string) => string;
  readonly becomes: string;
  readonly stays: string;
  readonly noNote: string;
  readonly today: string;
  readonly since: (state: string, day: string, note: string) => string;
  readonly older: (state: string) => string;
  /** Of the headings of columns that are not there. */
  readonly lacking: (headings: string) => string;
  readonly faults: string;
  readonly faultsLead: string;
  readonly row: (row: string) => string;
  readonly problems: Sentences;
  readonly save: (changes: string) => string;
  readonly cancel: string;
  readonly nothing: string;
  readonly saved: (changes: string) => string;
  readonly savedFaults: (faults: string) => string;
  readonly foot: Readonly<Record<'letters' | 'open' | 'save' | 'back', string>>;
};

export const followUpOutText: Readonly<Record<Language, FollowUpOutText>> = {
  id: {
    open: 'Surat dan lembar',
    heading: 'Surat, kalender, dan lembar pemantauan',
    back: 'Kembali ke rencana',
    language: 'Bahasa',
    paper: 'Kertas',
    out: 'Buat berkas',
    ways: {
      letters: { name: 'Surat untuk instansi', about: 'PDF: satu surat untuk kepala setiap instansi, dengan keadaan hari ini dan apa yang dimohon.', make: 'Buat surat' },
      ics: { name: 'Kalender', about: 'Berkas .ics: setiap tenggat sehari penuh, pengingat tiga hari sebelumnya. Bila diimpor lagi, acaranya diperbarui.', make: 'Buat kalender' },
      xlsx: { name: 'Lembar pemantauan', about: 'Berkas .xlsx untuk tim pemantau: isi keadaan, tanggal, dan catatan, lalu baca kembali di sini.', make: 'Buat lembar' },
    },
    making: { letters: 'Membuat surat, biasanya beberapa detik …', ics: 'Membuat kalender …', xlsx: 'Membuat lembar …' },
    made: (pages, where) => `${pages === null ? '' : `${pages} halaman. `}Tersimpan di folder ${where}.`,
    openFile: 'Buka',
    refused: 'Berkas belum jadi',
    notOpened: 'Berkas sudah jadi, tetapi tidak dapat dibuka atau disalin',
    in: 'Baca kembali',
    inLead: 'Pilih atau seret lembar pemantauan yang sudah diisi. Yang dibaca hanya keadaan, tanggal kabar, dan catatan. Perbedaannya tampak dahulu; belum ada yang disimpan.',
    choose: 'Pilih lembar…',
    drop: 'Lepaskan untuk membaca lembar ini',
    fileLabel: 'Lembar pemantauan yang sudah diisi',
    reading: (name) => `Membaca ${name} …`,
    stop: 'Hentikan',
    read: (changes, faults, same) => `${changes} perubahan, ${faults} baris bermasalah, ${same} tetap`,
    columns: { take: 'Ambil', row: 'Baris', plan: 'Rencana', state: 'Keadaan', note: 'Catatan', on: 'Tanggal' },
    take: (action) => `Ambil perubahan untuk ${action}`,
    becomes: 'menjadi',
    stays: 'tetap',
    noNote: 'tanpa catatan',
    today: 'hari ini, karena kosong',
    since: (state, day, note) => `Sesudah lembar ini dibuat sudah dicatat: ${state}, ${day}${note === '' ? '' : `, "${note}"`}. Centang bila lembar ini yang benar.`,
    older: (state) => `Tanggalnya sebelum kabar terakhir, jadi keadaannya tetap ${state}.`,
    lacking: (headings) => `Kolom ${headings} tidak ada di lembar ini, jadi isinya tidak terbaca. Kembalikan judul kolomnya bila diperlukan, lalu baca lagi.`,
    faults: 'Baris bermasalah',
    faultsLead: 'Tidak diambil. Betulkan di berkasnya, lalu baca lagi; yang sudah tersimpan tidak tercatat dua kali.',
    row: (row) => `Baris ${row}`,
    problems: {
      noCode: () => 'Kodenya kosong. Rencana baru ditambahkan di Kompak; untuk rencana lama, salin kodenya dari lembar asli.',
      badCode: ({ found }) => `Kode "${found}" tidak dikenal. Salin kodenya dari lembar asli.`,
      planGone: () => 'Rencananya sudah dihapus sesudah lembar ini dibuat. Tambahkan lagi di Kompak bila masih berlaku.',
      otherRetreat: ({ retreat }) => oneStop(`Baris ini dari ${retreat === '' ? 'retret lain' : `retret lain, ${retreat}`}. Baca di berkas retret itu.`),
      twice: ({ first }) => `Rencana ini sudah ada di baris ${formatCount(first, 'id')}. Sisakan satu baris.`,
      noState: () => 'Keadaannya kosong. Isi Belum, Jalan, Selesai, atau Batal.',
      badState: ({ found }) => `Keadaan "${found}" tidak dikenal. Isi Belum, Jalan, Selesai, atau Batal.`,
      badDay: ({ found }) => `Tanggal "${found}" tidak terbaca. Tulis seperti 16/06/2025, tanggal dahulu.`,
      tooEarly: ({ day, first }) => `${formatDate(day, 'id')} sebelum hari pertama retret, ${formatDate(first, 'id')}. Periksa tanggalnya.`,
      notYet: ({ day, today }) => `${formatDate(day, 'id')} belum tiba; hari ini ${formatDate(today, 'id')}. Periksa tanggalnya.`,
      longNote: ({ letters, most }) => `Catatannya ${formatCount(letters, 'id')} huruf, paling banyak ${formatCount(most, 'id')}. Ringkas dahulu.`,
    },
    save: (changes) => `Simpan ${changes} perubahan`,
    cancel: 'Batal',
    nothing: 'Tidak ada yang berubah: semua isi lembar ini sudah tercatat.',
    saved: (changes) => `${changes} perubahan tersimpan.`,
    savedFaults: (faults) => `${faults} baris bermasalah tidak diambil; betulkan di berkasnya, lalu baca lagi.`,
    foot: { letters: 'buat surat', open: 'buka', save: 'simpan perubahan', back: 'kembali ke rencana' },
  },
  en: {
    open: 'Letters and sheet',
    heading: 'Letters, calendar and monitoring sheet',
    back: 'Back to the plans',
    language: 'Language',
    paper: 'Paper',
    out: 'Make files',
    ways: {
      letters: { name: 'Letters to agencies', about: 'PDF: one letter to the head of each agency, with how things stand today and what is asked.', make: 'Make the letters' },
      ics: { name: 'Calendar', about: 'An .ics file: each due date as a whole day, a reminder three days before. Taken in again, its events are updated.', make: 'Make the calendar' },
      xlsx: { name: 'Monitoring sheet', about: 'An .xlsx file for the monitoring team: they fill in state, date and note; then it is read back here.', make: 'Make the sheet' },
    },
    making: { letters: 'Making the letters, usually a few seconds …', ics: 'Making the calendar …', xlsx: 'Making the sheet …' },
    made: (pages, where) => `${pages === null ? '' : `${pages} ${plural(pages, 'page', 'pages')}. `}Saved in the folder ${where}.`,
    openFile: 'Open',
    refused: 'The file was not made',
    notOpened: 'The file was made but could not be opened or copied',
    in: 'Read back',
    inLead: 'Choose or drop a monitoring sheet that is filled in. Only states, dates heard and notes are read from it. Its differences are shown first; nothing is stored yet.',
    choose: 'Choose the sheet…',
    drop: 'Drop it to read this sheet',
    fileLabel: 'A monitoring sheet that is filled in',
    reading: (name) => `Reading ${name} …`,
    stop: 'Stop',
    read: (changes, faults, same) => `${changes} ${plural(changes, 'change', 'changes')}, ${faults} faulty ${plural(faults, 'row', 'rows')}, ${same} as before`,
    columns: { take: 'Take', row: 'Row', plan: 'Plan', state: 'State', note: 'Note', on: 'Date' },
    take: (action) => `Take the change of ${action}`,
    becomes: 'becomes',
    stays: 'stays',
    noNote: 'no note',
    today: 'today, for it is empty',
    since: (state, day, note) => `After this sheet was made it was noted here: ${state}, ${day}${note === '' ? '' : `, "${note}"`}. Tick it if the sheet is right.`,
    older: (state) => `Its date is before the last news, so the state stays ${state}.`,
    lacking: (headings) => `This sheet has no column ${headings}, so nothing of it was read. Put its heading back if it is needed, and read the sheet again.`,
    faults: 'Faulty rows',
    faultsLead: 'Not taken. Mend them in the file, then read it again; what is stored is not noted twice.',
    row: (row) => `Row ${row}`,
    problems: {
      noCode: () => 'Its code is empty. A new plan is added in Kompak; for an old one, copy its code from the original sheet.',
      badCode: ({ found }) => `The code "${found}" is not known. Copy the code from the original sheet.`,
      planGone: () => 'Its plan was removed after this sheet was made. Add it again in Kompak if it still holds.',
      otherRetreat: ({ retreat }) => oneStop(`This row is of ${retreat === '' ? 'another retreat' : `another retreat, ${retreat}`}. Read it in the file of that retreat.`),
      twice: ({ first }) => `This plan stands in row ${formatCount(first, 'en')} already. Keep one row.`,
      noState: () => 'Its state is empty. Fill in Not yet, Going, Done or Cancelled.',
      badState: ({ found }) => `The state "${found}" is not known. Fill in Not yet, Going, Done or Cancelled.`,
      badDay: ({ found }) => `The date "${found}" cannot be read. Write it like 16/06/2025, the day first.`,
      tooEarly: ({ day, first }) => `${formatDate(day, 'en')} is before the first day of the retreat, ${formatDate(first, 'en')}. Check the date.`,
      notYet: ({ day, today }) => `${formatDate(day, 'en')} has not come yet; today is ${formatDate(today, 'en')}. Check the date.`,
      longNote: ({ letters, most }) => `Its note has ${formatCount(letters, 'en')} letters, at most ${formatCount(most, 'en')}. Shorten it first.`,
    },
    save: (changes) => `Save ${changes} ${plural(changes, 'change', 'changes')}`,
    cancel: 'Cancel',
    nothing: 'Nothing has changed: all this sheet says is noted already.',
    saved: (changes) => `${changes} ${plural(changes, 'change', 'changes')} saved.`,
    savedFaults: (faults) => `${faults} faulty ${plural(faults, 'row was', 'rows were')} not taken; mend them in the file, then read it again.`,
    foot: { letters: 'make the letters', open: 'open', save: 'save the changes', back: 'back to the plans' },
  },
};

export const rowProblemText = (problem: RowProblem, language: Language): string => {
  // The table pairs each kind with its own sentence; TypeScript cannot follow that through a lookup.
  const sentence = followUpOutText[language].problems[problem.kind] as (problem: RowProblem) => string;
  return sentence(problem);
};
