// Every expected "no" as data; the sentences for them stand in text/refusals.ts.
import type { AnswerRow, InstrumentProblem } from './domain/learning/problems.ts';
import type { Day, Hundredths, Instant, Millis, Words } from './units.ts';

/** What a file given as a roster turned out to be; `protected` is a spreadsheet locked with a password. */
export type FileKind = 'png' | 'jpeg' | 'pdf' | 'oldExcel' | 'binaryExcel' | 'openDocument' | 'protected' | 'word' | 'webPage' | 'zip' | 'text';

/** What of an exercise a file has wrong. */
export const exerciseParts = ['name', 'objective', 'values', 'phases', 'result', 'penalties', 'debrief', 'guide'] as const;
export type ExercisePart = (typeof exerciseParts)[number];

export type Refusal =
  | { readonly code: 'notAllowed' }
  | { readonly code: 'malformed'; readonly field: string }
  | { readonly code: 'noRetreat' }
  | { readonly code: 'retreatExists' }
  | { readonly code: 'datesReversed' }
  | { readonly code: 'unchanged' }
  /** What the command was given for is there no more. */
  | { readonly code: 'movedOn' }
  /** Given while another file was seen than is open by now. */
  | { readonly code: 'otherFileOpen' }
  | { readonly code: 'noPeople' }
  | { readonly code: 'peopleAlreadyIn'; readonly names: readonly string[] }
  /** The same person stands in one import twice. */
  | { readonly code: 'peopleTwice'; readonly names: readonly string[] }
  /** Somebody the import changes or leaves out is no longer here. */
  | { readonly code: 'rosterMovedOn' }
  | { readonly code: 'agencyExists'; readonly name: string }
  | { readonly code: 'unknownAgency'; readonly name: string }
  | { readonly code: 'peopleFixedByDraw' }
  | { readonly code: 'drawMissesPeople'; readonly missing: number; readonly extra: number }
  | { readonly code: 'drawUneven'; readonly smallest: number; readonly largest: number }
  | { readonly code: 'drawFixedByScores' }
  | { readonly code: 'trialStopped' }
  | { readonly code: 'trialGoing' }
  /** A zero report of a retreat in which something was scored already. */
  | { readonly code: 'notZero'; readonly entries: number }
  /** No seating that keeps every rule was found. */
  | { readonly code: 'noSeatingFound' }
  | { readonly code: 'teamNameTwice'; readonly name: string }
  | { readonly code: 'tooFewPeople'; readonly people: number; readonly teams: number }
  | { readonly code: 'unknownPerson' }
  | { readonly code: 'unknownMember' }
  | { readonly code: 'unknownDuty' }
  | { readonly code: 'unknownSession' }
  | { readonly code: 'memberAlreadyIn'; readonly name: string }
  | { readonly code: 'notAJudge'; readonly name: string }
  | { readonly code: 'judgeOnDuty'; readonly name: string }
  | { readonly code: 'sessionEndsFirst' }
  | { readonly code: 'sessionOutsideDays' }
  | { readonly code: 'sessionHasAttendance'; readonly title: string }
  | { readonly code: 'sessionHasJudges'; readonly title: string }
  | { readonly code: 'sessionWasHeld'; readonly title: string }
  | { readonly code: 'sessionIsOn'; readonly title: string }
  | { readonly code: 'sessionNotOn'; readonly title: string }
  /** A session would run so many minutes into a locked one. */
  | { readonly code: 'shiftMeetsLocked'; readonly title: string; readonly block: string; readonly minutes: number }
  | { readonly code: 'shiftLeavesDay'; readonly title: string }
  | { readonly code: 'nothingToShift' }
  | { readonly code: 'nobodyPresent' }
  /** `names`: the people the contradictions are about. */
  | { readonly code: 'rulesContradict'; readonly names: readonly string[] }
  /** No draw from a closed list stands, so there is no text of one. */
  | { readonly code: 'noDrawText' }
  | { readonly code: 'drawListOpen' }
  | { readonly code: 'drawListStale' }
  | { readonly code: 'seedTooLong'; readonly most: number }
  | { readonly code: 'seedNotCalled' }
  | { readonly code: 'seedUsed' }
  | { readonly code: 'redrawNeedsReason' }
  /** What came in as a draw's result is not what list, seed and rules give. */
  | { readonly code: 'drawWrong' }
  | { readonly code: 'drawCancelled' }
  | { readonly code: 'alreadySeated' }
  | { readonly code: 'teamEmptied'; readonly name: string }
  | { readonly code: 'moveBreaksRules'; readonly rules: number }
  | { readonly code: 'emblemTaken'; readonly name: string }
  /** `name`: of the team, or of one merged into it before. */
  | { readonly code: 'mergeDisputed'; readonly name: string; readonly exercise: Words }
  | { readonly code: 'mergeHalfJudged'; readonly name: string; readonly exercise: Words }
  /** An exercise of the oldest logs, without rules to read out. */
  | { readonly code: 'noGuide' }
  /** No briefing, or no debrief, has been opened for a run. */
  | { readonly code: 'nothingOpened' }
  | { readonly code: 'unknownInstrument' }
  | { readonly code: 'instrumentWrong'; readonly problem: InstrumentProblem }
  | { readonly code: 'instrumentAnswered'; readonly instrument: Words }
  | { readonly code: 'unknownAnswers' }
  /** A file that was to hold answers. */
  | { readonly code: 'answersUnreadable'; readonly name: string }
  | { readonly code: 'answersEmpty'; readonly name: string }
  | { readonly code: 'answersTooBig'; readonly name: string }
  /** Nothing of the whole entry was stored. */
  | { readonly code: 'answersWrong'; readonly rows: readonly AnswerRow[] }
  | { readonly code: 'unknownCommitment' }
  | { readonly code: 'unknownReflection' }
  /** The team has not let it be shared, so no wall shows it. */
  | { readonly code: 'reflectionPrivate' }
  /** No question has been asked for the evening. */
  | { readonly code: 'noEvening' }
  /** Nothing was planned for after the retreat, so nothing of it can leave. */
  | { readonly code: 'noPlans' }
  | { readonly code: 'followUpUnreadable'; readonly name: string }
  | { readonly code: 'followUpTooBig'; readonly name: string }
  | { readonly code: 'followUpHeaderless'; readonly name: string }
  /** `retreat`: as the file names it; '' where it does not. */
  | { readonly code: 'followUpOfOther'; readonly name: string; readonly retreat: string }
  /** Somebody called the printing off. */
  | { readonly code: 'printCancelled' }
  /** Too many pages to be looked at in the console. */
  | { readonly code: 'paperTooBig' }
  /** A number's template holds a token nobody knows. */
  | { readonly code: 'unknownToken'; readonly token: string }
  | { readonly code: 'templateWithoutSequence' }
  /** A signer's form lacks a post it speaks of, or has one too many. */
  | { readonly code: 'signingFormHalf' }
  | { readonly code: 'hasCommitment'; readonly name: string }
  | { readonly code: 'unknownPlan' }
  | { readonly code: 'partnerIsOwn'; readonly name: string }
  | { readonly code: 'partnerTwice'; readonly name: string }
  /** `day`: the retreat's first one. */
  | { readonly code: 'dueBeforeRetreat'; readonly day: Day }
  | { readonly code: 'progressBeforeRetreat'; readonly action: string; readonly day: Day }
  /** Noted twice in one go. */
  | { readonly code: 'planTwice'; readonly action: string }
  | { readonly code: 'progressFull'; readonly action: string; readonly most: number }
  | { readonly code: 'notInTeam'; readonly name: string; readonly team: string }
  | { readonly code: 'noTeams' }
  | { readonly code: 'noRuns' }
  | { readonly code: 'noSessions' }
  | { readonly code: 'unknownExercise' }
  /** No cards and key belong to the exercise asked for, or none was named. */
  | { readonly code: 'noPack' }
  /** Confidential, or handed over singly: not with others in one file. */
  | { readonly code: 'paperKeptApart' }
  | { readonly code: 'resultsNotFinal'; readonly unread: number; readonly disputed: number; readonly undecided: number }
  /** One of this name is here already, of its own or built in. */
  | { readonly code: 'exerciseExists'; readonly name: string }
  /** No framework here has a value of this code. */
  | { readonly code: 'unknownValue'; readonly value: string }
  | { readonly code: 'frameworkExists'; readonly name: string }
  | { readonly code: 'unknownFramework' }
  | { readonly code: 'valueCodeTaken'; readonly value: string }
  | { readonly code: 'valueInUse'; readonly value: string; readonly usedBy: string }
  /** A certificate bears a number already, so the first one stands. */
  | { readonly code: 'certificatesNumbered' }
  | { readonly code: 'certificateNumbersEnd'; readonly most: number }
  | { readonly code: 'unknownPhoto' }
  | { readonly code: 'tooManyPhotos'; readonly most: number }
  /** Another window wrote there in the meantime. */
  | { readonly code: 'reportTextMovedOn' }
  | { readonly code: 'unknownRun' }
  | { readonly code: 'unknownTeam' }
  | { readonly code: 'unknownPhase' }
  | { readonly code: 'unknownPenalty' }
  | { readonly code: 'timeOverLimit'; readonly limit: number }
  | { readonly code: 'timeNotPositive' }
  /** A run that is not judged by time has no target and no limit of it. */
  | { readonly code: 'notByTime'; readonly exercise: Words }
  | { readonly code: 'limitNotAfterTarget' }
  /** A team finished after the limit that is wanted. */
  | { readonly code: 'finishedLater'; readonly name: string; readonly time: number }
  /** What the sheet says is not what this exercise is judged by. */
  | { readonly code: 'markNotOfKind' }
  /** `most` in hundredths. */
  | { readonly code: 'pointsOverMost'; readonly most: number }
  | { readonly code: 'amountOverMost'; readonly most: number }
  | { readonly code: 'amountNotWhole' }
  | { readonly code: 'sheetMovedOn'; readonly version: number }
  /** Broken off for everyone. */
  | { readonly code: 'runIsCancelled'; readonly exercise: Words }
  /** Its closing can freeze nothing any more. */
  | { readonly code: 'runIsClosed'; readonly exercise: Words }
  | { readonly code: 'boardIsFrozen' }
  | { readonly code: 'boardNotFrozen' }
  /** Who is at the console changed between the question and the answer. */
  | { readonly code: 'notTheOperator'; readonly name: string; readonly operator: string }
  /** A second person has read its scores back against the paper. */
  | { readonly code: 'runReadBack'; readonly exercise: Words }
  | { readonly code: 'runHasScores'; readonly exercise: Words }
  | { readonly code: 'judgesFixed'; readonly exercise: Words }
  | { readonly code: 'notReadBack' }
  | { readonly code: 'sheetsOut'; readonly names: readonly string[] }
  | { readonly code: 'disputesOpen'; readonly names: readonly string[] }
  /** Nobody is to hand in such a sheet for the team. */
  | { readonly code: 'notAwaited'; readonly name: string }
  | { readonly code: 'sheetIsIn'; readonly name: string }
  | { readonly code: 'nothingToDispute'; readonly name: string }
  | { readonly code: 'noDispute' }
  | { readonly code: 'decisionStands'; readonly name: string }
  | { readonly code: 'secondIsOperator'; readonly name: string }
  | { readonly code: 'reasonNeeded' }
  | { readonly code: 'oneOfficialSheet' }
  /** The same person was named twice where two are needed. */
  | { readonly code: 'sameNameTwice'; readonly name: string }
  | { readonly code: 'noSuchTie' }
  /** A run that has not come to its end may still part them. */
  | { readonly code: 'tieTooEarly' }
  /** `open`: how many things still stand between. */
  | { readonly code: 'revealNotReady'; readonly open: number }
  | { readonly code: 'revealGoing' }
  | { readonly code: 'noReveal' }
  /** The show, or what it is made from, is no longer what was seen when the key was pressed. */
  | { readonly code: 'revealMovedOn' }
  /** What it was made from has changed since it began. */
  | { readonly code: 'revealStopped' }
  | { readonly code: 'teamHalfJudged'; readonly name: string }
  | { readonly code: 'behaviourOff' }
  | { readonly code: 'ratingsNotWhole' }
  | { readonly code: 'unknownPoints' }
  | { readonly code: 'helpedItself'; readonly name: string }
  | { readonly code: 'helpFull'; readonly name: string; readonly left: Hundredths }
  | { readonly code: 'tieChainFixed' }
  /** Fewer than four judges. */
  | { readonly code: 'fewJudges'; readonly judges: number }
  /** Not scored by a rubric alone. */
  | { readonly code: 'noRubric'; readonly exercise: Words }
  | { readonly code: 'rubricNotHundred' }
  | { readonly code: 'criteriaCountFixed'; readonly count: number }
  /** A sheet says it is written for a version there is none of; `version` is the latest. */
  | { readonly code: 'unknownRubric'; readonly version: number }
  /** A sheet is written for the rubric that would be taken back. */
  | { readonly code: 'rubricInUse'; readonly exercise: Words }
  | { readonly code: 'noTimer' }
  | { readonly code: 'timerNotRunning' }
  | { readonly code: 'timerNotPaused' }
  | { readonly code: 'timeIsUp' }
  | { readonly code: 'alreadyRung' }
  | { readonly code: 'noStationTimers' }
  | { readonly code: 'stationNameTwice'; readonly name: string }
  | { readonly code: 'tooManyStationTimers'; readonly most: number; readonly present: number }
  | { readonly code: 'nothingAsked' }
  | { readonly code: 'clockBeforeLast'; readonly last: Instant }
  | { readonly code: 'nothingCued' }
  /** The scene it is about is not on the wall. */
  | { readonly code: 'sceneNotShown' }
  | { readonly code: 'showNotRunning' }
  | { readonly code: 'showNotPaused' }
  | { readonly code: 'noMessage' }
  | { readonly code: 'noTarget' }
  | { readonly code: 'quietSpanEmpty' }
  | { readonly code: 'noRotation' }
  /** A round of it has begun. */
  | { readonly code: 'rotationBegan' }
  | { readonly code: 'rotationOver' }
  | { readonly code: 'rotationMovedOn'; readonly version: number }
  | { readonly code: 'roundIsOn'; readonly round: number }
  | { readonly code: 'roundNotOn' }
  | { readonly code: 'unknownStation' }
  /** Up to its debrief the exercise needs longer than the `work` minutes of a slot. */
  | { readonly code: 'exerciseOverSlot'; readonly station: string; readonly work: number; readonly needs: Millis }
  | { readonly code: 'nothingToUndo' }
  | { readonly code: 'nothingToRedo' }
  | { readonly code: 'timerOnRun' }
  // What a machine room may answer.
  | { readonly code: 'fault' }
  /** The host cannot be reached just now. */
  | { readonly code: 'hostAway' }
  | { readonly code: 'fileNotFound'; readonly name: string }
  /** Opening it raises a question that only the window can ask. */
  | { readonly code: 'needsChoice'; readonly name: string; readonly why: 'older' | 'forked' | 'damaged' }
  | { readonly code: 'fileExists'; readonly name: string }
  | { readonly code: 'cannotOpen'; readonly name: string; /** Where it lies, as `papersIn` says it. */ readonly folder: string }
  | { readonly code: 'fileInUse'; readonly name: string }
  | { readonly code: 'notARetreat'; readonly name: string }
  | { readonly code: 'newerFile'; readonly name: string }
  | { readonly code: 'fileDamaged'; readonly name: string; readonly firstBad: number }
  | { readonly code: 'cannotWrite'; readonly name: string }
  /** The folder for everything of this laptop is none, or cannot be made. */
  | { readonly code: 'noDataFolder'; readonly folder: string }
  /** Of a file of commands; `most`: characters. */
  | { readonly code: 'lineTooLong'; readonly name: string; readonly line: number; readonly most: number }
  /** Only what is intact of a damaged file is shown, or a file that cannot be written to. */
  | { readonly code: 'readOnlyView'; readonly why: 'damaged' | 'locked' }
  /** More than one message can carry: nothing of it was sent. */
  | { readonly code: 'tooMuchAtOnce' }
  | { readonly code: 'diskFull'; readonly name: string }
  /** So large that it takes in no more photos, and everything else. */
  | { readonly code: 'fileFull'; readonly name: string }
  /** As large as another laptop can still open: it takes in nothing more at all. */
  | { readonly code: 'fileEnded'; readonly name: string }
  | { readonly code: 'noPrinter' }
  | { readonly code: 'printFailed' }
  | { readonly code: 'unknownFile' }
  /** This file holds more records than the one without personal data was made from. */
  | { readonly code: 'anonymiseOutdated'; readonly name: string }
  /** The new file did not prove right: it could not be read back, did not count the same, or still held something. */
  | { readonly code: 'anonymiseFailed'; readonly why: 'broken' | 'counts' | 'found' }
  | { readonly code: 'rehearsalAlready' }
  | { readonly code: 'rehearsalTimeRuns' }
  /** The test picture would cover it. */
  | { readonly code: 'timeRuns' }
  /** It would be taken for a real one. */
  | { readonly code: 'rehearsalPaper' }
  /** Something of a rehearsal would come to lie outside it, or beside the real retreat. */
  | { readonly code: 'rehearsalStays' }
  | { readonly code: 'rosterOfRehearsal'; readonly name: string }
  | { readonly code: 'notARehearsal' }
  | { readonly code: 'realNotFound'; readonly name: string }
  | { readonly code: 'exportFailed' }
  /** A person called the reading off. */
  | { readonly code: 'rosterStopped'; readonly name: string }
  | { readonly code: 'rosterUnreadable'; readonly name: string }
  | { readonly code: 'rosterTooBig'; readonly name: string }
  | { readonly code: 'rosterEmpty'; readonly name: string }
  /** A roster text that is none, or that was changed after it was written. */
  | { readonly code: 'rosterTextChanged'; readonly name: string }
  /** A roster text without the private attribute: enough to count from, not to draw again. */
  | { readonly code: 'rosterTextCounted'; readonly name: string }
  | { readonly code: 'exerciseFileTooBig'; readonly name: string }
  | { readonly code: 'exerciseFileNewer'; readonly name: string }
  /** `part` null: it is no exercise's file at all. */
  | { readonly code: 'exerciseFileWrong'; readonly name: string; readonly part: ExercisePart | null }
  | { readonly code: 'rosterHeaderless'; readonly name: string; readonly wanted: readonly ('name' | 'agency')[] }
  | { readonly code: 'rosterNotSheet'; readonly name: string; readonly looksLike: FileKind };
