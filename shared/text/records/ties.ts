// How official papers tell ties across award lines and what came of them; names come in as they are written.
import type { Language } from '../../units.ts';

export type TiesText = {
  readonly heading: string;
  readonly none: string;
  /** While results may still change. */
  readonly later: string;
  /** None were left to decide, as the rules parted equal totals. */
  readonly noneLeft: string;
  readonly award: string;
  readonly says: string;
  readonly level: (teams: string) => string;
  readonly undecided: string;
  readonly shared: string;
  readonly jury: (order: string, reason: string, names: string) => string;
  readonly lottery: (order: string, seed: string, witnesses: string) => string;
};

export const tiesText: Readonly<Record<Language, TiesText>> = {
  id: {
    heading: 'Seri pada penghargaan', none: 'Tidak ada seri pada penghargaan.', later: 'Seri pada penghargaan baru dicatat sesudah hasil final.', award: 'Penghargaan', says: 'Keputusan',
    noneLeft: 'Tidak ada seri pada penghargaan yang perlu diputus: nilai akhir yang sama sudah dipisahkan oleh aturan seri, seperti disebut di bawah tabel peringkat.',
    level: (teams) => `Sama nilainya: ${teams}.`,
    undecided: 'Belum diputus.',
    shared: 'Penghargaan diberikan bersama.',
    jury: (order, reason, names) => `Urutan menurut putusan juri: ${order}. Alasan: ${reason}. Diputus oleh ${names}.`,
    lottery: (order, seed, witnesses) => `Urutan menurut undian terbuka dengan angka ${seed}: ${order}. Saksi: ${witnesses}. Dari angka yang sama selalu keluar urutan yang sama.`,
  },
  en: {
    heading: 'Ties across awards', none: 'There were no ties across awards.', later: 'Ties across awards are recorded once the results are final.', award: 'Award', says: 'Decision',
    noneLeft: 'There were no ties across awards to decide: equal totals were parted by the tie rules, as said below the table of places.',
    level: (teams) => `Level: ${teams}.`,
    undecided: 'Not decided yet.',
    shared: 'The award is shared.',
    jury: (order, reason, names) => `Order decided by the jury: ${order}. Reason: ${reason}. Decided by ${names}.`,
    lottery: (order, seed, witnesses) => `Order by an open lottery with the number ${seed}: ${order}. Witnesses: ${witnesses}. The same number always gives the same order.`,
  },
};
