// The sentences of the facilitator's window outside its three parts: frame, bands, doors and the retreat's form.
import type { Language } from '../units.ts';
import { oneStop } from './oneStop.ts';
import { whenSaved } from './whenSaved.ts';

export type RetreatFormText = {
  readonly name: string;
  readonly nameHint: string;
  readonly organiser: string;
  readonly organiserHint: string;
  readonly place: string;
  readonly placeHint: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly zone: string;
  readonly operator: string;
  readonly operatorHint: string;
  readonly problems: {
    readonly empty: string;
    readonly tooLong: string;
    readonly notADay: string;
    readonly endsBeforeStart: string;
  };
};

export type ConsoleText = {
  readonly appName: string;
  readonly skipToWork: string;
  readonly parts: { readonly prepare: string; readonly run: string; readonly close: string };
  readonly partsLabel: string;
  readonly demoTag: string;
  readonly demoMeaning: string;
  readonly hallOpen: string;
  readonly hallClosed: string;
  readonly hallGoes: (state: string) => string;
  readonly operatorIs: (name: string) => string;
  readonly operatorName: string;
  readonly operatorProblem: string;
  readonly saveOperator: string;
  readonly cancel: string;
  readonly toDark: string;
  readonly toLight: string;
  readonly language: string;
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly clockIn: (zone: string) => string;
  readonly closeToast: string;
  readonly footSteps: string;
  readonly footParts: string;
  readonly footOperator: string;
  readonly savedAlone: string;
  /** A card beside a list stays, as something in it waits to be saved. */
  readonly unsaved: string;
  readonly turnedAway: { readonly title: string; readonly what: string };
  readonly disconnected: { readonly title: string; readonly what: string };
  readonly outage: {
    readonly title: (off: string) => string;
    readonly what: string;
    readonly counts: string;
    readonly paused: string;
  };
  readonly behind: {
    readonly title: string;
    readonly what: (shown: string) => string;
    readonly day: string;
    readonly time: (zone: string) => string;
    readonly timeHint: string;
    readonly set: string;
    readonly problem: string;
  };
  readonly welcome: {
    readonly title: string;
    readonly lead: string;
    readonly newDoor: { readonly title: string; readonly what: string };
    readonly openDoor: { readonly title: string; readonly what: string };
    readonly demoDoor: { readonly title: string; readonly what: string };
    readonly recent: string;
    readonly today: (time: string) => string;
    readonly yesterday: (time: string) => string;
    readonly footChoose: string;
    readonly footNext: string;
    readonly footEnter: string;
    readonly footBack: string;
    readonly footSubmit: string;
    readonly offline: string;
    readonly creating: string;
    readonly opening: string;
    readonly newTitle: string;
    readonly newLead: string;
    readonly create: string;
    readonly back: string;
  };
  readonly form: RetreatFormText;
};

export const consoleText: Readonly<Record<Language, ConsoleText>> = {
  id: {
    appName: 'Kompak',
    skipToWork: 'Langsung ke isi',
    parts: { prepare: 'Siapkan', run: 'Jalankan', close: 'Tutup' },
    partsLabel: 'Bagian',
    demoTag: 'DEMO',
    demoMeaning: 'Retret contoh, semua orangnya rekaan',
    hallOpen: 'Layar aula terbuka',
    hallClosed: 'Layar aula tertutup',
    hallGoes: (state) => `${state}. Klik untuk ke Jalankan.`,
    operatorIs: (name) => oneStop(`Operator: ${name}. Ganti operator`),
    operatorName: 'Nama operator',
    operatorProblem: 'Tulis nama Anda, paling banyak 200 huruf.',
    saveOperator: 'Ganti',
    cancel: 'Batal',
    toDark: 'Tema gelap',
    toLight: 'Tema terang',
    language: 'Bahasa',
    languageNames: { id: 'Bahasa Indonesia', en: 'English' },
    clockIn: (zone) => `Jam ${zone}`,
    closeToast: 'Sembunyikan pesan',
    footSteps: 'langkah',
    footParts: 'bagian',
    footOperator: 'ganti operator',
    savedAlone: whenSaved.id,
    unsaved: 'Kartu ini belum disimpan. Simpan atau batalkan isiannya dahulu.',
    turnedAway: {
      title: 'Jendela ini tidak dikenali',
      what: 'Alamatnya sudah dipakai di peramban lain, atau Kompak sudah dijalankan ulang. Tutup jendela ini, lalu buka Kompak sekali lagi. Data aman.',
    },
    disconnected: {
      title: 'Sambungan ke Kompak terputus',
      what: 'Yang sudah tersimpan aman. Jendela ini menyambung sendiri; yang Anda tekan sekarang dikirim begitu tersambung.',
    },
    outage: {
      title: (off) => `Hitung atau jeda selama mati (${off})?`,
      what: 'Waktu latihan berjalan saat laptop mati atau berkasnya ditutup. Sampai Anda menjawab, waktu tetap dihitung.',
      counts: 'Hitung',
      paused: 'Jeda selama mati',
    },
    behind: {
      title: 'Jam laptop ini tidak dapat dipercaya',
      what: (shown) => `Jam laptop menunjukkan ${shown}, lebih awal daripada catatan terakhir. Tulis tanggal dan jam yang benar; waktu latihan menunggu.`,
      day: 'Tanggal sekarang',
      time: (zone) => `Jam sekarang (${zone})`,
      timeHint: '08.35',
      set: 'Pakai jam ini',
      problem: 'Isi tanggal dan jam, misalnya 08.35.',
    },
    welcome: {
      title: 'Selamat datang di Kompak',
      lead: 'Pilih satu pintu. Semua berjalan tanpa internet, dan tersimpan sendiri di laptop ini.',
      newDoor: { title: 'Buat retret baru', what: 'Mulai dari susunan tiga hari, lalu masukkan daftar peserta.' },
      openDoor: { title: 'Buka berkas retret', what: 'Lanjutkan dari laptop ini, USB, atau cadangan.' },
      demoDoor: { title: 'Coba contoh', what: 'Kota Malang, 100 orang rekaan, 10 tim. Aman untuk dicoba.' },
      recent: 'Terakhir dibuka',
      today: (time) => `hari ini ${time}`,
      yesterday: (time) => `kemarin ${time}`,
      footChoose: 'pilih pintu',
      footNext: 'isian berikut',
      footEnter: 'masuk',
      footBack: 'kembali',
      footSubmit: 'buat retret',
      offline: 'Bekerja tanpa jaringan',
      creating: 'Membuat berkas retret …',
      opening: 'Membuka berkas retret …',
      newTitle: 'Retret baru',
      newLead: 'Semua isian dapat diubah lagi nanti di Siapkan.',
      create: 'Buat retret',
      back: 'Kembali',
    },
    form: {
      name: 'Nama retret',
      nameHint: 'Misalnya: Retret Kerja Sama ASN',
      organiser: 'Penyelenggara',
      organiserHint: 'Misalnya: BKPSDM Kota Tirta',
      place: 'Tempat',
      placeHint: 'Misalnya: Balai Latihan, Kota Tirta',
      startsOn: 'Hari pertama',
      endsOn: 'Hari terakhir',
      zone: 'Zona waktu',
      operator: 'Nama Anda sebagai operator',
      operatorHint: 'Tertulis pada setiap catatan; dapat diganti kapan saja.',
      problems: {
        empty: 'Wajib diisi.',
        tooLong: 'Paling banyak 200 huruf.',
        notADay: 'Pilih tanggal.',
        endsBeforeStart: 'Lebih awal daripada hari pertama.',
      },
    },
  },
  en: {
    appName: 'Kompak',
    skipToWork: 'Skip to the content',
    parts: { prepare: 'Prepare', run: 'Run', close: 'Close' },
    partsLabel: 'Parts',
    demoTag: 'DEMO',
    demoMeaning: 'A sample retreat; everyone in it is made up',
    hallOpen: 'Hall screen open',
    hallClosed: 'Hall screen closed',
    hallGoes: (state) => `${state}. Click to go to Run.`,
    operatorIs: (name) => oneStop(`Operator: ${name}. Change operator`),
    operatorName: 'Operator’s name',
    operatorProblem: 'Write your name, 200 letters at most.',
    saveOperator: 'Change',
    cancel: 'Cancel',
    toDark: 'Dark theme',
    toLight: 'Light theme',
    language: 'Language',
    languageNames: { id: 'Bahasa Indonesia', en: 'English' },
    clockIn: (zone) => `Time in ${zone}`,
    closeToast: 'Hide message',
    footSteps: 'step',
    footParts: 'part',
    footOperator: 'change operator',
    savedAlone: whenSaved.en,
    unsaved: 'This card is not saved yet. Save or cancel what was typed in it first.',
    turnedAway: {
      title: 'This window is not recognised',
      what: 'Its address has been used in another browser, or Kompak was started again. Close this window and open Kompak once more. Your data is safe.',
    },
    disconnected: {
      title: 'The connection to Kompak is lost',
      what: 'What was saved is safe. This window reconnects by itself; what you press now is sent as soon as it does.',
    },
    outage: {
      title: (off) => `Count or pause the time it was off (${off})?`,
      what: 'Time was running while the laptop was off or the file was closed. Until you answer, that time counts.',
      counts: 'Count it',
      paused: 'Pause while off',
    },
    behind: {
      title: 'This laptop’s clock cannot be trusted',
      what: (shown) => `The laptop’s clock shows ${shown}, which is before the last record. Write the right date and time; the exercise’s time waits.`,
      day: 'Date now',
      time: (zone) => `Time now (${zone})`,
      timeHint: '08:35',
      set: 'Use this time',
      problem: 'Fill in the date and the time, for example 08:35.',
    },
    welcome: {
      title: 'Welcome to Kompak',
      lead: 'Choose a door. Everything works without internet and is saved on this laptop by itself.',
      newDoor: { title: 'Start a new retreat', what: 'Begin with a programme of three days, then bring in the roster.' },
      openDoor: { title: 'Open a retreat file', what: 'Go on from this laptop, a USB stick or a backup.' },
      demoDoor: { title: 'Try the sample', what: 'Kota Malang, 100 made-up people, 10 teams. Safe to play with.' },
      recent: 'Opened last',
      today: (time) => `today ${time}`,
      yesterday: (time) => `yesterday ${time}`,
      footChoose: 'choose a door',
      footNext: 'next field',
      footEnter: 'enter',
      footBack: 'back',
      footSubmit: 'start the retreat',
      offline: 'Works without a network',
      creating: 'Making the retreat file …',
      opening: 'Opening the retreat file …',
      newTitle: 'New retreat',
      newLead: 'All of this can be changed later under Prepare.',
      create: 'Start the retreat',
      back: 'Back',
    },
    form: {
      name: 'Name of the retreat',
      nameHint: 'For example: Civil Service Teamwork Retreat',
      organiser: 'Organiser',
      organiserHint: 'For example: BKPSDM Kota Tirta',
      place: 'Place',
      placeHint: 'For example: training hall, Kota Tirta',
      startsOn: 'First day',
      endsOn: 'Last day',
      zone: 'Time zone',
      operator: 'Your name as the operator',
      operatorHint: 'Goes into every record; can be changed at any time.',
      problems: {
        empty: 'Needs to be filled in.',
        tooLong: '200 letters at most.',
        notADay: 'Choose a date.',
        endsBeforeStart: 'Before the first day.',
      },
    },
  },
};
