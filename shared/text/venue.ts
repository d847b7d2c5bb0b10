// The sentences of the page "Kesiapan": its frame, its questions, the scripted trial and the zero report.
import type { Language } from '../units.ts';

export type LineState = 'done' | 'open' | 'unknown';

export type VenueText = {
  readonly title: string;
  readonly lead: string;
  readonly count: (done: string, of: string) => string;
  readonly list: string;
  readonly loading: string;
  readonly states: Readonly<Record<LineState, string>>;
  readonly back: string;
  readonly open: string;
  readonly questions: { readonly sound: string; readonly readable: string; readonly clock: string; readonly yes: string; readonly no: string };
  readonly acts: { readonly hall: string; readonly sound: string; readonly readable: string; readonly readableOff: string; readonly backup: string };
  readonly goTo: string;
  readonly trial: {
    readonly title: string;
    readonly what: string;
    readonly fileName: string;
    readonly run: string;
    readonly again: string;
    readonly stop: string;
    readonly going: (done: string, of: string) => string;
    readonly right: (figures: string) => string;
    readonly wrong: (wrong: string, figures: string) => string;
    readonly wrongTodo: string;
    readonly details: (records: string, seconds: string) => string;
    readonly columns: { readonly team: string; readonly what: string; readonly expected: string; readonly got: string };
    readonly total: string;
    readonly place: string;
    readonly nothing: string;
  };
  readonly rehearsal: { readonly title: string; readonly what: string; readonly open: string };
  readonly zero: { readonly title: string; readonly what: string; readonly make: string; readonly making: string; readonly made: (name: string) => string; readonly look: string };
  readonly foot: { readonly next: string; readonly back: string };
};

export const venueText: Readonly<Record<Language, VenueText>> = {
  id: {
    title: 'Kesiapan',
    lead: 'Uji tempat pada malam sebelumnya, dengan laptop yang akan dipakai. Yang belum beres tidak menghalangi acara.',
    count: (done, of) => `${done} dari ${of}`,
    list: 'Yang diperiksa',
    loading: 'Memeriksa laptop dan retret …',
    states: { done: 'Sudah', open: 'Belum', unknown: 'Tidak dapat diketahui' },
    back: 'Kembali',
    open: 'Periksa',
    questions: { sound: 'Terdengar di belakang?', readable: 'Terbaca dari baris terakhir?', clock: 'Sama dengan jam tangan Anda?', yes: 'Ya', no: 'Tidak' },
    acts: { hall: 'Buka layar aula', sound: 'Bunyikan gong', readable: 'Tampilkan gambar uji', readableOff: 'Turunkan gambar uji', backup: 'Buka Keamanan data' },
    goTo: 'Buka',
    trial: {
      title: 'Uji hitungan laptop',
      what: 'Satu latihan dari setiap jenis dinilai dalam berkas terpisah bertanda DEMO, disimpan, dibaca kembali, lalu dibandingkan dengan angka yang dihitung dengan tangan. Retret Anda tidak tersentuh.',
      fileName: 'Uji coba',
      run: 'Uji hitungan',
      again: 'Jalankan lagi',
      stop: 'Hentikan',
      going: (done, of) => `Menyimpan dan menghitung, ${done} dari ${of}`,
      right: (figures) => `Semua ${figures} angka cocok`,
      wrong: (wrong, figures) => `${wrong} dari ${figures} angka berbeda`,
      wrongTodo: 'Jangan pakai laptop ini untuk penilaian. Pindahkan ke laptop cadangan, atau pasang ulang Kompak lalu uji lagi.',
      details: (records, seconds) => `${records} catatan disimpan dan dibaca kembali dalam ${seconds} detik.`,
      columns: { team: 'Tim', what: 'Angka', expected: 'Seharusnya', got: 'Keluar' },
      total: 'Total', place: 'Peringkat', nothing: 'kosong',
    },
    rehearsal: {
      title: 'Gladi bersih',
      what: 'Anda dan panitia mencoba seluruh acara dalam berkas terpisah: waktu, nilai, aula, dan pengumuman. Nama orang diacak, retret ini tidak berubah.',
      open: 'Siapkan gladi bersih',
    },
    zero: {
      title: 'Laporan nol',
      what: 'Satu lembar untuk ditandatangani dua orang sebelum latihan pertama: belum ada satu nilai pun, pada catatan dan sidik tertentu.',
      make: 'Buat laporan nol', making: 'Membuat laporan nol …', made: (name) => `${name} sudah jadi.`, look: 'Lihat',
    },
    foot: { next: 'tombol berikutnya', back: 'kembali' },
  },
  en: {
    title: 'Readiness',
    lead: 'The venue test of the evening before, on the laptop that will be used. What is not done yet holds nothing up.',
    count: (done, of) => `${done} of ${of}`,
    list: 'What is looked at',
    loading: 'Looking at laptop and retreat …',
    states: { done: 'Done', open: 'Not yet', unknown: 'Cannot be known' },
    back: 'Back',
    open: 'Look',
    questions: { sound: 'Heard at the back?', readable: 'Readable from the last row?', clock: 'The same as your watch?', yes: 'Yes', no: 'No' },
    acts: { hall: 'Open hall screen', sound: 'Sound the gong', readable: 'Show test picture', readableOff: 'Take test picture off', backup: 'Open data safety' },
    goTo: 'Open',
    trial: {
      title: 'Test of the laptop’s sums',
      what: 'One exercise of every kind is scored in a file of its own that says DEMO, saved, read back, and compared with figures worked out by hand. Your retreat is not touched.',
      fileName: 'Trial',
      run: 'Test the sums',
      again: 'Run it again',
      stop: 'Stop',
      going: (done, of) => `Saving and computing, ${done} of ${of}`,
      right: (figures) => `All ${figures} figures agree`,
      wrong: (wrong, figures) => `${wrong} of ${figures} figures differ`,
      wrongTodo: 'Do not score on this laptop. Go over to the spare one, or install Kompak anew and test again.',
      details: (records, seconds) => `${records} records saved and read back in ${seconds} s.`,
      columns: { team: 'Team', what: 'Figure', expected: 'Should be', got: 'Came out' },
      total: 'Total', place: 'Place', nothing: 'blank',
    },
    rehearsal: {
      title: 'Rehearsal',
      what: 'You and the committee try the whole event in a file of its own: timers, scores, the hall and the reveal. Names are shuffled, this retreat does not change.',
      open: 'Prepare the rehearsal',
    },
    zero: {
      title: 'Zero report',
      what: 'One sheet for two people to sign before the first exercise: not a single score is in, at a certain record and seal.',
      make: 'Make zero report', making: 'Making the zero report …', made: (name) => `${name} is ready.`, look: 'Look at it',
    },
    foot: { next: 'next button', back: 'back' },
  },
};
