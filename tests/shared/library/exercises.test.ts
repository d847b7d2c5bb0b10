// The library is whole: every exercise can be read out, run and judged, in both languages.
import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import { exerciseSchema } from '../../../shared/domain/exercise.ts';
import type { Mark, SimpleMark } from '../../../shared/domain/scoring/points/mark.ts';
import { markProblem } from '../../../shared/domain/scoring/points/markProblem.ts';
import type { SimpleRule } from '../../../shared/domain/scoring/points/resultRule.ts';
import { beforeBonus } from '../../../shared/domain/scoring/points/sheetResult.ts';
import { printed } from '../../../shared/domain/scoring/points/fraction.ts';
import { exercises } from '../../../shared/library/exercises.ts';
import type { Amount, Words } from '../../../shared/units.ts';

/** Minutes from briefing to debrief, as a programme must allow for them. */
const lengths: Readonly<Record<string, number>> = {
  yel: 50, bingo: 31, 'baris-bisu': 24, hitung20: 20, holahop: 20, tongkat: 20, karpet: 20,
  menara: 38, 'gambar-punggung': 30, lereng: 50, 'pasar-puzzle': 45, jembatan: 35,
  'pipa-bocor': 29, 'jalur-bola': 29, 'bujur-buta': 36, jaring: 35, ranjau: 30, limbah: 35, 'papan-angka': 30,
  rantai: 75, 'sim-aduan': 65, 'sim-berkas': 60, 'sim-banjir': 75, 'sim-ruas': 55,
};

test('twenty exercises and four simulations, each of its own', () => {
  expect(exercises.map(({ id }) => id)).toEqual(Object.keys(lengths));
  expect(exercises.filter(({ id }) => id.startsWith('sim-'))).toHaveLength(4);
});

test('simulations weigh Hasil 70 per cent, all others as usual', () => {
  for (const { id, resultWeight } of exercises) expect(resultWeight).toBe(id.startsWith('sim-') ? 70 : undefined);
});

const allWords = ({ name, objective, phases, penalties, debrief, guide, result }: Exercise): readonly Words[] => {
  const rubrics = (result.kind === 'combined' ? result.parts.map(({ rule }) => rule) : [result]).flatMap((rule) => (rule.kind === 'rubric' ? rule.criteria : []));
  const guided = guide === undefined ? [] : [guide.materials, ...guide.rules, guide.setUp, guide.safety, guide.lowImpact, ...(guide.note === null ? [] : [guide.note])];
  return [name, objective, ...phases.map((phase) => phase.name), ...penalties.map((penalty) => penalty.name), ...debrief, ...guided, ...rubrics.map((criterion) => criterion.name)];
};

const best = (rule: SimpleRule): SimpleMark => {
  switch (rule.kind) {
    case 'time': return { kind: 'finished', time: rule.target };
    case 'count': case 'measure': return { kind: 'amount', amount: rule.target };
    case 'error': return { kind: 'amount', amount: 0 as Amount };
    case 'shared': return { kind: 'amount', amount: rule.of };
    case 'rubric': return { kind: 'rated', points: rule.criteria.map(({ most }) => most) };
  }
};
const worst = (rule: SimpleRule): SimpleMark => {
  switch (rule.kind) {
    case 'time': return { kind: 'unfinished', donePercent: 0 };
    case 'count': case 'measure': case 'shared': return { kind: 'amount', amount: 0 as Amount };
    case 'error': return { kind: 'amount', amount: rule.most };
    case 'rubric': return { kind: 'rated', points: rule.criteria.map(() => 0) };
  }
};
const of = ({ result }: Exercise, mark: (rule: SimpleRule) => SimpleMark): Mark =>
  (result.kind === 'combined' ? { kind: 'parts', parts: result.parts.map(({ rule }) => mark(rule)) } : mark(result));

describe.each(exercises.map((exercise) => [exercise.id, exercise] as const))('%s', (id, exercise) => {
  test('is what the log may hold, with a guide of five rules', () => {
    expect(exerciseSchema.safeParse(exercise).error).toBeUndefined();
    expect(exercise.guide?.rules).toHaveLength(5);
    expect(exercise.debrief).toHaveLength(3);
    expect(exercise.values.length).toBeLessThanOrEqual(4);
  });
  test('takes as long as a programme allows for', () =>
    expect(exercise.phases.reduce((sum, { length }) => sum + length, 0)).toBe((lengths[id] ?? 0) * 60_000));
  test('says everything in both languages, and nothing twice', () => {
    for (const words of allWords(exercise)) {
      expect(words.id.trim()).toBe(words.id);
      expect(words.id).not.toBe('');
      if (words.id.includes(' ')) expect(words.en).not.toBe(words.id);
      expect(`${words.id} ${words.en}`).not.toMatch(/\b(kamu|kalian)\b|  /i);
    }
    const rules = exercise.guide?.rules.map((rule) => rule.id) ?? [];
    expect(new Set(rules).size).toBe(rules.length);
    expect(new Set(exercise.penalties.map((penalty) => penalty.id)).size).toBe(exercise.penalties.length);
    expect(new Set(exercise.phases.map((phase) => phase.name.id)).size).toBe(exercise.phases.length);
  });
  test('gives 100,00 to the best sheet and 0,00 to the worst', () => {
    for (const [mark, points] of [[of(exercise, best), 10_000], [of(exercise, worst), 0]] as const) {
      expect(markProblem(exercise.result, mark)).toBeNull();
      expect(printed(beforeBonus(exercise.result, exercise.penalties, [{ mark, penalties: {} }]))).toBe(points);
    }
  });
});
