// The rotation as a table, team by team and round by round; what is finished and what is going on is said in the head.
import type { CSSProperties } from 'react';
import { IconCheck, IconPlayerPlayFilled } from '@tabler/icons-react';
import type { TeamsView } from '../../../../shared/domain/draw/draw.ts';
import type { Rotation } from '../../../../shared/domain/rotation/schemas.ts';
import { slotOf } from '../../../../shared/domain/rotation/slots.ts';
import { stationOf } from '../../../../shared/domain/rotation/teamRounds.ts';
import { formatClock, formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { rotationText } from '../../../../shared/text/rotation.ts';
import { Emblem } from '../../../parts/Emblem.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import { useByAndBy } from '../../useByAndBy.ts';

/** As many rounds as are seen side by side; the others keep their room. */
const SCREENFUL = 10;

type Props = { readonly rotation: Omit<Rotation, 'version'>; readonly teams: TeamsView['teams'] };

export const RoundsTable = ({ rotation, teams }: Props) => {
  const text = useText(prepareText).rotation;
  const words = useText(rotationText);
  const language = useLanguage();
  const { rounds, stations, finished, isRunning, away } = rotation;
  const shown = rounds.slice(0, useByAndBy(rounds.length, SCREENFUL, true));
  return (
    <ScrollRegion label={text.table} className="table-scroll rotation-scroll">
      <table className="list rotation-table" style={{ '--rounds': rounds.length } as CSSProperties}>
        <thead>
          <tr>
            <th scope="col">{text.team}</th>
            {shown.map((_, round) => {
              const slot = slotOf(rotation, round);
              const state = round < finished ? 'finished' : round === finished && isRunning ? 'running' : null;
              const Icon = state === 'finished' ? IconCheck : IconPlayerPlayFilled;
              return (
                <th key={round} scope="col">
                  {words.round(formatCount(round + 1, language))}
                  {state === null ? null : <><Icon size={13} aria-hidden="true" /><span className="visually-hidden">, {text[state]}</span></>}
                  {slot === null ? null : <span className="rotation-at">{formatClock(slot.from, language)}</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {teams.filter(({ team }) => rotation.teams.includes(team) && !away.includes(team)).map(({ team, number, name }) => (
            <tr key={team}>
              <th scope="row"><span className="named-team"><Emblem number={number} />{name}</span></th>
              {shown.map((visits, round) => {
                const station = stationOf(visits, team);
                return <td key={round} className={station === null ? 'is-rest' : undefined}>{station === null ? words.restShort : stations[station]?.name}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
};
