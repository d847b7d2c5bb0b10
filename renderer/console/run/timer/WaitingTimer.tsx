// The timer before an exercise begins: the length of its first phase, and the way to start it.
import { Button } from '@mantine/core';
import { IconPlayerPlayFilled } from '@tabler/icons-react';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { formatDuration } from '../../../../shared/text/format.ts';
import { runText } from '../../../../shared/text/run.ts';
import { millis } from '../../../../shared/units.ts';
import { Ridge } from '../../../parts/Ridge.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { Digits } from './Digits.tsx';
import type { RunAction } from '../runCommands.ts';
import { KeySign } from '../../keys/KeySign.tsx';

type Props = { readonly run: RunView; readonly act: (action: RunAction) => void };

export const WaitingTimer = ({ run, act }: Props) => {
  const language = useLanguage();
  const text = useText(runText);
  const isOver = run.stage !== 'open';
  return (
    <>
      <div className="run-timer-head"><span>{run.cancelled !== null ? text.timer.cancelled : isOver ? text.timer.isOver : run.hasScores ? text.timer.idle : text.timer.notStarted}</span></div>
      <h2>{run.exercise.name[language]}</h2>
      <div className="run-clock is-waiting">
        <Digits text={formatDuration(run.exercise.phases[0]?.length ?? millis(0))} isOver={false} />
        <div className="run-ridge"><Ridge progress={null} /></div>
      </div>
      {run.cancelled !== null ? null : <Button className={isOver ? undefined : 'run-primary'} variant={isOver ? 'default' : 'filled'} fullWidth justify="space-between" leftSection={<IconPlayerPlayFilled size={17} aria-hidden="true" />}
        rightSection={<KeySign of="startPauseResume" />} onClick={() => act('startPauseResume')}>{isOver ? text.timer.startAgain : text.timer.start}</Button>}
    </>
  );
};
