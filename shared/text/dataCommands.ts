// What the command line says of exporting data and of removing personal data, in both languages.
import { dataForms, dataParts } from '../dataOut.ts';
import type { Language } from '../units.ts';
import { plural } from './format.ts';

type DataCommandsText = {
  readonly usage: string;
  readonly help: { readonly export: string; readonly anonymise: string };
  readonly badForm: (typed: string) => string;
  readonly badPart: (typed: string) => string;
  readonly wholeOnly: string;
  readonly proof: (removed: number) => string;
  readonly origin: (seq: number, seal: string) => string;
  readonly remains: (files: number) => string;
  readonly howToDelete: string;
  readonly left: (path: string, why: string) => string;
  readonly deleted: (files: number) => string;
};

const forms = dataForms.join(', ');
const parts = dataParts.join(', ');

export const dataCommandsText: Readonly<Record<Language, DataCommandsText>> = {
  id: {
    usage: `  export BERKAS --as xlsx --out HASIL    ekspor hasil, peserta, kehadiran, riwayat
  anonymise BERKAS --into BARU           buat berkas baru tanpa data pribadi`,
    help: {
      export: `export BERKAS --as BENTUK [--what ISI] --out HASIL [--health] [--answers]\nEkspor data tanpa mengubah BERKAS. BENTUK: ${forms}. ISI: ${parts}; bila tidak ditulis, all. csv dengan beberapa tabel menjadi beberapa berkas, HASIL ditambah nama tabelnya. json selalu memuat semuanya, setiap angka dalam perseratus. Batasan fisik peserta hanya ikut dengan --health, jawaban dengan nama hanya dengan --answers dan hanya dari instrumen bernama. Berkas HASIL yang sedang dipakai program lain tidak ditimpa: namanya diberi nomor.`,
      anonymise: 'anonymise BERKAS --into BARU [--delete]\nBuat berkas BARU tanpa data pribadi: peserta menjadi P001, panitia K01, operator O1; nama, NIP, telepon, batasan fisik, alasan, dan catatan hilang; semua nilai dan peringkat tetap. BARU diperiksa sebelum jadi, lalu setiap berkas yang masih memuat data pribadi disebut. Dengan --delete berkas-berkas itu dihapus untuk selamanya, termasuk BERKAS; ini tidak dapat diurungkan.',
    },
    badForm: (typed) => (typed === '' ? `Sebutkan bentuknya: --as ${forms}.` : `Tidak ada bentuk "${typed}". Yang ada: ${forms}.`),
    badPart: (typed) => `Tidak ada isi "${typed}". Yang ada: ${parts}.`,
    wholeOnly: 'Bentuk json selalu memuat semuanya. Hapus pilihan --what.',
    proof: (removed) => `Diperiksa: nilai dan peringkat sama, ${removed} teks yang dihapus tidak ada di berkas baru maupun di catatan keduanya.`,
    origin: (seq, seal) => `Dibuat dari catatan ke-${seq}, sidik ${seal}`,
    remains: (files) => `${files} berkas masih memuat data pribadi:`,
    howToDelete: 'Hapus semuanya untuk selamanya dengan perintah yang sama dan --delete, atau satu per satu. Flashdisk yang tidak terpasang, salinan di laptop lain, berkas peserta, dan kertas tidak terjangkau.',
    left: (path, why) => `Tidak terhapus: ${path} (${why})`,
    deleted: (files) => `${files} berkas dihapus.`,
  },
  en: {
    usage: `  export FILE --as xlsx --out RESULT     export results, people, attendance, journal
  anonymise FILE --into NEW              make a new file without personal data`,
    help: {
      export: `export FILE --as FORM [--what PART] --out RESULT [--health] [--answers]\nExports data without changing FILE. FORM: ${forms}. PART: ${parts}; all by default. csv of several tables becomes several files, RESULT with the table's name behind it. json always holds the whole, every figure in hundredths. What is noted of people's bodies leaves only with --health, answers with names only with --answers and only of instruments that asked for the name. A RESULT that another program holds is not replaced: the new file gets a number.`,
      anonymise: 'anonymise FILE --into NEW [--delete]\nMakes a file NEW without personal data: participants become P001, the committee K01, operators O1; names, NIPs, phones, physical limits, reasons and notes are gone; every score and place stays. NEW is checked before it has its name, and then every file that still holds personal data is named. With --delete those are deleted for ever, FILE among them; it cannot be undone.',
    },
    badForm: (typed) => (typed === '' ? `Name the form: --as ${forms}.` : `There is no form "${typed}". There are: ${forms}.`),
    badPart: (typed) => `There is no part "${typed}". There are: ${parts}.`,
    wholeOnly: 'The form json always holds the whole. Remove the option --what.',
    proof: (removed) => `Checked: scores and places are the same, and ${removed} texts that were removed are neither in the new file nor in its second record.`,
    origin: (seq, seal) => `Made from record ${seq}, seal ${seal}`,
    remains: (files) => `${files} ${plural(files, 'file still holds', 'files still hold')} personal data:`,
    howToDelete: 'Delete them all for ever by the same command with --delete, or one by one. Sticks that are not plugged in, copies on other laptops, roster files and paper are out of reach.',
    left: (path, why) => `Not deleted: ${path} (${why})`,
    deleted: (files) => `${files} ${plural(files, 'file was', 'files were')} deleted.`,
  },
};
