// The totals as bars, drawn as vectors and readable in black and white; a team without a total has its name and no bar.
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import type { RekapView } from '../../shared/domain/rekap/rekap.ts';
import { formatCount, formatPoints } from '../../shared/text/format.ts';
import { paperText } from '../../shared/text/paper.ts';
import type { Hundredths, Language } from '../../shared/units.ts';
import { inParts } from './inParts.ts';

/** More bars than this do not fit one page under a heading. */
const MOST_BARS = 36;
const WIDTH = 372;
const NAME_WIDTH = 104;
const LONGEST_NAME = 18;

const shortened = (name: string): string => (name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`);

export type TotalsChartProps = {
  readonly rows: RekapView['rows'];
  readonly language: Language;
  /** Height of one bar with its gap, in CSS pixels. */
  readonly step: number;
};

export const TotalsChart = ({ rows, language, step }: TotalsChartProps) => {
  const text = paperText[language].rekap;
  const bars = rows.map(({ team, name, place, total }) => ({
    team, name: shortened(name), total, fill: place !== null && place <= 3 ? 'var(--paper-bar-best)' : 'var(--paper-bar)',
  }));
  return (
    <section className="rekap-chart">
      <h2>{text.chart}</h2>
      {inParts(bars, MOST_BARS).map((part) => (
        <figure key={part[0]?.team} role="img" aria-label={text.chartSays(formatCount(part.length, language))}>
          <BarChart
            layout="vertical" data={[...part]} width={WIDTH} height={part.length * step} accessibilityLayer={false}
            margin={{ top: 0, right: 44, bottom: 0, left: 0 }}
          >
            <XAxis type="number" domain={[0, 10_000]} hide />
            <YAxis type="category" dataKey="name" width={NAME_WIDTH} interval={0} tickLine={false} tick={{ fill: 'var(--paper-ink)' }} />
            <Bar dataKey="total" barSize={Math.min(step * 0.67, 14)} minPointSize={1} isAnimationActive={false}>
              <LabelList dataKey="total" position="right" fill="var(--paper-ink)" formatter={(total) => formatPoints(total as Hundredths, language)} />
            </Bar>
          </BarChart>
        </figure>
      ))}
    </section>
  );
};
