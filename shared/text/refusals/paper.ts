// Why a paper is not made, in both languages.
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';
import type { RefusalSentences } from './refusalSentences.ts';

type PaperCode = 'noDrawText' | 'noPack' | 'paperKeptApart' | 'printFailed' | 'resultsNotFinal';

export const paperRefusals: Readonly<Record<Language, RefusalSentences<PaperCode>>> = {
  id: {
    noDrawText: () => 'Tidak ada undian dari daftar tertutup yang berlaku, jadi belum ada teks untuk saksi. Undi tim dahulu.',
    noPack: () => 'Kartu dan kunci hanya ada untuk simulasi di pustaka. Pilih salah satu simulasi, lalu buat lagi.',
    paperKeptApart: () => 'Dokumen yang rahasia atau diserahkan sendiri tidak digabung dengan dokumen lain. Buat dokumen itu sendiri.',
    printFailed: () => 'PDF gagal dibuat. Coba sekali lagi; data tidak berubah.',
    resultsNotFinal: ({ unread, disputed, undecided }) => (unread + disputed + undecided === 0 ? 'Belum ada hasil untuk dibuatkan piagam atau kartu MC. Undi tim dan nilai latihan dahulu.'
      : `Hasil belum final: ${unread} latihan belum dibacakan ulang, ${disputed} sanggahan belum diputus, ${undecided} seri pada penghargaan belum diputus. Selesaikan itu, lalu buat lagi.`),
  },
  en: {
    noDrawText: () => 'No draw from a closed list stands, so there is no text for the witness yet. Draw the teams first.',
    noPack: () => 'Only the simulations of the library have cards and a key. Choose one of the simulations and make the paper again.',
    paperKeptApart: () => 'A paper that is confidential or handed over singly is not put into one file with others. Make it by itself.',
    printFailed: () => 'The PDF could not be made. Try once more; no data has changed.',
    resultsNotFinal: ({ unread, disputed, undecided }) => (unread + disputed + undecided === 0 ? 'There are no results yet for certificates or the MC card. Draw the teams and score the exercises first.'
      : `The results are not final. Not read back: ${unread} ${plural(unread, 'exercise', 'exercises')}; not decided: ${disputed} ${plural(disputed, 'dispute', 'disputes')}, ${undecided} ${plural(undecided, 'tie', 'ties')} across awards. Settle these and make the paper again.`),
  },
};
