// What stands where something is not here yet, or cannot be shown: what happened, what is safe, and what can be done.
import type { Language } from '../units.ts';

type Said = { readonly title: string; readonly what: string };
export type LoadingText = {
  readonly loading: string;
  /** The host is out of reach; what is missing comes when it is back. */
  readonly away: string;
  /** It takes so long that something is wrong. */
  readonly slow: Said;
  /** Its file cannot be fetched. */
  readonly unfetched: Said;
  /** It broke while it was drawn. */
  readonly broken: Said;
  readonly again: string;
  readonly reload: string;
};

export const loadingText: Readonly<Record<Language, LoadingText>> = {
  id: {
    loading: 'Memuat …',
    away: 'Menunggu Kompak tersambung lagi. Bagian ini muncul dengan sendirinya.',
    slow: { title: 'Bagian ini belum datang', what: 'Semua yang sudah tersimpan aman, dan layar aula tetap seperti adanya. Kompak masih mencoba; bila tetap begini, muat ulang jendela ini.' },
    unfetched: { title: 'Bagian ini tidak dapat dimuat', what: 'Semua yang sudah tersimpan aman, dan waktu serta layar aula berjalan terus. Kompak mencoba lagi dengan sendirinya; bila tetap begini, muat ulang jendela ini.' },
    broken: { title: 'Bagian ini tidak dapat ditampilkan', what: 'Semua yang sudah tersimpan aman, dan waktu serta layar aula berjalan terus. Coba lagi, atau muat ulang jendela ini. Bagian lain tetap dapat dipakai.' },
    again: 'Coba lagi',
    reload: 'Muat ulang jendela',
  },
  en: {
    loading: 'Loading …',
    away: 'Waiting for Kompak to be connected again. This part then comes by itself.',
    slow: { title: 'This part has not come yet', what: 'Everything saved is safe, and the hall screen stays as it is. Kompak is still trying; if it stays like this, reload this window.' },
    unfetched: { title: 'This part cannot be loaded', what: 'Everything saved is safe, and time and the hall screen go on. Kompak tries again by itself; if it stays like this, reload this window.' },
    broken: { title: 'This part cannot be shown', what: 'Everything saved is safe, and time and the hall screen go on. Try again, or reload this window. Other parts can still be used.' },
    again: 'Try again',
    reload: 'Reload window',
  },
};
