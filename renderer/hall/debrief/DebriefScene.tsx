// "Refleksi 5M": the five steps, the present one the heaviest, the questions of the exercise, and how far the room has come together.
import { debriefAt, debriefSteps } from '../../../shared/domain/debrief/steps.ts';
import { debriefText } from '../../../shared/text/debrief.ts';
import { formatCount, formatCountdown } from '../../../shared/text/format.ts';
import type { Instant, Language } from '../../../shared/units.ts';
import { Ridge } from '../../parts/Ridge.tsx';
import { useEachFrame } from '../../parts/useEachFrame.ts';
import { lettersIn } from '../nameFit.ts';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import './debrief.css';

/** Letters of all questions together that leave the mountains room at full size, and a size smaller. */
const FULL = 150;
const SMALLER = 260;

type Held = Pick<SceneProps<'debrief'>['scene'], 'step' | 'since'>;
type Clocked = { readonly held: Held; readonly now: () => Instant };

const TimeLeft = ({ held, now }: Clocked) => {
  const left = useEachFrame(() => {
    const moment = debriefAt(held, now());
    return moment.left === null ? null : formatCountdown(moment.left);
  });
  return left === null ? null : <p className="debrief-left number" role="timer">{left}</p>;
};

const Way = ({ held, now }: Clocked) => <Ridge progress={useEachFrame(() => debriefAt(held, now()).way)} />;

const questionsOf = ({ questions, step }: SceneProps<'debrief'>['scene'], language: Language): readonly string[] =>
  (questions.length > 0 ? questions.map((each) => each[language]) : [debriefText[language].steps[debriefSteps[step] ?? 'experience'].question]);

export const DebriefScene = ({ scene, demo, language, now }: SceneProps<'debrief'>) => {
  const { title, steps, promise: [first, then] } = debriefText[language];
  const { exercise, step, since } = scene;
  const questions = questionsOf(scene, language);
  const letters = questions.reduce((sum, each) => sum + lettersIn(each), 0);
  const held = { step, since };
  return (
    <SceneFrame name="debrief" demo={demo} language={language}>
      <header className="scene-head">
        <p>{title(exercise[language])}</p>
        <TimeLeft held={held} now={now} />
      </header>
      <ol className="debrief-steps">
        {debriefSteps.map((each, at) => (
          <li key={each} data-state={at < step ? 'done' : at === step ? 'now' : 'next'} aria-current={at === step ? 'step' : undefined}>{steps[each].name}</li>
        ))}
      </ol>
      <ol className="debrief-questions" data-length={letters <= FULL ? 'full' : letters <= SMALLER ? 'long' : 'longest'}>
        {questions.map((question, at) => (
          <li key={question}>{questions.length === 1 ? null : <span className="number">{formatCount(at + 1, language)}</span>}<p>{question}</p></li>
        ))}
      </ol>
      <footer className="debrief-foot">
        <div className="debrief-ridge"><Way held={held} now={now} /></div>
        <div className="base"><p><span className="scene-aside">{first}</span> <strong>{then}</strong></p></div>
      </footer>
    </SceneFrame>
  );
};
