// The sentences of an own exercise in the library, of its file, and of value frameworks.
import type { Language } from '../../units.ts';

export type OwnExercisesText = {
  readonly mark: string;
  readonly add: string;
  readonly copy: string;
  readonly edit: string;
  readonly remove: string;
  readonly share: string;
  readonly takeIn: string;
  readonly frameworks: string;
  readonly saved: (file: string) => string;
  readonly madeIn: (file: string) => string;
  readonly tools: string;
  readonly showValue: string;
  readonly footNew: string;
  readonly footEdit: string;
  readonly dropHere: string;
  readonly chooseFile: string;
  readonly reading: string;
  readonly taken: {
    readonly twin: (name: string, newName: string) => string;
    readonly same: (name: string) => string;
    readonly builtIn: (name: string, newName: string) => string;
    readonly without: (codes: string) => string;
    readonly keepBoth: string;
    readonly replace: string;
    readonly take: string;
    readonly leave: string;
  };
  readonly framework: {
    readonly title: string;
    readonly lead: string;
    readonly back: string;
    readonly add: string;
    readonly always: string;
    readonly edit: (name: string) => string;
    readonly remove: (name: string) => string;
    readonly name: string;
    readonly value: (number: string) => string;
    readonly code: string;
    readonly valueName: string;
    readonly promise: string;
    readonly indicators: string;
    readonly indicatorsNote: string;
    readonly addValue: string;
    readonly save: string;
    readonly values: (count: string) => string;
    readonly footBack: string;
    readonly footNew: string;
  };
};

export const ownExercisesText: Readonly<Record<Language, OwnExercisesText>> = {
  id: {
    mark: 'Buatan sendiri',
    add: 'Latihan baru',
    copy: 'Salin dan ubah',
    edit: 'Ubah',
    remove: 'Hapus',
    share: 'Simpan ke berkas',
    takeIn: 'Dari berkas',
    frameworks: 'Kerangka nilai',
    saved: (file) => `Latihan disimpan sebagai "${file}".`,
    madeIn: (file) => `Berkas "${file}" ada di folder dokumen Kompak.`,
    tools: 'Tindakan untuk latihan ini',
    showValue: 'Nilai, janji, dan perilakunya',
    footNew: 'latihan baru',
    footEdit: 'ubah',
    dropHere: 'Lepaskan berkas latihan di sini',
    chooseFile: 'Pilih berkas latihan',
    reading: 'Membaca berkas latihan …',
    taken: {
      twin: (name, newName) => `Latihan "${name}" sudah ada di pustaka, dengan isi yang berbeda. Bila keduanya disimpan, yang baru bernama "${newName}".`,
      same: (name) => `Latihan "${name}" sudah ada di pustaka dan isinya sama. Tidak ada yang perlu dimasukkan.`,
      builtIn: (name, newName) => `"${name}" juga nama latihan bawaan Kompak. Yang dari berkas dapat disimpan di sebelahnya sebagai "${newName}".`,
      without: (codes) => `Nilai berkode ${codes} tidak dikenal di retret ini dan tidak ikut.`,
      keepBoth: 'Simpan keduanya',
      replace: 'Ganti yang sudah ada',
      take: 'Masukkan tanpa nilai itu',
      leave: 'Jangan masukkan',
    },
    framework: {
      title: 'Kerangka nilai',
      lead: 'Nilai yang dapat dipasang pada latihan. BerAKHLAK selalu ada; kerangka lain dapat ditambah.',
      back: 'Ke pustaka',
      add: 'Kerangka baru',
      always: 'Bawaan',
      edit: (name) => `Ubah ${name}`,
      remove: (name) => `Hapus ${name}`,
      name: 'Nama kerangka',
      value: (number) => `Nilai ${number}`,
      code: 'Kode',
      valueName: 'Nama nilai',
      promise: 'Janji, boleh kosong',
      indicators: 'Panduan perilaku',
      indicatorsNote: 'Satu perilaku setiap baris.',
      addValue: 'Tambah nilai',
      save: 'Simpan kerangka',
      values: (count) => `${count} nilai`,
      footBack: 'ke pustaka',
      footNew: 'kerangka baru',
    },
  },
  en: {
    mark: 'Made here',
    add: 'New exercise',
    copy: 'Copy and edit',
    edit: 'Edit',
    remove: 'Remove',
    share: 'Save to a file',
    takeIn: 'From a file',
    frameworks: 'Value frameworks',
    saved: (file) => `Exercise saved as "${file}".`,
    madeIn: (file) => `The file "${file}" is in Kompak’s documents folder.`,
    tools: 'What can be done with this exercise',
    showValue: 'The values, what they promise and how they show',
    footNew: 'new exercise',
    footEdit: 'edit',
    dropHere: 'Drop an exercise file here',
    chooseFile: 'Choose an exercise file',
    reading: 'Reading the exercise file …',
    taken: {
      twin: (name, newName) => `An exercise "${name}" is in the library already, and differs. If you keep both, the new one is named "${newName}".`,
      same: (name) => `The exercise "${name}" is in the library already, and is the same. There is nothing to take in.`,
      builtIn: (name, newName) => `"${name}" is also the name of a built-in exercise. The one in the file can be kept beside it as "${newName}".`,
      without: (codes) => `This retreat knows no value with the code ${codes}; it is left out.`,
      keepBoth: 'Keep both',
      replace: 'Replace the one here',
      take: 'Take it in without that value',
      leave: 'Do not take it in',
    },
    framework: {
      title: 'Value frameworks',
      lead: 'Values an exercise can be tagged with. BerAKHLAK is always here; others can be added.',
      back: 'To the library',
      add: 'New framework',
      always: 'Built in',
      edit: (name) => `Edit ${name}`,
      remove: (name) => `Remove ${name}`,
      name: 'Name of the framework',
      value: (number) => `Value ${number}`,
      code: 'Code',
      valueName: 'Name of the value',
      promise: 'Promise, may be empty',
      indicators: 'How it shows',
      indicatorsNote: 'One behaviour a line.',
      addValue: 'Add a value',
      save: 'Save framework',
      values: (count) => `${count} values`,
      footBack: 'to the library',
      footNew: 'new framework',
    },
  },
};
