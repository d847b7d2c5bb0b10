// What was changed beside sheets and ratings once a run was read back, in words without a full stop; who did it, when and why is said elsewhere.
import type { ToldChange } from '../../../shared/domain/records/toldChange.ts';
import { formatCount, formatDuration, formatPoints } from '../../../shared/text/format.ts';
import { mattersText } from '../../../shared/text/records/matters.ts';
import type { Language } from '../../../shared/units.ts';
import { bare } from './bare.ts';

export const changeWords = (change: ToldChange, language: Language): string => {
  const { changed: text } = mattersText[language];
  const count = (number: number): string => formatCount(number, language);
  /** Of several figures those that differ. */
  const moved = (...all: readonly (readonly [(before: string, after: string) => string, string, string])[]): string =>
    all.flatMap(([says, before, after]) => (before === after ? [] : [says(before, after)])).join('; ');
  switch (change.what) {
    case 'bonus': return change.isGiven ? text.bonusGiven(formatPoints(change.points, language)) : text.bonusGone(formatPoints(change.points, language));
    case 'excuse': return change.isBack ? text.excuseBack(bare(change.words)) : text.excuseGone(bare(change.words));
    case 'dispute': return change.isBack ? text.disputeBack(bare(change.words)) : text.disputeGone(bare(change.words));
    case 'weights': {
      const { before, after } = change;
      return moved([text.weight, count(before.weight), count(after.weight)], [text.resultWeight, count(before.resultWeight), count(after.resultWeight)]);
    }
    case 'times': {
      const { before, after } = change;
      return moved([text.target, formatDuration(before.target), formatDuration(after.target)], [text.limit, formatDuration(before.limit), formatDuration(after.limit)]);
    }
  }
};
