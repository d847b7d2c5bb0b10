// What there is to tell of the retreat, by topic; it knows no role: who may watch which topic stands in contract.ts, and the doors ask it.
import { originViews } from './anonymise/origin.ts';
import { attendanceViews } from './attendance/attendance.ts';
import { certificateViews } from './certificates/certificateViews.ts';
import { commitmentViews } from './commitments/commitments.ts';
import { collaborationViews } from './collaboration/collaborationViews.ts';
import { committeeViews } from './committee/members.ts';
import { drawViews } from './draw/draw.ts';
import { drawRecordView } from './draw/record/drawRecord.ts';
import { drawView } from './draw/drawView.ts';
import { teamPapersView } from './draw/teamPapers.ts';
import { followUpViews } from './followUp/followUp.ts';
import { followUpLettersView } from './followUp/out/letters.ts';
import { freezeViews } from './freeze/freeze.ts';
import { hallViews } from './hall/hallView.ts';
import { hallControlViews } from './hall/hallControl.ts';
import { implementationReportViews } from './implementationReport/reportData.ts';
import { learningPaperViews } from './learning/gains/learningPaper.ts';
import { gainViews } from './learning/gains/learningResults.ts';
import { formsPaperViews } from './learning/formsPaper.ts';
import { learningViews } from './learning/learningViews.ts';
import type { State } from './model.ts';
import { officeViews } from './office/office.ts';
import { programmePaperView } from './programme/programmePaper.ts';
import { ownExerciseViews } from './ownExercises/ownExercises.ts';
import { sessionViews } from './programme/session.ts';
import { recordViews } from './records/recordViews.ts';
import { rekapView } from './rekap/rekap.ts';
import { reflectionViews } from './reflection/reflections.ts';
import { retreatViews } from './retreat/retreat.ts';
import { revealViews } from './reveal/revealView.ts';
import { agencyViews } from './roster/agencyList.ts';
import { limitViews } from './roster/limits.ts';
import { participantViews } from './roster/participants.ts';
import { rotationViews } from './rotation/rotation.ts';
import { rotationPapersView } from './rotation/rotationPapers.ts';
import { judgeSpreadViews } from './scoring/boards/judgeSpread.ts';
import { profileViews } from './scoring/boards/profile.ts';
import { extraViews } from './scoring/run/extras.ts';
import { mergedTeamViews } from './scoring/sheets/mergedTeams.ts';
import { runViews } from './scoring/run/runView.ts';
import { scoreSheetViews } from './scoring/sheets/scoreSheets.ts';
import { scoreBookViews } from './scoring/boards/scoreBook.ts';
import { timerViews } from './timer/phaseTimer.ts';
import { stationTimerViews } from './timer/stationTimers.ts';
import { undoViews } from './undo.ts';
import { venueViews } from './venue/venue.ts';
import { zeroReportView } from './venue/zeroReport.ts';
import { valueViews } from './values/frameworks.ts';

const everyView = {
  ...retreatViews, ...participantViews, ...agencyViews, ...limitViews, ...committeeViews, ...sessionViews, ...attendanceViews, ...drawViews, ...runViews, ...extraViews, ...timerViews, ...stationTimerViews,
  ...hallViews, ...hallControlViews, ...undoViews, ...commitmentViews,
  ...reflectionViews,
  ...valueViews, ...ownExerciseViews, ...rotationViews, ...profileViews, ...judgeSpreadViews, ...mergedTeamViews, ...scoreSheetViews, ...scoreBookViews, ...freezeViews,
  ...officeViews,
  ...venueViews,
  zeroReport: zeroReportView,
  ...learningViews,
  ...followUpViews,
  ...gainViews,
  ...formsPaperViews,
  ...learningPaperViews,
  ...revealViews, ...recordViews,
  ...certificateViews, ...implementationReportViews,
  ...collaborationViews,
  ...originViews,
  draw: drawView, drawRecord: drawRecordView, teamPapers: teamPapersView, rekap: rekapView, followUpLetters: followUpLettersView, rotationPapers: rotationPapersView, programmePaper: programmePaperView,
};

export type Topics = { readonly [T in keyof typeof everyView]: ReturnType<(typeof everyView)[T]> };

/** One function a topic. */
export const views: { readonly [T in keyof Topics]: (state: State) => Topics[T] } = everyView;
