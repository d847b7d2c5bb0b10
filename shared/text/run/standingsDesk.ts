// The sentences of the pane with the standings in full, its forms for help points and for what is added outside exercises, and the panel that explains a number.
import type { CellState } from '../../domain/scoring/points/cell.ts';
import type { TieRule } from '../../domain/scoring/schemas.ts';
import type { Language } from '../../units.ts';

export const standingsTabs = ['all', 'day', 'value', 'run', 'profile', 'judges'] as const;
export type StandingsTab = (typeof standingsTabs)[number];
export type StandingsColumn = 'place' | 'had' | 'mean' | 'help' | 'adjust' | 'total' | 'dayMean' | 'hasil' | 'perilaku' | 'score' | 'value';

export type StandingsDeskText = {
  readonly heading: string;
  readonly provisional: string;
  readonly views: string;
  readonly tabs: Readonly<Record<StandingsTab, string>>;
  /** How the board that is open comes about. */
  readonly lead: Readonly<Record<StandingsTab, string>>;
  readonly choose: Readonly<Record<'day' | 'value' | 'run', string>>;
  readonly noDay: string;
  readonly noRuns: string;
  readonly noValues: string;
  readonly team: string;
  readonly state: string;
  readonly columns: Readonly<Record<StandingsColumn, string>>;
  readonly had: (done: string, of: string) => string;
  readonly cell: (team: string, column: string, value: string) => string;
  readonly nothing: string;
  readonly states: Readonly<Record<Exclude<CellState, 'counts'>, string>>;
  readonly meanWith: (teams: string) => string;
  readonly up: (count: string) => string;
  readonly down: (count: string) => string;
  readonly differ: string;
  readonly chain: {
    readonly lead: string;
    readonly rules: Readonly<Record<TieRule, string>>;
    readonly last: string;
    readonly none: string;
    /** In one run, or of one value. */
    readonly plain: string;
  };
  /** Beside a team that stands before another of the same Total. */
  readonly panel: { readonly close: string; readonly back: string; readonly made: string; readonly gone: string };
  readonly help: {
    readonly heading: string;
    readonly lead: string;
    readonly giver: string;
    readonly receiver: string;
    readonly points: string;
    readonly reason: string;
    readonly hint: string;
    readonly give: string;
    readonly lacks: string;
    readonly full: (team: string) => string;
    readonly left: (team: string, points: string) => string;
    readonly row: (giver: string, receiver: string, reason: string) => string;
    readonly remove: (giver: string, points: string) => string;
    readonly empty: string;
  };
  readonly adjust: {
    readonly heading: string;
    readonly lead: string;
    readonly team: string;
    readonly way: string;
    readonly less: string;
    readonly more: string;
    readonly points: string;
    readonly reason: string;
    readonly hint: string;
    readonly note: string;
    readonly lacks: string;
    readonly wrongPoints: string;
    readonly row: (team: string, reason: string) => string;
    readonly remove: (team: string, points: string) => string;
    readonly empty: string;
  };
};


export const standingsDeskText: Readonly<Record<Language, StandingsDeskText>> = {
  id: {
    heading: 'Klasemen',
    provisional: 'Sementara',
    views: 'Tampilan klasemen',
    tabs: { all: 'Total', day: 'Per hari', value: 'Per nilai dasar', run: 'Per latihan', profile: 'Profil', judges: 'Penilai' },
    lead: {
      all: 'Rata-rata nilai latihan menurut bobot, ditambah Poin Gotong Royong dan tambahan atau pengurangan di luar latihan.',
      day: 'Rata-rata nilai latihan pada hari itu menurut bobot, tanpa Poin Gotong Royong.',
      value: 'Rata-rata semua penilaian nilai dasar itu, 1 sampai 4, sebagai poin 0 sampai 100.',
      run: 'Nilai satu latihan: Hasil dan Perilaku menurut bobotnya.',
      profile: 'Perilaku yang diamati, menurut nilai dasar, semua tim atau satu tim.',
      judges: 'Seberapa ketat atau longgar tiap penilai dan pengamat.',
    },
    choose: { day: 'Hari', value: 'Nilai dasar', run: 'Latihan' },
    noDay: 'Belum dijadwalkan',
    noRuns: 'Belum ada latihan.',
    noValues: 'Belum ada latihan yang menilai perilaku.',
    team: 'Tim',
    state: 'Keadaan',
    columns: {
      place: 'Peringkat', had: 'Latihan', mean: 'Rata-rata', help: 'Gotong Royong', adjust: 'Luar latihan', total: 'Total', dayMean: 'Hari ini', hasil: 'Hasil', perilaku: 'Perilaku', score: 'Nilai', value: 'Poin',
    },
    had: (done, of) => `${done}/${of}`,
    cell: (team, column, value) => `${team}, ${column}: ${value}`,
    nothing: 'belum ada',
    states: {
      blank: 'Belum masuk', noShow: 'Tidak hadir', excused: 'Dikecualikan', disputed: 'Disanggah', missing: 'Lembar dilepas', cancelled: 'Dibatalkan',
    },
    meanWith: (teams) => `Rata-rata dengan ${teams}`,
    up: (count) => `naik ${count}`,
    down: (count) => `turun ${count}`,
    differ: 'Tim belum menjalani latihan yang sama, jadi angkanya belum sepenuhnya sebanding.',
    chain: {
      lead: 'Bila Total sama, yang menentukan:',
      rules: { countback: 'lebih banyak peringkat 1, lalu peringkat 2, dan seterusnya', collaboration: 'rata-rata penilaian Kolaboratif' },
      last: 'tetap sama: berbagi peringkat',
      none: 'Bila Total sama, tim berbagi peringkat.',
      plain: 'Bila angkanya sama, tim berbagi peringkat.',
    },
    panel: { close: 'Sembunyikan rincian', back: 'Kembali', made: 'Asal angka', gone: 'Angka ini sudah tidak ada.' },
    help: {
      heading: 'Poin Gotong Royong',
      lead: 'Untuk tim yang menolong, paling banyak 3,00 per tim selama acara.',
      giver: 'Yang menolong', receiver: 'Yang ditolong', points: 'Poin', reason: 'Alasan', hint: 'Meminjamkan tali',
      give: 'Beri poin',
      lacks: 'Pilih tim yang menolong, tim yang ditolong, dan poinnya, lalu tulis alasannya.',
      full: (team) => `${team} sudah mendapat 3,00, yang paling banyak.`,
      left: (team, points) => `${team} masih dapat menerima ${points}.`,
      row: (giver, receiver, reason) => `${giver} menolong ${receiver}: ${reason}`,
      remove: (giver, points) => `Cabut ${points} dari ${giver}`,
      empty: 'Belum ada poin yang diberikan.',
    },
    adjust: {
      heading: 'Di luar latihan',
      lead: 'Ditambahkan ke Total atau dikurangkan darinya, misalnya karena terlambat apel.',
      team: 'Tim', way: 'Perubahan', less: 'Kurangi', more: 'Tambah', points: 'Poin', reason: 'Alasan', hint: 'Terlambat apel',
      note: 'Catat',
      lacks: 'Pilih tim, isi poinnya, lalu tulis alasannya.',
      wrongPoints: 'Poin lebih dari 0 sampai 100, paling banyak dua angka di belakang koma.',
      row: (team, reason) => `${team}: ${reason}`,
      remove: (team, points) => `Cabut ${points} dari ${team}`,
      empty: 'Belum ada yang dicatat.',
    },
  },
  en: {
    heading: 'Standings',
    provisional: 'Provisional',
    views: 'Views of the standings',
    tabs: { all: 'Total', day: 'By day', value: 'By value', run: 'By exercise', profile: 'Profile', judges: 'Judges' },
    lead: {
      all: 'Mean of the scores by weight, plus help points and what is added or taken off outside exercises.',
      day: 'Mean of that day’s scores by weight, without help points.',
      value: 'Mean of all ratings of that value, 1 to 4, as points from 0 to 100.',
      run: 'Score of one exercise: result and behaviour by their weights.',
      profile: 'Behaviour as observed, by value, for all teams or for one.',
      judges: 'How strict or how lenient each judge and observer is.',
    },
    choose: { day: 'Day', value: 'Value', run: 'Exercise' },
    noDay: 'Not scheduled yet',
    noRuns: 'There is no exercise yet.',
    noValues: 'No exercise rates behaviour yet.',
    team: 'Team',
    state: 'State',
    columns: {
      place: 'Place', had: 'Runs', mean: 'Mean', help: 'Help points', adjust: 'Outside', total: 'Total', dayMean: 'This day', hasil: 'Result', perilaku: 'Behaviour', score: 'Score', value: 'Points',
    },
    had: (done, of) => `${done}/${of}`,
    cell: (team, column, value) => `${team}, ${column}: ${value}`,
    nothing: 'none yet',
    states: {
      blank: 'Still out', noShow: 'Did not come', excused: 'Excused', disputed: 'Disputed', missing: 'Sheet released', cancelled: 'Cancelled',
    },
    meanWith: (teams) => `Mean with ${teams}`,
    up: (count) => `up ${count}`,
    down: (count) => `down ${count}`,
    differ: 'Teams have not had the same exercises yet, so the figures cannot quite be compared.',
    chain: {
      lead: 'If totals are equal, it is decided by:',
      rules: { countback: 'more first places, then second places, and so on', collaboration: 'the mean of the Collaborative ratings' },
      last: 'still equal: the place is shared',
      none: 'If totals are equal, teams share the place.',
      plain: 'If figures are equal, teams share the place.',
    },
    panel: { close: 'Hide the explanation', back: 'Back', made: 'How the number is made', gone: 'This number is no longer there.' },
    help: {
      heading: 'Help points',
      lead: 'For the team that helped, at most 3.00 a team in the whole event.',
      giver: 'Who helped', receiver: 'Who was helped', points: 'Points', reason: 'Reason', hint: 'Lent their rope',
      give: 'Give points',
      lacks: 'Choose who helped, who was helped and the points, then write the reason.',
      full: (team) => `${team} has had 3.00, which is the most.`,
      left: (team, points) => `${team} can still be given ${points}.`,
      row: (giver, receiver, reason) => `${giver} helped ${receiver}: ${reason}`,
      remove: (giver, points) => `Withdraw ${points} from ${giver}`,
      empty: 'No points have been given yet.',
    },
    adjust: {
      heading: 'Outside exercises',
      lead: 'Added to the total or taken off it, for instance for being late to the roll call.',
      team: 'Team', way: 'Change', less: 'Take off', more: 'Add', points: 'Points', reason: 'Reason', hint: 'Late for the roll call',
      note: 'Note it',
      lacks: 'Choose a team, fill in the points, then write the reason.',
      wrongPoints: 'Points above 0 and up to 100, with at most two decimals.',
      row: (team, reason) => `${team}: ${reason}`,
      remove: (team, points) => `Withdraw ${points} from ${team}`,
      empty: 'Nothing has been noted yet.',
    },
  },
};
