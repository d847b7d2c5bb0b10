// The sentences of refusals about what is made of action plans and what comes back, in both languages.
import type { Language } from '../../units.ts';
import type { RefusalSentences } from './refusalSentences.ts';

type Code = 'noPlans' | 'followUpUnreadable' | 'followUpTooBig' | 'followUpHeaderless' | 'followUpOfOther';

export const followUpOutRefusals: Readonly<Record<Language, RefusalSentences<Code>>> = {
  id: {
    noPlans: () => 'Belum ada rencana tindak lanjut. Tambahkan rencana dahulu.',
    followUpUnreadable: ({ name }) => `"${name}" tidak dapat dibaca atau tidak berisi apa-apa. Buka di Excel, simpan ulang sebagai .xlsx, lalu coba lagi.`,
    followUpTooBig: ({ name }) => `Berkas ditolak: "${name}" terlalu besar untuk lembar pemantauan. Hapus lembar dan baris yang tidak perlu.`,
    followUpHeaderless: ({ name }) => `"${name}" bukan lembar pemantauan: judul kolom Kode Kompak dan Keadaan tidak ditemukan. Pilih berkas yang dibuat dengan "Lembar pemantauan".`,
    followUpOfOther: ({ name, retreat }) => `"${name}" milik ${retreat === '' ? 'retret lain' : `retret lain, ${retreat}`}. Buka retret itu, lalu baca berkasnya di sana. Tidak ada yang disimpan.`,
  },
  en: {
    noPlans: () => 'There is no action plan yet. Add one first.',
    followUpUnreadable: ({ name }) => `"${name}" cannot be read, or holds nothing. Open it in Excel, save it again as .xlsx, then try again.`,
    followUpTooBig: ({ name }) => `File refused: "${name}" is too big for a monitoring sheet. Remove sheets and rows that are not needed.`,
    followUpHeaderless: ({ name }) => `"${name}" is no monitoring sheet: the headings Kompak code and State were not found. Choose a file that was made with "Monitoring sheet".`,
    followUpOfOther: ({ name, retreat }) => `"${name}" belongs to ${retreat === '' ? 'another retreat' : `another retreat, ${retreat}`}. Open that retreat and read the file there. Nothing was stored.`,
  },
};
