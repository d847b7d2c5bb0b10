// The sentences of each line of the venue test: what is looked at, what was seen, and what to do and what is safe where it is not well.
import type { Language } from '../units.ts';
import { plural } from './format.ts';

/** In the order in which they are gone through. */
export const venueLineNames = ['projector', 'hall', 'sound', 'readable', 'clock', 'power', 'disk', 'backup', 'people', 'teams', 'programme', 'exercise', 'letterhead'] as const;
export type VenueLineName = (typeof venueLineNames)[number];

export type VenueLineText = {
  readonly names: Readonly<Record<VenueLineName, string>>;
  /** What to do, and what is safe meanwhile. */
  readonly mend: Readonly<Record<VenueLineName, string>>;
  readonly projector: { readonly found: (name: string | null) => string; readonly none: string; readonly mirrored: string; readonly unplugged: string; readonly unseen: string };
  readonly hall: { readonly open: string; readonly closed: string };
  readonly asked: { readonly never: string; readonly yes: (by: string, when: string) => string; readonly no: (by: string, when: string) => string };
  readonly clock: { readonly shows: (moment: string, zone: string) => string; readonly moved: (length: string) => string; readonly days: (days: string) => string; readonly before: (days: string) => string; readonly outside: string };
  readonly power: { readonly mains: string; readonly battery: string; readonly unseen: string };
  readonly disk: { readonly free: (gigabytes: string) => string; readonly unseen: string };
  readonly backup: { readonly none: string; readonly last: (name: string, when: string) => string; readonly never: (name: string) => string; readonly behind: (name: string) => string };
  readonly people: { readonly none: string; readonly count: (count: string) => string; readonly withoutNip: (count: string) => string };
  readonly teams: { readonly none: string; readonly count: (count: string) => string; readonly unseated: (count: string) => string };
  readonly programme: { readonly none: string; readonly count: (count: string) => string };
  readonly exercise: { readonly none: string; readonly first: (name: string, count: string) => string };
  readonly letterhead: { readonly none: string; readonly set: (agency: string) => string };
};

const counted = (count: string, one: string, more: string): string => `${count} ${plural(count, one, more)}`;

export const venueLineText: Readonly<Record<Language, VenueLineText>> = {
  id: {
    names: {
      projector: 'Proyektor ditemukan', hall: 'Layar aula terbuka', sound: 'Suara terdengar', readable: 'Tulisan terbaca dari belakang', clock: 'Jam laptop benar', power: 'Listrik tersambung',
      disk: 'Ruang simpan cukup', backup: 'Cadangan USB', people: 'Peserta', teams: 'Tim terbentuk', programme: 'Susunan acara', exercise: 'Latihan pertama', letterhead: 'Kop surat',
    },
    mend: {
      projector: 'Sambungkan kabelnya, tekan Windows + P, lalu pilih Perluas (Extend). Semua persiapan dapat diteruskan tanpa proyektor.',
      hall: 'Buka layar aula, lalu geser ke proyektor bila belum di sana.',
      sound: 'Sambungkan pengeras suara dan naikkan volumenya, lalu bunyikan lagi. Waktu tetap berjalan tanpa suara.',
      readable: 'Redupkan lampu di depan layar, atau dekatkan proyektor agar gambarnya lebih besar.',
      clock: 'Betulkan jam di pengaturan laptop, lalu buka Kompak lagi. Catatan yang sudah ada tidak berubah.',
      power: 'Sambungkan pengisi daya. Bila listrik padam, setiap nilai yang sudah tersimpan tetap ada.',
      disk: 'Kosongkan ruang di laptop ini. Kompak mengatakan dengan jelas bila tidak dapat menyimpan.',
      backup: 'Pasang USB milik fasilitator dan pilih di Keamanan data. Salinan di laptop ini tetap dibuat.',
      people: 'Masukkan daftar di Siapkan, Peserta.',
      teams: 'Undi tim di Siapkan, Tim dan undian.',
      programme: 'Susun di Siapkan, Susunan acara.',
      exercise: 'Pilih di Siapkan, Latihan.',
      letterhead: 'Isi di Tutup, Dokumen. Tanpa kop, dokumen memuat nama penyelenggara.',
    },
    projector: {
      found: (name) => (name === null ? 'Layar kedua siap dipakai' : `Aula tampil di ${name}`), none: 'Hanya layar laptop yang terlihat', mirrored: 'Proyektor menampilkan hal yang sama dengan laptop',
      unplugged: 'Proyektor terputus', unseen: 'Laptop ini tidak dapat melihat layar yang tersambung',
    },
    hall: { open: 'Terbuka dan mengikuti konsol', closed: 'Belum terbuka' },
    asked: { never: 'Belum ditanyakan', yes: (by, when) => `Ya, kata ${by}, ${when}`, no: (by, when) => `Tidak, kata ${by}, ${when}` },
    clock: {
      shows: (moment, zone) => `${moment} ${zone}`, moved: (length) => `Jam laptop bergeser ${length} sejak Kompak dibuka`, days: (days) => `${days} hari`,
      before: (days) => `${days} hari sebelum hari pertama`, outside: 'Hari ini di luar tanggal retret',
    },
    power: { mains: 'Memakai listrik', battery: 'Memakai baterai', unseen: 'Laptop ini tidak memberi tahu' },
    disk: { free: (gigabytes) => `${gigabytes} GB kosong`, unseen: 'Laptop ini tidak memberi tahu' },
    backup: { none: 'Belum ada USB yang dipilih', last: (name, when) => `${name}, salinan terakhir ${when}`, never: (name) => `${name}, belum ada salinan`, behind: (name) => `${name} tidak terpasang` },
    people: { none: 'Belum ada', count: (count) => `${count} peserta`, withoutNip: (count) => `${count} tanpa NIP` },
    teams: { none: 'Belum ada', count: (count) => `${count} tim`, unseated: (count) => `${count} orang belum bertim` },
    programme: { none: 'Belum ada', count: (count) => `${count} sesi` },
    exercise: { none: 'Belum ada', first: (name, count) => `${name}, ${count} latihan dipilih` },
    letterhead: { none: 'Belum diisi', set: (agency) => agency },
  },
  en: {
    names: {
      projector: 'Projector found', hall: 'Hall screen open', sound: 'Sound heard', readable: 'Letters readable at the back', clock: 'Laptop’s clock right', power: 'Power connected',
      disk: 'Room on the disk', backup: 'USB backup', people: 'Participants', teams: 'Teams drawn', programme: 'Programme', exercise: 'First exercise', letterhead: 'Letterhead',
    },
    mend: {
      projector: 'Connect its cable, press Windows + P and choose Extend. All preparation can go on without a projector.',
      hall: 'Open the hall screen, and move it to the projector if it is not there.',
      sound: 'Connect the loudspeakers, turn the volume up and sound it again. The time runs without sound as well.',
      readable: 'Dim the lights before the screen, or move the projector for a larger picture.',
      clock: 'Correct the clock in the laptop’s settings, then open Kompak again. Records there are do not change.',
      power: 'Connect the charger. Should the power fail, every score that was saved is kept.',
      disk: 'Make room on this laptop. Kompak says clearly when it cannot save.',
      backup: 'Plug in the facilitator’s USB stick and choose it under Data safety. Copies on this laptop are made all the same.',
      people: 'Bring in the list under Prepare, Participants.',
      teams: 'Draw teams under Prepare, Teams and draw.',
      programme: 'Make it under Prepare, Programme.',
      exercise: 'Choose one under Prepare, Exercises.',
      letterhead: 'Fill it in under Close, Documents. Without one, documents name the organiser.',
    },
    projector: {
      found: (name) => (name === null ? 'A second display is ready' : `The hall shows on ${name}`), none: 'Only the laptop’s own display is seen', mirrored: 'The projector shows the same as the laptop',
      unplugged: 'The projector is disconnected', unseen: 'This laptop cannot see which displays are connected',
    },
    hall: { open: 'Open, and follows the console', closed: 'Not open yet' },
    asked: { never: 'Not asked yet', yes: (by, when) => `Yes, said ${by}, ${when}`, no: (by, when) => `No, said ${by}, ${when}` },
    clock: {
      shows: (moment, zone) => `${moment} ${zone}`, moved: (length) => `The laptop’s clock moved by ${length} since Kompak was opened`, days: (days) => counted(days, 'day', 'days'),
      before: (days) => `${counted(days, 'day', 'days')} before the first day`, outside: 'Today lies outside the retreat’s dates',
    },
    power: { mains: 'On mains power', battery: 'On battery', unseen: 'This laptop does not say' },
    disk: { free: (gigabytes) => `${gigabytes} GB free`, unseen: 'This laptop does not say' },
    backup: { none: 'No USB stick chosen yet', last: (name, when) => `${name}, last copy ${when}`, never: (name) => `${name}, no copy yet`, behind: (name) => `${name} is not plugged in` },
    people: { none: 'None yet', count: (count) => counted(count, 'participant', 'participants'), withoutNip: (count) => `${count} without NIP` },
    teams: { none: 'None yet', count: (count) => counted(count, 'team', 'teams'), unseated: (count) => `${counted(count, 'person', 'people')} without a team` },
    programme: { none: 'None yet', count: (count) => counted(count, 'agenda item', 'agenda items') },
    exercise: { none: 'None yet', first: (name, count) => `${name}, ${counted(count, 'exercise', 'exercises')} chosen` },
    letterhead: { none: 'Not filled in yet', set: (agency) => agency },
  },
};
