// Today's programme for the audience: all of it where it fits, or else the hours around now.
import { daysBetween } from '../../../shared/domain/programme/times.ts';
import { formatCount, formatWeekdayDate } from '../../../shared/text/format.ts';
import { hallText } from '../../../shared/text/hall.ts';
import { runDownText } from '../../../shared/text/runDown.ts';
import { BaseClock } from '../timer/BaseClock.tsx';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import { useIsSquare } from '../useIsSquare.ts';
import { RunDownList } from './RunDownList.tsx';
import { layOut, runDownWays } from './runDownLayout.ts';
import { useRunDown } from './useRunDown.ts';
import './programme.css';

export const RunDownScene = ({ scene, demo, zone, language, now }: SceneProps<'rundown'>) => {
  const [text, hall] = [runDownText[language], hallText[language]];
  const isSquare = useIsSquare();
  const shown = useRunDown(scene, zone, now);
  const layout = layOut(shown?.rows ?? [], runDownWays[isSquare ? 'square' : 'wide']);
  if (shown === null || layout === null) return null;
  const days = daysBetween(scene.startsOn, scene.endsOn) + 1;
  const count = (value: number): string => formatCount(value, language);
  const hidden = [...(layout.before > 0 ? [text.passed(count(layout.before))] : []), ...(layout.after > 0 ? [text.toCome(count(layout.after))] : [])];
  return (
    <SceneFrame name="rundown" demo={demo} language={language}>
      <header className="scene-head">
        <h1>{text.title}</h1>
        <p className="scene-aside">{formatWeekdayDate(shown.day, language)}</p>
      </header>
      <RunDownList layout={layout} language={language} />
      <footer className="rundown-foot">
        <p>{hidden.length > 0 ? hidden.join(', ') : days > 1 ? hall.dayOf(daysBetween(scene.startsOn, shown.day) + 1, days) : ''}</p>
        {zone === null ? null : <BaseClock zone={zone} language={language} now={now} />}
      </footer>
    </SceneFrame>
  );
};
