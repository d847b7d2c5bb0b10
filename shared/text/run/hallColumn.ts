// The sentences of the column that steers the hall, the names of its scenes included.
import type { BoardMode, Scene } from '../../domain/hall/schemas.ts';
import type { Language } from '../../units.ts';

export type HallColumnText = {
  readonly heading: string;
  readonly live: string;
  readonly notOpen: string;
  readonly scenes: Readonly<Record<Scene, string>>;
  readonly blank: string;
  readonly cued: string;
  readonly nothingCued: string;
  readonly cue: string;
  /** What a click does, and what the key on a tile does. */
  readonly ways: string;
  readonly atOnce: (scene: string, key: string) => string;
  readonly take: string;
  readonly board: string;
  /** Over the choices of the board while it is on the wall. */
  readonly modesLive: string;
  readonly modes: Readonly<Record<BoardMode, string>>;
  readonly noWindow: string;
  readonly open: string;
  readonly close: string;
  readonly closeAgain: string;
  readonly blockedTitle: string;
  readonly blockedWhat: string;
  readonly miniature: (scene: string) => string;
  readonly toggle: string;
};

export const hallColumnText: Readonly<Record<Language, HallColumnText>> = {
  id: {
    heading: 'Layar aula',
    live: 'Tampil',
    notOpen: 'Belum terbuka',
    scenes: {
      welcome: 'Sambutan', timer: 'Waktu', timerBoard: 'Waktu dan klasemen', stations: 'Waktu pos', board: 'Klasemen',
      drawList: 'Daftar undian', draw: 'Undian', teams: 'Daftar tim', rundown: 'Susunan acara', nextUp: 'Berikutnya', rotation: 'Rotasi',
      message: 'Pesan', reveal: 'Pengumuman', logo: 'Logo', collaboration: 'Kerja sama', closing: 'Penutup', testCard: 'Gambar uji', black: 'Layar gelap', briefing: 'Penjelasan', debrief: 'Refleksi 5M', reflection: 'Refleksi malam',
    },
    blank: 'Kosong',
    cued: 'Isyarat',
    nothingCued: 'Pilih yang berikutnya',
    cue: 'Siapkan tampilan berikutnya',
    ways: 'Klik menyiapkan isyarat. Petak berhuruf langsung tampil lewat hurufnya.',
    atOnce: (scene, key) => `${scene}: klik menyiapkan, ${key} langsung tampil`,
    take: 'Tampilkan di aula',
    board: 'Papan aula',
    modesLive: 'Papan sedang tampil: pilihan ini langsung berganti di aula.',
    modes: { threeBest: 'Tiga terbaik', all: 'Semua tim', noNumbers: 'Tanpa angka', together: 'Target bersama' },
    noWindow: 'Layar aula belum terbuka',
    open: 'Buka',
    close: 'Tutup layar aula',
    closeAgain: 'Tekan lagi untuk menutup',
    blockedTitle: 'Peramban menahan jendela aula',
    blockedWhat: 'Buka alamat ini di jendela baru, geser ke proyektor, lalu tekan F11. Alamat berlaku satu kali.',
    miniature: (scene) => `Yang tampil di aula: ${scene}`,
    toggle: 'Kolom layar aula',
  },
  en: {
    heading: 'Hall screen',
    live: 'Live',
    notOpen: 'Not open',
    scenes: {
      welcome: 'Welcome', timer: 'Timer', timerBoard: 'Timer and standings', stations: 'Station timers', board: 'Standings',
      drawList: 'Draw list', draw: 'Draw', teams: 'Team list', rundown: 'Programme', nextUp: 'Next up', rotation: 'Rotation',
      message: 'Message', reveal: 'Reveal', logo: 'Logo', collaboration: 'Collaboration', closing: 'Closing', testCard: 'Test picture', black: 'Black', briefing: 'Briefing', debrief: 'Debrief', reflection: 'Evening reflection',
    },
    blank: 'Empty',
    cued: 'Cued',
    nothingCued: 'Choose what comes next',
    cue: 'Cue what comes next',
    ways: 'A click cues. Where a tile bears a letter, that shows it at once.',
    atOnce: (scene, key) => `${scene}: a click cues it, ${key} shows it at once`,
    take: 'Show in the hall',
    board: 'Hall board',
    modesLive: 'The board is up: this choice changes in the hall at once.',
    modes: { threeBest: 'Three best', all: 'All teams', noNumbers: 'No numbers', together: 'Shared target' },
    noWindow: 'The hall screen is not open',
    open: 'Open',
    close: 'Close the hall screen',
    closeAgain: 'Press again to close it',
    blockedTitle: 'The browser held the hall window back',
    blockedWhat: 'Open this address in a new window, move it to the projector, then press F11. The address works once.',
    miniature: (scene) => `What the hall shows: ${scene}`,
    toggle: 'Hall column',
  },
};
