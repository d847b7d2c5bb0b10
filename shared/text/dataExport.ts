// The words of the files that data leaves in: names of files and sheets, headings, and what cells say; the files themselves are made elsewhere.
import type { CellState } from '../domain/scoring/points/cell.ts';
import type { Language } from '../units.ts';

/** One table a sheet, or a file of its own where the form has no sheets. */
const dataTables = ['totals', 'cells', 'sheets', 'observations', 'roster', 'attendance', 'journal', 'answers', 'namedAnswers'] as const;
export type DataTable = (typeof dataTables)[number];

/** One row says of one item. */
type OfItem = 'instrument' | 'occasion' | 'version' | 'item' | 'question' | 'answer' | 'meaning';

type Headings = {
  readonly totals: Record<'place' | 'tied' | 'number' | 'team' | 'total' | 'runs' | 'weights' | 'mean' | 'help' | 'adjust' | 'formerly', string>;
  readonly cells: Record<'run' | 'exercise' | 'weight' | 'hasilWeight' | 'team' | 'into' | 'hasil' | 'perilaku' | 'score' | 'state', string>;
  readonly sheets: Record<'run' | 'exercise' | 'team' | 'judge' | 'attempt' | 'mark' | 'version' | 'stage', string>;
  readonly observations: Record<'run' | 'exercise' | 'team' | 'observer' | 'value' | 'rating' | 'note', string>;
  readonly roster: Record<'number' | 'name' | 'nip' | 'gender' | 'born' | 'grade' | 'post' | 'agency' | 'district' | 'phone' | 'teamNumber' | 'team', string>;
  readonly attendance: Record<'day' | 'from' | 'session' | 'name' | 'nip' | 'agency' | 'mark' | 'arrival', string>;
  readonly journal: Record<'record' | 'time' | 'operator' | 'what' | 'details' | 'change', string>;
  readonly answers: Record<OfItem | 'respondent', string>;
  readonly namedAnswers: Record<OfItem | 'form' | 'name' | 'nip' | 'agency', string>;
};

export type DataExportText = {
  /** Also what stands on a sheet's tab: at most 31 letters. */
  readonly tables: Readonly<Record<DataTable, string>>;
  /** Of a workbook with several tables, and of the file that holds everything. */
  readonly fileName: Readonly<Record<'results' | 'all' | 'whole', string>>;
  readonly headings: { readonly [T in DataTable]: Readonly<Headings[T]> };
  /** The last column of the list of people, and only where it was asked for. */
  readonly health: string;
  readonly healthUnsaid: string;
  readonly yes: string;
  readonly notObserved: string;
  readonly stages: Readonly<Record<'open' | 'verified' | 'released' | 'closed', string>>;
  readonly states: Readonly<Record<CellState, string>>;
};

const itemHeadings: Readonly<Record<Language, Readonly<Record<OfItem, string>>>> = {
  id: { instrument: 'Instrumen', occasion: 'Waktu', version: 'Versi', item: 'Butir', question: 'Kata-kata', answer: 'Jawaban', meaning: 'Arti jawaban' },
  en: { instrument: 'Instrument', occasion: 'Occasion', version: 'Version', item: 'Item', question: 'Words', answer: 'Answer', meaning: 'Meaning' },
};

export const dataExportText: Readonly<Record<Language, DataExportText>> = {
  id: {
    tables: { totals: 'Total dan peringkat', cells: 'Nilai tiap latihan', sheets: 'Lembar penilai', observations: 'Pengamatan perilaku', roster: 'Peserta', attendance: 'Kehadiran', journal: 'Riwayat', answers: 'Jawaban tanpa nama', namedAnswers: 'Jawaban bernama' },
    fileName: { results: 'Hasil', all: 'Data', whole: 'Data lengkap' },
    headings: {
      totals: { place: 'Peringkat', tied: 'Seri', number: 'No. tim', team: 'Tim', total: 'Total', runs: 'Latihan dihitung', weights: 'Jumlah bobot', mean: 'Rata-rata berbobot', help: 'Poin Gotong Royong', adjust: 'Penyesuaian', formerly: 'Gabungan dari' },
      cells: { run: 'No.', exercise: 'Latihan', weight: 'Bobot', hasilWeight: 'Bobot Hasil (%)', team: 'Tim', into: 'Bergabung ke', hasil: 'Hasil', perilaku: 'Perilaku', score: 'Nilai latihan', state: 'Keadaan' },
      sheets: { run: 'No.', exercise: 'Latihan', team: 'Tim', judge: 'Penilai', attempt: 'Percobaan', mark: 'Isi lembar', version: 'Versi', stage: 'Keadaan latihan' },
      observations: { run: 'No.', exercise: 'Latihan', team: 'Tim', observer: 'Pengamat', value: 'Nilai', rating: 'Skala 1–4', note: 'Catatan' },
      roster: { number: 'No.', name: 'Nama', nip: 'NIP', gender: 'L/P', born: 'Tanggal Lahir', grade: 'Gol. Ruang', post: 'Jabatan', agency: 'Instansi', district: 'Kecamatan', phone: 'No. HP/WA', teamNumber: 'No. tim', team: 'Tim' },
      attendance: { day: 'Tanggal', from: 'Mulai', session: 'Acara', name: 'Nama', nip: 'NIP', agency: 'Instansi', mark: 'Kehadiran', arrival: 'Waktu datang' },
      journal: { record: 'Catatan', time: 'Waktu', operator: 'Operator', what: 'Apa', details: 'Rincian', change: 'Perubahan' },
      answers: { respondent: 'Pengisi', ...itemHeadings.id },
      namedAnswers: { form: 'No. formulir', name: 'Nama', nip: 'NIP', agency: 'Instansi', ...itemHeadings.id },
    },
    health: 'Batasan fisik',
    healthUnsaid: 'ada, tanyakan kepada tim kesehatan',
    yes: 'ya',
    notObserved: 'tidak teramati',
    stages: { open: 'belum dibaca ulang', verified: 'sudah dibaca ulang', released: 'dilepas tanpa dibaca ulang', closed: 'tuntas' },
    states: { blank: 'belum lengkap', counts: 'dihitung', noShow: 'tidak hadir', excused: 'dibebaskan', disputed: 'disanggah', missing: 'lembar dilepas', cancelled: 'dibatalkan' },
  },
  en: {
    tables: { totals: 'Totals and places', cells: 'Scores by exercise', sheets: 'Judges’ sheets', observations: 'Behaviour observed', roster: 'Participants', attendance: 'Attendance', journal: 'Journal', answers: 'Answers without names', namedAnswers: 'Answers with names' },
    fileName: { results: 'Results', all: 'Data', whole: 'Whole data' },
    headings: {
      totals: { place: 'Place', tied: 'Tied', number: 'Team no.', team: 'Team', total: 'Total', runs: 'Exercises counted', weights: 'Sum of weights', mean: 'Weighted mean', help: 'Help points', adjust: 'Adjustments', formerly: 'Merged from' },
      cells: { run: 'No.', exercise: 'Exercise', weight: 'Weight', hasilWeight: 'Weight of result (%)', team: 'Team', into: 'Went into', hasil: 'Result', perilaku: 'Behaviour', score: 'Score', state: 'State' },
      sheets: { run: 'No.', exercise: 'Exercise', team: 'Team', judge: 'Judge', attempt: 'Try', mark: 'What the sheet says', version: 'Version', stage: 'State of the exercise' },
      observations: { run: 'No.', exercise: 'Exercise', team: 'Team', observer: 'Observer', value: 'Value', rating: 'Scale 1–4', note: 'Note' },
      roster: { number: 'No.', name: 'Name', nip: 'NIP', gender: 'Gender', born: 'Date of birth', grade: 'Grade', post: 'Position', agency: 'Agency', district: 'District', phone: 'Phone', teamNumber: 'Team no.', team: 'Team' },
      attendance: { day: 'Date', from: 'From', session: 'Session', name: 'Name', nip: 'NIP', agency: 'Agency', mark: 'Attendance', arrival: 'Arrived' },
      journal: { record: 'Record', time: 'Time', operator: 'Operator', what: 'What', details: 'Details', change: 'Change' },
      answers: { respondent: 'Respondent', ...itemHeadings.en },
      namedAnswers: { form: 'Form no.', name: 'Name', nip: 'NIP', agency: 'Agency', ...itemHeadings.en },
    },
    health: 'Physical limits',
    healthUnsaid: 'there are some: ask the medical team',
    yes: 'yes',
    notObserved: 'not observed',
    stages: { open: 'not read back', verified: 'read back', released: 'released without reading back', closed: 'concluded' },
    states: { blank: 'not complete', counts: 'counts', noShow: 'did not come', excused: 'excused', disputed: 'disputed', missing: 'sheet released', cancelled: 'cancelled' },
  },
};
