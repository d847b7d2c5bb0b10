// How the journal and the undo toast speak of instruments and answers; what anybody answered is not said.
import type { Language } from '../../units.ts';
import { formNumber } from '../refusals/learning.ts';
import type { UndoText } from './undoText.ts';

/** Commands about them that can be taken back, by the kind of fact each begins with. */
export type UndoableOfLearning = 'instrumentAdded' | 'instrumentChanged' | 'instrumentRemoved' | 'answersEntered' | 'answersCorrected' | 'answersRemoved' | 'answersTypedAgain';

/** `number` null: several forms, or one that is no longer known. */
export type LearningFactText = {
  readonly instrumentAdded: (name: string) => string;
  readonly instrumentChanged: (name: string, version: string) => string;
  readonly instrumentRemoved: (name: string) => string;
  readonly answersEntered: (name: string, count: string, number: number | null) => string;
  readonly answersCorrected: (name: string, number: number) => string;
  readonly answersRemoved: (name: string, count: string, number: number | null) => string;
  readonly answersTypedAgain: (name: string, number: number | null, isTakenBack: boolean) => string;
};

const formsId = (count: string, number: number | null): string => (number === null ? `${count} formulir` : `formulir ${formNumber(number)}`);
const formsEn = (count: string, number: number | null): string => (number === null ? `${count} forms` : `form ${formNumber(number)}`);

type LearningJournal = { readonly someInstrument: string; readonly facts: LearningFactText; readonly undo: UndoText<UndoableOfLearning> };
export const learningJournalText: Readonly<Record<Language, LearningJournal>> = {
  id: {
    someInstrument: 'sebuah instrumen',
    facts: {
      instrumentAdded: (name) => `Instrumen "${name}" ditambahkan`,
      instrumentChanged: (name, version) => `Instrumen "${name}", versi ${version}`,
      instrumentRemoved: (name) => `Instrumen "${name}" dihapus`,
      answersEntered: (name, count, number) => `${name}: ${formsId(count, number)} dimasukkan`,
      answersCorrected: (name, number) => `${name}: formulir ${formNumber(number)} dibetulkan`,
      answersRemoved: (name, count, number) => `${name}: ${formsId(count, number)} dikeluarkan`,
      answersTypedAgain: (name, number, isTakenBack) => `${name}: ${number === null ? 'sebuah formulir' : `formulir ${formNumber(number)}`} ${isTakenBack ? 'tanpa ketikan kedua' : 'diketik kedua kali'}`,
    },
    undo: {
      what: {
        instrumentAdded: 'instrumen baru', instrumentChanged: 'perubahan instrumen', instrumentRemoved: 'penghapusan instrumen',
        answersEntered: 'jawaban yang masuk', answersCorrected: 'pembetulan jawaban', answersRemoved: 'penghapusan jawaban', answersTypedAgain: 'ketikan kedua',
      },
      done: {
        instrumentAdded: 'Instrumen ditambahkan.', instrumentChanged: 'Instrumen disimpan.', instrumentRemoved: 'Instrumen dihapus.',
        answersEntered: 'Jawaban disimpan.', answersCorrected: 'Jawaban dibetulkan.', answersRemoved: 'Jawaban dikeluarkan.', answersTypedAgain: 'Ketikan kedua disimpan.',
      },
      undone: {
        instrumentAdded: 'Instrumen tidak jadi ditambahkan.', instrumentChanged: 'Instrumen kembali seperti sebelumnya.', instrumentRemoved: 'Instrumen ada lagi.',
        answersEntered: 'Jawaban tidak jadi masuk.', answersCorrected: 'Jawaban kembali seperti sebelumnya.', answersRemoved: 'Jawaban ada lagi.', answersTypedAgain: 'Ketikan kedua kembali seperti sebelumnya.',
      },
      redone: {
        instrumentAdded: 'Instrumen ditambahkan lagi.', instrumentChanged: 'Instrumen disimpan lagi.', instrumentRemoved: 'Instrumen dihapus lagi.',
        answersEntered: 'Jawaban disimpan lagi.', answersCorrected: 'Jawaban dibetulkan lagi.', answersRemoved: 'Jawaban dikeluarkan lagi.', answersTypedAgain: 'Ketikan kedua disimpan lagi.',
      },
    },
  },
  en: {
    someInstrument: 'an instrument',
    facts: {
      instrumentAdded: (name) => `Instrument "${name}" added`,
      instrumentChanged: (name, version) => `Instrument "${name}", version ${version}`,
      instrumentRemoved: (name) => `Instrument "${name}" removed`,
      answersEntered: (name, count, number) => `${name}: ${formsEn(count, number)} entered`,
      answersCorrected: (name, number) => `${name}: form ${formNumber(number)} corrected`,
      answersRemoved: (name, count, number) => `${name}: ${formsEn(count, number)} taken out`,
      answersTypedAgain: (name, number, isTakenBack) => `${name}: ${number === null ? 'a form' : `form ${formNumber(number)}`} ${isTakenBack ? 'without a second typing' : 'typed in a second time'}`,
    },
    undo: {
      what: {
        instrumentAdded: 'new instrument', instrumentChanged: 'change of an instrument', instrumentRemoved: 'removal of an instrument',
        answersEntered: 'answers entered', answersCorrected: 'correction of answers', answersRemoved: 'removal of answers', answersTypedAgain: 'second typing',
      },
      done: {
        instrumentAdded: 'Instrument added.', instrumentChanged: 'Instrument saved.', instrumentRemoved: 'Instrument removed.',
        answersEntered: 'Answers saved.', answersCorrected: 'Answers corrected.', answersRemoved: 'Answers taken out.', answersTypedAgain: 'Second typing saved.',
      },
      undone: {
        instrumentAdded: 'The instrument is not there.', instrumentChanged: 'The instrument is as it was before.', instrumentRemoved: 'The instrument is there again.',
        answersEntered: 'The answers are not in.', answersCorrected: 'The answers are as they were before.', answersRemoved: 'The answers are there again.', answersTypedAgain: 'The second typing is as it was before.',
      },
      redone: {
        instrumentAdded: 'Instrument added again.', instrumentChanged: 'Instrument saved again.', instrumentRemoved: 'Instrument removed again.',
        answersEntered: 'Answers saved again.', answersCorrected: 'Answers corrected again.', answersRemoved: 'Answers taken out again.', answersTypedAgain: 'Second typing saved again.',
      },
    },
  },
};
