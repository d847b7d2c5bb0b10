// Taking a command back and bringing it again, always by new facts; timers, takes, the draw's show, the end of a day and what the machine notes are left alone.
import { attendanceBefore } from './attendance/attendance.ts';
import { memberFieldsOf } from './committee/members.ts';
import type { Deciders } from './decision.ts';
import { accept, refuse } from './decision.ts';
import { teamByPerson } from './draw/drawnPeople.ts';
import type { Fact, FactOf } from './facts.ts';
import type { Reversal, State } from './model.ts';
import { sessionFieldsOf } from './programme/session.ts';
import { leavingInverses } from './roster/leaving.ts';
import { participantInverses } from './roster/participants.ts';
import type { Refusal } from '../refusal.ts';
import { fieldsOf } from './roster/roster.ts';

/** How many commands back a person can go. */
const DEPTH = 200;

type Inverse<Type extends Fact['type']> = (before: State, fact: FactOf<Type>) => readonly Fact[];

/** Timers, takes and what the host notes have their own keys, or none. */
const stays = null;

const sheetBefore = (before: State, { run, team }: { readonly run: string; readonly team: string }): readonly Fact[] => {
  const found = before.runs.find((each) => each.id === run);
  return found === undefined ? []
    : [{ type: 'sheetRestored', run: found.id, team: team as never, sheet: found.sheets[team as never] ?? null }];
};

const listBefore = ({ drawList, seedCalls }: State): readonly Fact[] => [{ type: 'drawListRestored', list: drawList, calls: seedCalls }];

/** For every fact, the facts that take it back from the state before it; null where undo leaves it alone. */
const inverses: { readonly [T in Fact['type']]: Inverse<T> | null } = {
  retreatCreated: stays,
  retreatEdited: ({ retreat }) => {
    if (retreat === null) return [];
    const { demo: _, ...fields } = retreat;
    return [{ type: 'retreatEdited', fields }];
  },
  operatorChanged: ({ operator }) => [{ type: 'operatorChanged', name: operator }],
  peopleImported: (_, { source, people }) => [{ type: 'peopleRemoved', source, people }],
  peopleRemoved: (_, { source, people }) => [{ type: 'peopleImported', source, people }],
  ...participantInverses,
  ...leavingInverses,
  limitSet: ({ limits }, { person }) => [{ type: 'limitSet', person, note: limits[person] ?? null }],
  memberAdded: (_, { member, fields }) => [{ type: 'memberRemoved', member, fields }],
  memberEdited: ({ committee }, { member }) =>
    committee.filter(({ id }) => id === member).map((each) => ({ type: 'memberEdited', member, fields: memberFieldsOf(each) })),
  memberRemoved: (_, { member, fields }) => [{ type: 'memberAdded', member, fields }],
  judgeAssigned: (_, { duty, fields }) => [{ type: 'judgeReleased', duty, fields }],
  judgeReleased: (_, { duty, fields }) => [{ type: 'judgeAssigned', duty, fields }],
  sessionAdded: (_, { session, fields }) => [{ type: 'sessionRemoved', session, fields }],
  sessionEdited: ({ sessions }, { session }) =>
    sessions.filter(({ id }) => id === session).map((each) => ({ type: 'sessionEdited', session, fields: sessionFieldsOf(each) })),
  sessionRemoved: (_, { session, fields }) => [{ type: 'sessionAdded', session, fields }],
  attendanceRecorded: (before, fact) => [attendanceBefore(before, fact)],
  drawPlanned: ({ drawPlan }) => [{ type: 'drawPlanned', plan: drawPlan }],
  drawListClosed: listBefore,
  drawListRestored: listBefore,
  seedCalled: ({ seedCalls }) => [{ type: 'seedRestored', calls: seedCalls }],
  seedCleared: ({ seedCalls }) => [{ type: 'seedRestored', calls: seedCalls }],
  seedRestored: ({ seedCalls }) => [{ type: 'seedRestored', calls: seedCalls }],
  peopleUpdated: ({ people }, { source, people: updated }) => {
    const ids = new Set(updated.map(({ id }) => id));
    return [{ type: 'peopleUpdated', source, people: people.filter(({ id }) => ids.has(id)).map((person) => ({ id: person.id, fields: fieldsOf(person) })) }];
  },
  agencyAdded: (_, { agency }) => [{ type: 'agencyRemoved', name: agency.name }],
  agencyEdited: ({ agencies }, { name, agency }) =>
    agencies.filter((each) => each.name === name).map((before) => ({ type: 'agencyEdited', name: agency.name, agency: before })),
  agencyRemoved: ({ agencies }, { name }) => agencies.filter((each) => each.name === name).map((agency) => ({ type: 'agencyAdded', agency })),
  teamsDrawn: ({ teams, standingDraw }) => [{ type: 'teamsRestored', teams, draw: standingDraw }],
  teamsRestored: ({ teams, standingDraw }, { draw }) => [{ type: 'teamsRestored', teams, ...(draw === undefined ? {} : { draw: standingDraw }) }],
  personSeated: ({ teams }) => [{ type: 'teamsRestored', teams }],
  membersMoved: ({ teams }) => [{ type: 'teamsRestored', teams }],
  teamRenamed: ({ teams }) => [{ type: 'teamsRestored', teams }],
  teamRecoloured: ({ teams }) => [{ type: 'teamsRestored', teams }],
  teamsMerged: ({ teams }) => [{ type: 'teamsRestored', teams }],
  // The sheets the new team got go with it.
  teamSplit: ({ teams, runs }, { team, newTeam }) => [
    ...runs.flatMap(({ id, sheets }): readonly Fact[] => (sheets[team] === undefined ? [] : [{ type: 'sheetRestored', run: id, team: newTeam, sheet: null }])),
    { type: 'teamsRestored', teams },
  ],
  runPlanned: (_, { run, exercise, weight }) => [{ type: 'runRemoved', run, exercise, weight }],
  runRemoved: (_, { run, exercise, weight }) => [{ type: 'runPlanned', run, exercise, weight }],
  sheetSubmitted: sheetBefore,
  // Comes with its sheet, and goes with it.
  penaltyCounted: () => [],
  sheetRestored: sheetBefore,
  phaseStarted: stays, timerPaused: stays, timerResumed: stays, timerAdjusted: stays, timerFinished: stays, timerRang: stays,
  outageNoted: stays, outageAnswered: stays, clockFoundBehind: stays, clockSet: stays,
  sceneCued: stays, sceneTaken: stays, boardChosen: stays, messageWritten: stays, messageShown: stays,
  drawShowStarted: stays, drawShowPaused: stays, drawShowResumed: stays, drawShowSkipped: stays, teamPageTurned: stays,
  targetSet: ({ target }) => [{ type: 'targetSet', target }],
  quietHoursSet: ({ quietHours }) => [{ type: 'quietHoursSet', spans: quietHours }],
  // A recap may already be printed and signed.
  dayClosed: stays,
  undone: () => [],
  redone: () => [],
};

/** The facts that take `facts` back, the last one first; null when any of them stays. */
const reversalOf = (before: State, facts: readonly Fact[]): readonly Fact[] | null => {
  const parts = facts.map((fact) => {
    // The table pairs each type with its own inverse; TypeScript cannot follow that through a lookup.
    const inverse = inverses[fact.type] as Inverse<Fact['type']> | null;
    return inverse === null ? null : inverse(before, fact);
  });
  return parts.includes(null) ? null : parts.toReversed().flatMap((part) => part ?? []);
};

/** After the row `seq` turned `before` into `after`: what undo and redo can do now. */
export const remembered = (before: State, after: State, seq: number, facts: readonly Fact[]): State => {
  const [first] = facts;
  const back = reversalOf(before, facts);
  if (first === undefined || back === null) return after;
  switch (first.type) {
    case 'undone': {
      const taken = before.undoable.at(-1);
      const again: Reversal = { seq: first.seq, what: taken?.what ?? first.type, facts: back };
      return { ...after, undoable: before.undoable.slice(0, -1), redoable: [...before.redoable, again] };
    }
    case 'redone': {
      const brought = before.redoable.at(-1);
      const undo: Reversal = { seq: first.seq, what: brought?.what ?? first.type, facts: back };
      return { ...after, undoable: [...before.undoable, undo], redoable: before.redoable.slice(0, -1) };
    }
    default:
      return { ...after, undoable: [...before.undoable, { seq, what: first.type, facts: back }].slice(-DEPTH), redoable: [] };
  }
};

/** The guards a change of the same kind would have to pass. */
const guarded = (state: State, { what, facts }: Reversal): Refusal | null => {
  for (const fact of facts) {
    if (fact.type === 'peopleRemoved') {
      const seats = teamByPerson(state.teams);
      if (fact.people.some(({ id }) => seats.has(id))) return { code: 'peopleFixedByDraw' };
    }
    if (what === 'teamsDrawn' && state.runs.some((run) => Object.keys(run.sheets).length > 0)) return { code: 'drawFixedByScores' };
    if (fact.type === 'runRemoved' && state.timer?.run === fact.run) return { code: 'timerOnRun' };
  }
  return null;
};

export const undoDeciders: Deciders<'undo' | 'redo'> = {
  undo: (state) => {
    const last = state.undoable.at(-1);
    if (last === undefined) return refuse({ code: 'nothingToUndo' });
    const refusal = guarded(state, last);
    return refusal === null ? accept({ type: 'undone', seq: last.seq }, ...last.facts) : refuse(refusal);
  },
  redo: (state) => {
    const last = state.redoable.at(-1);
    if (last === undefined) return refuse({ code: 'nothingToRedo' });
    const refusal = guarded(state, last);
    return refusal === null ? accept({ type: 'redone', seq: last.seq }, ...last.facts) : refuse(refusal);
  },
};
