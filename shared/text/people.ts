// The sentences of the participants' step beyond the roster: a person's card, sessions and attendance, and the committee.
import type { Language } from '../units.ts';
import type { Absence } from '../domain/attendance/schemas.ts';
import type { CommitteeRole } from '../domain/committee/schemas.ts';

export type PersonProblem = 'noName' | 'noAgency' | 'tooLong' | 'nip' | 'gender' | 'other' | 'born';
export type MarkKind = 'present' | Absence;

export type PeopleText = {
  readonly tabs: { readonly label: string; readonly list: string; readonly attendance: string; readonly committee: string };
  readonly card: {
    readonly add: string;
    readonly addTitle: string;
    readonly addLead: string;
    readonly addLeadDrawn: string;
    readonly open: (name: string) => string;
    readonly close: string;
    readonly inTeam: (team: string) => string;
    readonly noTeam: string;
    readonly save: string;
    readonly saveNew: string;
    readonly cancel: string;
    readonly genders: { readonly none: string; readonly L: string; readonly P: string };
    readonly problems: Readonly<Record<PersonProblem, string>>;
    readonly limit: string;
    readonly limitHidden: string;
    readonly limitShow: string;
    readonly limitHide: string;
    readonly limitNote: string;
    readonly limitHint: string;
    readonly limitSave: string;
    readonly limitRemove: string;
    readonly limitWho: string;
    readonly replace: string;
    readonly replaceTitle: (name: string) => string;
    readonly replaceLead: string;
    readonly replaceDo: string;
    readonly acting: (post: string) => string;
    readonly withdraw: string;
    readonly withdrawTitle: (name: string) => string;
    readonly withdrawLead: string;
    readonly withdrawDo: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly reasonProblem: string;
    readonly former: (count: string) => string;
    readonly formerReason: (reason: string, team: string | null) => string;
    readonly replacedBy: (name: string) => string;
    readonly bringBack: string;
    readonly bringBackNamed: (name: string) => string;
    readonly showLimits: string;
    readonly hideLimits: string;
    readonly footAdd: string;
    readonly footClose: string;
  };
  readonly attendance: {
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
    readonly day: string;
    readonly from: string;
    readonly to: string;
    readonly sessionTitle: string;
    readonly sessionHint: string;
    readonly timeHint: string;
    readonly timeProblem: string;
    readonly orderProblem: string;
    readonly titleProblem: string;
    readonly save: string;
    readonly cancel: string;
    readonly find: string;
    readonly findHint: string;
    readonly list: string;
    readonly marks: Readonly<Record<MarkKind | 'open', string>>;
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
  readonly committee: {
    readonly title: string;
    readonly lead: (count: string) => string;
    readonly emptyTitle: string;
    readonly empty: string;
    readonly add: string;
    readonly addTitle: string;
    readonly editTitle: string;
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
    readonly at: (station: string) => string;
    readonly release: string;
    readonly releaseNamed: (name: string, exercise: string) => string;
    readonly footAdd: string;
    readonly footClose: string;
  };
  readonly operator: { readonly join: string; readonly fromCommittee: string };
};

export const peopleText: Readonly<Record<Language, PeopleText>> = {
  id: {
    tabs: { label: 'Bagian peserta', list: 'Daftar', attendance: 'Kehadiran', committee: 'Panitia' },
    card: {
      add: 'Tambah peserta',
      addTitle: 'Peserta baru',
      addLead: 'Ikut diundi bersama yang lain.',
      addLeadDrawn: 'Tim sudah diundi: peserta baru belum mendapat tim.',
      open: (name) => `Buka data ${name}`,
      close: 'Tutup',
      inTeam: (team) => `Tim ${team}`,
      noTeam: 'Belum mendapat tim',
      save: 'Simpan perubahan',
      saveNew: 'Tambahkan',
      cancel: 'Batal',
      genders: { none: 'Tidak diisi', L: 'Laki-laki', P: 'Perempuan' },
      problems: {
        noName: 'Tulis namanya.', noAgency: 'Tulis unit kerjanya.', tooLong: 'Terlalu panjang, pendekkan.',
        nip: 'NIP harus 18 angka. Kosongkan bila tidak ada.', born: 'Tulis tanggal-bulan-tahun, misalnya 26-09-1986.', gender: 'Pilih L atau P, atau kosongkan.', other: 'Tidak dapat dibaca. Periksa lagi.',
      },
      limit: 'Batasan fisik',
      limitHidden: 'Disembunyikan. Hanya untuk Anda dan tim kesehatan.',
      limitShow: 'Perlihatkan',
      limitHide: 'Sembunyikan',
      limitNote: 'Catatan singkat',
      limitHint: 'Misalnya: lutut kanan, tidak berlari',
      limitSave: 'Simpan catatan',
      limitRemove: 'Hapus catatan',
      limitWho: 'Tidak pernah tampil di aula. Tercetak hanya pada daftar pendampingan medis.',
      replace: 'Gantikan',
      replaceTitle: (name) => `Menggantikan ${name}`,
      replaceLead: 'Pengganti menempati tempat di daftar dan di tim; keduanya tetap tercatat.',
      replaceDo: 'Gantikan sekarang',
      acting: (post) => `Plt. ${post}`,
      withdraw: 'Mengundurkan diri',
      withdrawTitle: (name) => `${name} mengundurkan diri`,
      withdrawLead: 'Keluar dari daftar, tim, dan kehadiran; yang sudah tercatat tetap tersimpan, dan dapat ikut lagi.',
      withdrawDo: 'Catat pengunduran diri',
      reason: 'Alasan',
      reasonHint: 'Misalnya: dipanggil dinas, sakit',
      reasonProblem: 'Tulis alasannya, paling banyak 200 huruf.',
      former: (count) => `Tidak ikut lagi (${count})`,
      formerReason: (reason, team) => (team === null ? reason : `${reason}; dahulu di tim ${team}`),
      replacedBy: (name) => `Digantikan oleh ${name}`,
      bringBack: 'Ikut lagi',
      bringBackNamed: (name) => `${name} ikut lagi`,
      showLimits: 'Perlihatkan batasan fisik',
      hideLimits: 'Sembunyikan batasan fisik',
      footAdd: 'tambah peserta',
      footClose: 'tutup',
    },
    attendance: {
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
      day: 'Hari',
      from: 'Mulai',
      to: 'Selesai',
      sessionTitle: 'Nama sesi',
      sessionHint: 'Misalnya: Apel pagi',
      timeHint: '07.00',
      timeProblem: 'Tulis jam seperti 07.00.',
      orderProblem: 'Selesai harus sesudah mulai.',
      titleProblem: 'Tulis nama sesinya.',
      save: 'Simpan sesi',
      cancel: 'Batal',
      find: 'Cari nama',
      findHint: 'Ketik tiga huruf nama, lalu Enter',
      list: 'Daftar kehadiran',
      marks: { present: 'Hadir', permitted: 'Izin', sick: 'Sakit', duty: 'Dinas', absent: 'Tanpa keterangan', open: 'Belum dicatat' },
      keys: { present: 'H', permitted: 'I', sick: 'S', duty: 'D', absent: 'T' },
      markNamed: (name, mark) => `${name}: ${mark}`,
      filter: 'Saring menurut kehadiran',
      nobodyFound: (query) => `Tidak ada peserta yang cocok dengan "${query}".`,
      columns: { number: 'No.', name: 'Nama', agency: 'Unit kerja', mark: 'Kehadiran', arrival: 'Tiba' },
      arrival: (name) => `Jam tiba ${name}`,
      noArrival: 'isi jam',
      paper: 'Dari kertas',
      paperTitle: 'Semua hadir kecuali …',
      paperLead: 'Tandai yang tidak hadir menurut daftar kertas. Lainnya dicatat hadir.',
      paperSave: (present, not) => `Simpan: ${present} hadir, ${not} tidak`,
      footFind: 'cari nama',
      footPresent: 'hadir sekarang',
      footOther: 'lalu H I S D T',
      footPaper: 'dari kertas',
      footSave: 'simpan',
    },
    committee: {
      title: 'Panitia',
      lead: (count) => `${count} orang: panitia, fasilitator, penilai, dan penanda tangan.`,
      emptyTitle: 'Belum ada panitia',
      empty: 'Operator, penilai, dan penanda tangan dipilih dari daftar ini.',
      add: 'Tambah panitia',
      addTitle: 'Panitia baru',
      editTitle: 'Data panitia',
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
      at: (station) => `pos ${station}`,
      release: 'Lepas',
      releaseNamed: (name, exercise) => `Lepas ${name} dari ${exercise}`,
      footAdd: 'tambah panitia',
      footClose: 'tutup',
    },
    operator: { join: 'Masukkan juga ke daftar panitia', fromCommittee: 'Pilih dari panitia atau tulis nama baru' },
  },
  en: {
    tabs: { label: 'Parts of the participants’ step', list: 'List', attendance: 'Attendance', committee: 'Committee' },
    card: {
      add: 'Add a participant',
      addTitle: 'New participant',
      addLead: 'Takes part in the draw with the others.',
      addLeadDrawn: 'Teams have been drawn: a new participant has no team yet.',
      open: (name) => `Open ${name}`,
      close: 'Close',
      inTeam: (team) => `Team ${team}`,
      noTeam: 'No team yet',
      save: 'Save changes',
      saveNew: 'Add',
      cancel: 'Cancel',
      genders: { none: 'Not given', L: 'Male', P: 'Female' },
      problems: {
        noName: 'Write the name.', noAgency: 'Write the agency.', tooLong: 'Too long, make it shorter.',
        nip: 'A NIP has 18 digits. Leave it empty if there is none.', born: 'Write day-month-year, such as 26-09-1986.', gender: 'Choose male or female, or leave it empty.', other: 'Cannot be read. Check it.',
      },
      limit: 'Physical limit',
      limitHidden: 'Hidden. For you and the medical team only.',
      limitShow: 'Show',
      limitHide: 'Hide',
      limitNote: 'Short note',
      limitHint: 'For example: right knee, no running',
      limitSave: 'Save the note',
      limitRemove: 'Remove the note',
      limitWho: 'Never shown in the hall. Printed on the medical care list only.',
      replace: 'Replace',
      replaceTitle: (name) => `Replacing ${name}`,
      replaceLead: 'The replacement takes the place on the list and in the team; both stay on record.',
      replaceDo: 'Replace now',
      acting: (post) => `Acting ${post}`,
      withdraw: 'Withdraw',
      withdrawTitle: (name) => `${name} withdraws`,
      withdrawLead: 'Leaves list, team and attendance; what was recorded stays, and they can come back.',
      withdrawDo: 'Record the withdrawal',
      reason: 'Reason',
      reasonHint: 'For example: called to duty, ill',
      reasonProblem: 'Write the reason, 200 letters at most.',
      former: (count) => `No longer taking part (${count})`,
      formerReason: (reason, team) => (team === null ? reason : `${reason}; was in team ${team}`),
      replacedBy: (name) => `Replaced by ${name}`,
      bringBack: 'Bring back',
      bringBackNamed: (name) => `Bring back ${name}`,
      showLimits: 'Show physical limits',
      hideLimits: 'Hide physical limits',
      footAdd: 'add a participant',
      footClose: 'close',
    },
    attendance: {
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
      day: 'Day',
      from: 'From',
      to: 'To',
      sessionTitle: 'Name of the session',
      sessionHint: 'For example: Morning parade',
      timeHint: '07:00',
      timeProblem: 'Write a time like 07:00.',
      orderProblem: 'It must end after it begins.',
      titleProblem: 'Write the session’s name.',
      save: 'Save the session',
      cancel: 'Cancel',
      find: 'Find a name',
      findHint: 'Type three letters of a name, then Enter',
      list: 'Attendance list',
      marks: { present: 'Present', permitted: 'With leave', sick: 'Ill', duty: 'On duty', absent: 'Absent', open: 'Not recorded' },
      keys: { present: 'P', permitted: 'L', sick: 'I', duty: 'D', absent: 'A' },
      markNamed: (name, mark) => `${name}: ${mark}`,
      filter: 'Filter by attendance',
      nobodyFound: (query) => `No participant matches "${query}".`,
      columns: { number: 'No.', name: 'Name', agency: 'Agency', mark: 'Attendance', arrival: 'Arrived' },
      arrival: (name) => `Arrival of ${name}`,
      noArrival: 'add time',
      paper: 'From paper',
      paperTitle: 'All present except …',
      paperLead: 'Mark who was not there by the paper list. All others are recorded as present.',
      paperSave: (present, not) => `Save: ${present} present, ${not} not`,
      footFind: 'find a name',
      footPresent: 'present now',
      footOther: 'then P L I D A',
      footPaper: 'from paper',
      footSave: 'save',
    },
    committee: {
      title: 'Committee',
      lead: (count) => `${count} people: committee, facilitators, judges and signatories.`,
      emptyTitle: 'No committee yet',
      empty: 'Operators, judges and signatories are chosen from this list.',
      add: 'Add a member',
      addTitle: 'New member',
      editTitle: 'Member’s data',
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
      at: (station) => `station ${station}`,
      release: 'Release',
      releaseNamed: (name, exercise) => `Release ${name} from ${exercise}`,
      footAdd: 'add a member',
      footClose: 'close',
    },
    operator: { join: 'Put on the committee’s list too', fromCommittee: 'Choose from the committee or write a new name' },
  },
};
