// The columns of an exercise's sheet, in the order they are typed: what was seen first, then the penalties; it reads no text and draws nothing.
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { Penalty } from '../../../../shared/domain/scoring/points/penalties.ts';
import type { Criterion, SimpleRule } from '../../../../shared/domain/scoring/points/resultRule.ts';
import type { Words } from '../../../../shared/units.ts';

type AmountRule = Extract<SimpleRule, { kind: 'count' | 'measure' | 'error' | 'shared' }>;
type TimeRule = Extract<SimpleRule, { kind: 'time' }>;

/** `part`: the name of the part of a combined result the column belongs to. */
export type MarkColumn = { readonly part: Words | null } & (
  | { readonly kind: 'time'; readonly rule: TimeRule }
  | { readonly kind: 'amount'; readonly rule: AmountRule }
  | { readonly kind: 'criterion'; readonly criterion: Criterion });
export type SheetColumn = MarkColumn | { readonly kind: 'penalty'; readonly penalty: Penalty };

/** Where the mark begins; `TH` (absent) is typed there. */
export const MARK_COLUMN = 0;

const ofRule = (rule: SimpleRule, part: Words | null): readonly MarkColumn[] => {
  switch (rule.kind) {
    case 'time': return [{ kind: 'time', rule, part }];
    case 'rubric': return rule.criteria.map((criterion) => ({ kind: 'criterion', criterion, part }));
    case 'count': case 'measure': case 'error': case 'shared': return [{ kind: 'amount', rule, part }];
  }
};

export const markColumns = ({ result }: Exercise): readonly MarkColumn[] =>
  (result.kind === 'combined' ? result.parts.flatMap((part) => ofRule(part.rule, part.name)) : ofRule(result, null));

export const sheetColumns = (exercise: Exercise): readonly SheetColumn[] =>
  [...markColumns(exercise), ...exercise.penalties.map((penalty) => ({ kind: 'penalty', penalty } as const))];
