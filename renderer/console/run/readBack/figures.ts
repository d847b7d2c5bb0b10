// What stands on one team's papers, figure by figure as it is read aloud; it computes no score.
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { Mark, SimpleMark } from '../../../../shared/domain/scoring/points/mark.ts';
import type { SimpleRule } from '../../../../shared/domain/scoring/points/resultRule.ts';
import type { PenaltyCounts } from '../../../../shared/domain/scoring/points/penalties.ts';
import { rubricVersion } from '../../../../shared/domain/scoring/run/rubric.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import type { Sheet } from '../../../../shared/domain/runs/schemas.ts';
import { penaltyWords } from '../../../../shared/text/exercise.ts';
import { formatAmount, formatCount, formatDuration } from '../../../../shared/text/format.ts';
import { readBackText } from '../../../../shared/text/run/readBack.ts';
import type { Language } from '../../../../shared/units.ts';
import { exerciseAt, versionOf } from '../sheets/writtenFor.ts';

/** `below`: the small words under the value, or null. */
export type Figure = { readonly label: string; readonly value: string; readonly below: string | null };

const markFigures = (rule: SimpleRule, mark: SimpleMark | undefined, part: string | null, language: Language): readonly Figure[] => {
  const text = readBackText[language].paper;
  const label = (own: string): string => (part === null ? own : part);
  switch (mark?.kind) {
    case 'finished': return [{ label: label(text.time), value: formatDuration(mark.time), below: null }];
    case 'unfinished': return [{ label: label(text.share), value: `${formatCount(mark.donePercent, language)}%`, below: part === null ? null : text.share }];
    case 'amount': return [{ label: label(text.amount), value: formatAmount(mark.amount, language), below: 'unit' in rule ? rule.unit[language] : null }];
    case 'rated': return rule.kind !== 'rubric' ? [] : rule.criteria.map((criterion, i) => ({
      label: criterion.name[language], value: formatAmount(mark.points[i] ?? 0, language), below: text.most(formatAmount(criterion.most, language)),
    }));
    case undefined: return [];
  }
};

const ofMark = ({ result }: Exercise, mark: Mark, language: Language): readonly Figure[] => {
  const text = readBackText[language].paper;
  if (mark.kind === 'absent') return [{ label: text.mark, value: text.absentShort, below: text.absent }];
  if (result.kind !== 'combined') return mark.kind === 'parts' ? [] : markFigures(result, mark, null, language);
  return result.parts.flatMap(({ rule, name }, i) => (mark.kind === 'parts' ? markFigures(rule, mark.parts[i], name[language], language) : []));
};

const ofPenalties = (exercise: Exercise, counts: PenaltyCounts, language: Language): readonly Figure[] => exercise.penalties.map((penalty) => ({
  label: penalty.name[language], value: `${formatCount(counts[penalty.id] ?? 0, language)}×`, below: penaltyWords(penalty, exercise, language),
}));

/** `formerRubric`: the version of the rubric it was written for; null: the present one. */
export type TryFigures = { readonly figures: readonly Figure[]; readonly formerRubric: number | null };

/** The tries of one sheet, the first one first, each with its own penalties and the criteria of its own paper. */
export const triesOf = (run: Pick<RunView, 'exercise' | 'formerRubrics'>, sheet: Sheet, language: Language): readonly TryFigures[] =>
  [...(sheet.earlier ?? []), sheet].map((each) => {
    const { mark, penalties } = each;
    const version = versionOf(each, run);
    const exercise = exerciseAt(run, version);
    return {
      figures: [...ofMark(exercise, mark, language), ...(mark.kind === 'absent' ? [] : ofPenalties(exercise, penalties, language))],
      formerRubric: version === rubricVersion(run) ? null : version,
    };
  });
