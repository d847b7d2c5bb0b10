// "Hapus data pribadi" over everything people take home: every number that is told stays, of learning, the report, the map and the plans; no code, comment, note or name is left.
import { beforeAll, describe, expect, test } from 'vitest';
import { anonymised } from '../../../../shared/domain/anonymise/anonymise.ts';
import { collaborationOf } from '../../../../shared/domain/collaboration/collaborationMap.ts';
import { collaborationFigures } from '../../../../shared/domain/collaboration/figures.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { Fact } from '../../../../shared/domain/facts.ts';
import { headlineOf } from '../../../../shared/domain/followUp/headline.ts';
import { agenciesOf, sharedPlans, spansOf } from '../../../../shared/domain/followUp/planCounts.ts';
import { reportDataOf } from '../../../../shared/domain/implementationReport/reportData.ts';
import type { State } from '../../../../shared/domain/model.ts';
import type { Retreat } from '../../../../shared/domain/things.ts';
import { emptyState } from '../../../../shared/domain/model.ts';
import { reduceRow } from '../../../../shared/domain/reduce.ts';
import { views } from '../../../../shared/domain/views.ts';
import type { AnswerId, Day, InstrumentId, ItemId } from '../../../../shared/units.ts';
import { planFields } from '../../anyFollowUp.ts';
import { ownForm, ownScale } from '../../anyLearning.ts';
import { facilitator, moment } from '../../given.ts';
import { playedStory } from '../../playedStory.ts';

const NAMED = 'i4' as InstrumentId;
const COMMENT = 'Zqx: panitia tidak ramah';
const NOTE = 'Zqx menunggu kepala bidang';

const fold = (rows: readonly (readonly Fact[])[]): State => rows.reduce((state, facts, i) => reduceRow(state, { seq: i + 1, facts, at: moment(i) }), emptyState);
const { facts: played, state: whole } = playedStory(4);

/** Forms with names before and after, one typed again, comments in a group, news of a plan, and plans that write the names of agencies as nobody else does. */
const more = ((): readonly Fact[] => {
  const named = (occasion: 'before' | 'after', shift: number) => whole.people.slice(0, 40).map(({ id }, at) =>
    ownForm({ instrument: NAMED, occasion, number: at + 1, code: null, person: id, answers: [(at % 4) + 1, ((at + shift) % 4) + 1, at % 3 === 0 ? `${COMMENT} ${at}` : null] }));
  const agencies = [...new Set(whole.people.map(({ agency }) => agency))];
  const otherwise = agencies.slice(0, 12).map((name, at): Command => ({ type: 'planAction', fields: { ...planFields, team: null, person: null, agency: name.toUpperCase(), partners: [(agencies[at + 12] ?? '').toLowerCase()] } }));
  const commands: readonly Command[] = [
    ...otherwise,
    { type: 'addInstrument', fields: { ...ownScale, identity: 'named' } },
    { type: 'enterAnswers', forms: named('before', 1) }, { type: 'enterAnswers', forms: named('after', 2) },
    { type: 'typeAnswersAgain', answer: `a${whole.answerForms.length + 1}` as AnswerId, answers: [1, 1, COMMENT] },
    ...[0, 3, 6].map((at): Command => ({ type: 'groupComment', answer: `a${whole.answerForms.length + 1 + at}` as AnswerId, item: 'x-3' as ItemId, group: at === 6 ? 'Waktu' : 'Sikap' })),
    { type: 'noteProgress', updates: whole.actionPlans.slice(0, 3).map(({ id }, at) => ({ plan: id, progress: { state: at === 0 ? 'done' : 'going', note: NOTE, on: '2025-06-16' as Day } })) },
  ];
  let state = fold(played.map((fact) => [fact]));
  return commands.flatMap((command): readonly Fact[] => {
    const decision = decide(state, command, facilitator);
    if ('refusal' in decision) throw new Error(`${command.type}: ${JSON.stringify(decision.refusal)}`);
    state = reduceRow(state, { seq: 9_000, facts: decision.facts, at: moment(0) });
    return decision.facts;
  });
})();
const all = [...played, ...more];
const told = anonymised(all.map((fact, i) => ({ seq: i + 1, at: moment(i), actor: { role: 'console' as const, operator: whole.operator }, facts: [fact] })), (count) => Array.from({ length: count }, (_, i) => count - i));

let before: State;
let after: State;
beforeAll(() => {
  before = fold(all.map((fact) => [fact]));
  after = fold(told.records.map(({ facts }) => facts));
});

/** Without the words beside the numbers, in which a name may have become a code; strings of numbers, bands and ids stay. */
const numbersOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, each: unknown) => (['name', 'words', 'answers'].includes(key) ? undefined : each)));

describe('what is told stays to the last number', () => {
  test('of every instrument: means, gains, pairs, values, items, teams, and how many comments meant the same', () => {
    expect(numbersOf(views.learningResults(after))).toEqual(numbersOf(views.learningResults(before)));
    expect(views.learningResults(after)).toHaveLength(4);
    expect(views.learningResults(after).every(({ whole: { before: first, after: last } }) => (first ?? last) !== null)).toBe(true);
    expect(views.learningResults(after).at(-1)?.comments.at(0)).toMatchObject({ n: 28, ungrouped: 25, groups: [{ name: 'Sikap', n: 2 }, { name: 'Waktu', n: 1 }] });
  });
  test('of the report', () => {
    const [was, is] = [before, after].map((state) => reportDataOf(state, state.retreat as Retreat));
    expect(numbersOf(is?.learning)).toEqual(numbersOf(was?.learning));
    expect([is?.quotes.length, is?.plans.length, is?.personal]).toEqual([was?.quotes.length, was?.plans.length, was?.personal]);
    expect([was?.typedTwice, is?.typedTwice]).toEqual([{ answers: 3, differed: 2, undecided: 2 }, { answers: 3, differed: 2, undecided: 1 }]);
  });
  test('of who worked with whom', () => {
    const [{ across: wasAcross, ...was }, { across, ...is }] = [collaborationFigures(collaborationOf(before)), collaborationFigures(collaborationOf(after))];
    expect(is).toEqual(was);
    expect(is.met).toBeGreaterThan(50);
    expect(Math.min(...Object.values(is.byWay))).toBeGreaterThan(10);
    // What kind of agency one is would tell which it is where there is one of its kind, so nothing is told across kinds any more.
    expect([wasAcross.met > 0, across]).toEqual([true, { pairs: 0, met: 0 }]);
  });
  test('of the plans: how many are due when, of how many agencies, how many with others, and what has come of them', () => {
    const last = before.retreat?.endsOn ?? ('' as Day);
    const figures = ({ actionPlans }: State) => [spansOf(actionPlans, last), agenciesOf(actionPlans), sharedPlans(actionPlans), ...['2025-06-16', '2025-07-20', '2025-08-15'].map((day) => headlineOf(actionPlans, last, day as Day)), actionPlans.map(({ progress }) => progress.map(({ state, on }) => [state, on]))];
    expect(figures(after)).toEqual(figures(before));
    expect(headlineOf(after.actionPlans, last, '2025-06-16' as Day)).toMatchObject({ day: 30, done: 1 });
  });
});

test('nothing of what people wrote or were called by is left, in the facts or in what is made of them', () => {
  const left = JSON.stringify([told.records, after]);
  const codes = before.answerForms.flatMap(({ code }) => code ?? []);
  expect(codes.length).toBeGreaterThan(300);
  // A code of the new ones may by chance read as an old one did: the old ones begin with two letters.
  for (const secret of [COMMENT, NOTE, 'Zqx', ...before.people.map(({ name }) => name), ...before.actionPlans.map(({ inCharge }) => inCharge), ...codes.map((code) => `"${code}"`)]) expect(left).not.toContain(secret);
  for (const { comments } of views.learningComments(after).flatMap(({ items }) => items)) expect(new Set(comments.map(({ words }) => words))).toEqual(new Set(['–']));
  const written = before.answerForms.flatMap(({ answers }) => answers.filter((answer) => typeof answer === 'string'));
  for (const words of new Set(written)) expect(left).not.toContain(JSON.stringify(words));
});

test('a named form has another number, and its person another id, so that no list of forms gives anybody away', () => {
  const forms = after.answerForms.filter(({ instrument }) => instrument === NAMED);
  expect(forms).toHaveLength(80);
  const was = new Map(before.answerForms.filter(({ instrument, occasion }) => instrument === NAMED && occasion === 'before').map(({ number, person }) => [number, person]));
  expect(forms.filter(({ occasion, number, person }) => occasion === 'before' && was.get(number) === person).length).toBeLessThan(5);
});
