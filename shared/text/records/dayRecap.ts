// The sentences of the evening's recap, in both languages.
import type { Language } from '../../units.ts';

export type DayRecapText = {
  readonly title: string;
  readonly ofDay: (number: string, day: string) => string;
  readonly standings: string;
  /** `date` null: on the day that is recapped. */
  readonly standingsAt: (date: string | null, time: string, zone: string) => string;
  readonly heldToday: (names: readonly string[]) => string;
  readonly heldNone: string;
  readonly still: (names: readonly string[]) => string;
  readonly nothing: string;
  readonly proof: string;
  readonly noSeal: string;
  readonly proofSays: string;
  readonly columns: { readonly exercise: string; readonly reader: string; readonly at: string; readonly about: string; readonly says: string };
};

export const dayRecapText: Readonly<Record<Language, DayRecapText>> = {
  id: {
    title: 'Rekap malam',
    ofDay: (number, day) => `Hari ke-${number}, ${day}`,
    standings: 'Klasemen',
    standingsAt: (date, time, zone) => `Keadaan saat dicetak, ${date === null ? '' : `${date} `}pukul ${time} ${zone}.`,
    heldToday: (names) => `Latihan hari ini: ${names.join('; ')}.`,
    heldNone: 'Tidak ada latihan pada hari ini.',
    still: (names) => `Belum dibacakan ulang: ${names.join('; ')}.`,
    nothing: 'Belum ada yang tercatat, jadi rekap ini hanya memuat keadaan sekarang.',
    proof: 'Bukti catatan',
    noSeal: 'Sidik catatan tidak diketahui di sini.',
    proofSays: 'Sidik ini mencakup semua catatan sampai nomor itu. Bila kelak satu saja diubah, sidiknya tidak akan sama.',
    columns: { exercise: 'Latihan', reader: 'Keterangan', at: 'Waktu', about: 'Tim dan latihan', says: 'Keterangan' },
  },
  en: {
    title: 'Recap of the evening',
    ofDay: (number, day) => `Day ${number}, ${day}`,
    standings: 'Standings',
    standingsAt: (date, time, zone) => `As they stood when printed, ${date === null ? '' : `${date} `}at ${time} ${zone}.`,
    heldToday: (names) => `Exercises of the day: ${names.join('; ')}.`,
    heldNone: 'No exercise was held on this day.',
    still: (names) => `Not read back yet: ${names.join('; ')}.`,
    nothing: 'Nothing is on record yet, so this recap only holds the present state.',
    proof: 'Proof of the record',
    noSeal: 'The seal of the record is not known here.',
    proofSays: 'The seal covers every record up to that number. If a single one is ever changed, the seal will not match.',
    columns: { exercise: 'Exercise', reader: 'Remark', at: 'Time', about: 'Team and exercise', says: 'Remark' },
  },
};
