// The sentences of the editor of one's own exercises, and of what is wrong with a field.
import type { PenaltyEffect } from '../../domain/scoring/points/penalties.ts';
import type { ResultRule } from '../../domain/scoring/points/resultRule.ts';
import type { Language, Millis } from '../../units.ts';
import { formatDuration, plural } from '../format.ts';
import type { TypedProblem } from '../typed.ts';

/** What is wrong with one field. */
export type FieldProblem =
  | { readonly code: Exclude<TypedProblem, 'empty' | 'outOfRange'> }
  | { readonly code: 'missing' | 'noTime' | 'limitNotAfter' | 'notHundred' | 'secondsWithoutTime' | 'unitsWithoutCount' | 'nameTaken' | 'noValue' | 'sizesReversed' | 'notACode' | 'codeTwice' | 'linesDiffer' }
  | { readonly code: 'tooLong' | 'tooManyValues' | 'tooManyLines'; readonly most: number }
  | { readonly code: 'overTime'; readonly most: Millis }
  | { readonly code: 'outOfRange'; readonly least: number; readonly most: number };
type Ranged = 'tooLong' | 'tooManyValues' | 'tooManyLines' | 'overTime';

export type ExerciseEditorText = {
  readonly titleNew: string;
  readonly titleEdit: (name: string) => string;
  readonly lead: string;
  readonly leadNew: string;
  readonly copyOf: (name: string) => string;
  readonly save: string;
  readonly cancel: string;
  readonly english: string;
  readonly inEnglish: (field: string) => string;
  readonly unsaved: string;
  readonly discard: string;
  readonly goOn: string;
  readonly problemCount: (count: string) => string;
  readonly core: string;
  readonly name: string;
  readonly objective: string;
  readonly values: string;
  readonly valuesNote: string;
  readonly from: string;
  readonly to: string;
  readonly best: string;
  readonly place: string;
  readonly intensity: string;
  readonly materials: string;
  readonly phases: string;
  readonly phase: (number: string) => string;
  readonly phaseLength: (number: string) => string;
  readonly minutes: string;
  readonly phaseSum: (length: string) => string;
  readonly addPhase: string;
  readonly blankPhases: readonly string[];
  readonly result: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<ResultRule['kind'], string>>;
  readonly kindNotes: Readonly<Record<ResultRule['kind'], string>>;
  readonly target: string;
  readonly limit: string;
  readonly amounts: Readonly<Record<'count' | 'measure' | 'error' | 'shared', string>>;
  readonly unit: string;
  readonly criterion: (number: string) => string;
  readonly criterionMost: (number: string) => string;
  readonly points: string;
  readonly addCriterion: string;
  readonly part: (number: string) => string;
  readonly partName: string;
  readonly weight: string;
  readonly addPart: string;
  /** `missing` in the same unit: positive, something is missing yet; negative, it is too much; null: it is right. */
  readonly sum: (sum: string, missing: string | null, isOver: boolean) => string;
  readonly penalties: string;
  readonly noPenalties: string;
  readonly penalty: (number: string) => string;
  readonly effect: string;
  readonly effects: Readonly<Record<PenaltyEffect['kind'], string>>;
  readonly much: Readonly<Record<PenaltyEffect['kind'], string>>;
  readonly addPenalty: string;
  readonly guide: string;
  readonly rules: string;
  readonly rule: (number: string) => string;
  readonly setUp: string;
  readonly safety: string;
  readonly lowImpact: string;
  readonly note: string;
  readonly debrief: string;
  readonly question: (number: string) => string;
  readonly addQuestion: string;
  readonly removeRow: (row: string) => string;
  readonly rowUp: (row: string) => string;
  readonly footSave: string;
  readonly footCancel: string;
  readonly problems: Readonly<Record<Exclude<FieldProblem['code'], Ranged | 'outOfRange'>, string>> & {
    readonly tooLong: (most: string) => string;
    readonly tooManyValues: (most: string) => string;
    readonly tooManyLines: (most: string) => string;
    readonly overTime: (most: string) => string;
    readonly outOfRange: (least: string, most: string) => string;
  };
};

export const exerciseEditorText: Readonly<Record<Language, ExerciseEditorText>> = {
  id: {
    titleNew: 'Latihan baru',
    titleEdit: (name) => `Ubah: ${name}`,
    leadNew: 'Tersimpan dalam retret ini, di samping latihan bawaan.',
    lead: 'Latihan yang sudah dipakai di retret ini tidak ikut berubah.',
    copyOf: (name) => `${name} (salinan)`,
    save: 'Simpan latihan',
    cancel: 'Batal',
    english: 'Isi juga dalam bahasa Inggris',
    inEnglish: (field) => `${field}, bahasa Inggris`,
    unsaved: 'Isian ini belum disimpan.',
    discard: 'Buang isian',
    goOn: 'Lanjut mengisi',
    problemCount: (count) => `${count} isian perlu diperbaiki. Keterangannya ada di bawah setiap isian.`,
    core: 'Pokok',
    name: 'Nama latihan',
    objective: 'Tujuan',
    values: 'Nilai yang diamati',
    valuesNote: 'Pilih satu sampai empat.',
    from: 'Orang per tim, paling sedikit',
    to: 'Orang per tim, paling banyak',
    best: 'Orang per tim, sebaiknya',
    place: 'Tempat',
    intensity: 'Beban gerak',
    materials: 'Bahan',
    phases: 'Fase',
    phase: (number) => `Fase ${number}`,
    phaseLength: (number) => `Menit fase ${number}`,
    minutes: 'Menit',
    phaseSum: (length) => `Seluruhnya ${length}`,
    addPhase: 'Tambah fase',
    blankPhases: ['Penjelasan aturan', 'Pelaksanaan', 'Refleksi 5M'],
    result: 'Penilaian',
    kind: 'Cara menilai',
    kinds: { time: 'Waktu', count: 'Jumlah', measure: 'Ukuran', error: 'Galat', rubric: 'Rubrik', shared: 'Kolektif', combined: 'Gabungan' },
    kindNotes: {
      time: 'Makin cepat makin tinggi: pada target bernilai 100, pada batas bernilai 40.',
      count: 'Banyaknya yang dihitung, bilangan bulat: pada target bernilai 100.',
      measure: 'Yang diukur, boleh berkoma: pada target bernilai 100.',
      error: 'Makin kecil selisih makin tinggi: tanpa selisih bernilai 100.',
      rubric: 'Juri menilai tiap kriteria; seluruh kriteria berjumlah 100.',
      shared: 'Satu nilai yang sama untuk semua tim.',
      combined: 'Dua sampai empat bagian dengan bobot; seluruh bobot berjumlah 100.',
    },
    target: 'Target, menit:detik',
    limit: 'Batas, menit:detik',
    amounts: { count: 'Target', measure: 'Target', error: 'Selisih yang bernilai 0', shared: 'Capaian yang bernilai 100' },
    unit: 'Satuan',
    criterion: (number) => `Kriteria ${number}`,
    criterionMost: (number) => `Poin kriteria ${number}`,
    points: 'Poin',
    addCriterion: 'Tambah kriteria',
    part: (number) => `Bagian ${number}`,
    partName: 'Nama bagian',
    weight: 'Bobot, persen',
    addPart: 'Tambah bagian',
    sum: (sum, missing, isOver) => (missing === null ? `Jumlah ${sum}, pas.` : `Jumlah ${sum}, ${isOver ? 'lebih' : 'kurang'} ${missing}.`),
    penalties: 'Penalti',
    noPenalties: 'Tidak ada penalti.',
    penalty: (number) => `Penalti ${number}`,
    effect: 'Akibat',
    effects: { seconds: 'Tambah detik', units: 'Ubah hitungan', points: 'Kurangi poin', ceiling: 'Nilai tertinggi' },
    much: { seconds: 'Detik', units: 'Hitungan', points: 'Poin', ceiling: 'Paling tinggi' },
    addPenalty: 'Tambah penalti',
    guide: 'Panduan',
    rules: 'Lima aturan, dibacakan',
    rule: (number) => `Aturan ${number}`,
    setUp: 'Penataan',
    safety: 'Keselamatan',
    lowImpact: 'Varian ringan',
    note: 'Catatan, boleh kosong',
    debrief: 'Pertanyaan refleksi',
    question: (number) => `Pertanyaan ${number}`,
    addQuestion: 'Tambah pertanyaan',
    removeRow: (row) => `Hapus ${row}`,
    rowUp: (row) => `Naikkan ${row}`,
    footSave: 'simpan',
    footCancel: 'batal',
    problems: {
      missing: 'Isian ini wajib diisi.',
      notATime: 'Bukan waktu. Tulis menit:detik, misalnya 7:30.',
      secondsOver59: 'Detik paling banyak 59.',
      notANumber: 'Bukan angka.',
      notWhole: 'Harus bilangan bulat.',
      tooFine: 'Paling banyak dua angka di belakang koma.',
      noTime: 'Harus lebih dari 0:00.',
      limitNotAfter: 'Batas harus lebih lama daripada target.',
      notHundred: 'Jumlahnya harus tepat 100.',
      secondsWithoutTime: 'Penalti detik hanya berlaku bila yang dinilai waktu.',
      unitsWithoutCount: 'Penalti hitungan hanya berlaku bila ada yang dihitung atau diukur.',
      nameTaken: 'Latihan dengan nama ini sudah ada. Pakai nama lain.',
      noValue: 'Pilih paling sedikit satu nilai.',
      sizesReversed: 'Tidak boleh lebih kecil daripada yang paling sedikit.',
      notACode: 'Kode terdiri atas 1 sampai 6 huruf besar atau angka.',
      codeTwice: 'Kode ini sudah dipakai nilai lain.',
      linesDiffer: 'Jumlah baris harus sama dengan yang berbahasa Indonesia.',
      tooLong: (most) => `Terlalu panjang. Paling banyak ${most} huruf.`,
      tooManyValues: (most) => `Paling banyak ${most} nilai.`,
      tooManyLines: (most) => `Paling banyak ${most} baris.`,
      overTime: (most) => `Paling lama ${most}.`,
      outOfRange: (least, most) => `Hanya ${least} sampai ${most}.`,
    },
  },
  en: {
    titleNew: 'New exercise',
    titleEdit: (name) => `Edit: ${name}`,
    leadNew: 'Kept in this retreat, beside the built-in exercises.',
    lead: 'What this retreat uses already does not change.',
    copyOf: (name) => `${name} (copy)`,
    save: 'Save exercise',
    cancel: 'Cancel',
    english: 'Fill in English as well',
    inEnglish: (field) => `${field}, in English`,
    unsaved: 'What you typed is not saved yet.',
    discard: 'Throw it away',
    goOn: 'Go on typing',
    problemCount: (count) => `${plural(count, '1 field needs', `${count} fields need`)} mending. What is wrong stands below.`,
    core: 'Basics',
    name: 'Name of the exercise',
    objective: 'Objective',
    values: 'Values to observe',
    valuesNote: 'Choose one to four.',
    from: 'People per team, at least',
    to: 'People per team, at most',
    best: 'People per team, at best',
    place: 'Place',
    intensity: 'Effort',
    materials: 'Materials',
    phases: 'Phases',
    phase: (number) => `Phase ${number}`,
    phaseLength: (number) => `Minutes of phase ${number}`,
    minutes: 'Minutes',
    phaseSum: (length) => `${length} in all`,
    addPhase: 'Add a phase',
    blankPhases: ['Briefing', 'Execution', 'Debrief'],
    result: 'Scoring',
    kind: 'How it is scored',
    kinds: { time: 'Time', count: 'Count', measure: 'Measure', error: 'Error', rubric: 'Rubric', shared: 'Shared', combined: 'Combined' },
    kindNotes: {
      time: 'Faster is better: the target is worth 100, the limit 40.',
      count: 'Something counted in whole numbers: the target is worth 100.',
      measure: 'Something measured, with decimals: the target is worth 100.',
      error: 'A smaller error is better: no error is worth 100.',
      rubric: 'Judges rate each criterion; all criteria together are 100.',
      shared: 'One and the same value for every team.',
      combined: 'Two to four parts with weights; all weights together are 100.',
    },
    target: 'Target, minutes:seconds',
    limit: 'Limit, minutes:seconds',
    amounts: { count: 'Target', measure: 'Target', error: 'Error worth 0', shared: 'Amount worth 100' },
    unit: 'Unit',
    criterion: (number) => `Criterion ${number}`,
    criterionMost: (number) => `Points of criterion ${number}`,
    points: 'Points',
    addCriterion: 'Add a criterion',
    part: (number) => `Part ${number}`,
    partName: 'Name of the part',
    weight: 'Weight, per cent',
    addPart: 'Add a part',
    sum: (sum, missing, isOver) => (missing === null ? `${sum} in all, as it must be.` : `${sum} in all, ${missing} too ${isOver ? 'many' : 'few'}.`),
    penalties: 'Penalties',
    noPenalties: 'There are no penalties.',
    penalty: (number) => `Penalty ${number}`,
    effect: 'Effect',
    effects: { seconds: 'Add seconds', units: 'Change the count', points: 'Take off points', ceiling: 'Highest result' },
    much: { seconds: 'Seconds', units: 'Units', points: 'Points', ceiling: 'At most' },
    addPenalty: 'Add a penalty',
    guide: 'Guide',
    rules: 'Five rules to read out',
    rule: (number) => `Rule ${number}`,
    setUp: 'Set-up',
    safety: 'Safety',
    lowImpact: 'Low-impact variant',
    note: 'Note, may be empty',
    debrief: 'Debrief questions',
    question: (number) => `Question ${number}`,
    addQuestion: 'Add a question',
    removeRow: (row) => `Remove ${row}`,
    rowUp: (row) => `Move ${row} up`,
    footSave: 'save',
    footCancel: 'cancel',
    problems: {
      missing: 'This must be filled in.',
      notATime: 'Not a time. Write minutes:seconds, for example 7:30.',
      secondsOver59: 'Seconds go to 59.',
      notANumber: 'Not a number.',
      notWhole: 'It must be a whole number.',
      tooFine: 'At most two decimals.',
      noTime: 'It must be more than 0:00.',
      limitNotAfter: 'The limit must be longer than the target.',
      notHundred: 'Together they must be exactly 100.',
      secondsWithoutTime: 'A penalty of seconds only counts where time is scored.',
      unitsWithoutCount: 'A penalty of units only counts where something is counted or measured.',
      nameTaken: 'An exercise of this name is here already. Use another name.',
      noValue: 'Choose at least one value.',
      sizesReversed: 'This cannot be less than the least.',
      notACode: 'A code is 1 to 6 capital letters or digits.',
      codeTwice: 'Another value has this code.',
      linesDiffer: 'There must be as many lines as in Indonesian.',
      tooLong: (most) => `Too long. At most ${most} characters.`,
      tooManyValues: (most) => `At most ${most} values.`,
      tooManyLines: (most) => `At most ${most} lines.`,
      overTime: (most) => `At most ${most}.`,
      outOfRange: (least, most) => `Only ${least} to ${most}.`,
    },
  },
};

const decimals = (value: number, language: Language): string => (language === 'id' ? String(value).replace('.', ',') : String(value));

export const problemWords = (problem: FieldProblem, language: Language): string => {
  const { problems } = exerciseEditorText[language];
  switch (problem.code) {
    case 'tooLong': case 'tooManyValues': case 'tooManyLines': return problems[problem.code](String(problem.most));
    case 'overTime': return problems.overTime(formatDuration(problem.most));
    case 'outOfRange': return problems.outOfRange(decimals(problem.least, language), decimals(problem.most, language));
    default: return problems[problem.code];
  }
};
