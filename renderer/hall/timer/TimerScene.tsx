// The timer alone: what is being done, how much time is left, who is at it, what comes next.
import { hallText } from '../../../shared/text/hall.ts';
import { isHeld, urgency as urgencyOf } from '../../parts/countdownLook.ts';
import { useEachFrame } from '../../parts/useEachFrame.ts';
import { Digits } from './Digits.tsx';
import { nameFit } from '../nameFit.ts';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import { fitsColumn, TeamColumn } from '../board/TeamColumn.tsx';
import { TimeRidge } from './TimeRidge.tsx';
import { TimerBadge } from './TimerBadge.tsx';
import './timer.css';

export const TimerScene = ({ scene: { timer, teams }, demo, zone, language, now }: SceneProps<'timer'>) => {
  const urgency = useEachFrame(() => urgencyOf(timer, now()));
  const phase = timer.phase[language];
  const hasColumn = fitsColumn(teams);
  return (
    <SceneFrame name={hasColumn ? 'timer timer-with-teams' : 'timer'} demo={demo} language={language} isOvertime={urgency === 'over'}>
      <header className="scene-head">
        <p>{timer.exercise[language]}</p>
        <p className="scene-aside">{hallText[language].phaseOf(timer.phaseNumber + 1, timer.phaseCount)}</p>
        <h1 className="timer-phase" data-fit={nameFit(phase, 18, 36)}>{phase}</h1>
        <TimerBadge urgency={urgency} isPaused={isHeld(timer)} language={language} />
      </header>
      <Digits timer={timer} urgency={urgency} now={now} />
      {hasColumn ? <TeamColumn teams={teams} /> : null}
      <TimeRidge timer={timer} urgency={urgency} zone={zone} language={language} now={now} />
    </SceneFrame>
  );
};
