// What the command line says of a paper asked for one session or day alone, in both languages.
import type { Language } from '../units.ts';

export type ReportScopeText = {
  readonly help: string;
  readonly unused: (kind: string, option: string) => string;
  readonly badDay: (typed: string) => string;
};

export const reportScopeText: Readonly<Record<Language, ReportScopeText>> = {
  id: {
    help: 'report BERKAS --kind attendance --session SESI --out PDF\nSESI adalah judul atau kode sesi; --day 2025-05-16 memilih satu hari untuk attendance dan dayRecap. Yang ditolak aplikasi ditolak juga di sini, dengan kode keluar 1.',
    unused: (kind, option) => `Dokumen "${kind}" tidak memerlukan ${option}.`,
    badDay: (typed) => `"${typed}" bukan tanggal. Tulis seperti 2025-05-16.`,
  },
  en: {
    help: 'report FILE --kind attendance --session SESSION --out PDF\nSESSION is the title or the id of a session; --day 2025-05-16 chooses one day for attendance and dayRecap. What the app refuses is refused here too, with exit code 1.',
    unused: (kind, option) => `The document "${kind}" needs no ${option}. Leave that option out.`,
    badDay: (typed) => `"${typed}" is not a date. Write it like 2025-05-16.`,
  },
};
