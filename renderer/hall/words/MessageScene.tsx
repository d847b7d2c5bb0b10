// A few words to everybody; an important one stands on the yellow plate, with a shape and a word of its own.
import { hallText } from '../../../shared/text/hall.ts';
import { TimerMark } from '../../parts/TimerMark.tsx';
import { BaseClock } from '../timer/BaseClock.tsx';
import { nameFit } from '../nameFit.ts';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import './message.css';

/** Letters that fit at full size, and a size smaller. */
const FULL = 40;
const SMALLER = 85;

export const MessageScene = ({ scene: { text, urgency }, demo, zone, language, now }: SceneProps<'message'>) => (
  <SceneFrame name="message" demo={demo} language={language}>
    <div className="message-field" data-urgency={urgency}>
      {urgency === 'important' ? <p className="message-sign"><TimerMark state="lastFifth" />{hallText[language].important}</p> : null}
      <h1 data-fit={nameFit(text, FULL, SMALLER)}>{text}</h1>
    </div>
    <footer className="base message-base">{zone === null ? null : <BaseClock zone={zone} language={language} now={now} />}</footer>
  </SceneFrame>
);
