// The words of the Electron app's menu bar; what they do stands in the shell.
import type { Language } from '../units.ts';

type MenuText = Readonly<Record<
  | 'file' | 'openHall' | 'quit'
  | 'edit' | 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll'
  | 'view' | 'zoomIn' | 'zoomOut' | 'resetZoom' | 'fullScreen'
  | 'window' | 'minimize' | 'close',
  string
>>;

export const menuText: Readonly<Record<Language, MenuText>> = {
  id: {
    file: 'Berkas', openHall: 'Buka Layar Aula', quit: 'Keluar',
    edit: 'Sunting', undo: 'Urungkan', redo: 'Ulangi', cut: 'Potong', copy: 'Salin', paste: 'Tempel', selectAll: 'Pilih Semua',
    view: 'Tampilan', zoomIn: 'Perbesar', zoomOut: 'Perkecil', resetZoom: 'Ukuran Semula', fullScreen: 'Layar Penuh',
    window: 'Jendela', minimize: 'Kecilkan', close: 'Tutup',
  },
  en: {
    file: 'File', openHall: 'Open the Hall Screen', quit: 'Quit',
    edit: 'Edit', undo: 'Undo', redo: 'Redo', cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select All',
    view: 'View', zoomIn: 'Zoom In', zoomOut: 'Zoom Out', resetZoom: 'Actual Size', fullScreen: 'Full Screen',
    window: 'Window', minimize: 'Minimise', close: 'Close',
  },
};
