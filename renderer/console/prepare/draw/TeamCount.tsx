// How many teams there are to be, or how large each: a typed size becomes the number of teams it comes nearest to.
import { ActionIcon, TextInput } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { FEWEST_TEAMS, MOST_TEAMS, teamSizes, teamsOfSize } from './drawDraft.ts';

type Props = { readonly drawn: number; readonly teams: number; readonly onTeams: (teams: number) => void };

export const TeamCount = ({ drawn, teams, onTeams }: Props) => {
  const text = useText(prepareText).draw;
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const count = (number: number) => formatCount(number, language);
  const { least, most } = teamSizes(drawn, teams);
  const wanted = typed !== null && /^\d{1,4}$/.test(typed.trim()) ? teamsOfSize(drawn, Number(typed)) : null;
  const fits = wanted !== null && wanted >= FEWEST_TEAMS && wanted <= MOST_TEAMS;
  const onStep = (to: number): void => {
    setTyped(null);
    onTeams(to);
  };
  // Only what is finished counts: the first digit of "12" would make far too many teams.
  const onTake = (): void => {
    if (!fits) return;
    setTyped(null);
    if (wanted !== teams) onTeams(wanted);
  };
  return (
    <div className="team-count">
      <div role="group" aria-label={text.teamCount}>
        <span className="field-label">{text.teamCount}</span>
        <div className="stepper">
          <ActionIcon variant="default" size={36} aria-label={text.fewer} disabled={teams <= FEWEST_TEAMS} onClick={() => onStep(teams - 1)}><IconMinus size={17} /></ActionIcon>
          <output className="count number">{count(teams)}</output>
          <ActionIcon variant="default" size={36} aria-label={text.more} disabled={teams >= MOST_TEAMS} onClick={() => onStep(teams + 1)}><IconPlus size={17} /></ActionIcon>
        </div>
      </div>
      <TextInput
        label={text.teamSize} inputMode="numeric" autoComplete="off" value={typed ?? String(Math.round(drawn / teams))}
        error={typed === null || fits ? null : wanted === null ? text.teamSizeProblem : text.teamSizeOut(count(wanted), count(FEWEST_TEAMS), count(MOST_TEAMS))}
        onChange={(event) => setTyped(event.currentTarget.value)} onBlur={onTake}
        onKeyDown={(event) => { if (event.key === 'Enter' && !event.ctrlKey) onTake(); }}
      />
      <p className={drawn < teams ? 'problem' : 'field-note'} role="status">
        {drawn < teams ? text.tooFewPeople(count(drawn)) : fits && wanted !== teams ? text.teamsOfSize(count(wanted), count(drawn))
          : least === most ? text.sizeEven(count(least)) : text.sizeUneven(count(least), count(most))}
      </p>
    </div>
  );
};
