// What the audience reads on the wall, in both languages; short, because it is read from the last row.
import type { BoardMode } from '../domain/hall/schemas.ts';
import type { Language } from '../units.ts';
import { plural } from './format.ts';

export type HallText = {
  readonly demo: string;
  readonly welcomeTo: (retreat: string) => string;
  readonly dayOf: (day: number, days: number) => string;

  readonly phaseOf: (phase: number, phases: number) => string;
  readonly next: string;
  readonly nextIs: (phase: string, length: string) => string;
  readonly minutes: (count: string) => string;
  readonly lastPhase: string;
  readonly timer: {
    readonly paused: string;
    readonly lastFifth: string;
    readonly lastMinute: string;
    readonly over: string;
  };

  readonly boardTitle: Readonly<Record<BoardMode, string>>;
  /** Beside the timer, where there is less room. */
  readonly boardTitleShort: Readonly<Record<BoardMode, string>>;
  readonly provisional: string;
  /** Of a board that stands still. */
  readonly frozen: string;
  readonly runsDone: (done: string, runs: string) => string;
  readonly tieNote: string;
  readonly barNote: string;
  readonly teamCount: (teams: string) => string;
  readonly page: (page: string, pages: string) => string;
  readonly target: {
    readonly title: string;
    readonly of: (goal: string) => string;
    readonly short: (missing: string) => string;
    readonly reached: string;
  };
  readonly draw: {
    readonly title: string;
    readonly count: (people: string, teams: string) => string;
    /** The names that fall now: `first` is `last` where it is one. */
    readonly which: (first: string, last: string, all: string) => string;
    readonly waiting: string;
    readonly done: string;
  };
  readonly drawList: {
    readonly title: string;
    readonly list: string;
    readonly witness: string;
    readonly digits: string;
    readonly noDigits: string;
    readonly number: (number: string, of: string) => string;
    readonly seed: string;
    readonly result: string;
  };
  readonly teamList: { readonly heading: (number: string, name: string) => string; readonly goesOn: (name: string) => string };
  readonly briefing: {
    readonly title: string;
    readonly rule: (number: string, of: string) => string;
    readonly rules: string;
    readonly materials: string;
    readonly time: string;
    readonly scoring: string;
    readonly penalties: string;
    readonly noPenalties: string;
    readonly medical: readonly [string, string];
  };
  readonly rotation: { readonly title: string; readonly of: (round: string, rounds: string) => string; readonly states: Readonly<Record<'next' | 'running' | 'over', string>>; readonly rest: string; readonly resting: (teams: string) => string };
  readonly important: string;
  readonly thanks: string;
  readonly closingOf: (retreat: string) => string;
  readonly noResults: string;
  readonly noResultsYet: string;
  readonly moved: (places: number) => string;
  /** On a board without numbers. */
  readonly movedWay: (isUp: boolean) => string;
};

const id: HallText = {
  demo: 'DEMO: semua data rekaan',
  welcomeTo: (retreat) => `Selamat datang di ${retreat}`,
  dayOf: (day, days) => `Hari ke-${day} dari ${days}`,

  phaseOf: (phase, phases) => `Fase ${phase}/${phases}`,
  next: 'Berikutnya',
  nextIs: (phase, length) => `${phase}, ${length}`,
  minutes: (count) => `${count} menit`,
  lastPhase: 'Ini fase terakhir',
  timer: { paused: 'Jeda', lastFifth: 'Sisa 20 %', lastMinute: 'Menit terakhir', over: 'Waktu habis' },

  boardTitle: { threeBest: 'Tiga terbaik', all: 'Klasemen tim', noNumbers: 'Urutan tim', together: 'Target bersama' },
  boardTitleShort: { threeBest: 'Tiga terbaik', all: 'Klasemen', noNumbers: 'Urutan tim', together: 'Target bersama' },
  provisional: 'Sementara',
  frozen: 'Dibekukan',
  runsDone: (done, runs) => `${done}/${runs} nilai`,
  tieNote: 'Tanda = berarti berbagi peringkat',
  barNote: 'Batang: nilai 0 sampai 100',
  teamCount: (teams) => `${teams} tim`,
  page: (page, pages) => `Halaman ${page}/${pages}`,
  target: {
    title: 'Target bersama',
    of: (goal) => `dari ${goal} poin`,
    short: (missing) => `kurang ${missing} poin`,
    reached: 'tercapai',
  },
  draw: {
    title: 'Undian tim',
    count: (people, teams) => `${people} orang, ${teams} tim`,
    which: (first, last, all) => (first === last ? `Peserta ke-${first} dari ${all}` : `${first}–${last} dari ${all}`),
    waiting: 'Sebentar lagi dimulai',
    done: 'Semua sudah mendapat tim',
  },
  drawList: {
    title: 'Daftar undian ditutup',
    list: 'Sidik daftar',
    witness: 'Saksi mencatat delapan kelompok yang ditandai',
    digits: 'Angka para tamu',
    noDigits: 'Belum ada angka yang dipanggil',
    number: (number, of) => `Undian ke-${number} dari ${of}`,
    seed: 'Benih',
    result: 'Sidik hasil',
  },
  teamList: { heading: (number, name) => `Tim ${number} ${name}`, goesOn: (name) => `${name}, lanjutan` },
  briefing: {
    title: 'Penjelasan latihan', rule: (number, of) => `Aturan ${number} dari ${of}`, rules: 'Semua aturan', materials: 'Bahan', time: 'Waktu, menit',
    scoring: 'Penilaian', penalties: 'Penalti', noPenalties: 'Tanpa penalti',
    medical: ['Jaga diri,', 'ikuti arahan tim kesehatan'],
  },
  rotation: {
    title: 'Rotasi', of: (round, rounds) => `Rotasi ${round}/${rounds}`,
    states: { next: 'Berikutnya', running: 'Sekarang', over: 'Semua rotasi selesai' }, rest: 'istirahat', resting: (teams) => `${teams} istirahat`,
  },
  important: 'Penting',
  thanks: 'Terima kasih',
  closingOf: (retreat) => `Sampai jumpa, peserta ${retreat}`,
  noResults: 'Belum ada nilai',
  noResultsYet: 'Papan ini terisi begitu nilai pertama masuk.',
  moved: (places) => (places === 0 ? 'tetap' : places > 0 ? `naik ${places} peringkat` : `turun ${-places} peringkat`),
  movedWay: (isUp) => (isUp ? 'naik' : 'turun'),
};

const en: HallText = {
  demo: 'DEMO: all data made up',
  welcomeTo: (retreat) => `Welcome to ${retreat}`,
  dayOf: (day, days) => `Day ${day} of ${days}`,

  phaseOf: (phase, phases) => `Phase ${phase}/${phases}`,
  next: 'Next',
  nextIs: (phase, length) => `${phase}, ${length}`,
  minutes: (count) => plural(count, '1 minute', `${count} minutes`),
  lastPhase: 'This is the last phase',
  timer: { paused: 'Paused', lastFifth: '20% left', lastMinute: 'Last minute', over: 'Time is up' },

  boardTitle: { threeBest: 'Top three', all: 'Team standings', noNumbers: 'Team order', together: 'Shared target' },
  boardTitleShort: { threeBest: 'Top three', all: 'Standings', noNumbers: 'Team order', together: 'Shared target' },
  provisional: 'Provisional',
  frozen: 'Frozen',
  runsDone: (done, runs) => `${done}/${runs} done`,
  tieNote: 'The sign = means a shared place',
  barNote: 'Bars: 0 to 100 points',
  teamCount: (teams) => `${teams} teams`,
  page: (page, pages) => `Page ${page}/${pages}`,
  target: {
    title: 'Shared target',
    of: (goal) => `of ${goal} points`,
    short: (missing) => `${missing} points to go`,
    reached: 'reached',
  },
  draw: {
    title: 'Team draw',
    count: (people, teams) => `${people} people, ${teams} teams`,
    which: (first, last, all) => (first === last ? `Participant ${first} of ${all}` : `${first}–${last} of ${all}`),
    waiting: 'About to begin',
    done: 'Everyone has a team',
  },
  drawList: {
    title: 'Draw list closed',
    list: 'Fingerprint of the list',
    witness: 'A witness writes down the eight marked groups',
    digits: 'The guests’ digits',
    noDigits: 'No digits have been called yet',
    number: (number, of) => `Draw ${number} of ${of}`,
    seed: 'Seed',
    result: 'Fingerprint of the result',
  },
  teamList: { heading: (number, name) => `Team ${number} ${name}`, goesOn: (name) => `${name}, continued` },
  briefing: {
    title: 'About the exercise', rule: (number, of) => `Rule ${number} of ${of}`, rules: 'All rules', materials: 'Materials', time: 'Time, minutes',
    scoring: 'Scoring', penalties: 'Penalties', noPenalties: 'No penalties',
    medical: ['Take care,', 'follow the medical team'],
  },
  rotation: {
    title: 'Rotation', of: (round, rounds) => `Round ${round}/${rounds}`,
    states: { next: 'Next', running: 'Now', over: 'All rounds are finished' }, rest: 'break', resting: (teams) => `${teams} on a break`,
  },
  important: 'Important',
  thanks: 'Thank you',
  closingOf: (retreat) => `Until we meet again, ${retreat}`,
  noResults: 'No scores yet',
  noResultsYet: 'This board fills as soon as the first score is in.',
  moved: (places) => (places === 0 ? 'unchanged' : `${places > 0 ? 'up' : 'down'} ${Math.abs(places)} ${plural(Math.abs(places), 'place', 'places')}`),
  movedWay: (isUp) => (isUp ? 'up' : 'down'),
};

export const hallText: Readonly<Record<Language, HallText>> = { id, en };
