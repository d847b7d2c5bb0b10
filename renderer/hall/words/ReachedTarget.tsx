// The shared target, reached, as one line of the farewell; no team's part of it is shown.
import type { TargetView } from '../../../shared/domain/hall/hallView.ts';
import type { Language } from '../../../shared/units.ts';
import { targetWords } from '../board/targetWords.ts';
import { nameFit } from '../nameFit.ts';
import './welcome.css';

export type ReachedTargetProps = { readonly target: TargetView; readonly language: Language };

export const ReachedTarget = ({ target, language }: ReachedTargetProps) => {
  const { reached, of, rest } = targetWords(target, language);
  return <p className="closing-target" data-fit={nameFit(target.words + reached + of, 44, 90)}>{target.words}: <strong>{rest}</strong>, {reached} {of}</p>;
};
