// What can be changed after the draw: seats for latecomers, moves that even out, one person's move, and the teams themselves.
import type { DrawView } from '../../../../shared/domain/draw/drawView.ts';
import type { Person } from '../../../../shared/domain/things.ts';
import type { TeamsView } from '../../../../shared/domain/draw/draw.ts';
import { MoveSomeone } from './MoveSomeone.tsx';
import { RepairCurve } from './RepairCurve.tsx';
import { TeamEditor } from './TeamEditor.tsx';
import { UnseatedList } from './UnseatedList.tsx';

type Props = { readonly people: readonly Person[]; readonly teams: TeamsView['teams']; readonly draw: DrawView };

export const TeamChanges = ({ people, teams, draw }: Props) => (
  <div className="team-changes">
    <UnseatedList people={people} teams={teams} draw={draw} />
    <MoveSomeone people={people} teams={teams} />
    <RepairCurve teams={teams} />
    <TeamEditor teams={teams} />
  </div>
);
