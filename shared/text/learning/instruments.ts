// The sentences of the list of instruments, of their editor, and of printing their forms.
import type { Identity, InstrumentForm, Occasion } from '../../domain/learning/schemas.ts';
import type { Language } from '../../units.ts';

export type InstrumentsText = {
  readonly heading: string;
  readonly lead: string;
  readonly columns: { readonly name: string; readonly form: string; readonly identity: string; readonly items: string; readonly version: string };
  readonly occasions: Readonly<Record<Occasion, string>>;
  readonly forms: Readonly<Record<InstrumentForm, string>>;
  readonly identities: Readonly<Record<Identity, string>>;
  readonly identityMeans: Readonly<Record<Identity, string>>;
  readonly notAsked: string;
  readonly add: string;
  readonly change: string;
  readonly remove: string;
  readonly print: {
    readonly heading: string;
    readonly occasion: string;
    readonly copies: string;
    readonly copiesNote: (people: string) => string;
    readonly copiesWrong: (most: string) => string;
    readonly make: string;
    readonly making: string;
  };
  readonly editor: {
    readonly titleNew: string;
    readonly name: string;
    readonly form: string;
    readonly identity: string;
    readonly fixed: string;
    readonly becomes: (answers: string, version: string, former: string) => string;
    readonly occasions: string;
    readonly noOccasion: string;
    readonly scale: string;
    /** Where there are answers. */
    readonly scaleNote: string;
    readonly step: (number: string) => string;
    readonly items: string;
    readonly item: (number: string) => string;
    readonly kind: string;
    readonly kinds: Readonly<Record<'choice' | 'scale' | 'open', string>>;
    readonly words: string;
    readonly options: string;
    readonly optionsNote: string;
    readonly key: string;
    readonly reversed: string;
    readonly value: string;
    readonly noValue: string;
    readonly addItem: string;
    readonly save: string;
    readonly saveAs: (version: string) => string;
    readonly cancel: string;
    readonly kept: string;
  };
  readonly foot: { readonly choose: string; readonly change: string; readonly add: string; readonly remove: string; readonly print: string; readonly save: string; readonly cancel: string };
};

export const instrumentsText: Readonly<Record<Language, InstrumentsText>> = {
  id: {
    heading: 'Instrumen',
    lead: 'Tes, skala, dan evaluasi yang diisi peserta. Kata-katanya dapat Anda ubah; sesudah ada jawaban, perubahan menjadi versi baru.',
    columns: { name: 'Nama', form: 'Jenis', identity: 'Pengisi', items: 'Butir', version: 'Versi' },
    occasions: { before: 'Sebelum', after: 'Sesudah' },
    forms: { test: 'Tes', scale: 'Skala', evaluation: 'Evaluasi' },
    identities: { named: 'Dengan nama', coded: 'Dengan kode', anonymous: 'Tanpa nama' },
    identityMeans: {
      named: 'Nama tercetak di formulir. Jawaban sebelum dan sesudah dipasangkan menurut orangnya.',
      coded: 'Peserta membuat kode yang hanya ia ketahui. Jawaban dipasangkan menurut kode, tanpa nama.',
      anonymous: 'Tidak ada nama dan tidak ada kode. Jawaban tidak dipasangkan.',
    },
    notAsked: 'tidak diisi',
    add: 'Instrumen baru', change: 'Ubah', remove: 'Hapus',
    print: {
      heading: 'Cetak formulir', occasion: 'Diisi', copies: 'Banyaknya', copiesNote: (people) => `${people} peserta, ditambah 5 cadangan.`,
      copiesWrong: (most) => `Isi bilangan 1 sampai ${most}.`, make: 'Buat PDF formulir', making: 'Membuat formulir, biasanya beberapa detik …',
    },
    editor: {
      titleNew: 'Instrumen baru', name: 'Nama', form: 'Jenis', identity: 'Pengisi',
      fixed: 'Jenis dan pengisi tetap, sebab sudah ada jawaban yang diberikan dengan janji itu.',
      becomes: (answers, version, former) => `Sudah ada ${answers} jawaban. Bila disimpan, perubahan ini menjadi versi ${version}; jawaban versi ${former} tetap, dengan kata-katanya sendiri.`,
      occasions: 'Diisi kapan', noOccasion: 'Pilih sedikitnya satu waktu pengisian.',
      scale: 'Arti skala', scaleNote: 'Sudah dijawab dengan arti ini. Bila artinya diubah, semua butir skala menjadi butir baru, yang tidak dibandingkan dengan jawaban lama.', step: (number) => `Arti ${number}`,
      items: 'Butir', item: (number) => `Butir ${number}`, kind: 'Bentuk',
      kinds: { choice: 'Pilihan', scale: 'Skala 1–4', open: 'Isian bebas' },
      words: 'Kata-kata', options: 'Pilihan jawaban', optionsNote: 'Satu pilihan per baris, 2 sampai 6.', key: 'Kunci', reversed: 'Dibalik: 1 dihitung 4', value: 'Nilai', noValue: 'Tanpa nilai',
      addItem: 'Tambah butir', save: 'Simpan', saveAs: (version) => `Simpan sebagai versi ${version}`, cancel: 'Batal',
      kept: 'Ketikan Anda tidak hilang sampai disimpan atau dibatalkan.',
    },
    foot: { choose: 'pilih instrumen', change: 'ubah', add: 'baru', remove: 'hapus', print: 'buat PDF', save: 'simpan', cancel: 'batal' },
  },
  en: {
    heading: 'Instruments',
    lead: 'Tests, scales and evaluations that people fill in. Their words are yours to change; once there are answers, a change makes a new version.',
    columns: { name: 'Name', form: 'Kind', identity: 'Filled in', items: 'Items', version: 'Version' },
    occasions: { before: 'Before', after: 'After' },
    forms: { test: 'Test', scale: 'Scale', evaluation: 'Evaluation' },
    identities: { named: 'By name', coded: 'By code', anonymous: 'Without name' },
    identityMeans: {
      named: 'The name is printed on the form. Answers before and after are paired by person.',
      coded: 'People make a code that only they know. Answers are paired by code, without a name.',
      anonymous: 'No name and no code. Answers are not paired.',
    },
    notAsked: 'not asked',
    add: 'New instrument', change: 'Change', remove: 'Remove',
    print: {
      heading: 'Print forms', occasion: 'Filled in', copies: 'How many', copiesNote: (people) => `${people} people, and 5 to spare.`,
      copiesWrong: (most) => `A number from 1 to ${most}.`, make: 'Make the forms as PDF', making: 'Making the forms, mostly a few seconds …',
    },
    editor: {
      titleNew: 'New instrument', name: 'Name', form: 'Kind', identity: 'Filled in',
      fixed: 'Its kind and whether it bears a name stay, since people have answered on that promise.',
      becomes: (answers, version, former) => `There are ${answers} answers already. Once saved, this change is version ${version}; the answers to version ${former} stay, with its own words.`,
      occasions: 'Filled in when', noOccasion: 'Choose at least one occasion.',
      scale: 'What the scale means', scaleNote: 'People have answered by these meanings. If one changes, every item on the scale becomes a new one, not compared with the answers there are.', step: (number) => `Meaning of ${number}`,
      items: 'Items', item: (number) => `Item ${number}`, kind: 'Form',
      kinds: { choice: 'Options', scale: 'Scale 1–4', open: 'Free words' },
      words: 'Words', options: 'Options', optionsNote: 'One option a line, 2 to 6.', key: 'Key', reversed: 'Reversed: 1 counts as 4', value: 'Value', noValue: 'No value',
      addItem: 'Add an item', save: 'Save', saveAs: (version) => `Save as version ${version}`, cancel: 'Cancel',
      kept: 'What you typed stays until it is saved or cancelled.',
    },
    foot: { choose: 'choose an instrument', change: 'change', add: 'new', remove: 'remove', print: 'make PDF', save: 'save', cancel: 'cancel' },
  },
};
