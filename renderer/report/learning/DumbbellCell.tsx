// Before and after on a line from 0 to 100, small enough for a row of a table: hollow is before, filled is after; the figures stand beside it.
import type { Compared } from '../../../shared/domain/learning/gains/published.ts';

const WIDTH = 150;
const MARGIN = 5;
const MIDDLE = 7;
const RADIUS = 3.6;

export const DumbbellCell = ({ before, after }: Pick<Compared, 'before' | 'after'>) => {
  const across = (mean: number): number => MARGIN + ((WIDTH - 2 * MARGIN) * mean) / 10_000;
  return (
    <svg className="learning-dumbbell" viewBox={`0 0 ${WIDTH} ${2 * MIDDLE}`} width={WIDTH} height={2 * MIDDLE} aria-hidden="true">
      <path className="learning-track" d={`M${MARGIN} ${MIDDLE}H${WIDTH - MARGIN}M${MARGIN} ${MIDDLE - 3}v6M${WIDTH / 2} ${MIDDLE - 3}v6M${WIDTH - MARGIN} ${MIDDLE - 3}v6`} />
      {before === null || after === null ? null : <path className="learning-span" d={`M${across(before.mean)} ${MIDDLE}H${across(after.mean)}`} />}
      {after === null ? null : <circle className="learning-after" cx={across(after.mean)} cy={MIDDLE} r={RADIUS} />}
      {before === null ? null : <circle className="learning-before" cx={across(before.mean)} cy={MIDDLE} r={RADIUS} />}
    </svg>
  );
};
