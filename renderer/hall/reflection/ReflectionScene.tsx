// The last evening: a question and a line that grows short in silence, or what one team lets everybody read; it makes no sound and hurries nobody.
import { quietAt } from '../../../shared/domain/reflection/evening.ts';
import type { Silence } from '../../../shared/domain/reflection/eveningState.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { reflectionWallText } from '../../../shared/text/reflection/wall.ts';
import type { Instant, Language } from '../../../shared/units.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { Ridge } from '../../parts/Ridge.tsx';
import { useEachFrame } from '../../parts/useEachFrame.ts';
import { lettersIn } from '../nameFit.ts';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import { BaseClock } from '../timer/BaseClock.tsx';
import './reflection.css';

/** Letters that fit at each size, the largest first; what is longer stands in the smallest. */
const QUESTION = [45, 100] as const;
const NOTE = [70, 170, 340, 640] as const;
const lengthOf = (text: string, rooms: readonly number[]): number => {
  const at = rooms.findIndex((room) => lettersIn(text) <= room);
  return at === -1 ? rooms.length : at;
};

/** A question of so many letters stands over its answers on one line. */
const HEAD = 48;
/** The line moves in thousandths of its way. */
const STEPS = 1_000;

const Quiet = ({ silence, now, language }: { readonly silence: Silence; readonly now: () => Instant; readonly language: Language }) => {
  const text = reflectionWallText[language];
  const minutes = useEachFrame(() => quietAt(silence, now()).minutes);
  const steps = useEachFrame(() => Math.round(quietAt(silence, now()).share * STEPS));
  return (
    <div className="reflection-quiet">
      <div className="reflection-line" aria-hidden="true"><span style={{ transform: `scaleX(${steps / STEPS})` }} /></div>
      <p role="timer" aria-live="off">{minutes === 0 ? text.over : text.left(minutes, formatCount(minutes, language))}</p>
    </div>
  );
};

export const ReflectionScene = ({ scene: { question, silence, note }, demo, zone, language, now }: SceneProps<'reflection'>) => {
  const text = reflectionWallText[language];
  const asked = question[language];
  return (
    <SceneFrame name="reflection" demo={demo} language={language}>
      <header className="scene-head reflection-head"><p>{note !== null && lettersIn(asked) <= HEAD ? asked : text.title}</p></header>
      {note === null ? (
        <div className="reflection-field">
          <h1 data-length={lengthOf(asked, QUESTION)}>{asked}</h1>
          {silence === null ? null : <Quiet silence={silence} now={now} language={language} />}
        </div>
      ) : (
        <figure className="reflection-field">
          <blockquote dir="auto" data-length={lengthOf(note.text, NOTE)}>{note.text}</blockquote>
          {note.team === null ? null : <figcaption>{note.emblem === null ? null : <Emblem number={note.emblem} />}{note.team}</figcaption>}
        </figure>
      )}
      {note === null ? <div className="reflection-ridge"><Ridge /></div> : null}
      <footer className="base reflection-base">{note === null ? null : <p className="scene-aside">{text.shared}</p>}{zone === null ? null : <BaseClock zone={zone} language={language} now={now} />}</footer>
    </SceneFrame>
  );
};
