// The draw as a show: each name falls to its team; who falls when follows from the host's clock alone, so that a wall that comes late is in step.
import { formatCount } from '../../../shared/text/format.ts';
import { hallText } from '../../../shared/text/hall.ts';
import { paceOf, showAt, showElapsed } from '../../../shared/domain/draw/hall/drawShow.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { useEachFrame } from '../../parts/useEachFrame.ts';
import { landingAt, MOST_IN_COLUMN, rowHeight } from './drawLayout.ts';
import { DrawTeams } from './DrawTeams.tsx';
import { FallingName } from './FallingName.tsx';
import { FallingNames } from './FallingNames.tsx';
import { nameFit } from '../nameFit.ts';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import { useIsSquare } from '../useIsSquare.ts';
import './draw.css';

const PREVIOUS = 2;
/** The upper margin; the band of a demo takes more. */
const TOP = { plain: 4.6, demo: 5.6 } as const;
/** Letters of a name on one line among those that fell before. */
const BEFORE = { one: { wide: 32, square: 21 }, several: { wide: 26, square: 14 } } as const;
const PLATE = { wide: 21, square: 16.5 } as const;

export const DrawScene = ({ scene: { teams, people, falls, going }, demo, language, now }: SceneProps<'draw'>) => {
  const text = hallText[language].draw;
  const shape = useIsSquare() ? 'square' : 'wide';
  useEachFrame(() => {
    const { beat, hasLanded } = showAt(people, going, now());
    return `${beat} ${hasLanded}`;
  });
  const { beat, hasLanded, fallen } = showAt(people, going, now());
  const pace = paceOf(people);
  const { together, beats } = pace;
  const begun = beat * together;
  const current = beat < 0 ? [] : falls.slice(begun, begun + together);
  const isOver = beat === beats;
  const count = (value: number): string => formatCount(value, language);
  const isInColumn = teams.length <= MOST_IN_COLUMN && together === 1;
  const top = TOP[demo ? 'demo' : 'plain'];
  const [first] = current;
  const middle = top + ((first?.to ?? 0) + 0.5) * rowHeight(top, teams.length);
  const landing = landingAt(middle, PLATE[shape]);
  const fall = going === null ? null : { pace, going, since: () => showElapsed(going, now()) - beat * pace.beat };
  return (
    <SceneFrame name={isInColumn ? 'draw' : 'draw draw-many'} demo={demo} language={language}>
      <div className="draw-side">
        <header className="draw-head">
          <h1>{text.title}</h1>
          <p className="scene-aside">
            {first === undefined ? text.count(count(people), count(teams.length)) : text.which(count(begun + 1), count(begun + current.length), count(people))}
          </p>
        </header>
        {beat < 0 || isOver ? <p className="draw-words">{isOver ? text.done : text.waiting}</p> : null}
        {fall === null || first === undefined ? null : isInColumn
          ? <FallingName key={`${beat} ${going?.kind}`} name={first.name} team={teams[first.to]} landing={landing} hasLanded={hasLanded} fall={fall} />
          : <FallingNames key={`${beat} ${going?.kind}`} falls={current} teams={teams} hasLanded={hasLanded} fall={fall} />}
        <ul className="draw-previous" data-empty={begun < 1}>
          {falls.slice(Math.max(0, begun - PREVIOUS), Math.max(0, begun)).toReversed().map(({ name, to }, back) => (
            <li key={begun - back}><Emblem number={teams[to]?.number ?? 1} /><span data-fit={nameFit(name, BEFORE[isInColumn ? 'one' : 'several'][shape], 60)}>{name}</span></li>
          ))}
        </ul>
      </div>
      <DrawTeams teams={teams} people={people} falls={falls} fallen={fallen} current={hasLanded ? current : []} isInColumn={isInColumn} top={top} language={language} />
    </SceneFrame>
  );
};
