// The last evening in the hall: asked and cued, quiet, then shared notes one by one; a private one never reaches the wall, whatever is tried.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { hallView } from '../../../../shared/domain/hall/hallView.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { quietAt } from '../../../../shared/domain/reflection/evening.ts';
import type { ReflectionFields } from '../../../../shared/domain/reflection/schemas.ts';
import { eveningQuestions } from '../../../../shared/library/eveningQuestions.ts';
import { views } from '../../../../shared/domain/views.ts';
import { parseEnvelope } from '../../../../shared/parse.ts';
import type { ReflectionId } from '../../../../shared/units.ts';
import { minutes } from '../../../../shared/units.ts';
import { reflectionCommandOf } from '../../anyReflection.ts';
import { play } from '../../anyStory.ts';
import type { Deed } from '../../given.ts';
import { at, facilitator, given, moment, stateAfter } from '../../given.ts';
import { planRun, ready, run, team } from '../../samples.ts';

const question = { id: 'Apa yang Anda bawa pulang?', en: 'What do you take home?' };
const ask: Command = { type: 'askEvening', question, length: minutes(5) };
const take: Command = { type: 'takeScene' };
const n = (number: number) => `n${number}` as ReflectionId;
const note = (text: string, fields: Partial<ReflectionFields> = {}): Command => ({ type: 'noteReflection', fields: { run: null, team: team(2), step: null, text, shared: true, ...fields } });
const putUp = (number: number | null): Command => ({ type: 'putUpReflection', reflection: number === null ? null : n(number) });
const sceneOf = (state: State) => hallView(state).scene;
const sceneAfter = (...steps: readonly (Command | Deed)[]) => sceneOf(stateAfter(...ready(), ...steps));

describe('the evening', () => {
  test('is cued as it is asked, and on the wall after its take', () => {
    given(...ready()).when(ask).thenFacts({ type: 'eveningAsked', question, length: minutes(5) }, { type: 'sceneCued', scene: 'reflection' });
    given(...ready()).when({ type: 'cueScene', scene: 'reflection' }).thenRefused({ code: 'noEvening' });
    expect(sceneAfter(ask).kind).toBe('welcome');
    expect(sceneAfter(ask, take)).toEqual({ kind: 'reflection', question, silence: null, note: null });
  });
  test('is quiet for as long as was chosen, from the moment it starts, and ends by hand', () => {
    const start: Command = { type: 'startSilence', length: minutes(3) };
    expect(sceneAfter(ask, take, at(60, start))).toMatchObject({ silence: { startedAt: moment(60), endsAt: moment(240) } });
    expect(sceneAfter(ask, take, start, { type: 'endSilence' })).toMatchObject({ silence: null });
    given(...ready()).when(start).thenRefused({ code: 'noEvening' });
    given(...ready(), ask).when({ type: 'endSilence' }).thenRefused({ code: 'unchanged' });
  });
  test('says whole minutes, the last one until it is over, and never less than none', () => {
    const silence = { startedAt: moment(0), endsAt: moment(300) };
    expect([0, 1, 60, 241, 299, 300, 900].map((second) => quietAt(silence, moment(second)).minutes)).toEqual([5, 5, 4, 1, 1, 0, 0]);
    expect([0, 150, 300, 900].map((second) => quietAt(silence, moment(second)).share)).toEqual([1, 0.5, 0, 0]);
    expect(quietAt(silence, moment(-30)).share).toBe(1);
  });
  test('sounds nothing and ends by itself in nothing', () => {
    const state = stateAfter(...ready(), ask, take, { type: 'startSilence', length: minutes(1) });
    expect(state.timer).toBeNull();
    expect(state.rings).toBe(0);
  });
  test('takes a question of 1 to 160 letters, and 1 to 60 minutes', () => {
    const door = (asked: string, length: number) => parseEnvelope({ id: 'abcdefgh', command: { type: 'askEvening', question: { id: asked, en: asked }, length } }).ok;
    expect([door('x'.repeat(160), 60_000), door('x'.repeat(161), 60_000), door(' x', 60_000), door('x', 59_999), door('x', 3_600_000), door('x', 3_600_001)]).toEqual([true, false, false, false, true, false]);
    expect(eveningQuestions).toHaveLength(6);
    for (const each of eveningQuestions) expect(parseEnvelope({ id: 'abcdefgh', command: { type: 'askEvening', question: each, length: minutes(5) } }).ok).toBe(true);
  });
});

describe('a note in the hall', () => {
  test('is put up by hand, with its team, and given back for the question', () => {
    expect(sceneAfter(note('Kami berhenti'), ask, take)).toMatchObject({ note: null });
    expect(sceneAfter(note('Kami berhenti'), ask, take, putUp(1))).toEqual({ kind: 'reflection', question, silence: null, note: { team: 'Badak', emblem: 2, text: 'Kami berhenti' } });
    expect(sceneAfter(note('Kami berhenti'), ask, take, putUp(1), putUp(null))).toMatchObject({ note: null });
  });
  test('is refused while it is private, or gone, or nothing is asked', () => {
    given(...ready(), note('x', { shared: false }), ask).when(putUp(1)).thenRefused({ code: 'reflectionPrivate' });
    given(...ready(), ask).when(putUp(1)).thenRefused({ code: 'unknownReflection' });
    given(...ready(), note('x')).when(putUp(1)).thenRefused({ code: 'noEvening' });
    given(...ready(), note('x'), ask, take, putUp(1)).when(putUp(1)).thenRefused({ code: 'unchanged' });
  });
  test('put up while something else is shown waits for its take', () => {
    given(...ready(), note('x'), ask).when(putUp(1)).thenFacts({ type: 'reflectionPutUp', reflection: n(1) });
    given(...ready(), note('x'), ask, take, { type: 'showScene', scene: 'black' }).when(putUp(1)).thenFacts({ type: 'reflectionPutUp', reflection: n(1) }, { type: 'sceneCued', scene: 'reflection' });
  });
  test('leaves the wall once it is private or removed, and does not come back by itself', () => {
    const up = [note('Kami berhenti'), ask, take, putUp(1)];
    const priv: Command = { type: 'markReflection', reflection: n(1), shared: false };
    for (const gone of [priv, { type: 'removeReflection', reflection: n(1) } satisfies Command]) {
      expect(sceneAfter(...up, gone)).toMatchObject({ note: null });
      expect(sceneAfter(...up, gone, { type: 'undo' })).toMatchObject({ note: null });
    }
    // Taking back the mark that made it shareable is as good as marking it private.
    expect(sceneAfter(note('x', { shared: false }), { type: 'markReflection', reflection: n(1), shared: true }, ask, take, putUp(1))).toMatchObject({ note: { text: 'x' } });
    const marked = stateAfter(...ready(), note('x', { shared: false }), { type: 'markReflection', reflection: n(1), shared: true }, ask, take, putUp(1), { type: 'undo' });
    expect(sceneOf(marked)).toMatchObject({ note: null });
  });
  test('is turned in one order: of the whole retreat first', () => {
    const view = views.hallControl(stateAfter(...ready(), note('a', { run: run(1) }), note('b'), note('c', { shared: false }), ask)).evening;
    expect(view?.order).toEqual([n(2), n(1)]);
  });
  test('keeps the names the audience knows while the board is frozen', () => {
    const frozen = stateAfter(...ready(), note('Kami berhenti'), ask, take, { type: 'freezeBoard' }, { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Satu' }, putUp(1));
    expect(sceneOf(frozen)).toMatchObject({ note: { team: 'Badak', text: 'Kami berhenti' } });
  });
});

/** Notes, marks, wall and undo in any order, on a retreat with three runs. */
const anyEvening = fc.array(fc.oneof(
  ...Object.values<fc.Arbitrary<Command>>(reflectionCommandOf), fc.constant(take), fc.constant<Command>({ type: 'undo' }), fc.constant<Command>({ type: 'redo' }),
  fc.constant<Command>({ type: 'showScene', scene: 'reflection' }), fc.constant<Command>({ type: 'freezeBoard' }),
), { minLength: 20, maxLength: 80, size: 'max' });

test('whatever happens, nothing private is in what the hall gets, nor among what is turned there', () => {
  let [open, closed] = [0, 0];
  fc.assert(fc.property(anyEvening, (commands) => {
    const steps = [...ready(), planRun, planRun, ...commands].map((command) => ({ command, by: facilitator, wait: 1 }));
    const { state } = play(steps);
    const texts = state.reflections.map(({ id, shared, ...rest }) => ({ ...rest, id, shared, text: shared ? `UMUM ${id}` : `PRIBADI ${id}` }));
    const told: State = { ...state, reflections: texts };
    for (const up of [state.evening?.up ?? null, ...texts.map(({ id }) => id)]) {
      const shown = JSON.stringify(hallView({ ...told, hall: { ...told.hall, shown: 'reflection' }, evening: { question, length: minutes(1), silence: null, up } }));
      expect(shown).not.toContain('PRIBADI');
      open += shown.includes('UMUM') ? 1 : 0;
    }
    const isPrivate = new Set<string>(texts.filter(({ shared }) => !shared).map(({ id }) => id));
    closed += isPrivate.size;
    expect((views.hallControl(told).evening?.order ?? []).filter((id) => isPrivate.has(id))).toEqual([]);
    expect(isPrivate.has(state.evening?.up ?? '')).toBe(false);
  }), { numRuns: 200 });
  expect(Math.min(open, closed)).toBeGreaterThan(30);
});
