// The shared target as the way over the mountains, with what is still missing in the base bar; no team's part of it is shown.
import type { TargetView } from '../../../shared/domain/hall/hallView.ts';
import type { Language } from '../../../shared/units.ts';
import { Ridge } from '../../parts/Ridge.tsx';
import { nameFit } from '../nameFit.ts';
import { targetWords } from './targetWords.ts';
import './target.css';

export type TargetRidgeProps = { readonly target: TargetView; readonly language: Language };

/** Letters of words and rest together on one line. */
const LINE = 42;

export const TargetRidge = ({ target, language }: TargetRidgeProps) => {
  const { rest, progress } = targetWords(target, language);
  return (
    <footer className="target-ridge" data-fit={nameFit(target.words + rest, LINE, 2 * LINE)}>
      <div className="target-mountains"><Ridge progress={progress} /></div>
      <div className="base"><p><span className="scene-aside">{target.words}:</span> <strong>{rest}</strong></p></div>
    </footer>
  );
};
