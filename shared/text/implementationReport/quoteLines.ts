// What teams said, as items of the report: of which exercise, which team, and the words as they were said; it chooses none.
import type { Quote } from '../../domain/reflection/quotes.ts';
import type { Language } from '../../units.ts';
import { reportFrameText } from './frame.ts';

const NOBODY: Readonly<Record<Language, string>> = { id: 'satu tim', en: 'one team' };

export const quoteLines = (quotes: readonly Quote[], language: Language): readonly string[] =>
  quotes.map(({ exercise, team, text }) => `- ${exercise?.[language] ?? reportFrameText[language].wholeRetreat}, ${team ?? NOBODY[language]}: “${text}”`);
