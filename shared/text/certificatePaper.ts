// The sentences of certificates, in both languages; names, dates and figures come in as they are printed.
import type { CertificateSide } from '../domain/certificates/schemas.ts';
import type { CommitteeDuty } from '../domain/certificates/certificateViews.ts';
import type { Language } from '../units.ts';
import { plural } from './format.ts';

/** Pieces of a sentence between what stands out in it. */
export type CertificateText = {
  readonly title: string;
  readonly number: string;
  readonly givenTo: string;
  readonly born: (date: string) => string;
  readonly before: Readonly<Record<CertificateSide, string>>;
  readonly as: string;
  readonly participant: string;
  readonly duties: Readonly<Record<CommitteeDuty, string>>;
  readonly held: (organiser: string, dates: string, place: string) => string;
  readonly lessons: (hours: string) => string;
  readonly end: string;
  readonly back: string;
  readonly of: (name: string, number: string) => string;
  readonly columns: { readonly number: string; readonly day: string; readonly subject: string; readonly person: string; readonly minutes: string; readonly lessons: string };
  /** Whole JP, and the minutes over. */
  readonly inLessons: (hours: string | null, minutes: string | null) => string;
  readonly sum: string;
  readonly counted: (minutes: string, hours: string) => string;
  readonly set: (hours: string, reason: string) => string;
  readonly noSubjects: string;
  readonly nobody: string;
  readonly part: (from: string, of: string) => string;
};

export const certificatePaperText: Readonly<Record<Language, CertificateText>> = {
  id: {
    title: 'Sertifikat',
    number: 'Nomor',
    givenTo: 'diberikan kepada',
    born: (date) => `Lahir ${date}`,
    before: { participants: 'telah mengikuti ', committee: 'telah bertugas dalam ' },
    as: ' sebagai ',
    participant: 'peserta',
    duties: { organiser: 'panitia', facilitator: 'fasilitator', judge: 'penilai', mc: 'pembawa acara', instructor: 'instruktur', medic: 'tim kesehatan' },
    held: (organiser, dates, place) => `, yang diselenggarakan oleh ${organiser} ${dates} di ${place}, selama `,
    lessons: (hours) => `${hours} jam pelajaran`,
    end: '.',
    back: 'Daftar materi',
    of: (name, number) => `${name}, nomor ${number}`,
    columns: { number: 'No.', day: 'Hari', subject: 'Materi', person: 'Pengisi', minutes: 'Menit', lessons: 'JP' },
    inLessons: (hours, minutes) => [hours === null ? '' : `${hours} JP`, minutes === null ? '' : `${minutes} mnt`].filter((each) => each !== '').join(' '),
    sum: 'Jumlah',
    counted: (minutes, hours) => `${minutes} menit, yaitu ${hours} JP. 1 JP (jam pelajaran) = 45 menit; jumlahnya dibulatkan ke bawah.`,
    set: (hours, reason) => `Ditetapkan panitia ${hours} JP: ${reason}`,
    noSubjects: 'Tidak ada acara yang dihitung JP.',
    nobody: 'Belum ada orang yang dapat menerima sertifikat ini. Isi daftar peserta atau panitia di Siapkan, lalu buat dokumen ini lagi.',
    part: (from, of) => `bagian ${from} dari ${of}`,
  },
  en: {
    title: 'Certificate',
    number: 'Number',
    givenTo: 'awarded to',
    born: (date) => `Born ${date}`,
    before: { participants: 'who took part in ', committee: 'who served in ' },
    as: ' as ',
    participant: 'a participant',
    duties: { organiser: 'an organiser', facilitator: 'a facilitator', judge: 'a judge', mc: 'a master of ceremonies', instructor: 'an instructor', medic: 'a member of the medical team' },
    held: (organiser, dates, place) => `, held by ${organiser} ${dates} at ${place}, for `,
    lessons: (hours) => `${hours} ${plural(hours, 'lesson', 'lessons')} (JP)`,
    end: '.',
    back: 'Subjects',
    of: (name, number) => `${name}, number ${number}`,
    columns: { number: 'No.', day: 'Day', subject: 'Subject', person: 'Led by', minutes: 'Minutes', lessons: 'JP' },
    inLessons: (hours, minutes) => [hours === null ? '' : `${hours} JP`, minutes === null ? '' : `${minutes} min`].filter((each) => each !== '').join(' '),
    sum: 'Sum',
    counted: (minutes, hours) => `${minutes} minutes, which is ${hours} JP. 1 JP (a lesson) is 45 minutes; the sum is rounded down.`,
    set: (hours, reason) => `Set by the committee to ${hours} JP: ${reason}`,
    noSubjects: 'No item of the programme counts towards the JP.',
    nobody: 'Nobody is there yet to be given this certificate. Fill in the participants or the committee under Prepare, then make this document again.',
    part: (from, of) => `part ${from} of ${of}`,
  },
};
