// Thanks and farewell, with the shared target where it was reached; the flag stands on the summit, since the whole way has been gone.
import { hallText } from '../../../shared/text/hall.ts';
import { Ridge } from '../../parts/Ridge.tsx';
import { nameFit } from '../nameFit.ts';
import { ReachedTarget } from './ReachedTarget.tsx';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import './welcome.css';

export const ClosingScene = ({ scene: { name, organiser, target }, demo, language }: SceneProps<'closing'>) => {
  const text = hallText[language];
  const farewell = text.closingOf(name);
  return (
    <SceneFrame name="closing" demo={demo} language={language}>
      <header className="scene-head"><p>{organiser}</p></header>
      <div className="welcome-words closing-words">
        <h1>{text.thanks}</h1>
        <p data-fit={nameFit(farewell, 60, 110)}>{farewell}</p>
        {target === null ? null : <ReachedTarget target={target} language={language} />}
      </div>
      <div className="welcome-ridge"><Ridge progress={1} /></div>
    </SceneFrame>
  );
};
