// A board before the first score: a calm sentence instead of empty rows.
import { hallText } from '../../../shared/text/hall.ts';
import type { Language } from '../../../shared/units.ts';

export type EmptyBoardProps = { readonly language: Language };

export const EmptyBoard = ({ language }: EmptyBoardProps) => (
  <div className="board-empty"><p>{hallText[language].noResults}</p><p className="scene-aside">{hallText[language].noResultsYet}</p></div>
);
