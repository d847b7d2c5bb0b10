// The debrief as it is led: the five steps, what to ask in the present one, the time it has left, and what the teams commit themselves to.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { HallControlView } from '../../../../shared/domain/hall/hallControl.ts';
import { debriefSteps } from '../../../../shared/domain/debrief/steps.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { debriefText } from '../../../../shared/text/debrief.ts';
import { runText } from '../../../../shared/text/run.ts';
import { Editable } from '../../Editable.tsx';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import { useKeys } from '../../keys/useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { keepFocus } from '../../keepFocus.ts';
import type { RunAction } from '../runCommands.ts';
import { CommitmentList } from './CommitmentList.tsx';
import { Notes } from './notes/Notes.tsx';
import { StepTime } from './StepTime.tsx';
import './debrief.css';
import { KeySign } from '../../keys/KeySign.tsx';

type Props = { readonly runs: readonly RunView[]; readonly run: RunView; readonly hall: HallControlView; readonly act: (action: RunAction) => void; /** To the last evening and back. */ readonly ways: ReactNode };

export const DebriefPane = ({ runs, run: { run, exercise }, hall, act, ways }: Props) => {
  const text = useText(runText).debrief;
  const { title, steps } = useText(debriefText);
  const language = useLanguage();
  const held = hall.debrief;
  const isHeld = held?.run === run;
  const onStart = (): void => { if (!isHeld) act('startDebrief'); };
  useKeys({ startDebrief: onStart });
  const step = debriefSteps[isHeld ? held.step : 0] ?? 'experience';
  const next = isHeld ? debriefSteps[held.step + 1] : undefined;
  const other = held === null || isHeld ? undefined : runs.find((each) => each.run === held.run)?.exercise.name[language];
  return (
    <section className="run-pane" aria-labelledby="run-pane-heading" onMouseDown={keepFocus}>
      <header className="debrief-head">
        <h2 id="run-pane-heading">{title(exercise.name[language])}</h2>
        {ways}
        <p>{isHeld ? (hall.shown === 'debrief' ? text.isShown : hall.cued === 'debrief' ? text.isCued : null) : other === undefined ? text.notStarted : text.held(other)}</p>
        <ol className="debrief-ways" aria-label={text.steps}>
          {debriefSteps.map((each, at) => (
            <li key={each} data-state={!isHeld || at > held.step ? 'next' : at === held.step ? 'now' : 'done'} aria-current={isHeld && at === held.step ? 'step' : undefined}>{steps[each].name}</li>
          ))}
        </ol>
      </header>
      <Editable>
        <div className="run-pane-acts">
          {isHeld ? (
            <>
              <StepTime held={held} />
              <Button variant="default" onClick={() => act('endDebrief')}>{text.end}</Button>
              <Button variant="default" rightSection={<KeySign of="previousPage" />} disabled={held.step === 0} onClick={() => act('previousPage')}>{text.back}</Button>
              {next === undefined ? null : <Button rightSection={<KeySign of="nextPage" />} onClick={() => act('nextPage')}>{text.next(steps[next].name)}</Button>}
            </>
          ) : <Button rightSection={<KeySign of="startDebrief" />} onClick={onStart}>{other === undefined ? text.start : text.startAgain}</Button>}
        </div>
      </Editable>
      <ScrollRegion className="run-pane-scroll" label={title(exercise.name[language])}>
        <div className="run-pane-two">
          <div>
            <p className="run-pane-large">{steps[step].what}</p>
            <h3>{text.ask}</h3>
            <ul className="debrief-asks">{steps[step].asks.map((ask) => <li key={ask}>{ask}</li>)}</ul>
          </div>
          <div>
            <h3>{text.questions}</h3>
            {exercise.debrief.length === 0 ? <p>{text.noQuestions}</p> : <ol className="debrief-asks">{exercise.debrief.map((question) => <li key={question.id}>{question[language]}</li>)}</ol>}
          </div>
        </div>
        <Notes run={run} step={isHeld ? held.step : null} />
        <CommitmentList runs={runs} run={run} />
      </ScrollRegion>
    </section>
  );
};
