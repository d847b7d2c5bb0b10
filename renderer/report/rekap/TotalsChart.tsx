// The totals as bars, drawn as vectors and readable in black and white; a team without a total has its name and no bar.
import type { RekapView } from '../../../shared/domain/rekap/rekap.ts';
import { formatCount, formatPoints } from '../../../shared/text/format.ts';
import { paperText } from '../../../shared/text/paper.ts';
import type { Hundredths, Language } from '../../../shared/units.ts';
import { inParts } from '../inParts.ts';

/** More bars than this do not fit one page under a heading. */
const MOST_BARS = 36;
const LONGEST_NAME = 18;
/** In CSS pixels: the figure, where the bars begin, what they may take of it, and the gaps before and behind them. */
const WIDTH = 372;
const BARS_AT = 104;
const FULL_BAR = 224;
const NAME_GAP = 8;
const TOTAL_GAP = 5;
const THICKEST_BAR = 14;
const FULL_TOTAL = 10_000;

const shortened = (name: string): string => (name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`);

export type TotalsChartProps = {
  readonly rows: RekapView['rows'];
  readonly language: Language;
  /** Height of one bar with its gap, in CSS pixels. */
  readonly step: number;
};

export const TotalsChart = ({ rows, language, step }: TotalsChartProps) => {
  const text = paperText[language].rekap;
  // Help points may lift a total above the full one.
  const most = Math.max(FULL_TOTAL, ...rows.map(({ total }) => total ?? 0));
  /** A total of nothing still shows as a hairline. */
  const length = (total: Hundredths): number => Math.max(1, (total / most) * FULL_BAR);
  const thick = Math.min(step * 0.67, THICKEST_BAR);
  return (
    <section className="rekap-chart">
      <h2>{text.chart}</h2>
      {inParts(rows, MOST_BARS).map((part) => (
        <figure key={part[0]?.team} role="img" aria-label={text.chartSays(formatCount(part.length, language))}>
          <svg width={WIDTH} height={part.length * step}>
            {part.map(({ team, name, place, total }, at) => {
              const middle = (at + 0.5) * step;
              return (
                <g key={team}>
                  <text x={BARS_AT - NAME_GAP} y={middle} dy="0.355em" textAnchor="end">{shortened(name)}</text>
                  {total === null ? null : (
                    <>
                      <rect className="rekap-bar" data-best={place !== null && place <= 3} x={BARS_AT} y={middle - thick / 2} width={length(total)} height={thick} />
                      <text className="rekap-bar-total" x={BARS_AT + length(total) + TOTAL_GAP} y={middle} dy="0.355em">{formatPoints(total, language)}</text>
                    </>
                  )}
                </g>
              );
            })}
            <line x1={BARS_AT} y1={0} x2={BARS_AT} y2={part.length * step} />
          </svg>
        </figure>
      ))}
    </section>
  );
};
