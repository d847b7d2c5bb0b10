// The sentences of the sheet of all keys: what each key does, what keys are called, and why one cannot be had.
import type { Language } from '../units.ts';

export type KeyPlace = 'everywhere' | 'prepare' | 'run' | 'close' | 'pages' | 'welcome';

/** What a person may give another key. */
export const keyActions = [
  'journal', 'operator', 'safety', 'day', 'allKeys',
  'chooseFile', 'add', 'edit', 'copy', 'remove', 'addAgency', 'search', 'paperList', 'drawAgain', 'replan', 'lock', 'longer', 'shorter', 'beginEnd',
  'startPauseResume', 'minuteMore', 'halfMinuteLess', 'nextPhase', 'previousPhase', 'restartPhase', 'atZero', 'stations', 'round', 'briefing', 'allRules', 'debrief', 'startDebrief', 'evening', 'noteReflection', 'findReflection', 'markReflection', 'readBack', 'sheetsOut', 'settings', 'standings', 'sheetCode', 'mute', 'timer', 'board', 'black', 'testCard', 'freeze', 'take',
  'drawShow', 'drawShowEnd', 'nextPage', 'previousPage', 'side', 'oneScreen', 'openHall',
  'makePaper', 'takePaper', 'ceremony', 'revealForward', 'revealBack', 'revealBlack', 'peek', 'print',
  'office', 'printTonight',
  'report',
  'data',
  'learning', 'answers', 'gains', 'reflections', 'collaboration',
  'followUp', 'newPlan', 'planOrder', 'planCommitments',
  'planOut',
  'newInstrument', 'removeInstrument',
] as const;
export type KeyAction = (typeof keyActions)[number];

/** What keeps its key. */
export const fixedUses = [
  'parts', 'palette', 'files', 'help', 'undo', 'redo', 'leave', 'steps', 'save', 'handIn', 'toCells', 'cells', 'nextPerson', 'papers', 'openPaper', 'paperPages', 'saveAll', 'rows', 'takeRow', 'new', 'open', 'demo', 'doors',
  'rehearsal',
] as const;
export type FixedUse = (typeof fixedUses)[number];

export type KeysText = {
  readonly title: string;
  readonly lead: string;
  readonly places: Readonly<Record<KeyPlace, string>>;
  readonly does: Readonly<Record<KeyAction, string>>;
  readonly fixed: Readonly<Record<FixedUse, string>>;
  /** By `KeyboardEvent.key`; a letter is its own name. */
  readonly names: Readonly<Record<string, string>>;
  readonly change: (does: string, key: string) => string;
  readonly usually: (key: string) => string;
  readonly pressNow: string;
  readonly taken: (key: string, does: string) => string;
  readonly reserved: (key: string) => string;
  readonly combined: string;
  readonly changed: (does: string, key: string) => string;
  readonly reset: string;
  readonly wasReset: string;
  readonly undoReset: string;
  readonly print: string;
  readonly back: string;
  readonly printed: string;
  readonly foot: {
    readonly all: string; readonly print: string; readonly choose: string; readonly change: string; readonly back: string;
    /** While a field has the keyboard. */
    readonly inField: { readonly send: string; readonly next: string; readonly leave: string; readonly find: string };
  };
};

export const keysText: Readonly<Record<Language, KeysText>> = {
  id: {
    title: 'Semua tombol',
    lead: 'Berlaku selama tidak ada isian yang sedang diketik. Untuk mengganti, pilih satu tombol, lalu tekan yang baru.',
    places: { everywhere: 'Di mana saja', prepare: 'Siapkan', run: 'Jalankan', close: 'Tutup', pages: 'Riwayat, berkas, bantuan', welcome: 'Layar awal' },
    does: {
      journal: 'Riwayat', operator: 'Ganti operator', safety: 'Keamanan data', day: 'Akhiri hari', allKeys: 'Semua tombol',
      chooseFile: 'Pilih berkas peserta', add: 'Tambah: peserta, panitia, sesi, latihan', edit: 'Ubah sesi atau latihan', copy: 'Salin sesi', remove: 'Hapus sesi', addAgency: 'Tambah instansi', search: 'Cari', paperList: 'Isi kehadiran dari kertas', drawAgain: 'Undi ulang',
      replan: 'Geser sesi, ubah rotasi', lock: 'Kunci sesi', longer: 'Sesi 5 menit lebih lama', shorter: 'Sesi 5 menit lebih singkat', beginEnd: 'Mulai atau akhiri sesi',
      startPauseResume: 'Waktu: mulai, jeda, teruskan', minuteMore: 'Waktu: tambah 1 menit', halfMinuteLess: 'Waktu: kurangi 30 detik', nextPhase: 'Fase berikut',
      previousPhase: 'Fase sebelumnya, tekan dua kali', restartPhase: 'Ulangi fase, tekan dua kali', atZero: 'Pilihan saat waktu habis', stations: 'Waktu pos', round: 'Putaran rotasi: mulai, selesai',
      briefing: 'Penjelasan aturan', allRules: 'Penjelasan: semua aturan', debrief: 'Refleksi 5M', startDebrief: 'Mulai refleksi', evening: 'Refleksi: malam terakhir', noteReflection: 'Refleksi: catat ucapan tim', findReflection: 'Refleksi: cari catatan', markReflection: 'Refleksi: boleh dibagikan atau pribadi',
      readBack: 'Baca ulang nilai', sheetsOut: 'Lembar yang belum masuk', settings: 'Aturan nilai latihan ini', standings: 'Klasemen dan rinciannya', sheetCode: 'Cari lembar dengan kodenya',
      mute: 'Bisukan suara, bunyikan lagi', timer: 'Aula: waktu, langsung tampil', board: 'Aula: klasemen, langsung tampil', black: 'Aula: gelap, dan kembali', testCard: 'Aula: siapkan gambar uji, dan kembali', freeze: 'Aula: bekukan (dua kali), buka lagi', take: 'Aula: tampilkan isyarat',
      drawShow: 'Undian di aula: mulai, jeda', drawShowEnd: 'Undian di aula: ke akhir', nextPage: 'Daftar tim: halaman berikut', previousPage: 'Daftar tim: halaman sebelumnya',
      side: 'Kolom aula di layar sempit', oneScreen: 'Mode satu layar', openHall: 'Buka layar aula',
      makePaper: 'Buat PDF', takePaper: 'Simpan dokumen atau buka foldernya', ceremony: 'Pengumuman', revealForward: 'Pengumuman: maju', revealBack: 'Pengumuman: mundur', revealBlack: 'Pengumuman: gelap, dan kembali', peek: 'Pengumuman: tahan untuk mengintip nama', office: 'Atur kop surat dan nomor', printTonight: 'Cetak untuk malam ini', report: 'Laporan pelaksanaan', data: 'Ekspor data, hapus data pribadi', followUp: 'Tindak lanjut', newPlan: 'Tindak lanjut: rencana baru', planOrder: 'Tindak lanjut: menurut tenggat, menurut instansi', planCommitments: 'Tindak lanjut: komitmen', planOut: 'Tindak lanjut: surat, kalender, lembar pemantauan', print: 'Cetak halaman bantuan',
      learning: 'Hasil belajar', answers: 'Hasil belajar: jawaban', gains: 'Hasil belajar: perubahan', reflections: 'Hasil belajar: refleksi', collaboration: 'Hasil belajar: peta kerja sama',
      newInstrument: 'Instrumen: baru', removeInstrument: 'Instrumen: hapus',
    },
    fixed: {
      parts: 'Siapkan, Jalankan, Tutup', palette: 'Cari perintah', files: 'Berkas dan cadangan', help: 'Bantuan', undo: 'Urungkan', redo: 'Ulangi', leave: 'Batal, keluar, kembali',
      steps: 'Langkah sebelum dan sesudahnya', save: 'Simpan atau jalankan halaman ini', handIn: 'Lembar nilai: serahkan satu tim', toCells: 'Lembar nilai: mulai mengisi', cells: 'Lembar nilai: pindah isian',
      nextPerson: 'Lembar nilai: penilai sebelum dan sesudahnya',
      papers: 'Pilih dokumen', openPaper: 'Buka dokumen yang sudah jadi', paperPages: 'Balik halaman dokumen', saveAll: 'Simpan semua dokumen yang siap', rows: 'Pilih baris', takeRow: 'Pulihkan atau buka baris',
      rehearsal: 'Gladi bersih, dan kembali',
      new: 'Retret baru', open: 'Buka berkas', demo: 'Coba contoh', doors: 'Pilih pintu',
    },
    names: {
      ' ': 'Spasi', '-': '−', Escape: 'Esc', PageUp: 'PgUp', PageDown: 'PgDn', ArrowUp: 'Panah ↑', ArrowDown: 'Panah ↓', ArrowLeft: 'Panah ←', ArrowRight: 'Panah →',
      Backspace: '⌫', Delete: 'Hapus',
    },
    change: (does, key) => `${does}, sekarang ${key}. Ganti tombol`,
    usually: (key) => `bawaan ${key}`,
    pressNow: 'Tekan tombol baru, atau Esc untuk batal.',
    taken: (key, does) => `${key} sudah dipakai untuk "${does}". Tekan tombol lain.`,
    reserved: (key) => `${key} tidak dapat dipakai: tombol itu milik Kompak atau komputer. Tekan tombol lain.`,
    combined: 'Gabungan dengan Ctrl, Alt, atau Win milik komputer. Tekan satu tombol saja.',
    changed: (does, key) => `${does}: sekarang ${key}.`,
    reset: 'Kembali ke bawaan',
    wasReset: 'Semua tombol kembali ke bawaan.',
    undoReset: 'Urungkan',
    print: 'Cetak halaman ini',
    back: 'Kembali',
    printed: 'Kompak: semua tombol di laptop ini',
    foot: { all: 'tombol lain', print: 'cetak', choose: 'pilih tombol', change: 'ganti', back: 'kembali', inField: { send: 'kirim isian', next: 'isian berikut', leave: 'keluar dari isian', find: 'cari perintah' } },
  },
  en: {
    title: 'All keys',
    lead: 'They work while no field is being typed in. To change one, choose it and press the new key.',
    places: { everywhere: 'Everywhere', prepare: 'Prepare', run: 'Run', close: 'Close', pages: 'Journal, files, help', welcome: 'First screen' },
    does: {
      journal: 'Journal', operator: 'Change operator', safety: 'Data safety', day: 'End the day', allKeys: 'All keys',
      chooseFile: 'Choose a roster file', add: 'Add: person, committee, session, exercise', edit: 'Edit a session or exercise', copy: 'Copy a session', remove: 'Remove a session', addAgency: 'Add an agency', search: 'Find', paperList: 'Enter attendance from paper', drawAgain: 'Draw again',
      replan: 'Shift the programme, change the rotation', lock: 'Lock a session', longer: 'Session 5 minutes longer', shorter: 'Session 5 minutes shorter', beginEnd: 'Begin or end a session',
      startPauseResume: 'Time: start, pause, resume', minuteMore: 'Time: 1 minute more', halfMinuteLess: 'Time: 30 seconds less', nextPhase: 'Next phase',
      previousPhase: 'Phase before, press twice', restartPhase: 'Restart the phase, press twice', atZero: 'What comes at 0:00', stations: 'Station timers', round: 'Round of the rotation: start, finish',
      briefing: 'Briefing', allRules: 'Briefing: all rules', debrief: 'Debrief', startDebrief: 'Start the debrief', evening: 'Debrief: last evening', noteReflection: 'Debrief: note what a team says', findReflection: 'Reflections: find a note', markReflection: 'Reflections: shareable or private',
      readBack: 'Read the scores back', sheetsOut: 'Sheets still out', settings: 'Rules of scoring here', standings: 'Standings and how they are made', sheetCode: 'Find a sheet by its code',
      mute: 'Mute the sound, or unmute it', timer: 'Hall: timer, live at once', board: 'Hall: standings, live at once', black: 'Hall: black, and back', testCard: 'Hall: cue the test picture, and back', freeze: 'Hall: freeze (press twice), lift', take: 'Hall: show what is cued',
      drawShow: 'Draw in the hall: start, pause', drawShowEnd: 'Draw in the hall: to the end', nextPage: 'List of teams: next page', previousPage: 'List of teams: page before',
      side: 'Hall column on a narrow screen', oneScreen: 'Single-screen mode', openHall: 'Open the hall screen',
      makePaper: 'Make PDF', takePaper: 'Save the document or open its folder', ceremony: 'Reveal', revealForward: 'Reveal: forward', revealBack: 'Reveal: back', revealBlack: 'Reveal: black, and back', peek: 'Reveal: hold to peek at a name', office: 'Letterhead and numbers', printTonight: 'Print for tonight', report: 'Implementation report', data: 'Export data, remove personal data', followUp: 'Follow-up', newPlan: 'Follow-up: new plan', planOrder: 'Follow-up: by due date, by agency', planCommitments: 'Follow-up: commitments', planOut: 'Follow-up: letters, calendar, monitoring sheet', print: 'Print a help page',
      learning: 'Learning', answers: 'Learning: answers', gains: 'Learning: what changed', reflections: 'Learning: reflections', collaboration: 'Learning: collaboration map',
      newInstrument: 'Instruments: new', removeInstrument: 'Instruments: remove',
    },
    fixed: {
      parts: 'Prepare, Run, Close', palette: 'Find a command', files: 'Files and backups', help: 'Help', undo: 'Undo', redo: 'Redo', leave: 'Cancel, leave, back',
      steps: 'Step before and after', save: 'Save or carry out this page', handIn: 'Score sheet: hand in one team', toCells: 'Score sheet: begin to fill in', cells: 'Score sheet: move between fields',
      nextPerson: 'Score sheet: judge before and after',
      papers: 'Choose a document', openPaper: 'Open the finished document', paperPages: 'Turn the pages of a document', saveAll: 'Save all documents that are ready', rows: 'Choose a row', takeRow: 'Restore or open a row',
      rehearsal: 'Rehearsal, and back',
      new: 'New retreat', open: 'Open a file', demo: 'Try the sample', doors: 'Choose a door',
    },
    names: {
      ' ': 'Space', '-': '−', Escape: 'Esc', PageUp: 'PgUp', PageDown: 'PgDn', ArrowUp: 'Arrow ↑', ArrowDown: 'Arrow ↓', ArrowLeft: 'Arrow ←', ArrowRight: 'Arrow →',
      Backspace: '⌫', Delete: 'Delete',
    },
    change: (does, key) => `${does}, now ${key}. Change the key`,
    usually: (key) => `usually ${key}`,
    pressNow: 'Press the new key, or Esc to cancel.',
    taken: (key, does) => `${key} is already used for "${does}". Press another key.`,
    reserved: (key) => `${key} cannot be used: it belongs to Kompak or to the computer. Press another key.`,
    combined: 'Combinations with Ctrl, Alt or Win belong to the computer. Press a single key.',
    changed: (does, key) => `${does}: now ${key}.`,
    reset: 'Back to the usual keys',
    wasReset: 'All keys are the usual ones again.',
    undoReset: 'Undo',
    print: 'Print this page',
    back: 'Back',
    printed: 'Kompak: all keys on this laptop',
    foot: { all: 'more keys', print: 'print', choose: 'choose a key', change: 'change', back: 'back', inField: { send: 'submit', next: 'next field', leave: 'leave the field', find: 'find a command' } },
  },
};

/** What a person calls a key. */
export const keyName = (key: string, { names }: KeysText): string => names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
