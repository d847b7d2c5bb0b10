// The sentences around retreat files: what is asked before one is opened, what is told after, and the list of what can be opened.
import type { OpenChoice } from '../contract.ts';
import type { ViewOnly } from '../machineTopics.ts';
import type { Language } from '../units.ts';
import { plural } from './format.ts';

type ChoiceText = { readonly title: string; readonly what: string };
type NoticeText = { readonly title: string; readonly what: string };

export type FilesText = {
  readonly asked: {
    readonly chooseTitle: string;
    /** Names of the lines that say how things stand. */
    readonly whole: string;
    readonly missing: string;
    readonly lost: string;
    readonly onLaptop: string;
    readonly together: string;
    readonly inFile: string;
    readonly upTo: (record: string) => string;
    readonly more: (count: string) => string;
    readonly records: (count: string) => string;
    readonly none: string;
    readonly nothingLost: string;
    readonly fork: (shared: string, inFile: string, onLaptop: string) => string;
    readonly older: { readonly title: string; readonly allWhole: string; readonly missing: (count: string) => string };
    readonly forked: { readonly title: string };
    readonly damaged: {
      readonly title: string;
      readonly nothingWhole: string;
      readonly covered: (from: string, to: string) => string;
      readonly gone: (from: string) => string;
      readonly hopeless: string;
    };
    readonly choices: {
      readonly [Choice in OpenChoice]: (records: string) => ChoiceText;
    };
    readonly filesStay: string;
  };
  readonly noticed: {
    readonly copiedHere: (name: string) => NoticeText;
    /** `lost`: null where none is known to be. */
    readonly rebuilt: (name: string, records: string, lost: string | null) => NoticeText;
    readonly branched: (name: string) => NoticeText;
  };
  readonly dismiss: string;
  readonly readOnly: {
    readonly title: string;
    readonly what: { readonly [Why in ViewOnly]: (records: string) => string };
    readonly copy: string;
    readonly close: string;
  };
  readonly open: {
    readonly title: string;
    readonly lead: string;
    readonly leadOpen: string;
    readonly recent: string;
    readonly found: string;
    readonly backups: string;
    readonly backupsWhat: string;
    readonly openNow: string;
    readonly atRecord: (seq: string) => string;
    readonly onThisLaptop: string;
    readonly onStick: string;
    readonly where: (place: string, changed: string) => string;
    readonly asCopy: string;
    readonly asCopyWhat: string;
    readonly opening: string;
    readonly nothing: { readonly title: string; readonly what: string };
    readonly trash: string;
    readonly trashNamed: (name: string) => string;
    readonly trashAsk: (name: string) => string;
    readonly trashWhat: string;
    readonly trashYes: string;
    readonly trashNo: string;
    readonly trashed: (name: string) => string;
    readonly back: string;
  };
  readonly template: {
    readonly title: string;
    readonly lead: string;
    readonly create: string;
    readonly creating: string;
  };
  readonly foot: {
    readonly choose: string;
    readonly open: string;
    readonly trash: string;
    readonly back: string;
    readonly take: string;
    readonly create: string;
  };
};

export const filesText: Readonly<Record<Language, FilesText>> = {
  id: {
    asked: {
      chooseTitle: 'Apa yang Anda pilih?',
      whole: 'Utuh',
      missing: 'Belum ada di berkas',
      lost: 'Hilang',
      onLaptop: 'Di laptop ini',
      together: 'Sama',
      inFile: 'Di berkas ini',
      upTo: (record) => `sampai catatan ke-${record}`,
      more: (count) => `${count} catatan sesudahnya`,
      records: (count) => `${count} catatan`,
      none: 'tidak ada catatan',
      nothingLost: 'Tidak ada. Kedua sisi tersimpan, mana pun yang Anda teruskan.',
      fork: (shared, inFile, onLaptop) =>
        `Gambar dua jalan: sama sampai catatan ke-${shared}, lalu ${inFile} catatan di berkas dan ${onLaptop} catatan di laptop ini.`,
      older: {
        title: 'Berkas ini lebih lama daripada catatan di laptop ini',
        allWhole: 'Semua catatan di dalam berkas terbaca dan sah.',
        missing: (count) => `${count} catatan terakhir. Semuanya tersimpan di laptop ini.`,
      },
      forked: { title: 'Retret ini dilanjutkan di dua tempat' },
      damaged: {
        title: 'Berkas ini rusak',
        nothingWhole: 'Tidak ada catatan yang terbaca dari berkas ini.',
        covered: (from, to) => `Tidak ada yang diketahui hilang. Catatan ke-${from} sampai ke-${to} diambil dari salinan di laptop ini.`,
        gone: (from) => `Catatan mulai ke-${from} tidak terbaca, dan laptop ini tidak menyimpan salinannya. Bila ada cadangan yang lebih baru, buka itu saja.`,
        hopeless: 'Laptop ini tidak menyimpan salinan retret ini. Kembali, lalu buka cadangan atau salinan di USB.',
      },
      choices: {
        takeIn: (records) => ({
          title: 'Lengkapi berkas ini',
          what: `${records} catatan dari laptop ini ditambahkan di belakang isi berkas, lalu retret dilanjutkan dari yang terakhir.`,
        }),
        openOlder: () => ({
          title: 'Buka seperti isi berkas',
          what: 'Isi yang lama dibuka sebagai retret tersendiri, dalam berkas baru. Catatan yang lebih baru tetap tersimpan di laptop ini.',
        }),
        thisFile: (records) => ({
          title: 'Teruskan isi berkas',
          what: `Retret dilanjutkan dengan ${records} catatan dari berkas, dalam berkas baru. Catatan di laptop ini tetap tersimpan.`,
        }),
        otherSide: (records) => ({
          title: 'Teruskan isi laptop ini',
          what: `Retret dilanjutkan dengan ${records} catatan dari laptop ini, dalam berkas baru. Berkas yang Anda pilih tetap seperti semula.`,
        }),
        rebuild: (records) => ({
          title: 'Pulihkan',
          what: `Berkas baru disusun dari ${records} catatan yang utuh, lalu dibuka. Berkas yang rusak disimpan apa adanya.`,
        }),
        readOnly: (records) => ({
          title: 'Lihat saja',
          what: `${records} catatan yang utuh ditampilkan. Tidak ada yang dapat diubah, dan tidak ada yang ditulis ke berkas.`,
        }),
      },
      filesStay: 'Pilihan mana pun tidak menghapus apa-apa.',
    },
    noticed: {
      copiedHere: (name) => ({
        title: 'Berkas disalin ke laptop ini',
        what: `"${name}" di folder Kompak inilah yang sekarang terbuka. Berkas asalnya tidak berubah lagi; untuk membawanya pulang, simpan salinan baru ke USB.`,
      }),
      rebuilt: (name, records, lost) => ({
        title: 'Berkas dipulihkan',
        what: `"${name}" memuat ${records} catatan${lost === null ? '' : `, ${lost} hilang`}. Cocokkan catatan terakhirnya di Riwayat (tombol J). Berkas yang rusak disimpan apa adanya.`,
      }),
      branched: (name) => ({
        title: 'Dibuka sebagai retret tersendiri',
        what: `"${name}" adalah berkas baru. Berkas dan catatan lain tetap seperti semula.`,
      }),
    },
    dismiss: 'Mengerti',
    readOnly: {
      title: 'Hanya dilihat',
      what: {
        damaged: (records) => `Berkas ini rusak. Yang tampak adalah ${records} catatan yang utuh; tidak ada yang dapat diubah.`,
        locked: (records) => `Berkas ini tidak dapat ditulisi di tempatnya. Semua ${records} catatannya tampak; untuk melanjutkan, bekerjalah pada salinannya di folder Kompak.`,
      },
      copy: 'Salin dan lanjutkan',
      close: 'Tutup berkas ini',
    },
    open: {
      title: 'Buka berkas retret',
      lead: 'Dari laptop ini, dari USB, atau dari cadangan.',
      leadOpen: 'Retret yang sekarang terbuka ditutup dahulu; semuanya sudah tersimpan.',
      recent: 'Terakhir dibuka di laptop ini',
      found: 'Ditemukan di folder Kompak dan USB',
      backups: 'Cadangan retret yang terbuka',
      backupsWhat: 'Cadangan dibuka sebagai retret tersendiri; retret yang sekarang tidak berubah.',
      openNow: 'Sedang terbuka',
      atRecord: (seq) => `sampai catatan ke-${seq}`,
      onThisLaptop: 'di laptop ini',
      onStick: 'di USB',
      where: (place, changed) => `di ${place}, diubah ${changed}`,
      asCopy: 'Buka sebagai retret tersendiri',
      asCopyWhat: 'Isinya disalin ke berkas baru dan tidak lagi dianggap lanjutan retret di laptop ini.',
      opening: 'Membuka berkas retret …',
      nothing: { title: 'Belum ada berkas retret', what: 'Buat retret baru, coba contohnya, atau pasang USB yang memuat berkas Kompak.' },
      trash: 'Ke tempat sampah',
      trashNamed: (name) => `Pindahkan "${name}" ke tempat sampah`,
      trashAsk: (name) => `Pindahkan "${name}" ke tempat sampah Kompak?`,
      trashWhat: 'Berkasnya tidak dihapus: hanya pindah ke folder sampah Kompak, dan dapat dikembalikan dari sana.',
      trashYes: 'Pindahkan',
      trashNo: 'Biarkan',
      trashed: (name) => `"${name}" dipindahkan ke tempat sampah Kompak.`,
      back: 'Kembali',
    },
    template: {
      title: 'Retret baru dari yang ini',
      lead: 'Susunan acara, daftar instansi, kerangka nilai dan latihan buatan sendiri, serta latihan yang direncanakan ikut. Peserta, tim, dan nilai tidak ikut. Retret yang sekarang ditutup dan tetap tersimpan.',
      create: 'Buat retret',
      creating: 'Membuat berkas retret …',
    },
    foot: { choose: 'pilih', open: 'buka', trash: 'ke tempat sampah', back: 'kembali', take: 'ambil pilihan', create: 'buat retret' },
  },
  en: {
    asked: {
      chooseTitle: 'What do you choose?',
      whole: 'Whole',
      missing: 'Not in the file yet',
      lost: 'Lost',
      onLaptop: 'On this laptop',
      together: 'The same',
      inFile: 'In this file',
      upTo: (record) => `up to record ${record}`,
      more: (count) => `${count} ${plural(count, 'record', 'records')} after that`,
      records: (count) => `${count} ${plural(count, 'record', 'records')}`,
      none: 'no records',
      nothingLost: 'Nothing. Both sides are kept, whichever you go on with.',
      fork: (shared, inFile, onLaptop) =>
        `Picture of two paths: the same up to record ${shared}, then ${inFile} records in the file and ${onLaptop} on this laptop.`,
      older: {
        title: 'This file is older than what this laptop has recorded',
        allWhole: 'Every record in the file can be read and is valid.',
        missing: (count) => `The last ${count} ${plural(count, 'record', 'records')}. This laptop keeps all of them.`,
      },
      forked: { title: 'This retreat went on in two places' },
      damaged: {
        title: 'This file is damaged',
        nothingWhole: 'No record of this file can be read.',
        covered: (from, to) => `Nothing that is known of. Records ${from} to ${to} are taken from this laptop’s own copy.`,
        gone: (from) => `Records from ${from} on cannot be read, and this laptop holds no copy of them. If there is a later backup, open that one instead.`,
        hopeless: 'This laptop holds no copy of this retreat. Go back and open a backup, or a copy on a USB stick.',
      },
      choices: {
        takeIn: (records) => ({
          title: 'Complete this file',
          what: `${records} ${plural(records, 'record', 'records')} from this laptop ${plural(records, 'is', 'are')} added at the end of the file, and the retreat goes on from the latest.`,
        }),
        openOlder: () => ({
          title: 'Open it as the file stands',
          what: 'The older content opens as a retreat of its own, in a new file. The later records stay on this laptop.',
        }),
        thisFile: (records) => ({
          title: 'Go on with the file',
          what: `The retreat goes on with ${records} ${plural(records, 'record', 'records')} from the file, in a new file. What this laptop recorded is kept.`,
        }),
        otherSide: (records) => ({
          title: 'Go on with this laptop',
          what: `The retreat goes on with ${records} ${plural(records, 'record', 'records')} from this laptop, in a new file. The file you chose stays as it is.`,
        }),
        rebuild: (records) => ({
          title: 'Rebuild',
          what: `A new file is made of the ${records} whole ${plural(records, 'record', 'records')} and opened. The damaged file is kept as it is.`,
        }),
        readOnly: (records) => ({
          title: 'Only look',
          what: `The ${records} whole ${plural(records, 'record is', 'records are')} shown. Nothing can be changed, and nothing is written to the file.`,
        }),
      },
      filesStay: 'No choice deletes anything.',
    },
    noticed: {
      copiedHere: (name) => ({
        title: 'The file was copied to this laptop',
        what: `"${name}" in the Kompak folder is what is open now. The file it came from changes no more; to take the work home, save a new copy to the USB stick.`,
      }),
      rebuilt: (name, records, lost) => ({
        title: 'The file was rebuilt',
        what: `"${name}" holds ${records} ${plural(records, 'record', 'records')}${lost === null ? '' : `, ${lost} lost`}. Check its last records in the journal (key J). The damaged file is kept as it is.`,
      }),
      branched: (name) => ({
        title: 'Opened as a retreat of its own',
        what: `"${name}" is a new file. Every other file and record stays as it was.`,
      }),
    },
    dismiss: 'Got it',
    readOnly: {
      title: 'Only to be looked at',
      what: {
        damaged: (records) => `This file is damaged. What you see are its ${records} whole ${plural(records, 'record', 'records')}; nothing can be changed.`,
        locked: (records) => `This file cannot be written to where it lies. You see all of its ${records} ${plural(records, 'record', 'records')}; to go on, work on a copy in the Kompak folder.`,
      },
      copy: 'Copy and go on',
      close: 'Close this file',
    },
    open: {
      title: 'Open a retreat file',
      lead: 'From this laptop, from a USB stick, or from a backup.',
      leadOpen: 'The retreat open now is closed first; all of it is saved.',
      recent: 'Opened last on this laptop',
      found: 'Found in the Kompak folder and on USB sticks',
      backups: 'Backups of the open retreat',
      backupsWhat: 'A backup opens as a retreat of its own; the one open now does not change.',
      openNow: 'Open now',
      atRecord: (seq) => `up to record ${seq}`,
      onThisLaptop: 'on this laptop',
      onStick: 'on the USB stick',
      where: (place, changed) => `in ${place}, changed ${changed}`,
      asCopy: 'Open as a retreat of its own',
      asCopyWhat: 'Its content is copied into a new file and no longer counts as going on with a retreat of this laptop.',
      opening: 'Opening the retreat file …',
      nothing: { title: 'No retreat file yet', what: 'Start a new retreat, try the sample, or plug in a USB stick with a Kompak file on it.' },
      trash: 'To the trash',
      trashNamed: (name) => `Move "${name}" to the trash`,
      trashAsk: (name) => `Move "${name}" to Kompak’s trash?`,
      trashWhat: 'The file is not deleted: it only moves to Kompak’s trash folder and can be put back from there.',
      trashYes: 'Move it',
      trashNo: 'Leave it',
      trashed: (name) => `"${name}" was moved to Kompak’s trash.`,
      back: 'Back',
    },
    template: {
      title: 'A new retreat from this one',
      lead: 'The programme, the agencies, your own value frameworks and exercises, and the exercises planned come along. People, teams and scores do not. The retreat open now is closed and stays saved.',
      create: 'Start the retreat',
      creating: 'Making the retreat file …',
    },
    foot: { choose: 'choose', open: 'open', trash: 'to the trash', back: 'back', take: 'take the choice', create: 'start the retreat' },
  },
};
