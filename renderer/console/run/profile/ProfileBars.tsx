// Each value's mean as two bars from 0 to 4, the team's over that of all teams, with the number at its end or why there is none.
import { Bar, BarChart, CartesianGrid, LabelList, XAxis, YAxis } from 'recharts';
import type { ObservedValue } from '../../../../shared/domain/scoring/profile.ts';
import { formatCount, formatPoints } from '../../../../shared/text/format.ts';
import { profileText } from '../../../../shared/text/run/profile.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { ProfileRow } from './profileRows.ts';

type Props = { readonly rows: readonly ProfileRow[]; readonly name: string };

/** Height of one value with its two bars and the gap, in CSS pixels. */
const STEP = 33;
const LONGEST = 24;
const shortened = (name: string): string => (name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`);

export const ProfileBars = ({ rows, name }: Props) => {
  const text = useText(profileText);
  const language = useLanguage();
  const says = ({ mean, count }: ObservedValue): string => (mean === null ? text.tooFewOf(formatCount(count, language)) : formatPoints(mean, language));
  const data = rows.map(({ name: value, team, all }) => (
    { name: shortened(value), team: (team.mean ?? 0) / 100, all: (all.mean ?? 0) / 100, teamSays: says(team), allSays: says(all) }
  ));
  return (
    <figure className="profile-bars" role="img" aria-label={text.bars(name)}>
      <BarChart
        responsive layout="vertical" data={data} height={rows.length * STEP + 22} barGap={1} barCategoryGap={4} accessibilityLayer={false}
        margin={{ top: 0, right: 34, bottom: 0, left: 0 }} style={{ width: '100%' }}
      >
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis type="number" domain={[0, 4]} ticks={[0, 1, 2, 3, 4]} height={20} axisLine={false} tickLine={false} tick={{ fill: 'var(--text2)' }} />
        <YAxis type="category" dataKey="name" width={142} interval={0} axisLine={false} tickLine={false} tick={{ fill: 'var(--text)' }} />
        <Bar dataKey="team" fill="var(--primary)" barSize={12} isAnimationActive={false}>
          <LabelList dataKey="teamSays" position="right" fill="var(--text)" />
        </Bar>
        <Bar dataKey="all" className="profile-all" fill="var(--bg3)" stroke="var(--text2)" barSize={8} isAnimationActive={false}>
          <LabelList dataKey="allSays" position="right" fill="var(--text2)" />
        </Bar>
      </BarChart>
    </figure>
  );
};
