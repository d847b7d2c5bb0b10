// Before and after of each row on one line from 0 to 100: hollow is before, filled is after, each with its figure; it reads no answer.
import type { BarShapeProps } from 'recharts';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { Compared } from '../../../shared/domain/learning/gains/published.ts';
import { formatPoints } from '../../../shared/text/format.ts';
import type { Language } from '../../../shared/units.ts';
import './learningCharts.css';

export type DumbbellRow = Pick<Compared, 'before' | 'after'> & { readonly name: string };
type Props = { readonly rows: readonly DumbbellRow[]; readonly label: string; readonly language: Language };

/** Height of one row, and room for the names, in CSS pixels. */
const STEP = 30;
const NAMES = 148;
const RADIUS = 5.5;
const LONGEST = 26;
const shortened = (name: string): string => (name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`);

const dumbbell = (language: Language) => ({ background, y, height, payload }: BarShapeProps) => {
  const { x, width } = background ?? {};
  if (typeof x !== 'number' || typeof width !== 'number') return <g />;
  const { before, after } = payload as DumbbellRow;
  const across = (mean: number): number => x + (width * mean) / 10_000;
  const middle = y + height / 2;
  const [lower, higher] = before !== null && after !== null && before.mean > after.mean ? [after, before] : [before, after];
  const beside = (told: NonNullable<Compared['before']>, side: 'start' | 'end') => (
    <text x={across(told.mean) + (side === 'start' ? RADIUS + 4 : -RADIUS - 4)} y={middle} dy=".35em" textAnchor={side}>{formatPoints(told.mean, language)}</text>
  );
  return (
    <g>
      {before === null || after === null ? null : <path className="learning-span" d={`M${across(before.mean)} ${middle}H${across(after.mean)}`} />}
      {after === null ? null : <circle className="learning-after" cx={across(after.mean)} cy={middle} r={RADIUS} />}
      {before === null ? null : <circle className="learning-before" cx={across(before.mean)} cy={middle} r={RADIUS} />}
      {lower === null ? null : beside(lower, 'end')}
      {higher === null ? null : beside(higher, 'start')}
    </g>
  );
};

export const Dumbbell = ({ rows, label, language }: Props) => (
  <figure className="learning-chart" role="img" aria-label={label}>
    <BarChart responsive layout="vertical" data={rows.map((row) => ({ ...row, name: shortened(row.name), to: 100 }))} height={rows.length * STEP + 22} accessibilityLayer={false} margin={{ top: 0, right: 44, bottom: 0, left: 0 }} style={{ width: '100%' }}>
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis type="number" domain={[0, 100]} ticks={[0, 25, 50, 75, 100]} height={20} axisLine={false} tickLine={false} tick={{ fill: 'var(--text2)' }} />
      <YAxis type="category" dataKey="name" width={NAMES} interval={0} axisLine={false} tickLine={false} tick={{ fill: 'var(--text)' }} />
      <Bar dataKey="to" barSize={STEP} isAnimationActive={false} shape={dumbbell(language)} />
    </BarChart>
  </figure>
);
