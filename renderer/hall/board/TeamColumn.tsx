// The teams beside the timer, where the wall is wide enough for all of them.
import type { TeamLabel } from '../../../shared/domain/hall/hallView.ts';
import { Emblem } from '../../parts/Emblem.tsx';

/** Letters on one line, and lines in the column. */
const LINE = 13;
const LINES = 10;

export const fitsColumn = (teams: readonly TeamLabel[]): boolean =>
  teams.length > 0 && teams.reduce((lines, { name }) => lines + Math.ceil(name.length / LINE), 0) <= LINES;

export type TeamColumnProps = { readonly teams: readonly TeamLabel[] };

export const TeamColumn = ({ teams }: TeamColumnProps) => (
  <ul className="team-column">
    {teams.map(({ team, number, name }) => <li key={team}><Emblem number={number} /><span>{name}</span></li>)}
  </ul>
);
