// The timer at the left and the board on its own plane at the right.
import { isHeld, urgency as urgencyOf } from '../../parts/countdownLook.ts';
import { useEachFrame } from '../../parts/useEachFrame.ts';
import { BoardPlane } from '../board/BoardPlane.tsx';
import { Digits } from './Digits.tsx';
import { nameFit } from '../nameFit.ts';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import { TimeRidge } from './TimeRidge.tsx';
import { TimerBadge } from './TimerBadge.tsx';
import './timer.css';

export const TimerBoardScene = ({ scene: { timer, board }, demo, language, now }: SceneProps<'timerBoard'>) => {
  const urgency = useEachFrame(() => urgencyOf(timer, now()));
  const phase = timer.phase[language];
  return (
    <SceneFrame name="timer timer-board" demo={demo} language={language} isOvertime={urgency === 'over'}>
      <header className="scene-head">
        <p>{timer.exercise[language]}</p>
        <h1 className="timer-phase" data-fit={nameFit(phase, 17, 34)}>{phase}</h1>
      </header>
      <Digits timer={timer} urgency={urgency} now={now} />
      <TimerBadge urgency={urgency} isPaused={isHeld(timer)} language={language} />
      <TimeRidge timer={timer} urgency={urgency} zone={null} language={language} now={now} />
      <BoardPlane board={board} language={language} now={now} />
    </SceneFrame>
  );
};
