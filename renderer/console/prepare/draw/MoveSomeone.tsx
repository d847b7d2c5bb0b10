// One person to another team: what it would do and break is said before it is done.
import { Button, NativeSelect, Select } from '@mantine/core';
import { useState } from 'react';
import type { MoveEffect } from '../../../../shared/domain/draw/changes/offers.ts';
import { same } from '../../../../shared/domain/same.ts';
import type { Person } from '../../../../shared/domain/things.ts';
import type { TeamsView } from '../../../../shared/domain/draw/draw.ts';
import { drawText } from '../../../../shared/text/draw.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import type { PersonId, TeamId } from '../../../../shared/units.ts';
import { isOneLeft } from '../../oneLeft.ts';
import { useCall } from '../../useCall.ts';
import { letGo } from '../../useKept.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { peopleOptions } from './peopleOptions.ts';
import { ruleWords } from './ruleWords.ts';

type Props = { readonly people: readonly Person[]; readonly teams: TeamsView['teams'] };

export const MoveSomeone = ({ people, teams }: Props) => {
  const text = useText(drawText);
  const language = useLanguage();
  const send = useSend();
  const call = useCall();
  const [person, setPerson] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [to, setTo] = useState('');
  const [weighed, setWeighed] = useState<{ readonly moves: unknown; readonly effect: MoveEffect } | null>(null);
  const options = peopleOptions(people);
  const moves = [{ person: person as PersonId, to: to === '' ? null : to as TeamId }];
  // Weighed for others, it says nothing of these.
  const effect = weighed !== null && same(weighed.moves, moves) ? weighed.effect : null;
  const onWeigh = async (): Promise<void> => {
    const answer = await call('weighMoves', { moves });
    if (answer.ok) setWeighed({ moves, effect: answer.value });
  };
  const onMove = async (): Promise<void> => {
    if ((await send({ type: 'moveMembers', moves, acceptBroken: effect?.broken ?? [] })).ok) {
      setPerson(letGo(person));
      setWeighed(letGo(weighed));
    }
  };
  const count = (number: number) => formatCount(number, language);
  return (
    <section>
      <h2>{text.move}</h2>
      <div className="draw-rule-form">
        <Select
          label={text.person} placeholder={text.typeNames} data={options} value={person} searchable limit={20} nothingFoundMessage={text.nobodyFound}
          selectFirstOptionOnChange={isOneLeft(options.map(({ label }) => label), search)} onSearchChange={setSearch}
          onChange={setPerson}
        />
        <NativeSelect
          label={text.to} value={to} data={[{ value: '', label: text.nowhere }, ...teams.map(({ team, name }) => ({ value: team, label: name }))]}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <Button variant="default" disabled={person === null} onClick={() => void onWeigh()}>{text.weigh}</Button>
      </div>
      {effect === null ? null : (
        <div className="move-effect" role="status">
          <p>{text.effect(count(effect.gap.before), count(effect.gap.after))}</p>
          {effect.broken.length === 0 ? null : <p className="problem">{text.breaks} {effect.broken.map((rule) => ruleWords(rule, people, language)).join('; ')}</p>}
          <Button onClick={() => void onMove()}>{effect.broken.length === 0 ? text.doMove : text.doBreak}</Button>
        </div>
      )}
    </section>
  );
};
