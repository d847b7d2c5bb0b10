// The sentences about how safe the open retreat is: the light in the top bar, backups, copies and the end of a day.
import type { ViewOnly } from '../machineTopics.ts';
import type { Language } from '../units.ts';
import { plural } from './format.ts';

export type SafetyText = {
  readonly light: {
    readonly fresh: (when: string) => string;
    readonly old: (when: string) => string;
    readonly noBackup: string;
    readonly witnessBehind: string;
    readonly secondMissing: string;
    readonly readOnly: string;
  };
  readonly means: {
    readonly fresh: string;
    /** A fresh backup that lacks a few records. */
    readonly since: (changes: string) => string;
    readonly old: (changes: string) => string;
    readonly noBackup: string;
    readonly witnessBehind: string;
    readonly secondMissing: (name: string) => string;
    readonly readOnly: Readonly<Record<ViewOnly, string>>;
  };
  readonly openPanel: string;
  readonly title: string;
  readonly close: string;
  readonly lastBackup: string;
  readonly never: string;
  readonly changesSince: (count: string) => string;
  readonly noChangesSince: string;
  readonly position: string;
  readonly record: (seq: string) => string;
  readonly seal: string;
  readonly backUp: string;
  readonly backingUp: string;
  readonly backedUp: string;
  readonly second: {
    readonly title: string;
    readonly what: string;
    readonly none: string;
    readonly noDrives: string;
    /** Chosen, but not plugged in now. */
    readonly away: (name: string) => string;
    readonly ownMedia: string;
  };
  readonly copy: {
    readonly title: string;
    readonly what: string;
    readonly place: string;
    readonly here: string;
    readonly save: string;
    readonly saving: string;
    readonly saved: (name: string, place: string) => string;
  };
  readonly day: {
    readonly title: string;
    readonly what: string;
    readonly close: (day: string) => string;
    readonly closeAgain: (day: string) => string;
    readonly closing: string;
    readonly closed: (day: string) => string;
    readonly notBackedUp: string;
    /** Before the first day. */
    readonly before: (day: string) => string;
    readonly copy: string;
    readonly copied: string;
    readonly position: (seq: string) => string;
    readonly forPaper: (seq: string, seal: string) => string;
    readonly write: string;
    /** What is still to do at the end of the retreat. */
    readonly left: { readonly title: string; readonly frozen: string; readonly noneBegun: string; readonly archive: string };
  };
  readonly more: { readonly title: string; readonly journal: string; readonly files: string; readonly template: string; readonly help: string; readonly keys: string };
  readonly menu: {
    readonly title: string;
    readonly undo: (what: string | null) => string;
    readonly redo: (what: string | null) => string;
    readonly day: string;
  };
};

export const safetyText: Readonly<Record<Language, SafetyText>> = {
  id: {
    light: {
      fresh: (when) => `Cadangan ${when}`,
      old: (when) => `Cadangan lama, ${when}`,
      noBackup: 'Belum ada cadangan',
      witnessBehind: 'Salinan kedua tertinggal',
      secondMissing: 'USB tidak tersambung',
      readOnly: 'Hanya dilihat',
    },
    means: {
      fresh: 'Semua catatan ada di berkas dan di salinan kedua laptop ini, dan cadangannya masih baru.',
      since: (changes) => `Semua catatan ada di berkas dan di salinan kedua laptop ini; ${changes} yang terbaru belum masuk cadangan.`,
      old: (changes) => `${changes} catatan belum masuk cadangan. Semuanya ada di berkas dan di salinan kedua laptop ini; tekan Cadangkan sekarang.`,
      noBackup: 'Semua catatan ada di berkas dan di salinan kedua laptop ini, tetapi belum pernah dicadangkan.',
      witnessBehind: 'Laptop ini sedang tidak dapat menulis salinan keduanya. Berkas retret tetap aman; periksa ruang disk.',
      secondMissing: (name) => `"${name}" tidak dapat ditulis. Pasang kembali USB-nya; pekerjaan Anda tidak terganggu.`,
      readOnly: {
        damaged: 'Yang terbuka hanya bagian utuh dari berkas yang rusak; tidak ada yang ditulis.',
        locked: 'Berkas yang terbuka tidak dapat ditulisi; tidak ada yang dicatat sampai Anda bekerja pada salinannya.',
      },
    },
    openPanel: 'Buka keamanan data',
    title: 'Keamanan data',
    close: 'Sembunyikan',
    lastBackup: 'Cadangan terakhir',
    never: 'belum pernah',
    changesSince: (count) => `${count} catatan sesudahnya`,
    noChangesSince: 'tidak ada perubahan sesudahnya',
    position: 'Catatan terakhir',
    record: (seq) => `catatan ke-${seq}`,
    seal: 'Sidik',
    backUp: 'Cadangkan sekarang',
    backingUp: 'Mencadangkan …',
    backedUp: 'Sudah dicadangkan dan diperiksa.',
    second: {
      title: 'Cadangan kedua di USB',
      what: 'Setiap catatan dan setiap cadangan ikut ditulis ke sana.',
      none: 'Tanpa USB',
      noDrives: 'Tidak ada USB yang tersambung. Pasang USB; namanya muncul di sini sendiri.',
      away: (name) => `${name}, sedang tidak tersambung`,
      ownMedia: 'Cadangan adalah salinan utuh yang memuat data pribadi. Pakai hanya media milik fasilitator sendiri.',
    },
    copy: {
      title: 'Simpan salinan',
      what: 'Satu berkas utuh, misalnya untuk laptop lain.',
      place: 'Tempat salinan',
      here: 'Laptop ini',
      save: 'Simpan salinan',
      saving: 'Menyalin …',
      saved: (name, place) => `"${name}" tersimpan di ${place} dan sudah diperiksa.`,
    },
    day: {
      title: 'Akhiri hari',
      before: (day) => `Retret baru mulai ${day}, jadi mengakhiri hari ini tidak wajib. Boleh dilakukan bila hari ini sudah ada yang dicatat, misalnya undian tim.`,
      what: 'Menandai akhir hari, lalu mencadangkan. Nomor dan sidik catatannya disalin ke rekap malam ini.',
      close: (day) => `Akhiri hari ${day}`,
      closeAgain: (day) => `Akhiri lagi hari ${day}`,
      closing: 'Mengakhiri hari …',
      closed: (day) => `${day} sudah diakhiri`,
      notBackedUp: 'Hari sudah diakhiri, tetapi cadangannya belum jadi. Tekan Cadangkan sekarang.',
      copy: 'Salin',
      copied: 'Tersalin',
      position: (seq) => `catatan ke-${seq}, sidik`,
      forPaper: (seq, seal) => `catatan ke-${seq}, sidik ${seal}`,
      write: 'Salin ke rekap malam ini:',
      left: {
        title: 'Sebelum retret ini disimpan',
        frozen: 'Klasemen aula masih dibekukan. Buka pembekuannya di Jalankan bila hasilnya sudah diumumkan.',
        noneBegun: 'Tidak satu pun sesi pernah dimulai, jadi yang tercatat hanya jam rencananya.',
        archive: 'Simpan salinan di laptop ini sebagai arsip; namanya memuat tanggal hari ini.',
      },
    },
    more: { title: 'Lainnya', journal: 'Riwayat', files: 'Berkas dan cadangan', template: 'Retret baru dari yang ini', help: 'Pindah laptop', keys: 'Semua tombol' },
    menu: {
      title: 'Menu',
      undo: (what) => (what === null ? 'Urungkan' : `Urungkan: ${what}`),
      redo: (what) => (what === null ? 'Ulangi' : `Ulangi: ${what}`),
      day: 'Akhiri hari',
    },
  },
  en: {
    light: {
      fresh: (when) => `Backup ${when}`,
      old: (when) => `Old backup, ${when}`,
      noBackup: 'No backup yet',
      witnessBehind: 'Second copy is behind',
      secondMissing: 'USB not connected',
      readOnly: 'Only to look at',
    },
    means: {
      fresh: 'Every record is in the file and in this laptop’s second copy, and the backup is recent.',
      since: (changes) => `Every record is in the file and in this laptop’s second copy; the latest ${changes} ${plural(changes, 'is', 'are')} not in a backup yet.`,
      old: (changes) => `${changes} ${plural(changes, 'record is', 'records are')} not in a backup yet. All are in the file and in this laptop’s second copy; press Back up now.`,
      noBackup: 'Every record is in the file and in this laptop’s second copy, but nothing has been backed up yet.',
      witnessBehind: 'This laptop cannot write its second copy just now. The retreat file is safe; check the disk space.',
      secondMissing: (name) => `"${name}" cannot be written. Plug the USB stick in again; your work is not held up.`,
      readOnly: {
        damaged: 'Only the whole part of a damaged file is open; nothing is written.',
        locked: 'The file that is open cannot be written to; nothing is recorded until you work on a copy of it.',
      },
    },
    openPanel: 'Open data safety',
    title: 'Data safety',
    close: 'Hide',
    lastBackup: 'Last backup',
    never: 'never',
    changesSince: (count) => `${count} ${plural(count, 'record', 'records')} since`,
    noChangesSince: 'no changes since',
    position: 'Last record',
    record: (seq) => `record ${seq}`,
    seal: 'Seal',
    backUp: 'Back up now',
    backingUp: 'Backing up …',
    backedUp: 'Backed up and checked.',
    second: {
      title: 'Second backup on a USB stick',
      what: 'Every record and every backup is written there too.',
      none: 'No USB stick',
      noDrives: 'No USB stick is connected. Plug one in; its name appears here by itself.',
      away: (name) => `${name}, not connected now`,
      ownMedia: 'Backups are full copies with personal data. Use only media that belong to the facilitator.',
    },
    copy: {
      title: 'Save a copy',
      what: 'One whole file, for another laptop for example.',
      place: 'Where to',
      here: 'This laptop',
      save: 'Save a copy',
      saving: 'Copying …',
      saved: (name, place) => `"${name}" is saved on ${place} and has been checked.`,
    },
    day: {
      title: 'End the day',
      before: (day) => `The retreat begins on ${day}, so today need not be ended. It may be where something is on record already, such as the draw of teams.`,
      what: 'Marks the end of the day, then backs up. The number and seal of the record are copied to this evening’s summary.',
      close: (day) => `End ${day}`,
      closeAgain: (day) => `End ${day} again`,
      closing: 'Ending the day …',
      closed: (day) => `${day} has ended`,
      notBackedUp: 'The day has ended, but its backup was not made. Press Back up now.',
      copy: 'Copy',
      copied: 'Copied',
      position: (seq) => `record ${seq}, seal`,
      forPaper: (seq, seal) => `record ${seq}, seal ${seal}`,
      write: 'Copy to this evening’s summary:',
      left: {
        title: 'Before this retreat is put away',
        frozen: 'The hall’s standings are still frozen. Lift the freeze in Run once the results are announced.',
        noneBegun: 'No session was ever started, so only the planned times are on record.',
        archive: 'Save a copy on this laptop as the archive; its name holds today’s date.',
      },
    },
    more: { title: 'More', journal: 'Journal', files: 'Files and backups', template: 'A new retreat from this one', help: 'Changing laptops', keys: 'All keys' },
    menu: {
      title: 'Menu',
      undo: (what) => (what === null ? 'Undo' : `Undo: ${what}`),
      redo: (what) => (what === null ? 'Redo' : `Redo: ${what}`),
      day: 'End the day',
    },
  },
};
