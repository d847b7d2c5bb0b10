// The sentences of the values profile and of how each judge scored beside the others.
import { plural } from '../format.ts';
import type { Language } from '../../units.ts';

export type ProfileText = {
  readonly heading: string;
  readonly what: string;
  readonly teams: string;
  readonly all: string;
  readonly value: string;
  readonly times: (grade: string) => string;
  readonly count: string;
  readonly countLong: string;
  readonly mean: string;
  readonly tooFew: string;
  readonly tooFewOf: (count: string) => string;
  readonly radar: (team: string) => string;
  readonly bars: (team: string) => string;
  readonly table: (team: string) => string;
  readonly empty: { readonly title: string; readonly what: string };
};
export type JudgesText = {
  readonly heading: string;
  readonly what: string;
  readonly sheets: { readonly heading: string; readonly empty: string; readonly same: (own: string, others: string, count: string) => string };
  readonly ratings: { readonly heading: string; readonly empty: string; readonly same: (own: string, others: string, count: string) => string };
  readonly name: string;
  readonly count: string;
  readonly countLong: string;
  readonly mean: string;
  readonly range: string;
  readonly span: (lowest: string, highest: string) => string;
  readonly plot: string;
  readonly beside: string;
  readonly apart: (difference: string) => string;
  readonly level: string;
  readonly alone: string;
  readonly nameless: string;
  readonly gone: string;
  readonly key: { readonly dot: string; readonly mean: string; readonly others: string };
};

export const profileText: Readonly<Record<Language, ProfileText>> = {
  id: {
    heading: 'Profil BerAKHLAK',
    what: 'Rata-rata nilai 1–4 dari para pengamat. “Tidak teramati” dan latihan yang dibatalkan tidak ikut. Yang disanggah atau dikecualikan ikut, sebab ini bukan peringkat. n = banyaknya pengamatan; n < 3: belum cukup data.',
    teams: 'Tim',
    all: 'Semua tim',
    value: 'Nilai dasar',
    times: (grade) => `Berapa kali diberi ${grade}`,
    count: 'n',
    countLong: 'Banyaknya pengamatan',
    mean: 'Rata-rata',
    tooFew: 'belum cukup data',
    tooFewOf: (count) => (count === '0' ? 'belum diamati' : `baru ${count} pengamatan`),
    radar: (team) => `Diagram jaring: rata-rata tiap nilai dasar, ${team}. Angkanya ada di tabel.`,
    bars: (team) => `Diagram batang: rata-rata tiap nilai dasar, ${team}. Angkanya ada di tabel.`,
    table: (team) => `Profil ${team}`,
    empty: { title: 'Belum ada pengamatan', what: 'Profil terisi sendiri begitu pengamat memberi nilai 1–4 untuk perilaku tim.' },
  },
  en: {
    heading: 'BerAKHLAK profile',
    what: 'Mean of the ratings 1–4 that observers gave. “Not observed” and cancelled exercises are left out. Disputed and excused ones are in, for this is no ranking. n = number of observations; n < 3: not enough data yet.',
    teams: 'Team',
    all: 'All teams',
    value: 'Value',
    times: (grade) => `How often ${grade} was given`,
    count: 'n',
    countLong: 'Number of observations',
    mean: 'Mean',
    tooFew: 'not enough data yet',
    tooFewOf: (count) => (count === '0' ? 'not observed yet' : `only ${count} ${plural(count, 'observation', 'observations')}`),
    radar: (team) => `Radar chart: mean of each value, ${team}. The numbers are in the table.`,
    bars: (team) => `Bar chart: mean of each value, ${team}. The numbers are in the table.`,
    table: (team) => `Profile: ${team}`,
    empty: { title: 'No observations yet', what: 'The profile fills by itself as soon as observers rate the teams’ behaviour from 1 to 4.' },
  },
};

export const judgesText: Readonly<Record<Language, JudgesText>> = {
  id: {
    heading: 'Sebaran penilaian',
    what: 'Seorang penilai hanya dibandingkan pada tim dan latihan yang juga dinilai orang lain. Ini bahan pembicaraan: tidak ada nilai yang diubah karenanya.',
    sheets: {
      heading: 'Penilai: Hasil di lembar rubrik, 0–100',
      empty: 'Belum ada lembar rubrik atas nama penilai.',
      same: (own, others, count) => `${own}, yang lain ${others}; lembar yang sama: ${count}`,
    },
    ratings: {
      heading: 'Pengamat: nilai perilaku, 1–4',
      empty: 'Belum ada nilai dari pengamat.',
      same: (own, others, count) => `${own}, yang lain ${others}; pengamatan yang sama: ${count}`,
    },
    name: 'Nama',
    count: 'n',
    countLong: 'Banyaknya nilai',
    mean: 'Rata-rata',
    range: 'Terendah dan tertinggi',
    span: (lowest, highest) => `${lowest} s.d. ${highest}`,
    plot: 'Sebaran',
    beside: 'Dibanding penilai lain',
    apart: (difference) => `${difference} dari rata-rata penilai lain`,
    level: 'Sama dengan rata-rata penilai lain',
    alone: 'Belum ada penilai lain untuk tim dan latihan yang sama',
    nameless: 'Tanpa nama',
    gone: 'Sudah tidak di panitia',
    key: { dot: 'nilai yang diberi', mean: 'rata-ratanya', others: 'rata-rata penilai lain' },
  },
  en: {
    heading: 'How judges score',
    what: 'A judge is compared only on teams and exercises that others judged too. It is there to be talked about: no score is changed by it.',
    sheets: {
      heading: 'Judges: Result on rubric sheets, 0–100',
      empty: 'No rubric sheet bears a judge’s name yet.',
      same: (own, others, count) => `${own}, the others ${others}; same sheets: ${count}`,
    },
    ratings: {
      heading: 'Observers: behaviour ratings, 1–4',
      empty: 'No observer has rated anything yet.',
      same: (own, others, count) => `${own}, the others ${others}; same observations: ${count}`,
    },
    name: 'Name',
    count: 'n',
    countLong: 'Number of scores',
    mean: 'Mean',
    range: 'Lowest and highest',
    span: (lowest, highest) => `${lowest} to ${highest}`,
    plot: 'Spread',
    beside: 'Compared with the others',
    apart: (difference) => `${difference} from the others’ mean`,
    level: 'The same as the others’ mean',
    alone: 'Nobody else has judged the same team and exercise yet',
    nameless: 'Without a name',
    gone: 'No longer on the committee',
    key: { dot: 'scores given', mean: 'their mean', others: 'mean of the others' },
  },
};
