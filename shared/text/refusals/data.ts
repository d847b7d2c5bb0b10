// The sentences of refusals about taking data out and personal data away, in both languages.
import type { Refusal } from '../../refusal.ts';
import type { Language } from '../../units.ts';

type Code = 'anonymiseFailed' | 'anonymiseOutdated' | 'exportFailed';
type Sentences = { readonly [C in Code]: (refusal: Extract<Refusal, { code: C }>) => string };

export const dataRefusals: Readonly<Record<Language, Sentences>> = {
  id: {
    anonymiseFailed: ({ why }) => (why === 'broken' ? 'Berkas baru tidak dapat dibaca kembali, jadi dihapus lagi. Data tidak berubah; periksa ruang di disk lalu coba sekali lagi.'
      : why === 'counts' ? 'Berkas baru tidak menghitung nilai yang sama, jadi dihapus lagi. Data tidak berubah.' : 'Di berkas baru masih ada data pribadi, jadi dihapus lagi. Data tidak berubah.'),
    anonymiseOutdated: ({ name }) => `"${name}" berisi catatan yang tidak ada di berkas tanpa data pribadi, jadi tidak ada yang dihapus. Buat berkas tanpa data pribadi dari "${name}", atau buang dulu berkas itu jika tidak diperlukan lagi.`,
    exportFailed: () => 'Data gagal diekspor. Coba sekali lagi; data tidak berubah.',
  },
  en: {
    anonymiseFailed: ({ why }) => (why === 'broken' ? 'The new file could not be read back, so it was deleted again. No data has changed; check the room on the disk and try once more.'
      : why === 'counts' ? 'The new file does not count the same scores, so it was deleted again. No data has changed.' : 'Personal data was still in the new file, so it was deleted again. No data has changed.'),
    anonymiseOutdated: ({ name }) => `"${name}" holds records that are not in the file without personal data, so nothing was deleted. Make the file without personal data from "${name}", or throw that file away first if it is no longer needed.`,
    exportFailed: () => 'The data could not be exported. Try once more; no data has changed.',
  },
};
