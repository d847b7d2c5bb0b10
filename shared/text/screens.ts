// What the console says of displays: a projector that was pulled, a mirrored one, and working with a single screen.
import type { Language } from '../units.ts';

export type ScreensText = {
  readonly onDisplay: (name: string) => string;
  readonly unplugged: {
    readonly short: string;
    readonly title: (name: string | null) => string;
    readonly what: string;
  };
  readonly mirrored: { readonly title: string; /** `key` leads to single-screen mode. */ readonly what: (key: string) => string };
  readonly oneScreen: {
    /** Beside the button, where the laptop's own screen is the only one. */
    readonly hint: string;
    /** Beside the button, where the host cannot see how many there are. */
    readonly unsure: string;
    readonly use: string;
    readonly panel: string;
    readonly close: string;
    readonly noTimer: string;
    readonly back: string;
    readonly live: string;
    readonly cued: string;
    readonly nothingCued: string;
  };
  /** In the hall's own window, until it is full screen. */
  readonly placeByHand: { readonly title: string; readonly what: string };
};

export const screensText: Readonly<Record<Language, ScreensText>> = {
  id: {
    onDisplay: (name) => `Layar aula di ${name}`,
    unplugged: {
      short: 'Proyektor terlepas',
      title: (name) => (name === null || name === '' ? 'Proyektor terlepas' : `Proyektor terlepas: ${name}`),
      what: 'Waktu tetap berjalan. Periksa kabel dan daya proyektor; begitu tersambung, layar aula penuh lagi dengan sendirinya. Jika proyektor menyala tetapi menggandakan laptop, tekan Win+P lalu pilih Perluas.',
    },
    mirrored: {
      title: 'Proyektor menggandakan laptop',
      what: (key) => `Hadirin melihat konsol ini. Tekan Win+P lalu pilih Perluas, atau pakai mode satu layar dengan tombol ${key}.`,
    },
    oneScreen: {
      hint: 'Hanya satu layar. Ada proyektor? Tekan Win+P lalu pilih Perluas.',
      unsure: 'Hanya ada satu layar?',
      use: 'Pakai layar ini',
      panel: 'Konsol',
      close: 'Sembunyikan panel',
      noTimer: 'Tidak ada waktu yang berjalan',
      back: 'Kembali ke konsol',
      live: 'Tampil',
      cued: 'Berikutnya',
      nothingCued: 'belum ada',
    },
    placeByHand: { title: 'Geser jendela ini ke proyektor', what: 'Lalu tekan F11 agar penuh.' },
  },
  en: {
    onDisplay: (name) => `Hall screen on ${name}`,
    unplugged: {
      short: 'Projector unplugged',
      title: (name) => (name === null || name === '' ? 'Projector unplugged' : `Projector unplugged: ${name}`),
      what: 'The timer goes on. Check the projector\'s cable and power; once connected, the hall screen fills it again by itself. If the projector is lit but mirrors the laptop, press Win+P and choose Extend.',
    },
    mirrored: {
      title: 'The projector mirrors the laptop',
      what: (key) => `The audience sees this console. Press Win+P and choose Extend, or use single-screen mode with the ${key} key.`,
    },
    oneScreen: {
      hint: 'One screen only. Is there a projector? Press Win+P and choose Extend.',
      unsure: 'Only one screen?',
      use: 'Use this screen',
      panel: 'Console',
      close: 'Hide panel',
      noTimer: 'No timer is running',
      back: 'Back to the console',
      live: 'Live',
      cued: 'Next',
      nothingCued: 'nothing yet',
    },
    placeByHand: { title: 'Drag this window to the projector', what: 'Then press F11 to fill it.' },
  },
};
