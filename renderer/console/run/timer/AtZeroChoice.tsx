// What happens when the phase's time is up, chosen in place; it counts no time.
import { SegmentedControl } from '@mantine/core';
import type { AtZero } from '../../../../shared/domain/timer/phaseSchemas.ts';
import { atZeros } from '../../../../shared/domain/timer/phaseSchemas.ts';
import { runText } from '../../../../shared/text/run.ts';
import { useSend } from '../../useSend.ts';
import { useText } from '../../useLanguage.ts';
import { KeySign } from '../../keys/KeySign.tsx';

export const AtZeroChoice = ({ chosen }: { readonly chosen: AtZero }) => {
  const text = useText(runText).timer;
  const send = useSend();
  return (
    <div className="run-at-zero" role="group" aria-label={text.whenZero}>
      <span aria-hidden="true">{text.whenZero} <KeySign of="atZero" /></span>
      <SegmentedControl size="xs" fullWidth value={chosen} onChange={(choice) => void send({ type: 'chooseAtZero', choice })}
        data={atZeros.map((choice) => ({ value: choice, label: text.atZero[choice] }))} />
    </div>
  );
};
