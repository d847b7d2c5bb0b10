// Turns a command into facts or a refusal, by the table of its matter; it stores nothing and has no clock.
import { originDeciders } from './anonymise/origin.ts';
import { attendanceDeciders } from './attendance/attendance.ts';
import { briefingDeciders } from './briefing/briefing.ts';
import { certificateDeciders } from './certificates/certificates.ts';
import { commitmentDeciders } from './commitments/commitments.ts';
import { dutyDeciders } from './committee/duties.ts';
import { memberDeciders } from './committee/members.ts';
import type { Command } from './commands.ts';
import type { Actor, Decider, Deciders, Decision } from './decision.ts';
import { refuse } from './decision.ts';
import { debriefDeciders } from './debrief/debrief.ts';
import { ceremonyDeciders } from './draw/ceremony.ts';
import { drawDeciders } from './draw/draw.ts';
import { drawShowDeciders } from './draw/hall/drawShow.ts';
import { teamChangeDeciders } from './draw/changes/teamChanges.ts';
import { followUpDeciders } from './followUp/followUp.ts';
import { freezeDeciders } from './freeze/freeze.ts';
import { hallDeciders } from './hall/hallControl.ts';
import { implementationReportDeciders } from './implementationReport/implementationReport.ts';
import { answerDeciders } from './learning/answers.ts';
import { commentDeciders } from './learning/gains/comments.ts';
import { instrumentDeciders } from './learning/instruments.ts';
import { hasMovedOn } from './movedOn.ts';
import type { State } from './model.ts';
import { officeDeciders } from './office/office.ts';
import { ownExerciseDeciders } from './ownExercises/ownExercises.ts';
import { sessionDeciders } from './programme/session.ts';
import { rehearsalDeciders } from './rehearsal/rehearsal.ts';
import { eveningDeciders } from './reflection/evening.ts';
import { reflectionDeciders } from './reflection/reflections.ts';
import { retreatDeciders } from './retreat/retreat.ts';
import { awardTieDeciders } from './reveal/awardTies.ts';
import { revealDeciders } from './reveal/reveal.ts';
import { limitDeciders } from './roster/limits.ts';
import { leavingDeciders } from './roster/leaving.ts';
import { participantDeciders } from './roster/participants.ts';
import { agencyDeciders } from './roster/agencyList.ts';
import { rosterDeciders } from './roster/roster.ts';
import { rotationDeciders } from './rotation/rotation.ts';
import { runDeciders } from './runs/runs.ts';
import { extraDeciders } from './scoring/run/extras.ts';
import { ratingDeciders } from './scoring/run/rating.ts';
import { rubricDeciders } from './scoring/run/rubric.ts';
import { runSettingDeciders } from './scoring/run/runSettings.ts';
import { timesDeciders } from './scoring/run/times.ts';
import { runStageDeciders } from './scoring/run/runStage.ts';
import { timerDeciders } from './timer/phaseTimer.ts';
import { endDeciders } from './timer/ends.ts';
import { outageDeciders } from './timer/outages.ts';
import { stationTimerDeciders } from './timer/stationTimers.ts';
import { venueDeciders } from './venue/venue.ts';
import { valueDeciders } from './values/frameworks.ts';
import { undoDeciders } from './undo.ts';

const deciders: Deciders<Command['type']> = {
  ...retreatDeciders, ...rosterDeciders, ...agencyDeciders, ...participantDeciders, ...leavingDeciders, ...limitDeciders, ...memberDeciders, ...dutyDeciders, ...sessionDeciders, ...attendanceDeciders,
  ...ceremonyDeciders, ...drawDeciders, ...drawShowDeciders, ...teamChangeDeciders,
  ...runDeciders, ...runSettingDeciders, ...rubricDeciders, ...timesDeciders, ...runStageDeciders, ...ratingDeciders, ...extraDeciders, ...timerDeciders, ...stationTimerDeciders, ...endDeciders, ...outageDeciders, ...hallDeciders, ...rotationDeciders, ...undoDeciders,
  ...briefingDeciders, ...debriefDeciders, ...commitmentDeciders,
  ...reflectionDeciders, ...eveningDeciders,
  ...valueDeciders, ...ownExerciseDeciders, ...freezeDeciders,
  ...officeDeciders,
  ...venueDeciders,
  ...instrumentDeciders, ...answerDeciders,
  ...followUpDeciders,
  ...commentDeciders,
  ...awardTieDeciders, ...revealDeciders,
  ...certificateDeciders, ...implementationReportDeciders,
  ...originDeciders,
  ...rehearsalDeciders,
};

export const decide = (state: State, command: Command, by: Actor): Decision => {
  if (state.retreat === null && command.type !== 'createRetreat') return refuse({ code: 'noRetreat' });
  if (hasMovedOn(state, command)) return refuse({ code: 'movedOn' });
  // The table pairs each type with its own decider; TypeScript cannot follow that through a lookup.
  const decider = deciders[command.type] as Decider<Command['type']>;
  return decider(state, command, by);
};
