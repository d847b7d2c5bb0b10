// Folds one fact into the state, by the table of its matter; it never throws and never refuses.
import type { Instant } from '../units.ts';
import { originReducers } from './anonymise/origin.ts';
import { attendanceReducers } from './attendance/attendance.ts';
import { withGatherings } from './collaboration/gatherings.ts';
import { briefingReducers } from './briefing/briefing.ts';
import { certificateReducers } from './certificates/certificates.ts';
import { commitmentReducers } from './commitments/commitments.ts';
import { dutyReducers } from './committee/duties.ts';
import { memberReducers } from './committee/members.ts';
import type { Reducer, Reducers } from './decision.ts';
import { debriefReducers } from './debrief/debrief.ts';
import { ceremonyReducers } from './draw/ceremony.ts';
import { drawReducers } from './draw/draw.ts';
import { drawShowReducers } from './draw/hall/drawShow.ts';
import { teamChangeReducers } from './draw/changes/teamChanges.ts';
import type { Fact } from './facts.ts';
import { followUpReducers } from './followUp/followUp.ts';
import { freezeReducers } from './freeze/freeze.ts';
import { withPublicNames } from './freeze/publicState.ts';
import { hallReducers } from './hall/hallControl.ts';
import { implementationReportReducers } from './implementationReport/implementationReport.ts';
import { answerReducers } from './learning/answers.ts';
import { commentReducers } from './learning/gains/comments.ts';
import { instrumentReducers } from './learning/instruments.ts';
import type { State } from './model.ts';
import { officeReducers } from './office/office.ts';
import { ownExerciseReducers } from './ownExercises/ownExercises.ts';
import { sessionReducers } from './programme/session.ts';
import { rehearsalReducers } from './rehearsal/rehearsal.ts';
import { eveningReducers } from './reflection/evening.ts';
import { reflectionReducers } from './reflection/reflections.ts';
import { retreatReducers } from './retreat/retreat.ts';
import { awardTieReducers } from './reveal/awardTies.ts';
import { revealReducers, watched, withPosition } from './reveal/reveal.ts';
import { limitReducers } from './roster/limits.ts';
import { leavingReducers } from './roster/leaving.ts';
import { participantReducers } from './roster/participants.ts';
import { agencyReducers } from './roster/agencyList.ts';
import { rosterReducers } from './roster/roster.ts';
import { rotationReducers } from './rotation/rotation.ts';
import { runReducers } from './runs/runs.ts';
import { extraReducers } from './scoring/run/extras.ts';
import { ratingReducers } from './scoring/run/rating.ts';
import { rubricReducers } from './scoring/run/rubric.ts';
import { timesReducers } from './scoring/run/times.ts';
import { runSettingReducers } from './scoring/run/runSettings.ts';
import { runStageReducers } from './scoring/run/runStage.ts';
import { timerReducers } from './timer/phaseTimer.ts';
import { outageReducers } from './timer/outages.ts';
import { stationTimerReducers } from './timer/stationTimers.ts';
import { venueReducers } from './venue/venue.ts';
import { valueReducers } from './values/frameworks.ts';
import type { RowStep } from './undo.ts';
import { remembered } from './undo.ts';

const reducers: Reducers<Fact['type']> = {
  ...retreatReducers, ...rosterReducers, ...agencyReducers, ...participantReducers, ...leavingReducers, ...limitReducers, ...memberReducers, ...dutyReducers, ...sessionReducers, ...attendanceReducers,
  ...ceremonyReducers, ...drawReducers, ...drawShowReducers, ...teamChangeReducers, ...runReducers, ...runSettingReducers, ...rubricReducers, ...timesReducers, ...runStageReducers, ...ratingReducers, ...extraReducers, ...timerReducers, ...stationTimerReducers, ...outageReducers, ...hallReducers,
  ...briefingReducers, ...debriefReducers, ...commitmentReducers,
  ...reflectionReducers, ...eveningReducers,
  ...valueReducers, ...ownExerciseReducers, ...rotationReducers, ...freezeReducers,
  ...officeReducers,
  ...venueReducers,
  ...instrumentReducers, ...answerReducers,
  ...followUpReducers,
  ...commentReducers,
  ...awardTieReducers, ...revealReducers,
  ...certificateReducers, ...implementationReportReducers,
  ...originReducers,
  ...rehearsalReducers,
  // Marks for reading the log; the facts beside them do the work.
  undone: (state) => state,
  redone: (state) => state,
};

export const reduce = (state: State, fact: Fact, at: Instant): State => {
  // The table pairs each type with its own reducer; TypeScript cannot follow that through a lookup.
  const reducer = reducers[fact.type] as Reducer<Fact['type']>;
  return withPublicNames(state, withGatherings(state, watched(state, reducer(state, fact, at), fact, at), fact, at));
};

export const reduceAll = (state: State, facts: readonly Fact[], at: Instant): State =>
  facts.reduce((before, fact) => reduce(before, fact, at), state);

/** Folds one row of the log: a command's facts, and what undo now makes of them. */
export const reduceRow = (state: State, row: { readonly seq: number; readonly facts: readonly Fact[]; readonly at: Instant }): State => {
  let after = state;
  const steps = row.facts.map((fact): RowStep => {
    const before = after;
    after = reduce(before, fact, row.at);
    return { before, fact };
  });
  return remembered(state, withPosition(after, row.seq), row.seq, steps);
};
