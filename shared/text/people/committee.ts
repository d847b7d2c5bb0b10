// The sentences of the committee and its judges.
import type { Language } from '../../units.ts';
import type { CommitteeRole } from '../../domain/committee/schemas.ts';

export type CommitteeText = {
  readonly title: string;
  readonly lead: (count: string) => string;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly add: string;
  readonly addTitle: string;
  readonly remove: string;
  readonly list: string;
  readonly columns: { readonly name: string; readonly roles: string; readonly post: string; readonly rank: string };
  readonly name: string;
  readonly rank: string;
  readonly rankHint: string;
  readonly nip: string;
  readonly post: string;
  readonly roles: string;
  readonly roleNames: Readonly<Record<CommitteeRole, string>>;
  readonly rolesProblem: string;
  readonly nameProblem: string;
  readonly nipProblem: string;
  readonly lengthProblem: string;
  readonly save: string;
  readonly cancel: string;
  readonly duties: string;
  readonly dutiesLead: string;
  readonly noDuties: string;
  readonly noJudges: string;
  readonly noRuns: string;
  readonly judge: string;
  readonly exercise: string;
  readonly station: string;
  readonly stationHint: string;
  readonly session: string;
  readonly anySession: string;
  readonly assign: string;
  /** What the duty about to be given comes to. */
  readonly meanings: {
    readonly ownSheet: string;
    readonly measured: string;
    readonly atStation: string;
    readonly sheetsIn: string;
    readonly full: (most: string) => string;
  };
  readonly ownSheet: (number: string, of: string) => string;
  readonly toJudges: string;
  readonly at: (station: string) => string;
  readonly release: string;
  readonly releaseNamed: (name: string, exercise: string) => string;
  readonly footAdd: string;
  readonly footClose: string;
};

export const committeeText: Readonly<Record<Language, CommitteeText>> = {
  id: {
    title: 'Panitia',
    lead: (count) => `${count} orang: panitia, fasilitator, penilai, dan penanda tangan.`,
    emptyTitle: 'Belum ada panitia',
    empty: 'Penilai dan penanda tangan dipilih dari daftar ini. Operator diganti di kanan atas; di sana nama dari daftar ini ditawarkan. Penanda tangan dokumen ditetapkan di Tutup, Dokumen, Atur kop surat dan nomor.',
    add: 'Tambah panitia',
    addTitle: 'Panitia baru',
    remove: 'Hapus dari daftar',
    list: 'Daftar panitia',
    columns: { name: 'Nama', roles: 'Peran', post: 'Jabatan', rank: 'Pangkat dan NIP' },
    name: 'Nama dan gelar',
    rank: 'Pangkat',
    rankHint: 'Misalnya: Pembina Tk. I',
    nip: 'NIP',
    post: 'Jabatan',
    roles: 'Peran, boleh lebih dari satu',
    roleNames: {
      organiser: 'Panitia', facilitator: 'Fasilitator', judge: 'Penilai', mc: 'MC', instructor: 'Instruktur', medic: 'Tim kesehatan', signatory: 'Penanda tangan',
    },
    rolesProblem: 'Pilih sedikitnya satu peran.',
    nameProblem: 'Tulis namanya, paling banyak 200 huruf.',
    nipProblem: 'NIP harus 18 angka. Kosongkan bila tidak ada.',
    lengthProblem: 'Terlalu panjang, pendekkan.',
    save: 'Simpan',
    cancel: 'Batal',
    duties: 'Siapa menilai apa',
    dutiesLead: 'Tugas penilai pada latihan yang sudah disiapkan.',
    noDuties: 'Belum ada yang bertugas.',
    noJudges: 'Beri seseorang peran penilai dahulu.',
    noRuns: 'Siapkan latihan dahulu di langkah Latihan.',
    judge: 'Penilai',
    exercise: 'Latihan',
    station: 'Pos',
    stationHint: 'boleh kosong',
    session: 'Sesi',
    anySession: 'Kapan pun dijalankan',
    assign: 'Tugaskan',
    meanings: {
      ownSheet: 'Ia mengisi lembarnya sendiri. Hasil latihan ini adalah rata-rata lembar semua penilainya.',
      measured: 'Latihan ini diukur atau dihitung, jadi lembarnya satu. Ia ikut mengamati Perilaku.',
      atStation: 'Dengan pos, lembarnya tetap satu. Kosongkan Pos agar ia mengisi lembarnya sendiri.',
      sheetsIn: 'Nilai latihan ini sudah masuk, jadi tugas ini tidak menambah lembar. Penilainya diubah di Jalankan, Aturan, Penilai.',
      full: (most) => `Sudah ada ${most} penilai, jadi tugas ini tidak menambah lembar. Penilainya diubah di Jalankan, Aturan, Penilai.`,
    },
    ownSheet: (number, of) => `penilai ${number} dari ${of}`,
    toJudges: 'Buka Aturan, Penilai',
    at: (station) => `pos ${station}`,
    release: 'Lepas',
    releaseNamed: (name, exercise) => `Lepas ${name} dari ${exercise}`,
    footAdd: 'tambah panitia',
    footClose: 'sembunyikan',
  },
  en: {
    title: 'Committee',
    lead: (count) => `${count} people: committee, facilitators, judges and signatories.`,
    emptyTitle: 'No committee yet',
    empty: 'Judges and signatories are chosen from this list. The operator is changed at the top right, where the names of this list are offered. Who signs which document is set under Close, Documents, Letterhead and numbers.',
    add: 'Add a member',
    addTitle: 'New member',
    remove: 'Remove from the list',
    list: 'The committee’s list',
    columns: { name: 'Name', roles: 'Roles', post: 'Post', rank: 'Rank and NIP' },
    name: 'Name and titles',
    rank: 'Rank',
    rankHint: 'For example: Pembina Tk. I',
    nip: 'NIP',
    post: 'Post',
    roles: 'Roles, more than one if needed',
    roleNames: {
      organiser: 'Organiser', facilitator: 'Facilitator', judge: 'Judge', mc: 'Host (MC)', instructor: 'Instructor', medic: 'Medical team', signatory: 'Signatory',
    },
    rolesProblem: 'Choose one role at least.',
    nameProblem: 'Write the name, 200 letters at most.',
    nipProblem: 'A NIP has 18 digits. Leave it empty if there is none.',
    lengthProblem: 'Too long, make it shorter.',
    save: 'Save',
    cancel: 'Cancel',
    duties: 'Who judges what',
    dutiesLead: 'Judges’ duties at the exercises prepared so far.',
    noDuties: 'Nobody is assigned yet.',
    noJudges: 'Give someone the role of judge first.',
    noRuns: 'Prepare an exercise first, in the step Exercises.',
    judge: 'Judge',
    exercise: 'Exercise',
    station: 'Station',
    stationHint: 'may be empty',
    session: 'Session',
    anySession: 'Whenever it is held',
    assign: 'Assign',
    meanings: {
      ownSheet: 'They fill in a sheet of their own. Hasil of this exercise is the mean of all its judges’ sheets.',
      measured: 'This exercise is measured or counted, so there is one sheet. They observe Perilaku as well.',
      atStation: 'With a station there is still one sheet. Leave Station empty to give them a sheet of their own.',
      sheetsIn: 'Scores of this exercise are in, so this duty adds no sheet. Its judges are changed under Run, Rules, Judges.',
      full: (most) => `There are ${most} judges already, so this duty adds no sheet. Its judges are changed under Run, Rules, Judges.`,
    },
    ownSheet: (number, of) => `judge ${number} of ${of}`,
    toJudges: 'Open Rules, Judges',
    at: (station) => `station ${station}`,
    release: 'Release',
    releaseNamed: (name, exercise) => `Release ${name} from ${exercise}`,
    footAdd: 'add a member',
    footClose: 'hide',
  },
};
