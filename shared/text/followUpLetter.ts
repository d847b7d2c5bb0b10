// The sentences of the letters that tell each agency its action plans, in both languages; figures and dates come in already formatted.
import type { Language } from '../units.ts';
import { plural } from './format.ts';

type Counted = { readonly own: number; readonly joint: number };

export type FollowUpLetterText = {
  readonly title: string;
  readonly none: string;
  readonly heads: Readonly<Record<'number' | 'nature' | 'enclosure' | 'subject', string>>;
  readonly ordinary: string;
  readonly noEnclosure: string;
  /** `day` null: the retreat is not over. */
  readonly subject: (day: string | null) => string;
  /** Line by line; `agency` in full. */
  readonly addressee: (agency: string) => readonly [string, ...string[]];
  readonly opening: (retreat: string, days: string, place: string) => string;
  readonly counted: (agency: string, count: Counted, own: string, joint: string, today: string) => string;
  readonly day: (day: string) => string;
  readonly dueToday: (numbers: string) => string;
  readonly overdue: (numbers: string) => string;
  readonly nothingDue: string;
  readonly next: (day: string) => string;
  readonly columns: Readonly<Record<'number' | 'action' | 'measure' | 'agencies' | 'inCharge' | 'due' | 'state', string>>;
  readonly ownPlans: (agency: string) => string;
  readonly jointPlans: (agency: string) => string;
  readonly problem: (problem: string) => string;
  readonly together: (partners: string) => string;
  readonly alone: string;
  readonly dayOf: (day: string) => string;
  readonly isDue: string;
  readonly isLate: (days: string) => string;
  readonly heard: (day: string, note: string) => string;
  readonly ask: (replyBy: string, count: Counted) => string;
  readonly settled: string;
  readonly closing: string;
  /** Whose letter is asked for. */
  readonly scope: { readonly agency: string; readonly every: string };
};

/** What the head of an agency is called, by the first words of its name. */
const addresseeId = (agency: string): string => {
  const rest = (words: number): string => agency.split(/\s+/).slice(words).join(' ');
  const first = (agency.split(/\s+/)[0] ?? '').toLowerCase();
  switch (first) {
    case 'kecamatan': return `Camat ${rest(1)}`;
    case 'kelurahan': return `Lurah ${rest(1)}`;
    case 'inspektorat': return 'Inspektur';
    case 'sekretariat': return `Sekretaris ${rest(1)}`;
    case 'rsud': case 'rs': return `Direktur ${agency}`;
    case 'perumda': case 'pt': return `Direktur Utama ${agency}`;
    default: return `Kepala ${agency}`;
  }
};

export const followUpLetterText: Readonly<Record<Language, FollowUpLetterText>> = {
  id: {
    title: 'Surat tindak lanjut',
    none: 'Belum ada rencana tindak lanjut, jadi belum ada surat. Tambahkan rencana di Tutup, bagian Tindak lanjut.',
    heads: { number: 'Nomor', nature: 'Sifat', enclosure: 'Lampiran', subject: 'Hal' },
    ordinary: 'Biasa',
    noEnclosure: '–',
    subject: (day) => (day === null ? 'Rencana tindak lanjut retret' : `Perkembangan tindak lanjut retret, hari ke-${day}`),
    addressee: (agency) => [`Yth. ${addresseeId(agency)}`, 'di Tempat'],
    opening: (retreat, days, place) => `Dalam ${retreat} ${days} di ${place}, para peserta menyepakati rencana tindak lanjut untuk bersama-sama menyelesaikan masalah layanan warga.`,
    counted: (agency, { own, joint }, ownCount, jointCount, today) => `${agency} ${[
      ...(own === 0 ? [] : [`memegang ${ownCount} rencana`]), ...(joint === 0 ? [] : [`menjadi mitra dalam ${jointCount} rencana instansi lain`]),
    ].join(' dan ')}. Keadaannya per ${today} tercantum dalam tabel berikut.`,
    day: (day) => `Hari ini hari ke-${day} sesudah retret.`,
    dueToday: (numbers) => `Jatuh tempo hari ini: nomor ${numbers}.`,
    overdue: (numbers) => `Sudah lewat tenggat: nomor ${numbers}.`,
    nothingDue: 'Tidak ada rencana yang jatuh tempo hari ini atau lewat tenggat.',
    next: (day) => `Tenggat berikutnya ${day}.`,
    columns: { number: 'No.', action: 'Masalah dan tindakan', measure: 'Ukuran keberhasilan', agencies: 'Instansi', inCharge: 'Penanggung jawab', due: 'Tenggat', state: 'Keadaan' },
    ownPlans: (agency) => `Rencana ${agency}`,
    jointPlans: (agency) => `Rencana instansi lain yang memerlukan ${agency}`,
    problem: (problem) => `Masalah: ${problem}`,
    together: (partners) => `bersama ${partners}`,
    alone: 'sendiri',
    dayOf: (day) => `hari ke-${day}`,
    isDue: 'jatuh tempo hari ini',
    isLate: (days) => `lewat ${days} hari`,
    heard: (day, note) => `laporan ${day}${note === '' ? '' : `: ${note}`}`,
    ask: (replyBy, { own, joint }) => `Mohon bantuan Bapak/Ibu ${[
      ...(own === 0 ? [] : [`menyampaikan keadaan setiap rencana tersebut (belum dimulai, berjalan, selesai, atau dibatalkan) beserta catatan singkat kepada panitia paling lambat ${replyBy}`]),
      ...(joint === 0 ? [] : [own === 0 ? `memberikan dukungan yang diperlukan instansi pemegang rencana, dan menyampaikannya kepada panitia paling lambat ${replyBy}` : 'memberikan dukungan yang diperlukan instansi lain']),
    ].join(', serta ')}.`,
    settled: 'Semua rencana tersebut sudah selesai atau dibatalkan, sehingga tidak ada lagi yang perlu disampaikan.',
    closing: 'Atas perhatian dan kerja sama Bapak/Ibu, kami mengucapkan terima kasih.',
    scope: { agency: 'Instansi', every: 'Semua instansi' },
  },
  en: {
    title: 'Follow-up letters',
    none: 'There is no action plan yet, so there is no letter. Add a plan under Close, pane Follow-up.',
    heads: { number: 'Number', nature: 'Nature', enclosure: 'Enclosures', subject: 'Subject' },
    ordinary: 'Ordinary',
    noEnclosure: '–',
    subject: (day) => (day === null ? 'Action plans of the retreat' : `Follow-up of the retreat, day ${day}`),
    addressee: (agency) => [`To the Head of ${agency}`],
    opening: (retreat, days, place) => `At ${retreat}, held ${days} at ${place}, the participants agreed on action plans to solve problems of public service together.`,
    counted: (agency, { own, joint }, ownCount, jointCount, today) => `${agency} ${[
      ...(own === 0 ? [] : [`holds ${ownCount} ${plural(own, 'plan', 'plans')}`]), ...(joint === 0 ? [] : [`is a partner in ${jointCount} ${plural(joint, 'plan', 'plans')} of other agencies`]),
    ].join(' and ')}. How ${plural(own + joint, 'it stands', 'they stand')} on ${today} is set out in the table below.`,
    day: (day) => `Today is day ${day} after the retreat.`,
    dueToday: (numbers) => `Due today: number ${numbers}.`,
    overdue: (numbers) => `Overdue: number ${numbers}.`,
    nothingDue: 'No plan is due today or overdue.',
    next: (day) => `The next one is due on ${day}.`,
    columns: { number: 'No.', action: 'Problem and action', measure: 'Measure of success', agencies: 'Agencies', inCharge: 'In charge', due: 'Due', state: 'State' },
    ownPlans: (agency) => `Plans of ${agency}`,
    jointPlans: (agency) => `Plans of other agencies that need ${agency}`,
    problem: (problem) => `Problem: ${problem}`,
    together: (partners) => `together with ${partners}`,
    alone: 'alone',
    dayOf: (day) => `day ${day}`,
    isDue: 'due today',
    isLate: (days) => `${days} ${plural(days, 'day', 'days')} late`,
    heard: (day, note) => `heard ${day}${note === '' ? '' : `: ${note}`}`,
    ask: (replyBy, { own, joint }) => `We kindly ask you to ${[
      ...(own === 0 ? [] : [`tell the committee by ${replyBy} how each of these plans stands (not yet, going, done or cancelled), with a short note`]),
      ...(joint === 0 ? [] : [own === 0 ? `give the agencies that hold these plans the support they need, and to tell the committee of it by ${replyBy}` : 'to give the other agencies the support they need']),
    ].join(', and ')}.`,
    settled: 'All of these plans are done or cancelled, so nothing more needs to be told.',
    closing: 'Thank you for your attention and cooperation.',
    scope: { agency: 'Agency', every: 'Every agency' },
  },
};
