// Each value's mean as a bar from 0 to 4, a team's over that of all teams, and at its end the number or why there is none.
import { Bar, BarChart, CartesianGrid, LabelList, XAxis, YAxis } from 'recharts';
import type { ObservedValue } from '../../../shared/domain/scoring/boards/profile.ts';
import { formatCount, formatPoints } from '../../../shared/text/format.ts';
import { profileText } from '../../../shared/text/run/profile.ts';
import type { Language } from '../../../shared/units.ts';
import './profileCharts.css';
import type { ProfileRow } from './profileRows.ts';
import { standsBesideAll } from './profileRows.ts';

type Props = { readonly rows: readonly ProfileRow[]; readonly name: string; readonly language: Language };

/** Height of one value with its bars and the gap, in CSS pixels. */
const STEP = 33;
/** A bar of no length has no words at its end; this one is too short to be seen. */
const UNSEEN = 0.001;
const LONGEST = 26;
const shortened = (name: string): string => (name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`);

export const ProfileBars = ({ rows, name, language }: Props) => {
  const text = profileText[language];
  const isBeside = standsBesideAll(rows);
  const length = (value: ObservedValue | null): number => (value?.mean ?? 0) / 100 || UNSEEN;
  const says = ({ mean, count }: ObservedValue): string => (mean === null ? text.tooFewOf(formatCount(count, language)) : formatPoints(mean, language));
  const data = rows.map(({ name: value, own, all }) => (
    { name: shortened(value), own: length(own), all: length(all), ownSays: says(own), allSays: all === null ? '' : says(all) }
  ));
  return (
    <figure className="profile-bars" role="img" aria-label={text.bars(name)}>
      {/* Made anew when the second bars come or go: they stand in the order they came. */}
      <BarChart
        key={String(isBeside)} responsive layout="vertical" data={data} height={rows.length * STEP + 22} barGap={1} barCategoryGap={4} accessibilityLayer={false}
        margin={{ top: 0, right: 34, bottom: 0, left: 0 }} style={{ width: '100%' }}
      >
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis type="number" domain={[0, 4]} ticks={[0, 1, 2, 3, 4]} height={20} axisLine={false} tickLine={false} tick={{ fill: 'var(--text2)' }} />
        <YAxis type="category" dataKey="name" width={110} interval={0} axisLine={false} tickLine={false} tick={{ fill: 'var(--text)' }} />
        <Bar dataKey="own" fill="var(--primary)" barSize={13} isAnimationActive={false}>
          <LabelList dataKey="ownSays" position="right" fill="var(--text)" />
        </Bar>
        {isBeside ? (
          <Bar dataKey="all" className="profile-all" fill="var(--bg3)" stroke="var(--text2)" barSize={11} isAnimationActive={false}>
            <LabelList dataKey="allSays" position="right" fill="var(--text2)" />
          </Bar>
        ) : null}
      </BarChart>
    </figure>
  );
};
