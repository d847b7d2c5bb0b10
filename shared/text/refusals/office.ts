// The sentence for every refusal about letterhead, numbers and the making of papers, in both languages.
import type { Language } from '../../units.ts';
import type { RefusalSentences } from './refusalSentences.ts';

type OfficeCode = 'printCancelled' | 'paperTooBig' | 'unknownToken' | 'templateWithoutSequence' | 'signingFormHalf';

export const officeRefusals: Readonly<Record<Language, RefusalSentences<OfficeCode>>> = {
  id: {
    printCancelled: () => 'Pembuatan dokumen dibatalkan. Yang sudah selesai tetap tersimpan.',
    paperTooBig: () => 'Dokumen ini terlalu besar untuk dilihat di sini. Buka berkasnya.',
    unknownToken: ({ token }) => `Pola nomor memuat {${token}}, yang tidak dikenal. Pakai {klasifikasi}, {urut}, {kode_opd}, {tahun}.`,
    templateWithoutSequence: () => 'Pola nomor belum memuat {urut}, jadi semua dokumen akan bernomor sama. Tambahkan {urut}.',
    signingFormHalf: () => 'Bentuk tanda tangan belum lengkap. Isi jabatan yang diatasnamakan, dan untuk u.b. juga jabatan perantaranya.',
  },
  en: {
    printCancelled: () => 'Making the documents was cancelled. Those that are done are kept.',
    paperTooBig: () => 'This document is too big to be looked at here. Open its file.',
    unknownToken: ({ token }) => `The number's pattern holds {${token}}, which is not known. Use {klasifikasi}, {urut}, {kode_opd}, {tahun}.`,
    templateWithoutSequence: () => 'The number’s pattern lacks {urut}, so every document would bear the same number. Add {urut}.',
    signingFormHalf: () => 'The form of signing is not whole. Fill in the post signed for, and for u.b. the post between as well.',
  },
};
