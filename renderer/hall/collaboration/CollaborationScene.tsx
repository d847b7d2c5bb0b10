// The farewell with what came of it: how many pairs of agencies worked together, and a drawing of it without a name.
import { formatCount } from '../../../shared/text/format.ts';
import { hallText } from '../../../shared/text/hall.ts';
import { collaborationText } from '../../../shared/text/learning/collaboration.ts';
import { AnonymousMap } from '../../parts/collaboration/AnonymousMap.tsx';
import { nameFit } from '../nameFit.ts';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import './collaborationScene.css';

export const CollaborationScene = ({ scene: { name, agencies, pairs, met, links }, demo, language }: SceneProps<'collaboration'>) => {
  const { title, of, what, drawing } = collaborationText[language].hall;
  const farewell = hallText[language].closingOf(name);
  return (
    <SceneFrame name="collaboration-scene" demo={demo} language={language}>
      <div className="collaboration-words">
        <h1>{title}</h1>
        <p className="collaboration-met"><strong className="number">{formatCount(met, language)}</strong> <span>{of(formatCount(pairs, language))}</span></p>
        <p>{what}</p>
        <p className="collaboration-farewell" data-fit={nameFit(farewell, 44, 80)}>{farewell}</p>
      </div>
      <figure>
        <AnonymousMap agencies={agencies} links={links} label={drawing} />
        <figcaption>{drawing}</figcaption>
      </figure>
    </SceneFrame>
  );
};
