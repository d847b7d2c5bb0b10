// What only the Electron app says: its menu bar and its few dialogs; what they do stands in the shell.
import type { Language } from '../units.ts';

type Label =
  | 'file' | 'openHall' | 'quit'
  | 'edit' | 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll'
  | 'view' | 'zoomIn' | 'zoomOut' | 'resetZoom' | 'fullScreen';

type ShellText = {
  readonly menu: Readonly<Record<Label, string>>;
  /** Asked when another retreat's file is opened while the app runs. */
  readonly openOther: (name: string) => string;
  readonly open: string;
  readonly stay: string;
  /** Asked when the console is closed while the hall is shown. */
  readonly leave: string;
  readonly leaveNow: string;
  /** `log`: the path of the app's own notes. */
  readonly notStarted: (log: string) => string;
};

export const shellText: Readonly<Record<Language, ShellText>> = {
  id: {
    menu: {
      file: 'Berkas', openHall: 'Buka Layar Aula', quit: 'Keluar',
      edit: 'Sunting', undo: 'Urungkan', redo: 'Ulangi', cut: 'Potong', copy: 'Salin', paste: 'Tempel', selectAll: 'Pilih Semua',
      view: 'Tampilan', zoomIn: 'Perbesar', zoomOut: 'Perkecil', resetZoom: 'Ukuran Semula', fullScreen: 'Layar Penuh',
    },
    openOther: (name) => `Buka "${name}"? Retret yang sedang terbuka akan ditutup; isinya sudah tersimpan.`,
    open: 'Buka', stay: 'Batal',
    leave: 'Tutup Kompak? Layar aula ikut tertutup. Semua sudah tersimpan.', leaveNow: 'Tutup',
    notStarted: (log) => `Kompak tidak dapat dibuka. Rinciannya tercatat di ${log}. Pasang ulang Kompak lalu coba lagi; berkas retret tidak berubah.`,
  },
  en: {
    menu: {
      file: 'File', openHall: 'Open the Hall Screen', quit: 'Quit',
      edit: 'Edit', undo: 'Undo', redo: 'Redo', cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select All',
      view: 'View', zoomIn: 'Zoom In', zoomOut: 'Zoom Out', resetZoom: 'Actual Size', fullScreen: 'Full Screen',
    },
    openOther: (name) => `Open "${name}"? The retreat that is open now will be closed; all of it is saved.`,
    open: 'Open', stay: 'Cancel',
    leave: 'Close Kompak? The hall screen closes too. Everything is saved.', leaveNow: 'Close',
    notStarted: (log) => `Kompak could not be opened. The details are in ${log}. Install Kompak again and retry; retreat files have not changed.`,
  },
};
