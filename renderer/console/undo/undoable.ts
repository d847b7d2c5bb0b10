// Which commands can be taken back with Ctrl Z, by the kind of fact each begins with; timers, takes, the draw's show and the end of a day cannot.
import type { Command } from '../../../shared/domain/commands.ts';
import type { Fact } from '../../../shared/domain/facts.ts';
import type { JournalText, Undoable } from '../../../shared/text/journal.ts';

const byCommand: Readonly<Partial<Record<Command['type'], Undoable>>> = {
  editRetreat: 'retreatEdited', changeOperator: 'operatorChanged', importPeople: 'peopleImported',
  addPerson: 'personAdded', editPerson: 'personEdited', withdrawPerson: 'personWithdrawn', bringBackPerson: 'personReturned', replacePerson: 'personReplaced',
  setLimit: 'limitSet', addMember: 'memberAdded', editMember: 'memberEdited', removeMember: 'memberRemoved', assignJudge: 'judgeAssigned',
  releaseJudge: 'judgeReleased', addSession: 'sessionAdded', addSessions: 'sessionAdded', shiftSessions: 'sessionsShifted', startSession: 'sessionStarted', endSession: 'sessionEnded', editSession: 'sessionEdited', removeSession: 'sessionRemoved',
  recordAttendance: 'attendanceRecorded', takePaperAttendance: 'attendanceRecorded',
  planDraw: 'drawPlanned', closeDrawList: 'drawListClosed', callSeed: 'seedCalled', clearSeed: 'seedCleared',
  seatPerson: 'personSeated', moveMembers: 'membersMoved', renameTeam: 'teamRenamed', recolourTeam: 'teamRecoloured', mergeTeams: 'teamsMerged', splitTeam: 'teamSplit',
  addAgency: 'agencyAdded', editAgency: 'agencyEdited', removeAgency: 'agencyRemoved', listAgencies: 'agenciesListed', joinAgencies: 'peopleUpdated',
  addExercise: 'exerciseAdded', editExercise: 'exerciseEdited', removeExercise: 'exerciseRemoved',
  addFramework: 'frameworkAdded', editFramework: 'frameworkEdited', removeFramework: 'frameworkRemoved',
  drawTeams: 'teamsDrawn', planRun: 'runPlanned', planRuns: 'runPlanned', submitSheet: 'sheetSubmitted',
  weighRun: 'runWeighed', switchBehaviour: 'behaviourSwitched', dropEnds: 'endsDropChosen', changeRubric: 'rubricChanged', changeTimes: 'timesChanged', setJudges: 'judgesSet', rateBehaviour: 'behaviourRated',
  giveBonus: 'bonusGiven', takeBackBonus: 'bonusTakenBack', excuseTeam: 'cellMarked', disputeCell: 'cellMarked', decideDispute: 'cellMarked', clearCell: 'cellMarked',
  releaseSheet: 'sheetReleased', verifyRun: 'runStaged', releaseRun: 'runStaged', closeRun: 'runStaged', cancelRun: 'runCancelled', reviveRun: 'runCancelled',
  giveHelp: 'helpGiven', takeBackHelp: 'helpTakenBack', adjustTotal: 'totalAdjusted', takeBackAdjustment: 'adjustmentTakenBack', chooseTieChain: 'tieChainChosen',
  setTarget: 'targetSet', setQuietHours: 'quietHoursSet',
  decideAwardTie: 'awardTieDecided', reopenAwardTie: 'awardTieReopened',
  recordCommitment: 'commitmentRecorded', editCommitment: 'commitmentEdited', removeCommitment: 'commitmentRemoved',
  planAction: 'actionPlanned', editAction: 'actionEdited', removeAction: 'actionRemoved', noteProgress: 'progressNoted',
  noteReflection: 'reflectionNoted', editReflection: 'reflectionEdited', removeReflection: 'reflectionRemoved', markReflection: 'reflectionMarked',
  setCertificateRules: 'certificateRulesSet', renumberCertificates: 'certificatesRenumbered', writeReportText: 'reportTextWritten', addReportPhoto: 'reportPhotoAdded', captionReportPhoto: 'reportPhotoCaptioned', removeReportPhoto: 'reportPhotoRemoved',
  addInstrument: 'instrumentAdded', changeInstrument: 'instrumentChanged', removeInstrument: 'instrumentRemoved',
  enterAnswers: 'answersEntered', correctAnswers: 'answersCorrected', removeAnswers: 'answersRemoved', typeAnswersAgain: 'answersTypedAgain',
  groupComment: 'commentGrouped',
  setLetterhead: 'letterheadSet', setLogo: 'logoSet', setSigner: 'signerSet', setSigningPlace: 'signingPlaceSet', setNumbering: 'numberingSet', numberDocument: 'documentNumbered',
  checkVenue: 'venueChecked',
  planRotation: 'rotationPlanned', replanRotation: 'rotationReplanned', clearRotation: 'rotationCleared', startRound: 'roundStarted', finishRound: 'roundFinished',
};

/** With a reason it changes what was read back, and begins with the correction. */
const correction: Readonly<Partial<Record<Command['type'], Undoable>>> = { submitSheet: 'sheetCorrected', rateBehaviour: 'ratingCorrected' };

/** null: it is not undone, or is itself an undo. */
export const undoableOf = (command: Command): Undoable | null =>
  ('reason' in command && typeof command.reason === 'string' ? correction[command.type] : undefined) ?? byCommand[command.type] ?? null;

/** A later roster may bring nobody new, and then begins with what it changes. */
const laterRoster: readonly Undoable[] = ['peopleUpdated'];

const isUndoable = (what: Fact['type']): what is Undoable => [...Object.values(byCommand), ...Object.values(correction), ...laterRoster].some((each) => each === what);

/** The noun for what `undo` or `redo` of the view would do; null: nothing, or nothing with a name. */
export const undoNoun = (what: Fact['type'] | null, text: JournalText): string | null =>
  (what !== null && isUndoable(what) ? text.undo.what[what] : null);

export const undoneWords = (what: Fact['type'] | null, way: 'undo' | 'redo', text: JournalText): string => {
  const { undone, redone, somethingUndone, somethingRedone } = text.undo;
  if (what === null || !isUndoable(what)) return way === 'undo' ? somethingUndone : somethingRedone;
  return (way === 'undo' ? undone : redone)[what];
};
