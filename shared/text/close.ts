// The sentences of the part "Tutup": what each paper holds (its name stands with the papers), how ready each is, and what came of making one.
import type { ReportKind } from '../contract.ts';
import type { Language } from '../units.ts';

export type CloseText = {
  readonly heading: string;
  readonly lead: string;
  readonly columns: { readonly paper: string; readonly size: string; readonly holds: string; readonly state: string };
  readonly papers: Readonly<Record<ReportKind, { readonly size: string; readonly about: string }>>;
  readonly holds: (teams: string, exercises: string) => string;
  readonly people: (people: string) => string;
  readonly states: {
    readonly ready: string;
    readonly provisional: (missing: string) => string;
    readonly noTeams: string;
    readonly noRuns: string;
  };
  readonly notYet: { readonly noTeams: string; readonly noRuns: string };
  readonly details: { readonly holds: string; readonly sheets: string; readonly signature: string; readonly size: string };
  readonly sheetsIn: (done: string, of: string) => string;
  readonly signatureRoom: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly make: string;
  readonly makeAgain: string;
  readonly making: string;
  readonly made: (pages: string) => string;
  readonly open: string;
  /** By what the app can do here: a dialog, or the folder. */
  readonly take: Readonly<Record<'dialog' | 'folder', string>>;
  readonly savedAs: (name: string) => string;
  readonly refused: string;
  readonly notOpened: string;
  readonly notTaken: string;
  readonly foot: { readonly choose: string; readonly make: string; readonly open: string; readonly take: Readonly<Record<'dialog' | 'folder', string>> };
};

export const closeText: Readonly<Record<Language, CloseText>> = {
  id: {
    heading: 'Dokumen',
    lead: 'Setiap dokumen dibuat dari yang tersimpan saat ini; membuatnya lagi tidak mengubah data.',
    columns: { paper: 'Dokumen', size: 'Kertas', holds: 'Isi', state: 'Keadaan' },
    papers: {
      rekap: {
        size: 'A4 mendatar',
        about: 'Nilai setiap tim pada setiap latihan, jumlah dan peringkatnya, dengan catatan cara menghitung dan ruang tanda tangan.',
      },
      medical: {
        size: 'A4 tegak',
        about: 'RAHASIA. Peserta dengan batasan fisik, catatan, dan teleponnya, hanya untuk tim kesehatan. Jangan digandakan; musnahkan sesudah retret.',
      },
    },
    holds: (teams, exercises) => `${teams} tim, ${exercises} latihan`,
    people: (people) => `${people} orang`,
    states: {
      ready: 'Siap',
      provisional: (missing) => `Sementara, ${missing} lembar belum masuk`,
      noTeams: 'Belum ada tim',
      noRuns: 'Belum ada latihan',
    },
    notYet: {
      noTeams: 'Belum ada tim, jadi rekapnya satu halaman yang mengatakan itu.',
      noRuns: 'Belum ada latihan, jadi rekapnya satu halaman yang mengatakan itu.',
    },
    details: { holds: 'Isi', sheets: 'Lembar nilai', signature: 'Tanda tangan', size: 'Kertas' },
    sheetsIn: (done, of) => `${done} dari ${of} masuk`,
    signatureRoom: 'Ketua panitia, dibiarkan kosong',
    language: 'Bahasa dokumen',
    languages: { id: 'Indonesia', en: 'English' },
    make: 'Buat PDF',
    makeAgain: 'Buat PDF lagi',
    making: 'Membuat PDF, biasanya beberapa detik …',
    made: (pages) => `${pages} halaman, tersimpan di folder Kompak`,
    open: 'Buka',
    take: { dialog: 'Simpan sebagai…', folder: 'Buka foldernya' },
    savedAs: (name) => `Salinan tersimpan sebagai "${name}"`,
    refused: 'PDF belum jadi',
    notOpened: 'PDF sudah jadi, tetapi tidak dapat dibuka',
    notTaken: 'PDF sudah jadi, tetapi tidak dapat disalin',
    foot: { choose: 'pilih dokumen', make: 'buat PDF', open: 'buka', take: { dialog: 'simpan sebagai', folder: 'buka folder' } },
  },
  en: {
    heading: 'Documents',
    lead: 'Each document is made from what is saved now; making it again changes no data.',
    columns: { paper: 'Document', size: 'Paper', holds: 'Holds', state: 'State' },
    papers: {
      rekap: {
        size: 'A4 landscape',
        about: 'Every team’s score in every exercise, its total and its place, with notes on how it was worked out and room to sign.',
      },
      medical: {
        size: 'A4 portrait',
        about: 'CONFIDENTIAL. Participants with physical limits, the notes and their phones, for the medical team only. Make no copies; destroy it after the retreat.',
      },
    },
    holds: (teams, exercises) => `${teams} teams, ${exercises} ${exercises === '1' ? 'exercise' : 'exercises'}`,
    people: (people) => `${people} ${people === '1' ? 'person' : 'people'}`,
    states: {
      ready: 'Ready',
      provisional: (missing) => `Provisional, ${missing} ${missing === '1' ? 'sheet' : 'sheets'} missing`,
      noTeams: 'No teams yet',
      noRuns: 'No exercise yet',
    },
    notYet: {
      noTeams: 'There are no teams yet, so the summary is one page that says so.',
      noRuns: 'There is no exercise yet, so the summary is one page that says so.',
    },
    details: { holds: 'Holds', sheets: 'Score sheets', signature: 'Signature', size: 'Paper' },
    sheetsIn: (done, of) => `${done} of ${of} in`,
    signatureRoom: 'Head of the committee, left empty',
    language: 'Language of the document',
    languages: { id: 'Indonesia', en: 'English' },
    make: 'Make PDF',
    makeAgain: 'Make PDF again',
    making: 'Making the PDF, usually a few seconds …',
    made: (pages) => `${pages} ${pages === '1' ? 'page' : 'pages'}, saved in the Kompak folder`,
    open: 'Open',
    take: { dialog: 'Save as…', folder: 'Open its folder' },
    savedAs: (name) => `A copy is saved as "${name}"`,
    refused: 'The PDF was not made',
    notOpened: 'The PDF was made but could not be opened',
    notTaken: 'The PDF was made but could not be copied',
    foot: { choose: 'choose a document', make: 'make PDF', open: 'open', take: { dialog: 'save as', folder: 'open folder' } },
  },
};
