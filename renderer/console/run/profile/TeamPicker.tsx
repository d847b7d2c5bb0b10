// The list of what is looked at, all teams or one; the arrow keys go through it.
import { useId } from 'react';
import type { TeamProfile } from '../../../../shared/domain/scoring/boards/profile.ts';
import { profileText } from '../../../../shared/text/run/profile.ts';
import type { TeamId } from '../../../../shared/units.ts';
import { Emblem } from '../../../parts/Emblem.tsx';
import { useText } from '../../useLanguage.ts';

type Props = { readonly teams: readonly TeamProfile[]; readonly team: TeamId | null; readonly onTeam: (team: TeamId | null) => void };

export const TeamPicker = ({ teams, team, onTeam }: Props) => {
  const text = useText(profileText);
  const group = useId();
  return (
    // The keys of the desk leave the arrows to this list.
    <fieldset className="profile-teams" data-own-arrows>
      <legend>{text.teams}</legend>
      <label>
        <input type="radio" name={group} className="visually-hidden" checked={team === null} onChange={() => onTeam(null)} />
        <span>{text.all}</span>
      </label>
      {teams.map((each) => (
        <label key={each.team}>
          <input type="radio" name={group} className="visually-hidden" checked={each.team === team} onChange={() => onTeam(each.team)} />
          <Emblem number={each.number} />
          <span>{each.name}</span>
        </label>
      ))}
    </fieldset>
  );
};
