// One team's name and emblem, its merger with another, and its split in two.
import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { longestTeamName } from '../../../../shared/domain/draw/teamNames.ts';
import type { TeamsView } from '../../../../shared/domain/draw/draw.ts';
import { drawText } from '../../../../shared/text/draw.ts';
import { useCall } from '../../useCall.ts';
import { useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { withTeamCount } from './drawDraft.ts';
import { freshSeed } from './freshSeed.ts';

type Props = { readonly teams: TeamsView['teams'] };

export const TeamEditor = ({ teams }: Props) => {
  const text = useText(drawText);
  const send = useSend();
  const call = useCall();
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState('');
  const [number, setNumber] = useState<number | string>('');
  const [other, setOther] = useState('');
  const team = teams.find((each) => each.team === chosen) ?? teams[0];
  if (team === undefined) return null;
  const others = teams.filter((each) => each !== team);
  const partner = others.find((each) => each.team === other) ?? others[0];
  const options = (list: TeamsView['teams']) => list.map((each) => ({ value: each.team, label: each.name }));
  const typed = name.trim();
  const onSplit = async (): Promise<void> => {
    const seed = freshSeed();
    const half = await call('computeSplit', { team: team.team, seed });
    const fresh = typed === '' ? withTeamCount(teams.map((each) => each.name), teams.length + 1).at(-1) ?? '' : typed;
    if (half.ok && (await send({ type: 'splitTeam', team: team.team, name: fresh, seed, members: half.value })).ok) setName('');
  };
  return (
    <section>
      <h2>{text.editTeam}</h2>
      <div className="draw-rule-form">
        <NativeSelect label={text.team} value={team.team} data={options(teams)} onChange={(event) => setChosen(event.currentTarget.value)} />
        <TextInput label={text.name} value={name} placeholder={team.name} maxLength={longestTeamName} onChange={(event) => setName(event.currentTarget.value)} />
        <Button variant="default" disabled={typed === ''} onClick={() => void send({ type: 'renameTeam', team: team.team, name: typed })}>{text.rename}</Button>
        <Button variant="default" onClick={() => void onSplit()}>{text.split}</Button>
      </div>
      <div className="draw-rule-form">
        <NumberInput label={text.emblem} value={number} min={1} max={100} allowDecimal={false} placeholder={String(team.number)} onChange={setNumber} />
        <Button variant="default" disabled={typeof number !== 'number'} onClick={() => void send({ type: 'recolourTeam', team: team.team, number: Number(number) })}>{text.recolour}</Button>
        {partner === undefined ? null : (
          <>
            <NativeSelect label={text.mergeWith} value={partner.team} data={options(others)} onChange={(event) => setOther(event.currentTarget.value)} />
            <Button variant="default" onClick={() => void send({ type: 'mergeTeams', kept: team.team, gone: partner.team, name: typed === '' ? team.name : typed })}>{text.merge}</Button>
          </>
        )}
      </div>
    </section>
  );
};
