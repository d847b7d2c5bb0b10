// Whoever has no team yet, with the best three teams for each; one press seats.
import { Button } from '@mantine/core';
import type { DrawView } from '../../../../shared/domain/draw/drawView.ts';
import type { Person } from '../../../../shared/domain/things.ts';
import type { TeamsView } from '../../../../shared/domain/draw/draw.ts';
import { drawText } from '../../../../shared/text/draw.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';

type Props = { readonly people: readonly Person[]; readonly teams: TeamsView['teams']; readonly draw: DrawView };

export const UnseatedList = ({ people, teams, draw }: Props) => {
  const text = useText(drawText);
  const language = useLanguage();
  const send = useSend();
  const nameOf = new Map<string, string>([...people.map(({ id, name }) => [id, name] as const), ...teams.map(({ team, name }) => [team, name] as const)]);
  return (
    <section>
      <h2>{text.unseated}</h2>
      {draw.unseated.length === 0 ? <p className="field-note">{text.nobodyUnseated}</p> : (
        <ul className="unseated">
          {draw.unseated.map(({ person, offers }) => (
            <li key={person}>
              <strong>{nameOf.get(person)}</strong>
              {offers.length === 0 ? <span className="problem">{text.noSeat}</span> : offers.map(({ team, size, pairs }, at) => (
                <Button key={team} size="compact-md" variant={at === 0 ? 'filled' : 'default'} title={text.seatWhat(formatCount(size, language), formatCount(pairs, language))} onClick={() => void send({ type: 'seatPerson', person, team, acceptBroken: [] })}>
                  {text.seat(nameOf.get(team) ?? '')}
                </Button>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
