// What the command line says, in both languages.
import type { Language } from '../units.ts';

type CommandLineText = {
  readonly usage: string;
  readonly unknown: (name: string) => string;
  readonly help: { readonly [Name in 'start' | 'serve' | 'demo' | 'import' | 'report']: string };
  readonly missing: { readonly [What in 'into' | 'out' | 'roster' | 'file']: string };
  readonly tooMany: (word: string) => string;
  readonly badPort: (typed: string) => string;
  readonly badKind: (typed: string, known: string) => string;
  readonly badOption: (option: string) => string;
  readonly row: (row: number, what: string) => string;
  readonly imported: (people: number, file: string) => string;
  readonly operator: string;
  readonly organiser: string;
  readonly place: string;
};

const id: CommandLineText = {
  usage: `Cara pakai: npm run kompak -- PERINTAH [pilihan]

  serve                              layani jendela di peramban, cetak alamatnya
  demo --into BERKAS                 buat retret contoh
  import DAFTAR --into BERKAS        masukkan daftar peserta (.xlsx atau .csv)
  report BERKAS --kind rekap --out PDF   buat dokumen

Tambahkan --help sesudah perintah untuk penjelasannya, --language en untuk bahasa Inggris.`,
  unknown: (name) => `Perintah "${name}" tidak dikenal. Yang ada: start, serve, demo, import, report.`,
  help: {
    start: 'start [BERKAS] [--demo] [--data FOLDER] [--port N]\nBuka Kompak di jendela peramban; tanpa layar atau peramban, cetak alamatnya dan terus melayani.',
    serve: 'serve [BERKAS] [--demo] [--data FOLDER] [--port N]\nCetak alamat konsol pada satu baris dan terus melayani sampai dihentikan (Ctrl C).',
    demo: 'demo --into BERKAS\nBuat berkas retret contoh dengan 100 orang rekaan dan 10 tim. BERKAS belum boleh ada.',
    import: 'import DAFTAR --into BERKAS\nMasukkan peserta dari DAFTAR (.xlsx atau .csv). BERKAS dibuat bila belum ada. Baris yang perlu dicek disebut satu per satu.',
    report: 'report BERKAS --kind rekap --out PDF\nBuat dokumen dari BERKAS tanpa mengubahnya.',
  },
  missing: {
    into: 'Sebutkan berkas retret: --into BERKAS.', out: 'Sebutkan berkas hasil: --out PDF.',
    roster: 'Sebutkan daftar peserta (.xlsx atau .csv).', file: 'Sebutkan berkas retret (.kompak).',
  },
  tooMany: (word) => `"${word}" tidak dimengerti di sini.`,
  badPort: (typed) => `"${typed}" bukan nomor port (0 sampai 65535).`,
  badKind: (typed, known) => (typed === '' ? `Sebutkan jenis dokumen: --kind ${known}.` : `Tidak ada dokumen "${typed}". Yang ada: ${known}.`),
  badOption: (option) => `Pilihan "${option}" tidak dikenal di sini.`,
  row: (row, what) => `Baris ${row}: ${what}`,
  imported: (people, file) => `${people} peserta masuk ke ${file}.`,
  operator: 'Baris perintah', organiser: 'Panitia', place: 'Tempat belum diisi',
};

const en: CommandLineText = {
  usage: `Usage: npm run kompak -- COMMAND [options]

  serve                              serve windows in a browser, print the address
  demo --into FILE                   make the demo retreat
  import ROSTER --into FILE          take in a roster (.xlsx or .csv)
  report FILE --kind rekap --out PDF     make a document

Add --help after a command for its explanation, --language en for English.`,
  unknown: (name) => `There is no command "${name}". There are: start, serve, demo, import, report.`,
  help: {
    start: 'start [FILE] [--demo] [--data FOLDER] [--port N]\nOpens Kompak in a browser window; without a display or a browser it prints the address and goes on serving.',
    serve: 'serve [FILE] [--demo] [--data FOLDER] [--port N]\nPrints the console\'s address alone on a line and serves until stopped (Ctrl C).',
    demo: 'demo --into FILE\nMakes a demo retreat with 100 fictional people in 10 teams. FILE must not exist yet.',
    import: 'import ROSTER --into FILE\nTakes in the people of ROSTER (.xlsx or .csv). FILE is made where it is missing. Rows to check are named one by one.',
    report: 'report FILE --kind rekap --out PDF\nMakes a document from FILE without changing it.',
  },
  missing: {
    into: 'Name the retreat file: --into FILE.', out: 'Name the file to write: --out PDF.',
    roster: 'Name the roster (.xlsx or .csv).', file: 'Name the retreat file (.kompak).',
  },
  tooMany: (word) => `"${word}" makes no sense here.`,
  badPort: (typed) => `"${typed}" is not a port number (0 to 65535).`,
  badKind: (typed, known) => (typed === '' ? `Name the kind of document: --kind ${known}.` : `There is no document "${typed}". There are: ${known}.`),
  badOption: (option) => `There is no option "${option}" here.`,
  row: (row, what) => `Row ${row}: ${what}`,
  imported: (people, file) => `${people} people taken into ${file}.`,
  operator: 'Command line', organiser: 'Committee', place: 'Place to be named',
};

export const commandLineText: Readonly<Record<Language, CommandLineText>> = { id, en };
