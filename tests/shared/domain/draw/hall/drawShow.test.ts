// The draw in the hall: everyone falls once, the end is the teams, any moment follows from the instants alone, and of a person only the name is told.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../../shared/domain/commands.ts';
import { drawShowScene } from '../../../../../shared/domain/draw/hall/drawScenes.ts';
import type { ShowGoing } from '../../../../../shared/domain/things.ts';
import { hasShowEnded, paceOf, showAt } from '../../../../../shared/domain/draw/hall/drawShow.ts';
import { teamPageAt, teamPages } from '../../../../../shared/domain/draw/hall/teamPages.ts';
import type { State } from '../../../../../shared/domain/model.ts';
import { calledName, shortName } from '../../../../../shared/domain/roster/shortName.ts';
import { views } from '../../../../../shared/domain/views.ts';
import { millis, minutes } from '../../../../../shared/units.ts';
import { anyStory, play } from '../../../anyStory.ts';
import type { Deed } from '../../../given.ts';
import { at, given, machine, moment, stateAfter } from '../../../given.ts';
import { createRetreat, drawn, drawnAgain, importPeople, person, personFields, ready, show, team, teamNames } from '../../../samples.ts';

const start: Command = { type: 'startDrawShow' };
const pause: Command = { type: 'pauseDrawShow' };
const resume: Command = { type: 'resumeDrawShow' };
const skip: Command = { type: 'skipDrawShow' };
const seen = [...ready(), show('draw')];
const goingAfter = (...steps: readonly (Command | Deed)[]): ShowGoing | null => stateAfter(...seen, ...steps).hall.drawShow;

describe('the show is led by facts', () => {
  test('it starts, is held, goes on and is skipped, each as one fact', () => {
    given(...seen).when(start).thenFacts({ type: 'drawShowStarted' });
    given(...seen, start).when(pause).thenFacts({ type: 'drawShowPaused' });
    given(...seen, start, pause).when(resume).thenFacts({ type: 'drawShowResumed' });
    given(...seen, start).when(skip).thenFacts({ type: 'drawShowSkipped' });
    given(...seen, start, skip).when(start).thenFacts({ type: 'drawShowStarted' });
  });
  test('what it was held for does not count', () => {
    expect(goingAfter(at(10, start), at(14, pause))).toEqual({ kind: 'paused', after: millis(4_000) });
    expect(goingAfter(at(10, start), at(14, pause), at(60, resume))).toEqual({ kind: 'running', startedAt: moment(56) });
  });
  test('it says no where it would do nothing, or nobody would see it', () => {
    given(...ready()).when(start).thenRefused({ code: 'sceneNotShown' });
    given(createRetreat).when(start).thenRefused({ code: 'noTeams' });
    given(...seen).when(pause).thenRefused({ code: 'showNotRunning' });
    given(...seen, start).when(resume).thenRefused({ code: 'showNotPaused' });
    given(...seen, skip).when(skip).thenRefused({ code: 'unchanged' });
  });
  test('it waits while another scene is on, and while the clock is not to be believed', () => {
    expect(goingAfter(at(0, start), at(7, show('black')), at(30, show('draw')))).toEqual({ kind: 'paused', after: millis(7_000) });
    expect(goingAfter(at(0, start), at(7, { type: 'noteClockBehind', wall: moment(-50) }, machine))).toEqual({ kind: 'paused', after: millis(7_000) });
  });
  test('a new draw is a new show', () => {
    expect(goingAfter(start, skip, ...drawnAgain(teamNames.slice(0, 3), 12))).toBeNull();
  });
  test('undo leaves it alone', () => {
    expect(stateAfter(...seen, start).undoable).toEqual(stateAfter(...seen).undoable);
  });
});

const anySize = fc.integer({ min: 1, max: 2_000 });

describe('any moment of it', () => {
  test('follows from the instants: never back, nobody left out, the end at the end', () => {
    fc.assert(fc.property(anySize, fc.array(fc.integer({ min: 0, max: 300_000 }), { minLength: 2, maxLength: 20 }), (people, moments) => {
      const going: ShowGoing = { kind: 'running', startedAt: moment(0) };
      const { together, beats, beat, landing } = paceOf(people);
      const fallen = moments.toSorted((a, b) => a - b).map((after) => showAt(people, going, (moment(0) + after) as never).fallen);
      expect(fallen).toEqual(fallen.toSorted((a, b) => a - b));
      expect(landing).toBeLessThan(beat);
      expect(beats * together).toBeGreaterThanOrEqual(people);
      expect((beats - 1) * together).toBeLessThan(people);
      expect(beats * beat).toBeLessThanOrEqual(minutes(4));
      // Beat by beat: those of one beat land together, right after those of the beat before.
      for (const at_ of [0, 1, beats - 1]) {
        const end = showAt(people, going, (moment(0) + (at_ + 1) * beat - 1) as never);
        expect(end.fallen).toBe(Math.min(people, (at_ + 1) * together));
      }
      expect(showAt(people, going, (moment(0) + beats * beat) as never)).toEqual({ beat: beats, hasLanded: true, fallen: people });
      expect(hasShowEnded(people, going, (moment(0) + beats * beat - 1) as never)).toBe(false);
      expect(showAt(people, { kind: 'ended' }, moment(0)).fallen).toBe(people);
      expect(showAt(people, null, moment(9_999))).toEqual({ beat: -1, hasLanded: false, fallen: 0 });
    }));
  });
  test('held, it is the same at every later instant', () => {
    fc.assert(fc.property(anySize, fc.integer({ min: 0, max: 240_000 }), fc.integer({ min: 0, max: 9_999 }), (people, after, later) => {
      const running = showAt(people, { kind: 'running', startedAt: moment(0) }, (moment(0) + after) as never);
      expect(showAt(people, { kind: 'paused', after: millis(after) }, moment(later))).toEqual(running);
    }));
  });
  test('a hundred people fall one by one, three hundred in threes', () => {
    expect([100, 300].map((people) => paceOf(people).together)).toEqual([1, 3]);
  });
});

/** Who is in which team, as the hall is told it in the end. */
const endOf = (state: State): readonly (readonly string[])[] => {
  const { teams, people, falls } = drawShowScene({ ...state, hall: { ...state.hall, drawShow: { kind: 'ended' } } });
  expect(people).toBe(falls.length);
  return teams.map((_, place) => falls.filter(({ to }) => to === place).map(({ name }) => name).toSorted());
};
const teamsOf = (state: State): readonly (readonly string[])[] =>
  state.teams.map(({ members }) => state.people.filter(({ id }) => members.includes(id)).map(({ name }) => calledName(name)).toSorted());

test('whatever happened before, everyone with a team falls exactly once, and the end is the teams', () => {
  fc.assert(fc.property(anyStory, (story) => {
    const { state } = play(story);
    expect(endOf(state)).toEqual(teamsOf(state));
  }), { numRuns: 500 });
});

test('before it begins the hall is told how many fall and into which teams, but of nobody where, also when a draw is made on the wall', () => {
  const told = (...steps: readonly Command[]): string => JSON.stringify(views.hall(stateAfter(...seen, ...steps)).scene);
  const waiting = told();
  expect(JSON.parse(waiting)).toMatchObject({ kind: 'draw', people: 12, falls: [], going: null });
  expect(waiting).not.toContain('Contoh');
  expect(told({ type: 'moveMembers', moves: [{ person: person(1), to: team(2) }, { person: person(2), to: team(1) }], acceptBroken: [] })).toBe(waiting);
  expect(told(start, skip, ...drawnAgain(teamNames.slice(0, 3), 12))).not.toContain('Contoh');
  expect(told(start)).toContain('Contoh');
});

test('a draw made while the list of teams is on the wall, also one taken back, does not show itself there: its show waits', () => {
  const again = drawnAgain(teamNames.slice(0, 3), 12);
  for (const before of [[], [{ type: 'undo' }]] as const) {
    const { scene } = views.hall(stateAfter(...ready().slice(0, -1), show('teams'), ...before, ...again));
    expect(scene).toMatchObject({ kind: 'draw', people: 12, falls: [], going: null });
  }
});

describe('the teams of another draw wait for their show, whatever brings them', () => {
  const again = drawnAgain(teamNames.slice(0, 3), 12);
  const waiting = { kind: 'draw', people: 12, falls: [], going: null };
  test('a draw taken back brings those of the one before', () => {
    expect(views.hall(stateAfter(...seen, start, ...again, start, skip, { type: 'undo' })).scene).toMatchObject(waiting);
    expect(views.hall(stateAfter(...ready().slice(0, -1), ...again, show('teams'), { type: 'undo' })).scene).toMatchObject(waiting);
  });
  test('a draw done again brings its own', () => {
    expect(views.hall(stateAfter(...ready().slice(0, -1), ...again, { type: 'undo' }, show('teams'), { type: 'redo' })).scene).toMatchObject(waiting);
  });
  test('a change of the same draw that is undone leaves the wall as it is', () => {
    const moved: Command = { type: 'renameTeam', team: team(1), name: 'Elang' };
    expect(views.hall(stateAfter(...seen, start, skip, show('teams'), moved, { type: 'undo' })).scene.kind).toBe('teams');
  });
});

test('agency by agency, in the order of the list', () => {
  const state = stateAfter(...seen, start);
  const agencies = drawShowScene(state).falls.map(({ name }) => state.people.find((one) => one.name === name)?.agency);
  expect(agencies.filter((agency, i) => agency !== agencies[i - 1])).toEqual([...new Set(state.people.map(({ agency }) => agency))]);
});

describe('the list of teams', () => {
  test('stands two teams a page, a large one beside itself, and leaves nobody out', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 }), (sizes) => {
      const teams = sizes.map((size, t) => ({ members: Array.from({ length: size }, (_, i) => `${t}.${i}`) }));
      const pages = teamPages(teams);
      expect(pages.flat().flatMap(({ names }) => names)).toEqual(teams.flatMap(({ members }) => members));
      expect(Math.max(...pages.flat().map(({ names }) => names.length))).toBeLessThanOrEqual(12);
      expect(Math.max(...pages.map((blocks) => blocks.length))).toBeLessThanOrEqual(2);
    }));
    expect([teamPages(Array.from({ length: 10 }, () => ({ members: Array.from({ length: 10 }, () => '') }))).length]).toEqual([5]);
  });
  test('begins with its first page when it is shown, and turns every twelve seconds or by hand', () => {
    const page = (secondsIn: number, ...steps: readonly (Command | Deed)[]) => {
      const { teamPage } = views.hallControl(stateAfter(...ready(6), at(100, show('teams')), ...steps));
      return teamPage === null ? null : teamPageAt(teamPage.pages, teamPage.from, moment(secondsIn));
    };
    expect([100, 111, 112, 124, 136].map((secondsIn) => page(secondsIn))).toEqual([0, 0, 1, 2, 0]);
    expect(page(120, at(115, { type: 'turnTeamPage', page: 0 }))).toBe(0);
    expect(page(127, at(115, { type: 'turnTeamPage', page: 0 }))).toBe(1);
    given(...ready()).when({ type: 'turnTeamPage', page: 1 }).thenRefused({ code: 'sceneNotShown' });
  });
  test('follows latecomers and moves', () => {
    const told = (...steps: readonly Command[]) => {
      const { scene } = views.hall(stateAfter(...ready(), show('teams'), ...steps));
      return scene.kind === 'teams' ? scene.teams.map(({ drawn: number, name, members }) => ({ number, name, members })) : [];
    };
    expect(told()[0]).toEqual({ number: 1, name: 'Rajawali', members: ['Bagus Contoh 1', 'Fajar Contoh 5', 'Bagus Contoh 9'] });
    const moved = told({ type: 'moveMembers', moves: [{ person: person(1), to: team(2) }], acceptBroken: [] });
    expect(moved[1]?.members).toContain('Bagus Contoh 1');
    expect(moved[0]?.members).not.toContain('Bagus Contoh 1');
    const late = told({ type: 'addPerson', fields: { ...personFields(13), name: 'Drs. Wening Susulan, M.Si.' } }, { type: 'seatPerson', person: person(13), team: team(3), acceptBroken: [] });
    expect(late[2]?.members.at(-1)).toBe('Wening Susulan');
  });
});

describe('the closed list', () => {
  const closed = drawn(teamNames.slice(0, 4), 12);
  const list = (...steps: readonly Command[]) => {
    const { scene } = views.hall(stateAfter(...steps, show('drawList')));
    return scene.kind === 'drawList' ? scene : null;
  };
  const begun = [createRetreat, ...ready().slice(1, 2)];
  test('is told with its hash, then with each guest’s digits, then with the draw and which of how many it is', () => {
    const [plan, close] = closed;
    if (plan === undefined || close === undefined) throw new Error('a draw without steps');
    expect(list(...begun, plan, close)).toMatchObject({ people: 12, teams: 4, calls: [], draw: null });
    expect(list(...begun, plan, close, { type: 'callSeed', digits: '27' }, { type: 'callSeed', digits: '1828' })?.calls).toEqual(['27', '1828']);
    const made = list(...begun, ...closed);
    expect(made?.draw).toMatchObject({ number: 1, of: 1, seed: '271828' });
    expect(list(...begun, ...closed, { type: 'callSeed', digits: '99' })).toMatchObject({ calls: ['99'], draw: null });
    expect(list(...begun, ...closed, ...drawnAgain(teamNames.slice(0, 3), 12))?.draw).toMatchObject({ number: 2, of: 2, seed: '314159' });
    expect(list(...begun, ...closed, { type: 'undo' })?.draw).toBeNull();
  });
  test('is not there before it is closed', () => {
    given(...begun).when(show('drawList')).thenRefused({ code: 'drawListOpen' });
  });
});

test('a name is told without degrees and titles, and never as nothing', () => {
  for (const [full, short] of [
    ['Dr. Ratih Kusumaningtyas, S.H., M.Si.', 'Ratih Kusumaningtyas'], ['Drs. H. Bagus Hermawan', 'Bagus Hermawan'], ['Siti Nurhayati S.E', 'Siti Nurhayati'],
    ['R. Agus Salim', 'R. Agus Salim'], ['Budi S.', 'Budi S.'], ['Hendra', 'Hendra'], ['dr. Ayu', 'Ayu'], ['Dr.', 'Dr.'], ['Irawan', 'Irawan'],
    ['drh. Sinta Dewi', 'Sinta Dewi'], ['Budi Santoso SKM', 'Budi Santoso'], ['Agus Wijaya SE', 'Agus Wijaya'], ['Drs.H.Bagus Hermawan', 'Bagus Hermawan'],
    ['Rina Contoh S.Arl', 'Rina Contoh'], ['K.H. Ahmad Contoh', 'Ahmad Contoh'],
  ] as const) expect(shortName(full)).toBe(short);
  for (const [full, called] of [
    ['Hj. Suriani Basri, SKM', 'Hj. Suriani Basri'], ['Drs. H. Bagus Hermawan', 'H. Bagus Hermawan'], ['Prof. Dr. KH. Ahmad Contoh, M.A.', 'KH. Ahmad Contoh'],
    ['Dr. Ratih Kusumaningtyas, S.H.', 'Ratih Kusumaningtyas'], ['drh. Hj. Sinta', 'Hj. Sinta'], ['Drs.H.Bagus Hermawan', 'H. Bagus Hermawan'], ['Hendra', 'Hendra'],
  ] as const) expect(calledName(full)).toBe(called);
});

test('the hall is told no number, phone, grade, post, agency, district or limit of anyone, in any of the three scenes', () => {
  const secret = { nip: '198504122010011007', phone: '0800-1234-567', grade: 'Pembina Utama', post: 'Lurah Rahasia', agency: 'Instansi Rahasia', district: 'Distrik Rahasia' };
  const people = Array.from({ length: 12 }, (_, i) => ({ ...personFields(i + 1), ...(i === 3 ? secret : {}), name: `Nama ${'abcdefghijkl'[i]} Contoh, S.H.` }));
  const told = [
    createRetreat, importPeople(...people), { type: 'setLimit', person: person(4), note: 'Asma Rahasia' } as Command, ...drawn(teamNames.slice(0, 4), people), show('draw'), start,
  ];
  for (const scene of ['draw', 'teams', 'drawList'] as const) {
    const state = stateAfter(...told, ...(scene === 'draw' ? [] : [show(scene)]), { type: 'cueScene', scene: 'logo' });
    const bytes = JSON.stringify(views.hall(state));
    expect(views.hall(state).scene.kind).toBe(scene);
    for (const value of [...Object.values(secret), 'Asma', 'S.H.', 'Dinas']) expect(bytes).not.toContain(value);
    // Small enough for every change to send the whole of it.
    expect(bytes.length).toBeLessThan(1_000);
  }
});
