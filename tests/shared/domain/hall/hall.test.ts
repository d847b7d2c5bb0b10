// What the audience sees: cue and take, black and back, and a board that holds only what it shows (rules: Displays).
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { HallView } from '../../../../shared/domain/hall/hallView.ts';
import type { State } from '../../../../shared/domain/model.ts';
import type { BoardMode, Scene } from '../../../../shared/domain/hall/schemas.ts';
import { scenes } from '../../../../shared/domain/hall/schemas.ts';
import { views } from '../../../../shared/domain/views.ts';
import { hundredths, minutes } from '../../../../shared/units.ts';
import type { Deed } from '../../given.ts';
import { at, given, moment, stateAfter } from '../../given.ts';
import { createRetreat, fields, finished, person, planRotation, planRun, ready, run, sessionFields, show, startPhase, submit, team, teamNames } from '../../samples.ts';

const cue = (scene: Scene): Command => ({ type: 'cueScene', scene });
const take: Command = { type: 'takeScene' };
const board = (mode: BoardMode): Command => ({ type: 'chooseBoard', mode });
const gather = { text: 'Kumpul di aula', urgency: 'calm' } as const;
const rain = { text: 'Hujan: semua masuk sekarang', urgency: 'important' } as const;
const write = (message: typeof gather | typeof rain): Command => ({ type: 'writeMessage', message });
const aim = (words: string, goal: number): Command => ({ type: 'setTarget', target: { words, goal: hundredths(goal * 100) } });

const stationTimers: Command = { type: 'startStationTimers', names: ['Pos 1', 'Pos 2'], length: minutes(25) };
const rehearse: Command = { type: 'rehearseReveal', seed: '7' };
const programme: Command = { type: 'addSession', fields: sessionFields(16, '07:00', '07:45', 'Apel') };

const after = (...steps: readonly (Command | Deed)[]): State => stateAfter(...ready(6), ...steps);
const sceneAfter = (...steps: readonly (Command | Deed)[]): HallView['scene'] => views.hall(after(...steps)).scene;
const boardOf = (scene: HallView['scene']) => {
  if (scene.kind !== 'board' && scene.kind !== 'timerBoard') throw new Error(`the hall shows ${scene.kind}, no board`);
  return scene.board.rows;
};
const movesAfter = (...steps: readonly (Command | Deed)[]) => boardOf(sceneAfter(...steps)).map(({ name, place, moved }) => [name, place, moved]);

describe('cue, then take', () => {
  test('a cued scene changes nothing in the hall', () => {
    given(...ready()).when(cue('board')).thenFacts({ type: 'sceneCued', scene: 'board' });
    expect(views.hall(after(cue('board')))).toEqual(views.hall(after()));
    expect(views.hallControl(after(cue('board')))).toMatchObject({ shown: 'welcome', cued: 'board', before: 'welcome', boardMode: 'threeBest' });
  });
  test('taking shows it and empties the cue', () => {
    given(...ready(), cue('board')).when(take).thenFacts({ type: 'sceneTaken', scene: 'board' });
    expect(views.hallControl(after(cue('board'), take))).toMatchObject({ shown: 'board', cued: null, before: 'welcome' });
  });
  test('nothing cued, nothing taken; the same cue again is no change', () => {
    given(...ready()).when(take).thenRefused({ code: 'nothingCued' });
    given(...ready(), cue('board')).when(cue('board')).thenRefused({ code: 'unchanged' });
  });
  test('a scene shown at once leaves another cue waiting', () => {
    given(...ready(), cue('timer')).when(show('board')).thenFacts({ type: 'sceneTaken', scene: 'board' });
    given(...ready(), show('board')).when(show('board')).thenRefused({ code: 'unchanged' });
    expect(views.hallControl(after(cue('timer'), show('board')))).toMatchObject({ shown: 'board', cued: 'timer' });
  });
  test('the board changes its mode', () => {
    given(...ready()).when(board('all')).thenFacts({ type: 'boardChosen', mode: 'all' });
    given(...ready()).when(board('threeBest')).thenRefused({ code: 'unchanged' });
  });
});

test('black covers a scene and remembers it, black again included', () => {
  expect(views.hallControl(after(show('timerBoard'), show('black')))).toMatchObject({ shown: 'black', before: 'timerBoard' });
  expect(views.hallControl(after(show('timerBoard'), show('black'), cue('black'), take))).toMatchObject({ shown: 'black', before: 'timerBoard' });
  expect(sceneAfter(show('board'), show('black'))).toEqual({ kind: 'black' });
  expect(views.hall(after(show('board'), show('black'), show('board')))).toEqual(views.hall(after(show('board'))));
});

describe('each scene is one whole message', () => {
  test('welcome holds what stands on a banner', () => {
    expect(views.hall(stateAfter(createRetreat))).toEqual({
      demo: false, zone: 'WIB',
      scene: { kind: 'welcome', name: fields.name, organiser: fields.organiser, place: fields.place, startsOn: fields.startsOn, endsOn: fields.endsOn, sessions: [] },
    });
    expect(views.hall(stateAfter())).toEqual({ demo: false, zone: null, scene: { kind: 'blank' } });
  });
  test('the timer holds the phase, the next one and every team', () => {
    const scene = sceneAfter(at(0, startPhase(2)), show('timer'));
    expect(scene).toMatchObject({
      kind: 'timer',
      timer: { phaseNumber: 2, phaseCount: 4, going: { kind: 'running', endsAt: moment(720) }, next: { name: { id: 'Refleksi 5M' }, length: minutes(10) } },
    });
    expect(scene.kind === 'timer' && scene.teams.map(({ name }) => name)).toEqual(teamNames);
  });
  test('the last phase has none after it', () => {
    expect(sceneAfter(at(0, startPhase(3)), show('timer'))).toMatchObject({ timer: { next: null } });
  });
  test('without a timer its scenes show what remains', () => {
    expect(sceneAfter(show('timer')).kind).toBe('welcome');
    expect(sceneAfter(show('timerBoard')).kind).toBe('board');
    expect(sceneAfter(at(0, startPhase(0)), show('timerBoard')).kind).toBe('timerBoard');
  });
  test('a demo says so', () => {
    expect(views.hall(stateAfter({ type: 'createRetreat', fields, operator: 'Sari', demo: true })).demo).toBe(true);
  });
});

const times = ['5:00', '6:00', '7:00', '8:00', '9:00', '10:00'];
/** Six teams in the order of their numbers: Rajawali 1 … Anoa 6. */
const sheets = times.map((time, i) => submit(i + 1, finished(time)));
const corrected = (of: number, time: string, basedOn = 1): Command => submit(of, finished(time), { basedOn });

describe('the three best', () => {
  test('hold no team below place 3, and every team tied on it', () => {
    expect(movesAfter(...sheets, show('board')).map(([name]) => name)).toEqual(['Rajawali', 'Badak', 'Penyu']);
    expect(movesAfter(...sheets, corrected(4, '7:00'), show('board')).map(([name, place]) => [name, place])).toEqual([
      ['Rajawali', 1], ['Badak', 2], ['Cendrawasih', 3], ['Penyu', 3],
    ]);
  });
  test('hold nobody while nobody has a place', () => expect(movesAfter(show('board'))).toEqual([]));
  test('the board of all holds everyone', () => {
    expect(movesAfter(...sheets, board('all'), show('board'))).toHaveLength(6);
  });
});

describe('arrows', () => {
  const shown = [...sheets, board('all'), show('board')];

  test('are none on the first board', () => {
    expect(movesAfter(...shown).map(([, , moved]) => moved)).toEqual([null, null, null, null, null, null]);
  });
  test('compare with the board last shown, not with the last keystroke', () => {
    const story = [...shown, show('welcome'), corrected(6, '5:30'), corrected(6, '4:30', 2), show('board')];
    expect(movesAfter(...story)).toEqual([
      ['Anoa', 1, 5], ['Rajawali', 2, -1], ['Badak', 3, -1], ['Penyu', 4, -1], ['Cendrawasih', 5, -1], ['Komodo', 6, -1],
    ]);
  });
  test('a board still on screen keeps comparing with the one before it', () => {
    expect(movesAfter(...shown, corrected(6, '4:30')).map(([, , moved]) => moved)).toEqual([null, null, null, null, null, null]);
    const again = [...shown, show('black'), show('board'), corrected(6, '4:30')];
    expect(movesAfter(...again)[0]).toEqual(['Anoa', 1, 5]);
  });
  test('from board to timer with board the comparison goes on', () => {
    const story = [...shown, show('black'), show('board'), corrected(6, '4:30'), at(0, startPhase(2)), show('timerBoard')];
    expect(movesAfter(...story)[0]).toEqual(['Anoa', 1, 5]);
  });
  test('tell nothing of a place that was not shown', () => {
    const story = [...sheets, show('board'), show('welcome'), corrected(6, '4:30'), show('board')];
    expect(movesAfter(...story)).toEqual([['Anoa', 1, null], ['Rajawali', 2, -1], ['Badak', 3, -1]]);
  });
});

test('a board counts the runs that are held, not one that was cancelled', () => {
  const boardAfter = (...steps: readonly Command[]) => {
    const { scene } = views.hall(after(board('all'), show('board'), planRun, ...steps));
    return scene.kind === 'board' ? scene.board.runs : null;
  };
  expect(boardAfter()).toBe(2);
  expect(boardAfter({ type: 'cancelRun', run: run(2), reason: 'Lapangan tergenang', replacedBy: null })).toBe(1);
  expect(boardAfter({ type: 'cancelRun', run: run(2), reason: 'Lapangan tergenang', replacedBy: null }, { type: 'reviveRun', run: run(2) })).toBe(2);
});

/** What is cued by being opened. */
const opening: Partial<Record<Scene, readonly (Command | Deed)[]>> = {
  reveal: [rehearse, show('logo'), cue('reveal')],
  briefing: [{ type: 'openBriefing', run: run(1) }], debrief: [at(1, { type: 'startDebrief', run: run(1) })],
  testCard: [at(2, { type: 'pauseTimer' }), at(2, { type: 'pauseStationTimer', station: null }), cue('testCard')],
  reflection: [{ type: 'askEvening', question: { id: 'Apa?', en: 'What?' }, length: minutes(5) }],
};

describe('the cue', () => {
  test('is seen whole by the console, as a take would show it now', () => {
    expect(views.hallCue(after())).toBeNull();
    const state = after(...sheets, cue('board'));
    expect(views.hallCue(state)).toEqual(views.hall(after(...sheets, cue('board'), take)));
    expect(views.hallCue(after(cue('black')))?.scene).toEqual({ kind: 'black' });
  });
  test('of every scene shows what its take shows', () => {
    // From when on the pages of the list of teams turn, only the take can say.
    const still = ({ scene, ...rest }: HallView) => ({ ...rest, scene: scene.kind === 'teams' ? { ...scene, from: null } : scene });
    for (const scene of scenes) {
      const story = [programme, stationTimers, write(gather), planRotation(4), cue(scene === 'black' ? 'logo' : 'black'), at(1, startPhase(2)), ...(opening[scene] ?? [ cue(scene)])];
      const cued = views.hallCue(after(...story));
      expect(cued === null ? null : still(cued)).toEqual(still(views.hall(after(...story, take))));
    }
  });
});

describe('a scene with nothing to show yet', () => {
  const kept = ['welcome', 'message', 'logo', 'closing', 'black'] as const;
  test('is refused with what it lacks, as a cue and at once; all others are free from the first evening on', () => {
    given(createRetreat).when(cue('board')).thenRefused({ code: 'noTeams' });
    given(createRetreat).when(show('timerBoard')).thenRefused({ code: 'noTeams' });
    given(createRetreat).when(show('timer')).thenRefused({ code: 'noRuns' });
    for (const scene of kept) given(createRetreat, write(gather), cue(scene === 'logo' ? 'black' : 'logo')).when(cue(scene)).thenFacts({ type: 'sceneCued', scene });
  });
  test('is told to the console, until it has', () => {
    expect(views.hallControl(stateAfter(createRetreat)).lacks).toEqual({
      timer: { code: 'noRuns' }, timerBoard: { code: 'noTeams' }, board: { code: 'noTeams' }, briefing: { code: 'noRuns' }, debrief: { code: 'noRuns' },
      drawList: { code: 'drawListOpen' }, draw: { code: 'noTeams' }, teams: { code: 'noTeams' }, rundown: { code: 'noSessions' }, nextUp: { code: 'noSessions' }, rotation: { code: 'noRotation' }, stations: { code: 'noStationTimers' }, message: { code: 'noMessage' }, reveal: { code: 'noReveal' }, reflection: { code: 'noEvening' },
      collaboration: { code: 'noTeams' },
    });
    expect(views.hallControl(stateAfter(...ready(), programme, stationTimers, planRotation(4), write(gather))).lacks).toEqual({ briefing: { code: 'nothingOpened' }, debrief: { code: 'nothingOpened' }, reveal: { code: 'noReveal' }, reflection: { code: 'noEvening' }, testCard: { code: 'timeRuns' } });
    expect(views.hallControl(stateAfter(...ready(), programme, stationTimers, planRotation(4), write(gather), { type: 'openBriefing', run: run(1) }, { type: 'startDebrief', run: run(1) }, ...(opening.reflection ?? []), rehearse)).lacks).toEqual({ testCard: { code: 'timeRuns' } });
  });
});

describe('the test picture', () => {
  test('is never put over time that runs, neither cued nor at once nor by a cue from before', () => {
    given(...ready()).when(show('testCard')).thenFacts({ type: 'sceneTaken', scene: 'testCard' });
    given(...ready(), at(1, startPhase(1))).when(show('testCard')).thenRefused({ code: 'timeRuns' });
    given(...ready(), at(1, startPhase(1))).when(cue('testCard')).thenRefused({ code: 'timeRuns' });
    given(...ready(), cue('testCard'), at(1, startPhase(1))).when(take).thenRefused({ code: 'timeRuns' });
    given(...ready(), at(1, startPhase(1)), at(2, { type: 'pauseTimer' })).when(show('testCard')).thenFacts({ type: 'sceneTaken', scene: 'testCard' });
  });
  test('leads back to what it covered', () => {
    expect(views.hallControl(after(show('logo'), show('testCard')))).toMatchObject({ shown: 'testCard', before: 'logo' });
  });
});

describe('a message', () => {
  test('is written and cued in one, and waits for its take', () => {
    given(...ready()).when(write(gather)).thenFacts({ type: 'messageWritten', message: gather }, { type: 'sceneCued', scene: 'message' });
    expect(views.hall(after(write(gather)))).toEqual(views.hall(after()));
    expect(views.hallCue(after(write(gather)))?.scene).toEqual({ kind: 'message', ...gather });
  });
  test('stands in the log as the audience reads it', () => {
    given(...ready(), write(rain)).when(take).thenFacts({ type: 'messageShown', message: rain }, { type: 'sceneTaken', scene: 'message' });
    expect(sceneAfter(write(rain), take)).toEqual({ kind: 'message', ...rain });
  });
  test('written anew changes nothing on the wall until it is taken', () => {
    expect(sceneAfter(write(gather), take, write(rain))).toEqual({ kind: 'message', ...gather });
    expect(sceneAfter(write(gather), take, write(rain), take)).toEqual({ kind: 'message', ...rain });
  });
  test('comes back from under black as it was, whatever was written meanwhile', () => {
    expect(sceneAfter(write(gather), take, show('black'), write(rain), show('message'))).toEqual({ kind: 'message', ...gather });
    expect(views.hallControl(after(write(gather), take, show('black'), write(rain)))).toMatchObject({ before: 'message', cued: 'message', written: rain });
  });
  test('the same one again is cued, and refused while it is cued', () => {
    given(...ready(), write(gather), take).when(write(gather)).thenFacts({ type: 'sceneCued', scene: 'message' });
    given(...ready(), write(gather)).when(write(gather)).thenRefused({ code: 'unchanged' });
  });
  test('that was never written cannot be cued or shown', () => {
    given(...ready()).when(cue('message')).thenRefused({ code: 'noMessage' });
    given(...ready()).when(show('message')).thenRefused({ code: 'noMessage' });
  });
});

test('logo and closing hold what stands on a banner', () => {
  expect(sceneAfter(show('logo'))).toEqual({ kind: 'logo', organiser: fields.organiser });
  expect(sceneAfter(show('closing'))).toEqual({ kind: 'closing', name: fields.name, organiser: fields.organiser, target: null });
});

describe('the shared target', () => {
  test('is what all teams have together, those below place 3 included', () => {
    // 92,50 + 85,00 + 77,50 + 70,00, and two teams without a sheet.
    const scene = sceneAfter(...sheets.slice(0, 4), aim('Enam tim, satu puncak', 500), show('board'));
    expect(scene).toMatchObject({ board: { mode: 'threeBest', target: { words: 'Enam tim, satu puncak', goal: 500_00, reached: 325_00, teams: 6 } } });
  });
  test('is the sum of the Totals on the board, which a merger makes fewer and a split more', () => {
    const reached = (...change: readonly Command[]) => {
      const scene = (mode: BoardMode) => sceneAfter(...sheets.slice(0, 4), aim('Bersama', 500), ...change, board(mode), show('board'));
      const alone = scene('together');
      const set = alone.kind === 'board' ? alone.board.target : null;
      expect(set?.reached).toBe(boardOf(scene('all')).reduce((sum, { total }) => sum + (total ?? 0), 0));
      return [set?.reached, set?.teams];
    };
    // 88,75 + 77,50 + 70,00 once the first two are one; 92,50 more where the first is two.
    expect(reached({ type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Gabungan' })).toEqual([236_25, 5]);
    expect(reached({ type: 'splitTeam', team: team(1), name: 'Belahan', seed: '7', members: [person(1)] })).toEqual([417_50, 7]);
  });
  test('stands beside the three best and alone, and nowhere else', () => {
    const target = (mode: BoardMode) => {
      const scene = sceneAfter(...sheets, aim('Bersama', 500), ...(mode === 'threeBest' ? [] : [board(mode)]), show('board'));
      return scene.kind === 'board' ? [scene.board.rows.length, scene.board.target !== null] : null;
    };
    expect((['threeBest', 'all', 'noNumbers', 'together'] as const).map(target)).toEqual([[3, true], [6, false], [6, false], [0, true]]);
  });
  test('is hidden while none is set', () => {
    expect(sceneAfter(...sheets, show('board'))).toMatchObject({ board: { target: null } });
    given(...ready()).when(board('together')).thenRefused({ code: 'noTarget' });
    const removed = sceneAfter(...sheets, aim('Bersama', 500), board('together'), show('board'), { type: 'setTarget', target: null });
    expect(removed).toMatchObject({ board: { mode: 'threeBest', target: null } });
  });
  test('the same again is no change', () => {
    given(...ready(), aim('Bersama', 500)).when(aim('Bersama', 500)).thenRefused({ code: 'unchanged' });
    given(...ready()).when({ type: 'setTarget', target: null }).thenRefused({ code: 'unchanged' });
  });
});

describe('a board without numbers', () => {
  const shown = [...sheets, board('noNumbers'), show('board')];
  test('holds the order and not one number of a score', () => {
    const rows = boardOf(sceneAfter(...shown));
    expect(rows.map(({ name }) => name)).toEqual(teamNames);
    expect(rows.every(({ total, runsDone }) => total === null && runsDone === 0)).toBe(true);
    expect(JSON.stringify(sceneAfter(...shown))).not.toMatch(/9250|8500|7750|7000|6250|5500/);
  });
  test('has arrows that say only the way', () => {
    expect(movesAfter(...shown, show('black'), corrected(6, '4:30'), show('board')).map(([, , moved]) => moved)).toEqual([1, -1, -1, -1, -1, -1]);
  });
});

describe('what the arrows compare with', () => {
  const all = [...sheets, board('all'), show('board')];
  test('is kept through the target alone, which shows no place', () => {
    const story = [...all, aim('Bersama', 500), board('together'), corrected(6, '4:30'), show('black'), board('all'), show('board')];
    expect(movesAfter(...story)[0]).toEqual(['Anoa', 1, 5]);
  });
  test('is the board as it stood when rows gave way to the target', () => {
    const story = [...all, corrected(6, '4:30'), aim('Bersama', 500), board('together'), board('all')];
    expect(movesAfter(...story).map(([, , moved]) => moved)).toEqual([0, 0, 0, 0, 0, 0]);
  });
  test('is the same for tied teams and for a team that is new on the board', () => {
    const story = [...sheets.slice(0, 3), board('all'), show('board'), show('logo'), submit(4, finished('5:00')), corrected(2, '5:00'), show('board')];
    expect(movesAfter(...story)).toEqual([
      ['Badak', 1, 1], ['Cendrawasih', 1, null], ['Rajawali', 1, 0], ['Penyu', 4, -1], ['Anoa', null, null], ['Komodo', null, null],
    ]);
  });
  test('any number of other scenes in between change nothing', () => {
    const between = [show('message'), show('logo'), show('closing'), show('timer'), show('black')];
    expect(movesAfter(...all, write(gather), ...between, corrected(6, '4:30'), show('board'))[0]).toEqual(['Anoa', 1, 5]);
  });
});

describe('quiet hours', () => {
  const quiet = (...spans: readonly (readonly [string, string])[]): Command => ({ type: 'setQuietHours', spans: spans.map(([from, to]) => ({ from, to })) });
  test('are set as a whole list', () => {
    given(...ready()).when(quiet(['11:15', '13:00'])).thenFacts({ type: 'quietHoursSet', spans: [{ from: '11:15', to: '13:00' }] });
    given(...ready(), quiet(['11:15', '13:00'])).when(quiet(['11:15', '13:00'])).thenRefused({ code: 'unchanged' });
    given(...ready()).when(quiet(['12:00', '12:00'])).thenRefused({ code: 'quietSpanEmpty' });
  });
  test('tell the audience nothing', () => {
    expect(views.hall(after(quiet(['11:15', '13:00'])))).toEqual(views.hall(after()));
  });
});
