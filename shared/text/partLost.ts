// What is said in the place of a part that could not be loaded while the host was away, in both languages.
import type { Language } from '../units.ts';

type PartLostText = { readonly title: string; readonly what: string; readonly reload: string };

export const partLostText: Readonly<Record<Language, PartLostText>> = {
  id: {
    title: 'Bagian ini belum termuat', what: 'Kompak terputus saat bagian ini sedang dimuat. Muat ulang jendela ini; yang sudah tersimpan tetap aman.', reload: 'Muat ulang jendela',
  },
  en: {
    title: 'This part is not loaded yet', what: 'Kompak was out of reach while this part was being loaded. Load this window again; what was saved is safe.', reload: 'Load the window again',
  },
};
