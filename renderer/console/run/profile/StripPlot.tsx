// Every value a person gave as a dot on one line, the more often the larger, with the mean as a bar across and that of the others as a triangle; the numbers stand beside it.
import type { Spread } from '../../../../shared/domain/scoring/boards/judgeSpread.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import type { Language } from '../../../../shared/units.ts';

/** In whole points; the values come in hundredths. */
export type Scale = { readonly from: number; readonly to: number; readonly marks: readonly number[] };
type Props = { readonly spread: Spread; readonly scale: Scale; readonly language: Language };

const WIDTH = 164;
const MARGIN = 12;
const LINE = 14;
const SMALLEST = 3;
const LARGEST = 6.5;

export const StripPlot = ({ spread: { values, mean, beside }, scale: { from, to, marks }, language }: Props) => {
  const across = (points: number): number => MARGIN + ((points - from) / (to - from)) * (WIDTH - 2 * MARGIN);
  const most = Math.max(...values.map(({ times }) => times));
  /** By area, so that twice as often looks twice as much. */
  const radius = (times: number): number => (most === 1 ? SMALLEST : Math.max(SMALLEST, LARGEST * Math.sqrt(times / most)));
  return (
    <svg className="judges-strip" viewBox={`0 0 ${WIDTH} 38`} width={WIDTH} height={38} aria-hidden="true">
      <path className="judges-axis" d={`M${MARGIN} ${LINE}H${WIDTH - MARGIN}${marks.map((mark) => `M${across(mark)} ${LINE - 3}v6`).join('')}`} />
      {marks.map((mark) => <text key={mark} x={across(mark)} y={36}>{formatCount(mark, language)}</text>)}
      {values.map(({ at, times }) => <circle key={at} cx={across(at / 100)} cy={LINE} r={radius(times)} />)}
      <path className="judges-mean" d={`M${across(mean / 100)} ${LINE - 10}v20`} />
      {beside === null ? null : <path className="judges-others" d={`M${across(beside.others / 100)} ${LINE + 2}l5 9h-10z`} />}
    </svg>
  );
};
