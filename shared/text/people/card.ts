// The sentences of a participant's card: particulars, limits, replacement, withdrawal.
import type { Language } from '../../units.ts';

export type PersonProblem = 'noName' | 'noAgency' | 'tooLong' | 'nip' | 'gender' | 'other' | 'born';

export type PersonCardText = {
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

export const personCardText: Readonly<Record<Language, PersonCardText>> = {
  id: {
    add: 'Tambah peserta',
    addTitle: 'Peserta baru',
    addLead: 'Ikut diundi bersama yang lain.',
    addLeadDrawn: 'Tim sudah diundi: peserta baru belum mendapat tim.',
    open: (name) => `Buka data ${name}`,
    close: 'Sembunyikan kartu',
    inTeam: (team) => `Tim ${team}`,
    noTeam: 'Belum mendapat tim',
    save: 'Simpan perubahan',
    saveNew: 'Tambahkan',
    cancel: 'Batal',
    genders: { none: 'Tidak diisi', L: 'Laki-laki', P: 'Perempuan' },
    problems: {
      noName: 'Tulis namanya.', noAgency: 'Tulis instansinya.', tooLong: 'Terlalu panjang, pendekkan.',
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
    footClose: 'sembunyikan',
  },
  en: {
    add: 'Add a participant',
    addTitle: 'New participant',
    addLead: 'Takes part in the draw with the others.',
    addLeadDrawn: 'Teams have been drawn: a new participant has no team yet.',
    open: (name) => `Open ${name}`,
    close: 'Hide card',
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
    footClose: 'hide',
  },
};
