// Taking a command back and bringing it again, always by new facts; what cannot be taken back has null among its matter's Inverses.
import type { Refusal } from '../refusal.ts';
import { originInverses } from './anonymise/origin.ts';
import { attendanceInverses } from './attendance/attendance.ts';
import { briefingInverses } from './briefing/briefing.ts';
import { certificateInverses } from './certificates/certificates.ts';
import { commitmentInverses } from './commitments/commitments.ts';
import { dutyInverses } from './committee/duties.ts';
import { memberInverses } from './committee/members.ts';
import type { Deciders, Inverse, Inverses } from './decision.ts';
import { accept, refuse } from './decision.ts';
import { debriefInverses } from './debrief/debrief.ts';
import { ceremonyInverses } from './draw/ceremony.ts';
import { drawInverses } from './draw/draw.ts';
import { drawShowInverses } from './draw/hall/drawShow.ts';
import { teamByPerson } from './draw/drawnPeople.ts';
import { shownTwice } from './draw/changes/shownTwice.ts';
import { teamChangeInverses } from './draw/changes/teamChanges.ts';
import type { Fact } from './facts.ts';
import { followUpInverses } from './followUp/followUp.ts';
import { freezeInverses } from './freeze/freeze.ts';
import { hallInverses } from './hall/hallControl.ts';
import { implementationReportInverses } from './implementationReport/implementationReport.ts';
import { answerInverses } from './learning/answers.ts';
import { commentInverses } from './learning/gains/comments.ts';
import { instrumentInverses } from './learning/instruments.ts';
import type { State } from './model.ts';
import type { Reversal } from './things.ts';
import { officeInverses } from './office/office.ts';
import { ownExerciseInverses } from './ownExercises/ownExercises.ts';
import { sessionInverses } from './programme/session.ts';
import { rehearsalInverses } from './rehearsal/rehearsal.ts';
import { eveningInverses } from './reflection/evening.ts';
import { reflectionInverses } from './reflection/reflections.ts';
import { retreatInverses } from './retreat/retreat.ts';
import { awardTieInverses, isTieFixed } from './reveal/awardTies.ts';
import { revealInverses } from './reveal/reveal.ts';
import { agencyInverses } from './roster/agencyList.ts';
import { leavingInverses } from './roster/leaving.ts';
import { limitInverses } from './roster/limits.ts';
import { participantInverses } from './roster/participants.ts';
import { rosterInverses } from './roster/roster.ts';
import { rotationInverses } from './rotation/rotation.ts';
import { runInverses } from './runs/runs.ts';
import { extraInverses } from './scoring/run/extras.ts';
import { areCorrections, asCorrections } from './scoring/run/correctionBack.ts';
import { ratingInverses } from './scoring/run/rating.ts';
import { rubricInverses, takesWrittenFor } from './scoring/run/rubric.ts';
import { runSettingInverses } from './scoring/run/runSettings.ts';
import { runStageInverses } from './scoring/run/runStage.ts';
import { entriesScored } from './scoring/run/entriesScored.ts';
import { lateUnder, timesInverses } from './scoring/run/times.ts';
import { timerInverses } from './timer/phaseTimer.ts';
import { outageInverses } from './timer/outages.ts';
import { stationTimerInverses } from './timer/stationTimers.ts';
import { venueInverses } from './venue/venue.ts';
import { valueInverses } from './values/frameworks.ts';

/** How many commands back a person can go. */
const DEPTH = 200;

const inverses: Inverses<Fact['type']> = {
  ...retreatInverses, ...rosterInverses, ...agencyInverses, ...participantInverses, ...leavingInverses, ...limitInverses, ...memberInverses, ...dutyInverses, ...sessionInverses, ...attendanceInverses,
  ...ceremonyInverses, ...drawInverses, ...drawShowInverses, ...teamChangeInverses, ...runInverses, ...runSettingInverses, ...rubricInverses, ...timesInverses, ...runStageInverses, ...ratingInverses, ...extraInverses, ...timerInverses, ...stationTimerInverses, ...outageInverses, ...hallInverses,
  ...briefingInverses, ...debriefInverses, ...commitmentInverses,
  ...reflectionInverses, ...eveningInverses,
  ...valueInverses, ...ownExerciseInverses, ...rotationInverses, ...freezeInverses,
  ...officeInverses,
  ...venueInverses,
  ...instrumentInverses, ...answerInverses,
  ...followUpInverses,
  ...commentInverses,
  ...awardTieInverses, ...revealInverses,
  ...certificateInverses, ...implementationReportInverses,
  ...originInverses,
  ...rehearsalInverses,
  undone: () => [],
  redone: () => [],
};

/** One fact of a row, with the state it changed: what is before it in its row has come about there. */
export type RowStep = { readonly before: State; readonly fact: Fact };

/** The facts that take a row's facts back, the last one first, each to the state it changed; null when any of them stays. */
const reversalOf = (steps: readonly RowStep[]): readonly Fact[] | null => {
  const parts = steps.map(({ before, fact }) => {
    // The table pairs each type with its own inverse; TypeScript cannot follow that through a lookup.
    const inverse = inverses[fact.type] as Inverse<Fact['type']> | null;
    return inverse === null ? null : inverse(before, fact);
  });
  return parts.includes(null) ? null : parts.toReversed().flatMap((part) => part ?? []);
};

/** Where the one stands that a row speaks of, which need not be the last: once corrections were stepped over. */
const placeOf = (all: readonly Reversal[], seq: number): number => {
  const at = all.findLastIndex((each) => each.seq === seq);
  return at < 0 ? all.length - 1 : at;
};

/** After the row `seq` turned `before` into `after`: what undo and redo can do now. */
export const remembered = (before: State, after: State, seq: number, steps: readonly RowStep[]): State => {
  const facts = steps.map(({ fact }) => fact);
  const [first] = facts;
  const back = reversalOf(steps);
  if (first === undefined || back === null) return after;
  const kept = (of: Pick<Reversal, 'seq' | 'what' | 'corrects'>): Reversal => ({ seq: of.seq, what: of.what, facts: back, ...(of.corrects === undefined ? {} : { corrects: of.corrects }) });
  switch (first.type) {
    case 'undone': {
      const at = placeOf(before.undoable, first.seq);
      return { ...after, undoable: before.undoable.slice(0, at), redoable: [...before.redoable, kept(before.undoable[at] ?? { seq: first.seq, what: first.type })] };
    }
    case 'redone': {
      const at = placeOf(before.redoable, first.seq);
      return { ...after, undoable: [...before.undoable, kept(before.redoable[at] ?? { seq: first.seq, what: first.type })], redoable: before.redoable.slice(0, at) };
    }
    default:
      return { ...after, undoable: [...before.undoable, kept({ seq, what: first.type, ...(areCorrections(before, facts) ? { corrects: true } : {}) })].slice(-DEPTH), redoable: [] };
  }
};

/** The guards a change of the same kind would have to pass. */
const guarded = (state: State, { what, facts, corrects }: Reversal): Refusal | null => {
  for (const fact of facts) {
    if (fact.type === 'peopleRemoved') {
      const seats = teamByPerson(state.teams);
      if (fact.people.some(({ id }) => seats.has(id))) return { code: 'peopleFixedByDraw' };
    }
    if (what === 'teamsDrawn' && entriesScored(state) > 0) return { code: 'drawFixedByScores' };
    if (fact.type === 'teamsRestored') {
      const twice = shownTwice(state, fact.teams);
      if (twice !== null) return twice;
    }
    // The copies of a split were never read back themselves.
    if (corrects !== true && what !== 'teamSplit' && (fact.type === 'sheetRestored' || fact.type === 'ratingRestored' || fact.type === 'bonusTakenBack' || fact.type === 'bonusGiven')) {
      const run = state.runs.find(({ id }) => id === fact.run);
      if (run !== undefined && run.stage !== 'open') return { code: 'runReadBack', exercise: run.exercise.name };
    }
    if (fact.type === 'rubricRestored') {
      const run = state.runs.find(({ id }) => id === fact.run);
      if (run !== undefined && takesWrittenFor(run, fact)) return { code: 'rubricInUse', exercise: run.exercise.name };
    }
    if (fact.type === 'timesChanged') {
      const run = state.runs.find(({ id }) => id === fact.run);
      const late = run === undefined ? null : lateUnder(state, run, fact);
      if (late !== null) return late;
    }
    if (isTieFixed(state, fact.type)) return { code: 'revealGoing' };
    if (fact.type === 'runRemoved' && state.timer?.run === fact.run) return { code: 'timerOnRun' };
  }
  return null;
};

const told = (state: State, { facts, corrects }: Reversal, operator: string, isBack: boolean): readonly Fact[] => (corrects === true ? asCorrections(state, facts, operator, isBack) : facts);

export const undoDeciders: Deciders<'undo' | 'redo'> = {
  undo: (state, _, { operator }) => {
    const last = state.undoable.at(-1);
    if (last === undefined) return refuse({ code: 'nothingToUndo' });
    const refusal = guarded(state, last);
    return refusal === null ? accept({ type: 'undone', seq: last.seq }, ...told(state, last, operator, true)) : refuse(refusal);
  },
  redo: (state, _, { operator }) => {
    const last = state.redoable.at(-1);
    if (last === undefined) return refuse({ code: 'nothingToRedo' });
    const refusal = guarded(state, last);
    return refusal === null ? accept({ type: 'redone', seq: last.seq }, ...told(state, last, operator, false)) : refuse(refusal);
  },
};

/** What the next undo and redo would do: the kind of the first fact they concern, and the record it came with. */
export type UndoView = { readonly undo: Fact['type'] | null; readonly redo: Fact['type'] | null; readonly records: { readonly undo: number | null; readonly redo: number | null } };

export const undoViews = {
  undo: ({ undoable, redoable }: State): UndoView => {
    const [back, again] = [undoable.at(-1), redoable.at(-1)];
    return { undo: back?.what ?? null, redo: again?.what ?? null, records: { undo: back?.seq ?? null, redo: again?.seq ?? null } };
  },
};
