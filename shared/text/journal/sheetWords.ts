// A sheet's value as one short phrase, for reading old beside new; it computes no score.
import type { Exercise } from '../../domain/exercise.ts';
import type { Sheet } from '../../domain/runs/schemas.ts';
import type { Mark } from '../../domain/scoring/points/mark.ts';
import { formatAmount, formatCount, formatDuration } from '../format.ts';
import { journalText } from '../journal.ts';
import type { Language } from '../../units.ts';

const markWords = (mark: Mark, language: Language): string => {
  const text = journalText[language].sheet;
  switch (mark.kind) {
    case 'finished': return formatDuration(mark.time);
    case 'unfinished': return text.unfinished(String(mark.donePercent));
    case 'absent': return text.absent;
    case 'amount': return formatAmount(mark.amount, language);
    case 'rated': return mark.points.map((points) => formatAmount(points, language)).join(' + ');
    case 'parts': return mark.parts.map((part) => markWords(part, language)).join('; ');
  }
};

/** `exercise`: undefined when the run is no longer there; its penalties then go without their names. */
export const sheetWords = (sheet: Pick<Sheet, 'mark' | 'penalties'> | null, exercise: Exercise | undefined, language: Language): string => {
  const text = journalText[language].sheet;
  if (sheet === null) return text.blank;
  const counted = Object.entries(sheet.penalties).filter(([, count]) => count > 0).map(([id, count]) =>
    text.penalty(exercise?.penalties.find((penalty) => penalty.id === id)?.name[language] ?? text.unnamedPenalty, formatCount(count, language)));
  return [markWords(sheet.mark, language), ...counted].join(', ');
};
