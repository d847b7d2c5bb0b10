// A board as large as the stress size, with whatever can befall a cell and ties that need the whole chain; it measures nothing.
import type { Command } from '../../../shared/domain/commands.ts';
import { decide } from '../../../shared/domain/decide.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { Fact } from '../../../shared/domain/facts.ts';
import type { State } from '../../../shared/domain/model.ts';
import { emptyState } from '../../../shared/domain/model.ts';
import { reduceAll } from '../../../shared/domain/reduce.ts';
import type { CriterionId, ExerciseId, MemberId } from '../../../shared/units.ts';
import { hundredths, instant } from '../../../shared/units.ts';
import { createRetreat, drawn, importPeople, penalty, personFields, pipe, run, team } from '../../shared/samples.ts';
import { facilitator } from '../../shared/given.ts';

export type BoardSize = { readonly teams: number; readonly runs: number; readonly judges: number };

const CRITERIA = 5;
const OBSERVERS = 2;
const words = (text: string) => ({ id: text, en: text });
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

const rubric: Exercise = {
  ...pipe, id: 'panggung' as ExerciseId, values: ['HA', 'KL', 'AD'],
  result: { kind: 'rubric', criteria: upTo(CRITERIA).map((n) => ({ id: `k${n}` as CriterionId, name: words(`Kriteria ${n}`), most: hundredths(10_000 / CRITERIA) })) },
  penalties: [
    { id: penalty('lewat-waktu'), name: words('Lewat waktu'), effect: { kind: 'points', each: hundredths(150) } },
    { id: penalty('alat-rusak'), name: words('Alat rusak'), effect: { kind: 'ceiling', at: hundredths(7_500) } },
  ],
};

/** A number from 0 to `most`, the same for the same place. */
const chosen = (most: number, ...place: readonly number[]): number => {
  const mixed = place.reduce((sum, each) => Math.imul(sum ^ (each + 1), 0x9e3779b1) ^ (sum >>> 15), 0x2545f491);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % (most + 1);
};

/**
 * Teams come in fours that reach the same Total: the second is told from the first by Kolaboratif alone, the third by nothing, and the fourth has the
 * first one's scores with neighbouring runs changed over, so that it may be told from it by places.
 */
const cellFacts = (of: number, at: number, judges: number): readonly Fact[] => {
  const [four, which] = [Math.floor(at / 4), at % 4];
  const like = which === 3 ? of ^ 1 : of;
  const place = { run: run(of + 1), team: team(at + 1) };
  const isAbsent = chosen(60, like, four, 1) === 0;
  const person = (n: number): MemberId => `c${n + 1}` as MemberId;
  return [
    ...upTo(judges).flatMap((judge): readonly Fact[] => [
      {
        type: 'sheetSubmitted', ...place, judge: person(judge), version: 1,
        mark: isAbsent ? { kind: 'absent' } : { kind: 'rated', points: upTo(CRITERIA).map((n) => 50 * chosen(40, like, four, judge, n)) },
      },
      ...rubric.penalties.flatMap(({ id }, n): readonly Fact[] => (chosen(9, like, four, 2, n) > 1 ? [] : [{ type: 'penaltyCounted', ...place, judge: person(judge), penalty: id, count: 1 }])),
    ]),
    ...upTo(OBSERVERS).map((observer): Fact => {
      const [HA, KL] = which === 1 ? [4, 3] : [3, 4];
      return { type: 'behaviourRated', ...place, observer: person(observer), version: 1, note: '', ratings: { HA, KL, AD: chosen(4, like, four, observer, 3) || null } };
    }),
    ...(chosen(19, like, four, 4) === 0 ? [{ type: 'bonusGiven', run: place.run, bonus: { id: `b${at + 1}` as never, team: place.team, points: hundredths(250), reason: 'Paling rapi' } } satisfies Fact] : []),
    ...(chosen(79, like, four, 5) === 0 ? [{ type: 'cellMarked', ...place, cell: { kind: 'excused', reason: 'Sakit', second: 'Budi Contoh' } } satisfies Fact] : []),
  ];
};

const founding = (teams: number): readonly Command[] => {
  const people = upTo(2 * teams).map((n) => personFields(n + 1));
  return [createRetreat, importPeople(...people), ...drawn(upTo(teams).map((n) => `Regu ${String(n + 1).padStart(3, '0')}`), people)];
};

/** The facts of such a board and what they come to. */
export const bigBoard = ({ teams, runs, judges }: BoardSize): { readonly state: State; readonly facts: readonly Fact[] } => {
  const at = instant(1_747_285_200_000);
  let state = emptyState;
  const facts: Fact[] = [];
  const take = (more: readonly Fact[]): void => {
    state = reduceAll(state, more, at);
    facts.push(...more);
  };
  for (const command of founding(teams)) {
    const decision = decide(state, command, facilitator);
    if ('refusal' in decision) throw new Error(`${command.type} was refused: ${decision.refusal.code}`);
    take(decision.facts);
  }
  for (const of of upTo(runs)) {
    take([
      { type: 'runPlanned', run: run(of + 1), exercise: rubric, weight: 1 + (Math.floor(of / 2) % 3) },
      { type: 'judgesSet', run: run(of + 1), judges: upTo(judges).map((n) => `c${n + 1}` as MemberId), kept: [] },
      ...upTo(teams).flatMap((n) => cellFacts(of, n, judges)),
    ]);
  }
  take(upTo(teams).flatMap((n): readonly Fact[] => {
    const four = Math.floor(n / 4);
    const other = team(((n + 4) % teams) + 1);
    return [
      { type: 'helpGiven', help: { id: `h${n + 1}` as never, giver: team(n + 1), receiver: other, points: hundredths(25 * (1 + (four % 8))), reason: 'Menolong' } },
      ...(four % 5 === 0 ? [{ type: 'totalAdjusted', adjustment: { id: `a${n + 1}` as never, team: team(n + 1), points: hundredths(-100), reason: 'Terlambat apel' } } satisfies Fact] : []),
    ];
  }));
  return { state, facts };
};
