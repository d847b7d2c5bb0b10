// Who worked with whom without any name: a dot for each agency on a circle, in no order, and a line for each pair that met; it knows nothing else.
import { useMemo } from 'react';
import './collaboration.css';

type Props = { readonly agencies: number; readonly links: readonly (readonly [number, number])[]; readonly label: string };

const MIDDLE = 200;
const RADIUS = 186;
const round = (value: number): number => Math.round(value * 10) / 10;

export const AnonymousMap = ({ agencies, links, label }: Props) => {
  const { dots, lines } = useMemo(() => {
    const placed = Array.from({ length: agencies }, (_, i) => {
      const turn = (i / Math.max(1, agencies)) * 2 * Math.PI - Math.PI / 2;
      return { x: round(MIDDLE + RADIUS * Math.cos(turn)), y: round(MIDDLE + RADIUS * Math.sin(turn)) };
    });
    const bent = links.map(([a, b]) => {
      const [from, to] = [placed[a], placed[b]];
      if (from === undefined || to === undefined) return '';
      const [x, y] = [MIDDLE + ((from.x + to.x) / 2 - MIDDLE) * 0.35, MIDDLE + ((from.y + to.y) / 2 - MIDDLE) * 0.35];
      return `M${from.x} ${from.y}Q${round(x)} ${round(y)} ${to.x} ${to.y}`;
    });
    return { dots: placed, lines: bent.join('') };
  }, [agencies, links]);
  const size = Math.max(3, Math.min(7, 260 / Math.max(1, agencies)));
  return (
    <svg className="collaboration-anonymous" viewBox="0 0 400 400" role="img" aria-label={label}>
      <path d={lines} />
      {dots.map(({ x, y }) => <circle key={`${x} ${y}`} cx={x} cy={y} r={size} />)}
    </svg>
  );
};
