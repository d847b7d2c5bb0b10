// The sentence for every refusal, in both languages: what is wrong, where, and what to do.
import type { FileKind, Refusal } from '../refusal.ts';
import type { Language, Millis } from '../units.ts';
import { formatAmount, formatDuration } from './format.ts';

type Sentences = { readonly [Code in Refusal['code']]: (refusal: Extract<Refusal, { code: Code }>) => string };

const few = (names: readonly string[], more: (count: number) => string): string =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} ${more(names.length - 3)}`;

/** What the file really is, and what to do about it. */
type KindWords = Readonly<Record<FileKind, readonly [what: string, mend: string]>>;

const chooseId = 'Pilih berkas .xlsx atau .csv.';
const resaveId = 'Buka di Excel, lalu simpan ulang sebagai .xlsx.';
const kindsId: KindWords = {
  png: ['gambar PNG, bukan daftar', chooseId],
  jpeg: ['foto JPEG, bukan daftar', chooseId],
  pdf: ['dokumen PDF, bukan daftar', chooseId],
  word: ['dokumen Word, bukan daftar', chooseId],
  zip: ['arsip ZIP, bukan daftar', chooseId],
  text: ['teks biasa, bukan daftar', chooseId],
  webPage: ['halaman web', resaveId],
  oldExcel: ['berkas Excel lama (.xls)', resaveId],
  binaryExcel: ['berkas Excel biner (.xlsb)', resaveId],
  openDocument: ['berkas OpenDocument (.ods)', 'Buka dengan program asalnya, lalu simpan ulang sebagai .xlsx.'],
  protected: ['berkas yang dikunci dengan kata sandi', 'Buka di Excel, hapus kata sandinya, lalu simpan ulang.'],
};

const chooseEn = 'Choose an .xlsx or .csv file.';
const resaveEn = 'Open it in Excel, then save it again as .xlsx.';
const kindsEn: KindWords = {
  png: ['a PNG picture, not a list', chooseEn],
  jpeg: ['a JPEG photo, not a list', chooseEn],
  pdf: ['a PDF document, not a list', chooseEn],
  word: ['a Word document, not a list', chooseEn],
  zip: ['a ZIP archive, not a list', chooseEn],
  text: ['plain text, not a list', chooseEn],
  webPage: ['a web page', resaveEn],
  oldExcel: ['an old Excel file (.xls)', resaveEn],
  binaryExcel: ['a binary Excel file (.xlsb)', resaveEn],
  openDocument: ['an OpenDocument file (.ods)', 'Open it in its own program, then save it again as .xlsx.'],
  protected: ['a file locked with a password', 'Open it in Excel, remove the password, then save it again.'],
};

const id: Sentences = {
  notAllowed: () => 'Jendela ini tidak berhak melakukan itu.',
  malformed: ({ field }) => `Isian tidak dapat dibaca${field === '' ? '' : ` pada ${field}`}. Periksa lalu coba lagi.`,
  noRetreat: () => 'Belum ada retret yang dibuka. Buat atau buka satu dahulu.',
  retreatExists: () => 'Berkas ini sudah berisi retret.',
  datesReversed: () => 'Tanggal selesai lebih awal daripada tanggal mulai. Tukar keduanya.',
  unchanged: () => 'Tidak ada yang berubah.',
  noPeople: () => 'Belum ada peserta. Masukkan daftar peserta dahulu.',
  peopleAlreadyIn: ({ names }) => `Sudah ada di daftar: ${few(names, (n) => `dan ${n} lagi`)}. Tidak ada yang disimpan.`,
  peopleFixedByDraw: () => 'Tim sudah diundi, jadi daftar peserta tidak dapat ditambah dari berkas.',
  drawMissesPeople: ({ missing, extra }) => `Undian tidak cocok dengan daftar peserta: ${missing} orang belum mendapat tim, ${extra} tempat berlebih. Undi sekali lagi.`,
  drawUneven: ({ smallest, largest }) => `Besar tim tidak merata (${smallest} sampai ${largest} orang). Selisihnya paling banyak satu.`,
  drawFixedByScores: () => 'Sudah ada nilai yang masuk, jadi tim tidak dapat diundi lagi.',
  teamNameTwice: ({ name }) => `Dua tim bernama "${name}". Beri nama yang berbeda.`,
  tooFewPeople: ({ people, teams }) => `Hanya ada ${people} peserta untuk ${teams} tim. Kurangi jumlah tim.`,
  noTeams: () => 'Belum ada tim. Undi tim dahulu.',
  unknownExercise: () => 'Latihan itu tidak ada di pustaka.',
  unknownRun: () => 'Latihan itu tidak ada di retret ini.',
  unknownTeam: () => 'Tim itu tidak ada di retret ini.',
  unknownPhase: () => 'Latihan ini tidak memiliki fase itu.',
  unknownPenalty: () => 'Latihan ini tidak memiliki penalti itu.',
  timeOverLimit: ({ limit }) => `Waktu melewati batas ${formatDuration(limit as Millis)}. Tulis sebagai belum selesai, dengan berapa persen yang jadi.`,
  timeNotPositive: () => 'Waktu harus lebih dari 0:00.',
  markNotOfKind: () => 'Isi lembar ini tidak cocok dengan cara penilaian latihannya. Isi ulang menurut judul kolomnya.',
  pointsOverMost: ({ most }) => `Nilai satu kriteria melewati batasnya, yaitu ${formatAmount(most, 'id')}. Tulis nilai dari 0 sampai batas itu.`,
  amountOverMost: ({ most }) => `Jumlahnya paling banyak ${formatAmount(most, 'id')}. Periksa lagi lembar kertasnya.`,
  amountNotWhole: () => 'Jumlah harus bilangan bulat, tanpa koma.',
  sheetMovedOn: () => 'Lembar ini sudah diubah di tempat lain. Periksa isinya yang baru, lalu isi lagi bila perlu.',
  noTimer: () => 'Tidak ada waktu yang sedang dihitung.',
  timerNotRunning: () => 'Waktu sedang tidak berjalan.',
  timerNotPaused: () => 'Waktu sedang tidak dijeda.',
  alreadyRung: () => 'Akhir fase ini sudah dibunyikan.',
  nothingAsked: () => 'Pertanyaan itu sudah terjawab.',
  clockBeforeLast: () => 'Jam itu lebih awal daripada catatan terakhir. Ketik jam yang benar.',
  nothingCued: () => 'Belum ada yang disiapkan untuk layar aula.',
  noMessage: () => 'Belum ada pesan yang ditulis untuk layar aula.',
  noTarget: () => 'Target bersama belum ditetapkan.',
  quietSpanEmpty: () => 'Jam tenang harus berakhir pada waktu yang lain dari awalnya.',
  nothingToUndo: () => 'Tidak ada yang dapat diurungkan.',
  nothingToRedo: () => 'Tidak ada yang dapat diulangi.',
  timerOnRun: () => 'Waktu latihan ini sedang dihitung. Selesaikan waktunya dahulu, baru urungkan.',
  fault: () => 'Ada yang salah di dalam Kompak. Data yang sudah tersimpan aman. Coba sekali lagi.',
  hostAway: () => 'Kompak sedang tidak tersambung. Yang sudah tersimpan aman; coba lagi sebentar lagi.',
  fileNotFound: ({ name }) => `Berkas "${name}" tidak ditemukan. Mungkin sudah dipindahkan atau USB tercabut.`,
  needsChoice: ({ name, why }) => `"${name}" ${{ older: 'lebih lama dari catatan laptop ini', forked: 'dilanjutkan di dua laptop', damaged: 'rusak' }[why]}. Buka di jendela Kompak dan pilih dahulu; berkas tidak diubah.`,
  fileExists: ({ name }) => `"${name}" sudah ada. Pilih nama lain; berkas itu tidak diubah.`,
  cannotOpen: ({ name }) => `"${name}" sudah jadi, tetapi tidak ada program yang membukanya di laptop ini.`,
  fileInUse: ({ name }) => `"${name}" sedang dibuka di jendela Kompak lain. Tutup yang itu dahulu.`,
  notARetreat: ({ name }) => `"${name}" bukan berkas retret Kompak. Tidak ada yang diubah.`,
  newerFile: ({ name }) => `"${name}" dibuat oleh Kompak yang lebih baru. Perbarui Kompak di laptop ini; berkas tidak diubah.`,
  fileDamaged: ({ name, firstBad }) => `"${name}" rusak mulai catatan ke-${firstBad}. Berkas tidak diubah.`,
  cannotWrite: ({ name }) => `"${name}" tidak dapat ditulis. Periksa ruang disk dan izin folder.`,
  readOnlyView: () => 'Berkas ini rusak dan hanya dapat dilihat. Buka lagi lalu pilih "Pulihkan" untuk melanjutkan.',
  diskFull: ({ name }) => `Disk penuh, jadi "${name}" tidak dapat ditulis. Hapus berkas yang tidak perlu, lalu coba lagi; yang sudah tersimpan aman.`,
  noPrinter: () => 'Tidak ada peramban untuk membuat PDF. Pasang Chromium, Chrome, atau Edge, lalu coba lagi.',
  printFailed: () => 'PDF gagal dibuat. Coba sekali lagi; data tidak berubah.',
  unknownFile: () => 'Berkas itu tidak dikenal lagi. Buat dokumennya sekali lagi.',
  rosterUnreadable: ({ name }) => `"${name}" tidak dapat dibaca sebagai daftar peserta. Simpan ulang sebagai .xlsx atau .csv.`,
  rosterTooBig: ({ name }) => `Berkas ditolak: "${name}" terlalu besar untuk daftar peserta. Hapus lembar dan baris yang tidak perlu.`,
  rosterEmpty: ({ name }) => `"${name}" tidak berisi peserta.`,
  rosterHeaderless: ({ name, wanted }) =>
    `"${name}" tidak memiliki judul kolom ${wanted.map((w) => (w === 'name' ? 'Nama' : 'Unit Kerja')).join(' dan ')}. Tambahkan baris judul di atas daftar.`,
  rosterNotSheet: ({ name, looksLike }) => `"${name}" sebenarnya ${kindsId[looksLike].join('. ')}`,
};

const en: Sentences = {
  notAllowed: () => 'This window may not do that.',
  malformed: ({ field }) => `The entry cannot be read${field === '' ? '' : ` at ${field}`}. Check it and try again.`,
  noRetreat: () => 'No retreat is open. Create or open one first.',
  retreatExists: () => 'This file already holds a retreat.',
  datesReversed: () => 'The last day is before the first day. Swap them.',
  unchanged: () => 'Nothing has changed.',
  noPeople: () => 'There are no participants yet. Import a roster first.',
  peopleAlreadyIn: ({ names }) => `Already on the list: ${few(names, (n) => `and ${n} more`)}. Nothing was stored.`,
  peopleFixedByDraw: () => 'Teams have been drawn, so the roster can no longer grow from a file.',
  drawMissesPeople: ({ missing, extra }) => `The draw does not match the roster: ${missing} people without a team, ${extra} seats too many. Draw again.`,
  drawUneven: ({ smallest, largest }) => `Team sizes are uneven (${smallest} to ${largest} people). They may differ by one at most.`,
  drawFixedByScores: () => 'Scores are in, so teams can no longer be drawn.',
  teamNameTwice: ({ name }) => `Two teams are called "${name}". Give them different names.`,
  tooFewPeople: ({ people, teams }) => `There are only ${people} participants for ${teams} teams. Use fewer teams.`,
  noTeams: () => 'There are no teams yet. Draw teams first.',
  unknownExercise: () => 'That exercise is not in the library.',
  unknownRun: () => 'That exercise is not part of this retreat.',
  unknownTeam: () => 'That team is not part of this retreat.',
  unknownPhase: () => 'This exercise has no such phase.',
  unknownPenalty: () => 'This exercise has no such penalty.',
  timeOverLimit: ({ limit }) => `The time is over the limit of ${formatDuration(limit as Millis)}. Enter it as not finished, with the share done.`,
  timeNotPositive: () => 'The time must be more than 0:00.',
  markNotOfKind: () => 'What this sheet says does not fit how the exercise is judged. Fill it in again by the headings of its columns.',
  pointsOverMost: ({ most }) => `One criterion has more than its most, ${formatAmount(most, 'en')}. Enter points from 0 to that.`,
  amountOverMost: ({ most }) => `The amount is at most ${formatAmount(most, 'en')}. Look at the paper sheet again.`,
  amountNotWhole: () => 'The count must be a whole number, without decimals.',
  sheetMovedOn: () => 'This sheet was changed elsewhere. Look at what it says now, then enter it again if needed.',
  noTimer: () => 'No time is being counted.',
  timerNotRunning: () => 'The timer is not running.',
  timerNotPaused: () => 'The timer is not paused.',
  alreadyRung: () => 'The end of this phase has been sounded already.',
  nothingAsked: () => 'That question has been answered.',
  clockBeforeLast: () => 'That time is before the last record. Type the right time.',
  nothingCued: () => 'Nothing is cued for the hall.',
  noMessage: () => 'No message has been written for the hall yet.',
  noTarget: () => 'No shared target has been set yet.',
  quietSpanEmpty: () => 'Quiet hours must end at another time than they begin.',
  nothingToUndo: () => 'There is nothing to undo.',
  nothingToRedo: () => 'There is nothing to redo.',
  timerOnRun: () => 'The time of this exercise is being counted. Finish the timer first, then undo.',
  fault: () => 'Something went wrong inside Kompak. What was saved is safe. Try once more.',
  hostAway: () => 'Kompak cannot be reached just now. What was saved is safe; try again in a moment.',
  fileNotFound: ({ name }) => `The file "${name}" was not found. It may have been moved, or the USB stick pulled out.`,
  needsChoice: ({ name, why }) => `"${name}" ${{ older: 'is older than what this laptop has recorded', forked: 'was continued on two laptops', damaged: 'is damaged' }[why]}. Open it in the Kompak window and choose first; the file was not changed.`,
  fileExists: ({ name }) => `"${name}" exists already. Choose another name; that file was not changed.`,
  cannotOpen: ({ name }) => `"${name}" is finished, but no program on this laptop opens it.`,
  fileInUse: ({ name }) => `"${name}" is open in another Kompak window. Close that one first.`,
  notARetreat: ({ name }) => `"${name}" is not a Kompak retreat file. Nothing was changed.`,
  newerFile: ({ name }) => `"${name}" was made by a newer Kompak. Update Kompak on this laptop; the file was not changed.`,
  fileDamaged: ({ name, firstBad }) => `"${name}" is damaged from record ${firstBad} on. The file was not changed.`,
  cannotWrite: ({ name }) => `"${name}" cannot be written. Check disk space and the folder's permissions.`,
  readOnlyView: () => 'This file is damaged and can only be looked at. Open it again and choose "Rebuild" to go on.',
  diskFull: ({ name }) => `The disk is full, so "${name}" cannot be written. Delete files you do not need and try again; what was saved is safe.`,
  noPrinter: () => 'There is no browser to make the PDF with. Install Chromium, Chrome or Edge, then try again.',
  printFailed: () => 'The PDF could not be made. Try once more; no data has changed.',
  unknownFile: () => 'That file is no longer known. Make the document again.',
  rosterUnreadable: ({ name }) => `"${name}" cannot be read as a roster. Save it again as .xlsx or .csv.`,
  rosterTooBig: ({ name }) => `File refused: "${name}" is too big for a roster. Remove sheets and rows that are not needed.`,
  rosterEmpty: ({ name }) => `"${name}" holds no participants.`,
  rosterHeaderless: ({ name, wanted }) =>
    `"${name}" has no column heading for ${wanted.map((w) => (w === 'name' ? 'name (Nama)' : 'agency (Unit Kerja)')).join(' and ')}. Add a heading row above the list.`,
  rosterNotSheet: ({ name, looksLike }) => `"${name}" is really ${kindsEn[looksLike].join('. ')}`,
};

const sentences: Readonly<Record<Language, Sentences>> = { id, en };

export const refusalText = (refusal: Refusal, language: Language): string => {
  // The table pairs each code with its own sentence; TypeScript cannot follow that through a lookup.
  const sentence = sentences[language][refusal.code] as (refusal: Refusal) => string;
  return sentence(refusal);
};
