// The teams at a station, one beside the other: emblem, number and name.
import type { RotationTeam } from '../../../shared/domain/rotation/rotationPapers.ts';
import { rotationText } from '../../../shared/text/rotation.ts';
import type { Language, TeamId } from '../../../shared/units.ts';
import { TeamCell } from '../teams/TeamCell.tsx';

type Props = { readonly ids: readonly TeamId[]; readonly teams: readonly RotationTeam[]; readonly language: Language };

export const TeamsAt = ({ ids, teams, language }: Props) => (
  <span className="rotation-teams">
    {ids.map((id) => {
      const team = teams.find((each) => each.id === id);
      return team === undefined ? <span key={id}>{rotationText[language].goneTeam}</span> : <TeamCell key={id} team={team} language={language} />;
    })}
  </span>
);
