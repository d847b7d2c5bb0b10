// Every expected "no" as data; the sentences for them stand in text/refusals.ts.
import type { Instant } from './units.ts';

export type Refusal =
  | { readonly code: 'notAllowed' }
  | { readonly code: 'malformed'; readonly field: string }
  | { readonly code: 'noRetreat' }
  | { readonly code: 'retreatExists' }
  | { readonly code: 'datesReversed' }
  | { readonly code: 'unchanged' }
  | { readonly code: 'noPeople' }
  | { readonly code: 'peopleAlreadyIn'; readonly names: readonly string[] }
  | { readonly code: 'peopleFixedByDraw' }
  | { readonly code: 'drawMissesPeople'; readonly missing: number; readonly extra: number }
  | { readonly code: 'drawUneven'; readonly smallest: number; readonly largest: number }
  | { readonly code: 'drawFixedByScores' }
  | { readonly code: 'teamNameTwice'; readonly name: string }
  | { readonly code: 'tooFewPeople'; readonly people: number; readonly teams: number }
  | { readonly code: 'noTeams' }
  | { readonly code: 'unknownExercise' }
  | { readonly code: 'unknownRun' }
  | { readonly code: 'unknownTeam' }
  | { readonly code: 'unknownPhase' }
  | { readonly code: 'unknownPenalty' }
  | { readonly code: 'timeOverLimit'; readonly limit: number }
  | { readonly code: 'timeNotPositive' }
  | { readonly code: 'sheetMovedOn'; readonly version: number }
  | { readonly code: 'noTimer' }
  | { readonly code: 'timerNotRunning' }
  | { readonly code: 'timerNotPaused' }
  | { readonly code: 'alreadyRung' }
  | { readonly code: 'nothingAsked' }
  | { readonly code: 'clockBeforeLast'; readonly last: Instant }
  | { readonly code: 'nothingCued' }
  // What a machine room may answer.
  | { readonly code: 'fault' }
  /** The host cannot be reached just now. */
  | { readonly code: 'hostAway' }
  | { readonly code: 'fileNotFound'; readonly name: string }
  | { readonly code: 'fileExists'; readonly name: string }
  | { readonly code: 'cannotOpen'; readonly name: string }
  | { readonly code: 'fileInUse'; readonly name: string }
  | { readonly code: 'notARetreat'; readonly name: string }
  | { readonly code: 'newerFile'; readonly name: string }
  | { readonly code: 'fileDamaged'; readonly name: string; readonly firstBad: number }
  | { readonly code: 'cannotWrite'; readonly name: string }
  | { readonly code: 'noPrinter' }
  | { readonly code: 'printFailed' }
  | { readonly code: 'unknownFile' }
  | { readonly code: 'rosterUnreadable'; readonly name: string }
  | { readonly code: 'rosterTooBig'; readonly name: string }
  | { readonly code: 'rosterEmpty'; readonly name: string }
  | { readonly code: 'rosterHeaderless'; readonly name: string; readonly wanted: readonly ('name' | 'agency')[] }
  | { readonly code: 'rosterNotSheet'; readonly name: string; readonly looksLike: string };

export type RefusalCode = Refusal['code'];
