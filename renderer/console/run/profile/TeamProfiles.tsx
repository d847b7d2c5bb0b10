// The profile of all teams, or of one beside it, chosen by the arrow keys: a radar, bars, and the numbers they are made of.
import { useState } from 'react';
import { valueName } from '../../../../shared/domain/values/frameworks.ts';
import type { ProfileView } from '../../../../shared/domain/scoring/boards/profile.ts';
import type { ValueFramework } from '../../../../shared/domain/values/schemas.ts';
import { profileText } from '../../../../shared/text/run/profile.ts';
import type { TeamId } from '../../../../shared/units.ts';
import { EmptyBox } from '../../EmptyBox.tsx';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { ProfileBars } from '../../../parts/profile/ProfileBars.tsx';
import { ProfileRadar } from '../../../parts/profile/ProfileRadar.tsx';
import { ProfileTable } from './ProfileTable.tsx';
import { profileRows } from '../../../parts/profile/profileRows.ts';
import { TeamPicker } from './TeamPicker.tsx';

type Props = { readonly profile: ProfileView; readonly frameworks: readonly ValueFramework[] };

export const TeamProfiles = ({ profile: { teams, overall }, frameworks }: Props) => {
  const text = useText(profileText);
  const language = useLanguage();
  const [chosen, setChosen] = useState<TeamId | null>(null);
  if (overall.every(({ count }) => count === 0)) {
    return <section className="profile-board is-empty"><EmptyBox title={text.empty.title} sentence={text.empty.what} /></section>;
  }
  const team = teams.find((each) => each.team === chosen);
  const name = team?.name ?? text.all;
  const rows = profileRows(team?.values ?? null, overall, (code) => valueName(frameworks, code, language));
  return (
    <section className="profile-board" aria-label={text.heading}>
      <TeamPicker teams={teams} team={team?.team ?? null} onTeam={setChosen} />
      <ScrollRegion className="profile-page" label={text.table(name)}>
        <header>
          <p>{text.what}</p>
        </header>
        <p className="profile-key" aria-hidden="true">
          <span>{name}</span>
          {team === undefined ? null : <span data-of="all">{text.all}</span>}
        </p>
        <div className="profile-charts">
          <ProfileRadar rows={rows} name={name} language={language} />
          <ProfileBars rows={rows} name={name} language={language} />
        </div>
        <ProfileTable rows={rows} name={name} />
      </ScrollRegion>
    </section>
  );
};
