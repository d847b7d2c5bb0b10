// Before and after on a line from 0 to 100, small enough for a row of a table: hollow is before, filled is after; the figures stand beside it, and those of its ticks over the column.
import type { Compared } from '../../../shared/domain/learning/gains/published.ts';
import { formatCount } from '../../../shared/text/format.ts';
import type { Language } from '../../../shared/units.ts';

const WIDTH = 150;
const MARGIN = 5;
const MIDDLE = 7;
const RADIUS = 3.6;
/** Of the figures over the line: their letters stand on the lower edge, as those of the heads beside them do. */
const SCALE_HEIGHT = 10;
const TICKS = [0, 50, 100];

/** `mean` in hundredths of a point. */
const across = (mean: number): number => MARGIN + ((WIDTH - 2 * MARGIN) * mean) / 10_000;

export const DumbbellScale = ({ language }: { readonly language: Language }) => (
  <svg className="learning-dumbbell learning-scale" viewBox={`0 0 ${WIDTH} ${SCALE_HEIGHT}`} width={WIDTH} height={SCALE_HEIGHT} aria-hidden="true">
    {TICKS.map((tick) => <text key={tick} x={across(100 * tick)} y={SCALE_HEIGHT} textAnchor="middle">{formatCount(tick, language)}</text>)}
  </svg>
);

export const DumbbellCell = ({ before, after }: Pick<Compared, 'before' | 'after'>) => {
  const ticks = TICKS.map((tick) => `M${across(100 * tick)} ${MIDDLE - 3}v6`).join('');
  return (
    <svg className="learning-dumbbell" viewBox={`0 0 ${WIDTH} ${2 * MIDDLE}`} width={WIDTH} height={2 * MIDDLE} aria-hidden="true">
      <path className="learning-track" d={`M${MARGIN} ${MIDDLE}H${WIDTH - MARGIN}${ticks}`} />
      {before === null || after === null ? null : <path className="learning-span" d={`M${across(before.mean)} ${MIDDLE}H${across(after.mean)}`} />}
      {after === null ? null : <circle className="learning-after" cx={across(after.mean)} cy={MIDDLE} r={RADIUS} />}
      {before === null ? null : <circle className="learning-before" cx={across(before.mean)} cy={MIDDLE} r={RADIUS} />}
    </svg>
  );
};
