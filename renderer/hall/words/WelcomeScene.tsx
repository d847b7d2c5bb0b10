// Who meets, where and when, with the next hours of the day; the flag stands at the share of the days that have gone.
import { dayOf, daysBetween } from '../../../shared/domain/programme/times.ts';
import { formatDateRange } from '../../../shared/text/format.ts';
import { hallText } from '../../../shared/text/hall.ts';
import { Ridge } from '../../parts/Ridge.tsx';
import { lettersIn, nameFit } from '../nameFit.ts';
import { RunDownList } from '../programme/RunDownList.tsx';
import { layOut, welcomeWays } from '../programme/runDownLayout.ts';
import { useRunDown } from '../programme/useRunDown.ts';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import { useIsSquare } from '../useIsSquare.ts';
import { useMinute } from '../useMinute.ts';
import './welcome.css';

/** Longer words need the whole wall: letters of the title, and of the other lines. */
const [TITLE, LINE] = [48, 60];

export const WelcomeScene = ({ scene, demo, zone, language, now }: SceneProps<'welcome'>) => {
  const { name, organiser, place, startsOn, endsOn } = scene;
  const text = hallText[language];
  const isSquare = useIsSquare();
  const shown = useRunDown(scene, zone, now);
  const minute = useMinute(now);
  const days = daysBetween(startsOn, endsOn) + 1;
  // From 0; before the first day less than 0.
  const day = zone === null ? -1 : daysBetween(startsOn, dayOf(minute, zone));
  const title = text.welcomeTo(name);
  const fit = nameFit(title, TITLE, 90);
  const isNow = day >= 0 && day < days;
  const hasRoom = fit === 'full' && [organiser, place].every((line) => lettersIn(line) <= LINE);
  const layout = !hasRoom || shown === null || shown.day !== shown.today ? null : layOut(shown.rows, welcomeWays[isSquare ? 'square' : 'wide']);
  return (
    <SceneFrame name={layout === null ? 'welcome' : 'welcome welcome-rundown'} demo={demo} language={language}>
      <header className="scene-head">
        <p>{organiser}</p>
        {isNow && days > 1 ? <p className="scene-aside">{text.dayOf(day + 1, days)}</p> : null}
      </header>
      <div className="welcome-words">
        <h1 data-fit={fit}>{title}</h1>
        <p>{formatDateRange(startsOn, endsOn, language)}</p>
        <p>{place}</p>
      </div>
      {layout === null ? null : <RunDownList layout={layout} language={language} />}
      <div className="welcome-ridge"><Ridge progress={day / days} /></div>
    </SceneFrame>
  );
};
