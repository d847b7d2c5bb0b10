// The sentences of the stations' timers in the console.
import type { Language } from '../../units.ts';

type Problem = (most: string) => string;

export type StationsText = {
  readonly heading: string;
  readonly add: string;
  readonly close: string;
  /** The name a first set of stations bears, before the numbers. */
  readonly usualName: string;
  readonly name: string;
  readonly count: string;
  readonly length: string;
  readonly problems: { readonly name: Problem; readonly count: Problem; readonly length: Problem };
  readonly willStart: (first: string, last: string) => string;
  readonly willRestart: (names: string) => string;
  readonly start: string;
  readonly all: (count: string) => string;
  readonly forAll: string;
  readonly forOne: (name: string) => string;
  readonly finish: string;
  /** On the button that finishes, while it waits for its second press. */
  readonly really: string;
  readonly keys: string;
};

export const stationsText: Readonly<Record<Language, StationsText>> = {
  id: {
    heading: 'Waktu pos',
    add: 'Tambah',
    close: 'Batal',
    usualName: 'Pos',
    name: 'Nama pos',
    count: 'Jumlah pos',
    length: 'Lama, menit',
    problems: {
      name: () => 'Tulis nama paling panjang 30 huruf, termasuk nomornya.',
      count: (most) => `Tulis angka 1 sampai ${most}.`,
      length: () => 'Tulis lamanya, misalnya 25 atau 7:30.',
    },
    willStart: (first, last) => (first === last ? `${first} dimulai sekarang.` : `${first} sampai ${last} mulai serentak.`),
    willRestart: (names) => `Dimulai lagi dari awal: ${names}.`,
    start: 'Mulai serentak',
    all: (count) => `Semua pos (${count})`,
    forAll: 'Untuk semua pos',
    forOne: (name) => `Untuk ${name}`,
    finish: 'Selesai',
    really: 'Tekan lagi',
    keys: 'Panah pilih, Spasi jeda, + − ubah, Delete selesai',
  },
  en: {
    heading: 'Station timers',
    add: 'Add',
    close: 'Cancel',
    usualName: 'Station',
    name: 'Station name',
    count: 'How many',
    length: 'Minutes each',
    problems: {
      name: () => 'Write a name of at most 30 letters, its number included.',
      count: (most) => `Write a number from 1 to ${most}.`,
      length: () => 'Write how long, for example 25 or 7:30.',
    },
    willStart: (first, last) => (first === last ? `${first} starts now.` : `${first} to ${last} start together.`),
    willRestart: (names) => `Starting again from the beginning: ${names}.`,
    start: 'Start together',
    all: (count) => `All stations (${count})`,
    forAll: 'For all stations',
    forOne: (name) => `For ${name}`,
    finish: 'Finish',
    really: 'Press again',
    keys: 'Arrows choose, Space pause, + − change, Delete finish',
  },
};
