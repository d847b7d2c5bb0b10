// The teams at a station, one beside the other: emblem, number and name, and the code of its sheet where there is one.
import type { RotationTeam } from '../../../shared/domain/rotation/rotationPapers.ts';
import { rotationText } from '../../../shared/text/rotation.ts';
import type { Language, TeamId } from '../../../shared/units.ts';
import { TeamCell } from '../teams/TeamCell.tsx';

type Props = { readonly ids: readonly TeamId[]; readonly teams: readonly RotationTeam[]; readonly language: Language; readonly codeOf?: (team: RotationTeam) => string };

export const TeamsAt = ({ ids, teams, language, codeOf }: Props) => (
  <span className="rotation-teams">
    {ids.map((id) => {
      const team = teams.find((each) => each.id === id);
      if (team === undefined) return <span key={id}>{rotationText[language].goneTeam}</span>;
      return <span key={id} className="rotation-team"><TeamCell team={team} language={language} />{codeOf === undefined ? null : <span className="rotation-code">{codeOf(team)}</span>}</span>;
    })}
  </span>
);
