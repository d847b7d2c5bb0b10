// One team's means as a web over that of all teams; a value with too few observations has no point.
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import { profileText } from '../../../../shared/text/run/profile.ts';
import { useText } from '../../useLanguage.ts';
import type { ProfileRow } from './profileRows.ts';
import { RadarName } from './RadarName.tsx';

type Props = { readonly rows: readonly ProfileRow[]; readonly name: string };

/** Only for drawing: the numbers a person reads are printed from the view. */
const radiusOf = (mean: number | null): number | null => (mean === null ? null : mean / 100);

export const ProfileRadar = ({ rows, name }: Props) => {
  const text = useText(profileText);
  const data = rows.map((row) => ({ name: row.name, team: radiusOf(row.team.mean), all: radiusOf(row.all.mean) }));
  return (
    <figure className="profile-radar" role="img" aria-label={text.radar(name)}>
      <RadarChart data={data} width={290} height={248} outerRadius={84} accessibilityLayer={false}>
        <PolarGrid stroke="var(--line)" />
        <PolarAngleAxis dataKey="name" tick={RadarName} tickSize={10} axisLine={false} />
        <PolarRadiusAxis domain={[0, 4]} ticks={[1, 2, 3, 4]} angle={90} axisLine={false} tick={{ fill: 'var(--text2)' }} />
        <Radar dataKey="all" className="profile-all" isAnimationActive={false} stroke="var(--text2)" fill="none" dot={{ r: 2.5, fill: 'var(--bg)' }} />
        <Radar dataKey="team" className="profile-team" isAnimationActive={false} stroke="var(--primary)" fill="var(--primary)" dot={{ r: 3.5, fill: 'var(--primary)' }} />
      </RadarChart>
    </figure>
  );
};
