// What only the Electron app says: its menu bar, its few dialogs, and the plain pages in place of one that stopped; what they do stands in the shell.
import type { Language } from '../units.ts';

type Label =
  | 'file' | 'openFile' | 'saveCopy' | 'quit'
  | 'edit' | 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll'
  | 'view' | 'openHall' | 'closeHall' | 'zoomIn' | 'zoomOut' | 'resetZoom' | 'fullScreen'
  | 'help' | 'copyDiagnosis' | 'about';

type ShellText = {
  readonly menu: Readonly<Record<Label, string>>;
  /** Asked when another retreat's file is opened while the app runs. */
  readonly openOther: (name: string) => string;
  readonly open: string;
  readonly stay: string;
  /** Asked when the console is closed while the hall is shown. */
  readonly leave: string;
  readonly leaveNow: string;
  /** Asked when a page does not answer. */
  readonly hangs: string;
  readonly reload: string;
  readonly wait: string;
  /** Stands in place of the console once that has crashed four times within a minute. */
  readonly stopped: { readonly heading: string; readonly what: string; readonly again: string };
  /** Titles of choosers, and what files of the app are called there. */
  readonly chooseRetreat: string;
  readonly retreatFiles: string;
  readonly chooseFolder: string;
  readonly savePaper: string;
  readonly papers: string;
  readonly exerciseFiles: string;
  readonly copySaved: (name: string) => string;
  readonly diagnosisCopied: string;
  /** `log`: the path of the app's own notes. */
  readonly notStarted: (log: string) => string;
  /** The app's own folder can be neither made nor written to. */
  readonly noFolder: (folder: string) => string;
};

export const shellText: Readonly<Record<Language, ShellText>> = {
  id: {
    menu: {
      file: 'Berkas', openFile: 'Buka Berkas Retret…', saveCopy: 'Simpan Salinan ke…', quit: 'Keluar',
      edit: 'Sunting', undo: 'Urungkan', redo: 'Ulangi', cut: 'Potong', copy: 'Salin', paste: 'Tempel', selectAll: 'Pilih Semua',
      view: 'Tampilan', openHall: 'Buka Layar Aula', closeHall: 'Tutup Layar Aula', zoomIn: 'Perbesar', zoomOut: 'Perkecil', resetZoom: 'Ukuran Semula', fullScreen: 'Layar Penuh',
      help: 'Bantuan', copyDiagnosis: 'Salin Diagnosa', about: 'Tentang Kompak',
    },
    openOther: (name) => `Buka "${name}"? Retret yang sedang terbuka akan ditutup; isinya sudah tersimpan.`,
    open: 'Buka', stay: 'Batal',
    leave: 'Keluar dari Kompak? Layar aula ikut tertutup. Semua sudah tersimpan.', leaveNow: 'Keluar',
    hangs: 'Sebuah layar Kompak tidak menjawab. Muat ulang layar itu? Semua sudah tersimpan.', reload: 'Muat Ulang', wait: 'Tunggu',
    stopped: {
      heading: 'Layar ini berhenti berulang kali',
      what: 'Semua nilai tersimpan, waktu tetap berjalan, dan layar aula tidak ikut berhenti. Kalau layar ini berhenti lagi, tutup Kompak lalu buka kembali; retret Anda terbuka seperti semula.',
      again: 'Coba lagi (Enter)',
    },
    chooseRetreat: 'Buka berkas retret', retreatFiles: 'Retret Kompak', chooseFolder: 'Simpan salinan ke folder mana?',
    savePaper: 'Simpan dokumen sebagai', papers: 'Dokumen PDF', exerciseFiles: 'Latihan Kompak',
    copySaved: (name) => `Salinan tersimpan sebagai "${name}", sudah diperiksa dan utuh.`,
    diagnosisCopied: 'Diagnosa tersalin. Tempelkan ke pesan untuk orang yang membantu; isinya tidak memuat nama siapa pun.',
    notStarted: (log) => `Kompak tidak dapat dibuka. Rinciannya tercatat di ${log}. Pasang ulang Kompak lalu coba lagi; berkas retret tidak berubah.`,
    noFolder: (folder) => `Kompak tidak dapat dibuka: folder ${folder} tidak dapat dibuat atau ditulisi. Periksa apakah disknya terhubung, masih ada ruangnya, dan boleh ditulisi, lalu coba lagi; berkas retret tidak berubah.`,
  },
  en: {
    menu: {
      file: 'File', openFile: 'Open a Retreat File…', saveCopy: 'Save a Copy to…', quit: 'Quit',
      edit: 'Edit', undo: 'Undo', redo: 'Redo', cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select All',
      view: 'View', openHall: 'Open the Hall Screen', closeHall: 'Close the Hall Screen', zoomIn: 'Zoom In', zoomOut: 'Zoom Out', resetZoom: 'Actual Size', fullScreen: 'Full Screen',
      help: 'Help', copyDiagnosis: 'Copy Diagnosis', about: 'About Kompak',
    },
    openOther: (name) => `Open "${name}"? The retreat that is open now will be closed; all of it is saved.`,
    open: 'Open', stay: 'Cancel',
    leave: 'Quit Kompak? The hall screen closes too. Everything is saved.', leaveNow: 'Quit',
    hangs: 'A Kompak screen does not answer. Load it again? Everything is saved.', reload: 'Load Again', wait: 'Wait',
    stopped: {
      heading: 'This screen has stopped several times',
      what: 'Every score is saved, the time goes on, and the hall screen is not affected. If this screen stops again, close Kompak and open it anew; your retreat opens as it was.',
      again: 'Try again (Enter)',
    },
    chooseRetreat: 'Open a retreat file', retreatFiles: 'Kompak retreats', chooseFolder: 'Save a copy to which folder?',
    savePaper: 'Save the document as', papers: 'PDF documents', exerciseFiles: 'Kompak exercises',
    copySaved: (name) => `The copy is saved as "${name}"; it was checked and is whole.`,
    diagnosisCopied: 'The diagnosis is copied. Paste it into a message to whoever helps you; it holds nobody\'s name.',
    notStarted: (log) => `Kompak could not be opened. The details are in ${log}. Install Kompak again and retry; retreat files have not changed.`,
    noFolder: (folder) => `Kompak could not be opened: the folder ${folder} can be neither made nor written to. Check that its disk is connected, has room and may be written to, then try again; retreat files have not changed.`,
  },
};
