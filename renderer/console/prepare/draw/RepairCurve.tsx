// How close to even the teams come with no move, one, two and so on; the person chooses how many are worth it.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RepairStep } from '../../../../shared/domain/draw/changes/offers.ts';
import type { TeamsView } from '../../../../shared/domain/draw/draw.ts';
import { drawText } from '../../../../shared/text/draw.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { useCall } from '../../useCall.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';

type Props = { readonly teams: TeamsView['teams'] };

const MOST = 6;

export const RepairCurve = ({ teams }: Props) => {
  const text = useText(drawText);
  const language = useLanguage();
  const send = useSend();
  const call = useCall();
  // What was found holds for these teams only.
  const [found, setFound] = useState<{ readonly teams: TeamsView['teams']; readonly steps: readonly RepairStep[] } | null>(null);
  const steps = found?.teams === teams ? found.steps : null;
  const onFind = async (): Promise<void> => {
    const answer = await call('computeRepair', { most: MOST });
    if (answer.ok) setFound({ teams, steps: answer.value });
  };
  const count = (number: number) => formatCount(number, language);
  return (
    <section>
      <h2>{text.repair}</h2>
      <p className="field-note">{text.repairNote}</p>
      {steps === null ? <Button variant="default" onClick={() => void onFind()}>{text.findRepair}</Button> : (
        <ol className="repair-curve">
          {steps.map(({ moves, gap, seats }) => (
            <li key={moves}>
              <span>{text.repairStep(count(moves), count(gap))}</span>
              {seats.length === 0 ? null : <Button size="compact-md" variant="default" onClick={() => void send({ type: 'moveMembers', moves: seats, acceptBroken: [] })}>{text.doRepair(count(moves))}</Button>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
