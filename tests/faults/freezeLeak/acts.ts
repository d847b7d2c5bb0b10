// Random retreats whose board is frozen: what everybody may see of them, and what is done behind the freeze, with a mark in every word of it. It plays none.
import type { Command } from '../../../shared/domain/commands.ts';
import type { State } from '../../../shared/domain/model.ts';
import type { Scene } from '../../../shared/domain/hall/schemas.ts';
import { boardModes, scenes } from '../../../shared/domain/hall/schemas.ts';
import { awardsOf } from '../../../shared/domain/reveal/awards.ts';
import type { GivenWay } from '../../../shared/domain/reveal/schemas.ts';
import type { Mark } from '../../../shared/domain/scoring/points/mark.ts';
import { cellOf } from '../../../shared/domain/scoring/points/cell.ts';
import { sheetKey } from '../../../shared/domain/scoring/sheets/sheetKey.ts';
import { sheetVersion } from '../../../shared/domain/scoring/sheets/sheetVersion.ts';
import type { ExerciseId, Hundredths, RunId, StationTimerId } from '../../../shared/units.ts';
import { minutes, seconds } from '../../../shared/units.ts';
import { person, planRotation, ready, run, team } from '../../shared/samples.ts';
import { judgesOf } from '../../../shared/domain/scoring/points/judges.ts';

export type Chance = () => number;
const below = (chance: Chance, most: number): number => Math.floor(chance() * most);
const oneOf = <T>(chance: Chance, list: readonly T[]): T => {
  const chosen = list[below(chance, list.length)];
  if (chosen === undefined) throw new Error('there is nothing to choose from');
  return chosen;
};

/** Stands in every word that is said behind the freeze, and nowhere else. */
export const SECRET = 'RAHASIA BEKU';
const secret = (chance: Chance): string => `${SECRET} ${below(chance, 100_000)}`;
const points = (hundredths: number): Hundredths => hundredths as Hundredths;

const PIPE = run(1);
const CHANT = run(2);
const TEAMS = 6;

const pipeMark = (chance: Chance): Mark => (chance() < 0.8 ? { kind: 'finished', time: seconds(241 + below(chance, 470)) } : chance() < 0.5 ? { kind: 'unfinished', donePercent: below(chance, 100) } : { kind: 'absent' });
const chantMark = (chance: Chance): Mark => ({ kind: 'rated', points: [30, 25, 25, 20].map((most) => below(chance, most * 100 + 1)) });

/** A sheet on top of whatever stands there, with a reason where it was read back. */
const sheetOf = (chance: Chance, state: State, id: RunId, number: number, reason: string): Command => {
  const found = state.runs.find((each) => each.id === id);
  const judge = found === undefined ? null : judgesOf(found, team(number))[0] ?? null;
  const key = sheetKey(team(number), judge);
  return {
    type: 'submitSheet', run: id, team: team(number), ...(judge === null ? {} : { judge }), basedOn: found === undefined ? 0 : sheetVersion(state, id, key),
    mark: id === CHANT ? chantMark(chance) : pipeMark(chance), penalties: {}, ...(found?.stage === 'open' ? {} : { reason }),
  };
};

/** The retreat up to the freeze. */
export const openly = (): readonly Command[] => [
  ...ready(TEAMS), { type: 'planRun', exercise: 'yel' as ExerciseId }, { type: 'planRun', exercise: 'jalur-bola' as ExerciseId },
  { type: 'addMember', fields: { name: 'Ani Contoh', rank: null, nip: null, post: null, roles: ['judge'] } },
];

type Step = (state: State) => readonly Command[];

const shown: Step = () => [];
/** `isClosing`: every sheet of the first run comes in, and its closing freezes the board. */
export const beforeFreeze = (chance: Chance, isClosing: boolean): readonly Step[] => [
  () => (chance() < 0.6 ? [{ type: 'setTarget', target: { words: 'Satu puncak', goal: points(400_00) } }] : []),
  () => (chance() < 0.7 ? [planRotation(TEAMS), { type: 'startRound' }] : []),
  () => (chance() < 0.5 ? [{ type: 'startStationTimers', names: ['Pos 1', 'Pos 2'], length: seconds(600) }] : []),
  ...Array.from({ length: TEAMS }, (_, at): Step => (state) => (isClosing || chance() < 0.7 ? [sheetOf(chance, state, PIPE, at + 1, 'Salah baca')] : [])),
  ...Array.from({ length: TEAMS }, (_, at): Step => (state) => (chance() < 0.4 ? [sheetOf(chance, state, CHANT, at + 1, 'Salah baca')] : [])),
  () => (chance() < 0.5 ? [{ type: 'giveHelp', giver: team(4), receiver: team(5), points: points(75), reason: 'Membantu' }] : []),
  () => (chance() < 0.4 ? [{ type: 'splitTeam', team: team(3), name: 'Belahan', seed: '7', members: [person(3)] }] : []),
  () => [{ type: 'showScene', scene: 'board' }], () => (chance() < 0.5 ? [{ type: 'showScene', scene: 'black' }] : []),
  ...(isClosing ? [
    () => [{ type: 'verifyRun', run: PIPE, reader: 'Yoga Contoh' }], () => [{ type: 'planFreeze', run: PIPE }], () => [{ type: 'closeRun', run: PIPE }],
  ] satisfies readonly Step[] : [() => [{ type: 'freezeBoard' }]] satisfies readonly Step[]), shown,
];

/** What the audience sees done, the same in every world; nothing hidden may decide whether it is accepted. A rehearsal is seen, a real show tells on purpose. */
export const publicAct = (chance: Chance, at: number, rehearsed: number | null): readonly Command[] => {
  const show = (scene: Scene): Command => ({ type: 'showScene', scene });
  return oneOf<() => readonly Command[]>(chance, [
    () => [show(oneOf(chance, scenes))], () => [show('board')], () => [show('timerBoard')], () => [show('teams')], () => [show('rotation')], () => [show('timer')],
    () => [{ type: 'cueScene', scene: oneOf(chance, scenes) }, { type: 'takeScene' }],
    () => [{ type: 'chooseBoard', mode: oneOf(chance, boardModes) }, show('board')],
    () => [{ type: 'startPhase', run: oneOf(chance, [CHANT, run(3)]), phase: below(chance, 2) }, show('timer')],
    () => [{ type: chance() < 0.5 ? 'pauseTimer' : 'resumeTimer' }], () => [{ type: 'adjustTimer', by: seconds(60) }],
    () => (rehearsed === null ? [{ type: 'rehearseReveal', seed: String(at) }] : [show('reveal'), { type: 'stepReveal', from: rehearsed, way: 'forward' }]),
    () => (rehearsed === null ? [] : [show('reveal'), ...[0, 1, 2, 3].map((more): Command => ({ type: 'stepReveal', from: rehearsed + more, way: 'forward' }))]),
    () => (rehearsed === null || chance() < 0.5 ? [] : [{ type: 'endReveal' }]),
    // Teams that no world merges or splits.
    () => [{ type: 'renameTeam', team: team(oneOf(chance, [5, 6])), name: `Nama ${at}` }, ...(chance() < 0.3 ? [{ type: 'undo' } as const] : [])],
    () => [{ type: 'recolourTeam', team: team(oneOf(chance, [4, 5, 6])), number: 20 + at }],
    () => [{ type: 'writeMessage', message: { text: `Kumpul pukul ${at}`, urgency: 'calm' } }, { type: 'takeScene' }],
    () => [{ type: 'startRound' }], () => [{ type: 'finishRound' }], () => [{ type: 'turnTeamPage', page: below(chance, 3) }],
    () => [{ type: 'askEvening', question: { id: `Tanya ${at}`, en: `Ask ${at}` }, length: minutes(5) }, { type: 'takeScene' }], () => [{ type: 'startSilence', length: minutes(3) }],
    () => [{ type: 'adjustStationTimer', station: 'k1' as StationTimerId, by: seconds(30) }],
  ])();
};

/** Everything comes to its end: sheets that are out come in with one time or are released, disputes are decided, and every run is read back and closed. */
const ending = (state: State, chance: Chance): readonly Command[] => state.runs.filter(({ cancelled }) => cancelled === null).flatMap((each): readonly Command[] => [
  ...state.teams.flatMap(({ id: of }): readonly Command[] => (each.cells[of]?.kind === 'disputed' ? [{ type: 'decideDispute', run: each.id, team: of, decision: secret(chance) }] : [])),
  ...state.teams.filter(({ id: of }) => cellOf(each, of).state === 'blank').map(({ id: of }): Command => (each.id === PIPE
    ? { type: 'submitSheet', run: PIPE, team: of, basedOn: 0, mark: { kind: 'finished', time: seconds(301) }, penalties: {} }
    : { type: 'releaseSheet', run: each.id, team: of, judge: judgesOf(each, of)[0] ?? null, reason: secret(chance), second: `${SECRET} Saksi` })),
  { type: 'verifyRun', run: each.id, reader: 'Yoga Contoh' }, { type: 'closeRun', run: each.id },
]);

/** What stands across award lines is decided by the jury, by lot, or shared; then it only wants beginning. */
const decidedTies = (state: State, chance: Chance): readonly Command[] => awardsOf(state).ties.map(({ line, teams }): Command => {
  const tied = teams.map(({ team: of }) => of);
  const names = [`${SECRET} Juri`, `${SECRET} Saksi`] as const;
  const way = oneOf<GivenWay>(chance, [
    { kind: 'shared' }, { kind: 'jury', order: chance() < 0.5 ? tied : tied.toReversed(), reason: secret(chance), names: [...names] }, { kind: 'lottery', seed: secret(chance), witnesses: [...names] },
  ]);
  return { type: 'decideAwardTie', line, teams: tied, way };
});

/** What is done behind the freeze; whatever it says has the mark. Some of it is refused, as in life. */
export const hiddenAct = (chance: Chance, state: State): readonly Command[] => {
  const reason = secret(chance);
  const of = team(1 + below(chance, TEAMS));
  const id = oneOf(chance, [PIPE, CHANT]);
  return oneOf<() => readonly Command[]>(chance, [
    () => [sheetOf(chance, state, PIPE, 1 + below(chance, TEAMS), reason)], () => [sheetOf(chance, state, PIPE, 1 + below(chance, TEAMS), reason)],
    () => [sheetOf(chance, state, CHANT, 1 + below(chance, TEAMS), reason)], () => [sheetOf(chance, state, CHANT, 1 + below(chance, TEAMS), reason), { type: 'undo' }],
    () => [{ type: 'giveBonus', run: id, team: of, points: points(1 + below(chance, 900)), reason, corrects: true }],
    () => [{ type: 'giveHelp', giver: of, receiver: team(1 + below(chance, TEAMS)), points: points(25 * (1 + below(chance, 8))), reason }],
    () => [{ type: 'adjustTotal', team: of, points: points(below(chance, 2_000) - 1_000), reason }],
    () => [{ type: 'disputeCell', run: id, team: of, words: reason }], () => [{ type: 'decideDispute', run: id, team: of, decision: reason }],
    () => [{ type: 'excuseTeam', run: id, team: of, reason, second: `${SECRET} Saksi` }],
    () => [{ type: 'rateBehaviour', run: id, team: of, observer: null, basedOn: 0, ratings: { KL: 1 + below(chance, 4) }, note: reason, reason }],
    () => [{ type: 'weighRun', run: PIPE, weight: 1 + below(chance, 9), resultWeight: oneOf(chance, [50, 60, 100]), reason }],
    () => [{ type: 'releaseSheet', run: id, team: of, judge: null, reason, second: `${SECRET} Saksi` }],
    () => [{ type: 'planRun', exercise: 'pipa-bocor' as ExerciseId }, { type: 'cancelRun', run: PIPE, reason, replacedBy: null }],
    () => [{ type: 'reviveRun', run: PIPE }],
    () => [{ type: 'mergeTeams', kept: team(1), gone: team(2), name: reason }], () => [{ type: 'mergeTeams', kept: team(2), gone: team(1), name: reason }],
    () => state.teams.flatMap(({ id: merged, formerly }): readonly Command[] => (formerly === undefined ? [] : [{ type: 'renameTeam', team: merged, name: reason }])),
    () => [{ type: 'splitTeam', team: team(4), name: reason, seed: '9', members: [person(4)] }],
    () => [{ type: 'setTarget', target: { words: reason, goal: points(100 * (1 + below(chance, 900))) } }, ...(chance() < 0.5 ? [{ type: 'undo' } as const] : [])],
    () => [{ type: 'setTarget', target: null }],
    () => [{ type: 'recordCommitment', fields: { run: null, team: of, person: null, text: reason } }],
    () => [{ type: 'noteReflection', fields: { run: chance() < 0.5 ? id : null, team: of, step: below(chance, 5), text: reason, shared: chance() < 0.5 } }],
    // A private one that somebody tries to put up.
    () => [{ type: 'noteReflection', fields: { run: null, team: of, step: null, text: reason, shared: false } }, ...state.reflections.filter(({ shared }) => !shared).map(({ id: note }): Command => ({ type: 'putUpReflection', reflection: note }))],
    () => [{ type: 'setLimit', person: person(1 + below(chance, 12)), note: reason }],
    () => [{ type: 'addMember', fields: { name: reason, rank: null, nip: null, post: null, roles: ['judge'] } }],
    () => ending(state, chance), () => ending(state, chance), () => decidedTies(state, chance), () => decidedTies(state, chance), () => decidedTies(state, chance),
    () => state.tieDecisions.slice(0, 1).flatMap(({ line }): readonly Command[] => [{ type: 'reopenAwardTie', line }, ...(chance() < 0.5 ? [{ type: 'undo' } as const] : [])]),
    // What was not seen is not begun, however ready it is.
    () => [{ type: 'beginReveal', digest: '0'.repeat(64) }],
    () => [{ type: 'changeOperator', name: reason, join: true }],
  ])();
};
