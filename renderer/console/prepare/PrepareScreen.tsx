// "Siapkan": the steps from an empty retreat to one that can be run, and the pane of the step being worked on.
import './prepare.css';
import type { ReactNode } from 'react';
import { Activity, memo, useState } from 'react';
import { useView } from '../../link/useView.ts';
import { useGoal, useGoalAsked } from '../goTo.ts';
import { Loading } from '../loading/Loading.tsx';
import { useKeys } from '../keys/useKeys.ts';
import { useViewOnly } from '../useViewOnly.ts';
import { DrawPane } from './draw/DrawPane.tsx';
import { ExercisesStep } from './exercises/ExercisesStep.tsx';
import { PeopleStep } from './people/PeopleStep.tsx';
import { ProgrammePane } from './programme/ProgrammePane.tsx';
import { RotationPane } from './rotation/RotationPane.tsx';
import { RetreatPane } from './RetreatPane.tsx';
import { StepList } from './StepList.tsx';
import type { Step } from './steps.ts';
import { stepBeside, steps } from './steps.ts';

// Six long panes: a step to another draws none of them anew.
const [Retreat, People, Draw, Programme, Exercises, Rotation] = [memo(RetreatPane), memo(PeopleStep), memo(DrawPane), memo(ProgrammePane), memo(ExercisesStep), memo(RotationPane)];

export const PrepareScreen = () => {
  const retreat = useView('retreat');
  const isViewOnly = useViewOnly();
  const people = useView('roster');
  const agencies = useView('agencies');
  const teams = useView('teams');
  const draw = useView('draw');
  const runs = useView('runs');
  const sessions = useView('sessions');
  const rotation = useView('rotation');
  const [step, setStep] = useState<Step>('retreat');
  useGoal('step', (goal) => setStep(goal.step));
  useGoalAsked(({ to }) => {
    if (to === 'peopleTab' || to === 'agencies') setStep('people');
    if (to === 'frameworks') setStep('exercises');
  });
  useKeys({ ArrowUp: () => setStep(stepBeside(step, -1)), ArrowDown: () => setStep(stepBeside(step, 1)) });
  if (retreat === undefined || retreat === null || people === undefined || agencies === undefined || teams === undefined || draw === undefined || runs === undefined || sessions === undefined || rotation === undefined) return <Loading />;
  const panes: Readonly<Record<Step, ReactNode>> = {
    retreat: <Retreat retreat={retreat} />,
    people: <People people={people} agencies={agencies} isDrawn={teams.teams.length > 0} retreat={retreat} />,
    draw: <Draw people={people} teams={teams} draw={draw} onStep={setStep} />,
    programme: <Programme sessions={sessions} retreat={retreat} />,
    exercises: <Exercises runs={runs} teamCount={teams.teams.length} onStep={setStep} />,
    rotation: <Rotation rotation={rotation} teams={teams.teams} runs={runs} onStep={setStep} />,
  };
  return (
    <div className="prepare">
      <StepList current={step} counts={{ people: people.length, draw: teams.teams.length, programme: sessions.length, exercises: runs.length, rotation: rotation?.rounds.length ?? 0 }} isViewOnly={isViewOnly} onStep={setStep} />
      {steps.map((name) => (
        // A preview, a seed or half a name is still there after a look at another step.
        <Activity key={name} mode={name === step ? 'visible' : 'hidden'}>{panes[name]}</Activity>
      ))}
    </div>
  );
};
