// The sentences the official papers of results share: how final they are, the table of places, the record number; figures and dates come in already formatted.
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';

export type ResultsText = {
  readonly final: string;
  readonly provisional: string;
  /** What makes them provisional. */
  readonly why: (unread: string, held: string, disputed: string) => string;
  readonly noTeams: string;
  readonly noRuns: string;
  readonly secret: string;
  readonly frozen: string;
  readonly columns: { readonly place: string; readonly team: string; readonly runs: string; readonly help: string; readonly adjust: string; readonly total: string };
  readonly runsOf: (done: string, of: string) => string;
  readonly none: string;
  readonly tied: string;
  readonly logAt: (seq: string, seal: string) => string;
};

export const resultsText: Readonly<Record<Language, ResultsText>> = {
  id: {
    final: 'Final',
    provisional: 'Sementara',
    why: (unread, held, disputed) => `Sementara: ${unread} dari ${held} latihan belum dibacakan ulang, ${disputed} sanggahan belum diputus. Peringkat masih dapat berubah.`,
    noTeams: 'Belum ada tim, jadi belum ada hasil.',
    noRuns: 'Belum ada latihan, jadi belum ada hasil.',
    secret: 'RAHASIA',
    frozen: 'Papan sedang dibekukan: isi kertas ini belum boleh diketahui aula sampai diumumkan.',
    columns: { place: 'Peringkat', team: 'Tim', runs: 'Latihan terhitung', help: 'Gotong Royong', adjust: 'Penyesuaian', total: 'Nilai akhir' },
    runsOf: (done, of) => `${done}/${of}`,
    none: '–',
    tied: '=: nilai akhir dan pemutusnya sama, jadi berbagi peringkat; urutannya menurut abjad.',
    logAt: (seq, seal) => `catatan ke-${seq}, sidik ${seal}`,
  },
  en: {
    final: 'Final',
    provisional: 'Provisional',
    why: (unread, held, disputed) => `Provisional: ${unread} of ${held} ${plural(held, 'exercise', 'exercises')} not read back, ${disputed} ${plural(disputed, 'dispute', 'disputes')} not decided. Places may still change.`,
    noTeams: 'There are no teams yet, so there are no results.',
    noRuns: 'There is no exercise yet, so there are no results.',
    secret: 'CONFIDENTIAL',
    frozen: 'The board is frozen: the hall may not know what this paper says until it is announced.',
    columns: { place: 'Place', team: 'Team', runs: 'Exercises counted', help: 'Help points', adjust: 'Adjustment', total: 'Total' },
    runsOf: (done, of) => `${done}/${of}`,
    none: '–',
    tied: '=: same Total and nothing parts them, so they share the place; in alphabetical order.',
    logAt: (seq, seal) => `record ${seq}, seal ${seal}`,
  },
};
