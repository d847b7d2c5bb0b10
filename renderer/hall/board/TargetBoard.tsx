// The shared target alone: what all have together, and no team by name.
import type { BoardProps } from './boardProps.ts';
import { TargetRidge } from './TargetRidge.tsx';
import { targetWords } from './targetWords.ts';
import './target.css';

export const TargetBoard = ({ board: { target }, language }: BoardProps) => {
  if (target === null) return null;
  const { reached, of } = targetWords(target, language);
  return (
    <div className="target-alone">
      <p className="target-figure"><span className="number">{reached}</span> <span className="scene-aside">{of}</span></p>
      <TargetRidge target={target} language={language} />
    </div>
  );
};
