// What another version of a rotation changes for whom: round, team, where to until now and from now on.
import type { TeamsView } from '../../../../shared/domain/draw/draw.ts';
import type { Changed } from '../../../../shared/domain/rotation/disruption.ts';
import type { Rotation } from '../../../../shared/domain/rotation/schemas.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { rotationText } from '../../../../shared/text/rotation.ts';
import { Emblem } from '../../../parts/Emblem.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';

type Props = {
  readonly rotation: Rotation;
  readonly difference: readonly Changed[];
  readonly isChanged: boolean;
  /** Of the new version. */
  readonly rounds: number;
  readonly teams: TeamsView['teams'];
};

export const DifferenceTable = ({ rotation, difference, isChanged, rounds, teams }: Props) => {
  const text = useText(prepareText).rotation.disruption;
  const words = useText(rotationText);
  const language = useLanguage();
  const count = (value: number): string => formatCount(value, language);
  const where = (station: number | null): string => (station === null ? words.rest : rotation.stations[station]?.name ?? '');
  const before = rotation.rounds.length;
  return (
    <ScrollRegion label={text.difference} className="table-scroll rotation-scroll">
      <p className="rotation-says" role="status">{!isChanged ? text.none : before === rounds ? text.sameRounds(count(rounds)) : text.rounds(count(before), count(rounds))}</p>
      {difference.length === 0 ? null : (
        <table className="list">
          <thead><tr>{[text.columns.round, text.columns.team, text.columns.before, text.columns.after].map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
          <tbody>
            {difference.map(({ round, team, from, to }) => {
              const found = teams.find((each) => each.team === team);
              return (
                <tr key={`${round} ${team}`}>
                  <td className="number">{count(round + 1)}</td>
                  <th scope="row"><span className="named-team">{found === undefined ? null : <Emblem number={found.number} />}{found?.name ?? words.goneTeam}</span></th>
                  <td className={from === null ? 'is-rest' : undefined}>{round < before ? where(from) : '–'}</td>
                  <td className={to === null ? 'is-rest' : undefined}>{round < rounds ? where(to) : '–'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </ScrollRegion>
  );
};
