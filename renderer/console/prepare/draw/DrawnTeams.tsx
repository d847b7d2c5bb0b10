// The teams that stand, with the sentence that proves the draw and the seed it can be repeated from.
import { Button } from '@mantine/core';
import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import type { TeamsView } from '../../../../shared/domain/views.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { Emblem } from '../../../parts/Emblem.tsx';
import { useKeys } from '../../useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { Pane } from '../Pane.tsx';
import { ScrollRegion } from '../ScrollRegion.tsx';
import { teamSizes } from './drawDraft.ts';

type Props = { readonly teams: TeamsView; readonly hasScores: boolean; readonly onAgain: () => void };

export const DrawnTeams = ({ teams: { teams, draws }, hasScores, onAgain }: Props) => {
  const text = useText(prepareText).draw;
  const language = useLanguage();
  const count = (number: number) => formatCount(number, language);
  const people = teams.reduce((sum, team) => sum + team.members.length, 0);
  const { least, most } = teamSizes(people, teams.length);
  useKeys({ u: () => { if (!hasScores) onAgain(); } });
  return (
    <Pane
      title={text.drawnTitle} lead={text.drawnLead(count(people), count(teams.length), draws.at(-1)?.seed ?? '', count(draws.length))}
      actions={<Button variant="default" disabled={hasScores} rightSection={<kbd>U</kbd>} onClick={onAgain}>{text.drawAgain}</Button>}
      keys={hasScores ? [] : [{ keys: 'U', does: text.footAgain }]} note={hasScores ? text.fixedByScores : undefined}
    >
      <div className="proof">
        <IconRosetteDiscountCheck size={26} stroke={1.75} aria-hidden="true" />
        <div>
          <strong>{least === most ? text.proofEven(count(least)) : text.proofUneven(count(least), count(most))}</strong>
          <span>{text.proofWhat}</span>
        </div>
      </div>
      <ScrollRegion className="table-scroll" label={text.teams}>
        <ul className="drawn-teams">
          {teams.map((team) => (
            <li key={team.team}>
              <h2><Emblem number={team.number} />{team.name}<span className="team-size">{text.members(count(team.members.length))}</span></h2>
              <ol>
                {team.members.map((person) => <li key={person.id}><span>{person.name}</span><span className="faint">{person.agency}</span></li>)}
              </ol>
            </li>
          ))}
        </ul>
      </ScrollRegion>
    </Pane>
  );
};
