// Who meets, where and when; the flag stands at the share of the days that have gone.
import { dayOf, formatDateRange } from '../../../shared/text/format.ts';
import { hallText } from '../../../shared/text/hall.ts';
import type { Day, Instant } from '../../../shared/units.ts';
import { Ridge } from '../../parts/Ridge.tsx';
import { useEachFrame } from '../../parts/useEachFrame.ts';
import { nameFit } from '../nameFit.ts';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import './welcome.css';

const DAY = 86_400_000;
const MINUTE = 60_000;
const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

export const WelcomeScene = ({ scene: { name, organiser, place, startsOn, endsOn }, demo, zone, language, now }: SceneProps<'welcome'>) => {
  const text = hallText[language];
  const minute = useEachFrame(() => Math.floor(now() / MINUTE));
  const days = daysBetween(startsOn, endsOn) + 1;
  // From 0; before the first day less than 0.
  const day = zone === null ? -1 : daysBetween(startsOn, dayOf((minute * MINUTE) as Instant, zone));
  const title = text.welcomeTo(name);
  const isNow = day >= 0 && day < days;
  return (
    <SceneFrame name="welcome" demo={demo} language={language}>
      <header className="scene-head">
        <p>{organiser}</p>
        {isNow && days > 1 ? <p className="scene-aside">{text.dayOf(day + 1, days)}</p> : null}
      </header>
      <div className="welcome-words">
        <h1 data-fit={nameFit(title, 48, 90)}>{title}</h1>
        <p>{formatDateRange(startsOn, endsOn, language)}</p>
        <p>{place}</p>
      </div>
      <div className="welcome-ridge"><Ridge progress={day / days} /></div>
    </SceneFrame>
  );
};
