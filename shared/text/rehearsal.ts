// The words of a rehearsal: what it is called on every screen, paper and file, how one is opened and left, and what is refused in it.
import type { Language } from '../units.ts';
import type { RefusalSentences } from './refusals/refusalSentences.ts';

export type RehearsalText = {
  readonly tag: string;
  readonly meaning: string;
  /** Of its file, and of what leaves it. */
  readonly fileName: (name: string) => string;
  readonly hall: string;
  readonly band: { readonly what: string; readonly from: (record: string, seal: string) => string; readonly back: string };
  readonly paper: { readonly mark: string; readonly strip: string };
  /** Stands in the first row or field of every file with its data; it begins with the tag, by which such a file is known again. */
  readonly data: string;
  readonly open: {
    readonly menu: string;
    readonly title: string;
    readonly lead: string;
    readonly goesHeading: string;
    readonly goes: readonly string[];
    readonly staysHeading: string;
    readonly stays: readonly string[];
    readonly open: string;
    readonly opening: string;
    readonly back: string;
    readonly foot: { readonly open: string; readonly back: string };
  };
};

export const rehearsalText: Readonly<Record<Language, RehearsalText>> = {
  id: {
    tag: 'GLADI BERSIH',
    meaning: 'Latihan sebelum hari-H: nama orang diacak, dan tidak ada isinya yang masuk laporan',
    fileName: (name) => `GLADI BERSIH - ${name}`,
    hall: 'GLADI BERSIH: nama diacak, bukan hasil sebenarnya',
    band: {
      what: 'Nama diacak. Tidak ada yang dicatat di sini yang masuk ke retret asli atau laporannya.',
      from: (record, seal) => `Dibuat dari catatan ke-${record}, sidik ${seal}`,
      back: 'Kembali ke retret asli',
    },
    paper: { mark: 'GLADI BERSIH', strip: 'GLADI BERSIH: nama diacak, bukan hasil sebenarnya, tidak untuk diserahkan' },
    data: 'GLADI BERSIH: nama diacak, bukan data sebenarnya, tidak untuk laporan',
    open: {
      menu: 'Gladi bersih',
      title: 'Gladi bersih',
      lead: 'Kompak membuat berkas terpisah dari retret ini, lalu membukanya. Coba seluruh acara di sana: waktu, nilai, aula, dan pengumuman. Retret asli tidak berubah.',
      goesHeading: 'Yang ikut',
      goes: [
        'Susunan acara, tim, latihan, penilai, dan rotasi seperti yang direncanakan',
        'Orang-orangnya, dengan nama yang diacak',
        'Target, jam tenang, dan pertanyaan malam terakhir',
        'Kop, logo, penanda tangan, dan instrumen buatan sendiri, dengan cap gladi bersih di setiap halaman',
      ],
      staysHeading: 'Yang tidak ikut',
      stays: [
        'Nilai, kehadiran, kesepakatan, dan catatan apa pun',
        'NIP, telepon, jabatan, golongan, dan batasan fisik',
        'Nomor surat',
      ],
      open: 'Buka gladi bersih',
      opening: 'Membuat berkas gladi bersih …',
      back: 'Batal',
      foot: { open: 'buka gladi bersih', back: 'batal' },
    },
  },
  en: {
    tag: 'REHEARSAL',
    meaning: 'Practice before the day: names are shuffled, and nothing in it enters a report',
    fileName: (name) => `REHEARSAL - ${name}`,
    hall: 'REHEARSAL: names shuffled, not a real result',
    band: {
      what: 'Names are shuffled. Nothing noted here enters the real retreat or its reports.',
      from: (record, seal) => `Made from record ${record}, seal ${seal}`,
      back: 'Back to the real retreat',
    },
    paper: { mark: 'REHEARSAL', strip: 'REHEARSAL: names shuffled, not a real result, not to be handed in' },
    data: 'REHEARSAL: names shuffled, not real data, not for a report',
    open: {
      menu: 'Rehearsal',
      title: 'Rehearsal',
      lead: 'Kompak makes a separate file of this retreat and opens it. Try the whole event there: timers, scores, the hall and the reveal. The real retreat does not change.',
      goesHeading: 'What goes along',
      goes: [
        'Programme, teams, exercises, judges and rotation as they are planned',
        'The people, with their names shuffled',
        'Target, quiet hours and the question of the last evening',
        'Letterhead, logo, signers and instruments of your own, with the mark of a rehearsal on every page',
      ],
      staysHeading: 'What stays behind',
      stays: [
        'Scores, attendance, agreements and notes of any kind',
        'NIP, phone, position, grade and physical limits',
        'Document numbers',
      ],
      open: 'Open the rehearsal',
      opening: 'Making the rehearsal’s file …',
      back: 'Cancel',
      foot: { open: 'open the rehearsal', back: 'cancel' },
    },
  },
};

type Code = 'rehearsalAlready' | 'rehearsalTimeRuns' | 'rehearsalPaper' | 'rehearsalStays' | 'rosterOfRehearsal' | 'notARehearsal' | 'realNotFound';

export const rehearsalRefusals: Readonly<Record<Language, RefusalSentences<Code>>> = {
  id: {
    rehearsalAlready: () => 'Berkas ini sudah gladi bersih. Kembali ke retret asli dengan Ctrl G, lalu buka gladi bersih yang baru dari sana.',
    rehearsalTimeRuns: () => 'Waktu sedang berjalan. Gladi bersih menutup retret ini di layar: selesaikan waktunya dahulu.',
    rehearsalPaper: () => 'Dokumen ini tidak dibuat dari gladi bersih: orang bisa mengiranya sungguhan. Tekan Ctrl G untuk kembali ke retret asli, lalu buat di sana.',
    rehearsalStays: () => 'Isi gladi bersih tetap di dalam berkasnya. Tekan Ctrl G untuk kembali ke retret asli, lalu lakukan ini di sana.',
    rosterOfRehearsal: ({ name }) => `Berkas ditolak: "${name}" berasal dari gladi bersih, dan namanya diacak. Pilih berkas yang asli.`,
    notARehearsal: () => 'Retret yang terbuka bukan gladi bersih.',
    realNotFound: ({ name }) => `Retret asli "${name}" tidak ditemukan lagi di laptop ini. Buka berkasnya lewat Ctrl O.`,
  },
  en: {
    rehearsalAlready: () => 'This file is a rehearsal already. Go back to the real retreat with Ctrl G and open a new rehearsal from there.',
    rehearsalTimeRuns: () => 'Time is running. A rehearsal takes this retreat off the screen: let the time end first.',
    rehearsalPaper: () => 'This document is not made from a rehearsal: people could take it for a real one. Press Ctrl G to go back to the real retreat and make it there.',
    rehearsalStays: () => 'What is in a rehearsal stays in its file. Press Ctrl G to go back to the real retreat and do this there.',
    rosterOfRehearsal: ({ name }) => `File refused: "${name}" comes from a rehearsal, and its names are shuffled. Choose the real file.`,
    notARehearsal: () => 'The retreat that is open is no rehearsal.',
    realNotFound: ({ name }) => `The real retreat "${name}" is no longer found on this laptop. Open its file with Ctrl O.`,
  },
};
