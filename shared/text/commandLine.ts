// What the command line says, in both languages.
import { commandKinds } from '../documents.ts';
import { dataCommandsText } from './dataCommands.ts';
import { reportScopeText } from './reportScope.ts';
import type { Language } from '../units.ts';
import { plural } from './format.ts';

type CommandLineText = {
  readonly usage: string;
  readonly unknown: (name: string) => string;
  readonly help: { readonly [Name in 'start' | 'serve' | 'demo' | 'import' | 'report' | 'draw' | 'apply' | 'verify' | 'log' | 'standings' | 'recount' | 'export' | 'anonymise']: string };
  readonly missing: { readonly [What in 'into' | 'out' | 'roster' | 'file' | 'commands' | 'seed' | 'drawFrom' | 'teams']: string };
  readonly tooMany: (word: string) => string;
  readonly badPort: (typed: string) => string;
  readonly badKind: (typed: string, known: string) => string;
  readonly badExercise: (typed: string, known: string) => string;
  readonly exerciseUnused: (kind: string) => string;
  readonly badOption: (option: string) => string;
  readonly badLanguage: (typed: string) => string;
  readonly badInto: (typed: string) => string;
  readonly fileOrDemo: string;
  readonly badHead: string;
  readonly badAt: (typed: string) => string;
  readonly atWithoutHead: string;
  readonly verify: {
    readonly records: (count: number, seal: string) => string;
    readonly firstBad: (seq: number) => string;
    readonly integrity: (found: string) => string;
    readonly noWitness: string;
    readonly witness: {
      readonly equal: string;
      readonly fileAhead: string;
      readonly fileOlder: (missing: number) => string;
      readonly forked: (shared: number) => string;
    };
    readonly sealHolds: (seq: number) => string;
    readonly sealFails: (seq: number) => string;
    readonly sound: string;
  };
  readonly recount: {
    readonly differs: (where: string, standings: string, recount: string) => string;
    readonly same: (runs: number, teams: number) => string;
    readonly differences: (count: number) => string;
  };
  readonly badSeed: (typed: string) => string;
  readonly badPlayedSeed: (typed: string) => string;
  readonly seedWithoutPlayed: string;
  readonly badTeams: (typed: string) => string;
  readonly teamsInText: string;
  readonly draw: {
    readonly rosterHash: (hash: string) => string;
    readonly seedHash: (hash: string) => string;
    readonly resultHash: (hash: string) => string;
    readonly counted: (objective: number, bound: number) => string;
    readonly team: (number: number) => string;
  };
  readonly row: (row: number, what: string) => string;
  readonly imported: (people: number, file: string) => string;
  readonly progress: (stored: number, of: number) => string;
  readonly making: string;
  readonly made: (file: string) => string;
  /** What to do with the address, where no window could be opened. */
  readonly openAddress: string;
  readonly operator: string;
  readonly organiser: string;
  readonly place: string;
};

const id: CommandLineText = {
  usage: `Cara pakai: npm run kompak -- PERINTAH [pilihan]

  serve [BERKAS]                         layani jendela di peramban, cetak alamatnya
  demo --into BERKAS [--played]          buat retret contoh (--played: tiga harinya sudah dijalani)
  import DAFTAR --into BERKAS            masukkan daftar peserta (.xlsx atau .csv)
  report BERKAS --kind rekap --out PDF   buat dokumen
  draw BERKAS --seed N                   ulangi undian (atau --roster DAFTAR --teams K, atau --text TEKS)
  apply PERINTAH.ndjson --into BERKAS    beri berkas perintah, satu per baris
  verify BERKAS [--at N --head SIDIK]    periksa keutuhan berkas
  log BERKAS [--json]                    cetak semua catatan
  standings BERKAS [--json]              cetak nilai dan peringkat
  recount BERKAS [--json]                hitung ulang dengan cara kedua, sebut bedanya
${dataCommandsText.id.usage}

BERKAS adalah berkas retret, NAMA.kompak. Kode keluar 0: selesai; 1: ditolak, tidak ada yang disimpan (apply: baris yang lain tersimpan); 2: salah pakai.
Tambahkan --help sesudah perintah untuk penjelasannya, --language en untuk bahasa Inggris.`,
  unknown: (name) => `Perintah "${name}" tidak dikenal. Yang ada: serve, demo, import, report, draw, apply, verify, log, standings, recount, export, anonymise.`,
  help: {
    ...dataCommandsText.id.help,
    start: 'start [BERKAS] [--demo] [--data FOLDER] [--port N]\nBuka Kompak di jendela peramban; tanpa layar atau peramban, cetak alamatnya dan terus melayani.',
    serve: 'serve [BERKAS] [--demo] [--data FOLDER] [--port N]\nCetak alamat konsol pada satu baris dan terus melayani sampai dihentikan (Ctrl C). Tanpa BERKAS, retret dipilih di jendelanya; --demo membuat retret contoh yang baru. Dengan --data semua berkas disimpan di FOLDER itu.',
    demo: 'demo --into BERKAS [--played [--seed N]]\nBuat berkas retret contoh dengan 100 orang rekaan dan 10 tim. BERKAS belum boleh ada. Dengan --played tiga harinya sudah dijalani sampai sebelum pengumuman: latihan dinilai, dua tim digabung, dan latihan terakhir belum dibacakan ulang. N (bilangan bulat mulai dari 1; bila tidak ditulis, 1) menentukan nilainya: N yang sama menghasilkan nilai yang sama.',
    import: 'import DAFTAR --into BERKAS\nMasukkan peserta dari DAFTAR (.xlsx atau .csv). Baris judulnya memuat sedikitnya Nama dan Instansi. BERKAS dibuat bila belum ada. Baris yang perlu dicek disebut satu per satu.',
    report: `report BERKAS --kind JENIS --out PDF\nBuat dokumen dari BERKAS tanpa mengubahnya; PDF yang sudah ada ditimpa. JENIS: ${commandKinds.join(', ')}. Memerlukan Chromium, Chrome, atau Edge.\nreport BERKAS --kind packCards --exercise sim-ruas --out PDF\nKartu (packCards) dan kunci (packKey) sebuah simulasi memerlukan --exercise.\n${reportScopeText.id.help}`,
    draw: 'draw BERKAS --seed N [--teams K] [--json]\ndraw --roster DAFTAR --teams K --seed N [--json]\ndraw --text TEKS --seed N [--json]\nUndi tim dari berkas retret, daftar peserta (.xlsx atau .csv), atau teks undian, dan cetak sidik daftar, benih, dan hasilnya; tidak ada yang disimpan. Orang disebut dengan nomor dari 1: untuk BERKAS urutan masuknya, untuk DAFTAR baris data tanpa judul, untuk TEKS urutan barisnya. Tanpa --teams, BERKAS mengulang undian yang berlaku dari daftarnya sendiri. Urutan baris DAFTAR tidak mengubah siapa setim dengan siapa. TEKS adalah dokumen "Teks undian untuk saksi (data pribadi)" dari bagian Tutup.',
    apply: 'apply PERINTAH.ndjson --into BERKAS\nBeri BERKAS satu perintah per baris, seperti dari jendela; satu jawaban dicetak per baris. BERKAS dibuat bila belum ada; baris pertama lalu harus createRetreat. Kode keluar 1: sedikitnya satu baris ditolak; yang lain tersimpan. Contoh baris: {"type":"renameTeam","team":"t1","name":"Bromo"}. Semua perintah ada di shared/domain/commands.ts.',
    verify: 'verify BERKAS [--at N --head SIDIK]\nPeriksa rantai catatan, saksi di laptop ini, dan keutuhan berkas. Dengan --head (sedikitnya 16 angka heksadesimal) dibandingkan dengan sidik yang dicatat dari Keamanan data, pada catatan ke-N atau yang terakhir. Kode keluar 1 bila ada yang rusak.',
    log: 'log BERKAS [--json]\nCetak semua catatan, satu per baris.',
    standings: 'standings BERKAS [--json]\nCetak peringkat, tim, Total, dan banyaknya latihan. Dengan --json seluruh nilai tiap latihan, poin dalam perseratus; yang kosong null.',
    recount: 'recount BERKAS [--json]\nHitung semua nilai dan peringkat sekali lagi dari catatan, dengan hitungan yang tidak memakai apa pun dari hitungan pertama, dan sebut bedanya. Kode keluar 1 bila ada yang berbeda.',
  },
  missing: {
    into: 'Sebutkan berkas retret: --into BERKAS.', out: 'Sebutkan berkas hasil: --out HASIL.',
    roster: 'Sebutkan daftar peserta (.xlsx atau .csv).', file: 'Sebutkan berkas retret (.kompak).', commands: 'Sebutkan berkas perintah (.ndjson).',
    seed: 'Sebutkan benih undian, angka saja: --seed 271828.', teams: 'Sebutkan banyaknya tim: --teams 10.',
    drawFrom: 'Sebutkan satu sumber: berkas retret (.kompak), --roster DAFTAR, atau --text TEKS.',
  },
  tooMany: (word) => `"${word}" tidak dimengerti di sini.`,
  badPort: (typed) => `"${typed}" bukan nomor port (0 sampai 65535).`,
  badKind: (typed, known) => (typed === '' ? `Sebutkan jenis dokumen: --kind ${known}.` : `Tidak ada dokumen "${typed}". Yang ada: ${known}.`),
  badExercise: (typed, known) => (typed === '' ? `Sebutkan simulasinya: --exercise ${known}.` : `"${typed}" tidak memiliki kartu dan kunci. Yang memiliki: ${known}.`),
  exerciseUnused: (kind) => `Dokumen "${kind}" tidak memerlukan --exercise. Hapus pilihan itu.`,
  badOption: (option) => `Pilihan "${option}" tidak dikenal di sini.`,
  badLanguage: (typed) => `Bahasa "${typed}" tidak ada. Yang ada: id, en.`,
  badInto: (typed) => `Nama berkas retret berakhir dengan .kompak: --into ${typed}.kompak.`,
  fileOrDemo: 'Pilih salah satu: BERKAS atau --demo.',
  badHead: 'Sidik sedikitnya 16 angka heksadesimal, misalnya --head 9F3A-01BC-77D0-4E21.',
  badAt: (typed) => `"${typed}" bukan nomor catatan.`,
  atWithoutHead: 'Pilihan --at memerlukan --head.',
  recount: {
    differs: (where, standings, recount) => `${where}: klasemen ${standings}, hitungan kedua ${recount}`,
    same: (runs, teams) => `Kedua hitungan sama: ${runs} latihan, ${teams} tim.`,
    differences: (count) => `Kedua hitungan berbeda di ${count} tempat.`,
  },
  verify: {
    records: (count, seal) => `${count} catatan, sidik ${seal}`,
    firstBad: (seq) => `RUSAK: catatan ke-${seq} tidak cocok dengan rantainya.`,
    integrity: (found) => `RUSAK: berkas sebagai basis data tidak utuh (${found}).`,
    noWitness: 'Laptop ini tidak memiliki saksi untuk berkas ini.',
    witness: {
      equal: 'Saksi di laptop ini sama.',
      fileAhead: 'Berkas berlanjut dari saksi di laptop ini.',
      fileOlder: (missing) => `TIDAK COCOK: laptop ini mencatat ${missing} catatan lebih banyak.`,
      forked: (shared) => `TIDAK COCOK: berkas dan laptop ini berpisah sesudah catatan ke-${shared}.`,
    },
    sealHolds: (seq) => `Sidik tercetak cocok pada catatan ke-${seq}.`,
    sealFails: (seq) => `TIDAK COCOK: sidik tercetak bukan milik catatan ke-${seq}.`,
    sound: 'Utuh.',
  },
  badSeed: (typed) => `"${typed}" bukan benih: tulis paling banyak 40 angka saja, misalnya --seed 271828.`,
  badPlayedSeed: (typed) => `"${typed}" bukan benih untuk --played: tulis bilangan bulat mulai dari 1, paling banyak 9 angka, misalnya --seed 7.`,
  seedWithoutPlayed: 'Pilihan --seed hanya berlaku bersama --played. Tambahkan --played, atau hapus --seed.',
  badTeams: (typed) => `"${typed}" bukan banyaknya tim (2 sampai 100).`,
  teamsInText: 'Teks undian sudah memuat banyaknya tim; jangan tulis --teams.',
  draw: {
    rosterHash: (hash) => `Sidik daftar  ${hash}`,
    seedHash: (hash) => `Sidik benih   ${hash}`,
    resultHash: (hash) => `Sidik hasil   ${hash}`,
    counted: (objective, bound) => `Pasangan sejenis (berbobot) ${objective}, batas teori ${bound}.`,
    team: (number) => `Tim ${number}`,
  },
  row: (row, what) => `Baris ${row}: ${what}`,
  imported: (people, file) => `${people} peserta masuk ke ${file}.`,
  progress: (stored, of) => `${stored} dari ${of} catatan tersimpan…`,
  making: 'Dokumen sedang dibuat…',
  made: (file) => `${file} sudah jadi.`,
  openAddress: 'Buka alamat ini di peramban di laptop ini; alamat ini membuka satu jendela, satu kali. Ctrl C menghentikan Kompak.',
  operator: 'Baris perintah', organiser: 'Panitia', place: 'Tempat belum diisi',
};

const en: CommandLineText = {
  usage: `Usage: npm run kompak -- COMMAND [options]

  serve [FILE]                           serve windows in a browser, print the address
  demo --into FILE [--played]            make the demo retreat (--played: its three days are over)
  import ROSTER --into FILE              take in a roster (.xlsx or .csv)
  report FILE --kind rekap --out PDF     make a document
  draw FILE --seed N                     repeat a draw (or --roster ROSTER --teams K, or --text TEXT)
  apply COMMANDS.ndjson --into FILE      give a file commands, one a line
  verify FILE [--at N --head SEAL]       check that a file is whole
  log FILE [--json]                      print every record
  standings FILE [--json]                print scores and places
  recount FILE [--json]                  count a second way, say where it differs
${dataCommandsText.en.usage}

FILE is a retreat file, NAME.kompak. Exit code 0: done; 1: refused, nothing stored (apply: the other lines are); 2: wrong use.
Add --help after a command for its explanation, --language en for English.`,
  unknown: (name) => `There is no command "${name}". There are: serve, demo, import, report, draw, apply, verify, log, standings, recount, export, anonymise.`,
  help: {
    ...dataCommandsText.en.help,
    start: 'start [FILE] [--demo] [--data FOLDER] [--port N]\nOpens Kompak in a browser window; without a display or a browser it prints the address and goes on serving.',
    serve: 'serve [FILE] [--demo] [--data FOLDER] [--port N]\nPrints the console\'s address alone on a line and serves until stopped (Ctrl C). Without FILE the retreat is chosen in its window; --demo makes a new demo retreat. With --data all files are kept in that FOLDER.',
    demo: 'demo --into FILE [--played [--seed N]]\nMakes a demo retreat with 100 fictional people in 10 teams. FILE must not exist yet. With --played its three days are played up to the awards: exercises are scored, two teams are merged, and the last exercise is not read back yet. N (a whole number from 1, by default 1) decides the scores; the same N gives the same scores.',
    import: 'import ROSTER --into FILE\nTakes in the people of ROSTER (.xlsx or .csv). Its heading row has at least Nama and Instansi. FILE is made where it is missing. Rows to check are named one by one.',
    report: `report FILE --kind KIND --out PDF\nMakes a document from FILE without changing it; a PDF that is there is replaced. KIND: ${commandKinds.join(', ')}. Needs Chromium, Chrome or Edge.\nreport FILE --kind packCards --exercise sim-ruas --out PDF\nThe cards (packCards) and the key (packKey) of a simulation need --exercise.\n${reportScopeText.en.help}`,
    draw: 'draw FILE --seed N [--teams K] [--json]\ndraw --roster ROSTER --teams K --seed N [--json]\ndraw --text TEXT --seed N [--json]\nDraws teams from a retreat file, a roster (.xlsx or .csv) or a draw text, and prints the hashes of roster, seed and result; nothing is stored. People are called by numbers from 1: for FILE the order they came in, for ROSTER the data row without headings, for TEXT the order of its lines. Without --teams FILE repeats the draw that stands, from its own list. The order of rows in ROSTER does not change who sits with whom. TEXT is the document "Text of the draw for the witness (personal data)" of the part Close.',
    apply: 'apply COMMANDS.ndjson --into FILE\nGives FILE one command a line, as a window would; one answer is printed a line. FILE is made where it is missing; then the first line must be createRetreat. Exit code 1: at least one line was refused; the others are stored. A line may be {"type":"renameTeam","team":"t1","name":"Bromo"}. All commands stand in shared/domain/commands.ts.',
    verify: 'verify FILE [--at N --head SEAL]\nChecks the chain of records, this laptop\'s witness and the file as a whole. With --head (at least 16 hex digits) it is compared with the seal noted from Data safety, at record N or the last. Exit code 1 when something does not hold.',
    log: 'log FILE [--json]\nPrints every record, one a line.',
    standings: 'standings FILE [--json]\nPrints place, team, total and number of exercises. With --json every score of every run, points in hundredths; null where blank.',
    recount: 'recount FILE [--json]\nCounts all scores and places once more from the records, by a count that uses nothing of the first, and says where they differ. Exit code 1 when anything does.',
  },
  missing: {
    into: 'Name the retreat file: --into FILE.', out: 'Name the file to write: --out FILE.',
    roster: 'Name the roster (.xlsx or .csv).', file: 'Name the retreat file (.kompak).', commands: 'Name the file of commands (.ndjson).',
    seed: 'Name the seed of the draw, digits only: --seed 271828.', teams: 'Name the number of teams: --teams 10.',
    drawFrom: 'Name one source: a retreat file (.kompak), --roster ROSTER or --text TEXT.',
  },
  tooMany: (word) => `"${word}" makes no sense here.`,
  badPort: (typed) => `"${typed}" is not a port number (0 to 65535).`,
  badKind: (typed, known) => (typed === '' ? `Name the kind of document: --kind ${known}.` : `There is no document "${typed}". There are: ${known}.`),
  badExercise: (typed, known) => (typed === '' ? `Name the simulation: --exercise ${known}.` : `"${typed}" has no cards and key. These have: ${known}.`),
  exerciseUnused: (kind) => `The document "${kind}" needs no --exercise. Leave that option out.`,
  badOption: (option) => `There is no option "${option}" here.`,
  badLanguage: (typed) => `There is no language "${typed}". There are: id, en.`,
  badInto: (typed) => `The name of a retreat file ends in .kompak: --into ${typed}.kompak.`,
  fileOrDemo: 'Choose one: FILE or --demo.',
  badHead: 'A seal has at least 16 hex digits, such as --head 9F3A-01BC-77D0-4E21.',
  badAt: (typed) => `"${typed}" is not a record number.`,
  atWithoutHead: 'The option --at needs --head.',
  recount: {
    differs: (where, standings, recount) => `${where}: standings ${standings}, second count ${recount}`,
    same: (runs, teams) => `Both counts are the same: ${runs} ${plural(runs, 'exercise', 'exercises')}, ${teams} ${plural(teams, 'team', 'teams')}.`,
    differences: (count) => `The counts differ in ${count} ${plural(count, 'place', 'places')}.`,
  },
  verify: {
    records: (count, seal) => `${count} records, seal ${seal}`,
    firstBad: (seq) => `DAMAGED: record ${seq} does not fit its chain.`,
    integrity: (found) => `DAMAGED: the file as a database is not whole (${found}).`,
    noWitness: 'This laptop has no witness for this file.',
    witness: {
      equal: 'The witness on this laptop is the same.',
      fileAhead: 'The file goes on where the witness on this laptop ends.',
      fileOlder: (missing) => `MISMATCH: this laptop has recorded ${missing} more.`,
      forked: (shared) => `MISMATCH: the file and this laptop parted after record ${shared}.`,
    },
    sealHolds: (seq) => `The printed seal fits record ${seq}.`,
    sealFails: (seq) => `MISMATCH: the printed seal is not that of record ${seq}.`,
    sound: 'Whole.',
  },
  badSeed: (typed) => `"${typed}" is no seed: type at most 40 digits and nothing else, such as --seed 271828.`,
  badPlayedSeed: (typed) => `"${typed}" is no seed for --played: type a whole number from 1, at most 9 digits, such as --seed 7.`,
  seedWithoutPlayed: 'The option --seed goes with --played only. Add --played, or leave --seed out.',
  badTeams: (typed) => `"${typed}" is not a number of teams (2 to 100).`,
  teamsInText: 'A draw text says its number of teams itself; leave out --teams.',
  draw: {
    rosterHash: (hash) => `Roster hash  ${hash}`,
    seedHash: (hash) => `Seed hash    ${hash}`,
    resultHash: (hash) => `Result hash  ${hash}`,
    counted: (objective, bound) => `Pairs of one kind (weighted) ${objective}, theoretical bound ${bound}.`,
    team: (number) => `Team ${number}`,
  },
  row: (row, what) => `Row ${row}: ${what}`,
  imported: (people, file) => `${people} people taken into ${file}.`,
  progress: (stored, of) => `${stored} of ${of} records stored…`,
  making: 'The document is being made…',
  made: (file) => `${file} is made.`,
  openAddress: 'Open this address in a browser on this laptop; it lets one window in, once. Ctrl C stops Kompak.',
  operator: 'Command line', organiser: 'Committee', place: 'Place to be named',
};

export const commandLineText: Readonly<Record<Language, CommandLineText>> = { id, en };
