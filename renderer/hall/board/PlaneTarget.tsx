// The shared target beside the timer: the figure and the words, without a second ridge.
import type { TargetView } from '../../../shared/domain/hall/hallView.ts';
import type { Language } from '../../../shared/units.ts';
import { targetWords } from './targetWords.ts';
import './target.css';

export type PlaneTargetProps = { readonly target: TargetView; readonly language: Language };

export const PlaneTarget = ({ target, language }: PlaneTargetProps) => {
  const { reached, of, rest } = targetWords(target, language);
  return (
    <div className="plane-target">
      <p><span className="number">{reached}</span><br /><span className="scene-aside">{of}</span></p>
      <p>{target.words}: <strong>{rest}</strong></p>
    </div>
  );
};
