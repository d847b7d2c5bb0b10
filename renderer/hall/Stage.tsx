// Puts each new scene, whole, over the one before and takes that one away when it is covered; it reads no scene.
import { useState } from 'react';
import type { FunctionComponent } from 'react';
import type { HallView } from '../../shared/domain/hall/hallView.ts';
import type { Instant, Language } from '../../shared/units.ts';
import { LastFrame } from './LastFrame.tsx';
import { appeared, arrived, firstLayer, lost } from './layers.ts';
import { RehearsalContext } from './rehearsalContext.ts';
import type { SceneProps } from './sceneProps.ts';
import { scenes } from './scenes.ts';

export type StageProps = { readonly view: HallView; readonly language: Language; readonly now: () => Instant };

const Scene = ({ view: { scene, demo, rehearsal, ...rest }, language, now }: StageProps) => {
  // The table pairs each kind with its own component; TypeScript cannot follow that through a lookup.
  const Drawn = scenes[scene.kind] as FunctionComponent<SceneProps>;
  const isRehearsal = rehearsal === true;
  // Where a band is, whichever it is, a scene leaves it its room.
  return <RehearsalContext value={isRehearsal}><Drawn scene={scene} demo={demo || isRehearsal} {...rest} language={language} now={now} /></RehearsalContext>;
};

export const Stage = ({ view, language, now }: StageProps) => {
  const [latest, setLatest] = useState(view);
  const [layers, setLayers] = useState(() => firstLayer(view));
  if (latest !== view) {
    setLatest(view);
    setLayers(arrived(layers, view));
  }
  const { shown, covered } = layers;
  return (
    <main className="hall">
      {(covered === null ? [shown] : [covered, shown]).map((layer) => (
        <div
          key={layer.turn} className="hall-layer" aria-hidden={layer !== shown}
          onAnimationEnd={({ target, currentTarget }) => {
            if (target === currentTarget) setLayers((before) => appeared(before, layer.turn));
          }}
        >
          <LastFrame view={layer.view} onLost={() => setLayers((before) => lost(before, layer.turn))}>
            {(drawn) => <Scene view={drawn} language={language} now={now} />}
          </LastFrame>
        </div>
      ))}
    </main>
  );
};
