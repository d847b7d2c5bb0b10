// The sentences of the programme: its pane, a session's form and card, shifting a day, and what is on and next.
import type { SessionKind } from '../domain/programme/schemas.ts';
import type { Language } from '../units.ts';
import { plural } from './format.ts';

export type ProgrammeText = {
  readonly title: string;
  readonly lead: (hours: string, days: string) => string;
  readonly days: string;
  readonly kinds: Readonly<Record<SessionKind, string>>;
  readonly minutes: (count: string) => string;
  readonly locked: string;
  readonly on: string;
  /** After minutes: above 0, below 0, and none. */
  readonly longer: (minutes: string) => string;
  readonly shorter: (minutes: string) => string;
  readonly onTime: string;
  readonly later: (minutes: string) => string;
  readonly earlier: (minutes: string) => string;
  readonly expected: (time: string) => string;
  readonly runsInto: (block: string, minutes: string) => string;
  readonly breaches: (count: string, where: string) => string;
  readonly ends: (time: string) => string;
  readonly dayEmpty: string;
  readonly dropAt: (time: string) => string;
  readonly empty: string;
  readonly emptyWhat: string;
  readonly template: string;
  readonly templateRest: string;
  /** Which sessions of the three days fill free time. */
  readonly fill: { readonly what: string; readonly add: (count: string) => string };
  readonly add: string;
  readonly isLocked: (key: string) => string;
  /** Exercises that the programme names and nobody has planned. */
  readonly toPlan: { readonly label: string; readonly what: (count: string, names: string) => string; readonly plan: (count: string) => string };
  readonly card: {
    readonly close: string;
    readonly time: string;
    readonly timeIs: (span: string, minutes: string) => string;
    readonly kind: string;
    readonly place: string;
    readonly person: string;
    readonly counted: string;
    readonly yes: string;
    readonly wall: string;
    readonly wallIs: string;
    readonly quiet: string;
    readonly quietIs: string;
    readonly exercises: string;
    readonly began: string;
    readonly ended: string;
    readonly length: string;
    readonly start: string;
    readonly startAgain: string;
    readonly end: string;
    readonly edit: string;
    readonly copy: string;
    readonly lock: string;
    readonly unlock: string;
    readonly remove: string;
    readonly addTitle: string;
  };
  readonly form: {
    readonly day: string;
    readonly from: string;
    readonly to: string;
    readonly name: string;
    readonly nameHint: string;
    readonly timeHint: string;
    readonly timeProblem: string;
    readonly orderProblem: string;
    readonly nameProblem: string;
    readonly kind: string;
    /** Below the kind "exercise": which ones the name holds. */
    readonly holds: (exercises: string) => string;
    readonly holdsNone: string;
    readonly place: string;
    readonly placeHint: string;
    readonly person: string;
    readonly personHint: string;
    readonly counted: string;
    readonly locked: string;
    readonly save: string;
    readonly cancel: string;
  };
  readonly shift: {
    readonly button: string;
    readonly title: string;
    readonly scope: string;
    readonly fromHere: string;
    readonly all: string;
    readonly way: string;
    readonly later: string;
    readonly earlier: string;
    readonly minutes: string;
    readonly minutesProblem: string;
    readonly from: (session: string) => string;
    readonly whole: (day: string) => string;
    readonly preview: string;
    readonly move: (count: string) => string;
    readonly agree: (count: string) => string;
    readonly cancel: string;
  };
  readonly strip: {
    readonly label: string;
    readonly now: string;
    readonly next: string;
    readonly none: string;
    readonly sinceUntil: (from: string, to: string) => string;
    readonly at: (time: string) => string;
    readonly late: (minutes: string) => string;
    readonly start: (session: string) => string;
    readonly startShort: string;
    readonly end: (session: string) => string;
    readonly endShort: string;
    readonly dayEnds: (time: string) => string;
  };
  readonly foot: { readonly choose: string; readonly move: string; readonly length: string; readonly lock: string; readonly run: string };
};

export const programmeText: Readonly<Record<Language, ProgrammeText>> = {
  id: {
    title: 'Susunan acara',
    lead: (hours, days) => `${hours} JP dalam ${days} hari. Sesi bergaris terkunci dan tidak ikut bergeser.`,
    days: 'Sesi menurut hari',
    kinds: { talk: 'Materi', exercise: 'Latihan', break: 'Rehat', prayer: 'Ibadah', meal: 'Makan', reflection: 'Refleksi', ceremony: 'Acara resmi' },
    minutes: (count) => `${count} menit`,
    locked: 'terkunci',
    on: 'Sekarang',
    longer: (minutes) => `lebih ${minutes} menit`,
    shorter: (minutes) => `kurang ${minutes} menit`,
    onTime: 'sesuai rencana',
    later: (minutes) => `${minutes} menit lebih lambat`,
    earlier: (minutes) => `${minutes} menit lebih awal`,
    expected: (time) => `Diperkirakan mulai ${time}`,
    runsInto: (block, minutes) => `Melewati ${block} ${minutes} menit`,
    breaches: (count, where) => `${count} sesi melewati sesi terkunci: ${where}`,
    ends: (time) => `selesai ${time}`,
    dayEmpty: 'Belum ada sesi.',
    dropAt: (time) => `Mulai ${time}`,
    empty: 'Susunan acara belum ada',
    emptyWhat: 'Mulailah dari susunan tiga hari lalu sesuaikan, atau tambahkan sesi satu per satu.',
    template: 'Isi dengan susunan tiga hari',
    templateRest: 'Isi waktu kosong',
    fill: { what: 'Sesi dari susunan tiga hari yang jamnya masih kosong. Hapus centang pada sesi yang tidak Anda perlukan.', add: (count) => `Tambahkan ${count} sesi` },
    add: 'Tambah sesi',
    isLocked: (key) => `Sesi ini terkunci. Tekan ${key} untuk membuka kuncinya.`,
    toPlan: {
      label: 'Latihan yang belum disiapkan',
      what: (count, names) => `${count} latihan di susunan acara belum disiapkan, jadi belum ada di Jalankan: ${names}.`,
      plan: (count) => plural(count, 'Siapkan latihan ini', `Siapkan ${count} latihan`),
    },
    card: {
      close: 'Sembunyikan rincian', time: 'Rencana', timeIs: (span, minutes) => `${span}, ${minutes} menit`, kind: 'Jenis', place: 'Tempat', person: 'Pengampu', counted: 'Dihitung JP', yes: 'Ya',
      wall: 'Terkunci', wallIs: 'Tidak ikut bergeser', quiet: 'Jam tenang', quietIs: 'Gong diam selama sesi ini', exercises: 'Latihan', began: 'Mulai', ended: 'Selesai', length: 'Selisih',
      start: 'Mulai sekarang', startAgain: 'Lanjutkan lagi', end: 'Akhiri sekarang', edit: 'Ubah', copy: 'Salin', lock: 'Kunci', unlock: 'Buka kunci', remove: 'Hapus', addTitle: 'Sesi baru',
    },
    form: {
      day: 'Hari', from: 'Mulai', to: 'Selesai', name: 'Nama sesi', nameHint: 'Misalnya: Apel pagi', timeHint: '07.00', timeProblem: 'Tulis jam seperti 07.00.',
      orderProblem: 'Selesai harus sesudah mulai.', nameProblem: 'Tulis nama sesinya.', kind: 'Jenis',
      holds: (exercises) => `Terhubung dengan ${exercises}.`, holdsNone: 'Belum terhubung. Sebut nama latihannya dalam nama sesi.',
      place: 'Tempat', placeHint: 'Misalnya: Aula utama',
      person: 'Pengampu', personHint: 'Nama seperti tercetak', counted: 'Dihitung JP', locked: 'Terkunci, tidak ikut bergeser', save: 'Simpan sesi', cancel: 'Batal',
    },
    shift: {
      button: 'Geser', title: 'Geser susunan acara', scope: 'Yang digeser', fromHere: 'Mulai sesi ini', all: 'Semua sisa hari', way: 'Arah', later: 'Lebih lambat', earlier: 'Lebih awal',
      minutes: 'Menit', minutesProblem: 'Tulis 1 sampai 240 menit.', from: (session) => `Mulai "${session}" dan sesudahnya`, whole: (day) => `Semua yang belum mulai pada ${day}`,
      preview: 'Yang akan bergeser', move: (count) => `Geser ${count} sesi`, agree: (count) => `Setuju, geser ${count} sesi`, cancel: 'Batal',
    },
    strip: {
      label: 'Sekarang dan berikutnya', now: 'Sekarang', next: 'Berikutnya', none: 'Tidak ada sesi yang berlangsung', sinceUntil: (from, to) => `sejak ${from}, sampai ${to}`, at: (time) => `pukul ${time}`,
      late: (minutes) => `terlambat ${minutes} menit`, start: (session) => `Mulai ${session}`, startShort: 'Mulai', end: (session) => `Akhiri ${session}`, endShort: 'Akhiri', dayEnds: (time) => `Hari ini selesai ${time}`,
    },
    foot: { choose: 'pilih sesi', move: 'pindahkan', length: 'lama 5 menit', lock: 'kunci', run: 'mulai, akhiri' },
  },
  en: {
    title: 'Programme',
    lead: (hours, days) => `${hours} lesson hours (JP) in ${days} ${plural(days, 'day', 'days')}. Hatched sessions are locked and are never shifted.`,
    days: 'Sessions by day',
    kinds: { talk: 'Talk', exercise: 'Exercise', break: 'Break', prayer: 'Prayer', meal: 'Meal', reflection: 'Reflection', ceremony: 'Ceremony' },
    minutes: (count) => `${count} ${plural(count, 'minute', 'minutes')}`,
    locked: 'locked',
    on: 'Now',
    longer: (minutes) => `${minutes} min over`,
    shorter: (minutes) => `${minutes} min under`,
    onTime: 'as planned',
    later: (minutes) => `${minutes} min later`,
    earlier: (minutes) => `${minutes} min earlier`,
    expected: (time) => `Expected to begin at ${time}`,
    runsInto: (block, minutes) => `Runs ${minutes} min into ${block}`,
    breaches: (count, where) => `${count} ${plural(count, 'session runs', 'sessions run')} into a locked one: ${where}`,
    ends: (time) => `ends ${time}`,
    dayEmpty: 'No session yet.',
    dropAt: (time) => `Begins ${time}`,
    empty: 'There is no programme yet',
    emptyWhat: 'Begin with the programme of three days and adapt it, or add sessions one by one.',
    template: 'Fill with the programme of three days',
    templateRest: 'Fill free time',
    fill: { what: 'Sessions of the programme of three days whose time is free. Untick those you do not need.', add: (count) => `Add ${count} ${plural(count, 'session', 'sessions')}` },
    add: 'Add a session',
    isLocked: (key) => `This session is locked. Press ${key} to unlock it.`,
    toPlan: {
      label: 'Exercises not planned yet',
      what: (count, names) => `${count} ${plural(count, 'exercise', 'exercises')} of the programme ${plural(count, 'is', 'are')} not planned yet, so Run does not have ${plural(count, 'it', 'them')}: ${names}.`,
      plan: (count) => plural(count, 'Plan this exercise', `Plan ${count} exercises`),
    },
    card: {
      close: 'Hide the details', time: 'Planned', timeIs: (span, minutes) => `${span}, ${minutes} min`, kind: 'Kind', place: 'Place', person: 'Led by', counted: 'Counts as JP', yes: 'Yes',
      wall: 'Locked', wallIs: 'Never shifted', quiet: 'Quiet hours', quietIs: 'No gong sounds during it', exercises: 'Exercises', began: 'Began', ended: 'Ended', length: 'Difference',
      start: 'Start now', startAgain: 'Go on with it', end: 'End now', edit: 'Edit', copy: 'Copy', lock: 'Lock', unlock: 'Unlock', remove: 'Remove', addTitle: 'New session',
    },
    form: {
      day: 'Day', from: 'From', to: 'To', name: 'Name of the session', nameHint: 'For example: Morning parade', timeHint: '07:00', timeProblem: 'Write a time like 07:00.',
      orderProblem: 'It must end after it begins.', nameProblem: 'Write the session’s name.', kind: 'Kind',
      holds: (exercises) => `Joined to ${exercises}.`, holdsNone: 'Not joined to an exercise. Put its name into the session’s name.',
      place: 'Place', placeHint: 'For example: Main hall',
      person: 'Led by', personHint: 'The name as printed', counted: 'Counts as JP', locked: 'Locked, never shifted', save: 'Save the session', cancel: 'Cancel',
    },
    shift: {
      button: 'Shift', title: 'Shift the programme', scope: 'What is shifted', fromHere: 'From this session', all: 'All the rest', way: 'Direction', later: 'Later', earlier: 'Earlier',
      minutes: 'Minutes', minutesProblem: 'Write 1 to 240 minutes.', from: (session) => `"${session}" and what follows`, whole: (day) => `All that has not begun on ${day}`,
      preview: 'What will move', move: (count) => `Shift ${count} ${plural(count, 'session', 'sessions')}`, agree: (count) => `Agree, shift ${count} ${plural(count, 'session', 'sessions')}`, cancel: 'Cancel',
    },
    strip: {
      label: 'Now and next', now: 'Now', next: 'Next', none: 'No session is on', sinceUntil: (from, to) => `since ${from}, until ${to}`, at: (time) => `at ${time}`,
      late: (minutes) => `${minutes} min late`, start: (session) => `Start ${session}`, startShort: 'Start', end: (session) => `End ${session}`, endShort: 'End', dayEnds: (time) => `Today ends at ${time}`,
    },
    foot: { choose: 'choose', move: 'move', length: '5 min longer, shorter', lock: 'lock', run: 'start, end' },
  },
};
