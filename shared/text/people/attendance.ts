// The sentences of sessions and attendance.
import type { Language } from '../../units.ts';
import type { Absence } from '../../domain/attendance/schemas.ts';

/** `open`: not recorded. */
export type MarkKind = 'present' | Absence | 'open';

export type AttendanceText = {
  readonly title: string;
  readonly lead: (session: string, when: string) => string;
  readonly leadNoSession: string;
  readonly noPeople: string;
  readonly noPeopleWhat: string;
  readonly sessions: string;
  readonly sessionIn: (recorded: string, people: string) => string;
  readonly addSession: string;
  readonly editSession: string;
  readonly removeSession: string;
  readonly timeHint: string;
  readonly cancel: string;
  readonly find: string;
  readonly findHint: string;
  readonly list: string;
  readonly marks: Readonly<Record<MarkKind, string>>;
  /** The letter that marks a person, as a key. */
  readonly keys: Readonly<Record<MarkKind, string>>;
  readonly markNamed: (name: string, mark: string) => string;
  readonly filter: string;
  readonly nobodyFound: (query: string) => string;
  readonly columns: { readonly number: string; readonly name: string; readonly agency: string; readonly mark: string; readonly arrival: string };
  readonly arrival: (name: string) => string;
  readonly noArrival: string;
  readonly paper: string;
  readonly paperTitle: string;
  readonly paperLead: string;
  readonly paperSave: (present: string, not: string) => string;
  readonly footFind: string;
  readonly footPresent: string;
  readonly footOther: string;
  readonly footPaper: string;
  readonly footSave: string;
};

export const attendanceText: Readonly<Record<Language, AttendanceText>> = {
  id: {
    title: 'Kehadiran',
    lead: (session, when) => `${session}, ${when}`,
    leadNoSession: 'Kehadiran dicatat per sesi.',
    noPeople: 'Belum ada peserta',
    noPeopleWhat: 'Masukkan daftar peserta dahulu di bagian Daftar.',
    sessions: 'Sesi',
    sessionIn: (recorded, people) => `${recorded} dari ${people} tercatat`,
    addSession: 'Tambah sesi',
    editSession: 'Ubah sesi',
    removeSession: 'Hapus sesi',
    timeHint: '07.00',
    cancel: 'Batal',
    find: 'Cari nama',
    findHint: 'Ketik tiga huruf nama, lalu Enter',
    list: 'Daftar kehadiran',
    marks: { present: 'Hadir', permitted: 'Izin', sick: 'Sakit', duty: 'Dinas', absent: 'Tanpa keterangan', open: 'Belum dicatat' },
    keys: { present: 'H', permitted: 'I', sick: 'S', duty: 'D', absent: 'T', open: 'B' },
    markNamed: (name, mark) => `${name}: ${mark}`,
    filter: 'Saring menurut kehadiran',
    nobodyFound: (query) => `Tidak ada peserta yang cocok dengan "${query}".`,
    columns: { number: 'No.', name: 'Nama', agency: 'Instansi', mark: 'Kehadiran', arrival: 'Tiba' },
    arrival: (name) => `Jam tiba ${name}`,
    noArrival: 'isi jam',
    paper: 'Dari kertas',
    paperTitle: 'Semua hadir kecuali …',
    paperLead: 'Tandai yang tidak hadir menurut daftar kertas, dan B untuk yang tidak ada di kertas itu. Lainnya dicatat hadir.',
    paperSave: (present, not) => `Simpan: ${present} hadir, ${not} tidak`,
    footFind: 'cari nama',
    footPresent: 'hadir sekarang',
    footOther: 'lalu H I S D T',
    footPaper: 'dari kertas',
    footSave: 'simpan',
  },
  en: {
    title: 'Attendance',
    lead: (session, when) => `${session}, ${when}`,
    leadNoSession: 'Attendance is taken by session.',
    noPeople: 'No participants yet',
    noPeopleWhat: 'Bring in the participants first, under List.',
    sessions: 'Sessions',
    sessionIn: (recorded, people) => `${recorded} of ${people} recorded`,
    addSession: 'Add a session',
    editSession: 'Edit the session',
    removeSession: 'Remove the session',
    timeHint: '07:00',
    cancel: 'Cancel',
    find: 'Find a name',
    findHint: 'Type three letters of a name, then Enter',
    list: 'Attendance list',
    marks: { present: 'Present', permitted: 'With leave', sick: 'Ill', duty: 'On duty', absent: 'Absent', open: 'Not recorded' },
    keys: { present: 'P', permitted: 'L', sick: 'I', duty: 'D', absent: 'A', open: 'N' },
    markNamed: (name, mark) => `${name}: ${mark}`,
    filter: 'Filter by attendance',
    nobodyFound: (query) => `No participant matches "${query}".`,
    columns: { number: 'No.', name: 'Name', agency: 'Agency', mark: 'Attendance', arrival: 'Arrived' },
    arrival: (name) => `Arrival of ${name}`,
    noArrival: 'add time',
    paper: 'From paper',
    paperTitle: 'All present except …',
    paperLead: 'Mark who was not there by the paper list, and N for who is not on that paper. All others are recorded as present.',
    paperSave: (present, not) => `Save: ${present} present, ${not} not`,
    footFind: 'find a name',
    footPresent: 'present now',
    footOther: 'then P L I D A',
    footPaper: 'from paper',
    footSave: 'save',
  },
};
