// The sentences of typing answers in, of typing a sample again, and of the two typings compared.
import type { Occasion } from '../../domain/learning/schemas.ts';
import type { Language } from '../../units.ts';
import { tooLongText } from '../tooLong.ts';
import { plural } from '../format.ts';

export type AnswersText = {
  readonly heading: string;
  readonly choose: { readonly instrument: string; readonly occasion: string; readonly version: string; readonly versionOf: (version: string, forms: string) => string };
  readonly occasions: Readonly<Record<Occasion, string>>;
  readonly progress: (forms: string, people: string) => string;
  /** More than there are people: some have left since. */
  readonly progressOver: (forms: string) => string;
  readonly lead: string;
  readonly importFile: string;
  readonly again: string;
  readonly backToEntry: string;
  readonly noInstrument: { readonly title: string; readonly what: string };
  readonly table: string;
  readonly columns: { readonly number: string; readonly code: string; readonly name: string; readonly team: string; readonly state: string };
  readonly item: (item: string) => string;
  /** Of one cell. */
  readonly cell: (form: string, column: string) => string;
  readonly states: { readonly fresh: string; readonly typing: string; readonly sending: string; readonly stored: string; readonly refused: string };
  readonly store: string;
  readonly remove: string;
  readonly removeForm: (number: string) => string;
  readonly hints: { readonly number: string; readonly code: string; readonly name: string; readonly team: string; readonly noTeam: string; readonly open: string; readonly end: string; readonly start: string; readonly found: string };
  readonly otherVersions: (forms: string) => string;
  readonly problems: {
    readonly numberWanted: string; readonly numberTaken: string; readonly codeWanted: string; readonly codeTooLong: string; readonly codeTaken: (number: string) => string;
    readonly personWanted: string; readonly personIn: (number: string) => string; readonly nobody: string; readonly left: string;
    readonly noTeam: (numbers: string) => string; readonly noTeams: string; readonly outOfScale: (scale: string) => string; readonly unfinished: (count: string) => string; readonly oneTooMany: string; readonly tooLong: (letters: string, most: string) => string;
  };
  readonly foot: { readonly start: string; readonly next: string; readonly blank: string; readonly back: string; readonly number: string; readonly rows: string; readonly remove: string; readonly leave: string; readonly store: string };
  readonly sample: {
    readonly heading: string;
    readonly rule: (every: string, forms: string) => string;
    readonly all: (forms: string) => string;
    readonly blind: string;
    readonly progress: (done: string, of: string) => string;
    readonly none: string;
    readonly done: string;
    readonly differences: string;
    readonly rate: (differences: string, answers: string, rate: string) => string;
    readonly noneDiffers: (answers: string) => string;
    readonly decided: string;
    readonly columns: { readonly form: string; readonly item: string; readonly first: string; readonly second: string; readonly decide: string };
    readonly take: { readonly first: string; readonly second: string };
    readonly takeOf: { readonly first: (form: string, item: string, answer: string) => string; readonly second: (form: string, item: string, answer: string) => string };
    readonly blank: string;
    readonly nextDifference: string;
  };
};

export const answersText: Readonly<Record<Language, AnswersText>> = {
  id: {
    heading: 'Masukkan jawaban',
    choose: { instrument: 'Instrumen', occasion: 'Waktu pengisian', version: 'Versi formulir', versionOf: (version, forms) => `Versi ${version} (${forms} formulir)` },
    occasions: { before: 'Sebelum', after: 'Sesudah' },
    progress: (forms, people) => `${forms} dari ${people} formulir masuk`,
    progressOver: (forms) => `${forms} formulir masuk`,
    lead: 'Satu baris satu formulir. Setiap formulir disimpan begitu Enter ditekan di akhir baris; yang dikosongkan bukan 0.',
    importFile: 'Impor berkas',
    again: 'Ketik ulang sampel',
    backToEntry: 'Kembali mengisi',
    noInstrument: { title: 'Belum ada instrumen', what: 'Buat dahulu tes, skala, atau evaluasi di bagian Instrumen.' },
    table: 'Formulir yang masuk',
    columns: { number: 'Formulir', code: 'Kode', name: 'Nama', team: 'Tim', state: 'Keadaan' },
    item: (item) => `Butir ${item}`,
    cell: (form, column) => `Formulir ${form}, ${column}`,
    states: { fresh: 'Baru', typing: 'Belum disimpan', sending: 'Menyimpan', stored: 'Tersimpan', refused: 'Belum masuk' },
    store: 'Simpan',
    remove: 'Hapus',
    removeForm: (number) => `Hapus formulir ${number}`,
    hints: {
      number: 'Nomor yang tercetak di formulir.', code: 'Kode seperti tertulis di formulir.', name: 'Ketik tiga huruf nama, lalu Enter.', team: 'Nomor tim. Enter bila tidak diisi.', noTeam: 'tanpa tim',
      open: 'Ketik seperti yang tertulis, lalu Enter.', end: 'Periksa sekilas, lalu Enter untuk menyimpan.', start: 'Tekan Enter untuk mulai mengetik.', found: 'Panah ↑ ↓ memilih, Enter mengambil',
    },
    otherVersions: (forms) => `${forms} formulir versi lain tidak tampak di sini.`,
    problems: {
      numberWanted: 'Nomor formulir 1 sampai 9.999.', numberTaken: 'Nomor ini sudah masuk.', codeWanted: 'Kodenya belum diisi.', codeTooLong: 'Kode paling panjang 20 huruf.', codeTaken: (number) => `Kode ini sudah ada di formulir ${number}.`,
      personWanted: 'Namanya belum dipilih.', personIn: (number) => `Orang ini sudah mengisi formulir ${number}.`, nobody: 'Tidak ada peserta dengan nama itu.', left: 'Orang ini sudah tidak ikut.',
      noTeam: (numbers) => `Tidak ada tim itu. Nomornya ${numbers}.`, noTeams: 'Tim belum dibagi. Kosongkan, lalu Enter.', outOfScale: (scale) => `Pilihannya hanya ${scale}; kosong: spasi.`,
      oneTooMany: 'Ada ketikan lebih: jawabannya mungkin bergeser. Periksa dengan kertasnya; Enter sekali lagi menyimpannya.',
      tooLong: tooLongText.id,
      unfinished: (count) => `${count} butir belum diisi. Isi, atau tekan Enter lagi untuk menyimpannya kosong.`,
    },
    foot: { start: 'mulai mengetik', next: 'lanjut', blank: 'dikosongkan', back: 'mundur', number: 'nomor formulir', rows: 'baris lain', remove: 'hapus formulir', leave: 'selesai mengetik', store: 'simpan formulir' },
    sample: {
      heading: 'Ketik ulang sampel',
      rule: (every, forms) => `Sampelnya setiap formulir ke-${every} menurut urutan nomor: ${forms} formulir.`,
      all: (forms) => `Formulirnya sedikit, jadi semuanya diketik ulang: ${forms} formulir.`,
      blind: 'Ketik dari kertasnya, sebaiknya oleh orang lain; ketikan pertama tidak ditampilkan.',
      progress: (done, of) => `${done} dari ${of} sudah diketik ulang`,
      none: 'Belum ada formulir untuk diketik ulang.',
      done: 'Semua sampel sudah diketik ulang.',
      differences: 'Yang berbeda',
      rate: (differences, answers, rate) => `${differences} perbedaan dari ${answers} jawaban, ${rate} %`,
      noneDiffers: (answers) => `Tidak ada yang berbeda dari ${answers} jawaban.`,
      decided: 'Semua yang berbeda sudah diputuskan.',
      columns: { form: 'Formulir', item: 'Butir', first: 'Ketikan pertama', second: 'Ketikan kedua', decide: 'Yang benar menurut kertas' },
      take: { first: 'Yang pertama', second: 'Yang kedua' },
      takeOf: { first: (form, item, answer) => `Yang pertama, ${answer}: formulir ${form} butir ${item}`, second: (form, item, answer) => `Yang kedua, ${answer}: formulir ${form} butir ${item}` },
      blank: 'kosong',
      nextDifference: 'perbedaan berikutnya',
    },
  },
  en: {
    heading: 'Enter answers',
    choose: { instrument: 'Instrument', occasion: 'Occasion', version: 'Version of the form', versionOf: (version, forms) => `Version ${version} (${forms} forms)` },
    occasions: { before: 'Before', after: 'After' },
    progress: (forms, people) => `${forms} of ${people} forms are in`,
    progressOver: (forms) => `${forms} forms are in`,
    lead: 'One row is one form. Each is stored as soon as Enter is pressed at the end of its row; what is left blank is not 0.',
    importFile: 'Import a file',
    again: 'Type a sample again',
    backToEntry: 'Back to entry',
    noInstrument: { title: 'There is no instrument yet', what: 'First make a test, a scale or an evaluation under Instruments.' },
    table: 'Forms that are in',
    columns: { number: 'Form', code: 'Code', name: 'Name', team: 'Team', state: 'State' },
    item: (item) => `Item ${item}`,
    cell: (form, column) => `Form ${form}, ${column}`,
    states: { fresh: 'New', typing: 'Not stored', sending: 'Storing', stored: 'Stored', refused: 'Not in yet' },
    store: 'Store',
    remove: 'Remove',
    removeForm: (number) => `Remove form ${number}`,
    hints: {
      number: 'The number printed on the form.', code: 'The code as written on the form.', name: 'Type three letters of the name, then Enter.', team: 'The team’s number. Enter where there is none.', noTeam: 'no team',
      open: 'Type it as it was written, then Enter.', end: 'Look it over, then press Enter to store it.', start: 'Press Enter to begin typing.', found: 'Arrows ↑ ↓ choose, Enter takes',
    },
    otherVersions: (forms) => `${forms} forms of another version are not shown here.`,
    problems: {
      numberWanted: 'A form number from 1 to 9,999.', numberTaken: 'This number is in already.', codeWanted: 'The code is missing.', codeTooLong: 'A code has at most 20 letters.', codeTaken: (number) => `Form ${number} has this code already.`,
      personWanted: 'No name was chosen.', personIn: (number) => `This person filled in form ${number}.`, nobody: 'There is no participant of that name.', left: 'This person no longer takes part.',
      noTeam: (numbers) => `There is no such team. The numbers are ${numbers}.`, noTeams: 'There are no teams yet. Leave it empty and press Enter.', outOfScale: (scale) => `It can only be ${scale}; blank: space.`,
      oneTooMany: 'Something more was typed: the answers may stand one place off. Check the paper; Enter once more stores them.',
      tooLong: tooLongText.en,
      unfinished: (count) => `${plural(count, '1 item is', `${count} items are`)} not filled in. Fill them in, or press Enter again to store them as blank.`,
    },
    foot: { start: 'begin typing', next: 'go on', blank: 'left blank', back: 'go back', number: 'form number', rows: 'other rows', remove: 'remove the form', leave: 'stop typing', store: 'store the form' },
    sample: {
      heading: 'Type a sample again',
      rule: (every, forms) => `The sample is one form in ${every}, in the order of their numbers: ${forms} forms.`,
      all: (forms) => `There are few forms, so all of them are typed again: ${forms}.`,
      blind: 'Type from the paper, best by somebody else; the first typing is not shown.',
      progress: (done, of) => `${done} of ${of} typed again`,
      none: 'There are no forms to type again yet.',
      done: 'The whole sample has been typed again.',
      differences: 'What differs',
      rate: (differences, answers, rate) => `${differences} ${plural(differences, 'difference', 'differences')} in ${answers} answers, ${rate}%`,
      noneDiffers: (answers) => `None of ${answers} answers differ.`,
      decided: 'Everything that differed has been decided.',
      columns: { form: 'Form', item: 'Item', first: 'First typing', second: 'Second typing', decide: 'Right by the paper' },
      take: { first: 'The first', second: 'The second' },
      takeOf: { first: (form, item, answer) => `The first, ${answer}: form ${form} item ${item}`, second: (form, item, answer) => `The second, ${answer}: form ${form} item ${item}` },
      blank: 'blank',
      nextDifference: 'next difference',
    },
  },
};
