// What goes wrong during a rotation, and what would change by it: shown before it is used.
import { Button, Checkbox, CloseButton, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TeamsView } from '../../../../shared/domain/draw/draw.ts';
import { differenceOf, disruptionOf, roundsAfter } from '../../../../shared/domain/rotation/disruption.ts';
import type { Disruption, Rotation } from '../../../../shared/domain/rotation/schemas.ts';
import { same } from '../../../../shared/domain/same.ts';
import { LONGEST_REASON } from '../../../../shared/schema.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import type { TeamId } from '../../../../shared/units.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { Pane } from '../Pane.tsx';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import { CheckList } from './CheckList.tsx';
import { checkWords } from './checkWords.ts';
import { DifferenceTable } from './DifferenceTable.tsx';

type Props = { readonly rotation: Rotation; readonly teams: TeamsView['teams']; readonly onDone: () => void };

export const DisruptionPane = ({ rotation, teams, onDone }: Props) => {
  const text = useText(prepareText).rotation.disruption;
  const language = useLanguage();
  const send = useSend();
  const { finished, stations, rounds } = rotation;
  const [disruption, setDisruption] = useState(() => disruptionOf(rotation));
  const [reason, setReason] = useState('');
  const { closed, away, late } = disruption;
  const change = (part: Partial<Disruption>): void => setDisruption({ ...disruption, ...part });
  const count = (value: number): string => formatCount(value, language);
  const after = roundsAfter(rotation, disruption);
  const difference = differenceOf(rotation, after);
  const isChanged = !same([after, disruption], [rounds, disruptionOf(rotation)]);
  const canUse = isChanged && reason.trim() !== '';
  const onUse = async (): Promise<void> => {
    if (!canUse) return;
    if ((await send({ type: 'replanRotation', version: rotation.version, ...disruption, reason: reason.trim() })).ok) onDone();
  };
  useKeys({ 'ctrl+Enter': () => void onUse(), Escape: onDone });
  const named = teams.filter(({ team }) => rotation.teams.includes(team));
  const disturbed = named.filter(({ team }) => away.includes(team) || late.some((each) => each.team === team));
  // A late team misses the round that is going on, or the next one.
  const soonest = finished + 1;
  const without = (team: TeamId): Disruption => ({ closed, away: away.filter((each) => each !== team), late: late.filter((each) => each.team !== team) });
  const latest = Math.max(soonest, rounds.length, ...late.map(({ from }) => from));
  const joining = Array.from({ length: latest - finished }, (_, i) => soonest + i);
  return (
    <Pane
      title={text.title} lead={text.lead} keys={[{ keys: 'Ctrl ⏎', does: text.accept }, { keys: 'Esc', does: text.cancel }]}
      actions={(
        <>
          <Button variant="default" rightSection={<kbd>Esc</kbd>} onClick={onDone}>{text.cancel}</Button>
          <Button rightSection={<kbd>Ctrl ⏎</kbd>} disabled={!canUse} onClick={() => void onUse()}>{text.accept}</Button>
        </>
      )}
    >
      <div className="rotation-desk">
        <ScrollRegion label={text.title} className="rotation-form">
          <TextInput label={text.reason} placeholder={text.reasonHint} autoComplete="off" maxLength={LONGEST_REASON} value={reason}
            description={isChanged && reason.trim() === '' ? text.reasonMissing : null} onChange={(event) => setReason(event.currentTarget.value)} />
          <section aria-label={text.stations}>
            <h2>{text.stations}</h2>
            <div className="rotation-closing">
              {stations.map(({ name }, station) => (
                <Checkbox key={name} label={name} aria-label={text.isClosed(name)} checked={closed.includes(station)}
                  onChange={(event) => change({ closed: event.currentTarget.checked ? [...closed, station] : closed.filter((each) => each !== station) })} />
              ))}
            </div>
          </section>
          <section aria-label={text.teams}>
            <h2>{text.teams}</h2>
            <ul className="rotation-disturbed">
              {disturbed.map(({ team, name }) => {
                const lateness = late.find((each) => each.team === team);
                return (
                  <li key={team}>
                    <strong>{name}</strong>
                    <CloseButton size="sm" aria-label={text.remove(name)} title={text.remove(name)} onClick={() => setDisruption(without(team))} />
                    <SegmentedControl size="xs" aria-label={text.what(name)} value={lateness === undefined ? 'away' : 'late'}
                      onChange={(value) => setDisruption(value === 'away' ? { ...without(team), away: [...away, team] } : { ...without(team), late: [...late, { team, from: soonest }] })}
                      data={(['late', 'away'] as const).map((state) => ({ value: state, label: text.states[state] }))} />
                    {lateness === undefined ? null : (
                      <NativeSelect size="xs" aria-label={text.joins(name)} value={String(lateness.from)}
                        onChange={(event) => change({ late: late.map((each) => (each.team === team ? { team, from: Number(event.currentTarget.value) } : each)) })}
                        data={joining.map((round) => ({ value: String(round), label: text.joinsIn(count(round + 1)) }))} />
                    )}
                  </li>
                );
              })}
            </ul>
            <NativeSelect aria-label={text.addTeam} value=""
              onChange={(event) => { if (event.currentTarget.value !== '') change({ late: [...late, { team: event.currentTarget.value as TeamId, from: soonest }] }); }}
              data={[{ value: '', label: text.addTeam }, ...named.filter((each) => !disturbed.includes(each)).map(({ team, name }) => ({ value: team, label: name }))]} />
          </section>
        </ScrollRegion>
        <div className="rotation-result">
          <DifferenceTable rotation={rotation} difference={difference} isChanged={isChanged} rounds={after.length} teams={teams} />
          <CheckList sentences={checkWords({ ...rotation, rounds: after, closed, away }, teams, language)} />
        </div>
      </div>
    </Pane>
  );
};
