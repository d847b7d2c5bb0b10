// A score as a bar from 0 to 100 in the team's colour, so that small differences look small; the number stands beside it.
import { emblemOf } from '../design/emblems.ts';
import type { Hundredths } from '../../shared/units.ts';
import './scoreBar.css';

const FULL = 10_000;

export type ScoreBarProps = { readonly number: number; readonly points: Hundredths | null };

export const ScoreBar = ({ number, points }: ScoreBarProps) => (
  <div className="score-bar" aria-hidden="true">
    <div style={{ transform: `scaleX(${(points ?? 0) / FULL})`, background: emblemOf(number).fill }} />
  </div>
);
