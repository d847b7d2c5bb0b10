// The sentences of the step "Rotasi": its form, its stations, its table, and what to do when something goes wrong.
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';

export type RotationStepText = {
  readonly title: string;
  readonly lead: (teams: string, stations: string, rounds: string, length: string) => string;
  readonly leadEmpty: string;
  readonly needsTeams: { readonly title: string; readonly what: string; readonly toDraw: string };
  readonly save: string;
  readonly undoTyping: string;
  readonly saved: (version: string) => string;
  readonly clear: string;
  readonly disrupt: string;
  readonly form: string;
  readonly forms: Readonly<Record<'single' | 'groups' | 'headToHead', string>>;
  readonly formNotes: Readonly<Record<'single' | 'groups' | 'headToHead', string>>;
  readonly size: string;
  readonly lone: string;
  readonly lones: Readonly<Record<'time' | 'rest', string>>;
  readonly work: string;
  readonly walk: string;
  readonly from: string;
  readonly stations: string;
  readonly stationsNote: (work: string) => string;
  readonly stationName: (number: string) => string;
  readonly stationExercise: (number: string) => string;
  readonly noExercise: string;
  readonly newStation: (number: string) => string;
  readonly addStation: string;
  readonly removeStation: (name: string) => string;
  readonly problems: {
    readonly whole: (least: string, most: string) => string;
    readonly clock: string;
    readonly nameMissing: string;
    readonly nameTwice: string;
    readonly tooLong: (needs: string) => string;
  };
  readonly began: string;
  readonly check: string;
  readonly table: string;
  readonly team: string;
  readonly finished: string;
  readonly running: string;
  readonly hours: (hours: string, minutes: string) => string;
  /** The programme gives the stations less time than the rotation takes. */
  readonly longerThanSession: (session: string, has: string, takes: string) => string;
  readonly footSave: string;
  readonly footDisrupt: string;
  readonly disruption: {
    readonly title: string;
    readonly lead: string;
    readonly stations: string;
    readonly isClosed: (station: string) => string;
    readonly teams: string;
    readonly addTeam: string;
    readonly states: Readonly<Record<'late' | 'away', string>>;
    readonly what: (team: string) => string;
    readonly joins: (team: string) => string;
    readonly joinsIn: (round: string) => string;
    readonly remove: (team: string) => string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly reasonMissing: string;
    readonly difference: string;
    readonly none: string;
    readonly rounds: (before: string, after: string) => string;
    readonly sameRounds: (rounds: string) => string;
    readonly columns: { readonly round: string; readonly team: string; readonly before: string; readonly after: string };
    readonly accept: string;
    readonly cancel: string;
  };
};

export const rotationStepText: Readonly<Record<Language, RotationStepText>> = {
  id: {
    title: 'Rotasi tim ke pos',
    lead: (teams, stations, rounds, length) => `${teams} tim, ${stations} pos, ${rounds} rotasi, ${length}`,
    leadEmpty: 'Setiap tim mendatangi setiap pos satu kali.',
    needsTeams: { title: 'Belum ada tim untuk dirotasi', what: 'Undi tim dahulu; sesudah itu rotasinya disusun di sini.', toDraw: 'Ke Tim dan undian' },
    save: 'Simpan rotasi',
    undoTyping: 'Kembalikan isian',
    saved: (version) => `Tersimpan, versi ${version}`,
    clear: 'Hapus rencana',
    disrupt: 'Ada gangguan',
    form: 'Bentuk',
    forms: { single: 'Sendiri', groups: 'Berkelompok', headToHead: 'Berhadapan' },
    formNotes: {
      single: 'Satu tim di setiap pos.',
      groups: 'Beberapa tim berjalan bersama ke pos yang sama.',
      headToHead: 'Dua tim bertemu di setiap pos, dan tidak ada yang bertemu dua kali.',
    },
    size: 'Tim yang berjalan bersama',
    lone: 'Tim tanpa lawan',
    lones: { time: 'melawan waktu', rest: 'istirahat' },
    work: 'Menit di pos',
    walk: 'Menit pindah pos',
    from: 'Mulai pukul (boleh kosong)',
    stations: 'Pos',
    stationsNote: (work) => `Hanya latihan yang selesai dalam ${work} menit sebelum refleksinya.`,
    stationName: (number) => `Nama pos ${number}`,
    stationExercise: (number) => `Latihan di pos ${number}`,
    noExercise: 'Tanpa latihan',
    newStation: (number) => `Pos ${number}`,
    addStation: 'Tambah pos',
    removeStation: (name) => `Hapus ${name}`,
    problems: {
      whole: (least, most) => `Tulis bilangan bulat, ${least} sampai ${most}.`,
      clock: 'Tulis jamnya seperti 08.30, atau kosongkan.',
      nameMissing: 'Beri nama pos ini.',
      nameTwice: 'Nama ini dipakai dua kali.',
      tooLong: (needs) => `Perlu ${needs} sebelum refleksi; pilih yang lebih singkat atau tambah menitnya.`,
    },
    began: 'Rotasi sudah berjalan. Perubahan dibuat lewat Ada gangguan, agar yang selesai tetap tercatat.',
    check: 'Pemeriksaan',
    table: 'Tim dan rotasi',
    team: 'Tim',
    finished: 'selesai',
    running: 'berlangsung',
    hours: (hours, minutes) => (hours === '0' ? `${minutes} menit` : minutes === '0' ? `${hours} jam` : `${hours} jam ${minutes} menit`),
    longerThanSession: (session, has, takes) => `Susunan acara memberi "${session}" ${has} menit, rotasi ini perlu ${takes}. Pilih Berkelompok agar beberapa tim berjalan bersama, kurangi pos atau menitnya, atau panjangkan sesi itu.`,
    footSave: 'simpan',
    footDisrupt: 'ada gangguan',
    disruption: {
      title: 'Ada gangguan',
      lead: 'Rotasi yang sudah selesai tetap. Sisanya disusun lagi dengan perubahan sesedikit mungkin.',
      stations: 'Pos yang ditutup',
      isClosed: (station) => `${station} ditutup`,
      teams: 'Tim yang terlambat atau tidak ikut',
      addTeam: 'Pilih tim',
      states: { late: 'terlambat', away: 'tidak ikut lagi' },
      what: (team) => `Keadaan ${team}`,
      joins: (team) => `Sejak kapan ${team} ikut`,
      joinsIn: (round) => `ikut sejak rotasi ${round}`,
      remove: (team) => `${team} ikut seperti biasa`,
      reason: 'Sebab',
      reasonHint: 'Misalnya: hujan',
      reasonMissing: 'Tulis sebabnya; tercatat di Riwayat.',
      difference: 'Yang berubah',
      none: 'Belum ada yang berubah. Tutup satu pos, atau pilih satu tim.',
      rounds: (before, after) => `Dari ${before} menjadi ${after} rotasi.`,
      sameRounds: (rounds) => `Tetap ${rounds} rotasi.`,
      columns: { round: 'Rotasi', team: 'Tim', before: 'Lama', after: 'Baru' },
      accept: 'Pakai rencana baru',
      cancel: 'Batal',
    },
  },
  en: {
    title: 'Teams over stations',
    lead: (teams, stations, rounds, length) => `${teams} teams, ${stations} ${plural(stations, 'station', 'stations')}, ${rounds} ${plural(rounds, 'round', 'rounds')}, ${length}`,
    leadEmpty: 'Every team goes to every station once.',
    needsTeams: { title: 'There are no teams to rotate yet', what: 'Draw the teams first; after that their rotation is planned here.', toDraw: 'To Teams and draw' },
    save: 'Save rotation',
    undoTyping: 'Put back',
    saved: (version) => `Saved, version ${version}`,
    clear: 'Clear plan',
    disrupt: 'Disruption',
    form: 'Form',
    forms: { single: 'Single', groups: 'In groups', headToHead: 'Head to head' },
    formNotes: {
      single: 'One team at each station.',
      groups: 'Several teams walk together to the same station.',
      headToHead: 'Two teams meet at each station, and no two meet twice.',
    },
    size: 'Teams that walk together',
    lone: 'Team without an opponent',
    lones: { time: 'against time', rest: 'rests' },
    work: 'Minutes at a station',
    walk: 'Minutes of walking',
    from: 'Begins at (may be empty)',
    stations: 'Stations',
    stationsNote: (work) => `Only exercises that are done within ${work} minutes before their debrief.`,
    stationName: (number) => `Name of station ${number}`,
    stationExercise: (number) => `Exercise at station ${number}`,
    noExercise: 'No exercise',
    newStation: (number) => `Station ${number}`,
    addStation: 'Add a station',
    removeStation: (name) => `Remove ${name}`,
    problems: {
      whole: (least, most) => `Write a whole number, ${least} to ${most}.`,
      clock: 'Write the time like 08:30, or leave it empty.',
      nameMissing: 'Give this station a name.',
      nameTwice: 'This name is used twice.',
      tooLong: (needs) => `Needs ${needs} before its debrief; choose a shorter one or give more minutes.`,
    },
    began: 'The rotation is under way. Change it under Disruption, so that what is finished stays on record.',
    check: 'Check',
    table: 'Teams and rounds',
    team: 'Team',
    finished: 'finished',
    running: 'going on',
    hours: (hours, minutes) => (hours === '0' ? `${minutes} min` : minutes === '0' ? `${hours} h` : `${hours} h ${minutes} min`),
    longerThanSession: (session, has, takes) => `The programme gives "${session}" ${has} minutes, this rotation takes ${takes}. Choose In groups so that several teams go together, use fewer stations or minutes, or make that session longer.`,
    footSave: 'save',
    footDisrupt: 'disruption',
    disruption: {
      title: 'Disruption',
      lead: 'Finished rounds stay. The rest is planned again with as few changes as can be.',
      stations: 'Closed stations',
      isClosed: (station) => `${station} closed`,
      teams: 'Teams that are late or missing',
      addTeam: 'Choose a team',
      states: { late: 'late', away: 'not taking part' },
      what: (team) => `What of ${team}`,
      joins: (team) => `When ${team} joins`,
      joinsIn: (round) => `joins in round ${round}`,
      remove: (team) => `${team} takes part as planned`,
      reason: 'Reason',
      reasonHint: 'For example: rain',
      reasonMissing: 'Write the reason; the journal keeps it.',
      difference: 'What changes',
      none: 'Nothing changes yet. Close a station, or choose a team.',
      rounds: (before, after) => `From ${before} to ${after} rounds.`,
      sameRounds: (rounds) => `Still ${rounds} rounds.`,
      columns: { round: 'Round', team: 'Team', before: 'Before', after: 'After' },
      accept: 'Use the new plan',
      cancel: 'Cancel',
    },
  },
};
