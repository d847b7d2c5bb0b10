// Any run of any kind of exercise with one team's sheets in it, as the rules allow; it scores none.
import fc from 'fast-check';
import type { Run } from '../../shared/domain/things.ts';
import { newRun } from '../../shared/domain/runs/findRun.ts';
import type { Sheet } from '../../shared/domain/runs/schemas.ts';
import type { Mark, SimpleMark } from '../../shared/domain/scoring/points/mark.ts';
import type { Penalty } from '../../shared/domain/scoring/points/penalties.ts';
import type { ResultRule, SimpleRule } from '../../shared/domain/scoring/points/resultRule.ts';
import { withSaid } from '../../shared/domain/scoring/sheets/byTeam.ts';
import type { Amount, BonusId, CriterionId, MemberId } from '../../shared/units.ts';
import { hundredths, seconds } from '../../shared/units.ts';
import { penalty, pipe, run, team } from './samples.ts';

const words = (text: string) => ({ id: text, en: text });
const upTo = (most: number) => fc.integer({ min: 0, max: most });
const size = fc.integer({ min: 1, max: 4000 }).map((value) => value as Amount);

const anySimple: fc.Arbitrary<SimpleRule> = fc.oneof(
  fc.tuple(fc.integer({ min: 10, max: 900 }), fc.integer({ min: 1, max: 900 })).map(([target, more]): SimpleRule => ({ kind: 'time', target: seconds(target), limit: seconds(target + more) })),
  fc.tuple(fc.constantFrom('count' as const, 'measure' as const), size).map(([kind, target]): SimpleRule => ({ kind, target, unit: words('butir') })),
  size.map((most): SimpleRule => ({ kind: 'error', most, unit: words('cm') })),
  size.map((of): SimpleRule => ({ kind: 'shared', of, unit: words('ruas') })),
  fc.integer({ min: 1, max: 9_999 }).map((first): SimpleRule => ({ kind: 'rubric', criteria: [first, 10_000 - first].map((most, i) => ({ id: `k${i}` as CriterionId, name: words(`k${i}`), most: hundredths(most) })) })),
);
const anyRule: fc.Arbitrary<ResultRule> = fc.oneof(anySimple, fc.tuple(anySimple, anySimple, fc.integer({ min: 1, max: 99 })).map(([one, other, weight]): ResultRule => ({
  kind: 'combined', parts: [{ name: words('satu'), weight, rule: one }, { name: words('dua'), weight: 100 - weight, rule: other }],
})));

const simpleMark = (rule: SimpleRule): fc.Arbitrary<SimpleMark> => {
  switch (rule.kind) {
    case 'time': return fc.oneof(fc.integer({ min: 1, max: rule.limit / 1000 }).map((time): SimpleMark => ({ kind: 'finished', time: seconds(time) })), upTo(100).map((donePercent): SimpleMark => ({ kind: 'unfinished', donePercent })));
    case 'rubric': return fc.tuple(...rule.criteria.map(({ most }) => upTo(most))).map((points): SimpleMark => ({ kind: 'rated', points }));
    case 'count': case 'measure': case 'error': case 'shared': return upTo(5000).map((value): SimpleMark => ({ kind: 'amount', amount: value as Amount }));
  }
};
const anyMark = (rule: ResultRule): fc.Arbitrary<Mark> => fc.oneof(
  { weight: 12, arbitrary: rule.kind !== 'combined' ? simpleMark(rule) : fc.tuple(...rule.parts.map((part) => simpleMark(part.rule))).map((parts): Mark => ({ kind: 'parts', parts })) },
  { weight: 1, arbitrary: fc.constant<Mark>({ kind: 'absent' }) },
);

const penalties: readonly Penalty[] = [
  { id: penalty('detik'), name: words('detik'), effect: { kind: 'seconds', each: seconds(7) } }, { id: penalty('hitungan'), name: words('hitungan'), effect: { kind: 'units', each: 150 as Amount } },
  { id: penalty('poin'), name: words('poin'), effect: { kind: 'points', each: hundredths(333) } }, { id: penalty('batas'), name: words('batas'), effect: { kind: 'ceiling', at: hundredths(5_000) } },
  { id: penalty('rendah'), name: words('rendah'), effect: { kind: 'ceiling', at: hundredths(2_512) } },
];
const anyCounts = fc.dictionary(fc.constantFrom(...penalties.map(({ id }) => id as string)), upTo(3), { maxKeys: 3 });
const anyTry = (rule: ResultRule) => fc.record({ mark: anyMark(rule), penalties: anyCounts });
const anySheet = (rule: ResultRule): fc.Arbitrary<Sheet> => fc.tuple(anyTry(rule), fc.array(anyTry(rule), { maxLength: 2 })).map(([last, earlier]) => ({ version: 1, ...last, ...(earlier.length === 0 ? {} : { earlier }) }));

const anyRatings = fc.array(fc.record({ HA: fc.constantFrom(1, 2, 3, 4, null), KL: fc.constantFrom(1, 2, 3, 4, null), AD: fc.constantFrom(3, 4, null) }), { maxLength: 5 });

/** In which all sheets of team 1 are in: one official, or one each of up to six judges. */
export const anyScoredRun: fc.Arbitrary<Run> = anyRule.chain((rule) => fc.record({
  sheets: fc.array(anySheet(rule), { minLength: 1, maxLength: 6 }), ratings: anyRatings, dropsEnds: fc.boolean(), resultWeight: fc.constantFrom(0, 55, 60, 70, 100), weight: fc.integer({ min: 1, max: 10 }),
  bonuses: fc.array(fc.constantFrom(hundredths(125), hundredths(4_000)), { maxLength: 2 }),
}).map(({ sheets, ratings, bonuses, weight, ...more }): Run => {
  const judges = sheets.length === 1 ? [] : sheets.map((_, i) => `c${i + 1}` as MemberId);
  return {
    ...newRun(run(1), { ...pipe, result: rule, penalties }, weight), ...more, judges,
    sheets: sheets.reduce<Run['sheets']>((all, sheet, i) => withSaid(all, team(1), judges[i], sheet), {}),
    ratings: ratings.reduce<Run['ratings']>((all, each, i) => withSaid(all, team(1), `c${i + 1}` as MemberId, { version: 1, ratings: each, note: '' }), {}),
    bonuses: bonuses.map((points, i) => ({ id: `b${i + 1}` as BonusId, team: team(1), points, reason: 'Menolong' })),
  };
}));
