// Short ways of writing an exercise down as data; it holds no exercise and checks nothing.
import type { Guide, Phase } from '../../domain/exercise.ts';
import type { Penalty, PenaltyEffect } from '../../domain/scoring/points/penalties.ts';
import type { Criterion, ResultRule } from '../../domain/scoring/points/resultRule.ts';
import type { Amount, CriterionId, Millis, PenaltyId, Words } from '../../units.ts';
import { hundredths, minutes, seconds } from '../../units.ts';

export const w = (id: string, en: string): Words => ({ id, en });
/** Names and figures that are the same in either language. */
export const same = (text: string): Words => w(text, text);

const phase = (id: string, en: string) => (length: number): Phase => ({ name: w(id, en), length: minutes(length) });
export const briefing = phase('Penjelasan aturan', 'Briefing');
export const planning = phase('Susun strategi', 'Planning');
export const doing = phase('Pelaksanaan', 'Execution');
export const judging = phase('Penilaian', 'Judging');
export const debrief = phase('Refleksi 5M', 'Debrief');
export const named = (length: number, id: string, en: string): Phase => phase(id, en)(length);

const penalty = (id: string, name: Words, effect: PenaltyEffect): Penalty => ({ id: id as PenaltyId, name, effect });
export const addsSeconds = (id: string, each: number, name: Words): Penalty => penalty(id, name, { kind: 'seconds', each: seconds(each) });
export const costsPoints = (id: string, each: number, name: Words): Penalty => penalty(id, name, { kind: 'points', each: hundredths(each * 100) });
export const costsUnits = (id: string, each: number, name: Words): Penalty => penalty(id, name, { kind: 'units', each: amount(each) });
export const ceiling = (id: string, at: number, name: Words): Penalty => penalty(id, name, { kind: 'ceiling', at: hundredths(at * 100) });

const amount = (units: number): Amount => (units * 100) as Amount;
/** `'4:30'` */
const clock = (text: string): Millis => {
  const [mins = 0, secs = 0] = text.split(':').map(Number);
  return seconds(mins * 60 + secs);
};
export const time = (target: string, limit: string) => ({ kind: 'time', target: clock(target), limit: clock(limit) }) as const satisfies ResultRule;
export const count = (target: number, unit: Words): ResultRule => ({ kind: 'count', target: amount(target), unit });
export const measure = (target: number, unit: Words): ResultRule => ({ kind: 'measure', target: amount(target), unit });
export const error = (most: number, unit: Words): ResultRule => ({ kind: 'error', most: amount(most), unit });
export const shared = (of: number, unit: Words): ResultRule => ({ kind: 'shared', of: amount(of), unit });
const criteria = (rows: readonly (readonly [most: number, name: Words])[]): readonly Criterion[] =>
  rows.map(([most, name], i) => ({ id: `k${i + 1}` as CriterionId, name, most: hundredths(most * 100) }));
export const rubric = (...rows: readonly (readonly [most: number, name: Words])[]) => ({ kind: 'rubric', criteria: criteria(rows) }) as const satisfies ResultRule;

/** From, to and best number of people in a team. */
export const teamOf = (from: number, to: number, best: number): Guide['teamSize'] => ({ from, to, best });
