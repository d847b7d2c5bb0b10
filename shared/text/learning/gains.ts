// The sentences of what changed between before and after: on the console's pane and on paper alike.
import type { GainBand } from '../../domain/learning/gains/gain.ts';
import type { ServiceBand } from '../../domain/learning/gains/serviceBands.ts';
import type { InstrumentForm, Occasion } from '../../domain/learning/schemas.ts';
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';

export type GainsText = {
  readonly heading: string;
  readonly lead: string;
  readonly choose: string;
  readonly empty: { readonly title: string; readonly sentence: string };
  readonly occasions: Readonly<Record<Occasion, string>>;
  readonly gain: string;
  readonly bands: Readonly<Record<GainBand, string>>;
  readonly fell: string;
  readonly full: string;
  readonly fullLong: string;
  readonly n: (count: string) => string;
  readonly none: string;
  /** Beside a number that is not told. */
  readonly notTold: string;
  readonly few: (occasion: string) => string;
  readonly how: Readonly<Record<InstrumentForm, string>>;
  readonly howGain: (before: string, after: string, gain: string) => string;
  readonly howVersions: (versions: string) => string;
  readonly pairs: {
    readonly heading: string;
    readonly column: string;
    readonly told: (pairs: string) => string;
    readonly leftOut: (pairs: string) => string;
    readonly tooFew: string;
    readonly none: string;
    readonly anonymous: string;
  };
  readonly whole: string;
  readonly values: { readonly heading: string; readonly lead: string; readonly chart: string; readonly column: string };
  readonly items: {
    readonly heading: string; readonly lead: Readonly<Record<InstrumentForm, string>>; readonly column: string;
    readonly notComparable: string; readonly reversed: string; readonly keptBack: string; readonly spread: (item: string) => string; readonly right: string;
    readonly stepCount: (count: string, share: string) => string; readonly key: string;
  };
  readonly teams: { readonly heading: string; readonly column: string; readonly hidden: (teams: string) => string; readonly allHidden: string; readonly none: string };
  readonly evaluation: {
    readonly heading: string; readonly bands: Readonly<Record<ServiceBand, string>>; readonly band: (band: string, words: string) => string;
    readonly limits: (source: string) => string; readonly limit: (band: string, from: string, to: string) => string; readonly column: string;
  };
  readonly comments: {
    readonly heading: string; readonly lead: string; readonly groupOf: (form: string) => string; readonly placeholder: string;
    readonly ungrouped: string; readonly times: (count: string) => string; readonly form: (number: string) => string;
  };
  readonly opened: {
    readonly heading: string; readonly close: string; readonly formsOf: (count: string) => string; readonly number: string; readonly points: string; readonly answers: string;
    readonly blank: string; readonly console: string; readonly figure: (what: string, occasion: string) => string; readonly press: string;
    readonly whole: string; readonly pairs: string; readonly item: (number: string) => string;
    readonly valueHow: string; readonly itemHow: Readonly<Record<InstrumentForm, string>>; readonly teamHow: string;
  };
  readonly privacy: string;
  readonly paper: { readonly title: string; readonly key: string; readonly none: string; readonly instruments: (count: string) => string };
  readonly foot: { readonly back: string; readonly open: string; readonly closePanel: string };
};

export const gainsText: Readonly<Record<Language, GainsText>> = {
  id: {
    heading: 'Perubahan',
    lead: 'Apa yang berubah dari sebelum ke sesudah retret. Tekan sebuah angka untuk melihat formulir asalnya.',
    choose: 'Pilih instrumen',
    empty: { title: 'Belum ada jawaban', sentence: 'Angka muncul di sini begitu formulir dimasukkan atau diimpor di bagian Jawaban.' },
    occasions: { before: 'Sebelum', after: 'Sesudah' },
    gain: 'N-gain',
    bands: { high: 'tinggi', medium: 'sedang', low: 'rendah' },
    fell: 'turun',
    full: 'sudah penuh',
    fullLong: 'Rata-rata sebelum sudah 100, jadi tidak ada N-gain.',
    n: (count) => `n ${count}`,
    none: '–',
    notTold: 'tidak ditampilkan',
    few: (occasion) => `${occasion}: formulir yang masuk masih kurang dari 5, jadi angkanya belum ditampilkan.`,
    how: {
      test: 'Nilai satu formulir = jawaban benar ÷ butir yang dijawab × 100. Butir kosong tidak dihitung salah. Angka di atas adalah rata-rata nilai formulir.',
      scale: 'Nilai satu formulir = rata-rata jawaban 1–4 × 25; pernyataan terbalik dihitung 5 − jawaban. Butir kosong tidak ikut. Angka di atas adalah rata-rata nilai formulir.',
      evaluation: 'Nilai satu formulir = rata-rata jawaban 1–4 × 25. Butir kosong tidak ikut. Angka di atas adalah rata-rata nilai formulir.',
    },
    howGain: (before, after, gain) => `N-gain = (sesudah − sebelum) ÷ (100 − sebelum) = (${after} − ${before}) ÷ (100 − ${before}) = ${gain}, dihitung dari angka yang belum dibulatkan. Tinggi mulai 0,7; sedang mulai 0,3.`,
    howVersions: (versions) => `Formulir yang masuk memakai ${versions} versi. Yang dibandingkan hanya butir yang ada di semua versi itu.`,
    pairs: {
      heading: 'Yang mengisi keduanya',
      column: 'Pasangan',
      told: (pairs) => `${pairs} pasangan formulir dengan orang atau kode yang sama`,
      leftOut: (pairs) => `${pairs} pasangan, dipilih secara acak dan selalu sama, tidak ikut dihitung di sini supaya jawaban mereka yang hanya mengisi satu kali tidak dapat dihitung balik.`,
      tooFew: 'Pasangan formulir terlalu sedikit untuk ditampilkan tanpa membuka jawaban orang per orang.',
      none: 'Belum ada formulir sebelum dan sesudah dengan orang atau kode yang sama.',
      anonymous: 'Formulirnya tanpa nama dan tanpa kode, jadi tidak ada pasangan sebelum dan sesudah.',
    },
    whole: 'Semua formulir',
    values: { heading: 'Menurut nilai dasar', lead: 'Semua jawaban untuk butir satu nilai dasar digabung. Lingkaran kosong: sebelum; lingkaran penuh: sesudah.', chart: 'Diagram sebelum dan sesudah tiap nilai dasar, skala 0 sampai 100. Angkanya ada di tabel.', column: 'Nilai dasar' },
    items: {
      heading: 'Menurut butir',
      lead: { test: 'Persen yang menjawab benar, dari yang menjawab butir itu.', scale: 'Rata-rata jawaban 1–4 × 25, dari yang menjawab butir itu.', evaluation: 'Rata-rata jawaban 1–4 × 25, dari yang menjawab butir itu.' },
      column: 'Butir', notComparable: 'tidak ada di semua versi, tidak dibandingkan', reversed: 'pernyataan terbalik',
      keptBack: 'Butir yang tidak ditampilkan: yang menjawab kurang dari 5, atau angkanya akan membuka jawaban beberapa orang saja.',
      spread: (item) => `Sebaran jawaban butir ${item}`, right: 'kunci', stepCount: (count, share) => `${count} (${share} %)`, key: 'Batang kosong: sebelum; batang penuh: sesudah.',
    },
    teams: {
      heading: 'Menurut tim', column: 'Tim',
      hidden: (teams) => `${teams} tim hanya dihitung dalam keseluruhan: formulirnya kurang dari 5, atau angkanya akan membuka tim sekecil itu.`,
      allHidden: 'Belum ada tim yang bisa ditampilkan sendiri: formulirnya kurang dari 5, atau angkanya akan membuka tim sekecil itu.',
      none: 'Tidak ada formulir yang menyebut timnya.',
    },
    evaluation: {
      heading: 'Mutu penyelenggaraan', bands: { A: 'sangat baik', B: 'baik', C: 'kurang baik', D: 'tidak baik' }, band: (band, words) => `${band}, ${words}`,
      limits: (source) => `Batas kategori menurut ${source}:`, limit: (band, from, to) => `${band} ${from}–${to}`, column: 'Kategori',
    },
    comments: {
      heading: 'Komentar', lead: 'Beri nama kelompok untuk tiap komentar, misalnya “Konsumsi”, lalu Enter. Di laporan hanya nama kelompok dan banyaknya yang dicetak, bukan kalimatnya.', groupOf: (form) => `Kelompok komentar formulir ${form}`,
      placeholder: 'Kelompok', ungrouped: 'belum dikelompokkan', times: (count) => `${count}×`, form: (number) => `Formulir ${number}`,
    },
    opened: {
      heading: 'Asal angka', close: 'Sembunyikan asal angka', formsOf: (count) => `Dari ${count} formulir:`, number: 'Formulir', points: 'Nilai', answers: 'Jawaban per butir',
      blank: 'kosong', console: 'Daftar ini hanya ada di layar operator.', figure: (what, occasion) => `${what}, ${occasion.toLowerCase()}`, press: 'lihat formulirnya',
      whole: 'Semua formulir', pairs: 'Yang mengisi keduanya', item: (number) => `Butir ${number}`,
      valueHow: 'Semua jawaban untuk butir nilai ini dijumlahkan, lalu dibagi banyaknya jawaban. Nilai di bawah adalah bagian tiap formulir.',
      itemHow: { test: 'Benar dihitung 100, salah 0; lalu dirata-ratakan dari yang menjawab.', scale: 'Jawaban 1–4 × 25, lalu dirata-ratakan; pernyataan terbalik dihitung 5 − jawaban.', evaluation: 'Jawaban 1–4 × 25, lalu dirata-ratakan.' },
      teamHow: 'Rata-rata nilai formulir tim ini.',
    },
    privacy: 'Kelompok di bawah 5 formulir tidak pernah ditampilkan sendiri. Tidak ada tabel per instansi: pesertanya terlalu sedikit.',
    paper: { title: 'Hasil belajar', key: 'Lingkaran kosong: sebelum; lingkaran penuh: sesudah; n: banyaknya formulir.', none: 'Belum ada formulir yang masuk.', instruments: (count) => `${count} instrumen` },
    foot: { back: 'kembali', open: 'asal angka', closePanel: 'sembunyikan asal angka' },
  },
  en: {
    heading: 'What changed',
    lead: 'What changed from before the retreat to after it. Press a number to see the forms it comes from.',
    choose: 'Choose an instrument',
    empty: { title: 'No answers yet', sentence: 'Numbers appear here as soon as forms are entered or imported under Answers.' },
    occasions: { before: 'Before', after: 'After' },
    gain: 'N-gain',
    bands: { high: 'high', medium: 'medium', low: 'low' },
    fell: 'fell',
    full: 'already full',
    fullLong: 'The mean before was 100 already, so there is no N-gain.',
    n: (count) => `n ${count}`,
    none: '–',
    notTold: 'kept back',
    few: (occasion) => `${occasion}: fewer than 5 forms are in, so the number is not shown yet.`,
    how: {
      test: 'Score of a form = right answers ÷ items answered × 100. A blank is not counted as wrong. The numbers above are means of the forms’ scores.',
      scale: 'Score of a form = mean of its answers 1–4 × 25; a reversed sentence counts as 5 − answer. Blanks are left out. The numbers above are means of the forms’ scores.',
      evaluation: 'Score of a form = mean of its answers 1–4 × 25. Blanks are left out. The numbers above are means of the forms’ scores.',
    },
    howGain: (before, after, gain) => `N-gain = (after − before) ÷ (100 − before) = (${after} − ${before}) ÷ (100 − ${before}) = ${gain}, from the numbers before rounding. High from 0.7, medium from 0.3.`,
    howVersions: (versions) => `The forms are of ${versions} versions. Only items that stand in all of them are compared.`,
    pairs: {
      heading: 'Who filled in both',
      column: 'Pairs',
      told: (pairs) => `${pairs} pairs of forms by the same person or code`,
      leftOut: (pairs) => `${pairs} ${plural(pairs, 'pair', 'pairs')}, picked by a fixed lot, ${plural(pairs, 'is', 'are')} left out here so that those who filled in only one form cannot be read.`,
      tooFew: 'There are too few pairs of forms to be shown without telling of single people.',
      none: 'There are no forms before and after by the same person or code yet.',
      anonymous: 'These forms are anonymous, so there are no pairs of before and after.',
    },
    whole: 'All forms',
    values: { heading: 'By value', lead: 'All answers to the items of a value taken together. Hollow circle: before; filled circle: after.', chart: 'Chart of before and after for each value, from 0 to 100. The numbers are in the table.', column: 'Value' },
    items: {
      heading: 'By item',
      lead: { test: 'Per cent right, of those who answered the item.', scale: 'Mean of the answers 1–4 × 25, of those who answered the item.', evaluation: 'Mean of the answers 1–4 × 25, of those who answered the item.' },
      column: 'Item', notComparable: 'not in all versions, not compared', reversed: 'reversed sentence',
      keptBack: 'Items kept back: fewer than 5 answered, or the number would tell of a few people’s forms.',
      spread: (item) => `Answers to item ${item}`, right: 'key', stepCount: (count, share) => `${count} (${share}%)`, key: 'Hollow bar: before; filled bar: after.',
    },
    teams: {
      heading: 'By team', column: 'Team',
      hidden: (teams) => `${teams} teams are shown only within the total: they have fewer than 5 forms, or their numbers would give such a small team away.`,
      allHidden: 'No team can be shown by itself yet: they have fewer than 5 forms, or their numbers would give such a small team away.',
      none: 'No form says its team.',
    },
    evaluation: {
      heading: 'How good the organisation was', bands: { A: 'very good', B: 'good', C: 'less good', D: 'not good' }, band: (band, words) => `${band}, ${words}`,
      limits: (source) => `Bands as in ${source}:`, limit: (band, from, to) => `${band} ${from}–${to}`, column: 'Band',
    },
    comments: {
      heading: 'Comments', lead: 'Name a group for each comment, for instance “Meals”, then Enter. Reports print only the names of groups and how many comments, never the sentences.', groupOf: (form) => `Group of the comment on form ${form}`,
      placeholder: 'Group', ungrouped: 'not grouped yet', times: (count) => `${count}×`, form: (number) => `Form ${number}`,
    },
    opened: {
      heading: 'Where this number comes from', close: 'Hide where it comes from', formsOf: (count) => `From ${count} forms:`, number: 'Form', points: 'Score', answers: 'Answers by item',
      blank: 'blank', console: 'This list is only on the operator’s screen.', figure: (what, occasion) => `${what}, ${occasion.toLowerCase()}`, press: 'see its forms',
      whole: 'All forms', pairs: 'Who filled in both', item: (number) => `Item ${number}`,
      valueHow: 'All answers to the items of this value are added, then divided by how many they are. The score below is each form’s part.',
      itemHow: { test: 'Right counts 100, wrong 0; then the mean of those who answered.', scale: 'Answers 1–4 × 25, then the mean; a reversed sentence counts as 5 − answer.', evaluation: 'Answers 1–4 × 25, then the mean.' },
      teamHow: 'The mean of the scores of this team’s forms.',
    },
    privacy: 'Groups under 5 forms are never shown by themselves. There is no table by agency: too few people come from each.',
    paper: { title: 'What people learned', key: 'Hollow circle: before; filled circle: after; n: number of forms.', none: 'No forms are in yet.', instruments: (count) => plural(count, '1 instrument', `${count} instruments`) },
    foot: { back: 'back', open: 'where it comes from', closePanel: 'hide it' },
  },
};
