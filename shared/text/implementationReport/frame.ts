// The words around the report on the retreat, in both languages: its chapters, sections, tables, and what to write where; its prose stands beside it.
import type { ReportField } from '../../domain/implementationReport/schemas.ts';
import { collaborationText } from '../learning/collaboration.ts';
import type { Language } from '../../units.ts';
import { oneStop } from '../oneStop.ts';

export type ReportTable = 'agencies' | 'people' | 'schedule' | 'standings' | 'values' | 'plans' | 'collaboration' | 'gains' | 'gainsByValue' | 'satisfaction' | 'comments' | 'followUp';

export type ReportFrameText = {
  readonly title: string;
  /** Before its title. */
  readonly chapter: (number: string) => string;
  readonly chapters: readonly [string, string, string, string, string];
  readonly attachments: string;
  /** One of them. */
  readonly attachment: string;
  readonly photos: string;
  /** `hint`: what a person writes there. */
  readonly fields: Readonly<Record<ReportField, { readonly title: string; readonly hint: string }>>;
  readonly notWritten: string;
  readonly columns: Readonly<Record<ReportTable, readonly string[]>>;
  readonly sum: string;
  readonly none: string;
  readonly tooFew: string;
  readonly wholeRetreat: string;
  /** Over the plans and, below them, over the commitments. */
  readonly plansTitle: string;
  readonly commitmentsTitle: string;
  readonly measuredBy: (action: string, measure: string) => string;
  readonly withPartners: (agency: string, partners: string) => string;
  /** `day` after the last one of the retreat; null: it is not after it. */
  readonly dueOn: (date: string, day: string | null) => string;
  readonly photo: (number: string, caption: string) => string;
};

export const reportFrameText: Readonly<Record<Language, ReportFrameText>> = {
  id: {
    title: 'Laporan pelaksanaan',
    chapter: (number) => `Bab ${number}`,
    chapters: ['Pendahuluan', 'Pelaksanaan', 'Hasil', 'Evaluasi', 'Penutup'],
    attachments: 'Lampiran',
    attachment: 'Lampiran',
    photos: 'Foto kegiatan',
    fields: {
      background: { title: 'Latar belakang', hint: 'Kebijakan dan kebutuhan yang mendasari kegiatan ini.' },
      basis: { title: 'Dasar', hint: 'Peraturan, surat keputusan, dan surat tugas, dengan nomor dan tanggalnya.' },
      purpose: { title: 'Maksud dan tujuan', hint: 'Mengapa diadakan, dan apa yang ingin dicapai.' },
      scope: { title: 'Ruang lingkup', hint: 'Apa yang termasuk dalam kegiatan ini, dan apa yang tidak.' },
      timePlace: { title: 'Waktu dan tempat', hint: 'Hari, tanggal, dan tempat pelaksanaan.' },
      participants: { title: 'Peserta', hint: 'Jumlah, asal, dan kehadiran peserta.' },
      people: { title: 'Narasumber, fasilitator, dan panitia', hint: 'Siapa yang mengisi, memandu, dan melayani.' },
      schedule: { title: 'Jadwal', hint: 'Hal yang perlu dijelaskan tentang jadwal.' },
      method: { title: 'Metode', hint: 'Cara belajar dan cara menilai.' },
      results: { title: 'Rekap nilai', hint: 'Hasil latihan yang perlu disampaikan kepada pimpinan.' },
      values: { title: 'Profil nilai', hint: 'Perilaku yang tampak dan yang perlu dikuatkan.' },
      collaboration: { title: 'Kerja sama antarinstansi', hint: 'Instansi yang bekerja bersama, dan artinya bagi pelayanan.' },
      reflection: { title: 'Refleksi', hint: 'Pelajaran penting yang diungkapkan peserta.' },
      obstacles: { title: 'Kendala', hint: 'Apa yang berjalan lain dari rencana, dan bagaimana mengatasinya.' },
      test: { title: 'Tes awal, tes akhir, dan skala', hint: 'Arti perubahan ini, atau hasil tes yang dilaksanakan di luar Kompak.' },
      satisfaction: { title: 'Kepuasan peserta', hint: 'Arti penilaian ini, atau hasil kuesioner di luar Kompak.' },
      conclusion: { title: 'Kesimpulan', hint: 'Apakah tujuan kegiatan tercapai.' },
      suggestions: { title: 'Saran', hint: 'Apa yang sebaiknya dilakukan lain kali, dan oleh siapa.' },
      followUp: { title: 'Rencana tindak lanjut', hint: 'Langkah 30, 60, dan 90 hari, penanggung jawab, dan tenggatnya.' },
      attachments: { title: 'Daftar lampiran', hint: 'Surat keputusan, undangan, daftar hadir, dan lainnya.' },
    },
    notWritten: 'Belum ditulis oleh panitia.',
    columns: {
      agencies: ['No.', 'Instansi', 'Peserta'],
      people: ['No.', 'Nama', 'Jabatan', 'Tugas'],
      schedule: ['Waktu', 'Acara', 'Tempat', 'Pengisi', 'JP (menit)'],
      standings: ['Peringkat', 'Tim', 'Latihan', 'Gotong Royong', 'Nilai akhir'],
      values: ['Nilai', 'Pengamatan', 'Rerata (1 sampai 4)'],
      plans: ['Masalah', 'Tindakan', 'Instansi', 'Penanggung jawab', 'Tenggat'],
      collaboration: collaborationText.id.report.columns,
      gains: ['Instrumen', 'Sebelum', 'Sesudah', 'N-gain'],
      gainsByValue: ['Nilai dasar', 'Sebelum', 'Sesudah', 'N-gain'],
      satisfaction: ['Butir', 'Nilai (0 sampai 100)', 'Golongan'],
      comments: ['Kelompok komentar', 'Banyaknya'],
      followUp: ['Tim', 'Komitmen', 'Dari latihan', 'Penanggung jawab', 'Tenggat'],
    },
    sum: 'Jumlah',
    none: '–',
    tooFew: 'belum cukup data',
    wholeRetreat: 'Seluruh acara',
    plansTitle: 'Rencana tindak lanjut instansi',
    commitmentsTitle: 'Komitmen tim',
    measuredBy: (action, measure) => oneStop(`${action}. Ukuran: ${measure}`),
    withPartners: (agency, partners) => `${agency}, bersama ${partners}`,
    dueOn: (date, day) => (day === null ? date : `${date} (hari\u00a0ke-${day})`),
    photo: (number, caption) => (caption === '' ? `Foto ${number}` : `Foto ${number}. ${caption}`),
  },
  en: {
    title: 'Implementation report',
    chapter: (number) => `Chapter ${number}`,
    chapters: ['Introduction', 'How it was held', 'Results', 'Evaluation', 'Closing'],
    attachments: 'Attachments',
    attachment: 'Attachment',
    photos: 'Photos',
    fields: {
      background: { title: 'Background', hint: 'The policies and needs behind this retreat.' },
      basis: { title: 'Legal basis', hint: 'Regulations, decrees and letters of assignment, with number and date.' },
      purpose: { title: 'Purpose and goals', hint: 'Why it was held, and what it was to achieve.' },
      scope: { title: 'Scope', hint: 'What belongs to this retreat, and what does not.' },
      timePlace: { title: 'Time and place', hint: 'The days and the place.' },
      participants: { title: 'Participants', hint: 'How many, from where, and how many attended.' },
      people: { title: 'Speakers, facilitators and committee', hint: 'Who spoke, guided and served.' },
      schedule: { title: 'Schedule', hint: 'What needs explaining about the schedule.' },
      method: { title: 'Method', hint: 'How people learned and how it was scored.' },
      results: { title: 'Scores', hint: 'Results that the leadership should know.' },
      values: { title: 'Values profile', hint: 'Behaviour that was seen, and what needs strengthening.' },
      collaboration: { title: 'Collaboration between agencies', hint: 'Which agencies worked together, and what that means for services.' },
      reflection: { title: 'Reflection', hint: 'What participants said they learned.' },
      obstacles: { title: 'Obstacles', hint: 'What went otherwise than planned, and what was done about it.' },
      test: { title: 'First and final test, and scales', hint: 'What this change means, or results of tests held outside Kompak.' },
      satisfaction: { title: 'Satisfaction of participants', hint: 'What this judgement means, or answers to a questionnaire outside Kompak.' },
      conclusion: { title: 'Conclusion', hint: 'Whether the goals were reached.' },
      suggestions: { title: 'Suggestions', hint: 'What to do otherwise next time, and who.' },
      followUp: { title: 'Follow-up plan', hint: 'Steps for 30, 60 and 90 days, who is in charge, and the dates.' },
      attachments: { title: 'List of attachments', hint: 'Decree, invitation, attendance and others.' },
    },
    notWritten: 'Not written by the committee yet.',
    columns: {
      agencies: ['No.', 'Agency', 'People'],
      people: ['No.', 'Name', 'Post', 'Role'],
      schedule: ['Time', 'Item', 'Place', 'Led by', 'JP (minutes)'],
      standings: ['Place', 'Team', 'Exercises', 'Help', 'Total'],
      values: ['Value', 'Observations', 'Mean (1 to 4)'],
      plans: ['Problem', 'Action', 'Agency', 'In charge', 'Due'],
      collaboration: collaborationText.en.report.columns,
      gains: ['Instrument', 'Before', 'After', 'N-gain'],
      gainsByValue: ['Value', 'Before', 'After', 'N-gain'],
      satisfaction: ['Item', 'Score (0 to 100)', 'Band'],
      comments: ['Comments about', 'How many'],
      followUp: ['Team', 'Commitment', 'From exercise', 'In charge', 'Due'],
    },
    sum: 'Sum',
    none: '–',
    tooFew: 'too few observations',
    wholeRetreat: 'Whole retreat',
    plansTitle: 'Plans of the agencies',
    commitmentsTitle: 'Commitments of the teams',
    measuredBy: (action, measure) => oneStop(`${action}. Measure: ${measure}`),
    withPartners: (agency, partners) => `${agency}, with ${partners}`,
    dueOn: (date, day) => (day === null ? date : `${date} (day\u00a0${day})`),
    photo: (number, caption) => (caption === '' ? `Photo ${number}` : `Photo ${number}. ${caption}`),
  },
};
