// The timer of the phase being run: its digits, the ridge, and every action on it with its key.
import { Button } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import type { TimerView } from '../../../../shared/domain/timer/phaseTimer.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { runText } from '../../../../shared/text/run.ts';
import { isHeld } from '../../../parts/countdownLook.ts';
import { Ridge } from '../../../parts/Ridge.tsx';
import { TimerMark } from '../../../parts/TimerMark.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { Digits } from './Digits.tsx';
import { LimitNote } from './LimitNote.tsx';
import type { RunAction } from '../runCommands.ts';
import { useCountdown } from './useCountdown.ts';
import { KeySign } from '../../keys/KeySign.tsx';

type Props = { readonly run: RunView | undefined; readonly timer: TimerView; readonly act: (action: RunAction) => void; readonly waiting: RunAction | null };

export const CountingTimer = ({ run, timer, act, waiting }: Props) => {
  const language = useLanguage();
  const text = useText(runText);
  const { text: digits, tone, done } = useCountdown(timer);
  const isRunning = timer.going.kind === 'running';
  const isStill = isHeld(timer);
  const before = timer.phases[timer.phaseNumber - 1];
  const next = timer.phases[timer.phaseNumber + 1];
  const Icon = isRunning ? IconPlayerPauseFilled : IconPlayerPlayFilled;
  return (
    <>
      <div className="run-timer-head">
        <span>{text.timer.nowPhase(formatCount(timer.phaseNumber + 1, language), formatCount(timer.phases.length, language))}</span>
        <span className={`run-tag is-${isStill ? 'paused' : tone === 'overtime' ? 'refused' : 'going'}`}>
          {isStill ? <TimerMark state="paused" /> : tone === 'overtime' ? <TimerMark state="over" /> : <IconPlayerPlayFilled size={13} aria-hidden="true" />}
          {isStill ? text.timer.paused : tone === 'overtime' ? text.timer.over : text.timer.running}
        </span>
      </div>
      <h2>{timer.exercise[language]}</h2>
      <div className="run-clock">
        <Digits text={digits} isOver={tone === 'overtime'} />
        <div className="run-ridge"><Ridge progress={done} tone={tone} /></div>
      </div>
      <Button className="run-primary" fullWidth justify="space-between" leftSection={<Icon size={17} aria-hidden="true" />}
        rightSection={<KeySign of="startPauseResume" />} onClick={() => act('startPauseResume')}>{isRunning ? text.timer.pause : text.timer.resume}</Button>
      <div className="run-adjust">
        <Button variant="default" rightSection={<KeySign of="minuteMore" />} onClick={() => act('minuteMore')}>{text.timer.minuteMore}</Button>
        <Button variant="default" rightSection={<KeySign of="halfMinuteLess" />} onClick={() => act('halfMinuteLess')}>{text.timer.halfMinuteLess}</Button>
      </div>
      {run === undefined ? null : <LimitNote run={run} />}
      <Button variant="default" fullWidth justify="space-between" rightSection={<KeySign of="nextPhase" />} onClick={() => act('nextPhase')}>
        {next === undefined ? text.timer.finish : text.timer.nextPhase(next.name[language])}
      </Button>
      <div className="run-adjust">
        <Button variant="default" rightSection={<KeySign of="restartPhase" />} onClick={() => act('restartPhase')}>{waiting === 'restartPhase' ? text.timer.again : text.timer.restart}</Button>
        <Button variant="default" rightSection={<KeySign of="previousPhase" />} disabled={before === undefined} title={before?.name[language]} onClick={() => act('previousPhase')}>
          {waiting === 'previousPhase' ? text.timer.again : text.timer.previousPhase}
        </Button>
      </div>
    </>
  );
};
