// A gain in words: its number with its band, that it fell, or why there is none.
import type { Gain } from '../../domain/learning/gains/gain.ts';
import type { Language } from '../../units.ts';
import { formatPoints } from '../format.ts';
import { gainsText } from './gains.ts';

/** "0,54 sedang"; null: there is nothing to compare. */
export const gainWords = (gain: Gain | null, language: Language): string => {
  const text = gainsText[language];
  if (gain === null) return text.none;
  if (gain.kind === 'full') return text.full;
  return [formatPoints(gain.value, language), text.bands[gain.band], ...(gain.fell ? [`(${text.fell})`] : [])].join(' ');
};
