// Puts each new scene, whole, over the one before and takes that one away when it is covered; it reads no scene.
import { useState } from 'react';
import type { FunctionComponent } from 'react';
import type { HallView } from '../../shared/domain/hall.ts';
import type { Instant, Language } from '../../shared/units.ts';
import type { SceneProps } from './sceneProps.ts';
import { scenes } from './scenes.ts';

export type StageProps = { readonly view: HallView; readonly language: Language; readonly now: () => Instant };

type Layer = { readonly turn: number; readonly view: HallView };

/** Views that look alike replace each other in place, so that rows travel and digits go on. */
const look = ({ scene }: HallView): string =>
  scene.kind === 'board' || scene.kind === 'timerBoard' ? `${scene.kind} ${scene.board.mode}` : scene.kind;

const Scene = ({ view: { scene, ...rest }, language, now }: StageProps) => {
  // The table pairs each kind with its own component; TypeScript cannot follow that through a lookup.
  const Drawn = scenes[scene.kind] as FunctionComponent<SceneProps>;
  return <Drawn scene={scene} {...rest} language={language} now={now} />;
};

export const Stage = ({ view, language, now }: StageProps) => {
  const [{ shown, covered }, setLayers] = useState<{ readonly shown: Layer; readonly covered: Layer | null }>({
    shown: { turn: 0, view }, covered: null,
  });
  if (shown.view !== view) {
    setLayers(look(shown.view) === look(view)
      ? { shown: { turn: shown.turn, view }, covered }
      : { shown: { turn: shown.turn + 1, view }, covered: shown });
  }
  const layers = covered === null ? [shown] : [covered, shown];
  return (
    <main className="hall">
      {layers.map((layer) => (
        <div
          key={layer.turn} className="hall-layer" aria-hidden={layer !== shown}
          onAnimationEnd={({ target, currentTarget }) => {
            if (target === currentTarget) setLayers((layersNow) => ({ ...layersNow, covered: null }));
          }}
        >
          <Scene view={layer.view} language={language} now={now} />
        </div>
      ))}
    </main>
  );
};
