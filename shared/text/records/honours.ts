// The sentences of places and awards, certificates and the card of the master of ceremonies, in both languages.
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';
import { oneStop } from '../oneStop.ts';

export type HonoursText = {
  readonly ranking: {
    readonly title: string; readonly places: string; readonly awards: string; readonly awardsProvisional: string;
    readonly columns: { readonly award: string; readonly team: string; readonly measure: string; readonly observations: string };
    readonly notGiven: Readonly<Record<'place' | 'help' | 'value', (awards: string) => string>>; readonly together: string; readonly undecided: string;
    readonly valueSays: string; readonly helpSays: string;
  };
  /** What an award is called, as the wall says it; `name` as the framework has it. */
  readonly value: (name: string) => string;
  readonly help: string;
  readonly place: (place: number) => string;
  readonly and: string;
  readonly certificate: {
    readonly title: string; readonly given: string; readonly as: string; readonly in: string; readonly held: (dates: string, place: string) => string;
    readonly members: string; readonly shared: (teams: string) => string;
    /** Of the sheet that lies on top while the board is frozen. */
    readonly secret: string; readonly coverSays: (sheets: string) => string;
  };
  readonly notFinal: { readonly heading: string; readonly why: (unread: string, disputed: string, undecided: string) => string };
  readonly card: {
    readonly title: string; readonly cover: string; readonly coverSays: string; readonly fold: string; readonly order: string; readonly orderSays: string;
    readonly nobody: string; readonly handling: string; readonly points: (points: string) => string;
    readonly rows: (last: string, best: string) => string; readonly tie: Readonly<Record<'shared' | 'jury' | 'lottery', string>>; readonly parted: (why: string) => string; readonly members: string;
  };
};

const enPlace = (place: number): string => (place === 1 ? 'First place' : place === 2 ? 'Second place' : 'Third place');

export const honoursText: Readonly<Record<Language, HonoursText>> = {
  id: {
    ranking: {
      title: 'Peringkat dan penghargaan', places: 'Peringkat', awards: 'Penghargaan',
      awardsProvisional: 'Penghargaan hanya dihitung dari latihan yang sudah dibacakan ulang.',
      columns: { award: 'Penghargaan', team: 'Tim', measure: 'Ukuran', observations: 'Pengamatan' },
      notGiven: {
        place: (awards) => `Belum ada tim untuk ${awards}.`,
        help: (awards) => `${awards} tidak diberikan: belum ada Poin Gotong Royong.`,
        value: (awards) => `Tidak diberikan, karena pada nilai itu belum ada tim dengan tiga pengamatan: ${awards}.`,
      },
      together: 'bersama', undecided: 'seri, belum diputus',
      valueSays: 'Per nilai: rata-rata Perilaku tim pada nilai itu, skala 100, paling sedikit tiga pengamatan.',
      helpSays: 'Tim Paling Membantu: Poin Gotong Royong terbanyak.',
    },
    value: (name) => `Teladan ${name}`,
    help: 'Tim Paling Membantu',
    place: (place) => `Terbaik ${place === 1 ? 'pertama' : place === 2 ? 'kedua' : 'ketiga'}`,
    and: 'dan',
    certificate: {
      title: 'Piagam penghargaan', given: 'diberikan kepada', as: 'sebagai', in: 'dalam', held: (dates, place) => oneStop(`yang diselenggarakan ${dates} di ${place}.`),
      members: 'Anggota', shared: (teams) => `Penghargaan ini diterima bersama ${teams}`, secret: 'RAHASIA sampai diumumkan',
      coverSays: (sheets) => `${sheets} lembar untuk ditandatangani. Simpan tertutup di bawah lembar ini sampai pengumuman.`,
    },
    notFinal: {
      heading: 'Belum dapat dibuat',
      why: (unread, disputed, undecided) => `Hasil belum final: ${unread} latihan belum dibacakan ulang, ${disputed} sanggahan belum diputus, ${undecided} seri pada penghargaan belum diputus.`,
    },
    card: {
      title: 'Kartu MC', cover: 'RAHASIA', coverSays: 'Dibuka hanya di panggung, oleh MC.', fold: 'lipat di sini', order: 'Urutan dibacakan', orderSays: 'Baca judulnya, tunggu layar, lalu sebut timnya. Anggota tertulis pada tiga terbaik; untuk penghargaan lain, namanya ada di piagam.',
      nobody: 'Tidak ada penghargaan yang dibacakan.', handling: 'Cetak dua sisi, balik pada sisi pendek, lalu lipat. Jangan difoto atau digandakan. Segel sampai dibacakan; musnahkan sesudahnya.', points: (points) => `nilai ${points}`,
      rows: (last, best) => (last === best ? `Peringkat ${last} tampil lebih dahulu di layar.` : `Peringkat ${last} sampai ${best} tampil lebih dahulu di layar, satu per satu.`),
      parted: (why) => `Nilai sama: ${why}.`,
      tie: { shared: 'Seri: penghargaan bersama.', jury: 'Seri: urutan menurut putusan juri.', lottery: 'Seri: urutan menurut undian.' }, members: 'Nama anggota ada di piagam masing-masing.',
    },
  },
  en: {
    ranking: {
      title: 'Places and awards', places: 'Places', awards: 'Awards',
      awardsProvisional: 'Awards are counted from exercises that were read back alone.',
      columns: { award: 'Award', team: 'Team', measure: 'Measure', observations: 'Observations' },
      notGiven: {
        place: (awards) => `No team yet for: ${awards}.`,
        help: (awards) => `${awards} is not given: there are no help points yet.`,
        value: (awards) => `Not given, as no team has three observations of that value yet: ${awards}.`,
      },
      together: 'shared', undecided: 'tied, not decided yet',
      valueSays: 'By value: the team’s mean Behaviour in that value, out of 100, from three observations at least.',
      helpSays: 'Most Helpful Team: the most help points.',
    },
    value: (name) => `Role model: ${name}`,
    help: 'Most Helpful Team',
    place: enPlace,
    and: 'and',
    certificate: {
      title: 'Certificate of award', given: 'is given to', as: 'as', in: 'in', held: (dates, place) => oneStop(`held ${dates} in ${place}.`),
      members: 'Members', shared: (teams) => `This award is shared with ${teams}`, secret: 'CONFIDENTIAL until announced',
      coverSays: (sheets) => `${sheets} sheets to be signed. Keep them face down under this one until the reveal.`,
    },
    notFinal: {
      heading: 'It cannot be made yet',
      why: (unread, disputed, undecided) => `The results are not final: ${unread} ${plural(unread, 'exercise', 'exercises')} not read back, ${disputed} ${plural(disputed, 'dispute', 'disputes')} not decided, ${undecided} ${plural(undecided, 'tie', 'ties')} across awards not decided.`,
    },
    card: {
      title: 'MC card', cover: 'CONFIDENTIAL', coverSays: 'To be opened on stage only, by the master of ceremonies.', fold: 'fold here', order: 'Speaking order', orderSays: 'Read the title, wait for the screen, then name the team. Members stand at the first three places; for other awards, on the certificate.',
      nobody: 'There is no award to read out.', handling: 'Print on both sides, flip on the short edge, then fold. Not to be photographed or copied. Sealed until it is read; destroyed afterwards.', points: (points) => `total ${points}`,
      rows: (last, best) => (last === best ? `Place ${last} comes on the screen first.` : `Places ${last} to ${best} come on the screen first, one by one.`),
      parted: (why) => `Equal totals: ${why}.`,
      tie: { shared: 'Tied: the award is shared.', jury: 'Tied: order decided by the jury.', lottery: 'Tied: order by lottery.' }, members: 'The members’ names stand on each certificate.',
    },
  },
};
