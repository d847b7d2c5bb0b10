// What can be wrong with an instrument and with a row of answers, as data; who finds it stands beside it.
import type { Occasion } from './schemas.ts';

export type InstrumentProblem =
  | { readonly kind: 'nameTaken' }
  | { readonly kind: 'formFixed' } | { readonly kind: 'identityFixed' }
  | { readonly kind: 'occasionTwice' }
  | { readonly kind: 'occasionHasAnswers'; readonly occasion: Occasion }
  | { readonly kind: 'testWithoutChoice' }
  /** `item`: which one, counted from 1. */
  | { readonly kind: 'itemTwice' | 'choiceOutsideTest' | 'keyBeyondOptions' | 'itemMeansAnother'; readonly item: number }
  | { readonly kind: 'unknownValue'; readonly item: number; readonly value: string };

export type AnswerProblem =
  | { readonly kind: 'unknownInstrument' | 'unknownVersion' | 'notItsOccasion' | 'numberTaken' | 'codeMissing' | 'codeNotWanted' | 'personMissing' | 'personNotWanted' | 'unknownPerson' | 'unknownTeam' | 'teamNotWanted' | 'otherInstrument' }
  | { readonly kind: 'codeTaken'; readonly code: string }
  | { readonly kind: 'codeTooLong'; readonly most: number }
  | { readonly kind: 'personLeft' | 'personTwice'; readonly name: string }
  | { readonly kind: 'answersCount'; readonly given: number; readonly items: number }
  /** `item`: which one, counted from 1. */
  | { readonly kind: 'beyondScale'; readonly item: number; readonly answer: number; readonly most: number }
  | { readonly kind: 'notItsKind'; readonly item: number };

/** `row`: its place in the entry, counted from 1; `number`: of the form. */
export type AnswerRow = { readonly row: number; readonly number: number; readonly problem: AnswerProblem };
