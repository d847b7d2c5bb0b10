// Everything an explanation prints, with plain names, and what its printed sums come to when they are added up again; it explains nothing itself.
import { expect } from 'vitest';
import type { Explanation, Step, Subject } from '../../shared/domain/scoring/explain/step.ts';
import type { Sum } from '../../shared/domain/scoring/explain/sum.ts';
import { isOperation } from '../../shared/domain/scoring/explain/sum.ts';
import { explain } from '../../shared/domain/scoring/explain/explain.ts';
import type { ScoreBook } from '../../shared/domain/scoring/boards/scoreBook.ts';
import type { ExplainNames } from '../../shared/text/run/explain.ts';
import { noteWords, sumLine } from '../../shared/text/run/explain.ts';
import { resultWords } from '../../shared/text/run/sums.ts';
import type { Language } from '../../shared/units.ts';
import { addedUp, agrees, toHundredths } from './calculator.ts';

export const plainNames: ExplainNames = { team: (id) => id, run: (id) => id, member: (id) => id, value: (code) => code, moment: String };

const linesOf = ({ steps }: Explanation, language: Language): readonly string[] => steps.flatMap((step): readonly string[] => {
  switch (step.kind) {
    case 'sum': return [sumLine(step, language), ...step.about.map((about) => noteWords(about, plainNames, language))];
    case 'note': return [noteWords(step.note, plainNames, language)];
    case 'open': return [];
  }
});
export const explained = (book: ScoreBook, subject: Subject, language: Language = 'id'): readonly string[] => {
  const found = explain(book, subject);
  if (found === null) throw new Error('nothing to explain');
  return linesOf(found, language);
};

const pointsIn = (sum: Sum): readonly string[] => (isOperation(sum) ? [...pointsIn(sum.left), ...pointsIn(sum.right)] : sum.kind === 'points' ? [resultWords(sum, 'id')] : []);
const points = (value: number): string => resultWords({ kind: 'points', value }, 'id');
type SumStep = Extract<Step, { kind: 'sum' }>;
/** Sums whose points all come from what was said before them. */
const CARRIES: readonly SumStep['name'][] = ['parts', 'judges', 'rounded'];
/** Sums whose points are those that can be opened below them. */
const OPENS: readonly SumStep['name'][] = ['score', 'mean', 'total'];

/** Adds every printed line up again and follows the way to the number at its end, in hundredths; null: it comes to none. */
export const addUpAgain = ({ steps }: Explanation): bigint | null => {
  let now: string | null = null;
  const said = new Set<string>();
  const opened = steps.flatMap((step) => (step.kind === 'open' && step.value !== null ? [points(Math.abs(step.value))] : []));
  for (const step of steps) {
    if (step.kind === 'sum') {
      const line = sumLine(step, 'id');
      expect(agrees(line, step.isRounded), line).toBe(true);
      // What is exact is not said to be rounded.
      if (step.isRounded) expect(agrees(line, false), line).toBe(false);
      if (CARRIES.includes(step.name)) for (const each of pointsIn(step.from)) expect(said, line).toContain(each);
      if (OPENS.includes(step.name)) for (const each of pointsIn(step.from)) expect(opened, line).toContain(each);
      now = resultWords(step.result, 'id');
    } else if (step.kind === 'note') {
      const { note } = step;
      if (note.say === 'aboveFull') {
        expect(toHundredths(addedUp((now ?? '').replace('…', '')))).toBeGreaterThanOrEqual(10_000n);
        now = '100,00';
      }
      if (note.say === 'belowZero') {
        expect(now).toMatch(/^−/);
        now = '0,00';
      }
      if (note.say === 'ceiling') now = points(note.at);
      if (note.say === 'best') {
        now = resultWords({ kind: 'points', value: note.value }, 'id');
        expect(said).toContain(now);
      }
      if (note.say === 'absent' || note.say === 'noShow') now = '0,00';
      if (note.say === 'wholeScore') now = opened[0] ?? null;
    }
    if (now !== null) said.add(now);
  }
  if (now === null) return null;
  expect(now).not.toContain('…');
  return toHundredths(addedUp(now));
};
