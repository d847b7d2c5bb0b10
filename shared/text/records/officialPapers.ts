// What the official papers are called, what each holds and who signs it, in both languages.
import type { officialPapers } from '../../documents.ts';
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';

export type OfficialPaper = (typeof officialPapers)[number];
export type OfficialPapersText = {
  readonly fileName: Readonly<Record<OfficialPaper, string>>;
  readonly papers: Readonly<Record<OfficialPaper, { readonly size: string; readonly about: string }>>;
  readonly signatures: Readonly<Partial<Record<OfficialPaper, string>>>;
  /** How ready one is: lists to sign, and results with exercises still to be read back. */
  readonly lists: (lists: string) => string;
  readonly unread: (exercises: string) => string;
  /** What one list or recap is asked for alone. */
  readonly scope: { readonly attendance: string; readonly dayRecap: string; readonly everySession: string; readonly wholeDay: (day: string) => string; readonly lastDay: string };
};

const id: OfficialPapersText = {
  fileName: {
    attendance: 'Daftar hadir', dayRecap: 'Rekap malam', resultRecord: 'Berita acara hasil', ranking: 'Peringkat dan penghargaan', valueProfiles: 'Profil BerAKHLAK per tim',
    winnerCertificates: 'Piagam penghargaan', mcCard: 'RAHASIA Kartu MC',
  },
  papers: {
    attendance: { size: 'A4 atau F4', about: 'Satu daftar per sesi, selalu mulai di halaman baru. Kosong untuk ditandatangani; yang sudah dicatat ikut tercetak dengan jumlahnya.' },
    dayRecap: { size: 'A4 atau F4 tegak', about: 'Klasemen saat dicetak dan yang terjadi hari itu: latihan yang dibacakan ulang, koreksi, sanggahan, lembar yang dilepas; dengan nomor catatan dan sidiknya, untuk ditandatangani.' },
    resultRecord: { size: 'A4 atau F4 tegak', about: 'Hari dan tanggal dengan huruf, aturan, benih undian, peringkat, sanggahan beserta putusannya, nomor catatan dan sidik, dan ruang tanda tangan penilai serta ketua panitia.' },
    ranking: { size: 'A4 atau F4', about: 'Peringkat semua tim, penghargaan per nilai, dan Tim Paling Membantu. Selama papan dibekukan dan hasilnya belum diumumkan, tercetak RAHASIA.' },
    valueProfiles: { size: 'A4 atau F4 tegak', about: 'Satu halaman per tim: rata-rata setiap nilai, banyaknya pengamatan, dan paling banyak tiga catatan pengamat. Tanpa peringkat.' },
    winnerCertificates: { size: 'A4 mendatar', about: 'Satu piagam per tim dan penghargaan, untuk ditandatangani. Baru dapat dibuat bila hasil sudah final. Nama berkasnya netral, dokumen-6, sampai hasil diumumkan.' },
    mcCard: { size: 'A4 mendatar, dilipat', about: 'RAHASIA. Nama dalam urutan dibacakan, gelar seperti di daftar peserta. Cetak dua sisi, lipat dua, segel. Baru dapat dibuat bila hasil sudah final. Nama berkasnya netral, dokumen-7, sampai hasil diumumkan.' },
  },
  signatures: {
    attendance: 'Peserta dan petugas', dayRecap: 'Ketua panitia', resultRecord: 'Para penilai dan ketua panitia', ranking: 'Ketua panitia',
    winnerCertificates: 'Ketua panitia',
  },
  lists: (lists) => `${lists} daftar`,
  unread: (exercises) => `Sementara, ${exercises} latihan belum dibacakan ulang`,
  scope: { attendance: 'Sesi', dayRecap: 'Hari', everySession: 'Semua sesi', wholeDay: (day) => `${day}, semua sesi`, lastDay: 'Hari terakhir yang tercatat' },
};

const en: OfficialPapersText = {
  fileName: {
    attendance: 'Attendance lists', dayRecap: 'Recap of the evening', resultRecord: 'Record of the results', ranking: 'Places and awards', valueProfiles: 'BerAKHLAK profile by team',
    winnerCertificates: 'Award certificates', mcCard: 'CONFIDENTIAL MC card',
  },
  papers: {
    attendance: { size: 'A4 or F4', about: 'One list a session, each from a new page. Blank to be signed; what is recorded is printed with its totals.' },
    dayRecap: { size: 'A4 or F4 portrait', about: 'The standings as printed and what happened that day: exercises read back, corrections, disputes, sheets released; with record number and seal, to be signed.' },
    resultRecord: { size: 'A4 or F4 portrait', about: 'Day and date in words, rules, seeds of the draw, places, disputes with their decisions, record number and seal, and room for the judges and the head of the committee to sign.' },
    ranking: { size: 'A4 or F4', about: 'The places of all teams, awards by value, and the Most Helpful Team. While the board is frozen and its results are not announced it is marked CONFIDENTIAL.' },
    valueProfiles: { size: 'A4 or F4 portrait', about: 'One page a team: the mean of each value, how often it was observed, and up to three notes of observers. No places.' },
    winnerCertificates: { size: 'A4 landscape', about: 'One certificate for each team and award, to be signed. Made only once the results are final. Its file has a neutral name, dokumen-6, until the results are announced.' },
    mcCard: { size: 'A4 landscape, folded', about: 'CONFIDENTIAL. Names in speaking order, titles as on the roster. Print on both sides, fold, seal. Made only once the results are final. Its file has a neutral name, dokumen-7, until the results are announced.' },
  },
  signatures: {
    attendance: 'Participants and attendant', dayRecap: 'Head of the committee', resultRecord: 'Judges and head of the committee', ranking: 'Head of the committee',
    winnerCertificates: 'Head of the committee',
  },
  lists: (lists) => `${lists} ${plural(lists, 'list', 'lists')}`,
  unread: (exercises) => `Provisional, ${exercises} ${plural(exercises, 'exercise', 'exercises')} not read back`,
  scope: { attendance: 'Session', dayRecap: 'Day', everySession: 'Every session', wholeDay: (day) => `${day}, every session`, lastDay: 'Last day on record' },
};

export const officialPapersText: Readonly<Record<Language, OfficialPapersText>> = { id, en };
