// The sentences of the pane of documents: its list, the preview, and what is made in one go; kinds of paper have theirs in close.ts.
import type { Bundle, PrintWay } from '../documents.ts';
import type { Language } from '../units.ts';
import { plural } from './format.ts';
import { oneStop } from './oneStop.ts';

export type DocumentsText = {
  /** `agency` null: no letterhead is set. */
  readonly lead: (ready: string, all: string, agency: string | null) => string;
  readonly groups: Readonly<Record<'before' | 'tonight' | 'closing', string>>;
  readonly columns: { readonly document: string; readonly paper: string; readonly pages: string; readonly state: string; readonly acts: string };
  readonly noPages: string;
  readonly open: string;
  /** By what the app can do here: a dialog, or another program's window. */
  readonly print: Readonly<Record<PrintWay, string>>;
  readonly openNamed: (name: string) => string;
  readonly printNamed: Readonly<Record<PrintWay, (name: string) => string>>;
  readonly office: string;
  readonly tonight: string;
  readonly saveAll: string;
  readonly together: string;
  readonly toSelf: string;
  readonly notMade: string;
  readonly notMadeText: string;
  readonly stamp: Readonly<Record<'now' | 'stale' | 'outdated', string>>;
  /** `titles` of sessions, and the JP they are part of. */
  readonly notHeld: { readonly says: (titles: readonly string[], hours: string) => string; readonly toProgramme: string; readonly toRules: string };
  readonly neverPresent: (names: readonly string[]) => string;
  readonly number: string;
  readonly sequence: string;
  readonly noNumber: string;
  readonly signs: string;
  /** Of the certificates. `number`: the first one as it will be printed. */
  readonly firstNumber: {
    readonly label: string; readonly hint: (number: string) => string; readonly given: (count: string) => string; readonly wrong: (most: string) => string; readonly reason: string; readonly renumber: (first: string) => string;
  };
  readonly makingOne: (name: string) => string;
  readonly makingAll: (name: string, done: string, of: string) => string;
  readonly makingTogether: Readonly<Record<Bundle, (done: string, of: string) => string>>;
  readonly stop: string;
  /** `where`: the folder, as `papersIn` says it. */
  readonly stopped: (done: string, of: string, where: string) => string;
  readonly savedAll: (done: string, where: string) => string;
  readonly madeTogether: (name: string, pages: string) => string;
  /** What is confidential, handed over singly, or no PDF. */
  readonly leftOut: (names: readonly string[]) => string;
  readonly copied: (name: string) => string;
  /** Nothing here can press another program's print button, so it says which key does. */
  readonly printing: Readonly<Record<PrintWay, (name: string) => string>>;
  readonly nothingTonight: string;
  readonly preview: { readonly page: (page: string, of: string) => string; readonly before: string; readonly after: string };
  readonly foot: { readonly choose: string; readonly preview: string; readonly turn: string; readonly saveAll: string; readonly make: string; readonly open: string };
};

export const documentsText: Readonly<Record<Language, DocumentsText>> = {
  id: {
    lead: (ready, all, agency) => oneStop(`${ready} dari ${all} siap. ${agency === null ? 'Kop surat belum diatur.' : `Kop surat ${agency}.`}`),
    groups: { before: 'Sebelum', tonight: 'Malam ini', closing: 'Penutupan' },
    columns: { document: 'Dokumen', paper: 'Kertas', pages: 'Halaman', state: 'Keadaan', acts: 'Buka atau cetak' },
    noPages: '–',
    open: 'Buka',
    print: { dialog: 'Cetak…', viewer: 'Buka lalu cetak' },
    openNamed: (name) => `Buka ${name}`,
    printNamed: { dialog: (name) => `Cetak ${name}…`, viewer: (name) => `Buka lalu cetak: ${name}` },
    office: 'Atur kop surat dan nomor',
    tonight: 'Cetak untuk malam ini',
    saveAll: 'Simpan semua yang siap',
    together: 'Gabung jadi satu PDF',
    toSelf: 'Semua yang siap digabung dalam satu berkas; nomor halaman tetap per dokumen. Daftar RAHASIA tidak ikut.',
    notMade: 'Halamannya tampak di sini sesudah PDF dibuat.',
    notMadeText: 'Berkas ini tidak ditampilkan di sini. Buka untuk membacanya.',
    stamp: {
      outdated: 'Data sudah berubah sejak PDF ini dibuat. Dibuka atau dicetak dari sini, ia dibuat lagi dahulu.',
      now: 'Papan dibekukan dan hasilnya belum diumumkan, jadi dokumen ini tercetak RAHASIA. Sesudah diumumkan, buat lagi tanpa tanda itu.',
      stale: 'PDF ini dibuat sebelum hasil diumumkan dan bertanda RAHASIA. Buat lagi sebelum diserahkan.',
    },
    notHeld: {
      says: (titles, hours) => `${titles.join(', ')}: ada di susunan acara dan dihitung JP, tetapi tidak ada nilainya. Daftar materi tetap menyebutnya dan JP tetap ${hours}, kecuali Anda melepas tanda "dihitung JP" di susunan acara atau menetapkan JP dengan alasan di Laporan.`,
      toProgramme: 'Buka susunan acara', toRules: 'Tetapkan JP',
    },
    neverPresent: (names) => `Tidak hadir di setiap sesi ber-JP yang kehadirannya dicatat: ${names.join(', ')}. Sertifikatnya tetap ikut dicetak. Periksa kehadirannya, atau catat pengunduran dirinya di Peserta bila memang tidak ikut.`,
    number: 'Nomor',
    sequence: 'Nomor urut',
    noNumber: 'Kode nomor belum diisi',
    signs: 'Tanda tangan',
    firstNumber: {
      label: 'Nomor urut sertifikat pertama', hint: (number) => `Melanjutkan buku nomor di kantor. Yang pertama akan bernomor ${number}.`,
      given: (count) => `${count} sertifikat sudah bernomor. Bila diubah, semuanya bergeser; yang sudah dibuat atau dicetak harus dibuat lagi.`,
      wrong: (most) => `Isi bilangan bulat 1 sampai ${most}.`, reason: 'Alasan menomori ulang', renumber: (first) => `Nomori ulang mulai ${first}`,
    },
      makingOne: (name) => `Membuat ${name} …`,
    makingAll: (name, done, of) => `${done} dari ${of} selesai. Membuat ${name} …`,
    makingTogether: {
      tonight: (done, of) => `Cetakan untuk malam ini: ${done} dari ${of} dokumen selesai …`,
      all: (done, of) => `Satu PDF: ${done} dari ${of} dokumen selesai …`,
    },
    stop: 'Batalkan',
    stopped: (done, of, where) => `Dibatalkan. ${done} dari ${of} dokumen sudah tersimpan di folder ${where}.`,
    savedAll: (done, where) => `${done} dokumen tersimpan di folder ${where}.`,
    madeTogether: (name, pages) => `${name}: ${pages} halaman.`,
    leftOut: (names) => `Tidak ikut, karena rahasia, diserahkan sendiri, atau bukan PDF: ${names.join(', ')}.`,
    copied: (name) => `Salinan tersimpan sebagai "${name}".`,
    printing: {
      dialog: (name) => `${name} terbuka di jendela cetak. Pilih pencetak dan jumlahnya di sana.`,
      viewer: (name) => `${name} terbuka sebagai PDF. Tekan Ctrl P di sana untuk mencetak.`,
    },
    nothingTonight: 'Belum ada yang dapat dicetak untuk malam ini: tim, rotasi, dan latihan masih kosong.',
    preview: { page: (page, of) => `Halaman ${page} dari ${of}`, before: 'Halaman sebelumnya', after: 'Halaman berikutnya' },
    foot: { choose: 'pilih', preview: 'buka', turn: 'balik halaman', saveAll: 'simpan semua', make: 'buat PDF', open: 'buka' },
  },
  en: {
    lead: (ready, all, agency) => oneStop(`${ready} of ${all} ready. ${agency === null ? 'The letterhead is not set yet.' : `Letterhead of ${agency}.`}`),
    groups: { before: 'Before', tonight: 'Tonight', closing: 'Closing' },
    columns: { document: 'Document', paper: 'Paper', pages: 'Pages', state: 'State', acts: 'Open or print' },
    noPages: '–',
    open: 'Open',
    print: { dialog: 'Print…', viewer: 'Open to print' },
    openNamed: (name) => `Open ${name}`,
    printNamed: { dialog: (name) => `Print ${name}…`, viewer: (name) => `Open to print: ${name}` },
    office: 'Letterhead and numbers',
    tonight: 'Print for tonight',
    saveAll: 'Save all that are ready',
    together: 'Join into one PDF',
    toSelf: 'All that are ready, joined in one file; pages stay numbered by document. CONFIDENTIAL lists stay out.',
    notMade: 'Its pages are seen here once the PDF is made.',
    notMadeText: 'This file is not shown here. Open it to read it.',
    stamp: {
      outdated: 'The data have changed since this PDF was made. Opened or printed from here it is made again first.',
      now: 'The board is frozen and its results are not announced, so this document is marked CONFIDENTIAL. Make it again without the mark once they are.',
      stale: 'This PDF was made before the results were announced and is marked CONFIDENTIAL. Make it again before handing it in.',
    },
    notHeld: {
      says: (titles, hours) => `${titles.join(', ')}: in the programme and counted towards the JP, but without any score. The list of subjects still names them and the JP stay ${hours}, unless you take the mark "counts towards the JP" off in the programme, or set the JP with a reason under Report.`,
      toProgramme: 'Open the programme', toRules: 'Set the JP',
    },
    neverPresent: (names) => `At none of the sessions that count and whose attendance was noted: ${names.join(', ')}. Certificates are printed for them all the same. Check the attendance, or note under People that they withdrew.`,
    number: 'Number',
    sequence: 'Sequence number',
    noNumber: 'No codes of the number yet',
    signs: 'Signature',
    firstNumber: {
      label: 'First sequence number of certificates', hint: (number) => `Goes on from the office’s book of numbers. The first one will be ${number}.`,
      given: (count) => `${count} ${plural(count, 'certificate is', 'certificates are')} numbered. A change moves all of them; what was made or printed must be made again.`,
      wrong: (most) => `Enter a whole number from 1 to ${most}.`, reason: 'Reason to renumber', renumber: (first) => `Renumber from ${first}`,
    },
      makingOne: (name) => `Making ${name} …`,
    makingAll: (name, done, of) => `${done} of ${of} done. Making ${name} …`,
    makingTogether: {
      tonight: (done, of) => `To print tonight: ${done} of ${of} documents done …`,
      all: (done, of) => `One PDF: ${done} of ${of} documents done …`,
    },
    stop: 'Cancel',
    stopped: (done, of, where) => `Cancelled. ${done} of ${of} documents are saved in the folder ${where}.`,
    savedAll: (done, where) => `${done} ${plural(done, 'document is', 'documents are')} saved in the folder ${where}.`,
    madeTogether: (name, pages) => `${name}: ${pages} ${plural(pages, 'page', 'pages')}.`,
    leftOut: (names) => `Left out as confidential, handed over singly, or no PDF: ${names.join(', ')}.`,
    copied: (name) => `A copy is saved as "${name}".`,
    printing: {
      dialog: (name) => `${name} is open in the print window. Choose the printer and the copies there.`,
      viewer: (name) => `${name} is open as a PDF. Press Ctrl P there to print it.`,
    },
    nothingTonight: 'There is nothing to print for tonight yet: teams, rotation and exercises are still empty.',
    preview: { page: (page, of) => `Page ${page} of ${of}`, before: 'Page before', after: 'Next page' },
    foot: { choose: 'choose', preview: 'open', turn: 'turn the page', saveAll: 'save all', make: 'make PDF', open: 'open' },
  },
};
