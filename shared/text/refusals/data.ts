// The sentences of refusals about where data is kept, given by a file, taken out, and personal data taken away, in both languages.
import type { Language } from '../../units.ts';
import type { RefusalSentences } from './refusalSentences.ts';

type Code = 'anonymiseFailed' | 'anonymiseOutdated' | 'exportFailed' | 'noDataFolder' | 'lineTooLong';

export const dataRefusals: Readonly<Record<Language, RefusalSentences<Code>>> = {
  id: {
    anonymiseFailed: ({ why }) => (why === 'broken' ? 'Berkas baru tidak dapat dibaca kembali, jadi dihapus lagi. Data tidak berubah; periksa ruang di disk lalu coba sekali lagi.'
      : why === 'counts' ? 'Berkas baru tidak menghitung nilai yang sama, jadi dihapus lagi. Data tidak berubah.' : 'Di berkas baru masih ada data pribadi, jadi dihapus lagi. Data tidak berubah.'),
    anonymiseOutdated: ({ name }) => `"${name}" berisi catatan yang tidak ada di berkas tanpa data pribadi, jadi tidak ada yang dihapus. Buat berkas tanpa data pribadi dari "${name}", atau buang dulu berkas itu jika tidak diperlukan lagi.`,
    exportFailed: () => 'Data gagal diekspor. Coba sekali lagi; data tidak berubah.',
    noDataFolder: ({ folder }) => `"${folder}" tidak dapat dipakai sebagai folder data: yang ada di situ bukan folder, atau foldernya tidak dapat dibuat atau ditulisi. Tidak ada yang diubah. Sebutkan folder lain: --data FOLDER.`,
    lineTooLong: ({ name, line, most }) => `Baris ${line} di "${name}" lebih panjang dari ${most / 1_000_000} juta huruf, jadi pembacaan berhenti di situ. Baris sebelumnya sudah dijawab; tulis satu perintah per baris.`,
  },
  en: {
    anonymiseFailed: ({ why }) => (why === 'broken' ? 'The new file could not be read back, so it was deleted again. No data has changed; check the room on the disk and try once more.'
      : why === 'counts' ? 'The new file does not count the same scores, so it was deleted again. No data has changed.' : 'Personal data was still in the new file, so it was deleted again. No data has changed.'),
    anonymiseOutdated: ({ name }) => `"${name}" holds records that are not in the file without personal data, so nothing was deleted. Make the file without personal data from "${name}", or throw that file away first if it is no longer needed.`,
    exportFailed: () => 'The data could not be exported. Try once more; no data has changed.',
    noDataFolder: ({ folder }) => `"${folder}" cannot be the data folder: what is there is no folder, or it cannot be made or written to. Nothing was changed. Name another one: --data FOLDER.`,
    lineTooLong: ({ name, line, most }) => `Line ${line} of "${name}" is longer than ${most / 1_000_000} million characters, so reading stopped there. The lines before it have been answered; write one command a line.`,
  },
};
