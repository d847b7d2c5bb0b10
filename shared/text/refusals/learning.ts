// The sentences of refusals about instruments and filled-in forms, in both languages; a list of faulty rows says each with its form.
import type { AnswerProblem, AnswerRow, InstrumentProblem } from '../../domain/learning/problems.ts';
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';
import type { RefusalSentences } from './refusalSentences.ts';

type Code = 'unknownInstrument' | 'instrumentWrong' | 'instrumentAnswered' | 'unknownAnswers' | 'answersWrong' | 'answersUnreadable' | 'answersEmpty' | 'answersTooBig';

/** As printed on the form: "017". */
export const formNumber = (number: number): string => String(number).padStart(3, '0');

const instrumentProblemId = (problem: InstrumentProblem): string => {
  switch (problem.kind) {
    case 'nameTaken': return 'Instrumen bernama sama sudah ada. Pakai nama lain.';
    case 'formFixed': return 'Jenisnya tetap, sebab sudah ada jawaban. Buat instrumen baru untuk jenis lain.';
    case 'identityFixed': return 'Pengisinya tetap (dengan nama, dengan kode, atau tanpa nama), sebab sudah ada jawaban yang diberikan dengan janji itu.';
    case 'occasionTwice': return 'Waktu pengisian yang sama tertulis dua kali.';
    case 'occasionHasAnswers': return `Jawaban ${problem.occasion === 'before' ? 'sebelum' : 'sesudah'} retret sudah masuk, jadi waktu pengisian itu tetap.`;
    case 'testWithoutChoice': return 'Tes memerlukan sedikitnya satu soal pilihan.';
    case 'itemTwice': return `Butir ${problem.item} tertulis dua kali.`;
    case 'choiceOutsideTest': return `Butir ${problem.item} adalah soal pilihan, yang hanya ada di tes.`;
    case 'keyBeyondOptions': return `Butir ${problem.item}: kuncinya menunjuk pilihan yang tidak ada.`;
    case 'itemMeansAnother': return `Butir ${problem.item} sudah dijawab dengan kata-kata atau arti skala lain. Jadikan butir baru.`;
    case 'unknownValue': return `Butir ${problem.item}: nilai berkode ${problem.value} tidak ada di retret ini.`;
  }
};
const instrumentProblemEn = (problem: InstrumentProblem): string => {
  switch (problem.kind) {
    case 'nameTaken': return 'There is an instrument of that name. Use another name.';
    case 'formFixed': return 'Its kind stays, since there are answers. Make a new instrument for another kind.';
    case 'identityFixed': return 'Whether forms bear a name stays, since people have answered on that promise.';
    case 'occasionTwice': return 'The same occasion stands there twice.';
    case 'occasionHasAnswers': return `There are answers from ${problem.occasion === 'before' ? 'before' : 'after'} the retreat, so that occasion stays.`;
    case 'testWithoutChoice': return 'A test needs at least one question with options.';
    case 'itemTwice': return `Item ${problem.item} stands there twice.`;
    case 'choiceOutsideTest': return `Item ${problem.item} has options, which only tests have.`;
    case 'keyBeyondOptions': return `Item ${problem.item}: the key points to an option that is not there.`;
    case 'itemMeansAnother': return `Item ${problem.item} was answered in other words, or on steps that meant something else. Make it a new item.`;
    case 'unknownValue': return `Item ${problem.item}: this retreat has no value with the code ${problem.value}.`;
  }
};

const answerProblemId = (problem: AnswerProblem): string => {
  switch (problem.kind) {
    case 'unknownInstrument': return 'instrumennya sudah tidak ada';
    case 'unknownVersion': return 'versi instrumennya tidak dikenal';
    case 'notItsOccasion': return 'instrumen ini tidak diisi pada waktu itu';
    case 'otherInstrument': return 'dari instrumen atau versi lain';
    case 'numberTaken': return 'nomor formulir ini sudah masuk';
    case 'codeMissing': return 'kodenya belum diisi';
    case 'codeTooLong': return `kodenya lebih dari ${problem.most} huruf`;
    case 'codeNotWanted': return 'instrumen ini tidak memakai kode';
    case 'codeTaken': return `kode ${problem.code} sudah dipakai formulir lain`;
    case 'personMissing': return 'namanya belum dipilih';
    case 'personNotWanted': return 'instrumen ini tidak memakai nama';
    case 'unknownPerson': return 'orangnya tidak ada di daftar peserta';
    case 'personLeft': return `${problem.name} sudah tidak ikut`;
    case 'personTwice': return `${problem.name} sudah mengisi formulir lain`;
    case 'unknownTeam': return 'timnya tidak ada';
    case 'teamNotWanted': return 'tim mengikuti nama, jadi tidak diisi';
    case 'answersCount': return `ada ${problem.given} jawaban, sedangkan butirnya ${problem.items}`;
    case 'beyondScale': return `butir ${problem.item} berisi ${problem.answer}, padahal pilihannya 1–${problem.most}`;
    case 'notItsKind': return `butir ${problem.item} berisi jawaban yang bukan jenisnya`;
  }
};
const answerProblemEn = (problem: AnswerProblem): string => {
  switch (problem.kind) {
    case 'unknownInstrument': return 'its instrument is no longer there';
    case 'unknownVersion': return 'that version of the instrument is not known';
    case 'notItsOccasion': return 'this instrument is not filled in then';
    case 'otherInstrument': return 'of another instrument or version';
    case 'numberTaken': return 'a form with this number is in already';
    case 'codeMissing': return 'the code is missing';
    case 'codeTooLong': return `the code has more than ${problem.most} letters`;
    case 'codeNotWanted': return 'this instrument has no codes';
    case 'codeTaken': return `another form has the code ${problem.code}`;
    case 'personMissing': return 'no name was chosen';
    case 'personNotWanted': return 'this instrument has no names';
    case 'unknownPerson': return 'the person is not on the list';
    case 'personLeft': return `${problem.name} no longer takes part`;
    case 'personTwice': return `${problem.name} filled in another form`;
    case 'unknownTeam': return 'there is no such team';
    case 'teamNotWanted': return 'the team follows from the name, so it stays empty';
    case 'answersCount': return `${problem.given} answers for ${problem.items} items`;
    case 'beyondScale': return `item ${problem.item} says ${problem.answer}, of 1–${problem.most}`;
    case 'notItsKind': return `item ${problem.item} has an answer of another kind`;
  }
};

const MOST_SAID = 3;

/** What is wrong with one row, as the screens list it: "Formulir 017: butir 4 berisi 7, padahal pilihannya 1–4". */
export const answerRowText: Readonly<Record<Language, (row: AnswerRow) => string>> = {
  id: ({ number, problem }) => `Formulir ${formNumber(number)}: ${answerProblemId(problem)}`,
  en: ({ number, problem }) => `Form ${formNumber(number)}: ${answerProblemEn(problem)}`,
};
const rowsSaid = (rows: readonly AnswerRow[], language: Language, more: (count: number) => string): string =>
  [...rows.slice(0, MOST_SAID).map(answerRowText[language]), ...(rows.length > MOST_SAID ? [more(rows.length - MOST_SAID)] : [])].join('; ');

export const learningRefusals: Readonly<Record<Language, RefusalSentences<Code>>> = {
  id: {
    unknownInstrument: () => 'Instrumen itu sudah tidak ada.',
    instrumentWrong: ({ problem }) => instrumentProblemId(problem),
    instrumentAnswered: ({ instrument }) => `"${instrument.id}" sudah punya jawaban, jadi tidak dapat dihapus. Hapus dahulu jawabannya.`,
    unknownAnswers: () => 'Formulir itu sudah tidak ada.',
    answersUnreadable: ({ name }) => `"${name}" tidak dapat dibaca sebagai tabel jawaban. Simpan ulang sebagai .xlsx atau .csv.`,
    answersEmpty: ({ name }) => `"${name}" tidak berisi jawaban.`,
    answersTooBig: ({ name }) => `Berkas ditolak: "${name}" terlalu besar untuk tabel jawaban. Hapus lembar dan baris yang tidak perlu.`,
    answersWrong: ({ rows }) => `Belum ada yang disimpan. ${rowsSaid(rows, 'id', (count) => `dan ${count} formulir lain`)}.`,
  },
  en: {
    unknownInstrument: () => 'That instrument is no longer there.',
    instrumentWrong: ({ problem }) => instrumentProblemEn(problem),
    instrumentAnswered: ({ instrument }) => `"${instrument.en}" has answers, so it cannot be removed. Remove its answers first.`,
    unknownAnswers: () => 'That form is no longer there.',
    answersUnreadable: ({ name }) => `"${name}" cannot be read as a table of answers. Save it again as .xlsx or .csv.`,
    answersEmpty: ({ name }) => `"${name}" holds no answers.`,
    answersTooBig: ({ name }) => `File refused: "${name}" is too big for a table of answers. Remove sheets and rows that are not needed.`,
    answersWrong: ({ rows }) => `Nothing was stored. ${rowsSaid(rows, 'en', (count) => `and ${count} other ${plural(count, 'form', 'forms')}`)}.`,
  },
};
