// The sentences of the palette: what is searched there, what each thing found is, and what cannot be done now.
import type { Language } from '../units.ts';
import { plural } from './format.ts';

export type PaletteText = {
  readonly title: string;
  readonly field: string;
  readonly found: (count: string) => string;
  readonly nothing: (query: string) => string;
  readonly inPart: (part: string, what: string) => string;
  readonly exercise: (name: string) => string;
  readonly document: (name: string) => string;
  readonly notNow: (what: string) => string;
  readonly language: (name: string) => string;
  readonly cue: (scene: string) => string;
  readonly dispute: string;
  /** What else people call a line, by its id. */
  readonly also: Readonly<Record<string, string>>;
  readonly foot: { readonly choose: string; readonly go: string; readonly close: string };
};

export const paletteText: Readonly<Record<Language, PaletteText>> = {
  id: {
    title: 'Cari perintah',
    field: 'Ketik apa yang ingin Anda lakukan',
    found: (count) => `${count} perintah`,
    nothing: (query) => `Tidak ada perintah dengan "${query}". Coba satu kata saja, misalnya "klasemen" atau "cetak".`,
    inPart: (part, what) => `${part}: ${what}`,
    exercise: (name) => `Nilai ${name}`,
    document: (name) => `Dokumen: ${name}`,
    notNow: (what) => `"${what}" belum dapat dilakukan sekarang. Tidak ada yang berubah.`,
    language: (name) => `Bahasa: ${name}`,
    cue: (scene) => `Tampilan berikutnya: ${scene}`,
    dispute: 'Catat sanggahan tim, di Baca ulang',
    // To archive is to end the day, keep a copy, take personal data away, and close the file.
    also: { day: 'arsip arsipkan tutup selesai retret akhiri', safety: 'arsip arsipkan simpan salinan cadangan USB', 'pane data': 'arsip arsipkan ekspor hapus data pribadi', files: 'arsip tutup berkas retret selesai', venue: 'uji periksa laptop malam sebelum tempat proyektor suara', dispute: 'keberatan protes disanggah' },
    foot: { choose: 'pilih', go: 'lakukan', close: 'kembali' },
  },
  en: {
    title: 'Find a command',
    field: 'Type what you want to do',
    found: (count) => `${count} ${plural(count, 'command', 'commands')}`,
    nothing: (query) => `No command with "${query}". Try a single word, such as "standings" or "print".`,
    inPart: (part, what) => `${part}: ${what}`,
    exercise: (name) => `Scores of ${name}`,
    document: (name) => `Document: ${name}`,
    notNow: (what) => `"${what}" cannot be done just now. Nothing has changed.`,
    language: (name) => `Language: ${name}`,
    cue: (scene) => `Next in the hall: ${scene}`,
    dispute: 'Note a team’s dispute, in Read back',
    also: { day: 'archive finish end close retreat', safety: 'archive save copy backup USB', 'pane data': 'archive export remove personal data', files: 'archive close file retreat finish', venue: 'test check laptop evening before place projector sound', dispute: 'protest objection appeal' },
    foot: { choose: 'choose', go: 'do it', close: 'back' },
  },
};
