// The sentences of printed papers, in both languages; figures and dates come in already formatted.
import type { DocumentKind } from '../documents.ts';
import type { Language } from '../units.ts';
import { followUpLetterText } from './followUpLetter.ts';
import { zeroReportText } from './records/zeroReport.ts';
import { officialPapersText } from './records/officialPapers.ts';
import type { RekapText } from './rekapPaper.ts';
import { rekapText } from './rekapPaper.ts';
import { plural } from './format.ts';

export type PaperText = {
  /** The first words of the file's name, by kind of paper. */
  readonly fileName: Readonly<Record<DocumentKind, string>>;
  readonly emblem: string;
  readonly signatureRoom: string;
  readonly signerName: string;
  readonly signerNip: string;
  /** Two days as written out; a single day stays one date. */
  readonly held: (from: string, to: string) => string;
  readonly madeAt: (date: string, time: string, zone: string) => string;
  readonly foot: (title: string, retreat: string, made: string) => string;
  readonly page: string;
  readonly pageOf: string;
  readonly demo: string;
  readonly rekap: RekapText;
  readonly medical: MedicalText;
};

export type MedicalText = {
  readonly title: string;
  readonly secret: string;
  /** Who may read it, and what to do with it afterwards. */
  readonly handling: string;
  readonly count: (people: string) => string;
  readonly nobody: string;
  readonly columns: { readonly number: string; readonly team: string; readonly name: string; readonly agency: string; readonly phone: string; readonly note: string };
  readonly noTeam: string;
  readonly noPhone: string;
  /** Where a person is marked without a word of what it is. */
  readonly noNote: string;
};

const id: PaperText = {
  fileName: {
    rekap: 'Rekap nilai', teamsByTeam: 'Daftar tim', teamsByName: 'Daftar tim menurut nama', teamsByAgency: 'Daftar tim menurut instansi',
    nameTags: 'Tanda nama', deskSigns: 'Papan meja tim',
    rotationByTeam: 'Jadwal rotasi per tim', rotationByStation: 'Jadwal rotasi per pos', rotationByRound: 'Jadwal rotasi menurut waktu', scoreSheets: 'Lembar nilai', drawRecord: 'Berita acara undian', commitments: 'Komitmen tim', followUpLetters: followUpLetterText.id.title, learningResults: 'Hasil belajar', programme: 'Susunan acara', cueList: 'Daftar isyarat MC', medical: 'RAHASIA Daftar pendampingan medis',
    certificates: 'Sertifikat peserta', committeeCertificates: 'Sertifikat panitia', implementation: 'Laporan pelaksanaan', implementationDocx: 'Laporan pelaksanaan (Word)',
    drawText: 'Teks undian untuk saksi (data pribadi)', packCards: 'Kartu simulasi', packKey: 'KUNCI fasilitator',
    instrumentForms: 'Formulir', zeroReport: zeroReportText.id.title,
    ...officialPapersText.id.fileName,
  },
  emblem: 'Lambang',
  signatureRoom: 'ruang tanda tangan atau TTE',
  signerName: 'Nama dan gelar',
  signerNip: 'NIP',
  held: (from, to) => (from === to ? from : `${from} sampai ${to}`),
  madeAt: (date, time, zone) => `dibuat ${date} pukul ${time} ${zone}`,
  foot: (title, retreat, made) => `Kompak: ${title}, ${retreat}, ${made}`,
  page: 'Halaman',
  pageOf: 'dari',
  demo: 'DEMO: data contoh, bukan hasil sebenarnya',
  rekap: rekapText.id,
  medical: {
    title: 'Daftar pendampingan medis',
    secret: 'RAHASIA',
    handling: 'Hanya untuk tim kesehatan retret ini. Tidak ditempel, difoto, atau digandakan; dimusnahkan sesudah retret.',
    count: (people) => `${people} peserta dengan batasan fisik`,
    nobody: 'Tidak ada peserta yang dicatat dengan batasan fisik.',
    columns: { number: 'No.', team: 'Tim', name: 'Nama', agency: 'Instansi', phone: 'Telepon', note: 'Batasan fisik' },
    noTeam: 'belum ada',
    noPhone: 'tidak ada',
    noNote: 'tanyakan kepada yang bersangkutan',
  },
};

const en: PaperText = {
  fileName: {
    rekap: 'Score summary', teamsByTeam: 'Teams', teamsByName: 'Teams by name', teamsByAgency: 'Teams by agency',
    nameTags: 'Name tags', deskSigns: 'Desk signs',
    rotationByTeam: 'Rotation by team', rotationByStation: 'Rotation by station', rotationByRound: 'Rotation by round', scoreSheets: 'Score sheets', drawRecord: 'Record of the draw', commitments: 'Team commitments', followUpLetters: followUpLetterText.en.title, learningResults: 'What people learned', programme: 'Programme', cueList: 'MC cue list', medical: 'CONFIDENTIAL Medical care list',
    certificates: 'Certificates of participants', committeeCertificates: 'Certificates of the committee', implementation: 'Implementation report', implementationDocx: 'Implementation report (Word)',
    drawText: 'Text of the draw for the witness (personal data)', packCards: 'Cards of the simulation', packKey: 'KEY for the facilitator',
    instrumentForms: 'Forms', zeroReport: zeroReportText.en.title,
    ...officialPapersText.en.fileName,
  },
  emblem: 'Emblem',
  signatureRoom: 'room for a signature or e-signature',
  signerName: 'Name and title',
  signerNip: 'NIP',
  held: (from, to) => (from === to ? from : `${from} to ${to}`),
  madeAt: (date, time, zone) => `made ${date} at ${time} ${zone}`,
  foot: (title, retreat, made) => `Kompak: ${title}, ${retreat}, ${made}`,
  page: 'Page',
  pageOf: 'of',
  demo: 'DEMO: sample data, not a real result',
  rekap: rekapText.en,
  medical: {
    title: 'Medical care list',
    secret: 'CONFIDENTIAL',
    handling: 'For the medical team of this retreat only. Not to be posted, photographed or copied; destroyed after the retreat.',
    count: (people) => `${people} ${plural(people, 'participant', 'participants')} with physical limits`,
    nobody: 'No participant is noted with physical limits.',
    columns: { number: 'No.', team: 'Team', name: 'Name', agency: 'Agency', phone: 'Phone', note: 'Physical limit' },
    noTeam: 'none yet',
    noPhone: 'none',
    noNote: 'ask the person',
  },
};

export const paperText: Readonly<Record<Language, PaperText>> = { id, en };
