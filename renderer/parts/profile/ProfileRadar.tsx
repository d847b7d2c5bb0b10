// The means of one team as a web over that of all teams, or of all alone; a value with too few observations has no point.
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import type { ObservedValue } from '../../../shared/domain/scoring/boards/profile.ts';
import { profileText } from '../../../shared/text/run/profile.ts';
import type { Language } from '../../../shared/units.ts';
import './profileCharts.css';
import type { ProfileRow } from './profileRows.ts';
import { standsBesideAll } from './profileRows.ts';
import { RadarGrade } from './RadarGrade.tsx';
import { RadarName } from './RadarName.tsx';

type Props = { readonly rows: readonly ProfileRow[]; readonly name: string; readonly language: Language };

/** Only for drawing: the numbers a person reads are printed from the view. */
const radiusOf = (value: ObservedValue | null): number | null => (value === null || value.mean === null ? null : value.mean / 100);

export const ProfileRadar = ({ rows, name, language }: Props) => {
  const text = profileText[language];
  const isBeside = standsBesideAll(rows);
  const data = rows.map((row) => ({ name: row.name, own: radiusOf(row.own), all: radiusOf(row.all) }));
  return (
    <figure className="profile-radar" role="img" aria-label={text.radar(name)}>
      {/* Made anew when a second web comes or goes: they lie over each other in the order they came. */}
      <RadarChart key={String(isBeside)} data={data} width={324} height={252} outerRadius={88} accessibilityLayer={false}>
        <PolarGrid stroke="var(--line)" />
        <PolarAngleAxis dataKey="name" tick={RadarName} tickSize={10} axisLine={false} />
        <PolarRadiusAxis domain={[0, 4]} ticks={[1, 2, 3, 4]} angle={90} axisLine={false} tick={RadarGrade} />
        {isBeside ? <Radar dataKey="all" className="profile-all" isAnimationActive={false} stroke="var(--text2)" fill="none" dot={{ r: 2.5, fill: 'var(--bg)' }} /> : null}
        <Radar dataKey="own" className="profile-own" isAnimationActive={false} stroke="var(--primary)" fill="var(--primary)" dot={{ r: 3.5, fill: 'var(--primary)' }} />
      </RadarChart>
    </figure>
  );
};
