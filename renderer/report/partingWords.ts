// How a tie of equal totals was parted, as one sentence; it parts none.
import type { Parting } from '../../shared/domain/scoring/explain/tieParting.ts';
import { formatCount, formatPoints } from '../../shared/text/format.ts';
import { paperText } from '../../shared/text/paper.ts';
import type { Language } from '../../shared/units.ts';

export const partingReason = (by: Parting, language: Language): string => {
  const text = paperText[language].rekap;
  switch (by.rule) {
    case 'countback': return text.byCountback(by.place, formatCount(by.place, language), formatCount(by.more, language), formatCount(by.fewer, language));
    case 'collaboration': return text.byCollaboration(formatPoints(by.more, language), by.fewer === null ? null : formatPoints(by.fewer, language));
  }
};

export const partingWords = (above: string, below: string, by: Parting, language: Language): string => `${paperText[language].rekap.parted(above, below, partingReason(by, language))}.`;
