// The sentences of the attendance lists, in both languages; figures, dates and times come in already formatted.
import type { Presence } from '../../domain/attendance/schemas.ts';
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';

export type AttendancePaperText = {
  readonly title: string;
  readonly when: (day: string, from: string, to: string, zone: string) => string;
  readonly number: (number: string, of: string) => string;
  readonly columns: { readonly number: string; readonly name: string; readonly grade: string; readonly post: string; readonly signature: string };
  readonly noNip: string;
  readonly none: string;
  readonly leader: (name: string) => string;
  /** In the place of a signature, once it is recorded. */
  readonly marks: Readonly<Record<Presence['kind'], string>>;
  readonly arrived: (time: string) => string;
  readonly totals: string;
  readonly toFillIn: string;
  readonly total: Readonly<Record<Presence['kind'] | 'open', string>>;
  readonly people: (people: string) => string;
  readonly attendant: string;
  readonly noSessions: string;
  readonly nobody: string;
};

const id: AttendancePaperText = {
  title: 'Daftar hadir',
  when: (day, from, to, zone) => `${day}, pukul ${from}–${to} ${zone}`,
  number: (number, of) => `Daftar ${number} dari ${of}`,
  columns: { number: 'No.', name: 'Nama dan NIP', grade: 'Gol.', post: 'Jabatan dan instansi', signature: 'Tanda tangan' },
  noNip: 'NIP –',
  none: '–',
  leader: (name) => `Pengisi: ${name}`,
  marks: { present: 'hadir', permitted: 'izin', sick: 'sakit', duty: 'dinas', absent: 'tanpa ket.' },
  arrived: (time) => `hadir ${time}`,
  totals: 'Jumlah',
  toFillIn: 'Jumlah (diisi petugas)',
  total: { present: 'Hadir', permitted: 'Izin', sick: 'Sakit', duty: 'Dinas', absent: 'Tanpa ket.', open: 'Belum dicatat' },
  people: (people) => `${people} orang`,
  attendant: 'Petugas,',
  noSessions: 'Belum ada sesi yang memerlukan daftar hadir. Isi susunan acara di Siapkan dahulu.',
  nobody: 'Belum ada peserta. Masukkan daftar peserta di Siapkan dahulu.',
};

const en: AttendancePaperText = {
  title: 'Attendance list',
  when: (day, from, to, zone) => `${day}, ${from}–${to} ${zone}`,
  number: (number, of) => `List ${number} of ${of}`,
  columns: { number: 'No.', name: 'Name and NIP', grade: 'Grade', post: 'Post and agency', signature: 'Signature' },
  noNip: 'NIP –',
  none: '–',
  leader: (name) => `Led by ${name}`,
  marks: { present: 'present', permitted: 'on leave', sick: 'sick', duty: 'on duty', absent: 'unexplained' },
  arrived: (time) => `present ${time}`,
  totals: 'Totals',
  toFillIn: 'Totals (for the attendant)',
  total: { present: 'Present', permitted: 'On leave', sick: 'Sick', duty: 'On duty', absent: 'Unexplained', open: 'Not recorded' },
  people: (people) => `${people} ${plural(people, 'person', 'people')}`,
  attendant: 'Attendant,',
  noSessions: 'No session needs an attendance list yet. Fill in the programme under Prepare first.',
  nobody: 'There are no participants yet. Bring in the roster under Prepare first.',
};

export const attendancePaperText: Readonly<Record<Language, AttendancePaperText>> = { id, en };
