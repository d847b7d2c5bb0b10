// Points with their decimals a size smaller, as the language writes them; null is a dash.
import { formatPoints } from '../../shared/text/format.ts';
import type { Hundredths, Language } from '../../shared/units.ts';
import './points.css';

export type PointsProps = { readonly points: Hundredths | null; readonly language: Language };

export const Points = ({ points, language }: PointsProps) => {
  if (points === null) return <span className="number">–</span>;
  const text = formatPoints(points, language);
  return <span className="number">{text.slice(0, -3)}<span className="points-decimals">{text.slice(-3)}</span></span>;
};
