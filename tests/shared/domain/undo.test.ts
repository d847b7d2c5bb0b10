// Undo is a new fact that takes the last command back; timers, takes and questions of the clock stay as they are.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/domain/commands.ts';
import type { State } from '../../../shared/domain/model.ts';
import { runDays } from '../../../shared/domain/runs/runDays.ts';
import { allSaid, saidOf } from '../../../shared/domain/scoring/sheets/byTeam.ts';
import { sheetKey } from '../../../shared/domain/scoring/sheets/sheetKey.ts';
import { views } from '../../../shared/domain/views.ts';
import { hundredths } from '../../../shared/units.ts';
import { anyStory, play } from '../anyStory.ts';
import type { Deed } from '../given.ts';
import { at, facilitator, given, stateAfter } from '../given.ts';
import {
  absent, createRetreat, drawnAgain, fields, finished, importPeople, person, personFields, pipe, planRun, ready, run, show, startPhase, submit, team, teamNames, unfinished,
} from '../samples.ts';

const undo: Command = { type: 'undo' };
const redo: Command = { type: 'redo' };
const renamed: Command = { type: 'editRetreat', fields: { ...fields, name: 'Retret Pimpinan' } };
const sheet = submit(1, finished('5:30'), { penalties: { 'ember-jatuh': 2 } });

/** What undo may move; of a sheet the version is left out, since it only ever rises. */
const matter = ({ retreat, operator, people, formerPeople, limits, sessions, attendance, committee, duties, teams, drawPlan, drawList, seedCalls, exercises, frameworks, runs, help, adjustments, tieChain, target, quietHours }: State) => ({
  // What makes a file a rehearsal stands for ever.
  retreat: retreat === null ? null : { ...retreat, rehearsal: null }, operator, people, limits, sessions, attendance, committee, duties, teams, drawPlan, drawList, seedCalls, exercises, frameworks, target, quietHours, tieChain,
  // In the order they were given; one brought back stands last.
  help: help.toSorted((a, b) => (a.id < b.id ? -1 : 1)), adjustments: adjustments.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  // In which order people left is no matter: nothing shows it.
  formerPeople: formerPeople.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  // A correction is never taken off the record.
  runs: runs.map((each) => ({ ...each, corrections: [], ratingCorrections: [], otherCorrections: [], bonuses: each.bonuses.toSorted((a, b) => (a.id < b.id ? -1 : 1)), ratings: Object.fromEntries(allSaid(each.ratings).map(({ team: of, who, said: { ratings, note } }) => [sheetKey(of, who), { ratings, note }])), sheets: Object.fromEntries(allSaid(each.sheets).map(({ team: of, who, said: { mark, penalties, earlier = [] } }) => {
    // A penalty counted back to none says the same as one that was never counted.
    const counted = Object.entries(penalties).filter(([, count]) => count > 0);
    return [sheetKey(of, who), { mark, earlier, penalties: Object.fromEntries(counted) }];
  })) })),
});
/** What it leaves alone; but teams of another draw wait for their show, also where undo brings them. */
const rest = ({ timer, clockDoubt, hall, draws }: State) => ({ timer, clockDoubt, draws, hall: { ...hall, drawShow: null, shown: hall.shown === 'teams' ? 'draw' : hall.shown } });

describe('each kind of command goes back', () => {
  test('a changed name of the retreat, and of the operator', () => {
    given(createRetreat, renamed).when(undo).thenFacts({ type: 'undone', seq: 2 }, { type: 'retreatEdited', fields });
    given(createRetreat, { type: 'changeOperator', name: 'Budi' }).when(undo).thenFacts({ type: 'undone', seq: 2 }, { type: 'operatorChanged', name: 'Sari Wulandari' });
  });
  test('an import', () => {
    const source = { name: 'peserta.xlsx', sha256: '0'.repeat(64) };
    const people = [{ id: person(1), fields: personFields(1) }];
    given(createRetreat, importPeople(personFields(1))).when(undo).thenFacts({ type: 'undone', seq: 2 }, { type: 'peopleRemoved', source, people });
    expect(stateAfter(createRetreat, importPeople(personFields(1)), undo).people).toEqual([]);
  });
  test('a draw, which still counts as drawn', () => {
    const again = drawnAgain(['Satu', 'Dua'], 12);
    const state = stateAfter(...ready(), ...again, undo);
    expect(state.teams.map(({ name }) => name)).toEqual(teamNames.slice(0, 4));
    expect(state.draws).toHaveLength(2);
    expect(stateAfter(...ready(), ...again, undo, redo).teams.map(({ name }) => name)).toEqual(['Satu', 'Dua']);
    expect(stateAfter(...ready(), ...again, undo, redo).draws).toHaveLength(2);
  });
  test('a planned run', () => {
    given(...ready()).when(undo).thenFacts({ type: 'undone', seq: 7 }, { type: 'runRemoved', run: run(1), exercise: pipe, weight: 1 });
    expect(stateAfter(...ready(), planRun, undo).runs.map(({ id }) => id)).toEqual([run(1)]);
  });
  test('a sheet with its penalties, the first one to blank', () => {
    given(...ready(), sheet).when(undo).thenFacts({ type: 'undone', seq: 8 }, { type: 'sheetRestored', run: run(1), team: team(1), sheet: null });
    expect(stateAfter(...ready(), sheet, undo).runs[0]?.sheets).toEqual({});
    given(...ready(), sheet, undo).when(submit(1, unfinished(50), { basedOn: 0 })).thenRefused({ code: 'sheetMovedOn', version: 2 });
    const second = submit(1, unfinished(50), { basedOn: 1 });
    expect(stateAfter(...ready(), sheet, second, undo).runs[0]?.sheets).toEqual({
      [team(1)]: { '': { version: 3, mark: finished('5:30'), penalties: { 'ember-jatuh': 2 } } },
    });
  });
});

test('no version of a sheet ever comes twice, whatever was taken back', () => {
  const again = submit(1, unfinished(50), { basedOn: 2 });
  given(...ready(), sheet, undo).when(again).thenFacts({ type: 'sheetSubmitted', run: run(1), team: team(1), version: 3, mark: unfinished(50) });
  // What a second window typed on the first sheet must not pass for a change of the second one.
  given(...ready(), sheet, undo, again).when(submit(1, absent, { basedOn: 1 })).thenRefused({ code: 'sheetMovedOn', version: 3 });
  expect(saidOf(stateAfter(...ready(), sheet, undo, redo).runs[0]?.sheets ?? {}, team(1), null)?.version).toBe(3);
  // Nor when the run itself goes and is brought again.
  given(...ready(), sheet, undo, undo, redo).when(submit(1, absent, { basedOn: 0 })).thenRefused({ code: 'sheetMovedOn', version: 2 });
});

test('no run has the number of one that was taken back, nor anything that was kept of it', () => {
  const gone: readonly (Command | Deed)[] = [...ready(), planRun, { type: 'planFreeze', run: run(2) }, at(1, { ...startPhase(2), run: run(2) } as Command), at(2, { type: 'finishTimer' }), undo];
  const next = stateAfter(...gone, planRun);
  expect(next.runs.map(({ id }) => id)).toEqual([run(1), run(3)]);
  expect([views.freeze(next).planned, runDays(next)]).toEqual([null, [null, null]]);
  // Brought again, it has what was kept of it.
  const again = stateAfter(...gone, redo);
  expect(again.runs.map(({ id }) => id)).toEqual([run(1), run(2)]);
  expect([views.freeze(again).planned, runDays(again)[1]]).toEqual([run(2), '2025-05-15']);
});

test('a target and quiet hours go back, a written message stays', () => {
  const target = { words: 'Satu puncak', goal: hundredths(300_00) };
  given(createRetreat, { type: 'setTarget', target }).when(undo).thenFacts({ type: 'undone', seq: 2 }, { type: 'targetSet', target: null });
  given(createRetreat, { type: 'setQuietHours', spans: [{ from: '11:15', to: '13:00' }] }).when(undo)
    .thenFacts({ type: 'undone', seq: 2 }, { type: 'quietHoursSet', spans: [] });
  given(createRetreat, { type: 'writeMessage', message: { text: 'Kumpul di aula', urgency: 'calm' } }).when(undo).thenRefused({ code: 'nothingToUndo' });
});

describe('what was said of a team whose run was read back', () => {
  const readBack = [...ready(2), sheet, submit(2, finished('6:00')), { type: 'verifyRun', run: run(1), reader: 'Yoga Contoh' }] satisfies readonly Command[];
  const excuse: Command = { type: 'excuseTeam', run: run(1), team: team(1), reason: 'Dipanggil dinas', second: 'Yoga Contoh' };
  const dispute: Command = { type: 'disputeCell', run: run(1), team: team(1), words: 'Waktu kami 5:30' };
  const decision: Command = { type: 'decideDispute', run: run(1), team: team(1), decision: 'Tetap' };
  const backAfter = (...steps: readonly Command[]) => stateAfter(...steps).undoable.at(-1)?.facts[0];

  test('goes with a reason, its own, as it would by a change', () => {
    expect(backAfter(...readBack, excuse)).toEqual({ type: 'cellMarked', run: run(1), team: team(1), cell: null, reason: 'Dipanggil dinas' });
    expect(backAfter(...readBack, dispute)).toEqual({ type: 'cellMarked', run: run(1), team: team(1), cell: null, reason: 'Waktu kami 5:30' });
    // The dispute is open again; it was not withdrawn for what was decided.
    expect(backAfter(...readBack, dispute, decision)).not.toHaveProperty('reason');
    expect(backAfter(...readBack, dispute, decision, excuse)).toMatchObject({ cell: { kind: 'decided' }, reason: 'Dipanggil dinas' });
  });
  test('needs none before that, nor where it comes again', () => {
    const before = readBack.slice(0, -1);
    expect(backAfter(...before, excuse)).toEqual({ type: 'cellMarked', run: run(1), team: team(1), cell: null });
    const cleared = backAfter(...readBack, excuse, { type: 'clearCell', run: run(1), team: team(1), reason: 'Ternyata ikut' });
    const again = stateAfter(...readBack, dispute, decision, excuse, undo).redoable.at(-1)?.facts[0];
    for (const fact of [cleared, again]) {
      expect(fact).toMatchObject({ type: 'cellMarked', cell: { kind: 'excused', reason: 'Dipanggil dinas' } });
      expect(fact).not.toHaveProperty('reason');
    }
  });
  test('lets what lies beneath it go back', () => {
    expect(stateAfter(...readBack, dispute, decision, excuse, undo, undo, undo, undo).runs[0]).toMatchObject({ stage: 'open', cells: {} });
  });
});

describe('redo', () => {
  test('brings the same again, and can be undone again', () => {
    given(...ready(), sheet, undo).when(redo).thenFacts(
      { type: 'redone', seq: 8 }, { type: 'sheetRestored', run: run(1), team: team(1), sheet: { version: 1, mark: finished('5:30'), penalties: { 'ember-jatuh': 2 } } },
    );
    expect(matter(stateAfter(...ready(), sheet, undo, redo))).toEqual(matter(stateAfter(...ready(), sheet)));
    expect(matter(stateAfter(...ready(), sheet, undo, redo, undo))).toEqual(matter(stateAfter(...ready())));
  });
  test('is lost to the next change', () => {
    given(createRetreat, renamed, undo, { type: 'changeOperator', name: 'Budi' }).when(redo).thenRefused({ code: 'nothingToRedo' });
  });
  test('is not lost to a timer or a take', () => {
    expect(saidOf(stateAfter(...ready(), sheet, undo, startPhase(2), show('board'), redo).runs[0]?.sheets ?? {}, team(1), null)?.mark).toEqual(finished('5:30'));
  });
});

describe('refused is', () => {
  test('undoing or redoing nothing', () => {
    given(createRetreat).when(undo).thenRefused({ code: 'nothingToUndo' });
    given(createRetreat, renamed).when(redo).thenRefused({ code: 'nothingToRedo' });
    given(createRetreat, renamed, undo).when(undo).thenRefused({ code: 'nothingToUndo' });
  });
  test('taking back the run whose time is being counted', () => {
    given(...ready(), at(1, startPhase(0))).when(undo).thenRefused({ code: 'timerOnRun' });
    expect(stateAfter(...ready(), at(1, startPhase(0)), at(2, { type: 'finishTimer' }), undo).runs).toEqual([]);
  });
});

test('it steps over timers, takes and boards, which have their own keys', () => {
  const state = stateAfter(...ready(), sheet, at(1, startPhase(2)), at(2, { type: 'pauseTimer' }), show('timerBoard'), { type: 'chooseBoard', mode: 'all' }, undo);
  expect(state.runs[0]?.sheets).toEqual({});
  expect(state.hall).toMatchObject({ shown: 'timerBoard', boardMode: 'all' });
  expect(state.timer?.going.kind).toBe('paused');
});

const back = { command: undo, by: facilitator, wait: 0 };
const forth = { command: redo, by: facilitator, wait: 0 };

describe('always', () => {
  test('undoing all the way back gives every state on the way, and redoing gives them again', () => {
    fc.assert(fc.property(anyStory, (story) => {
      const changes = story.filter(({ command }) => command.type !== 'undo' && command.type !== 'redo');
      const states: State[] = [];
      let { state } = play([]);
      for (const step of changes) {
        const next = play([step], state, states.length).state;
        if (next.undoable.length > state.undoable.length) states.push(state);
        state = next;
      }
      const before = rest(state);
      const way = [...states, state].map(matter);
      for (let i = states.length - 1; i >= 0; i--) {
        const undone = play([back], state, 500).state;
        // A guard may stop the way back, as it would stop a change of the same kind.
        if (undone === state) break;
        expect(matter(undone)).toEqual(way[i]);
        expect(rest(undone)).toEqual(before);
        expect(matter(play([forth], undone, 501).state)).toEqual(way[i + 1]);
        state = undone;
      }
    }), { numRuns: 500 });
  });
});
