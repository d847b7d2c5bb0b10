// The sentences of taking a roster in: its sheets and columns, what is doubtful about a row and what can be done, and the differences.
import type { MendName, SureMend } from '../domain/roster/mends.ts';
import type { Meaning, NipPart, RefusedRow, RowFlag } from '../domain/roster/preview.ts';
import type { Language } from '../units.ts';
import { formatList } from './format.ts';
import { oneStop } from './oneStop.ts';

type Problem = { readonly title: string; readonly what: string };

export type RosterImportText = {
  readonly title: string;
  readonly titleAgain: string;
  readonly lead: (file: string, rows: string, sheets: string | null) => string;
  readonly oldText: string;
  readonly importedAt: (day: string, time: string) => string;
  readonly meanings: Readonly<Record<Meaning, string>>;
  readonly sheets: { readonly label: string; readonly of: (sheet: string | null, people: string) => string; readonly unnamed: string };
  readonly columns: {
    readonly found: string;
    readonly missing: (column: string) => string;
    readonly notTaken: (headings: readonly string[]) => string;
    readonly change: string;
    readonly done: string;
    readonly title: string;
    readonly lead: string;
    readonly wanted: (columns: readonly string[]) => string;
    readonly sample: string;
    readonly noHeading: (place: string) => string;
    readonly passedOver: string;
    readonly also: (column: string) => string;
    readonly ofSheet: string;
  };
  readonly groups: {
    readonly label: string;
    readonly ready: string; readonly readyWhat: string;
    readonly fresh: string; readonly freshWhat: string;
    readonly check: string; readonly checkWhat: (comesIn: string) => string;
    readonly double: string; readonly doubleWhat: string;
    readonly changed: string; readonly changedWhat: string;
    readonly gone: string; readonly goneWhat: string;
    readonly same: string; readonly sameWhat: string;
    readonly out: string; readonly outWhat: string;
  };
  readonly all: {
    readonly label: string;
    readonly mend: Readonly<Record<SureMend, (count: string) => string>>;
  };
  readonly otherFile: string;
  readonly takeIn: (count: string) => string;
  readonly store: (fresh: string, changed: string, gone: string) => string;
  readonly nobody: string;
  readonly nothingNew: string;
  readonly tooMany: (most: string) => string;
  readonly rows: string;
  readonly table: { readonly row: string; readonly problem: string };
  readonly rowOf: (row: string, sheet: string | null) => string;
  readonly empty: string;
  readonly noNip: string;
  readonly rowReady: string;
  readonly rowSame: string;
  /** What a NIP says where the list says nothing. */
  readonly derived: (what: string) => string;
  readonly mends: Readonly<Record<Exclude<MendName, 'gender'>, (value: string) => string>> & { readonly gender: (value: 'L' | 'P') => string };
  readonly type: { readonly name: string; readonly nip: string; readonly agency: string; readonly take: string; readonly cancel: string; readonly badNip: string; readonly tooLong: string };
  readonly instead: string;
  readonly leaveOut: string;
  readonly putBack: string;
  readonly outBy: Problem;
  readonly flags: { readonly [Code in RowFlag['code']]: (flag: Extract<RowFlag, { code: Code }>) => Problem };
  readonly refused: { readonly [Reason in RefusedRow['reason']]: (column: string) => Problem };
  readonly differences: { readonly nothing: string; readonly fresh: string; readonly gone: Problem; readonly tickField: (field: string, name: string) => string; readonly tickNew: (name: string) => string; readonly tickGone: (name: string) => string };
  readonly foot: { readonly takeIn: string; readonly cancel: string; readonly next: string; readonly undo: string };
  readonly note: string;
};

const partsId: Readonly<Record<NipPart, string>> = {
  birth: 'Delapan angka pertama bukan tanggal lahir.', start: 'Angka ke-13 dan ke-14 bukan bulan (PNS) dan bukan 21 ke atas (PPPK).',
  gender: 'Angka ke-15 bukan 1 atau 2.', serial: 'Nomor urutnya 000.', age: 'Usia saat diangkat kurang dari 18 tahun.',
};
const partsEn: Readonly<Record<NipPart, string>> = {
  birth: 'The first eight digits are no date of birth.', start: 'Digits 13 and 14 are neither a month (PNS) nor 21 and up (PPPK).',
  gender: 'Digit 15 is neither 1 nor 2.', serial: 'The serial is 000.', age: 'Less than 18 years old at the appointment.',
};

export const rosterImportText: Readonly<Record<Language, RosterImportText>> = {
  id: {
    title: 'Periksa sebelum masuk',
    titleAgain: 'Bandingkan dengan daftar',
    lead: (file, rows, sheets) => `${file}${sheets === null ? '' : `, ${sheets}`}, ${rows} baris. Yang bukan baris peserta tidak dihitung; belum ada yang disimpan.`,
    oldText: 'Berkas ini bukan UTF-8, jadi dibaca sebagai Windows-1252. Periksa huruf beraksen pada nama.',
    importedAt: (day, time) => `Daftar ini sudah diimpor ${day} pukul ${time}. Hanya yang berbeda yang akan disimpan.`,
    meanings: {
      name: 'Nama', nip: 'NIP', gender: 'L/P', born: 'Tanggal lahir', grade: 'Golongan', post: 'Jabatan', agency: 'Instansi', district: 'Kecamatan', phone: 'Telepon',
      titlesBefore: 'Gelar depan', titlesAfter: 'Gelar belakang',
    },
    sheets: { label: 'Lembar yang dibaca', of: (sheet, people) => `${sheet ?? 'Lembar'} (${people})`, unnamed: 'Lembar' },
    columns: {
      found: 'Kolom ditemukan',
      missing: (column) => `${column} tidak ada`,
      notTaken: (headings) => `Tidak diambil: ${formatList(headings, 'id')}. Batasan fisik ditulis pada kartu tiap peserta.`,
      change: 'Ubah arti kolom',
      done: 'Selesai',
      title: 'Arti setiap kolom',
      lead: 'Pilih arti yang benar. Berkas berikut dengan judul kolom yang sama akan dibaca begitu juga di laptop ini.',
      wanted: (columns) => `Tunjukkan kolom ${formatList(columns, 'id')}: tidak ada judul yang dikenali.`,
      sample: 'Isi pertama',
      noHeading: (place) => `Kolom ${place}`,
      passedOver: 'dilewati',
      also: (column) => `Judulnya juga berarti ${column}; yang dipakai kolom lain.`,
      ofSheet: 'Lembar',
    },
    groups: {
      label: 'Saring baris',
      ready: 'siap', readyWhat: 'tidak ada yang perlu dicek',
      fresh: 'baru', freshWhat: 'belum ada di daftar',
      check: 'perlu dicek', checkWhat: (comesIn) => `${comesIn} di antaranya tetap masuk`,
      double: 'ganda', doubleWhat: 'dihitung sekali',
      changed: 'berubah', changedWhat: 'sudah ada, isinya lain',
      gone: 'tidak ada lagi', goneWhat: 'tetap di daftar kecuali dicentang',
      same: 'sama', sameWhat: 'tidak ada yang berubah',
      out: 'dilewati', outWhat: 'oleh Anda',
    },
    all: {
      label: 'Perbaiki sekaligus',
      mend: {
        phone: (count) => `Tambahkan 0 pada ${count} telepon`, gender: (count) => `Isi L/P dari sisa NIP (${count})`, name: (count) => `Rapikan ${count} nama dan gelar`,
        district: (count) => `Isi kecamatan (${count})`, agency: (count) => `Isi instansi dari judul kelompok (${count})`, leave: (count) => `Biarkan ejaan instansi seperti di berkas (${count})`,
      },
    },
    otherFile: 'Ganti berkas',
    takeIn: (count) => `Masukkan ${count} peserta`,
    store: (fresh, changed, gone) => `Simpan ${fresh} baru, ${changed} berubah, ${gone} keluar`,
    nobody: 'Belum ada baris yang dapat dimasukkan.',
    nothingNew: 'Tidak ada yang berbeda, atau tidak ada yang dicentang.',
    tooMany: (most) => `Paling banyak ${most} peserta sekali masuk. Kurangi lembar yang dibaca.`,
    rows: 'Baris dari berkas',
    table: { row: 'Baris', problem: 'Masalah dan perbaikan' },
    rowOf: (row, sheet) => (sheet === null ? `baris ${row}` : `baris ${row}, lembar ${sheet}`),
    empty: 'kosong',
    noNip: 'tanpa NIP',
    rowReady: 'Siap',
    rowSame: 'Sama',
    derived: (what) => `${what}, dari NIP`,
    mends: {
      withoutNip: () => 'Masuk tanpa NIP', gender: (value) => `Pakai ${value}`, agency: (value) => `Pakai ${value}`, phone: (value) => `Pakai ${value}`, name: (value) => `Pakai ${value}`,
      district: (value) => `Isi ${value}`, empty: () => 'Kosongkan', leave: () => 'Biarkan', bothIn: () => 'Dua orang berbeda',
    },
    type: { name: 'Ketik nama', nip: 'Ketik NIP', agency: 'Ketik instansi', take: 'Pakai', cancel: 'Batal', badNip: 'NIP terdiri dari 18 angka.', tooLong: 'Paling sedikit 1 dan paling banyak 200 huruf.' },
    instead: 'Pakai baris ini',
    leaveOut: 'Jangan masukkan',
    putBack: 'Kembalikan',
    outBy: { title: 'Tidak dimasukkan', what: 'Anda melewati baris ini.' },
    flags: {
      nipDamaged: () => ({ title: 'NIP rusak oleh Excel', what: 'Angka terakhirnya hilang karena kolomnya bertipe Angka. Peserta tetap masuk, tanpa NIP.' }),
      nipNotValid: () => ({ title: 'NIP bukan 18 angka', what: 'Peserta tetap masuk, tanpa NIP.' }),
      nipDoubtful: ({ part }) => ({ title: 'NIP tidak lazim', what: `${partsId[part]} Peserta tetap masuk dengan NIP ini.` }),
      genderDerived: ({ gender }) => ({ title: `L/P dari NIP: ${gender}`, what: 'Berkas tidak menyebutnya.' }),
      genderInDamaged: ({ gender }) => ({ title: 'L/P kosong', what: `Sisa NIP menunjukkan ${gender}.` }),
      genderUnknown: () => ({ title: 'L/P tidak diketahui', what: 'Pilih L atau P agar undian dapat merata.' }),
      genderNotValid: ({ found }) => ({ title: 'L/P tidak dikenali', what: `Tertulis "${found}". Peserta tetap masuk, L/P dikosongkan.` }),
      genderAgainstNip: ({ nip }) => ({ title: 'L/P berbeda dengan NIP', what: `Menurut NIP ${nip}. Yang tertulis dipakai.` }),
      bornNotValid: ({ found }) => ({ title: 'Tanggal lahir tidak terbaca', what: `Tertulis "${found}". Dikosongkan.` }),
      bornAgainstNip: () => ({ title: 'Tanggal lahir berbeda dengan NIP', what: 'Yang tertulis dipakai.' }),
      phoneZeroLost: () => ({ title: 'Angka 0 di depan telepon hilang', what: 'Excel membuangnya karena kolomnya bertipe Angka.' }),
      titlesRunIn: () => ({ title: 'Nama dan gelar dapat dirapikan', what: 'Huruf besar dan koma sebelum gelar.' }),
      agencySpelling: ({ found }) => ({ title: 'Ejaan instansi disamakan', what: oneStop(`Di berkas: ${found}.`) }),
      agencyAlike: ({ agency: { name, district } }) => ({ title: 'Instansi tidak dikenal', what: oneStop(`Mungkin maksudnya ${name}${district === null || name.endsWith(district) ? '' : `, Kecamatan ${district}`}.`) }),
      districtKnown: ({ district }) => ({ title: 'Kecamatan kosong', what: `Instansinya ada di ${district}.` }),
      sameAsRow: ({ row, sheet, how }) => ({
        title: `Ganda dengan baris ${row}${sheet === null ? '' : `, lembar ${sheet}`}`,
        what: { identical: 'Isinya sama; dihitung sekali.', sameNip: 'NIP-nya sama. Baris yang lebih dahulu dipakai.', sameName: 'Nama dan instansinya sama. Baris yang lebih dahulu dipakai.' }[how],
      }),
      nameTwice: ({ row, sheet }) => ({ title: `Mirip dengan baris ${row}${sheet === null ? '' : `, lembar ${sheet}`}`, what: 'Nama dan instansi sama, NIP atau gelar berbeda. Keduanya masuk.' }),
    },
    refused: {
      noName: () => ({ title: 'Nama kosong', what: 'Tidak masuk sebelum namanya ada.' }),
      noAgency: () => ({ title: 'Instansi kosong', what: 'Tidak masuk sebelum instansinya ada.' }),
      tooLong: (column) => ({ title: `${column} terlalu panjang`, what: 'Tidak masuk sebelum dipendekkan atau dikosongkan.' }),
    },
    differences: {
      nothing: 'kosong', fresh: 'Orang baru', gone: { title: 'Tidak ada lagi di berkas', what: 'Tetap di daftar, kecuali Anda mencentangnya.' },
      tickField: (field, name) => `${field} ${name}`, tickNew: (name) => `Masukkan ${name}`, tickGone: (name) => `Keluarkan ${name}`,
    },
    foot: { takeIn: 'masukkan', cancel: 'batal', next: 'perbaikan berikut', undo: 'urungkan perbaikan' },
    note: 'Belum ada yang disimpan sampai Anda memasukkannya',
  },
  en: {
    title: 'Check before they come in',
    titleAgain: 'Compare with the list',
    lead: (file, rows, sheets) => `${file}${sheets === null ? '' : `, ${sheets}`}, ${rows} rows. Lines that are no participants are not counted; nothing is stored yet.`,
    oldText: 'This file is not UTF-8, so it was read as Windows-1252. Check accented letters in names.',
    importedAt: (day, time) => `This list was already imported on ${day} at ${time}. Only what differs will be stored.`,
    meanings: {
      name: 'Name', nip: 'NIP', gender: 'Gender', born: 'Date of birth', grade: 'Grade', post: 'Post', agency: 'Agency', district: 'District', phone: 'Phone',
      titlesBefore: 'Titles before', titlesAfter: 'Titles after',
    },
    sheets: { label: 'Sheets that are read', of: (sheet, people) => `${sheet ?? 'Sheet'} (${people})`, unnamed: 'Sheet' },
    columns: {
      found: 'Columns found',
      missing: (column) => `no ${column.toLowerCase()}`,
      notTaken: (headings) => `Not taken in: ${formatList(headings, 'en')}. Physical limits are written on each participant’s card.`,
      change: 'Change columns',
      done: 'Done',
      title: 'What each column means',
      lead: 'Choose the right meaning. The next file with the same headings is read in the same way on this laptop.',
      wanted: (columns) => `Point out the column for ${formatList(columns, 'en')}: no heading was recognised.`,
      sample: 'First values',
      noHeading: (place) => `Column ${place}`,
      passedOver: 'passed over',
      also: (column) => `Its heading means ${column} too; another column is used.`,
      ofSheet: 'Sheet',
    },
    groups: {
      label: 'Filter rows',
      ready: 'ready', readyWhat: 'nothing to check',
      fresh: 'new', freshWhat: 'not on the list yet',
      check: 'to check', checkWhat: (comesIn) => `${comesIn} of them still come in`,
      double: 'double', doubleWhat: 'counted once',
      changed: 'changed', changedWhat: 'on the list, but different',
      gone: 'no longer there', goneWhat: 'stay unless ticked',
      same: 'the same', sameWhat: 'nothing changes',
      out: 'left out', outWhat: 'by you',
    },
    all: {
      label: 'Mend at once',
      mend: {
        phone: (count) => `Put back the 0 of ${count} phones`, gender: (count) => `Gender from what is left of the NIP (${count})`, name: (count) => `Tidy ${count} names and titles`,
        district: (count) => `Fill in the district (${count})`, agency: (count) => `Agency from the group’s title (${count})`, leave: (count) => `Keep the file’s spelling of agencies (${count})`,
      },
    },
    otherFile: 'Another file',
    takeIn: (count) => `Bring in ${count} participants`,
    store: (fresh, changed, gone) => `Store ${fresh} new, ${changed} changed, ${gone} leaving`,
    nobody: 'No row can come in yet.',
    nothingNew: 'Nothing differs, or nothing is ticked.',
    tooMany: (most) => `At most ${most} participants come in at once. Read fewer sheets.`,
    rows: 'Rows of the file',
    table: { row: 'Row', problem: 'Problem and mend' },
    rowOf: (row, sheet) => (sheet === null ? `row ${row}` : `row ${row}, sheet ${sheet}`),
    empty: 'empty',
    noNip: 'no NIP',
    rowReady: 'Ready',
    rowSame: 'The same',
    derived: (what) => `${what}, from the NIP`,
    mends: {
      withoutNip: () => 'Bring in without NIP', gender: (value) => `Use ${value}`, agency: (value) => `Use ${value}`, phone: (value) => `Use ${value}`, name: (value) => `Use ${value}`,
      district: (value) => `Fill in ${value}`, empty: () => 'Leave empty', leave: () => 'Keep as it is', bothIn: () => 'Two different people',
    },
    type: { name: 'Type the name', nip: 'Type the NIP', agency: 'Type the agency', take: 'Use', cancel: 'Cancel', badNip: 'A NIP has 18 digits.', tooLong: 'At least 1 and at most 200 letters.' },
    instead: 'Use this row',
    leaveOut: 'Leave it out',
    putBack: 'Put back',
    outBy: { title: 'Does not come in', what: 'You left this row out.' },
    flags: {
      nipDamaged: () => ({ title: 'NIP damaged by Excel', what: 'Its last digits are lost, as its column holds numbers. The participant still comes in, without it.' }),
      nipNotValid: () => ({ title: 'NIP is not 18 digits', what: 'The participant still comes in, without it.' }),
      nipDoubtful: ({ part }) => ({ title: 'Unusual NIP', what: `${partsEn[part]} The participant still comes in with it.` }),
      genderDerived: ({ gender }) => ({ title: `Gender from the NIP: ${gender}`, what: 'The file does not say.' }),
      genderInDamaged: ({ gender }) => ({ title: 'Gender empty', what: `What is left of the NIP says ${gender}.` }),
      genderUnknown: () => ({ title: 'Gender not known', what: 'Choose L or P so that the draw can be even.' }),
      genderNotValid: ({ found }) => ({ title: 'Gender not recognised', what: `It says "${found}". The participant still comes in, gender left empty.` }),
      genderAgainstNip: ({ nip }) => ({ title: 'Gender differs from the NIP', what: `The NIP says ${nip}. What is written is used.` }),
      bornNotValid: ({ found }) => ({ title: 'Date of birth cannot be read', what: `It says "${found}". Left empty.` }),
      bornAgainstNip: () => ({ title: 'Date of birth differs from the NIP', what: 'What is written is used.' }),
      phoneZeroLost: () => ({ title: 'The phone’s leading 0 is lost', what: 'Excel dropped it, as the column holds numbers.' }),
      titlesRunIn: () => ({ title: 'Name and titles can be tidied', what: 'Capitals, and a comma before titles.' }),
      agencySpelling: ({ found }) => ({ title: 'Agency spelt as on the list', what: oneStop(`In the file: ${found}.`) }),
      agencyAlike: ({ agency: { name, district } }) => ({ title: 'Agency not known', what: oneStop(`Perhaps ${name}${district === null || name.endsWith(district) ? '' : `, district ${district}`}.`) }),
      districtKnown: ({ district }) => ({ title: 'District empty', what: `The agency lies in ${district}.` }),
      sameAsRow: ({ row, sheet, how }) => ({
        title: `Same as row ${row}${sheet === null ? '' : `, sheet ${sheet}`}`,
        what: { identical: 'The same throughout; counted once.', sameNip: 'The NIP is the same. The earlier row is used.', sameName: 'Name and agency are the same. The earlier row is used.' }[how],
      }),
      nameTwice: ({ row, sheet }) => ({ title: `Much like row ${row}${sheet === null ? '' : `, sheet ${sheet}`}`, what: 'Same name and agency, another NIP or title. Both come in.' }),
    },
    refused: {
      noName: () => ({ title: 'No name', what: 'Does not come in until there is one.' }),
      noAgency: () => ({ title: 'No agency', what: 'Does not come in until there is one.' }),
      tooLong: (column) => ({ title: `${column} is too long`, what: 'Does not come in until it is shortened or left empty.' }),
    },
    differences: {
      nothing: 'empty', fresh: 'Somebody new', gone: { title: 'No longer in the file', what: 'Stays on the list unless you tick it.' },
      tickField: (field, name) => `${field} of ${name}`, tickNew: (name) => `Bring in ${name}`, tickGone: (name) => `Take out ${name}`,
    },
    foot: { takeIn: 'bring in', cancel: 'cancel', next: 'next mend', undo: 'undo a mend' },
    note: 'Nothing is stored until you bring it in',
  },
};
