// What is said of this laptop's own preferences when their file could not be read.
import type { Language } from '../units.ts';

type PreferencesText = { readonly title: string; readonly what: (aside: string) => string };

export const preferencesText: Readonly<Record<Language, PreferencesText>> = {
  id: {
    title: 'Pengaturan laptop ini tidak terbaca',
    what: (aside) => `Bahasa, tampilan, suara, dan tombol kembali seperti semula; atur lagi bila perlu. Retret tidak berubah. Berkas yang lama tersimpan sebagai ${aside}.`,
  },
  en: {
    title: 'The preferences of this laptop could not be read',
    what: (aside) => `Language, looks, sound and keys are as they were at first; set them again where needed. No retreat has changed. The old file is kept as ${aside}.`,
  },
};

/** In one line, where there is no window. */
export const preferencesAside = (aside: string, language: Language): string => {
  const { title, what } = preferencesText[language];
  return `${title}. ${what(aside)}`;
};
